"""Whether given flows can find a way at all past check valves and pumps, whatever the pressures."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_array, hstack

from thermal.solver.run import Run

TRACE = 1e-9
"""Share of the largest given flow that counts as none."""


def obstacle(run: Run) -> int:
    """Return a link that given flows have to pass backwards, -1 where there is a way.

    Of all flows that balance every node, the ones that run backwards least are sought: a linear
    programme, solved only where Newton's method meets a leak it cannot stop.
    """
    arrays, topology = run.arrays, run.arrays.topology
    inflow = arrays.inflow[topology.kept]
    fixed = run.hydraulics.fixed
    scale = max(np.abs(inflow).max(initial=0.0), np.abs(fixed).max(initial=0.0))
    valves = run.hydraulics.one_way
    if scale == 0 or not len(valves):
        return -1
    count, links = len(topology.kept), topology.link_count
    ends = np.concatenate((topology.link_from, topology.link_to))
    link = np.arange(links)
    sign = np.repeat((1.0, -1.0), links)
    balance = csr_array((sign, (ends, np.concatenate((link, link)))), shape=(count, links))
    free = np.isnan(arrays.fixed_pressure[topology.kept]) & (topology.junction >= 0)
    low, high = np.full(links, -np.inf), np.full(links, np.inf)
    low[valves] = 0.0
    given = (topology.fixed_term >= 0) | topology.blocked
    low[given] = high[given] = fixed[given] / scale
    back = np.zeros((len(valves), 2))
    back[:, 1] = np.inf
    rows = balance[free]
    whole: Any = hstack((rows, -rows[:, valves]))
    bounds: Any = np.concatenate((np.column_stack((low, high)), back))
    found = linprog(
        np.append(np.zeros(links), np.ones(len(valves))),
        A_eq=whole,
        b_eq=inflow[free] / scale,
        bounds=bounds,
    )
    if found.x is None:
        return -1
    backward = found.x[links:]
    return int(valves[backward.argmax()]) if backward.max(initial=0.0) > TRACE else -1
