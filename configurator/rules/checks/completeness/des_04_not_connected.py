"""DES-04: a liquid-cooled chassis is connected to its manifold."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.fitted import is_liquid
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.finding import Fix
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    chassis = subject.chassis
    if chassis is None or not is_liquid(context.design, chassis):
        return None
    if chassis.coolant_connected:
        return passed(say("couplings are mated"))
    arguments = (("object_id", chassis.id), ("field", "coolant_connected"), ("value", True))
    fix = Fix(say("Connect the chassis"), "set_field", arguments)
    return failed(say("modules are liquid cooled, but the couplings are not mated"), fix=fix)


RULE = Rule(
    id="DES-04",
    title="Liquid-cooled chassis are connected",
    why="Modules without flow reach their limit in seconds.",
    source=Source(RACKLOOP, "completeness", "practice"),
    scope=Scope.CHASSIS,
    check=_check,
    good="Couplings mated",
    bad="Couplings open for service",
    fix="Connect the chassis",
)
