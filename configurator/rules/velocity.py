"""The fastest of some wetted elements against a velocity."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import numpy as np

from configurator.cooling.segments import Segment, SegmentTable
from configurator.rules.judge import at_most
from configurator.rules.rule import Outcome


def fastest(table: SegmentTable, kinds: Collection[str]) -> Segment | None:
    """Give the fastest element of these kinds, None where no velocity is known."""
    speeds = np.abs(table.column("velocity_m_per_s"))
    wanted = np.fromiter((kind in kinds for kind in table.names.kind), bool, len(table))
    known = wanted & np.isfinite(speeds)
    return table[int(np.argmax(np.where(known, speeds, -1.0)))] if known.any() else None


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
