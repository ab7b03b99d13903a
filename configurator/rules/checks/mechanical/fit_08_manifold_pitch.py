"""FIT-08: the ports of the rack manifold have the pitch of the rack."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Manifold
from configurator.catalogue.parts import Rack as RackPart
from configurator.core.text import say
from configurator.design.fitted import manifold
from configurator.design.model import Design, Loop, Rack
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import MANIFOLD
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed, worst_of
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    loop, design = subject.loop, context.design
    if loop is None:
        return None
    return worst_of(
        _judged(design, loop, rack, parameters["tolerance_mm"])
        for rack in map(context.index.rack, loop.racks)
        if rack is not None
    )


def _judged(design: Design, loop: Loop, rack: Rack, tolerance_mm: float) -> Outcome | None:
    frame = part_as(design, RackPart, rack.part)
    part = part_as(design, Manifold, manifold(design, loop, rack.id).value)
    if frame is None or part is None or part.port_pitch_mm is None:
        return None
    pitch_mm = part.port_pitch_mm
    message = say(
        "ports of {title} every {pitch_mm:g} mm, units of {unit_pitch_mm:g} mm",
        title=part.title,
        pitch_mm=pitch_mm,
        unit_pitch_mm=frame.unit_pitch_mm,
    )
    if abs(pitch_mm - frame.unit_pitch_mm) < tolerance_mm:
        return passed(message, pitch_mm, frame.unit_pitch_mm)
    return failed(message, pitch_mm, frame.unit_pitch_mm, target=rack.id)


RULE = Rule(
    id="FIT-08",
    title="Manifold ports at the pitch of the rack",
    why="Over 40 units a port every 44.45 mm drifts 142 mm from units of 48 mm. Blind-mate ports "
    "do not meet at all; hoses get longer and cross.",
    source=Source(MANIFOLD, "port pitch, quoted", "second-hand", "medium"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="mm",
    parameters={"tolerance_mm": 0.05},
    good="Blind-mate manifold of 48 mm in an Open Rack",
    bad="19 inch manifold of 44.45 mm in an Open Rack",
)
