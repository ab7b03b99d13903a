"""The passive laws of strands at one temperature, a cacheful of strands at a time.

At one temperature the terms of a strand that differ in length alone are one term. What is left are
layers, each with one wall a strand at most; nearly all strands have one in the first, so that it
needs no places of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from thermal.correlations.friction import SMALLEST_REYNOLDS, WallFriction
from thermal.solver.elements.laws import LEAST_FLOW_KG_PER_S, FrictionTerms

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

PIECE = 10_000
"""Strands worked on at once: the arrays of more do not fit the cache."""
CLOSE = 2e-5
"""Relative change of flow along which factors go straight, but for 1e-9 of them."""
DENSE = 0.5
"""A layer that holds this share of the strands between its first and its last holds all of them."""


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """Wall friction of some strands of a piece: `strand` are their places in it.

    `number` is that of each wall; `c` is 0 where a strand has none.
    """

    strand: slice | IntArray
    number: IntArray
    c: FloatArray
    reynolds_factor: FloatArray
    wall: WallFriction

    def factors(self, size: FloatArray, per_viscosity: float) -> tuple[FloatArray, FloatArray]:
        """Return friction factor and slope of each wall.

        Parameters
        ----------
        size : array of shape (strands of the piece,)
            Size of the mass flow in kg/s.
        per_viscosity : float
            One over the dynamic viscosity, in 1/(Pa s).
        """
        reynolds = self.reynolds_factor * size[self.strand]
        reynolds *= per_viscosity
        np.maximum(reynolds, SMALLEST_REYNOLDS, out=reynolds)
        return self.wall(reynolds)


class Factors:
    """The friction factors of the last step: what is close to its flows needs no other ones."""

    def __init__(self) -> None:
        """Start with none."""
        self._held: dict[Layer, tuple[FloatArray, float, FloatArray, FloatArray]] = {}

    def hold(
        self,
        layer: Layer,
        size: FloatArray,
        per_viscosity: float,
        found: tuple[FloatArray, FloatArray],
    ) -> None:
        """Remember factors and slopes of a layer at the sizes of its flows."""
        self._held[layer] = size, per_viscosity, *found

    def near(self, layer: Layer, size: FloatArray, per_viscosity: float) -> FloatArray | None:
        """Return the factors of a layer along their slopes, None where flows are farther off."""
        if layer not in self._held:
            return None
        held, viscosity, factor, slope = self._held[layer]
        moved = size / held
        moved -= 1.0
        if viscosity != per_viscosity or not np.abs(moved).max(initial=0.0) <= CLOSE:
            return None
        moved *= slope
        moved += factor
        return moved


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Strands that stand together, with their a and b."""

    strand: slice
    linear: FloatArray
    quadratic: FloatArray
    small: FloatArray
    layers: tuple[Layer, ...]

    def loss(
        self,
        q: FloatArray,
        density: float,
        kinematic: float,
        drop: FloatArray,
        slope: FloatArray,
        held: Factors | None,
    ) -> None:
        """Fill drop and slope at the flows q, all of the strands of this piece."""
        size = np.abs(q)
        np.maximum(size, LEAST_FLOW_KG_PER_S, out=size)
        chord, turn = self._chords(size, 1.0 / (density * kinematic), held)
        creeping = size < self.small
        if creeping.any():
            at = np.flatnonzero(creeping)
            straight = self.quadratic[at] * self.small[at] / density
            lack = straight - self.quadratic[at] * size[at] / density
        size = size * (1.0 / density)  # that before belongs to the factors
        chord *= size
        turn *= size
        np.multiply(self.linear, kinematic, out=slope)
        np.add(slope, chord, out=drop)
        drop *= q
        slope += turn
        chord *= 2.0
        slope += chord
        if creeping.any():
            drop[at] += lack * q[at]
            slope[at] += 2.0 * lack - straight

    def _chords(
        self, size: FloatArray, per_viscosity: float, held: Factors | None
    ) -> tuple[FloatArray, FloatArray]:
        """What the square of flow over density is multiplied with, and its change with flow."""
        chord, turn = self.quadratic.copy(), np.zeros(len(size))
        for layer in self.layers:
            found = layer.factors(size, per_viscosity)
            if held is not None:
                held.hold(layer, size[layer.strand], per_viscosity, found)
            chord[layer.strand] += found[0] * layer.c
            turn[layer.strand] += found[1] * layer.c
        return chord, turn


