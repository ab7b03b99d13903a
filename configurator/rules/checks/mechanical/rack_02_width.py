"""RACK-02: what is mounted is as wide as the rack is made for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from configurator.core.text import say
from configurator.design.placement import fits_width
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import ORV3
from configurator.rules.facts.parts import frame_part, mounted_part
from configurator.rules.finding import Severity
from configurator.rules.judge import from_verdicts
from configurator.rules.outcome import Outcome, failed
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    frame, part = frame_part(context.design, subject), mounted_part(context.design, subject)
    if frame is None or part is None:
        return None
    verdict = fits_width(part, frame)
    if verdict.ok and "adapter" in verdict.reason:
        return failed(verdict.bare, severity=Severity.WARNING)
    outcome = from_verdicts(
        [(subject.id, verdict)], say("fits a {rack_width} rack", rack_width=frame.rack_width)
    )
    if verdict.ok:
        return outcome
    return replace(outcome, measured=part.width_mm, limit=frame.inner_width_mm)


RULE = Rule(
    id="RACK-02",
    title="Width class of equipment and rack agree",
    why="21 inch equipment (537 mm) does not go into a 19 inch rack; 19 inch equipment in an "
    "Open Rack needs an adapter.",
    source=Source(ORV3, "IT gear width", "second-hand", "medium"),
    scope=Scope.MOUNTED,
    check=_check,
    unit="mm",
    blocks=True,
    good="21 inch chassis in an Open Rack",
    bad="21 inch chassis in a 19 inch rack",
)
