"""LIQ-26: cold plates catch at least seven tenths of a rack's heat."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.core.unknown import total
from configurator.design.model import Chassis
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import COLD_PLATE_REQUIREMENTS
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert subject.rack is not None
    results = context.chassis_in(subject.rack)
    inside = [
        results[item.id]
        for item in subject.rack.items
        if isinstance(item, Chassis) and item.id in results
    ]
    liquid_w = total(each.liquid_w for each in inside if each.liquid_w is not None)
    air_w = total(each.air_w for each in inside)
    if not liquid_w or air_w is None:
        return None
    share, basic = 100 * liquid_w / (liquid_w + air_w), parameters["basic_percent"]
    kind = say("full liquid") if share >= parameters["full_percent"] else say("hybrid")
    what = say(
        "{kind}: of {heat_kw:.1f} kW in chassis liquid takes",
        kind=kind,
        heat_kw=(liquid_w + air_w) / 1e3,
    )
    return at_least(what, share, basic, "%", by=say("a hybrid system takes at least"), digits=3)


RULE = Rule(
    id="LIQ-26",
    title="Heat capture of a rack",
    why="Plates on processors alone take 70 to 75 % (hybrid), with memory and regulators close "
    "to 100 % (full liquid): the class decides what room or door must take.",
    source=Source(COLD_PLATE_REQUIREMENTS, "§6.4.1"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.INFO,
    unit="%",
    parameters={"basic_percent": 70.0, "full_percent": 95.0},
    needs=frozenset({"cooling"}),
    good="80 % to liquid",
    bad="63 % to liquid",
)
