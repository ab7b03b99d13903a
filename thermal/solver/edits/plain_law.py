"""The passive laws of one strand in plain numbers.

A path through the assembly tree passes a handful of strands. For so few terms the calls of numpy
cost several times the work, so here are the laws of `laws` for one strand at one flow.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import isnan
from typing import Protocol

from thermal.correlations.friction import SMALLEST_REYNOLDS
from thermal.correlations.single_wall import SingleWall, single_wall
from thermal.solver.elements.laws import LEAST_FLOW_KG_PER_S
from thermal.solver.elements.tables import SmoothCurve
from thermal.solver.reading.columns import Basis, BranchColumns
from thermal.solver.reading.terms import table_curve


class SpecialLaw(Protocol):
    """A law that is neither linear, quadratic nor wall friction."""

    def loss(self, q: float, small: float, density: float, kinematic: float) -> tuple[float, float]:
        """Return pressure drop and slope at the mass flow q in kg/s."""


@dataclass(frozen=True, slots=True)
class PowerTerm:
    """dp = k m^n, as in `PowerTerms`."""

    flow: float
    drop: float
    exponent: float
    density: float
    kinematic: float

    def loss(self, q: float, small: float, density: float, kinematic: float) -> tuple[float, float]:
        """Return pressure drop and slope at the mass flow q in kg/s."""
        ratio = self.kinematic / kinematic / density / self.flow
        scale = self.drop * density / self.density * (kinematic / self.kinematic) ** 2
        chord = scale * (max(abs(q), small) * ratio) ** (self.exponent - 1) * ratio
        return chord * q, chord * (self.exponent if abs(q) > small else 1.0)


@dataclass(frozen=True, slots=True)
class TableTerm:
    """A measured curve, as in `TableTerms`."""

    curve: SmoothCurve
    density: float
    kinematic: float
    least_slope: float

    def loss(self, q: float, small: float, density: float, kinematic: float) -> tuple[float, float]:
        """Return pressure drop and slope at the mass flow q in kg/s."""
        ratio = self.kinematic / kinematic / density
        value, slope = self.curve.at(abs(q) * ratio)
        scale = density / self.density * (kinematic / self.kinematic) ** 2
        drop = scale * ((value if q >= 0 else -value) + self.least_slope * q * ratio)
        return drop, scale * (slope + self.least_slope) * ratio


@dataclass(frozen=True, slots=True)
class Term:
    """The loss of one branch, or of several at one temperature: a, b, friction, and any other."""

    linear: float
    quadratic: float
    friction_c: float = 0.0
    reynolds_factor: float = 0.0
    wall: SingleWall | None = None
    special: SpecialLaw | None = None

    def loss(
        self, q: float, small: float, density: float, kinematic: float, warming: float = 0.0
    ) -> tuple[float, float]:
        """Return pressure drop in Pa and slope in Pa s/kg.

        Parameters
        ----------
        q : float
            Mass flow in kg/s.
        small : float
            Size of flow below which quadratic losses are straight.
        density, kinematic, warming : float
            As in `TermProperties`.
        """
        size = abs(q)
        chord = self.quadratic / density * max(size, small)
        along = self.linear * kinematic
        drop = (along + chord) * q
        slope = along * (1.0 - warming) + (chord if size < small else 2.0 * chord)
        if self.wall is not None:
            size = max(size, LEAST_FLOW_KG_PER_S)
            reynolds = size * self.reynolds_factor / (kinematic * density)
            factor, bend = self.wall(max(reynolds, SMALLEST_REYNOLDS))
            size *= self.friction_c / density
            drop += size * factor * q
            slope += size * (2.0 * factor + bend * (1.0 + warming))
        if self.special is not None:
            more, steeper = self.special.loss(q, small, density, kinematic)
            drop, slope = drop + more, slope + steeper
        return drop, slope


def term_of(columns: BranchColumns, row: int, basis: Basis) -> Term:
    """Return the loss of the branch in one row."""
    c = float(columns.friction_c[row])
    wall = None
    if c > 0:
        wall = single_wall(float(columns.relative_roughness[row]), basis.friction == "epanet")
    density, viscosity = columns.reference_density[row], columns.reference_viscosity[row]
    density = basis.density if isnan(density) else float(density)
    viscosity = basis.viscosity if isnan(viscosity) else float(viscosity)
    return Term(
        float(columns.linear[row]) / viscosity,
        float(columns.quadratic[row]) / density,
        c,
        float(columns.reynolds_factor[row]),
        wall,
        _special(columns, row, basis, density, viscosity / density),
    )


def _special(
    columns: BranchColumns, row: int, basis: Basis, density: float, kinematic: float
) -> SpecialLaw | None:
    table = columns.table.at(row)
    if table is not None:
        return TableTerm(*table_curve(table, basis))
    if (flow := float(columns.power_flow[row])) != flow:
        return None
    return PowerTerm(
        flow,
        float(columns.power_drop[row]),
        float(columns.power_exponent[row]),
        density,
        kinematic,
    )


def merged(terms: Iterable[Term]) -> list[Term]:
    """Put together what walls of one kind, and no walls, lose (exact at one temperature)."""
    found: dict[tuple[float, SingleWall] | None, Term] = {}
    special = []
    for term in terms:
        if term.special is not None:
            special.append(term)
            continue
        key = None if term.wall is None else (term.reynolds_factor, term.wall)
        one = found.get(key)
        if one is not None:
            linear, quadratic = one.linear + term.linear, one.quadratic + term.quadratic
            c = one.friction_c + term.friction_c
            term = Term(linear, quadratic, c, term.reynolds_factor, term.wall)
        found[key] = term
    return [*found.values(), *special]
