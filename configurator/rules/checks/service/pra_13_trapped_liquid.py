"""PRA-13: liquid between closed couplings has room to expand."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.pressure_limits import uncoupled_limits
from configurator.rules.finding import Fix, Severity
from configurator.rules.outcome import Outcome, failed, passed, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    loop, result = subject.loop, context.loops.get(subject.id or "")
    if loop is None or result is None:
        return None
    if loop.trapped_liquid_relief:
        return passed(say("chassis that are uncoupled have relief or yielding hoses"))
    gain_kpa = parameters["kpa_per_k"]
    message = say(
        "a rigid chassis, uncoupled full, gains about {gain_kpa:.0f} kPa a kelvin",
        gain_kpa=gain_kpa,
    )
    known = uncoupled_limits(context, result)
    limit_kpa, title = min(known, default=(None, ""))
    if limit_kpa is not None:
        message = say(
            "{message}, {title} is rated {limit_kpa:.0f} kPa",
            message=message,
            title=title,
            limit_kpa=limit_kpa,
        )
    arguments = (("loop_id", loop.id), ("trapped_liquid_relief", True))
    fix = Fix(say("Plan relief or yielding hoses"), "set_loop", arguments)
    if loop.trapped_liquid_relief is None:
        words = say("{message}; relief is not stated", message=message)
        return unknown(words, gain_kpa, limit_kpa, fix=fix, severity=Severity.INFO)
    return failed(message, gain_kpa, limit_kpa, fix=fix)


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
    parameters={"kpa_per_k": 1200.0},
    needs=frozenset({"cooling"}),
    good="Hoses that yield, or relief valves",
    bad="Rigid tubes between closed couplings",
    fix="Plan relief or yielding hoses",
)
