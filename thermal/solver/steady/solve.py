"""Solving a network: the loop over flows and temperatures, and the way to an answer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import Network
from thermal.solver.answers.answer import answer
from thermal.solver.answers.refusal import beyond_range, flow_without_path, no_answer, refusal
from thermal.solver.compile import CompiledNetwork, Method, compile_network
from thermal.solver.graph.linear import SingularError
from thermal.solver.run import Run, Start, begin
from thermal.solver.solution import Diagnosis, Solution
from thermal.solver.steady.approach import approach
from thermal.solver.steady.careful import iterate_carefully
from thermal.solver.steady.feasibility import obstacle
from thermal.solver.steady.speeds import out_of_reach, released_after, shut_in
from thermal.solver.steady.warm_start import warm_up

FloatArray = NDArray[np.float64]

TOLERANCE = 1e-6
MOST_ITERATIONS = 200
DRIFT_K = 2e-4
POLISH_PASSES = 40
PATIENCE = 12
RELEASES = 12
SMALL_STEP, FAST, BASIN = 1e-4, 0.01, 0.02
"""A step this small that is this much smaller than the one before, itself this small, is one of
fast convergence."""
ROUGH = 0.5
"""Change of the first step beyond which temperatures would be of no use yet."""


def solve(
    network: Network | CompiledNetwork,
    *,
    start: Solution | Start | None = None,
    like: CompiledNetwork | None = None,
    tolerance: float = TOLERANCE,
    max_iterations: int = MOST_ITERATIONS,
    method: Method | None = None,
) -> Solution:
    """Solve a network for flows, pressures and temperatures.

    Parameters
    ----------
    network : Network or CompiledNetwork
        What to solve.
    start : Solution or callable, optional
        A solution of a similar network to start from, matched by branch ids, or what puts the run
        near its answer.
    like : CompiledNetwork, optional
        A compilation of a network of the same shape, whose topology is reused.
    tolerance : float
        Largest relative error left in any branch flow, 1e-12 to 1e-2: the last step's change, or
        where the steps fall fast, a multiple of what the next one would change.
    max_iterations : int
        Bound on the Newton steps for one set of pumps that hold their flow; where one cannot,
        the steps for those that are left count anew, `RELEASES` times at most.
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
    run, reasons = solved_run(compiled, start, tolerance=tolerance, max_iterations=max_iterations)
    if run.converged and run.transport.needed:
        reasons = beyond_range(run)
    if reasons:
        return no_answer(run, "refused", reasons)
    return answer(run) if run.converged else no_answer(run, "not_converged", ())


def solved_run(
    compiled: CompiledNetwork,
    start: Solution | Start | None = None,
    *,
    tolerance: float = TOLERANCE,
    max_iterations: int = MOST_ITERATIONS,
) -> tuple[Run, tuple[Diagnosis, ...]]:
    """Return a run as far as it came, and why the network is refused where it is."""
    spent, shut, stuck = 0, dict[int, float](), dict[int, float]()
    if far := out_of_reach(compiled.arrays):
        released = {**compiled.arrays.released, **far}
        compiled = compile_network(compiled.network, compiled, released, compiled.method)
    for _ in range(RELEASES):
        if found := shut_in(compiled.arrays):
            stuck = {at: speed for at, speed in found.items() if at in shut}
            shut |= found
            released = {**compiled.arrays.released, **found}
            compiled = compile_network(compiled.network, compiled, released, compiled.method)
        run = begin(compiled)
        reasons = refusal(run)
        if reasons:
            return run, reasons
        if isinstance(start, Solution):
            warm_up(run, start)
        else:
            run.flow.change = np.inf if start is None else start(run)
            if not np.isfinite(run.flow.change):
                approach(run, max_iterations)
        run.iterations += spent
        _iterate(run, tolerance, max_iterations + spent)
        if run.obstacle >= 0:
            return run, (flow_without_path(run, run.obstacle),)
        if not run.converged:
            break
        released = {**released_after(run), **stuck}
        if released == compiled.arrays.released:
            break
        compiled = compile_network(compiled.network, compiled, released, compiled.method)
        spent = run.iterations
    else:
        run.converged = False
    return run, ()


def _iterate(run: Run, tolerance: float, limit: int) -> None:
    """Take Newton steps until flows and temperatures settle, careful ones where they do not."""
    _iterate_eagerly(run, tolerance, min(limit, run.iterations + PATIENCE))
    if run.flow.tight:
        run.obstacle = obstacle(run)
    if not run.converged and run.obstacle < 0:
        _iterate_carefully(run, tolerance, limit)


def _iterate_carefully(run: Run, tolerance: float, limit: int) -> None:
    """Take careful steps until temperatures stay where they settle."""
    iterate_carefully(run, tolerance, limit)
    while run.converged and run.transport.needed and settle(run) > DRIFT_K:
        run.converged = False
        iterate_carefully(run, tolerance, limit)


def _iterate_eagerly(run: Run, tolerance: float, limit: int) -> None:
    """Take plain steps; temperatures join once the flows are roughly right."""
    warm, moved = run.transport.needed, run.flow.change
    flow, heat = _Rate(quadratic=not warm, last=moved), _Rate(quadratic=False)
    while run.iterations < limit and not run.converged:
        if warm and run.flow.change < ROUGH:
            run.heat()
            heat.left(run.thermal.change_k / run.transport.span_k(run.thermal))
        run.iterations += 1
        try:
            run.hydraulics.step(run.flow, run.properties)
        except SingularError:
            return
        change = run.flow.change
        if not np.isfinite(change):
            return
        run.residual = flow.left(change)
        run.converged = run.residual <= tolerance and run.flow.leaking < 0
        if warm and run.converged:
            moved_k, span_k = settle(run), run.transport.span_k(run.thermal)
            run.converged = heat.left(moved_k / span_k) * span_k <= 10 * tolerance


class _Rate:
    """What a step leaves to be done, from how the changes fall."""

    def __init__(self, *, quadratic: bool, last: float = np.inf) -> None:
        self.quadratic, self.last = quadratic, last

    def left(self, change: float) -> float:
        """Return the change that the next step would make: the last one, or well below it.

        Once they are small, Newton's steps at one temperature fall by their squares, and with
        temperatures at the rate seen last; a margin is kept.
        """
        earlier, self.last = self.last, change
        if not (0 < change <= SMALL_STEP and change <= FAST * earlier and earlier <= BASIN):
            return change
        rate = change / earlier
        return change * min(1.0, 100 * rate * rate if self.quadratic else 3 * rate)


def settle(run: Run) -> float:
    """Settle the temperatures at the flows found, so that energy closes to round-off.

    Returns how far that moved them in K: where heat finds little of a sink they creep.
    """
    transport, pump_heat = run.transport, run.powered_heat()[1]
    before = run.thermal.mean
    transport.update(run.thermal, run.flow, pump_heat, POLISH_PASSES)
    transport.complete(run.thermal, pump_heat)
    run.properties = transport.properties(run.thermal)
    drift = np.abs(run.thermal.mean - before).max(initial=0.0)
    return float(drift) / transport.specific_heat
