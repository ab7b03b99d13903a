"""The linear systems of a step, without a matrix: in the order of flow.

A plate's layers are eliminated first. What an element hands on is linear in what it takes in, so
the elements of a link fold into one line h_end = share h_up + rest; the nodes follow by `mixing`,
the elements from their nodes, and the plates from their inlets.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.solver.graph.linear import tally
from thermal.transient.equations import Equations, Origin

FloatArray = NDArray[np.float64]


class System:
    """Solves (inertia - J) u = right, with J the change of the rates with the state.

    Of J is left out how a plate's conductance moves with temperature.
    """

    def __init__(self, equations: Equations, origin: Origin, inertia: FloatArray) -> None:
        """Prepare for an origin; `inertia` is M over a time, in the order of a state."""
        load = origin.load
        self.equations, self.load = equations, load
        route, plates = equations.route, equations.cells.plates
        store, node_store, layer_store = equations.split(inertia)
        self.inverse = 1 / (store + load.m)
        passed = load.m.copy()
        if plates.count:
            g = origin.g
            self.pull = g * origin.slope
            self.pivot, self.shares = plates.pivots(layer_store)
            self.last = 1 / (self.pivot[-1] + g)
            passed[route.plate] -= self.pull * self.pivot[-1] * self.last
            self.given = g * self.last
        self.taken = []
        for at, kept in equations.kept_heat(origin):
            self.taken.append((at, float(load.m[at]) * (1 - kept)))
            passed[at] *= kept
        passed *= self.inverse
        self.share = [passed[level] for level in route.levels]
        end = np.ones(len(route.order))
        for share in self.share:
            end[: len(share)] *= share
        weight = load.flow * end
        weight[equations.held_in] = 0.0
        diagonal = node_store + load.arriving
        diagonal[equations.held_at] = 1.0
        self.sweeps = route.mixing.prepare(diagonal, weight)

    def solve(self, right: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return u, and how heat in, rejected and carried out change with it in W."""
        equations, load = self.equations, self.load
        route, plates = equations.route, equations.cells.plates
        gain, mixed, warming = equations.split(right)
        found = np.empty_like(right)
        h, node, layers = equations.split(found)
        rest = gain.copy()
        if plates.count:
            warming = plates.fold(warming, self.shares)
            rest[route.plate] += self.given * warming[-1]
        rest *= self.inverse
        end = np.zeros(len(route.order))
        for share, level in zip(self.share, route.levels, strict=True):
            part = end[: len(share)]
            part *= share
            part += rest[level]
        brought = tally(route.down, load.flow * end, len(node))
        if len(equations.held_at):
            brought[equations.held_at] = 0.0
        brought += mixed
        node[:] = self.sweeps.solve(brought)
        before = node.take(route.up)
        for share, level in zip(self.share, route.levels, strict=True):
            own = h[level]
            np.multiply(share, before[: len(share)], out=own)
            own += rest[level]
            before = own
        h[route.still :] = rest[route.still :]
        if plates.count:
            inlet = found[route.before_plate]
            last = (warming[-1] + self.pull * inlet) * self.last
            plates.unfold(last, self.pivot, warming, layers)
        return found, self._flux(found, h, node)

    def _flux(self, found: FloatArray, h: FloatArray, node: FloatArray) -> FloatArray:
        equations, load = self.equations, self.load
        ends = load.flow * h[equations.route.last] if len(equations.held_at) else h
        flux = equations.borders_flux(load, ends, node, 0.0)
        for at, taken in self.taken:
            flux[1] += taken * float(found[equations.route.before[at]])
        return flux
