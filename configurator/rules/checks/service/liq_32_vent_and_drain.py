"""LIQ-32: a loop is bled at its highest and drained at its lowest point."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import joined, say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import MANIFOLD
from configurator.rules.finding import Fix, Severity
from configurator.rules.outcome import Outcome, failed, passed, unknown
from configurator.rules.rule import Rule, Scope, Source
from configurator.rules.words import both


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    loop = subject.loop
    if loop is None or not loop.racks:
        return None
    asked = (
        (say("vent at the high point"), say("no vent at the high point"), loop.high_point_vent),
        (say("drain at the low point"), say("no drain at the low point"), loop.low_point_drain),
    )
    missing = [none for _, none, there in asked if there is False]
    silent = [name for name, _, there in asked if there is None]
    arguments = (("loop_id", loop.id), ("high_point_vent", True), ("low_point_drain", True))
    fix = Fix(say("Plan vent and drain"), "set_loop", arguments)
    if missing:
        return failed(both(missing), fix=fix)
    if silent:
        message = say("not stated: {names}", names=joined(", ", silent))
        return unknown(message, fix=fix, severity=Severity.INFO)
    return passed(say("vent at the high point, drain at the low point"))


RULE = Rule(
    id="LIQ-32",
    title="Vent high, drain low",
    why="Air that is not bled off gathers in the highest chassis and stops its flow; without a "
    "drain a manifold is emptied over the equipment. The lowest coupling may serve as drain.",
    source=Source(MANIFOLD, "§3.1 Table 1, §3.3"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    good="Vents and drains on each manifold",
    bad="No vent at the top of the manifolds",
    fix="Plan vent and drain",
)
