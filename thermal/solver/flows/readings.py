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

    What a given flow or a shut check valve takes is what the rest of its link leaves.
    """
    topology, pumps, core = hydraulics.arrays.topology, hydraulics.arrays.pumps, hydraulics.core
    flows = state.edges[: core.folding.strand_count]
    drop = hydraulics.laws.term_drops(flows, at, state.factors)
    if core.folds:
        drop *= core.term_sign
    drop[hydraulics.lifting] -= hydraulics.lift
    if len(pumps.link):
        density = at.at(pumps.term)[0]
        rise = pumps.rise(state.m[pumps.link], state.speed, density)[0]
        drop[pumps.term] -= rise * topology.term_sign[pumps.term]
    links = np.flatnonzero((topology.fixed_term >= 0) | state.closed)
    if len(links):
        total = np.add.reduceat(drop, topology.link_start)[links]
        level = core_potential(hydraulics, state)
        across = level[topology.link_from[links]] - level[topology.link_to[links]]
        drop[topology.taking_term[links]] += across - total
    return drop


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
        drops: FloatArray = term_drops(hydraulics, state, at)[terms]
        return -drops
    rise = np.zeros(len(terms))
    if lifting.any():
        density = at.at(pumps.term)[0]
        lift = pumps.rise(state.m[pumps.link], state.speed, density)[0]
        rise[lifting] = (lift * topology.term_sign[pumps.term])[row[terms[lifting]]]
    if not lifting.all():
        level, held = core_potential(hydraulics, state), link[~lifting]
        rise[~lifting] = level[topology.link_to[held]] - level[topology.link_from[held]]
    return rise


def core_potential(hydraulics: Hydraulics, state: FlowState) -> FloatArray:
    """Return the potential of each kept node in Pa, NaN for folded ones and where undefined."""
    topology = hydraulics.arrays.topology
    potential = np.full(topology.junction_count + 1, np.nan)
    potential[hydraulics.core.junctions] = state.potential
    return potential[topology.junction] + hydraulics.offset + hydraulics.level


def node_potential(hydraulics: Hydraulics, state: FlowState, term_drop: FloatArray) -> FloatArray:
    """Return the potential of each node in Pa, NaN where none is defined.

    `term_drop` holds the drops that `term_drops` finds. What the ends of a chain leave to its drops
    is shared among these.
    """
    kept, topology = core_potential(hydraulics, state), hydraulics.arrays.topology
    links, terms, begin = hydraulics.core.chains
    if len(links):
        drops = term_drop[terms]
        across = kept[topology.link_from[links]] - kept[topology.link_to[links]]
        size = np.abs(drops)
        left, whole = across - np.add.reduceat(drops, begin), np.add.reduceat(size, begin)
        rate = np.zeros(len(links))
        np.divide(left, whole, out=rate, where=np.isfinite(left) & (whole > 0))
        size *= np.repeat(rate, topology.term_count[links])
        term_drop = term_drop.copy()
        term_drop[terms] += size
    return hydraulics.core.descent.potentials(kept, term_drop)


def term_speeds(hydraulics: Hydraulics, state: FlowState) -> FloatArray:
    """Return the speed of each term that is a pump running by its curve, else NaN."""
    speed = np.full(len(hydraulics.arrays.topology.term_branch), np.nan)
    speed[hydraulics.arrays.pumps.term] = state.speed
    return speed
