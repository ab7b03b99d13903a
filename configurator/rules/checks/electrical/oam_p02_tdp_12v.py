"""OAM-P02: modules on 12 V take up to 350 W."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_15
from configurator.rules.facts.tdp import within_envelope
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    return within_envelope(
        context,
        subject,
        parameters["limit_w"],
        lambda part, supply: part.generation == "1.x" and supply == "12 V",
        by=say("OAM 1.x at 12 V provides for"),
    )


RULE = Rule(
    id="OAM-P02",
    title="Module power, OAM 1.x at 12 V",
    why="At 12 V the same pins carry a quarter of the power.",
    source=Source(OAM_15, "§5, §8.4.1"),
    scope=Scope.BOARD,
    check=_check,
    unit="W",
    parameters={"limit_w": 350.0},
    needs=frozenset({"power"}),
    good="A generic 12 V module with 350 W",
    bad="A generic 12 V module set to 400 W",
)
