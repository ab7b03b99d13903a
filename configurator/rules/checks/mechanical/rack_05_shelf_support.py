"""RACK-05: a pair of support rails carries 80 kg."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import ORV3_FRAME
from configurator.rules.facts.mass import item_masses_kg
from configurator.rules.facts.parts import frame_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, failed
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    frame, rack = frame_part(context.design, subject), subject.rack
    if frame is None or frame.per_shelf_kg is None or rack is None or not rack.items:
        return None
    limit_kg = frame.per_shelf_kg
    masses = item_masses_kg(context, rack)
    heavy = sum(mass > limit_kg for mass in masses)
    if not heavy:
        return at_most(say("the heaviest weighs about"), max(masses), limit_kg, "kg", digits=3)
    message = say(
        "{heavy} of {count} items weigh more than {limit_kg:g} kg (up to about "
        "{heaviest_kg:.0f} kg): they need rails of their own",
        heavy=heavy,
        count=len(masses),
        limit_kg=limit_kg,
        heaviest_kg=max(masses),
    )
    return failed(message, max(masses), limit_kg)


RULE = Rule(
    id="RACK-05",
    title="Mass on one pair of support rails",
    why="A pair carries 80 kg. Heavier equipment must come on rails of its own, which are exempt.",
    source=Source(ORV3_FRAME, "IT support shelf, quoted", "second-hand", "medium"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.INFO,
    unit="kg",
    good="Power shelf of 22 kg",
    bad="Chassis of 131 kg with board and modules",
)
