"""PWR-02: in racks by Meta's requirements loads get 45 to 53 V."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import META_RACK
from configurator.rules.facts.supply import busbar_voltage_v
from configurator.rules.finding import Severity
from configurator.rules.judge import within
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    volts = busbar_voltage_v(context, subject)
    if volts is None or context.design.requirements.site_profile != "Meta":
        return None
    low, high = parameters["minimum_v"], parameters["maximum_v"]
    return within(say("voltage at the loads"), volts, low, high, "V")


RULE = Rule(
    id="PWR-02",
    title="Busbar voltage by Meta's requirements",
    why="A profile of one operator, checked where the design asks for it: 45 to 53 V steady; "
    "transients below 2 ms may reach 41 and 57 V.",
    source=Source(META_RACK, "power, input voltage"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.WARNING,
    unit="V",
    parameters={"minimum_v": 45.0, "maximum_v": 53.0},
    needs=frozenset({"power"}),
    good="50 V shelves with 1 V drop",
    bad="50 V shelves with 6 V drop",
)
