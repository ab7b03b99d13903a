"""Check valves and pumps: which hold their links shut at an iterate."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.solver.elements.laws import TermProperties
from thermal.solver.flows.equations import FlowEquations
from thermal.solver.flows.flow_state import FlowState

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

EAGER_STEPS = 12
SETTLED = 1e-3
BACKWARD, RESTING_KG_PER_S = 3e-7, 5e-10
"""An open valve passes this share of the largest flow backwards at most, and what is rest."""
STILL = 1e-3
"""A link that opens starts at this share of its typical flow."""


def turn_valves(
    hydraulics: FlowEquations,
    state: FlowState,
    properties: TermProperties,
    q: FloatArray,
    potential: FloatArray,
    change: float,
) -> float:
    """Close one-way links that run backwards, open those pushed forward, in place.

    Parameters
    ----------
    q, potential : arrays of shape (strands,) and (core junctions,)
        Flows in kg/s and potentials in Pa after the step.
    change : float
        Largest relative change of a flow.

    Returns
    -------
    float
        1 where a link was opened or closed, else 0.
    """
    at = hydraulics.one_way
    if not len(at):
        return 0.0
    folding, shut = hydraulics.core.folding, state.closed[at]
    strand = folding.strand[at]  # each link that flows one way is one of its own, along it
    m = q[strand]
    if not (shut | (m < 0)).any():
        return 0.0
    typical, edge = hydraulics.arrays.typical_flow[at], hydraulics.core.place[at]
    careful = state.steps > EAGER_STEPS
    scale = (1e-6 if careful else 3e-8) * typical
    scale = np.minimum(scale, BACKWARD * float(np.abs(q).max()) + RESTING_KG_PER_S)
    opening = shut & _pushed(hydraulics, state, properties, potential)[edge] if shut.any() else shut
    closing = ~shut & (m < -scale)
    changed = opening | closing
    if careful and changed.any():
        changed = _one_at_a_time(changed, closing, change)
        opening, closing = opening & changed, closing & changed
    state.closed[at[opening]] = False
    state.closed[at[closing]] = True
    q[strand[opening]] = STILL * typical[opening]
    q[strand[state.closed[at]]] = 0.0
    return 1.0 if (opening | closing).any() else 0.0


def _pushed(
    hydraulics: FlowEquations, state: FlowState, at: TermProperties, potential: FloatArray
) -> BoolArray:
    """Edges across which the pressure exceeds what they take without flow."""
    folding, pumps = hydraulics.core.folding, hydraulics.arrays.pumps
    rest = np.append(hydraulics.drop_offset, np.zeros(folding.edge_count))[folding.core]
    if len(pumps.link):
        density = at.at(pumps.term)[0]
        rise = pumps.rise(np.zeros(len(pumps.link)), state.speed, density)[0]
        np.subtract.at(rest, hydraulics.pump_edge, rise)
    push = hydraulics.across(potential) - rest
    return push > 1e-9 * (1 + float(np.abs(potential).max(initial=0.0)))


def _one_at_a_time(wanted: BoolArray, closing: BoolArray, change: float) -> BoolArray:
    """Let one valve move, a closing one first, and only once the flows have settled.

    Valves that all move at once can chase each other for ever.
    """
    chosen = np.zeros_like(wanted)
    if change <= SETTLED:
        first = wanted & closing if (wanted & closing).any() else wanted
        chosen[int(np.argmax(first))] = True
    return chosen
