"""The fastest of some wetted elements against a velocity."""

from __future__ import annotations

from collections.abc import Iterable

from configurator.cooling.result import Segment
from configurator.rules.judge import at_most
from configurator.rules.rule import Outcome


def slow_enough(
    what: str, segments: Iterable[Segment], limit_m_per_s: float, names: dict[str, str]
) -> Outcome | None:
    """Judge the fastest segment; ``names`` says how each kind is called."""
    fastest, speed = None, 0.0
    for segment in segments:
        own = segment.velocity_m_per_s
        if own is not None and abs(own) > speed:
            fastest, speed = segment, abs(own)
    if fastest is None or fastest.flow_l_per_min is None:
        return None
    flow = f"{abs(fastest.flow_l_per_min):.3g} L/min"
    text = what.format(kind=names.get(fastest.kind, fastest.kind), flow=flow)
    return at_most(text, speed, limit_m_per_s, "m/s", by="guide", digits=3)
