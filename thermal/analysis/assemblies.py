"""The assemblies that hang on a core: what is in them, and alike ones by their content."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from thermal.solver.elements.laws import FrictionTerms, PowerTerms, SpecialTerms, TableTerms
from thermal.solver.elements.strand_laws import StrandLaws
from thermal.solver.elements.tables import SmoothCurve
from thermal.solver.graph.folding import Folding, Level, Places

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
HashArray = NDArray[np.uint64]

_FACTOR, _SHIFT = np.uint64(0x9E3779B97F4A7C15), np.uint64(29)


@dataclass(frozen=True, slots=True, eq=False)
class Assemblies:
    """Some assemblies of a folding: their edges `top`, and the strands they hold.

    Strands stand one assembly after another in the order of their places in it, so those of
    assemblies of one shape correspond; `owner` is the number of each one's assembly, `begin` the
    first of each and their number after the last.
    """

    folding: Folding
    top: IntArray
    strand: IntArray
    owner: IntArray
    begin: IntArray

    def contents(self, laws: StrandLaws, friction: str) -> IntArray:
        """Return a number for each assembly that is the same for the same shape and laws.

        Parameters
        ----------
        friction : str
            The law of wall friction.
        """
        content = np.zeros(self.folding.edge_count, np.uint64)
        content[: self.folding.strand_count] = _contents(laws, friction)
        for level in self.folding.levels:
            parts = [content[part] for part in level.parts]
            mixed = np.full(len(parts[0]), 2 * len(parts) + level.series, np.uint64)
            for part in parts:
                mixed = _mix(mixed, part)
            content[level.out] = mixed
        return content[self.top].view(np.int64)


def assemblies(folding: Folding, top: IntArray) -> Assemblies:
    """Return the assemblies whose edges are given."""
    strands = folding.strand_count
    count = np.ones(folding.edge_count, np.int64)
    for level in folding.levels:
        count[level.out] = sum(count[part] for part in level.parts)
    place, owner = np.zeros_like(count), np.full(folding.edge_count, -1)
    owner[top] = np.arange(len(top))
    for level in reversed(folding.levels):
        begin = place[level.out].copy()
        for part in level.parts:
            place[part], owner[part] = begin, owner[level.out]
            begin = begin + count[part]
    held = np.flatnonzero(owner[:strands] >= 0)
    held = held[np.lexsort((place[held], owner[held]))]
    begin = np.append(0, np.cumsum(count[top]))
    return Assemblies(folding, top, held, owner[held], begin)


def owners(folding: Folding, top: IntArray) -> IntArray:
    """Return the number of the assembly each edge belongs to, -1 for none."""
    owner = np.full(folding.edge_count, -1)
    owner[top] = np.arange(len(top))
    for level in reversed(folding.levels):
        for part in level.parts:
            owner[part] = owner[level.out]
    return owner


def cut_out(folding: Folding, top: IntArray) -> tuple[Folding, IntArray]:
    """Return the folding of some assemblies alone, and the strands they hold.

    Its strands are these in their order, its core the assemblies.
    """
    kept = owners(folding, top) >= 0
    number = np.cumsum(kept) - 1
    levels = []
    for level in folding.levels:
        chosen = kept[level.out]
        if chosen.any():
            edges = np.arange(level.out.start, level.out.stop)[chosen]
            begin = int(number[edges[0]])
            parts = tuple(_chosen(part, chosen, number) for part in level.parts)
            levels.append(Level(level.series, parts, slice(begin, begin + len(edges))))
    strands = np.flatnonzero(kept[: folding.strand_count])
    count, none = len(strands), np.zeros(0, np.int64)
    ends = np.full(len(top), -1)
    return Folding(
        strand=np.arange(count),
        sign=np.ones(count),
        strand_count=count,
        edge_count=int(kept.sum()),
        levels=tuple(levels),
        walk=(),
        core=number[top],
        source=ends,
        target=ends,
        still=np.zeros(count, np.bool_),
        tail=none,
        head=none,
    ), strands


def _chosen(part: Places, chosen: NDArray[np.bool_], number: IntArray) -> Places:
    if isinstance(part, slice):
        part = np.arange(part.start, part.stop)
    places = number[part[chosen]]
    return in_a_row(places)


def in_a_row(places: IntArray) -> Places:
    """Return a slice where places follow one another, else the places."""
    first, count = int(places[0]), len(places)
    along = int(places[-1]) - first == count - 1 and bool((np.diff(places) == 1).all())
    return slice(first, first + count) if along else places


def _contents(laws: StrandLaws, friction: str) -> HashArray:
    """A number for the laws of each strand."""
    content = _mix(_bits(laws.uniform.linear), _bits(laws.uniform.quadratic))
    groups: tuple[FrictionTerms | SpecialTerms, ...]
    groups = (laws.uniform.friction, *laws.special)
    for group in groups:
        if len(group.link):
            terms = np.zeros_like(content)
            np.add.at(terms, group.link, _term_contents(group, friction))  # in any order
            content = _mix(content, terms)
    return content


def _term_contents(group: FrictionTerms | SpecialTerms, friction: str) -> HashArray:
    columns: tuple[FloatArray, ...] = ()
    if isinstance(group, FrictionTerms):
        kind = _hash(friction.encode())
        columns = (group.c, group.reynolds_factor, group.wall.roughness)
    elif isinstance(group, PowerTerms):
        kind = _hash(b"power")
        columns = (group.flow, group.drop, group.exponent, group.density, group.kinematic)
    else:
        kind = _table(group)
    content = np.full(len(group.link), kind, np.uint64)
    for column in columns:
        content = _mix(content, _bits(column))
    return content


def _table(group: SpecialTerms) -> int:
    assert isinstance(group, TableTerms)
    curve = group.curve
    assert isinstance(curve, SmoothCurve)
    arrays = (curve.points, curve.coefficients)
    figures = (group.density, group.kinematic, group.least_slope, curve.bend, curve.end_slope)
    return _hash(b"".join(array.tobytes() for array in arrays) + repr(figures).encode())


def _hash(data: bytes) -> int:
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "little")


def _bits(values: FloatArray) -> HashArray:
    return np.ascontiguousarray(values + 0.0).view(np.uint64)


def _mix(content: HashArray, more: HashArray) -> HashArray:
    mixed: HashArray = (content ^ more) * _FACTOR
    return mixed ^ (mixed >> _SHIFT)
