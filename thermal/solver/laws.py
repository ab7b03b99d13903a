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
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from thermal.correlations.friction import SMALLEST_REYNOLDS, WallFriction
from thermal.solver.linear import tally

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
LEAST_FLOW_KG_PER_S = 1e-12

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
        flow = m[self.link]
        scale = np.abs(flow)
        np.maximum(scale, LEAST_FLOW_KG_PER_S, out=scale)
        density, kinematic = at.at(self.term)
        reynolds = scale * (self.reynolds_factor / (kinematic * density))
        np.maximum(reynolds, SMALLEST_REYNOLDS, out=reynolds)
        factor, slope = self.wall(reynolds)
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
        least = self.small[self.link]
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

    def term_loss(self, m: FloatArray, at: TermProperties) -> FloatArray:
        """Return the pressure drop of each term, in the direction of its link.

        Parameters
        ----------
        m : array of shape (links,)
            Mass flow of the links in kg/s.
        at : TermProperties
            Properties of the coolant, uniform or for each term.
        """
        flow = m[self.link]
        drop = self.linear * at.kinematic * flow
        size = np.maximum(np.abs(m), self.small)[self.link]
        drop = drop + self.quadratic / at.density * flow * size
        groups: tuple[SpecialTerms | FrictionTerms, ...] = (self.friction, *self.special)
        for group in groups:
            if len(group.link):
                drop += tally(group.term, group.loss(m, at)[0], len(drop))
        return drop

    def on_strands(self, strand: IntArray, count: int) -> StrandLaws:
        """Return the laws summed over strands: `strand` gives the one of each link."""
        small = np.full(count, np.inf)
        np.minimum.at(small, strand, self.small)
        of_term = strand[self.link]
        start = np.flatnonzero(np.diff(self.link, prepend=-1))
        friction = replace(self.friction, link=strand[self.friction.link])
        return StrandLaws(
            of_term,
            self.linear,
            self.quadratic,
            friction,
            tuple(group.on_strands(strand, small) for group in self.special),
            small,
            small[of_term],
            np.flatnonzero(self.linear),
            start,
            strand,
        )


@dataclass(frozen=True, eq=False)
class StrandLaws:
    """The passive laws of strands: links that one flow runs through.

    `linear` and `quadratic` are a and b over terms, `strand` the strand of each; sums over strands
    serve at one temperature. `linear_terms` are those with an a; terms stand in the order of the
    links, `start` is the first of each and `link_strand` the strand of each link.
    """

    strand: IntArray
    linear: FloatArray
    quadratic: FloatArray
    friction: FrictionTerms
    special: tuple[SpecialTerms, ...]
    small: FloatArray
    term_small: FloatArray
    linear_terms: IntArray
    start: IntArray
    link_strand: IntArray

    @cached_property
    def strand_linear(self) -> FloatArray:
        """Sum of a over each strand."""
        return tally(self.strand, self.linear, len(self.small))

    @cached_property
    def strand_quadratic(self) -> FloatArray:
        """Sum of b over each strand."""
        return tally(self.strand, self.quadratic, len(self.small))

    @cached_property
    def merged_friction(self) -> FrictionTerms:
        """Friction with equal bores of a strand put together."""
        return merge_friction(self.friction)

    def loss(self, q: FloatArray, at: TermProperties) -> tuple[FloatArray, FloatArray]:
        """Return pressure drop and slope of each strand at the flows q.

        Parameters
        ----------
        q : array of shape (strands,)
            Mass flow in kg/s.
        at : TermProperties
            Properties of the coolant, uniform or for each term.
        """
        if isinstance(at.kinematic, np.ndarray) and isinstance(at.density, np.ndarray):
            return self._term_by_term(q, at, at.density, at.kinematic)
        size = np.abs(q)
        chord = self.strand_quadratic / at.density
        chord *= np.maximum(size, self.small)
        slope = self.strand_linear * at.kinematic
        drop = slope + chord
        drop *= q
        slope += np.where(size < self.small, chord, 2 * chord)
        groups: tuple[SpecialTerms | FrictionTerms, ...] = (self.merged_friction, *self.special)
        for group in groups:
            if len(group.link):
                d, g = group.loss(q, at)
                drop += tally(group.link, d, len(q))
                slope += tally(group.link, g, len(q))
        return drop, slope

    def _term_by_term(
        self, q: FloatArray, at: TermProperties, density: FloatArray, kinematic: FloatArray
    ) -> tuple[FloatArray, FloatArray]:
        """Sum drop and slope of terms that are all at temperatures of their own."""
        flow = q[self.strand]
        size = np.abs(flow)
        small = size < self.term_small
        slope = self.quadratic / density
        slope *= np.maximum(size, self.term_small, out=size)
        drop = slope * flow
        slope *= np.where(small, 1.0, 2.0) if small.any() else 2.0
        linear = self.linear_terms
        coefficient = self.linear[linear] * kinematic[linear]
        drop[linear] += coefficient * flow[linear]
        if at.warming is not None:
            coefficient *= 1.0 - at.warming[linear]
        slope[linear] += coefficient
        groups: tuple[SpecialTerms | FrictionTerms, ...] = (self.friction, *self.special)
        for group in groups:
            if len(group.term):
                d, g = group.loss(q, at)
                drop[group.term] += d
                slope[group.term] += g
        if not len(self.start):
            return np.zeros(len(q)), np.zeros(len(q))
        sums = (np.add.reduceat(values, self.start) for values in (drop, slope))
        total = [tally(self.link_strand, values, len(q)) for values in sums]
        return total[0], total[1]


def merge_friction(terms: FrictionTerms) -> FrictionTerms:
    """Put together the friction of equal bores within a strand (exact at one temperature)."""
    roughness = terms.wall.roughness
    key = np.column_stack((terms.link, terms.reynolds_factor, roughness))
    order = np.lexsort(key.T[::-1])
    ordered = key[order]
    fresh = np.ones(len(order), np.bool_)
    fresh[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    first = np.flatnonzero(fresh)
    c = np.add.reduceat(terms.c[order], first) if len(first) else terms.c
    chosen = order[first]
    return FrictionTerms(
        terms.link[chosen],
        terms.term[chosen],
        c,
        terms.reynolds_factor[chosen],
        terms.wall.of(chosen),
    )
