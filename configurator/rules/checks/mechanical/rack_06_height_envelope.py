"""RACK-06: equipment leaves the clearance that an OpenU is measured with."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Chassis, Equipment
from configurator.core.text import say
from configurator.design.rack_units import CMM_PER_MM, PITCH_CMM
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import META_RACK
from configurator.rules.facts.parts import mounted_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part = mounted_part(context.design, subject)
    if not isinstance(part, Chassis | Equipment) or part.height_unit != "OU":
        return None
    if part.height_units is None or part.height_mm is None:
        return None
    pitch_mm = PITCH_CMM["OU"] / CMM_PER_MM
    limit_mm = part.height_units * pitch_mm - parameters["clearance_mm"]
    by = say("{height_units} OU with clearance are", height_units=part.height_units)
    return at_most(
        say("height of {title} is", title=part.title), part.height_mm, limit_mm, "mm", by=by
    )


RULE = Rule(
    id="RACK-06",
    title="Height with clearance in an Open Rack",
    why="One OU of 48 mm takes 46.5 mm, two take 94.5 mm: 1.5 mm are left for sag and slide. The "
    "text is one operator's; power shelves have specifications of their own.",
    source=Source(META_RACK, "blade envelope"),
    scope=Scope.MOUNTED,
    check=_check,
    severity=Severity.INFO,
    unit="mm",
    parameters={"clearance_mm": 1.5},
    good="Chassis of 4 OU with 188 mm",
    bad="Chassis of 4 OU with 191.5 mm",
)
