"""PRA-13: liquid between closed couplings has room to expand."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.finding import Fix, Severity
from configurator.rules.pressure_limits import working_limits
from configurator.rules.rule import Outcome, Rule, Scope, Source, failed, passed, unknown


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    loop, result = subject.loop, context.loops.get(subject.id or "")
    if loop is None or result is None:
        return None
    known, _ = working_limits(context, result)
    if not known:
        return unknown("no part states a pressure it stands", severity=Severity.INFO)
    if loop.trapped_liquid_relief:
        return passed("uncoupled chassis have relief or yielding hoses")
    limit_kpa, title = min(known)
    rise_kpa = parameters["kpa_per_k"] * parameters["warming_k"]
    message = (
        f"{parameters['warming_k']:g} K of warming put about {rise_kpa:.0f} kPa on a rigid chassis "
        f"full of liquid, {title} is rated {limit_kpa:.0f} kPa"
    )
    if loop.trapped_liquid_relief is None:
        words = f"relief is not stated: {message}"
        return unknown(words, rise_kpa, limit_kpa, severity=Severity.INFO)
    arguments = (("loop_id", loop.id), ("trapped_liquid_relief", True))
    fix = Fix("Plan relief or yielding hoses", "set_loop", arguments)
    return failed(message, rise_kpa, limit_kpa, fix=fix)


RULE = Rule(
    id="PRA-13",
    title="Relief for trapped liquid",
    why="Couplings close when they are parted. Rigid and full of PG25 a chassis gains 1.2 MPa a "
    "kelvin: taken out cold it bursts on the bench, unless something yields or relieves.",
    source=Source(PRACTICE, "trapped liquid", "practice", "medium"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="kPa",
    parameters={"kpa_per_k": 1200.0, "warming_k": 10.0},
    needs=frozenset({"cooling"}),
    good="Hoses that yield, or relief valves",
    bad="Rigid tubes between closed couplings",
    fix="Plan relief or yielding hoses",
)
