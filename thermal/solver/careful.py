"""Newton steps that cannot run away, for networks on which plain ones do not settle.

Flows settle at held properties first, by the slopes at these alone, each step no longer than brings them nearer; then the
properties follow the temperatures, ever more slowly where flow and temperature chase each other.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from thermal.solver.laws import TermProperties
from thermal.solver.linear import SingularError
from thermal.solver.run import Run

FloatArray = NDArray[np.float64]

HEAT_PASSES = 40
SLOWING = 0.7
LEAST_WEIGHT = 1 / 64


def iterate_carefully(run: Run, tolerance: float, limit: int) -> None:
    """Take steps until flows and temperatures settle, or `limit` steps are taken in all."""
    weight, last = 1.0, np.inf
    run.properties = replace(run.properties, warming=None)
    while run.iterations < limit:
        if not _settle_flows(run, tolerance, limit):
            return
        if not run.transport.needed:
            run.converged = True
            return
        held = run.properties
        for _ in range(HEAT_PASSES):
            run.heat()
            if run.thermal.change_k <= tolerance:
                break
        gap = _gap(held, run.properties)
        if gap <= tolerance:
            run.converged = True
            return
        if gap > SLOWING * last:
            weight = max(0.5 * weight, LEAST_WEIGHT)
        last = gap
        run.properties = _between(held, run.properties, weight)


def _settle_flows(run: Run, tolerance: float, limit: int) -> bool:
    while run.iterations < limit:
        run.iterations += 1
        try:
            run.hydraulics.step(run.flow, run.properties, careful=True)
        except SingularError:
            return False
        run.residual = run.flow.change
        if not np.isfinite(run.residual):
            return False
        if run.residual <= tolerance and run.flow.leaking < 0:
            return True
    return False


def _gap(held: TermProperties, now: TermProperties) -> float:
    """Largest relative difference of viscosity and density."""
    gaps = [
        np.abs(np.divide(a, b) - 1).max(initial=0.0)
        for a, b in ((held.kinematic, now.kinematic), (held.density, now.density))
    ]
    return float(max(gaps))


def _between(held: TermProperties, now: TermProperties, weight: float) -> TermProperties:
    """Properties part of the way from those held to those found."""
    density = np.asarray(held.density + weight * (now.density - held.density))
    kinematic = held.kinematic * np.divide(now.kinematic, held.kinematic) ** weight
    return TermProperties(density, kinematic)
