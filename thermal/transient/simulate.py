"""A run over time: what a user asks for, and what is checked before it starts."""

from __future__ import annotations

import numpy as np

from thermal.errors import Fault, NetworkError
from thermal.network.model import Network, Transient
from thermal.solver.compile import CompiledNetwork, compile_network
from thermal.solver.solution import Solution
from thermal.solver.steady.solve import solve
from thermal.transient.cells import cells_of
from thermal.transient.flows import FlowError
from thermal.transient.run import Run
from thermal.transient.schedule import Schedule
from thermal.transient.solution import TransientSolution, no_courses

MOST_FIGURES = 200_000_000


def simulate(
    network: Network | CompiledNetwork,
    transient: Transient | None = None,
    *,
    start: Solution | None = None,
    tolerance_k: float = 0.05,
) -> TransientSolution:
    """Follow a network over time from its steady state.

    Parameters
    ----------
    network : Network or CompiledNetwork
        The network as it is before the run.
    transient : Transient, optional
        Duration, output step, initial temperatures and events; by default those of the network.
    start : Solution, optional
        The steady state of this very network, where it is known; it is not solved again.
    tolerance_k : float
        Error in K that one step may add to a temperature, by its own estimate, 1e-4 to 10; flows
        between knots may add as much. No bound for a whole run: those compared with a stiff
        integrator stayed within it.

    Returns
    -------
    TransientSolution
        With status ``converged``, ``not_converged`` or ``refused``; courses stand only in
        the first.

    Raises
    ------
    NetworkError
        If figures of the network or its events make no sense.

    Notes
    -----
    Hydraulics are quasi-steady, buoyancy is left out, a branch is one mixed cell. `run` tells how
    flows and temperatures advance together, `equations` what they obey.
    """
    compiled = network if isinstance(network, CompiledNetwork) else compile_network(network)
    transient = compiled.network.transient if transient is None else transient
    _check(compiled.network, transient, tolerance_k)
    assert transient is not None
    schedule = Schedule(compiled.arrays, transient)
    cells = cells_of(compiled)
    known = start is not None and start.converged
    steady = start if known and start is not None else solve(compiled)
    if not steady.converged:
        return no_courses(steady.status, steady.diagnosis, steady)
    run = Run(compiled, cells, schedule, transient, steady, tolerance_k)
    try:
        run.follow()
    except FlowError as error:
        reasons = tuple(run.at_time(reason) for reason in error.reasons)
        return no_courses("not_converged", reasons, steady, steps=run.steps)
    return run.recorder.solution(run.diagnosis(), run.steps)


def _check(network: Network, transient: Transient | None, tolerance_k: float) -> None:
    if transient is None:
        raise NetworkError([Fault("transient", "is missing: it says how long to run")])
    faults = []
    if not 1e-4 <= tolerance_k <= 10:
        faults.append(Fault("tolerance_k", f"must be 0.0001 to 10, is {tolerance_k:g}"))
    duration, step = transient.duration_s, transient.step_s
    if not (0 < duration < np.inf and 0 < step < np.inf):
        faults.append(Fault("transient.duration_s", "must be above 0, and step_s too"))
    elif duration / step * (len(network.nodes) + 2 * len(network.branches)) > MOST_FIGURES:
        reason = f"is too short: {duration:g} s in steps of {step:g} s are too many figures"
        faults.append(Fault("transient.step_s", reason))
    if faults:
        raise NetworkError(faults)