class UniformLaws:
    """The passive laws of all strands at one temperature, but for those of a kind of their own.

    `linear` and `quadratic` are sums of a and b over each strand, `friction` the walls of the
    strands, in their order, `wall` the one of each term with friction.

    Parameters
    ----------
    linear, quadratic, small : arrays of shape (strands,)
        Sums of a and b over each strand; flow below which quadratic losses are straight.
    friction : FrictionTerms
        The walls of all terms, by strand.
    """

    def __init__(
        self, linear: FloatArray, quadratic: FloatArray, small: FloatArray, friction: FrictionTerms
    ) -> None:
        self.linear, self.quadratic, self.small = linear, quadratic, small
        self.friction, self.wall = merge_friction(friction)

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The strands piece by piece."""
        count, link = len(self.small), self.friction.link
        number = max(1, -(-count // PIECE))
        ends = [count * k // number for k in range(number + 1)]
        rank = np.arange(len(link)) - np.searchsorted(link, link)
        return tuple(self._piece(slice(a, b), rank) for a, b in pairwise(ends))

    def _piece(self, strand: slice, rank: IntArray) -> Piece:
        begin, end = np.searchsorted(self.friction.link, (strand.start, strand.stop))
        own = np.arange(begin, end)
        layers = [
            self._layer(own[rank[own] == k], strand.start)
            for k in range(int(rank[own].max(initial=-1)) + 1)
        ]
        linear, quadratic = self.linear[strand], self.quadratic[strand]
        return Piece(strand, linear, quadratic, self.small[strand], tuple(layers))

    def _layer(self, wall: IntArray, begin: int) -> Layer:
        friction = self.friction
        own = friction.link[wall] - begin
        first, end = int(own[0]), int(own[-1]) + 1
        if len(own) < DENSE * (end - first):
            return Layer(
                own, wall, friction.c[wall], friction.reynolds_factor[wall], friction.wall.of(wall)
            )
        filled, c = np.zeros(end - first, np.int64), np.zeros(end - first)
        filled[own - first], c[own - first] = wall, friction.c[wall]
        filled = np.maximum.accumulate(filled)
        factor = friction.reynolds_factor[filled]
        return Layer(slice(first, end), filled, c, factor, friction.wall.of(filled))

    @cached_property
    def factor_place(self) -> IntArray:
        """The place of each term with friction among the factors of all layers."""
        place, count = np.zeros(len(self.friction.c), np.int64), 0
        for layer in (layer for piece in self.pieces for layer in piece.layers):
            real = np.flatnonzero(layer.c)
            place[layer.number[real]] = count + real
            count += len(layer.c)
        return place[self.wall]

    def loss(
        self, q: FloatArray, density: float, kinematic: float, held: Factors | None = None
    ) -> tuple[FloatArray, FloatArray]:
        """Return drop in Pa and slope in Pa s/kg of each strand at the mass flows q in kg/s."""
        drop, slope = np.empty(len(q)), np.empty(len(q))
        for piece in self.pieces:
            at = piece.strand
            piece.loss(q[at], density, kinematic, drop[at], slope[at], held)
        return drop, slope

    def factors(
        self, size: FloatArray, per_viscosity: float, held: Factors | None = None
    ) -> FloatArray:
        """Return the friction factors of all layers at the sizes of flow in kg/s."""
        size, found = np.maximum(size, LEAST_FLOW_KG_PER_S), []
        for piece in self.pieces:
            own = size[piece.strand]
            for layer in piece.layers:
                near = None if held is None else held.near(layer, own[layer.strand], per_viscosity)
                found.append(layer.factors(own, per_viscosity)[0] if near is None else near)
        return np.concatenate(found) if found else np.zeros(1)


def merge_friction(terms: FrictionTerms) -> tuple[FrictionTerms, IntArray]:
    """Put together the friction of equal bores within a strand (exact at one temperature).

    Walls stand by strand, the narrowest of each first. The second array gives for each term the
    place of the one it went into.
    """
    key = terms.link, -terms.reynolds_factor, terms.wall.roughness
    order = np.lexsort(key[::-1])
    fresh = np.ones(len(order), np.bool_)
    fresh[1:] = False
    for column in key:
        ordered = column[order]
        fresh[1:] |= ordered[1:] != ordered[:-1]
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
