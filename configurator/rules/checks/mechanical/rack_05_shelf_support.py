"""RACK-05: a pair of support rails carries 80 kg."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import ORV3_FRAME
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.mass import item_mass_kg
from configurator.rules.parts import frame_part, mounted_item
from configurator.rules.rule import Outcome, Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    frame, mounted = frame_part(context.design, subject), mounted_item(subject)
    if frame is None or frame.per_shelf_kg is None or mounted is None or subject.rack is None:
        return None
    mass_kg = item_mass_kg(context.design, mounted, subject.rack.id)
    by = "above that it needs rails of its own; a pair of supports carries"
    return at_most("weighs about", mass_kg, frame.per_shelf_kg, "kg", by=by, digits=3)


RULE = Rule(
    id="RACK-05",
    title="Mass on one pair of support rails",
    why="Heavier equipment must come on rails of its own, which are exempt.",
    source=Source(ORV3_FRAME, "IT support shelf, quoted", "second-hand", "medium"),
    scope=Scope.MOUNTED,
    check=_check,
    severity=Severity.INFO,
    unit="kg",
    parameters={"pair_kg": 80.0},
    good="Power shelf of 22 kg",
    bad="Chassis of 131 kg with board and modules",
)
