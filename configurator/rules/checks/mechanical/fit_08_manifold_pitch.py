"""FIT-08: the ports of the rack manifold have the pitch of the rack."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Manifold
from configurator.design.fitted import manifold
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import MANIFOLD
from configurator.rules.finding import Severity
from configurator.rules.parts import frame_part, part_as
from configurator.rules.rule import Outcome, Rule, Scope, Source, failed, passed


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    frame, loop = frame_part(context.design, subject), context.index.loops.get(subject.id or "")
    if frame is None or loop is None:
        return None
    part = part_as(context.design, Manifold, manifold(context.design, loop, subject.id or "").value)
    if part is None or part.port_pitch_mm is None:
        return None
    pitch_mm = part.port_pitch_mm
    message = f"ports of {part.title} every {pitch_mm:g} mm, units of {frame.unit_pitch_mm:g} mm"
    if abs(pitch_mm - frame.unit_pitch_mm) < parameters["tolerance_mm"]:
        return passed(message, pitch_mm, frame.unit_pitch_mm)
    return failed(message, pitch_mm, frame.unit_pitch_mm)


RULE = Rule(
    id="FIT-08",
    title="Manifold ports at the pitch of the rack",
    why="Over 40 units a port every 44.45 mm drifts 142 mm from units of 48 mm. Blind-mate ports "
    "do not meet at all; hoses get longer and cross.",
    source=Source(MANIFOLD, "§3.1 Table 1"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.WARNING,
    unit="mm",
    parameters={"tolerance_mm": 0.05},
    good="Blind-mate manifold of 48 mm in an Open Rack",
    bad="19 inch manifold of 44.45 mm in an Open Rack",
)
