"""The passive laws summed over strands: links that one flow runs through.

At one temperature the terms of a strand that differ in length alone are one term (`uniform`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from thermal.solver.elements.laws import FrictionTerms, LinkLaws, SpecialTerms, TermProperties
from thermal.solver.elements.uniform import Factors, UniformLaws
from thermal.solver.graph.linear import tally

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]


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
    def uniform(self) -> UniformLaws:
        """The laws at one temperature."""
        linear = tally(self.strand, self.linear, len(self.small))
        quadratic = tally(self.strand, self.quadratic, len(self.small))
        return UniformLaws(linear, quadratic, self.small, self.friction)

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
            Takes the friction factors found.
        """
        if isinstance(at.kinematic, np.ndarray):
            drop, slope = self.term_losses(q, at)
            return self._summed(drop), self._summed(slope)
        drop, slope = self.uniform.loss(q, float(at.density), float(at.kinematic), factors)
        for group, (d, g) in self.special_losses(q, at):
            drop += tally(group.link, d, len(q))
            slope += tally(group.link, g, len(q))
        return drop, slope

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

    def term_losses(self, q: FloatArray, at: TermProperties) -> tuple[FloatArray, FloatArray]:
        """Return drop and slope of terms that are all at temperatures of their own."""
        density, kinematic = np.asarray(at.density), np.asarray(at.kinematic)
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
        if len(self.friction.c):
            d, g = self.friction.loss(q, at)
            drop[self.friction.term] += d
            slope[self.friction.term] += g
        for group, (d, g) in self.special_losses(q, at):
            drop[group.term] += d
            slope[group.term] += g
        return drop, slope

    def _summed(self, values: FloatArray) -> FloatArray:
        """Sum over the terms of each strand."""
        if not len(self.start):
            return np.zeros(len(self.small))
        return tally(self.link_strand, np.add.reduceat(values, self.start), len(self.small))

    def special_losses(
        self, q: FloatArray, at: TermProperties
    ) -> Iterator[tuple[SpecialTerms, tuple[FloatArray, FloatArray]]]:
        """Return loss and slope of the terms that are neither linear, quadratic nor friction."""
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
