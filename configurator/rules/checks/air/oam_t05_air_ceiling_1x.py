"""OAM-T05: air cools about 450 W a module of generation 1.x."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.fitted import is_liquid
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_15
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
        lambda part, supply: part.generation == "1.x",
        by=say("the reference layout cools by air about"),
    )


RULE = Rule(
    id="OAM-T05",
    title="Air-cooling ceiling, OAM 1.x",
    why="Eight modules in two rows shadow each other; more air brings little above 120 CFM a "
    "module. Taller chassis go further.",
    source=Source(OAM_15, "§7.5.3"),
    scope=Scope.BOARD,
    check=_check,
    severity=Severity.WARNING,
    unit="W",
    parameters={"limit_w": 450.0},
    needs=frozenset({"power"}),
    good="HL-205 with 350 W in air",
    bad="Gaudi2 with 600 W in air",
)
