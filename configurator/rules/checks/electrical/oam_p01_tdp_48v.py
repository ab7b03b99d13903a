"""OAM-P01: modules 1.x on 48/54 V take up to 700 W."""

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
        lambda part, supply: part.generation == "1.x" and supply == "48/54 V",
        by=say("OAM 1.x at 48/54 V provides for"),
    )


RULE = Rule(
    id="OAM-P01",
    title="Module power, OAM 1.x at 48/54 V",
    why="Sixteen power pins at 44 V carry 700 W; more needs another connector.",
    source=Source(OAM_15, "§5, §8.4.1"),
    scope=Scope.BOARD,
    check=_check,
    unit="W",
    parameters={"limit_w": 700.0},
    needs=frozenset({"power"}),
    good="Gaudi2 with 600 W",
    bad="A generic 1.x module set to 750 W",
)
