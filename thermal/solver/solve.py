"""Solving a network: the loop over flows and temperatures, and the way to an answer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import Network
from thermal.solver.answer import answer
from thermal.solver.compile import CompiledNetwork, Method, compile_network
from thermal.solver.linear import SingularError
from thermal.solver.refusal import no_answer, refusal
from thermal.solver.run import Run, begin
from thermal.solver.solution import Solution
from thermal.solver.speeds import control_overruns

FloatArray = NDArray[np.float64]

SETTLED_K = 2e-10
POLISH_PASSES = 40
PATIENCE = 12
RELEASES = 8
SMALL_STEP, FAST, BASIN = 1e-4, 0.01, 0.02
"""A step this small that is this much smaller than the one before, itself this small, is one of
quadratic convergence."""


def solve(
    network: Network | CompiledNetwork,
    *,
    start: Solution | None = None,
    like: CompiledNetwork | None = None,
    tolerance: float = 1e-6,
    max_iterations: int = 60,
    method: Method | None = None,
) -> Solution:
    """Solve a network for flows, pressures and temperatures.

    Parameters
    ----------
    network : Network or NetworkArrays
        What to solve.
    start : Solution, optional
        A solution of a similar network to start from, matched by branch ids.
    like : NetworkArrays, optional
        A compilation of a network of the same shape, whose topology is reused.
    tolerance : float
        Largest relative error left in any branch flow, 1e-12 to 1e-2: the last step's change, or
        where steps at one temperature fall by their squares, a multiple of the next one's.
    max_iterations : int
        Bound on the Newton steps.
    method : {"auto", "general"}, optional
        The main path, which folds assemblies, or the general one on the whole graph; by default
        that of the compiled network. Both take the same steps.

    Returns
    -------
    Solution
        With status ``converged``, ``not_converged`` or ``refused``; figures stand only in
        the first.

    Raises
    ------
    NetworkError
        If figures of the network make no sense.
    """
    if isinstance(network, CompiledNetwork):
        compiled = network
        if method is not None and method != network.method:
            compiled = compile_network(network.network, network, method=method)
    else:
        compiled = compile_network(network, like, method=method or "auto")
    spent = 0
    for _ in range(RELEASES):
        run = begin(compiled)
        reasons = refusal(run)
        if reasons:
            return no_answer(run, "refused", reasons)
        if start is not None:
            _warm(run, start)
        run.iterations = spent
        _iterate(run, tolerance, max_iterations + spent)
        if not run.converged:
            return no_answer(run, "not_converged", ())
        overruns = control_overruns(run)
        if not overruns:
            break
        released = {**compiled.arrays.released, **overruns}
        compiled = compile_network(compiled.network, compiled, released, compiled.method)
        spent = run.iterations
    return answer(run)


def _iterate(run: Run, tolerance: float, limit: int) -> None:
    """Take Newton steps until flows and temperatures settle, damped where they do not."""
    warm, rate = run.transport.needed, _Rate()
    last, relax, begun = np.inf, 1.0, run.iterations
    while run.iterations < limit and not run.converged:
        run.iterations += 1
        try:
            run.hydraulics.step(run.flow, run.properties, relax)
        except SingularError:
            return
        change = run.flow.change
        if not np.isfinite(change):
            return
        if run.iterations - begun > PATIENCE:
            relax = 0.5 if change > 0.5 * last else 1.0
        last = change
        run.residual = change if warm else rate.left(change)
        run.converged = run.residual <= tolerance
        if warm:
            run.heat()
            run.converged &= run.thermal.change_k <= 10 * tolerance
    if run.converged and run.transport.needed:
        _settle(run)


class _Rate:
    """What a step leaves to be done, from how the changes fall."""

    def __init__(self) -> None:
        self.last = np.inf

    def left(self, change: float) -> float:
        """Return the change that the next step would make: the last one, or well below it.

        Once Newton's steps at one temperature are small they fall by their squares; a wide
        margin is kept.
        """
        earlier, self.last = self.last, change
        if 0 < change <= SMALL_STEP and change <= FAST * earlier and earlier <= BASIN:
            return change * min(1.0, 100 * (change / earlier) ** 2)
        return change


def _settle(run: Run) -> None:
    """Settle the temperatures at the flows found, so that energy closes to round-off."""
    transport, pump_heat = run.transport, run.powered_heat()[1]
    for _ in range(POLISH_PASSES):
        transport.update(run.thermal, run.flow, pump_heat)
        if not run.thermal.change_k > SETTLED_K:
            break
    transport.complete(run.thermal, pump_heat)
    run.properties = transport.properties(run.thermal)


def _warm(run: Run, start: Solution) -> None:
    """Take flows, temperatures and speeds of an earlier solution where it has them."""
    arrays, topology = run.arrays, run.arrays.topology
    if not start.converged or not start.branch_index:
        return
    index = start.branch_index
    if index != arrays.branch_index:
        where = np.array([index.get(b.id, -1) for b in arrays.network.branches], np.int64)
    else:
        where = np.arange(len(arrays.branch_index))
    first = topology.term_branch[topology.link_start]
    sign = topology.term_sign[topology.link_start]
    at = where[first]
    flow = start.flow_m3_per_s[at] * sign * arrays.density
    usable = (at >= 0) & (np.abs(flow) > 1e-9) & ~run.hydraulics.inert
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
        _warm_temperatures(run, start, where)


def _warm_temperatures(run: Run, start: Solution, where: NDArray[np.int64]) -> None:
    arrays, topology = run.arrays, run.arrays.topology
    coolant, transport = arrays.coolant, run.transport
    at = where[topology.term_branch]
    reference = arrays.network.temperature_c

    def enthalpy(values: FloatArray) -> FloatArray:
        t = np.where((at >= 0) & np.isfinite(values[at]), values[at], reference)
        return coolant.enthalpy(t) - transport.reference

    run.thermal.inlet, run.thermal.outlet = enthalpy(start.inlet_c), enthalpy(start.outlet_c)
    nodes = arrays.network.nodes
    found = np.array([start.node_index.get(nodes[k].id, -1) for k in topology.kept], np.int64)
    t = start.temperature_c[found]
    t = np.where((found >= 0) & np.isfinite(t), t, reference)
    run.thermal.node = coolant.enthalpy(t) - transport.reference
    run.thermal.mean = 0.5 * (run.thermal.inlet + run.thermal.outlet)
    run.heat()
