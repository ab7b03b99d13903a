"""OAM-T10: coolant reaches every plate at 15 to 50 °C."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_20
from configurator.rules.finding import Severity
from configurator.rules.judge import within
from configurator.rules.rule import Outcome, Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert subject.chassis is not None
    inlets = [
        (result.coolant_inlet_c, module.site)
        for module, result in context.cooled[subject.chassis.id]
        if result.coolant_inlet_c is not None
    ]
    if not inlets:
        return None
    low, high = parameters["minimum_c"], parameters["maximum_c"]
    (coldest, cold_site), (warmest, warm_site) = min(inlets), max(inlets)
    inlet_c, site = (coldest, cold_site) if coldest < low else (warmest, warm_site)
    return within(f"coolant reaches M{site} at", inlet_c, low, high, "°C")


RULE = Rule(
    id="OAM-T10",
    title="Coolant at the plate within 15 to 50 °C",
    why="A plate is asked to work in this range; outside it nobody has. Preheat by a plate before "
    "it in the path counts.",
    source=Source(OAM_20, "§7.6.1", "draft"),
    scope=Scope.CHASSIS,
    check=_check,
    severity=Severity.WARNING,
    unit="°C",
    parameters={"minimum_c": 15.0, "maximum_c": 50.0},
    needs=frozenset({"cooling"}),
    good="40 °C supply, 45 °C at the second plate",
    bad="45 °C supply, 54.9 °C at the second plate",
)
