"""OAM-P03: modules of revision 2.0 take up to 1000 W."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_20
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
        lambda part, supply: part.generation == "2.0",
        by=say("OAM r2.0 provides for"),
    )


RULE = Rule(
    id="OAM-P03",
    title="Module power, OAM r2.0",
    why="Boards, regulators and cold plates of the specification are laid out for it. Shipping "
    "products exceed it (1200 and 1400 W): they work only in systems made for them.",
    source=Source(OAM_20, "§5, §8.4.1", "draft"),
    scope=Scope.BOARD,
    check=_check,
    unit="W",
    parameters={"limit_w": 1000.0},
    needs=frozenset({"power"}),
    good="MI300X with 750 W",
    bad="MI355X with 1400 W",
)
