"""OAM-T11: coolants are treated water or PG25."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import CoolantPart
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_20
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.repairs.supply import use_coolant
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part = part_as(context.design, CoolantPart, subject.loop.coolant) if subject.loop else None
    if part is None:
        return None
    if part.glycol == "ethylene":
        message = say(
            "{title} is ethylene glycol; named are treated water and PG25", title=part.title
        )
        return failed(message, fix=use_coolant(subject.loop, "pg25", "PG25"))
    return passed(say("{title} is water or propylene glycol", title=part.title))


RULE = Rule(
    id="OAM-T11",
    title="Coolant is treated water or PG25",
    why="Wetted materials and their tests are chosen for these two.",
    source=Source(OAM_20, "§7.6.1", "draft"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    good="PG25",
    bad="Ethylene glycol",
    fix="Use PG25",
)
