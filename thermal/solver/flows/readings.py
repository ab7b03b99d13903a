"""What an iterate says of the terms and nodes: drops, rises, potentials, speeds."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.solver.elements.laws import TermProperties
from thermal.solver.flows.flow_state import FlowState
from thermal.solver.flows.hydraulics import Hydraulics

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]


def term_drops(hydraulics: Hydraulics, state: FlowState, at: TermProperties) -> FloatArray:
    """Return the potential drop of each term in the direction of its link in Pa.

    Terms stand in the order of `hydraulics.term_drops`. What a given flow or a shut check valve
    takes is what the rest of its link leaves.
    """
    topology, pumps, core = hydraulics.arrays.topology, hydraulics.arrays.pumps, hydraulics.core
    place = hydraulics.term_drops.place
    drop = hydraulics.term_drops(state.edges[: core.folding.strand_count], at, state.factors)
    drop[place[hydraulics.lifting]] -= hydraulics.lift
    if len(pumps.link):
        rise = _pump_rises(hydraulics, state, at)
        drop[place[pumps.term]] -= rise * topology.term_sign[pumps.term]
    links = np.flatnonzero((topology.fixed_term >= 0) | state.closed)
    if len(links):
        terms, begin = topology.terms_of(links)
        total = np.add.reduceat(drop[place[terms]], begin)
        drop[place[topology.taking_term[links]]] += _across(hydraulics, state, links) - total
    return drop


def _pump_rises(hydraulics: Hydraulics, state: FlowState, at: TermProperties) -> FloatArray:
    """Rise of each pump that runs by its curve in Pa."""
    pumps, folding = hydraulics.arrays.pumps, hydraulics.core.folding
    m = state.edges[hydraulics.pump_strand] * folding.sign[pumps.link]
    return pumps.rise(m, state.speed, at.at(pumps.term)[0])[0]


def _across(hydraulics: Hydraulics, state: FlowState, links: IntArray) -> FloatArray:
    """Potential difference along some links of the core in Pa, NaN where undefined."""
    level, place = core_potential(hydraulics, state), hydraulics.core.place[links]
    source, target = hydraulics.core.node_ends
    across: FloatArray = level[source[place]] - level[target[place]]
    return across * hydraulics.core.folding.sign[links]


def term_rises(
    hydraulics: Hydraulics, state: FlowState, at: TermProperties, terms: IntArray
) -> FloatArray:
    """Return the potential rise of some terms in the direction of their links in Pa.

    That of a pump on its curve is its lift; what a given flow takes where nothing else is in its
    link is the rise across that link.
    """
    topology, pumps = hydraulics.arrays.topology, hydraulics.arrays.pumps
    row = np.full(len(topology.term_branch), -1)
    row[pumps.term] = np.arange(len(pumps.term))
    link, lifting = topology.term_link[terms], row[terms] >= 0
    if not (lifting | hydraulics.alone[link]).all():
        drops = term_drops(hydraulics, state, at)
        return -drops[hydraulics.term_drops.place[terms]]
    rise = np.zeros(len(terms))
    if lifting.any():
        lift = _pump_rises(hydraulics, state, at)
        rise[lifting] = (lift * topology.term_sign[pumps.term])[row[terms[lifting]]]
    if not lifting.all():
        rise[~lifting] = -_across(hydraulics, state, link[~lifting])
    return rise


def core_potential(hydraulics: Hydraulics, state: FlowState) -> FloatArray:
    """Return the potential of each node of the core in Pa, NaN where undefined."""
    core = hydraulics.core
    potential = np.append(state.potential, np.nan)[core.node_junction]
    potential += hydraulics.offset[core.nodes]
    potential += hydraulics.level
    return potential


def node_potential(hydraulics: Hydraulics, state: FlowState, term_drop: FloatArray) -> FloatArray:
    """Return the potential of each node in Pa, NaN where none is defined.

    `term_drop` holds the drops that `term_drops` finds. What the ends of a chain leave to its drops
    is shared among these.
    """
    core, level = hydraulics.core, core_potential(hydraulics, state)
    edges, terms, begin = core.chains
    if len(edges):
        place = hydraulics.term_drops.place[terms]
        drops = term_drop[place]
        size = np.abs(drops)
        links = core.link[edges]
        left = _across(hydraulics, state, links) - np.add.reduceat(drops, begin)
        whole = np.add.reduceat(size, begin)
        rate = np.zeros(len(edges))
        np.divide(left, whole, out=rate, where=np.isfinite(left) & (whole > 0))
        size *= np.repeat(rate, np.diff(np.append(begin, len(terms))))
        term_drop = term_drop.copy()
        term_drop[place] += size
    return core.descent.potentials(level, term_drop)


def term_speeds(hydraulics: Hydraulics, state: FlowState) -> FloatArray:
    """Return the speed of each term that is a pump running by its curve, else NaN."""
    speed = np.full(len(hydraulics.arrays.topology.term_branch), np.nan)
    speed[hydraulics.arrays.pumps.term] = state.speed
    return speed
