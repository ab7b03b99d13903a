"""The passive laws summed over strands: links that one flow runs through.

At one temperature the terms of a strand that differ in length alone are one term. In an iteration
the friction factors of the step before serve the next one, for they hardly change.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from thermal.correlations.near_factors import NearFactors
from thermal.solver.elements.laws import FrictionTerms, LinkLaws, SpecialTerms, TermProperties
from thermal.solver.graph.linear import tally

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]


@dataclass(slots=True, eq=False)
class Factors:
    """The friction factors an iterate has come by, of the terms they belong to."""

    terms: FrictionTerms | None = None
    near: NearFactors | None = None

    def of(self, terms: FrictionTerms) -> NearFactors:
        """Return the factors of some terms, unknown ones where those of others are held."""
        if self.near is None or self.terms is not terms:
            self.terms, self.near = terms, NearFactors(terms.wall)
        return self.near


class StrandLoss(Protocol):
    """What a step needs to know of the losses of strands."""

    def loss(
        self, q: FloatArray, at: TermProperties, factors: Factors | None = None
    ) -> tuple[FloatArray, FloatArray]:
        """Return pressure drop and slope of each strand at the flows q."""


@dataclass(frozen=True, slots=True, eq=False)
class TangentLaws:
    """dp = (a + b|q|) q of each strand: what is enough while flows are far from the answer."""

    linear: FloatArray
    quadratic: FloatArray

    def loss(
        self, q: FloatArray, at: TermProperties, factors: Factors | None = None
    ) -> tuple[FloatArray, FloatArray]:
        """Return pressure drop and slope of each strand at the flows q."""
        chord = np.abs(q)
        chord *= self.quadratic
        slope = self.linear + chord
        drop = slope * q
        slope += chord
        return drop, slope


@dataclass(frozen=True, eq=False)
class StrandLaws:
    """The passive laws of strands.

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

    @property
    def merged_friction(self) -> FrictionTerms:
        """Friction with equal bores of a strand put together."""
        return self._merged[0]

    @cached_property
    def _merged(self) -> tuple[FrictionTerms, IntArray]:
        return merge_friction(self.friction)

    @cached_property
    def _friction_of_terms(self) -> tuple[FloatArray, IntArray]:
        """Friction's c of each term, 0 without, and the place of its merged one."""
        c, place = np.zeros(len(self.strand)), np.zeros(len(self.strand), np.int64)
        c[self.friction.term], place[self.friction.term] = self.friction.c, self._merged[1]
        return c, place

    def loss(
        self, q: FloatArray, at: TermProperties, factors: Factors | None = None
    ) -> tuple[FloatArray, FloatArray]:
        """Return pressure drop and slope of each strand at the flows q.

        Parameters
        ----------
        q : array of shape (strands,)
            Mass flow in kg/s.
        at : TermProperties
            Properties of the coolant, uniform or for each term.
        factors : Factors, optional
            Friction factors of the iterate; they are brought up to the flows.
        """
        if isinstance(at.kinematic, np.ndarray) and isinstance(at.density, np.ndarray):
            drop, slope = self._terms(q, at, at.density, at.kinematic, factors)
            return self._summed(drop), self._summed(slope)
        size = np.abs(q)
        creeping = size < self.small
        chord = self.strand_quadratic * (1.0 / at.density)
        chord *= np.maximum(size, self.small)
        slope = self.strand_linear * at.kinematic
        drop = slope + chord
        drop *= q
        slope += chord
        slope += np.where(creeping, 0.0, chord) if creeping.any() else chord
        for group, (d, g) in self._groups(self.merged_friction, q, at, factors):
            drop += tally(group.link, d, len(q))
            slope += tally(group.link, g, len(q))
        return drop, slope

    def term_drops(
        self, q: FloatArray, at: TermProperties, factors: Factors | None = None
    ) -> FloatArray:
        """Return the pressure drop of each term along its strand, with parameters as for `loss`."""
        if isinstance(at.kinematic, np.ndarray) and isinstance(at.density, np.ndarray):
            return self._terms(q, at, at.density, at.kinematic, factors)[0]
        size = np.abs(q)
        thick = q * at.kinematic
        fast = q * np.maximum(size, self.small)
        fast *= 1.0 / at.density
        drop = fast.take(self.strand)
        drop *= self._chord(size, at, factors)
        thick = thick.take(self.strand)
        thick *= self.linear
        drop += thick
        for group, (d, _) in self._groups(None, q, at, factors):
            drop[group.term] += d
        return drop

    def _chord(self, size: FloatArray, at: TermProperties, factors: Factors | None) -> FloatArray:
        """What the square of its strand's flow over density is multiplied with in each term."""
        friction = self.merged_friction
        if not len(friction.link):
            return self.quadratic
        near = friction.wall if factors is None else factors.of(friction)
        factor = near(friction.reynolds(size[friction.link], at))[0]
        c, place = self._friction_of_terms
        chord = factor.take(place)
        chord *= c
        creeping = size < self.small
        if creeping.any():  # friction goes on as it is where losses are straight
            chord *= np.where(creeping, size / self.small, 1.0).take(self.strand)
        chord += self.quadratic
        return chord

    def tangent(self, q: FloatArray, at: TermProperties) -> TangentLaws:
        """Return laws that touch these at flows above 0, with exponents from 1 to 2.

        Parameters are those of `loss`.
        """
        drop, slope = self.loss(q, at)
        steep = np.ones(len(q))
        np.divide(slope * q, drop, out=steep, where=drop > 0)
        np.clip(steep, 1.0, 2.0, out=steep)
        chord = drop / q
        return TangentLaws((2.0 - steep) * chord, (steep - 1.0) * chord / q)

    def _terms(
        self,
        q: FloatArray,
        at: TermProperties,
        density: FloatArray,
        kinematic: FloatArray,
        factors: Factors | None,
    ) -> tuple[FloatArray, FloatArray]:
        """Drop and slope of terms that are all at temperatures of their own."""
        flow = q.take(self.strand)
        size = np.abs(flow)
        creeping = size < self.term_small
        slope = self.quadratic / density
        slope *= np.maximum(size, self.term_small, out=size)
        drop = slope * flow
        slope *= np.where(creeping, 1.0, 2.0) if creeping.any() else 2.0
        linear = self.linear_terms
        coefficient = self.linear[linear] * kinematic[linear]
        drop[linear] += coefficient * flow[linear]
        if at.warming is not None:
            coefficient *= 1.0 - at.warming[linear]
        slope[linear] += coefficient
        for group, (d, g) in self._groups(self.friction, q, at, factors):
            drop[group.term] += d
            slope[group.term] += g
        return drop, slope

    def _summed(self, values: FloatArray) -> FloatArray:
        """Sum over the terms of each strand."""
        if not len(self.start):
            return np.zeros(len(self.small))
        return tally(self.link_strand, np.add.reduceat(values, self.start), len(self.small))

    def _groups(
        self,
        friction: FrictionTerms | None,
        q: FloatArray,
        at: TermProperties,
        factors: Factors | None,
    ) -> Iterator[tuple[FrictionTerms | SpecialTerms, tuple[FloatArray, FloatArray]]]:
        """Loss and slope of the terms that are neither linear nor quadratic, group by group."""
        if friction is not None and len(friction.link):
            near = None if factors is None else factors.of(friction)
            yield friction, friction.loss(q, at, near)
        for group in self.special:
            if len(group.link):
                yield group, group.loss(q, at)


