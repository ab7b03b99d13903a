"""Newton steps that cannot run away, for networks on which plain ones do not settle.

Flows settle at held properties and speeds, by the slopes at these alone, each step no longer than
brings them nearer. Speeds of pumps that hold a pressure difference are searched within brackets,
and the properties follow the temperatures last.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import brentq

from thermal.solver.flows.hydraulics import Hydraulics
from thermal.solver.flows.pressure_control import pressure_gap
from thermal.solver.flows.pressure_groups import PressureGroup
from thermal.solver.graph.linear import SingularError
from thermal.solver.run import Run
from thermal.solver.steady.mixing import Mixing

FloatArray = NDArray[np.float64]

HEAT_PASSES = 40
PATIENCE = 6
"""Rounds after which heat that was once without a sink stays left out."""
SPEED_SWEEPS = 40
SLOWEST = 0.99
"""Steps that each are this share of the one before leave a hundred times the last to go."""
HELD = 1e-10
"""A pressure difference is held where it is this close to its set point, as a share of it."""


class UnsettledError(ArithmeticError):
    """The flows do not settle within the steps there are."""


def iterate_carefully(run: Run, tolerance: float, limit: int) -> None:
    """Take steps until flows and temperatures settle, or `limit` steps are taken in all."""
    try:
        _Careful(run, tolerance, limit).iterate()
    except (SingularError, UnsettledError):
        return


class _Careful:
    """The nested iteration: flows within speeds within properties."""

    def __init__(self, run: Run, tolerance: float, limit: int) -> None:
        self.run, self.tolerance, self.limit = run, tolerance, limit
        self.steady: Hydraulics = run.hydraulics.at_held_speeds()
        self.slopes: dict[int, float] = {}

    def iterate(self) -> None:
        run, mixing = self.run, Mixing()
        run.properties = replace(run.properties, warming=None)
        for rounds in count():
            run.thermal.given_up = rounds >= PATIENCE
            self.settle_speeds()
            if not run.transport.needed:
                break
            held = run.properties
            for _ in range(HEAT_PASSES):
                run.heat()
                if run.thermal.change_k <= self.tolerance:
                    break
            if mixing.gap(held, run.properties) <= self.tolerance:
                break
            run.properties = mixing.between(held, run.properties)
        run.converged = True

    def settle_flows(self) -> None:
        run, last = self.run, np.inf
        while run.iterations < self.limit:
            run.iterations += 1
            self.steady.step(run.flow, run.properties, careful=True)
            change = run.flow.change
            run.residual = change / (1 - min(change / last, SLOWEST)) if change < last else change
            last = change
            if not np.isfinite(run.residual):
                raise UnsettledError
            if run.residual <= self.tolerance and run.flow.leaking < 0:
                return
        raise UnsettledError

    def settle_speeds(self) -> None:
        """Settle the flows with all pressure differences held, or the pumps at their limits."""
        groups = self.run.hydraulics.groups
        self.settle_flows()
        for _ in range(SPEED_SWEEPS):
            moved = [self.hold(k, group) for k, group in enumerate(groups)]
            if len(groups) < 2 or max(moved) <= self.tolerance:
                return
        raise UnsettledError

    def hold(self, at: int, group: PressureGroup) -> float:
        """Hold the pressure difference of one group; return how far that moved its speed."""
        known: dict[float, float] = {}

        def gap(speed: float) -> float:
            if speed not in known:
                self.run.flow.speed[group.pumps] = speed
                self.settle_flows()
                off = pressure_gap(self.steady, self.run.flow.potential, group)
                known[speed] = 0.0 if abs(off) <= HELD * abs(group.target) else off
            return known[speed]

        start = float(self.run.flow.speed[group.pumps[0]])
        off = gap(start)
        if off == 0:
            return 0.0
        end = group.high if off < 0 else group.low
        near, far = start, self._guess(at, start, off, end)
        if gap(far) * off > 0 and far != end:
            near, far = far, end
        if gap(far) * off > 0:
            return abs(end - start)
        found = float(brentq(gap, near, far, xtol=1e-13, rtol=1e-14))
        known.pop(found, None)
        gap(found)
        if far != near:
            self.slopes[at] = (known[far] - known[near]) / (far - near)
        return abs(found - start)

    def _guess(self, at: int, start: float, off: float, end: float) -> float:
        """A speed somewhat beyond where the last search says it should be."""
        slope = self.slopes.get(at, 0.0)
        guess = start - 1.5 * off / slope if slope > 0 else end
        return min(guess, end) if off < 0 else max(guess, end)
