"""The stores of heat of a loop as plain differential equations, for scipy's BDF.

Pipes, pump and exchanger are mixed cells of coolant, plates have one temperature, nodes hold
nothing. The flows over time are given: the peer is spared the hydraulics. What an exchanger
takes at its inlet is the solver's own figure, all else is written anew. The Jacobian is exact but
for the slope of the properties, and sparse.
"""

from dataclasses import dataclass
from math import pi

import numpy as np
from scipy.integrate import solve_ivp
from scipy.sparse import csr_array, diags_array, eye_array, hstack, vstack

from thermal.coolants import get_coolant
from thermal.network.model import ColdPlate, HeatExchanger, Network, Pipe
from thermal.solver.elements.exchanger import ExchangerModel

WITHIN_K = 0.005
"""Local error with which the run stays within 0.05 K at every size."""
REFERENCE_K = 0.0005


@dataclass(frozen=True)
class Flows:
    """Mass flows of all branches at some times, linear in between: shape (times, branches)."""

    times_s: np.ndarray
    kg_per_s: np.ndarray

    def at(self, t: float) -> np.ndarray:
        """Return the flows at a time."""
        k = int(np.clip(np.searchsorted(self.times_s, t, "right"), 1, len(self.times_s) - 1))
        share = (t - self.times_s[k - 1]) / (self.times_s[k] - self.times_s[k - 1])
        return (1 - share) * self.kg_per_s[k - 1] + share * self.kg_per_s[k]


class HeatEquations:
    """Right-hand side and Jacobian; a state is the cells' enthalpies, then plate temperatures."""

    def __init__(self, network: Network) -> None:
        self.coolant = get_coolant(network.coolant)
        density = float(self.coolant.density(network.temperature_c))
        node = {n.id: k for k, n in enumerate(network.nodes)}
        branches = network.branches
        plates = [b for b in branches if isinstance(b, ColdPlate)]
        self.plate = np.array([isinstance(b, ColdPlate) for b in branches])
        self.up = np.array([node[b.from_node] for b in branches])
        self.down = np.array([node[b.to_node] for b in branches])
        self.nodes = len(node)
        self.mass = density * np.array([_volume(b) for b in branches])[~self.plate]
        self.heat = np.array([p.heat_w for p in plates])
        self.capacity = np.array([p.capacity_j_per_k for p in plates], float)
        law = plates[0].thermal_resistance
        self.r0, self.a = law.r0_k_per_w, law.a
        cells = np.flatnonzero(~self.plate)
        (at,) = (k for k, b in enumerate(branches) if isinstance(b, HeatExchanger))
        self.cooler = int(np.flatnonzero(cells == at)[0])
        self.exchanger = ExchangerModel(branches[at], self.coolant)
        self.takes_cell = self._picks(self.up[~self.plate])
        self.takes_plate = self._picks(self.up[self.plate])

    def rates(self, y: np.ndarray, m: np.ndarray) -> np.ndarray:
        """Return dy/dt at flows in kg/s."""
        h, t_plate = np.split(y, [len(self.mass)])
        flow, through = m[~self.plate], m[self.plate]
        before = self._mixed(~self.plate, h, m)
        inlet = (before / self._through(m))[self.up[self.plate]]
        t_in, g = self._conductance(inlet, through)
        given = g * (t_plate - t_in)
        both = before + self._mixed(self.plate, inlet + given / through, m)
        entering = (both / self._through(m))[self.up[~self.plate]]
        gain = flow * (entering - h)
        gain[self.cooler] -= self._rejected(entering[self.cooler], flow[self.cooler])
        return np.concatenate((gain / self.mass, (self.heat - given) / self.capacity))

    def jacobian(self, y: np.ndarray, m: np.ndarray) -> csr_array:
        """Return the derivative of `rates`."""
        h, _ = np.split(y, [len(self.mass)])
        flow, through = m[~self.plate], m[self.plate]
        share = diags_array(1 / self._through(m))
        first = share @ self._brings(~self.plate, m)
        second = share @ self._brings(self.plate, m)
        inlet = first @ h
        inlet = inlet[self.up[self.plate]]
        t_in, g = self._conductance(inlet, through)
        slope = 1 / self.coolant.specific_heat(t_in)
        to_plate = self.takes_plate @ first
        out_by_h = diags_array(1 - g * slope / through) @ to_plate
        node_by_h = first + second @ out_by_h
        node_by_t = second @ diags_array(g / through)
        kept = np.ones(len(h))
        entering = (node_by_h @ h)[self.up[~self.plate]][self.cooler]
        step = 100.0
        more = self._rejected(entering + step, flow[self.cooler])
        less = self._rejected(entering, flow[self.cooler])
        kept[self.cooler] -= (more - less) / step / flow[self.cooler]
        per_mass = diags_array(flow / self.mass)
        enters = per_mass @ diags_array(kept) @ self.takes_cell
        top = hstack((enters @ node_by_h - per_mass, enters @ node_by_t))
        cooled = diags_array(g / self.capacity)
        bottom = hstack((cooled @ diags_array(slope) @ to_plate, -cooled))
        return csr_array(vstack((top, bottom)))

    def _picks(self, nodes: np.ndarray) -> csr_array:
        return csr_array(eye_array(self.nodes, format="csr")[nodes])

    def _mixed(self, which: np.ndarray, h: np.ndarray, m: np.ndarray) -> np.ndarray:
        return np.bincount(self.down[which], m[which] * h, self.nodes)

    def _brings(self, which: np.ndarray, m: np.ndarray) -> csr_array:
        count = int(which.sum())
        place = (self.down[which], np.arange(count))
        return csr_array((m[which], place), shape=(self.nodes, count))

    def _through(self, m: np.ndarray) -> np.ndarray:
        return np.bincount(self.down, m, self.nodes)

    def _conductance(self, h: np.ndarray, m: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        t = self.coolant.temperature(h)
        density, _, heat, _ = self.coolant.properties(t)
        resistance = np.maximum(self.r0 + self.a * density / m, 1 / (m * heat))
        return t, 1 / resistance

    def _rejected(self, h: float, m: float) -> float:
        return self.exchanger.settled(m, float(self.coolant.temperature(h))).heat_w


def follow(
    equations: HeatEquations,
    flows: list[Flows],
    y0: np.ndarray,
    at_s: np.ndarray,
    within_k: float = WITHIN_K,
) -> np.ndarray:
    """Integrate from piece to piece of the flows; return states at some times, (times, states)."""
    absolute = np.full(len(y0), within_k)
    absolute[: len(equations.mass)] *= 4e3
    states, y = [], y0
    for piece in flows:
        first, last = piece.times_s[[0, -1]]
        inside = at_s[(at_s > first) & (at_s <= last)]
        found = solve_ivp(
            lambda t, y, piece=piece: equations.rates(y, piece.at(t)),
            (first, last),
            y,
            "BDF",
            t_eval=np.unique(np.append(inside, last)),
            jac=lambda t, y, piece=piece: equations.jacobian(y, piece.at(t)),
            rtol=1e-7,
            atol=absolute,
        )
        y = found.y[:, -1]
        states += list(found.y.T[: len(inside)])
    return np.array(states)


def _volume(branch: object) -> float:
    if isinstance(branch, Pipe):
        return pi / 4 * branch.diameter_m**2 * branch.length_m
    return branch.volume_m3
