"""OAM-M12: module and heatsink together weigh no more than 2 kg."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_10
from configurator.rules.facts.parts import modules_by_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert subject.board is not None
    heaviest = max(
        (
            (part.mass_with_heatsink_kg, part.title)
            for part, _ in modules_by_part(context.design, subject.board)
            if part.generation == "1.x" and part.mass_with_heatsink_kg is not None
        ),
        default=None,
    )
    if heaviest is None:
        return None
    mass_kg, title = heaviest
    return at_most(
        say("{title} with heatsink weighs", title=title), mass_kg, parameters["limit_kg"], "kg"
    )


RULE = Rule(
    id="OAM-M12",
    title="Module with heatsink up to 2 kg",
    why="Screws, bolster plate and board were laid out for this mass. Revision 2.0 states none, "
    "and a cold plate may differ: a warning, asked only where the mass is published.",
    source=Source(OAM_10, "§6.2"),
    scope=Scope.BOARD,
    check=_check,
    severity=Severity.WARNING,
    unit="kg",
    parameters={"limit_kg": 2.0},
    good="MLU290 with 1.47 kg",
    bad="A module of generation 1.x with 2.6 kg",
)
