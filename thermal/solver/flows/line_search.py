"""How far to go along a Newton step that would overshoot.

At fixed properties and speeds the flows that balance every junction and meet every law are the
minimum of the content, the sum of all losses integrated over their flows: a convex function, as
losses rise with flow. Newton's direction always goes down it, so going on only while it falls
leads to the answer from everywhere.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.solver.elements.laws import TermProperties
from thermal.solver.flows.equations import FlowEquations
from thermal.solver.flows.flow_state import FlowState

FloatArray = NDArray[np.float64]

FLAT_ENOUGH = 0.5
"""A step is taken where the slope of the content at its end is below this share of that at its
start."""
BISECTIONS = 40
BALANCED = 1e-9


def step_share(
    hydraulics: FlowEquations,
    state: FlowState,
    edges: FloatArray,
    speed: FloatArray,
    at: TermProperties,
) -> float:
    """Return the share of a step to take, in (0, 1].

    Parameters
    ----------
    state : FlowState
        Where the step starts.
    edges, speed : arrays
        Flows of all edges and speeds of the pumps at the end of the whole step.
    at : TermProperties
        Properties of the coolant, held along the step.
    """
    strands = hydraulics.core.folding.strand_count
    start, way = state.edges[:strands], (edges - state.edges)[:strands]
    given = _given_pressure(hydraulics, edges - state.edges)
    if given is None:
        return 1.0

    def slope(share: float) -> float:
        between = state.speed + share * (speed - state.speed)
        drop = hydraulics.strand_drops(start + share * way, between, at)
        with np.errstate(over="ignore"):  # as good as any other step that is far too long
            return float(way @ drop) - given

    first, low, high = slope(0.0), 0.0, 1.0
    if not first < 0 or slope(1.0) <= FLAT_ENOUGH * -first:
        return 1.0
    for _ in range(BISECTIONS):
        share = 0.5 * (low + high)
        now = slope(share)
        if abs(now) <= FLAT_ENOUGH * -first:
            return share
        low, high = (share, high) if now < 0 else (low, share)
    return 0.5 * (low + high)


def _given_pressure(hydraulics: FlowEquations, way: FloatArray) -> float | None:
    """What given pressures add to the slope; None where the step mends a balance."""
    through = way[hydraulics.core.folding.core]
    known = hydraulics.known
    out = hydraulics.divergence(through, len(known))
    lack = np.abs(out[hydraulics.free]).max(initial=0.0)
    if lack > BALANCED * np.abs(through).max(initial=0.0):
        return None
    return float(known @ np.where(hydraulics.free, 0.0, out))
