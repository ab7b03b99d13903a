"""Pressure drop of all links at once, with its derivative.

State is the mass flow m of a link in kg/s. With kinematic viscosity nu and density rho every
passive law is rho nu^2 F(q / nu), and in mass flow

    dp = a nu m + b m|m| / rho + c f(Re) m|m| / rho,      Re = 4|m| / (pi D mu)

with a from linear terms, b from minor losses, valves and quadratic terms, c = L / (2 D A^2)
from wall friction; power laws and measured curves come beside them. Passive laws are odd, so
the direction of a branch within its link does not matter.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from thermal.correlations.friction import SMALLEST_REYNOLDS, WallFriction

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
LEAST_FLOW_KG_PER_S = 1e-12

LOW_EXPONENT, LOW_SHARE = 1.3, 1e-5
"""Up to this exponent a power law keeps a slope down to this share of those flows, and is followed
so far."""

SMALL_FLOW = 1e-5
"""Below this share of a link's typical flow quadratic losses go on as straight lines, so that
no slope is zero: creeping flow is laminar."""


@dataclass(frozen=True, slots=True, eq=False)
class TermProperties:
    """Density and kinematic viscosity: one figure for all terms, or an array over terms.

    `warming` is what the heat of a term's own link does to its viscosity, d ln(nu)/dT times the
    rise above the link's inlet: more flow is colder flow, which adds to the slope.
    """

    density: FloatArray | float
    kinematic: FloatArray | float
    warming: FloatArray | None = None

    def at(self, term: IntArray) -> tuple[FloatArray | float, FloatArray | float]:
        """Return density and kinematic viscosity of some terms."""
        if isinstance(self.density, np.ndarray) and isinstance(self.kinematic, np.ndarray):
            return self.density[term], self.kinematic[term]
        return self.density, self.kinematic


@dataclass(frozen=True, slots=True, eq=False)
class FrictionTerms:
    """Wall friction; `term` names the term whose properties count."""

    link: IntArray
    term: IntArray
    c: FloatArray
    reynolds_factor: FloatArray
    wall: WallFriction

    def loss(self, m: FloatArray, at: TermProperties) -> tuple[FloatArray, FloatArray]:
        """Return loss and slope of each friction term at the flows of all links."""
        flow = m.take(self.link)
        scale = np.abs(flow)
        np.maximum(scale, LEAST_FLOW_KG_PER_S, out=scale)
        density = at.at(self.term)[0]
        factor, slope = self.wall(self.reynolds(scale, at))
        scale *= self.c / density
        flow *= scale
        flow *= factor
        factor *= 2.0
        if at.warming is not None:
            warming = at.warming[self.term]
            warming *= slope
            slope += warming
        slope += factor
        slope *= scale
        return flow, slope

    def reynolds(self, size: FloatArray, at: TermProperties) -> FloatArray:
        """Return the Reynolds number of each friction term at the sizes of their flows."""
        density, kinematic = at.at(self.term)
        reynolds = self.reynolds_factor * (1.0 / (kinematic * density))
        reynolds *= size
        return np.maximum(reynolds, SMALLEST_REYNOLDS, out=reynolds)


class SpecialTerms(Protocol):
    """Terms of one law that is neither linear, quadratic nor wall friction."""

    @property
    def term(self) -> IntArray:
        """The terms."""

    @property
    def link(self) -> IntArray:
        """The link of each term."""

    def loss(self, m: FloatArray, at: TermProperties) -> tuple[FloatArray, FloatArray]:
        """Return loss and slope of each of these terms at the flows of all links."""

    def on_strands(self, strand: IntArray, small: FloatArray) -> SpecialTerms:
        """Return the same terms counted by strands, given those of all links."""


@dataclass(frozen=True, slots=True, eq=False)
class PowerTerms:
    """dp = k m^n with k following viscosity and density."""

    term: IntArray
    link: IntArray
    flow: FloatArray
    drop: FloatArray
    exponent: FloatArray
    density: FloatArray
    kinematic: FloatArray
    small: FloatArray

    def loss(self, m: FloatArray, at: TermProperties) -> tuple[FloatArray, FloatArray]:
        """Return loss and slope of each of these terms at the flows of all links."""
        flow = m[self.link]
        density, kinematic = at.at(self.term)
        ratio = self.kinematic / kinematic / density / self.flow
        least = self.small[self.link] * np.where(self.exponent < LOW_EXPONENT, LOW_SHARE, 1.0)
        x = np.maximum(np.abs(flow), least) * ratio
        scale = self.drop * density / self.density * (kinematic / self.kinematic) ** 2
        chord = scale * x ** (self.exponent - 1) * ratio
        slope = np.where(np.abs(flow) > least, self.exponent, 1.0)
        return chord * flow, chord * slope

    def on_strands(self, strand: IntArray, small: FloatArray) -> PowerTerms:
        """Return the same terms counted by strands, given those of all links."""
        return replace(self, link=strand[self.link], small=small)


@dataclass(frozen=True, slots=True, eq=False)
class TableTerms:
    """Terms that share one measured curve."""

    term: IntArray
    link: IntArray
    curve: Callable[[FloatArray], tuple[FloatArray, FloatArray]]
    density: float
    kinematic: float
    least_slope: float

    def loss(self, m: FloatArray, at: TermProperties) -> tuple[FloatArray, FloatArray]:
        """Return loss and slope of each of these terms at the flows of all links."""
        flow = m[self.link]
        density, kinematic = at.at(self.term)
        ratio = self.kinematic / kinematic / density
        value, slope = self.curve(np.abs(flow) * ratio)
        scale = density / self.density * (kinematic / self.kinematic) ** 2
        drop = scale * (np.copysign(value, flow) + self.least_slope * flow * ratio)
        return drop, scale * (slope + self.least_slope) * ratio

    def on_strands(self, strand: IntArray, small: FloatArray) -> TableTerms:
        """Return the same terms counted by strands, given those of all links."""
        return replace(self, link=strand[self.link])


@dataclass(frozen=True, slots=True, eq=False)
class LinkLaws:
    """The passive laws of all links, term by term.

    `linear` and `quadratic` are a and b over terms, `link` the link of each term; `small` is the
    flow of each link below which quadratic losses are straight.
    """

    link: IntArray
    linear: FloatArray
    quadratic: FloatArray
    friction: FrictionTerms
    special: tuple[SpecialTerms, ...]
    small: FloatArray
