"""LIQ-38: what liquid does not take, the room must."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import COLD_PLATE_REQUIREMENTS
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert context.cooling is not None
    if not context.design.floor.racks:
        return None
    air_w = context.cooling.air_heat_w
    if air_w is None:
        return unknown(say("heat to the room is unknown"))
    message = say("{air_kw:.1f} kW go to the air of the room", air_kw=air_w / 1e3)
    if not context.loops:
        return passed(message, air_w / 1e3)
    liquid = [loop.liquid_heat_w for loop in context.loops.values()]
    total_w = air_w + sum(w for w in liquid if w is not None)
    share = air_w / total_w if total_w else 0.0
    limit_kw = (1 - parameters["basic_capture"]) * total_w / 1e3
    message = say("{message}, {share:.0%} of the heat", message=message, share=share)
    if air_w / 1e3 > limit_kw:
        return failed(message, air_w / 1e3, limit_kw)
    return passed(message, air_w / 1e3, limit_kw)


RULE = Rule(
    id="LIQ-38",
    title="Heat left to the room",
    why="Plates on the processors alone catch 70 to 75 % of the heat; with less, the room or a "
    "door exchanger carries more than a hybrid system is known for.",
    source=Source(COLD_PLATE_REQUIREMENTS, "§6.4.1, §6.4.2"),
    scope=Scope.DESIGN,
    check=_check,
    severity=Severity.INFO,
    unit="kW",
    parameters={"basic_capture": 0.7},
    needs=frozenset({"cooling"}),
    good="80 % of the heat to liquid",
    bad="62 % of the heat to liquid",
)
