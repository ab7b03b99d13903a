"""The only orchestrator: power, cooling, power with the pumps, rules, bill of materials.

Each stage runs again only where an input is another object than last time; the engines keep what
they computed for the parts of a design that an edit did not touch.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from time import perf_counter

from configurator.bom.lines import Bom
from configurator.bom.rollup import BomEngine
from configurator.cooling.engine import CoolingEngine
from configurator.cooling.result import CduCooling, CoolingResult
from configurator.core.memo import Memo
from configurator.core.unknown import scaled, total
from configurator.design.assumptions import assumed_number
from configurator.design.model import Design
from configurator.evaluation.heat import HeatTables
from configurator.evaluation.result import Evaluation
from configurator.evaluation.scenario import apply_scenario, find_scenario
from configurator.power.engine import PowerEngine
from configurator.power.result import PowerResult
from configurator.rules.engine.engine import RuleEngine
from configurator.rules.finding import Finding

PUMP_HEAT = "pump_heat_to_coolant_fraction"


class EvaluationCancelledError(Exception):
    """A later revision has come; this one is not finished."""


class Evaluator:
    """Evaluates designs one after the other; one object for each sequence of edits."""

    def __init__(self) -> None:
        self._stages: dict[str | None, _Stages] = {}
        self._scenarios: Memo[Design] = Memo()

    def evaluate(
        self,
        design: Design,
        revision: int = 0,
        scenario: str | None = None,
        cancelled: Callable[[], bool] | None = None,
        *,
        exact: bool = False,
    ) -> Evaluation:
        """Evaluate a design, or one of its scenarios by id or name.

        An answer to an edit may rest on a path update (`Evaluation.polished`); an ``exact`` one
        never does.

        Raises
        ------
        UsageError
            Where the scenario, or something it changes, does not exist.
        EvaluationCancelledError
            As soon as ``cancelled`` says so between two stages.
        """
        key, subject = None, design
        if scenario is not None:
            key = find_scenario(design, scenario).id
            subject = self._scenarios.get(key, (design,), lambda: apply_scenario(design, key))
        if key not in self._stages:
            self._stages[key] = _Stages()
        return self._stages[key].run(subject, revision, key, cancelled or _never, exact)


def evaluate_exactly(design: Design) -> Evaluation:
    """Evaluate a design from nothing and to the end, so that equal designs give equal answers."""
    return Evaluator().evaluate(design, exact=True)


def _never() -> bool:
    return False


class _Stages:
    """The engines and the last result of each stage, for one scenario."""

    def __init__(self) -> None:
        self.power_engine, self.cooling_engine = PowerEngine(), CoolingEngine()
        self.heat = HeatTables()
        self.bom_engine = BomEngine()
        self.rule_engine = RuleEngine()
        self.devices: Memo[PowerResult] = Memo()
        self.cooling: Memo[CoolingResult] = Memo()
        self.power: Memo[PowerResult] = Memo()
        self.findings: Memo[tuple[Finding, ...]] = Memo()
        self.bom: Memo[Bom] = Memo()
        self.timings_ms: dict[str, float] = {}

    def run(
        self,
        design: Design,
        revision: int,
        scenario: str | None,
        cancelled: Callable[[], bool],
        exact: bool,
    ) -> Evaluation:
        self.timings_ms = dict.fromkeys(("power", "cooling", "rules", "bom"), 0.0)
        hardware = (
            design.floor,
            design.loops,
            design.site,
            design.parts,
            design.assumptions,
            design.assumption_overrides,
        )
        with self._timed("power"):
            devices = self.devices.get("", hardware, lambda: self.power_engine.evaluate(design))
        with self._timed("cooling"):
            cooling = self._cooled(design, devices, hardware, exact)
        _stop_if(cancelled)
        with self._timed("power"):
            power = self.power.get("", (*hardware, cooling), lambda: self._full(design, cooling))
        with self._timed("rules"):
            findings = self.findings.get(
                "",
                (design, power, cooling),
                lambda: self.rule_engine.check(design, power, cooling),
            )
        _stop_if(cancelled)
        with self._timed("bom"):
            bom = self.bom.get(
                "", (*hardware, cooling), lambda: self.bom_engine.build(design, cooling)
            )
        return Evaluation(
            design=design,
            revision=revision,
            scenario=scenario,
            power=power,
            cooling=cooling,
            findings=findings,
            bom=bom,
            timings_ms=dict(self.timings_ms),
        )

    def _cooled(
        self, design: Design, devices: PowerResult, hardware: tuple[object, ...], exact: bool
    ) -> CoolingResult:
        """Solve what changed; the kept answer serves an exact one only if it is exact itself."""
        heat_w = self.heat.of(devices)
        cooling = self.cooling.get(
            "", hardware, lambda: self.cooling_engine.evaluate(design, heat_w, exact)
        )
        if exact and not all(loop.polished for loop in cooling.loops):
            polished = self.cooling_engine.evaluate(design, heat_w, exact)
            return self.cooling.keep("", hardware, polished)
        return cooling

    def _full(self, design: Design, cooling: CoolingResult) -> PowerResult:
        """Roll power up again with what the pumps draw and where the heat goes."""
        return self.power_engine.evaluate(
            design,
            pump_power_w(cooling),
            water_heat_w=total((cooling.liquid_heat_w, pump_heat_w(design, cooling))),
            air_heat_w=cooling.air_heat_w,
            water_l_per_min=total(cdu.facility_flow_l_per_min for cdu in _cdus(cooling)),
        )

    @contextmanager
    def _timed(self, stage: str) -> Iterator[None]:
        begun = perf_counter()
        yield
        self.timings_ms[stage] += 1e3 * (perf_counter() - begun)


def pump_power_w(cooling: CoolingResult) -> Mapping[str, float]:
    """Electrical power of the CDUs whose operating point is known."""
    return {cdu.id: cdu.pump_power_w for cdu in _cdus(cooling) if cdu.pump_power_w is not None}


def pump_heat_w(design: Design, cooling: CoolingResult) -> float | None:
    """Heat in W that the pumps of all CDUs give the coolant, which takes it to the water."""
    return total(
        scaled(cdu.pump_power_w, assumed_number(design, PUMP_HEAT, cdu.id).value)
        for cdu in _cdus(cooling)
    )


def _cdus(cooling: CoolingResult) -> Iterator[CduCooling]:
    return (cdu for loop in cooling.loops for cdu in loop.cdus)


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise EvaluationCancelledError
