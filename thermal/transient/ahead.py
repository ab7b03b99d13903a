"""Flows at a later time, as they go on from the knots before it."""

from __future__ import annotations

from dataclasses import replace
from math import prod

import numpy as np
from numpy.typing import NDArray

from thermal.transient.flows import Knot

FloatArray = NDArray[np.float64]

SPEED_RATIO = 0.8
"""Ratio of the speeds of the pumps from one knot of the flows to the next."""
QUIET = 1e-2
"""Flows are judged relative to themselves, at least to this share of what is typical for them."""


def apart(one: float, two: float, ratio: float = SPEED_RATIO) -> bool:
    """Whether two speeds are farther apart than a ratio."""
    return min(one, two) < ratio * max(one, two)


def apart_by(one: Knot, two: Knot) -> float:
    """Return the largest relative difference of the flows at two knots."""
    least = QUIET * two.compiled.arrays.typical_flow
    off = np.abs(one.m - two.m) / np.maximum(np.abs(two.m), least)
    return float(off.max(initial=0.0))


def scaled(knot: Knot, driver: float) -> Knot:
    """Return flows that follow the speed of the pumps, to start from."""
    if knot.state is None or not min(driver, knot.driver) > 0:
        return knot
    share = driver / knot.driver
    edges, m = share * knot.state.edges, share * knot.m
    return replace(knot, m=m, state=replace(knot.state, edges=edges))


def carried_on(past: list[Knot], end: float, driver: float | None) -> Knot:
    """Return the flows at a time where they go on as they did up to the last knot; none turns.

    They go on with the speed of the pumps where one is given, else in time.
    """
    knot = past[-1]
    same = [one for one in past if one.compiled is knot.compiled]
    states = [one.state for one in same if one.state is not None]
    ahead = replace(knot, time_s=end)
    if knot.state is None or len(states) < len(same):
        return ahead
    places = [one.time_s if driver is None else one.driver for one in same]
    to = end if driver is None else driver
    m = carried(places, [one.m for one in same], to)
    if (m * knot.m < 0).any():
        return ahead
    edges = carried(places, [state.edges for state in states], to)
    heat = carried(places, [one.pump_heat for one in same], to)
    state = replace(knot.state, edges=edges)
    return replace(ahead, m=m, pump_heat=heat, state=state)


def carried(places: list[float], values: list[FloatArray], to: float) -> FloatArray:
    """Return the values farther on, by the polynomial through those at some places."""
    total = np.zeros_like(values[-1])
    for k, (place, value) in enumerate(zip(places, values, strict=True)):
        others = places[:k] + places[k + 1 :]
        total += prod((to - other) / (place - other) for other in others) * value
    return total
