"""Cold plates over time: what they store, and what they hand to the coolant.

A plate is a chain of layers from the heat source to the coolant. The last layer is the plate
itself and holds the coolant inside it; the layer above it, where there is one, is the case,
and the resistance between the two is part of the plate's resistance to the inlet, as an
interface material is part of a published curve. Without a stack a plate is one layer.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thermal.correlations.cold_plate import (
    inlet_from_mean,
    mean_from_inlet,
    resistance,
    tabulated_resistance,
)
from thermal.network.model import ColdPlate
from thermal.solver.elements.plates import PlateGroup, law_range, plate_groups

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

LEAST_K_PER_W = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Plates:
    """The plates that can be followed over time.

    `branch` numbers them among the branches. Arrays of shape (layers, plates) have the plate
    itself last; a plate with fewer layers has no capacity in the rows above its first, `top`.
    `link_w_per_k` is the conductance to the layer above, `case` the row of the case,
    `interface_k_per_w` the part of the resistance that lies above the last layer.
    """

    branch: IntArray
    capacity_j_per_k: FloatArray
    link_w_per_k: FloatArray
    top: IntArray
    case: IntArray
    interface_k_per_w: FloatArray
    groups: tuple[PlateGroup, ...]

    @property
    def count(self) -> int:
        """How many plates there are."""
        return len(self.branch)

    def conductance(self, m: FloatArray, density: FloatArray, cp: FloatArray) -> FloatArray:
        """Return the conductance from the last layer to the coolant inlet in W/K.

        Parameters
        ----------
        m, density, cp : arrays of shape (plates,)
            Mass flow in kg/s, not negative; kg/m3 and J/(kg K) of the coolant at the inlet.

        Notes
        -----
        At most m cp, as the coolant leaves no warmer than the plate. Below the measured range
        the plate is isothermal with the conductance it has where the range begins.
        """
        result = np.zeros(self.count)
        for group in self.groups:
            at = group.at
            flow = np.maximum(m[at] / density[at], 1e-30)
            volumetric = density[at] * cp[at]
            result[at] = _conductance(group, flow, volumetric, self.interface_k_per_w[at])
        return result

    def warm(
        self, layers: FloatArray, heat: FloatArray, given: FloatArray, out: FloatArray
    ) -> None:
        """Fill what warms each layer in W, from the heat of the plates and what they give away.

        Parameters
        ----------
        layers, out : arrays of shape (layers, plates)
            Temperatures in °C; net heat in W.
        heat, given : arrays of shape (plates,)
            What the sources produce, and what the last layer hands to the coolant, in W.
        """
        if len(layers) == 1:
            np.subtract(heat, given, out=out[0])
            return
        out[:] = 0.0
        out[self.top, np.arange(self.count)] = heat
        out[-1] -= given
        passed = self.link_w_per_k[1:] * (layers[:-1] - layers[1:])
        out[1:] += passed
        out[:-1] -= passed

    def stiffness(self, g: FloatArray) -> FloatArray:
        """Return the rates at which layers follow what is beside them in 1/s.

        `g` are the conductances to the coolant in W/K; without capacity a rate is infinite.
        """
        around = self.link_w_per_k.copy()
        around[:-1] += self.link_w_per_k[1:]
        around[-1] += g
        rate = np.full_like(around, np.inf)
        np.divide(around, self.capacity_j_per_k, out=rate, where=self.capacity_j_per_k > 0)
        return rate

    def pivots(self, inertia: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Eliminate the upper layers of a linear system in the layers.

        Parameters
        ----------
        inertia : array of shape (layers, plates)
            Capacities over a time, in W/K.

        Returns
        -------
        tuple of arrays of shape (layers, plates)
            Pivots, the last without what goes to the coolant, and the share of each layer above
            that is handed down.
        """
        pivot, shares = inertia.copy(), np.zeros_like(inertia)
        for k in range(1, len(pivot)):
            g = self.link_w_per_k[k]
            pivot[k - 1] += g
            np.divide(g, pivot[k - 1], out=shares[k], where=g > 0)
            pivot[k] += g * (1 - shares[k])
        return pivot, shares

    @staticmethod
    def fold(right: FloatArray, shares: FloatArray) -> FloatArray:
        """Hand right-hand sides of the layers down with the shares of `pivots`."""
        if len(right) == 1:
            return right
        right = right.copy()
        for k in range(1, len(right)):
            right[k] += shares[k] * right[k - 1]
        return right

    def unfold(
        self, last: FloatArray, pivot: FloatArray, right: FloatArray, out: FloatArray
    ) -> None:
        """Fill all layers from the last one."""
        out[-1] = last
        for k in range(len(pivot) - 1, 0, -1):
            g = self.link_w_per_k[k]
            out[k - 1] = out[k]
            np.divide(right[k - 1] + g * out[k], pivot[k - 1], out=out[k - 1], where=g > 0)

    def steady(self, case_c: FloatArray, heat: FloatArray) -> FloatArray:
        """Return the layers at rest in time with a case temperature, shape (layers, plates)."""
        layers = np.empty_like(self.capacity_j_per_k)
        rows = np.arange(len(layers))
        for row in rows:
            layers[row] = case_c
        for k in range(len(layers) - 1, 0, -1):
            drop = np.where(self.link_w_per_k[k] > 0, heat / _nonzero(self.link_w_per_k[k]), 0.0)
            below = rows >= k
            above = ~below
            upper = self.case >= k
            layers[above] += np.where(upper, drop, 0.0)
            layers[below] -= np.where(upper, 0.0, drop)
        return layers

    def case_c(self, layers: FloatArray) -> FloatArray:
        """Return the case temperatures."""
        if len(layers) == 1:
            only: FloatArray = layers[0]
            return only
        case: FloatArray = layers[self.case, np.arange(self.count)]
        return case


