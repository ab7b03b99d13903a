"""FIT-06: a chassis cools its modules the way they are made for."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Oam
from configurator.core.text import say
from configurator.design.fitted import is_liquid
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import chassis_part, counted, modules_by_part
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part, board = chassis_part(context.design, subject), subject.board
    if part is None or part.cooling is None or board is None or subject.chassis is None:
        return None
    liquid = is_liquid(context.design, subject.chassis)
    groups = modules_by_part(context.design, board)
    for module, modules in groups:
        wanted, other = _offers(module, liquid=liquid)
        if wanted is False or (wanted is None and other):
            made_for = say("air") if liquid else say("liquid")
            message = say(
                "{modules}: published for {made_for} cooling, the chassis cools by {cooling}",
                modules=counted(module, modules),
                made_for=made_for,
                cooling=part.cooling,
            )
            severity = None if wanted is False else Severity.WARNING
            return failed(message, severity=severity, target=modules[0].id)
    return (
        passed(say("modules are made for {cooling} cooling", cooling=part.cooling))
        if groups
        else None
    )


def _offers(module: Oam, *, liquid: bool) -> tuple[bool | None, bool | None]:
    by_kind = module.cooling_liquid, module.cooling_air
    return by_kind if liquid else by_kind[::-1]


RULE = Rule(
    id="FIT-06",
    title="Module made for the chassis' cooling",
    why="A module for cold plates has no heatsink, and its power is often beyond any air stream; "
    "an air-cooled one has no plate that fits.",
    source=Source(RACKLOOP, "from the modules' data sheets", "practice", "medium"),
    scope=Scope.BOARD,
    check=_check,
    good="Gaudi3 for liquid cooling in a liquid chassis",
    bad="Gaudi3 for liquid cooling in an air-cooled chassis",
)
