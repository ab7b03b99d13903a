"""OAM-T06: air cools about 600 W a module of revision 2.0."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.fitted import is_liquid
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_20
from configurator.rules.facts.tdp import within_envelope
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    if subject.chassis is None or is_liquid(context.design, subject.chassis):
        return None
    return within_envelope(
        context,
        subject,
        parameters["limit_w"],
        lambda part, supply: part.generation == "2.0",
        by=say("the reference layout cools by air about"),
    )


RULE = Rule(
    id="OAM-T06",
    title="Air-cooling ceiling, OAM r2.0",
    why="The reference layout stands in 4 OU; products with 750 to 1000 W in air stand in six to "
    "ten units.",
    source=Source(OAM_20, "§7.5.2", "draft"),
    scope=Scope.BOARD,
    check=_check,
    severity=Severity.WARNING,
    unit="W",
    parameters={"limit_w": 600.0},
    needs=frozenset({"power"}),
    good="A generic 2.0 module set to 550 W in air",
    bad="MI300X with 750 W in air",
)
