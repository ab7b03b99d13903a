"""OAM-P07: the power pins of modules 1.x carry their current."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Oam
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_10
from configurator.rules.facts.pin_current import within_pins
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    def applies(part: Oam, supply: str | None) -> Mapping[str, float] | None:
        if part.generation != "1.x" or supply is None:
            return None
        key = "p12v" if supply == "12 V" else "p48v"
        return {"lowest_v": parameters[f"{key}_v"], "pins_a": parameters[f"{key}_a"]}

    return within_pins(context, subject, applies)


RULE = Rule(
    id="OAM-P07",
    title="Current of the power pins, OAM 1.x",
    why="Sixteen pins carry 16 A of the 48 V rail; on 12 V 27 pins and the five that are always "
    "there carry 32 A. Current is highest at the lowest voltage.",
    source=Source(OAM_10, "§8.4.1 Table 5"),
    scope=Scope.BOARD,
    check=_check,
    unit="A",
    parameters={"p48v_a": 16.0, "p48v_v": 44.0, "p12v_a": 32.0, "p12v_v": 11.0},
    needs=frozenset({"power"}),
    good="Gaudi2 with 600 W at 44 V (13.6 A)",
    bad="A generic 1.x module set to 750 W (17 A)",
)
