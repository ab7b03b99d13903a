"""CDU-03: a CDU is made for the coolant of its loop."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Cdu, CoolantPart
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.repairs.supply import use_coolant
from configurator.rules.rule import Rule, Scope, Source
from configurator.rules.words import either


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    if subject.loop is None:
        return None
    coolant = part_as(context.design, CoolantPart, subject.loop.coolant)
    names = {subject.loop.coolant, coolant.preset if coolant else None}
    asked = False
    for cdu_id in subject.loop.cdus:
        item = context.index.cdu(cdu_id)
        part = part_as(context.design, Cdu, item.part) if item else None
        if part is None or not part.coolants:
            continue
        asked = True
        if not names & set(part.coolants):
            stated = either(part.coolants)
            message = say(
                "{title} is rated for {stated}, the loop holds {coolant}",
                title=part.title,
                stated=stated,
                coolant=subject.loop.coolant,
            )
            fix = use_coolant(subject.loop, part.coolants[0], part.coolants[0])
            return failed(message, target=cdu_id, fix=fix)
    return (
        passed(say("{coolant} is among the coolants stated", coolant=subject.loop.coolant))
        if asked
        else None
    )


RULE = Rule(
    id="CDU-03",
    title="CDU made for the coolant",
    why="Seals, pump curves and ratings are stated for certain coolants; glycol costs capacity.",
    source=Source(RACKLOOP, "from the CDUs' data sheets", "practice", "medium"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    good="PG25 in a CDU for water and PG25",
    bad="PG25 in a CDU for water",
    fix="Use a coolant that the CDU takes",
)
