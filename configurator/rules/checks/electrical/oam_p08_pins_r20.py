"""OAM-P08: the power pins of modules of revision 2.0 carry their current."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_20
from configurator.rules.facts.pin_current import within_pins
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    figures = {"lowest_v": parameters["lowest_v"], "pins_a": parameters["pins_a"]}
    return within_pins(
        context, subject, lambda part, supply: figures if part.generation == "2.0" else None
    )


RULE = Rule(
    id="OAM-P08",
    title="Current of the power pins, OAM r2.0",
    why="A hundred pins carry 100 A of the 48 V rail, so that power is limited elsewhere: by "
    "regulators and cooling.",
    source=Source(OAM_20, "§8.4.1 Table 5", "draft"),
    scope=Scope.BOARD,
    check=_check,
    unit="A",
    parameters={"pins_a": 100.0, "lowest_v": 44.0},
    needs=frozenset({"power"}),
    good="MI355X with 1400 W at 44 V (32 A)",
    bad="A module set to 4600 W (105 A)",
)