def on_strands(laws: LinkLaws, strand: IntArray, count: int) -> StrandLaws:
    """Return the laws of links summed over strands: `strand` gives the one of each link."""
    small = np.full(count, np.inf)
    np.minimum.at(small, strand, laws.small)
    of_term = strand[laws.link]
    return StrandLaws(
        of_term,
        laws.linear,
        laws.quadratic,
        replace(laws.friction, link=strand[laws.friction.link]),
        tuple(group.on_strands(strand, small) for group in laws.special),
        small,
        small[of_term],
        np.flatnonzero(laws.linear),
        np.flatnonzero(np.diff(laws.link, prepend=-1)),
        strand,
    )


def merge_friction(terms: FrictionTerms) -> tuple[FrictionTerms, IntArray]:
    """Put together the friction of equal bores within a strand (exact at one temperature).

    Equal bores stand together, for they often share a regime of flow. The second array gives for
    each term the place of the one it went into.
    """
    key = np.column_stack((terms.reynolds_factor, terms.wall.roughness, terms.link))
    order = np.lexsort(key.T[::-1])
    ordered = key[order]
    fresh = np.ones(len(order), np.bool_)
    fresh[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    first = np.flatnonzero(fresh)
    c = np.add.reduceat(terms.c[order], first) if len(first) else terms.c
    chosen = order[first]
    place = np.empty(len(order), np.int64)
    place[order] = np.cumsum(fresh) - 1
    merged = FrictionTerms(
        terms.link[chosen],
        terms.term[chosen],
        c,
        terms.reynolds_factor[chosen],
        terms.wall.of(chosen),
    )
    return merged, place
