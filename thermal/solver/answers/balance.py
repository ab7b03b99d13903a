"""Balances of mass and energy over the hydraulically connected parts of a solved network."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.solver.graph.linear import tally
from thermal.solver.heat.thermal_state import starved
from thermal.solver.run import Run
from thermal.solver.solution import LoopBalance

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]


def parts_without_sink(run: Run) -> BoolArray:
    """Return which connected parts have no steady temperature: heat enters, none can leave."""
    arrays, topology, transport = run.arrays, run.arrays.topology, run.transport
    found = np.zeros(max(topology.component_count, 1), np.bool_)
    term = run.roster.term[run.roster.heated]
    link = topology.term_link[term[term >= 0]]
    if len(link) and not (arrays.coolant.has_heat and transport.sunk.all()):
        still = run.thermal.starved if transport.needed else starved(run.flow.m)
        found[topology.component[topology.link_from[link[~still[link]]]]] = True
        if arrays.coolant.has_heat:
            found &= ~transport.sunk
    return found


def loop_balances(run: Run) -> tuple[tuple[LoopBalance, ...], float]:
    """Return the balances of all loops, and the largest imbalance of mass at a node in kg/s."""
    arrays, topology = run.arrays, run.arrays.topology
    kept, count = topology.kept, topology.component_count
    part = topology.component
    m = run.flow.m
    out = tally(topology.link_from, m, len(kept)) - tally(topology.link_to, m, len(kept))
    fixed = np.isfinite(arrays.fixed_pressure[kept])
    error = np.where(fixed, 0.0, np.abs(out - arrays.inflow[kept]))
    error[topology.junction < 0] = 0.0
    by_part = np.zeros(count)
    np.maximum.at(by_part, part, error)
    heat, rejected, carried = _energy(run, count)
    unknown = parts_without_sink(run)
    first = np.full(count, -1)
    for k in np.flatnonzero(fixed)[::-1]:
        first[part[k]] = kept[k]
    loops = tuple(
        LoopBalance(
            arrays.network.nodes[first[p]].id,
            float(by_part[p]),
            *_figures(heat[p], rejected[p], carried[p], known=not unknown[p]),
        )
        for p in range(count)
        if first[p] >= 0
    )
    return loops, float(error.max(initial=0.0))


def _figures(
    heat: float, rejected: float, carried: float, *, known: bool
) -> tuple[float, float, float, float] | tuple[None, None, None, None]:
    if not known:
        return None, None, None, None
    return float(heat), float(rejected), float(carried), float(heat - rejected - carried)


def _energy(run: Run, count: int) -> tuple[FloatArray, FloatArray, FloatArray]:
    topology, transport = run.arrays.topology, run.transport
    part = topology.component
    zero = np.zeros(count)
    if not transport.needed:
        return zero, zero, zero
    thermal, m = run.thermal, run.flow.m
    link_part = part[topology.link_from]
    exchanged = np.zeros(len(topology.term_link))
    for term, _, _ in transport.exchangers:
        link = topology.term_link[term]
        if term in thermal.exchange and thermal.flowing[link] and not thermal.lost[link]:
            exchanged[term] = thermal.exchange[term].heat_w
    parts = link_part[topology.term_link]
    heat = tally(parts, thermal.heat + exchanged, count)
    rejected = tally(parts, exchanged, count)
    external = transport.external(m)
    carried = np.where(external > 0, transport.entering, thermal.node) * -external
    held = np.isfinite(transport.held)
    arriving = _arriving(run)
    through = np.where(held, arriving, 0.0)
    carried_out = tally(part, np.where(held, 0.0, carried), count)
    return heat, rejected + tally(part, through, count), carried_out


def _arriving(run: Run) -> FloatArray:
    """Enthalpy flow that links bring to each kept node less what they take, in W."""
    topology, thermal = run.arrays.topology, run.thermal
    size = np.where(thermal.flowing, np.abs(run.flow.m), 0.0)
    forward = run.flow.m >= 0
    last = np.append(topology.link_start[1:], len(topology.term_link)) - 1
    ends = np.where(forward, last, topology.link_start)
    starts = np.where(forward, topology.link_start, last)
    down = np.where(forward, topology.link_to, topology.link_from)
    up = np.where(forward, topology.link_from, topology.link_to)
    count = len(topology.kept)
    passed = thermal.node[up]  # by links whose heat is left out
    outlet = np.where(thermal.lost, passed, thermal.outlet[ends])
    inlet = np.where(thermal.lost, passed, thermal.inlet[starts])
    return tally(down, size * outlet, count) - tally(up, size * inlet, count)
