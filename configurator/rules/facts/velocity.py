"""The fastest of some wetted elements against a velocity."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.cooling.result import Segment
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome


def slow_enough(
    what: str, fastest: Segment, limit_m_per_s: float, names: Mapping[str, str]
) -> Outcome:
    """Judge the fastest of some elements, which moves; ``names`` says how each kind is called."""
    assert fastest.velocity_m_per_s is not None
    assert fastest.flow_l_per_min is not None
    flow = f"{abs(fastest.flow_l_per_min):.3g} L/min"
    text = what.format(kind=names.get(fastest.kind, fastest.kind), flow=flow)
    speed = abs(fastest.velocity_m_per_s)
    return at_most(text, speed, limit_m_per_s, "m/s", by="guide", digits=3)
