"""DES-06: a loop serves a rack."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import has_liquid_chassis
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source
from configurator.rules.words import counted


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    if subject.loop is None:
        return None
    racks = [context.index.rack(rack_id) for rack_id in subject.loop.racks]
    served = [rack for rack in racks if rack and has_liquid_chassis(context.design, rack)]
    if served:
        return passed(
            say(
                "the loop serves {racks}",
                racks=counted(len(served), "{count} rack", "{count} racks"),
            )
        )
    return failed(say("the loop serves no liquid-cooled chassis"))


RULE = Rule(
    id="DES-06",
    title="Loops serve liquid-cooled chassis",
    why="A loop without load has nothing to solve.",
    source=Source(RACKLOOP, "completeness", "practice"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    good="A CDU in a rack of liquid chassis",
    bad="A CDU in an empty rack",
)
