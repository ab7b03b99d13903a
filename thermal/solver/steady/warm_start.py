"""Starting from an earlier solution: of the same shape as it stands, of another by names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from thermal.solver.answers.answer import run_of
from thermal.solver.run import Run
from thermal.solver.solution import Solution

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

RESTING_KG_PER_S = 1e-9
"""Flows from which Newton's method would start badly."""


def warm_up(run: Run, start: Solution) -> None:
    """Take flows, temperatures and speeds of an earlier solution where it has them."""
    if not start.converged or not start.branch_index:
        return
    earlier = run_of(start)
    if earlier is not None and _alike(run, earlier):
        _go_on(run, earlier)
    else:
        _take_over(run, start)


def _alike(run: Run, earlier: Run) -> bool:
    """Whether the iterate of one run is one of the other, place by place."""
    core, junction = run.hydraulics.core, run.arrays.topology.junction
    if earlier.hydraulics.core.folding is not core.folding:
        return False
    if not np.array_equal(earlier.arrays.topology.junction, junction):
        return False
    if earlier.transport.needed != run.transport.needed:
        return False
    if len(earlier.transport.exchangers) != len(run.transport.exchangers):
        return False
    if not np.array_equal(earlier.arrays.pumps.link, run.arrays.pumps.link):
        return False
    resting = (np.abs(earlier.flow.m) <= RESTING_KG_PER_S) & ~earlier.flow.closed
    resting &= ~run.hydraulics.inert & ~core.folding.still[core.folding.strand]
    return not resting.any()


def _go_on(run: Run, earlier: Run) -> None:
    """Start where another run of the same shape ended."""
    flow, hydraulics = earlier.flow, run.hydraulics
    edges, m = flow.edges.copy(), flow.m.copy()
    given = np.flatnonzero(hydraulics.inert)
    m[given] = hydraulics.fixed[given]
    hydraulics.fill_rigid(m)
    edges[hydraulics.core.folding.strand[given]] = m[given]
    run.flow = replace(run.flow, edges=edges, closed=flow.closed.copy())
    for group in hydraulics.groups:
        speed = float(flow.speed[group.pumps[0]])
        run.flow.speed[group.pumps] = min(max(speed, group.low), group.high)
    if not run.transport.needed:
        return
    thermal = earlier.thermal
    pairs = zip(run.transport.exchangers, earlier.transport.exchangers, strict=True)
    run.thermal.node = thermal.node.copy()
    run.thermal.exchange = {
        now: thermal.exchange[then] for (now, *_), (then, *_) in pairs if then in thermal.exchange
    }
    run.heat()


def _take_over(run: Run, start: Solution) -> None:
    """Match a solution of another shape by the ids of branches and nodes."""
    arrays, topology = run.arrays, run.arrays.topology
    where = _places(arrays.branch_index, start.branch_index)
    first = topology.term_branch[topology.link_start]
    sign = topology.term_sign[topology.link_start]
    at = where[first]
    flow = start.flow_m3_per_s[at] * sign * arrays.density
    usable = (at >= 0) & (np.abs(flow) > RESTING_KG_PER_S) & ~run.hydraulics.inert
    m = np.where(usable, flow, run.flow.m)
    run.flow.closed = topology.one_way & ~run.hydraulics.inert & (at >= 0) & (flow == 0)
    m[run.flow.closed] = 0.0
    run.hydraulics.fill_rigid(m)
    run.hydraulics.set_link_flows(run.flow, m)
    pumps = arrays.pumps
    for group in run.hydraulics.groups:
        at_pump = where[pumps.branch[group.pumps[0]]]
        speed = start.speed[at_pump] if at_pump >= 0 else np.nan
        if np.isfinite(speed):
            run.flow.speed[group.pumps] = min(max(speed, group.low), group.high)
    if run.transport.needed:
        _temperatures(run, start, where)


def _temperatures(run: Run, start: Solution, where: IntArray) -> None:
    arrays, topology = run.arrays, run.arrays.topology
    coolant, transport = arrays.coolant, run.transport
    at = where[topology.term_branch]
    reference = arrays.network.temperature_c

    def enthalpy(values: FloatArray) -> FloatArray:
        t = np.where((at >= 0) & np.isfinite(values[at]), values[at], reference)
        return coolant.enthalpy(t) - transport.reference

    run.thermal.inlet, run.thermal.outlet = enthalpy(start.inlet_c), enthalpy(start.outlet_c)
    found = _places(arrays.node_index, start.node_index)[topology.kept]
    t = start.temperature_c[found]
    t = np.where((found >= 0) & np.isfinite(t), t, reference)
    run.thermal.node = coolant.enthalpy(t) - transport.reference
    run.thermal.mean = 0.5 * (run.thermal.inlet + run.thermal.outlet)
    run.heat()


def _places(now: Mapping[str, int], earlier: Mapping[str, int]) -> IntArray:
    """Return where each name of one index stands in an earlier one, -1 for nowhere."""
    if now is earlier:
        return np.arange(len(now))
    return np.fromiter(map(earlier.get, now, repeat(-1)), np.int64, len(now))
