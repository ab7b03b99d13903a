"""Operating points of many variants at once: Newton on a core of curves and pumps."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from thermal.analysis.curves import Curves
from thermal.analysis.many_flows import LEAST_SLOPE, copies
from thermal.solver.elements.pumps import STOPPED_SPEED
from thermal.solver.flows.equations import steadied
from thermal.solver.flows.hydraulics import Hydraulics

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

MOST_STEPS = 40
STILL = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Conditions:
    """What differs between variants: density, viscosity, shape (variants,), and the pumps' speeds.

    `speed` has shape (pumps, variants).
    """

    density: FloatArray
    kinematic: FloatArray
    speed: FloatArray

    @property
    def reduction(self) -> FloatArray:
        """Dynamic viscosity: mass flow over reduced flow."""
        return self.density * self.kinematic

    def pace(self, speed: FloatArray) -> FloatArray:
        """Return how much faster the pumps run than at other speeds, shape (variants,)."""
        if not len(speed):
            return np.ones(len(self.density))
        pace: FloatArray = np.maximum(self.speed.mean(axis=0), STOPPED_SPEED)
        return pace / max(float(speed.mean()), STOPPED_SPEED)


@dataclass(frozen=True, slots=True, eq=False)
class Core:
    """The core of a network for many variants: `tops` are edges with curves, the rest strands."""

    hydraulics: Hydraulics
    tops: IntArray
    rest: IntArray

    @property
    def tops_in_core(self) -> IntArray:
        """Places of the edges with curves among those of the core."""
        return np.searchsorted(self.hydraulics.core.folding.core, self.tops)

    def operating_points(
        self, curves: Curves, at: Conditions, start: FloatArray, tolerance: float
    ) -> tuple[FloatArray, BoolArray]:
        """Return the mass flows of the core's edges, and which variants have settled.

        Parameters
        ----------
        start : array of shape (core edges, variants)
            Flows in kg/s to start from.
        tolerance : float
            Largest relative change of the last step.
        """
        flow = start.copy()
        done = np.zeros(flow.shape[1], np.bool_)
        loss, balanced = _CoreLaws(self, at), _Balance(self.hydraulics)
        for _ in range(MOST_STEPS):
            drop, slope = loss(flow, curves)
            fresh = balanced(flow, drop, slope)
            size = np.abs(fresh)
            least = STILL * size.max(axis=0)
            change: FloatArray = (np.abs(fresh - flow) / np.maximum(size, least)).max(axis=0)
            flow = fresh
            np.less_equal(change, tolerance, out=done)
            if done.all() or not np.isfinite(change).any():
                break
        return flow, done & self._forward(flow)

    def _forward(self, flow: FloatArray) -> BoolArray:
        """Whether no check valve would have to close."""
        core, hydraulics = self.hydraulics.core, self.hydraulics
        place = core.place[hydraulics.one_way]
        forward = flow[place] * core.folding.sign[hydraulics.one_way][:, None] > 0
        return np.asarray(forward.all(axis=0), np.bool_)


class _Balance:
    """Flows on given tangents of the edges that balance at every junction of a small core."""

    def __init__(self, hydraulics: Hydraulics) -> None:
        core, known = hydraulics.core, hydraulics.known
        fixed = hydraulics.arrays.topology.fixed_junction[core.junctions]
        incidence = np.zeros((len(known), len(core.source)))
        edges = np.arange(len(core.source))
        np.add.at(incidence, (core.source, edges), 1.0)
        np.subtract.at(incidence, (core.target, edges), 1.0)
        self.across = (known[core.source] - known[core.target])[:, None]
        self.rows = incidence[~fixed]
        self.products = self.rows[:, None, :] * self.rows[None, :, :]

    def __call__(self, flow: FloatArray, drop: FloatArray, slope: FloatArray) -> FloatArray:
        """Return the flows of the next iterate, shape (core edges, variants)."""
        conductance = 1 / slope
        through = flow - conductance * (drop - self.across)
        if not len(self.rows):
            return through
        right = -(self.rows @ through)
        if len(self.rows) == 1:
            potential = right / (self.products[0] @ conductance)
        else:
            matrix = (self.products @ conductance).transpose(2, 0, 1)
            potential = np.linalg.solve(matrix, right.T[:, :, None])[:, :, 0].T
        through += conductance * (self.rows.T @ potential)
        return through


class _CoreLaws:
    """Pressure drop and slope of all edges of a core for many variants."""

    def __init__(self, core: Core, at: Conditions) -> None:
        hydraulics, count = core.hydraulics, len(at.density)
        folding, pumps = hydraulics.core.folding, hydraulics.arrays.pumps
        self.core, self.at = core, at
        place = np.full(folding.edge_count, -1)
        place[folding.core] = np.arange(len(folding.core))
        self.tops, self.rest = place[core.tops], place[core.rest]
        self.laws = copies(hydraulics.laws, core.rest, count)
        self.offset = hydraulics.drop_offset[core.rest]
        self.pump_place = hydraulics.pump_edge
        self.flat = hydraulics.flat[:, None]
        own = np.array([p.reference_density_kg_per_m3 or np.nan for p in pumps.pumps], np.float64)
        reference = np.where(np.isnan(own)[:, None], at.density, own[:, None])
        members = tuple((m[:, None] * count + np.arange(count)).reshape(-1) for m in pumps.member)
        self.pumps = replace(pumps, reference_density=reference.reshape(-1), member=members)

    def __call__(self, flow: FloatArray, curves: Curves) -> tuple[FloatArray, FloatArray]:
        """Return drop and slope in Pa and Pa s/kg at mass flows of shape (core edges, variants)."""
        at, rest = self.at, self.rest
        x = flow / at.reduction
        y, steep = np.empty_like(x), np.empty_like(x)
        y[self.tops], steep[self.tops] = curves.drop(x[self.tops])
        own = x[rest]
        parts = self.laws.loss(own.reshape(-1))
        y[rest], steep[rest] = (part.reshape(own.shape) for part in parts)
        drop = y * (at.density * at.kinematic**2)
        slope = np.maximum(steep * at.kinematic, LEAST_SLOPE)
        drop[rest] += self.offset[:, None]
        self._add_pumps(flow, drop, slope)
        return drop, slope

    def _add_pumps(self, flow: FloatArray, drop: FloatArray, slope: FloatArray) -> None:
        if not len(self.pump_place):
            return
        own = flow[self.pump_place]
        density = np.broadcast_to(self.at.density, own.shape).reshape(-1)
        parts = self.pumps.rise(own.reshape(-1), self.at.speed.reshape(-1), density)
        rise, by_flow = (part.reshape(own.shape) for part in parts[:2])
        steady = steadied(by_flow, self.flat)
        for k, place in enumerate(self.pump_place.tolist()):
            drop[place] -= rise[k]
            slope[place] += steady[k]
