"""The flow equations of an assembly tree at many flows at once, in reduced coordinates.

At one temperature every passive law is dp = rho nu^2 F(q / nu), so with x = m / (rho nu) and
y = dp / (rho nu^2) an assembly is one curve y(x), the same for all coolants and temperatures,
and the share of the flow that each strand carries is a function of x alone. The laws are those
of the solver, evaluated at density and viscosity 1.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from thermal.solver.elements.laws import FrictionTerms, PowerTerms, SpecialTerms, TermProperties
from thermal.solver.elements.strand_laws import StrandLaws
from thermal.solver.graph.assembly import fold_up, hand_down
from thermal.solver.graph.folding import Folding, Places
from thermal.solver.graph.linear import tally

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

REDUCED = TermProperties(1.0, 1.0)
LEAST_SLOPE, TINY = 1e-12, 1e-300
SETTLED = 1e-3
"""Largest relative change of the last Newton step, which leaves about a fourth of its square."""
MOST_STEPS = 25
MOST_ELEMENTS = 400_000
"""Terms times flows worked on at once."""


@dataclass(frozen=True, slots=True, eq=False)
class Copies:
    """The laws of strands, each many times over, in reduced coordinates."""

    linear: FloatArray
    quadratic: FloatArray
    small: FloatArray
    terms: tuple[FrictionTerms | SpecialTerms, ...]

    def loss(self, x: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return reduced pressure drop and slope of each copy at reduced flows."""
        size = np.abs(x)
        chord = self.quadratic * np.maximum(size, self.small)
        slope = self.linear + np.where(size < self.small, chord, 2 * chord)
        drop = (self.linear + chord) * x
        for group in self.terms:
            d, g = group.loss(x, REDUCED)
            drop += tally(group.link, d, len(x))
            slope += tally(group.link, g, len(x))
        return drop, slope


def copies(laws: StrandLaws, strands: IntArray, count: int) -> Copies:
    """Return the laws of some strands, each `count` times over.

    Copy k of strand number s (by its place in `strands`) is number s * count + k.
    """
    place = np.full(len(laws.small), -1)
    place[strands] = np.arange(len(strands))
    small = np.repeat(laws.small[strands], count)
    friction = laws.uniform.friction
    at = np.flatnonzero(place[friction.link] >= 0)
    merged = FrictionTerms(
        _spread(place[friction.link[at]], count),
        np.repeat(friction.term[at], count),
        np.repeat(friction.c[at], count),
        np.repeat(friction.reynolds_factor[at], count),
        friction.wall.of(at),
    )
    groups: list[FrictionTerms | SpecialTerms] = [merged]
    groups += [_copied(group, place, small, count) for group in laws.special]
    return Copies(
        np.repeat(laws.uniform.linear[strands], count),
        np.repeat(laws.uniform.quadratic[strands], count),
        small,
        tuple(group for group in groups if len(group.link)),
    )


def _spread(at: IntArray, count: int) -> IntArray:
    spread: IntArray = (at[:, None] * count + np.arange(count)).reshape(-1)
    return spread


def _copied(group: SpecialTerms, place: IntArray, small: FloatArray, count: int) -> SpecialTerms:
    at = np.flatnonzero(place[group.link] >= 0)
    link, term = _spread(place[group.link[at]], count), np.repeat(group.term[at], count)
    if not isinstance(group, PowerTerms):
        return replace(group, link=link, term=term)  # type: ignore[type-var]  # all are dataclasses
    return replace(
        group,
        term=term,
        link=link,
        small=small,
        flow=np.repeat(group.flow[at], count),
        drop=np.repeat(group.drop[at], count),
        exponent=np.repeat(group.exponent[at], count),
        density=np.repeat(group.density[at], count),
        kinematic=np.repeat(group.kinematic[at], count),
    )


@dataclass(frozen=True, slots=True, eq=False)
class Tree:
    """Assemblies with one flow given for each: `top` are their edges, `inside` all their strands.

    `strands` are the numbers of these strands among those of the laws.
    """

    folding: Folding
    top: IntArray
    inside: Places
    laws: StrandLaws
    strands: IntArray

    @property
    def flows_at_once(self) -> int:
        """How many flows are worked on at once."""
        return max(1, MOST_ELEMENTS // self.folding.edge_count)


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """Flows and one-ports of all edges, shape (edges, flows), with the flows' derivatives.

    `drop` and `slope` are y and dy/dx of the top edges, `share` and `by_flow` what of the flow of
    its assembly each strand takes, x_s / x and dx_s / dx.
    """

    drop: FloatArray
    slope: FloatArray
    share: FloatArray
    by_flow: FloatArray


def flows_through(
    tree: Tree, owner: IntArray, x: FloatArray, share: FloatArray, settled: float = SETTLED
) -> Answer | None:
    """Solve for the flows of all strands where the assemblies carry given ones.

    Parameters
    ----------
    owner : int array of shape (strands,)
        The number of each strand's assembly among the tops.
    x : array of shape (tops, flows)
        Reduced flows through the assemblies, above 0.
    share : array of shape (strands, flows) or (strands, 1)
        What share of its assembly's flow each strand takes, to start from.
    settled : float
        Largest relative change of the last Newton step, which leaves about its square.

    Returns
    -------
    Answer or None
        None where the flows do not settle.
    """
    parts = []
    for begin in range(0, x.shape[1], tree.flows_at_once):
        chunk = slice(begin, begin + tree.flows_at_once)
        start = share if share.shape[1] == 1 else share[:, chunk]
        part = _chunk(tree, owner, x[:, chunk], start, settled)
        if part is None:
            return None
        parts.append(part)
    if len(parts) == 1:
        return parts[0]
    return Answer(
        np.concatenate([part.drop for part in parts], axis=1),
        np.concatenate([part.slope for part in parts], axis=1),
        np.concatenate([part.share for part in parts], axis=1),
        np.concatenate([part.by_flow for part in parts], axis=1),
    )


def _chunk(
    tree: Tree, owner: IntArray, x: FloatArray, share: FloatArray, settled: float
) -> Answer | None:
    folding, top, inside = tree.folding, tree.top, tree.inside
    count = x.shape[1]
    laws = copies(tree.laws, tree.strands, count)
    shape = (folding.edge_count, count)
    r, e, q = np.ones(shape), np.zeros(shape), np.zeros(shape)
    whole = x[owner]
    own = share * whole
    for _ in range(MOST_STEPS):
        drop, slope = (each.reshape(own.shape) for each in laws.loss(own.reshape(-1)))
        np.maximum(slope, LEAST_SLOPE, out=slope)
        r[inside], e[inside] = slope, drop - slope * own
        fold_up(folding, r, e)
        q[top] = x
        hand_down(folding, q, r, e)
        fresh = q[inside].copy()
        change = _change(fresh, own)
        own = fresh
        if not np.isfinite(change):
            return None
        if change <= settled:
            break
    else:
        return None
    across, steepness = e[top] + r[top] * x, r[top].copy()
    q[top] = 1.0
    hand_down(folding, q, r, np.zeros_like(e))
    return Answer(across, steepness, own / whole, q[inside])


def _change(fresh: FloatArray, own: FloatArray) -> float:
    size = np.abs(fresh - own)
    size /= np.maximum(np.abs(fresh), TINY)
    return float(size.max(initial=0.0))