def _conductance(
    group: PlateGroup, flow: FloatArray, volumetric: FloatArray, interface: FloatArray
) -> FloatArray:
    low, high = law_range(group.law)
    inside = np.clip(flow, low or 0.0, high or np.inf)
    law = group.law
    if law.flow_m3_per_s:
        value = tabulated_resistance(inside, law.flow_m3_per_s, law.resistance_k_per_w)
    else:
        value = resistance(inside, law.r0_k_per_w, law.a, law.n)
    if group.measured_capacity is not None:
        value = inlet_from_mean(
            mean_from_inlet(value, inside * group.measured_capacity), volumetric * inside
        )
    capacity = volumetric * flow
    if low:
        start = volumetric * low
        spare = 1 - 1 / np.maximum(value * start, 1 + 1e-12)
        ntu = -np.log(np.maximum(spare, 1e-300)) * start / capacity
        value = np.where(flow < low, 1 / (capacity * -np.expm1(-ntu)), value)
    value = np.maximum(value, 1 / capacity)
    rest = np.maximum(value - interface, 1 / capacity)
    return 1 / rest


def _nonzero(values: FloatArray) -> FloatArray:
    return np.where(values > 0, values, 1.0)


def build_plates(
    plates: list[tuple[int, ColdPlate]],
    coolant_j_per_k: FloatArray,
    known: tuple[PlateGroup, ...],
    temperature_c: float,
) -> Plates:
    """Collect plates that have a capacity and a resistance.

    Parameters
    ----------
    plates : list of (branch number, plate)
        The plates.
    coolant_j_per_k : array of shape (plates,)
        Heat capacity of the coolant inside each.
    known : tuple of PlateGroup
        Groups that hold most of them already, by branch number.
    temperature_c : float
        Temperature the resistances were measured at where they do not say.
    """
    count = len(plates)
    height = max((len(plate.stack) for _, plate in plates if plate.stack), default=1)
    capacity, link = np.zeros((height, count)), np.zeros((height, count))
    capacity[-1] = [plate.capacity_j_per_k or 0.0 for _, plate in plates]
    top, apart = np.full(count, height - 1), np.zeros(count)
    for k, (_, plate) in enumerate(plates):
        if not plate.stack:
            continue
        top[k] = height - len(plate.stack)
        for row, layer in enumerate(plate.stack, start=int(top[k])):
            capacity[row, k] = layer.capacity_j_per_k
            if row > top[k]:
                link[row, k] = 1 / max(layer.resistance_k_per_w, LEAST_K_PER_W)
        apart[k] = plate.stack[-1].resistance_k_per_w if len(plate.stack) > 1 else 0.0
    capacity[-1] += coolant_j_per_k
    branch = np.array([at for at, _ in plates], np.int64)
    groups = _groups(plates, branch, known, temperature_c)
    return Plates(branch, capacity, link, top, np.maximum(height - 2, top), apart, groups)


def _groups(
    plates: list[tuple[int, ColdPlate]],
    branch: IntArray,
    known: tuple[PlateGroup, ...],
    temperature_c: float,
) -> tuple[PlateGroup, ...]:
    """Plates by their resistance law, numbered among themselves."""
    most = max([int(branch.max(initial=-1)), *(int(g.at.max(initial=-1)) for g in known)])
    place = np.full(most + 1, -1)
    place[branch] = np.arange(len(branch))
    found = []
    left = np.ones(len(branch), np.bool_)
    for group in known:
        at = place[group.at]
        at = at[at >= 0]
        left[at] = False
        found.append(PlateGroup(group.law, at, group.measured_capacity))
    rest = [(int(k), plates[k][1]) for k in np.flatnonzero(left)]
    return (*found, *plate_groups(rest, temperature_c))
