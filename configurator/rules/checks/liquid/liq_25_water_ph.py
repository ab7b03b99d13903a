"""LIQ-25: coolant is held at a pH of 8 to 10.5."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import CoolantPart
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import WATER_GUIDE
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity, State
from configurator.rules.judge import within
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part = part_as(context.design, CoolantPart, subject.loop.coolant) if subject.loop else None
    if part is None or part.glycol == "ethylene":
        return None
    low, high = parameters["minimum"], parameters["maximum"]
    if part.ph_min is None or part.ph_max is None:
        return unknown(
            say("pH of {title} is unknown", title=part.title), limit=low, severity=Severity.INFO
        )
    lower = within(say("{title} has at least", title=part.title), part.ph_min, low, high, "pH")
    if lower.state is State.FAIL:
        return lower
    return within(say("{title} has at most", title=part.title), part.ph_max, low, high, "pH")


RULE = Rule(
    id="LIQ-25",
    title="pH of the coolant within 8 to 10.5",
    why="Copper and its brazes are passive in it; the guideline for PG25 asks for the same. "
    "Conductivity below 1500 µS/cm, hardness and ions are figures of a sample, not of a design.",
    source=Source(WATER_GUIDE, "fluid properties"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="pH",
    parameters={"minimum": 8.0, "maximum": 10.5},
    good="Treated water, pH 8 to 10.5",
    bad="Plain water, pH 6.5 to 8",
)
