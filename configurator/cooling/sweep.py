"""One loop of a design under many conditions, each solved exactly from the one before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from types import MappingProxyType

from pydantic import ValidationError

from configurator.cooling.engine import CoolingEngine
from configurator.cooling.named import find_loop
from configurator.cooling.network.heat import HeatByObject
from configurator.cooling.result import CduCooling, CoolingResult, LoopCooling, ModuleCooling
from configurator.core.errors import Fault, PlacementError, UsageError
from configurator.core.text import say
from configurator.core.unknown import total
from configurator.design.address import addresses
from configurator.design.edits.fields import checked
from configurator.design.model import Design, Loop, PumpControl

MOST_VARIANTS = 100_000


@dataclass(frozen=True, slots=True)
class SweepRow:
    """One variant: what was varied, and what the loop does; None is unknown.

    `worst_module` is the address of the module with the least margin to its case limit,
    `modules_unknown` how many have no known margin. Where the solver found no answer `reason`
    says why.
    """

    values: tuple[float, ...]
    converged: bool
    flow_l_per_min: float | None = None
    head_kpa: float | None = None
    pump_speed: float | None = None
    pump_power_w: float | None = None
    supply_c: float | None = None
    return_c: float | None = None
    liquid_heat_w: float | None = None
    facility_flow_l_per_min: float | None = None
    worst_module: str | None = None
    worst_case_c: float | None = None
    worst_margin_k: float | None = None
    modules_unknown: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LoopSweep:
    """What to vary on which loop: every combination of the values is one variant.

    The loop goes by address, name or id; None is the only one of a design.
    """

    loop: str | None
    vary: Mapping[str, Sequence[float]]

    @property
    def variants(self) -> Iterator[tuple[float, ...]]:
        """All combinations, the last name changing fastest."""
        return product(*self.vary.values())


def sweep_loop(design: Design, heat_w: HeatByObject, wanted: LoopSweep) -> Iterator[SweepRow]:
    """Solve one loop of a design in all variants.

    Parameters
    ----------
    heat_w : mapping of str to float or None
        Heat of each object by id, as for the engine.

    Raises
    ------
    UsageError
        If the design has no such loop, or a name or a value cannot be varied; all faults at once.
    """
    alone = _alone(design, wanted)
    engine, names = CoolingEngine(), addresses(design)
    return (
        _row(engine.evaluate(_varied(alone, wanted, v), heat_w, exact=True), v, names)
        for v in wanted.variants
    )


def _alone(design: Design, wanted: LoopSweep) -> Design:
    """The design with that loop only; raises for what cannot be varied."""
    loop = find_loop(design, wanted.loop)
    faults = [
        Fault(
            "", f"vary.{name}", say("cannot be varied; these can: {known}", known=", ".join(VARIED))
        )
        for name in wanted.vary
        if name not in VARIED
    ]
    modes = [name for name in wanted.vary if name in _CONTROLS]
    if len(modes) > 1:
        faults.append(
            Fault("", f"vary.{modes[1]}", say("the pumps already follow {mode}", mode=modes[0]))
        )
    count = 1
    for values in wanted.vary.values():
        count *= len(values)
    if count > MOST_VARIANTS:
        faults.append(
            Fault(
                "",
                "vary",
                say(
                    "{count:,} variants, more than {limit:,}",
                    count=count,
                    limit=MOST_VARIANTS,
                ),
            )
        )
    alone = design.model_copy(update={"loops": (loop,)})
    if not faults:
        faults = list(_refused(alone, wanted))
    if faults:
        raise UsageError(*faults)
    return alone


def _refused(design: Design, wanted: LoopSweep) -> Iterator[Fault]:
    for name, values in wanted.vary.items():
        for place, value in enumerate(values):
            try:
                VARIED[name](design, value)
            except PlacementError as error:
                reasons = "; ".join(fault.reason for fault in error.faults)
                yield Fault(
                    "",
                    f"vary.{name}[{place}]",
                    say("{value:g}: {reasons}", value=value, reasons=reasons),
                )
            except ValidationError as error:
                reasons = "; ".join(each["msg"] for each in error.errors())
                yield Fault(
                    "",
                    f"vary.{name}[{place}]",
                    say("{value:g}: {reasons}", value=value, reasons=reasons),
                )


def _varied(design: Design, wanted: LoopSweep, values: Sequence[float]) -> Design:
    for name, value in zip(wanted.vary, values, strict=True):
        design = VARIED[name](design, value)
    return design


def _with_loop(design: Design, **fields: object) -> Design:
    loop: Loop = checked(design, design.loops[0], fields)
    return design.model_copy(update={"loops": (loop,)})


def _controlled(design: Design, mode: str, field: str, value: float) -> Design:
    running = design.loops[0].control.pumps_running
    control = PumpControl.model_validate({"mode": mode, field: value, "pumps_running": running})
    return _with_loop(design, control=control)


def _site(design: Design, **fields: object) -> Design:
    return design.model_copy(update={"site": checked(design, design.site, fields)})


Vary = Callable[[Design, float], Design]
_CONTROLS: Mapping[str, Vary] = MappingProxyType(
    {
        "pump_speed": lambda d, v: _controlled(d, "speed", "speed", v),
        "flow_l_per_min": lambda d, v: _controlled(d, "flow", "flow_l_per_min", v),
        "flow_l_per_min_per_kw": lambda d, v: _controlled(
            d, "flow_per_power", "flow_l_per_min_per_kw", v
        ),
        "pressure_difference_kpa": lambda d, v: _controlled(
            d, "pressure_difference", "pressure_difference_kpa", v
        ),
    }
)
VARIED: Mapping[str, Vary] = MappingProxyType(
    {
        "supply_c": lambda d, v: _with_loop(d, supply_set_point_c=v),
        **_CONTROLS,
        "facility_water_c": lambda d, v: _site(d, facility_water_c=v),
        "fill_pressure_kpa_gauge": lambda d, v: _with_loop(d, fill_pressure_kpa_gauge=v),
    }
)
"""What can be varied, by its name in a sweep."""


def _row(result: CoolingResult, values: tuple[float, ...], names: Mapping[str, str]) -> SweepRow:
    loop = next(iter(result.loops), None)
    if loop is None or not loop.converged:
        said = loop.diagnosis if loop is not None else result.problems
        reasons = [each.message for each in said if each.severity == "error"]
        return SweepRow(values, False, reason=" ".join(reasons))
    modules = [m for m in result.modules.values() if m.liquid_w is None or m.liquid_w > 0]
    known = [m for m in modules if m.margin_k is not None]
    return _read(loop, values, len(modules) - len(known), known, names)


def _read(
    loop: LoopCooling,
    values: tuple[float, ...],
    unknown: int,
    known: Sequence[ModuleCooling],
    names: Mapping[str, str],
) -> SweepRow:
    worst = min(known, key=lambda module: module.margin_k or 0.0, default=None)
    return SweepRow(
        values,
        True,
        loop.flow_l_per_min,
        _largest(loop.cdus, "head_kpa"),
        _largest(loop.cdus, "pump_speed"),
        total(cdu.pump_power_w for cdu in loop.cdus),
        loop.supply_c,
        loop.return_c,
        loop.liquid_heat_w,
        total(cdu.facility_flow_l_per_min for cdu in loop.cdus),
        names[worst.id] if worst else None,
        worst.case_c if worst else None,
        worst.margin_k if worst else None,
        unknown,
    )


def _largest(cdus: Sequence[CduCooling], name: str) -> float | None:
    """Largest figure of all CDUs that run, None where one is unknown."""
    values = [getattr(cdu, name) for cdu in cdus if cdu.pumps_running != 0]
    return None if not values or None in values else max(values)
