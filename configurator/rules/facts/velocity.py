"""The fastest of some wetted elements against a velocity."""

from __future__ import annotations

from configurator.cooling.result import Segment
from configurator.core.text import say
from configurator.core.units import significant
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome


def flow_through(element: Segment) -> str:
    """Give the flow through an element that moves."""
    assert element.flow_l_per_min is not None
    return f"{significant(abs(element.flow_l_per_min), 3)} L/min"


def slow_enough(what: str, fastest: Segment, limit_m_per_s: float) -> Outcome:
    """Judge the fastest of some elements, which moves."""
    assert fastest.velocity_m_per_s is not None
    speed = abs(fastest.velocity_m_per_s)
    return at_most(what, speed, limit_m_per_s, "m/s", by=say("guide"), digits=3)
