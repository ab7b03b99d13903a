"""Solving a network: the loop over flows and temperatures, and the way to an answer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import Network
from thermal.solver.compile import CompiledNetwork, compile_network, uniform
from thermal.solver.hydraulics import FlowState, Hydraulics
from thermal.solver.laws import TermProperties
from thermal.solver.linear import SingularError
from thermal.solver.report import answer, control_overruns, no_answer, refusal
from thermal.solver.solution import Solution
from thermal.solver.transport import ThermalState, Transport

FloatArray = NDArray[np.float64]

SETTLED_K = 1e-11
POLISH_PASSES = 40
PATIENCE = 12
RELEASES = 8


@dataclass(slots=True)
class Run:
    """Everything one solution grows from."""

    compiled: CompiledNetwork
    hydraulics: Hydraulics
    transport: Transport
    flow: FlowState
    thermal: ThermalState
    properties: TermProperties
    iterations: int = 0
    converged: bool = False


def solve(
    network: Network | CompiledNetwork,
    *,
    start: Solution | None = None,
    like: CompiledNetwork | None = None,
    tolerance: float = 1e-6,
    max_iterations: int = 60,
) -> Solution:
    """Solve a network for flows, pressures and temperatures.

    Parameters
    ----------
    network : Network or CompiledNetwork
        What to solve.
    start : Solution, optional
        A solution of a similar network to start from, matched by branch ids.
    like : CompiledNetwork, optional
        A compilation of a network of the same shape, whose topology is reused.
    tolerance : float
        Largest relative change of any branch flow in the last step, 1e-12 to 1e-2.
    max_iterations : int
        Bound on the Newton steps.

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
    compiled = network if isinstance(network, CompiledNetwork) else compile_network(network, like)
    spent = 0
    for _ in range(RELEASES):
        run = _prepare(compiled)
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
        released = {**compiled.released, **overruns}
        compiled = compile_network(compiled.network, compiled, released)
        spent = run.iterations
    return answer(run)


def _prepare(compiled: CompiledNetwork) -> Run:
    hydraulics, transport = Hydraulics(compiled), Transport(compiled)
    return Run(
        compiled, hydraulics, transport, hydraulics.start(), transport.start(), uniform(compiled)
    )


def _iterate(run: Run, tolerance: float, limit: int) -> None:
    worst = np.inf
    last = np.inf
    begun = run.iterations
    relax = 1.0
    while run.iterations < limit:
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
        worst = min(worst, change)
        warm = run.transport.needed
        if warm:
            _heat(run)
        if change <= tolerance and (not warm or run.thermal.change_k <= 10 * tolerance):
            run.converged = True
            break
    if run.converged and run.transport.needed:
        _polish(run)


def _heat(run: Run, *, final: bool = False) -> None:
    transport = run.transport
    run.transport.update(run.thermal, run.flow.m, powered_heat(run)[1], final=final)
    run.properties = transport.properties(run.thermal)


def _polish(run: Run) -> None:
    """Settle the temperatures at the flows found, so that energy closes to round-off."""
    for _ in range(POLISH_PASSES):
        _heat(run, final=True)
        if run.thermal.change_k <= SETTLED_K or not np.isfinite(run.thermal.change_k):
            break


def powered_heat(run: Run) -> tuple[FloatArray, FloatArray]:
    """Return power and heat to the coolant of pumps with an efficiency, in W."""
    transport, topology = run.transport, run.compiled.topology
    if not transport.powered:
        return np.zeros(0), np.zeros(0)
    terms = np.array([term for term, _, _ in transport.powered])
    links = topology.term_link[terms]
    drops = run.hydraulics.term_drops(run.flow, run.properties)
    speeds = run.hydraulics.term_speeds(run.flow)
    return transport.pump_heat(
        run.flow.m[links] * topology.term_sign[terms],
        -drops[terms] * topology.term_sign[terms],
        speeds[terms],
    )


def _warm(run: Run, start: Solution) -> None:
    """Take flows, temperatures and speeds of an earlier solution where it has them."""
    compiled, topology = run.compiled, run.compiled.topology
    if not start.converged or not start.branch_index:
        return
    index = start.branch_index
    if index != compiled.branch_index:
        where = np.array([index.get(b.id, -1) for b in compiled.network.branches], np.int64)
    else:
        where = np.arange(len(compiled.branch_index))
    first = topology.term_branch[topology.link_start]
    sign = topology.term_sign[topology.link_start]
    at = where[first]
    flow = start.flow_m3_per_s[at] * sign * compiled.density
    usable = (at >= 0) & (np.abs(flow) > 1e-9) & ~run.hydraulics.inert
    run.flow.m = np.where(usable, flow, run.flow.m)
    run.flow.closed = topology.one_way & ~run.hydraulics.inert & (at >= 0) & (flow == 0)
    run.flow.m[run.flow.closed] = 0.0
    pumps = compiled.pumps
    for group in run.hydraulics.groups:
        at_pump = where[pumps.branch[group.pumps[0]]]
        speed = start.speed[at_pump] if at_pump >= 0 else np.nan
        if np.isfinite(speed):
            run.flow.speed[group.pumps] = min(max(speed, group.low), group.high)
    if run.transport.needed:
        _warm_temperatures(run, start, where)


def _warm_temperatures(run: Run, start: Solution, where: NDArray[np.int64]) -> None:
    compiled, topology = run.compiled, run.compiled.topology
    coolant, transport = compiled.coolant, run.transport
    at = where[topology.term_branch]
    reference = compiled.network.temperature_c

    def enthalpy(values: FloatArray) -> FloatArray:
        t = np.where((at >= 0) & np.isfinite(values[at]), values[at], reference)
        return coolant.enthalpy(t) - transport.reference

    run.thermal.inlet, run.thermal.outlet = enthalpy(start.inlet_c), enthalpy(start.outlet_c)
    nodes = compiled.network.nodes
    found = np.array([start.node_index.get(nodes[k].id, -1) for k in topology.kept], np.int64)
    t = start.temperature_c[found]
    t = np.where((found >= 0) & np.isfinite(t), t, reference)
    run.thermal.node = coolant.enthalpy(t) - transport.reference
    run.properties = transport.properties(run.thermal)
