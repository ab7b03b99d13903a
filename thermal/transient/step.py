"""One step in time: all cells, nodes and plates together, by the method of `rosenbrock`."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from thermal.transient.equations import Duty, Equations, Load, Origin
from thermal.transient.rosenbrock import AT_END, COURSE, GAMMA, STAGES, A, C, G, Stretch, cubic
from thermal.transient.start import CellState
from thermal.transient.system import System

FloatArray = NDArray[np.float64]

JUST, BESIDE = 1e-6, 1e-3
"""How far into a step, over its length, its beginning is looked at, and how things move there."""
AT_ONCE = 1e12
"""Masses are taken this much larger, in one second, where only what has none may move."""
SETTLING = 2
STIFF = 4.0
"""Layers that follow what is beside them so many times within a step have no cubic."""


class Stepper:
    """Steps for one topology and one set of directions.

    `elements` are those of a state, `layers_at` the cases among the layers of the plates, and the
    layers next to the coolant.
    """

    def __init__(self, equations: Equations) -> None:
        """Take the equations."""
        self.equations = equations
        self.cells, self.route = equations.cells, equations.route
        self.compiled, self.arrays = equations.compiled, equations.arrays
        self.moving = np.zeros(len(self.route.cell), np.bool_)
        a, b = equations.cuts
        self.elements = slice(0, a)
        plates = self.cells.plates
        self.plates_from = b
        start = plates.case * plates.count + np.arange(plates.count)
        last = slice(plates.capacity_j_per_k.size - plates.count, None)
        self.layers_at = last if len(plates.capacity_j_per_k) == 1 else start, last

    def from_cells(self, field: CellState) -> FloatArray:
        """Return the state vector of a field of cells."""
        route = self.route
        layers = field.layers.reshape(-1)
        return np.concatenate((field.outlet[route.cell], field.outlet[route.kept_cell], layers))

    def to_cells(self, state: FloatArray, field: CellState) -> CellState:
        """Return the field of cells of a state; what it does not hold is as in another field."""
        h, node, layers = self.equations.split(state)
        route = self.route
        outlet, entered = field.outlet.copy(), field.inlet.copy()
        outlet[route.cell] = h
        moving = np.flatnonzero(self.moving)
        entered[route.cell[moving]] = state[route.before[moving]]
        outlet[route.kept_cell] = node
        outlet[route.inner_to] = h[route.inner_from]
        return CellState(outlet, entered, layers.copy())

    def mean(self, state: FloatArray, field: CellState) -> FloatArray:
        """Return the mean enthalpy of each term; what stands still is as in another field."""
        element = self.route.element[self.arrays.topology.term_branch]
        before = state[self.route.before[element]]
        still = ~self.moving[element]
        if still.any():
            before[still] = field.inlet[self.route.cell[element[still]]]
        mean: FloatArray = 0.5 * (before + state[element])
        return mean

    def settle(self, state: FloatArray, duty: Duty) -> FloatArray:
        """Return the state with all that holds nothing following what is held, at once."""
        equations = self.equations
        load = equations.load(duty)
        self.moving = load.m > 0
        inertia = np.where(equations.hollow, equations.mass, AT_ONCE * equations.mass)
        for _ in range(SETTLING):
            origin = equations.origin(load, state)
            system = System(equations, origin, inertia)
            state = state + system.solve(equations.rates(load, state, origin)[0])[0]
        return state

    def drift_k_per_s(self, state: FloatArray, duty: Duty) -> float:
        """Return the largest rate at which a state moves under a duty."""
        equations = self.equations
        load = equations.load(duty)
        rates = equations.rates(load, state, equations.origin(load, state))[0]
        rates *= equations.watched
        stores = ~equations.hollow
        return float(np.abs(rates[stores] / equations.mass[stores]).max(initial=0.0))

    def step(
        self, state: FloatArray, t_s: float, dt_s: float, duty: Callable[[float], Duty]
    ) -> tuple[Stretch, float, FloatArray]:
        """Return the course over a step, its error in K, and energy in J.

        Energy is what entered as heat, what left through exchangers and held temperatures, and
        what the coolant carried out.
        """
        equations = self.equations
        load, end = (equations.load(duty(t_s + share * dt_s)) for share in (JUST, 1.0))
        self.moving = load.m > 0
        origin = equations.origin(load, state)
        rate, flux = equations.rates(load, state, origin)
        trend = self._trend(duty, t_s, dt_s, origin, (rate, flux))
        system = System(equations, origin, equations.mass * (1 / (GAMMA * dt_s)))
        inertia = equations.mass * (1 / dt_s)
        stages, energy = np.empty((STAGES, len(state))), np.empty((STAGES, 3))
        now = state
        for k in range(STAGES):
            if A[k].any():
                now = A[k] @ stages[:k]
                now += state
                rate, flux = equations.rates(end if AT_END[k] else load, now, origin)
            right, spent = rate, flux
            if k:
                right = C[k] @ stages[:k]
                right *= inertia
                right += rate
                spent = flux + C[k] @ energy[:k] / dt_s
            if trend is not None and G[k]:
                right = right + G[k] * dt_s * trend[0]
                spent = spent + G[k] * dt_s * trend[1]
            stages[k], change = system.solve(right)
            energy[k] = (spent + change) * (GAMMA * dt_s)
        error = float(np.abs(stages[-1] * equations.watched).max(initial=0.0))
        total = A[-1] @ energy[:-1] + energy[-1]
        last = now + stages[-1]
        plates = self._plates(stages, origin, end, last, dt_s)
        return Stretch(t_s, dt_s, state, last, stages, self.plates_from, plates), error, total

    def _plates(
        self, stages: FloatArray, origin: Origin, end: Load, last: FloatArray, dt_s: float
    ) -> FloatArray:
        """Coefficients of the course of the plates' layers, by powers."""
        equations, part = self.equations, slice(self.plates_from, None)
        stiff = self.cells.plates.stiffness(origin.g).reshape(-1) * dt_s > STIFF
        course = COURSE @ stages[:, part] if stiff.any() else None
        if course is not None and stiff.all():
            return course
        scale = dt_s / np.where(stiff, 1.0, equations.mass[part])
        rise, fall = (
            scale * equations.plate_rates(load, state, origin)
            for load, state in ((origin.load, origin.state), (end, last))
        )
        found = cubic(origin.state[part], last[part], rise, fall)
        return found if course is None else np.where(stiff, course, found)

    def _trend(
        self,
        duty: Callable[[float], Duty],
        t_s: float,
        dt_s: float,
        origin: Origin,
        now: tuple[FloatArray, FloatArray],
    ) -> tuple[FloatArray, FloatArray] | None:
        """How rates and fluxes move in time while the state stands still; None if they do not."""
        beside = self.equations.load(duty(t_s + BESIDE * dt_s))
        if origin.load.alike(beside):
            return None
        rate, flux = self.equations.rates(beside, origin.state, origin)
        scale = 1 / ((BESIDE - JUST) * dt_s)
        rate -= now[0]
        rate *= scale
        return rate, (flux - now[1]) * scale
