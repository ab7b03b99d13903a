"""The pressure drops of single terms, in an order that suits who reads them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.solver.elements.laws import TermProperties
from thermal.solver.elements.strand_laws import StrandLaws
from thermal.solver.elements.uniform import Factors

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]


class TermDrops:
    """The passive laws of all terms one by one.

    Parameters
    ----------
    laws : StrandLaws
        The laws.
    order : int array of shape (terms,)
        The term that stands in each place.
    sense : float array of shape (terms,)
        1 for each place where the drop counts along the term's strand, -1 where against it.
    """

    def __init__(self, laws: StrandLaws, order: IntArray, sense: FloatArray) -> None:
        self._laws, self._order, self._sense = laws, order, sense
        self.place = np.empty(len(order), np.int64)
        self.place[order] = np.arange(len(order))
        self._strand = laws.strand[order]
        self._quadratic = laws.quadratic[order] * sense
        c, wall = np.zeros(len(order)), np.zeros(len(order), np.int64)
        rough = self.place[laws.friction.term]
        c[rough], wall[rough] = laws.friction.c, laws.uniform.factor_place
        self._c, self._wall = c * sense, wall
        self._linear_at = np.flatnonzero(laws.linear[order])
        self._linear = (laws.linear[order] * sense)[self._linear_at]
        self._linear_strand = self._strand[self._linear_at]

    def __call__(
        self, q: FloatArray, at: TermProperties, factors: Factors | None = None
    ) -> FloatArray:
        """Return the drop in each place in Pa.

        Parameters
        ----------
        q : array of shape (strands,)
            Mass flow in kg/s.
        at : TermProperties
            Properties of the coolant, uniform or for each term.
        factors : Factors, optional
            Friction factors of the last step.
        """
        if isinstance(at.kinematic, np.ndarray):
            drop = self._laws.term_losses(q, at)[0].take(self._order)
            drop *= self._sense
            return drop
        size = np.abs(q)
        fast = q * np.maximum(size, self._laws.small)
        fast *= 1.0 / at.density
        drop = self._chord(size, at, factors)
        drop *= fast.take(self._strand)
        thick = (q * at.kinematic).take(self._linear_strand)
        thick *= self._linear
        drop[self._linear_at] += thick
        for group, (d, _) in self._laws.special_losses(q, at):
            place = self.place[group.term]
            drop[place] += d * self._sense[place]
        return drop

    def _chord(self, size: FloatArray, at: TermProperties, held: Factors | None) -> FloatArray:
        """What the square of its strand's flow over density is multiplied with in each place."""
        laws = self._laws
        if not len(laws.friction.c):
            return self._quadratic.copy()
        factor = laws.uniform.factors(size, 1.0 / float(at.density * at.kinematic), held)
        chord = factor.take(self._wall)
        chord *= self._c
        creeping = size < laws.small
        if creeping.any():  # friction goes on as it is where losses are straight
            chord *= np.where(creeping, size / laws.small, 1.0).take(self._strand)
        chord += self._quadratic
        return chord
