"""Properties for the next pass, from those that the passes before were tried with.

Where flow and temperature chase each other the properties found lie beyond the right ones, again
and again. What the last passes answered says how, along as many directions as there were passes
(Anderson's mixing, a secant method in several dimensions).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.solver.elements.laws import TermProperties

FloatArray = NDArray[np.float64]

MEMORY = 6
LEAST_WEIGHT = 1 / 64
WORSE = 2.0
"""Growth of the gap after which earlier passes are forgotten, and steps are shorter."""
LONGEST = 1.0
"""Furthest a property moves in one pass, as a logarithm."""


class Mixing:
    """Remembers what properties were tried, and what their temperatures gave instead."""

    def __init__(self) -> None:
        """Start with no passes."""
        self._tried: list[FloatArray] = []
        self._off: list[FloatArray] = []
        self._weight, self._best = 1.0, np.inf

    def gap(self, held: TermProperties, found: TermProperties) -> float:
        """Return the largest relative difference of viscosity and density."""
        return float(np.abs(_off(held, found)[1]).max(initial=0.0))

    def between(self, held: TermProperties, found: TermProperties) -> TermProperties:
        """Return the properties to try next."""
        tried, off = _off(held, found)
        gap = float(np.abs(off).max(initial=0.0))
        if gap > WORSE * self._best:
            self._tried, self._off, self._best = [], [], gap
            self._weight = max(0.5 * self._weight, LEAST_WEIGHT)
        elif gap < self._best:
            self._best, self._weight = gap, min(2 * self._weight, 1.0)
        self._tried.append(tried)
        self._off.append(off)
        del self._tried[:-MEMORY], self._off[:-MEMORY]
        step = self._weight * off
        if len(self._off) > 1:
            answered = np.diff(self._off, axis=0).T
            share = np.linalg.lstsq(answered, off, rcond=1e-10)[0]
            step -= (np.diff(self._tried, axis=0).T + self._weight * answered) @ share
        longest = float(np.abs(step).max(initial=0.0))
        step *= min(1.0, LONGEST / longest) if longest > 0 else 1.0
        density, kinematic = np.exp(tried + step).reshape(2, -1)
        return TermProperties(density, kinematic)


def _levels(at: TermProperties, terms: int) -> FloatArray:
    """Logarithms of density and viscosity of all terms, one after the other."""
    both = [np.broadcast_to(each, terms) for each in (at.density, at.kinematic)]
    levels: FloatArray = np.log(np.concatenate(both))
    return levels


def _off(held: TermProperties, found: TermProperties) -> tuple[FloatArray, FloatArray]:
    """Levels held, and how far those found are beyond."""
    terms = np.size(found.kinematic)
    tried = _levels(held, terms)
    return tried, _levels(found, terms) - tried
