"""The linear systems of pressures and of heat: a narrow band, dense while small, else sparse LU.

The pressures of the junctions have the Laplacian of the network weighted by the links'
conductances, the rows of fixed junctions left out; the enthalpies of the nodes an upwind matrix on
the same graph. Neither needs pivots, so the elimination order is found once for a topology.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from functools import cached_property
from typing import Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray
from scipy.linalg.lapack import (
    dgbtrf,
    dgbtrs,
    dgetrf,
    dgetrs,
    dpbtrf,
    dpbtrs,
    dpotrf,
    dpotrs,
)
from scipy.sparse import coo_array, csc_array
from scipy.sparse.csgraph import reverse_cuthill_mckee
from scipy.sparse.linalg import splu

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
Solve = Callable[[FloatArray], FloatArray]

DENSE_LIMIT = 120
DENSE_HEAT_LIMIT = 160
BAND_SHARE = 6
WIDEST_BAND = 24
WIDEST_HEAT_BAND = 24
"""A band is worth it where it is narrower than these, and than this share of the matrix."""


def tally(at: IntArray, weights: FloatArray, count: int) -> FloatArray:
    """Sum weights by index: shape (count,)."""
    return np.bincount(at, weights, count).astype(np.float64, copy=False)


class SingularError(ArithmeticError):
    """The pressures are not determined."""


class PressureSystem:
    """Assembles and factorises the Laplacian for given conductances."""

    def __init__(self, source: IntArray, target: IntArray, unknown: IntArray, count: int) -> None:
        """Take the links by their ends' numbers among the unknowns, -1 for a fixed end."""
        self.count = count
        links = np.arange(len(source))
        u, v = source, target
        free_u, free_v, loop = u >= 0, v >= 0, u == v
        both = free_u & free_v & ~loop
        self._link = np.concatenate(
            (links[free_u & ~loop], links[free_v & ~loop], links[both], links[both])
        )
        row = np.concatenate((u[free_u & ~loop], v[free_v & ~loop], u[both], v[both]))
        column = np.concatenate((u[free_u & ~loop], v[free_v & ~loop], v[both], u[both]))
        diagonal = int((free_u & ~loop).sum() + (free_v & ~loop).sum())
        self._sign = np.ones(len(row))
        self._sign[diagonal:] = -1.0
        self._matrix = _symmetric_pattern(row, column, source, target, count)

    def factorise(self, conductance: FloatArray) -> Solve:
        """Return a function that solves for right-hand sides of shape (unknowns,)."""
        return self._matrix.factorise(conductance[self._link] * self._sign)


class HeatSystem:
    """Solves for node enthalpies where each node mixes what flows to it."""

    def __init__(self, source: IntArray, target: IntArray, count: int) -> None:
        """Take the nodes at both ends of each link."""
        self.source, self.target, self.count = source, target, count

    def solve(
        self,
        diagonal: FloatArray,
        forward: FloatArray,
        backward: FloatArray,
        right: FloatArray,
    ) -> FloatArray:
        """Return the enthalpies, infinite where they are not determined.

        Parameters
        ----------
        diagonal, right : arrays of shape (nodes,)
            No less than what flows to a node, so that no pivots are needed; right-hand side.
        forward, backward : arrays of shape (links,)
            Entry of the target's row at the source, and of the source's row at the target.
        """
        weights = np.concatenate((diagonal, forward, backward))
        try:
            return self._matrix.factorise(weights)(right)
        except SingularError:
            return np.full(self.count, np.inf)

    @cached_property
    def _matrix(self) -> Pattern:
        nodes = np.arange(self.count)
        row = np.concatenate((nodes, self.target, self.source))
        column = np.concatenate((nodes, self.source, self.target))
        order, width = band(self.source, self.target, self.count)
        if width <= min(WIDEST_HEAT_BAND, self.count // BAND_SHARE):
            return BandPattern(row, column, order, width)
        if self.count <= DENSE_HEAT_LIMIT:
            return DensePattern(row, column, self.count)
        return SparsePattern(row, column, _elimination_order(self.source, self.target, self.count))


class Pattern(Protocol):
    """Where a matrix has its entries."""

    def factorise(self, entries: FloatArray) -> Solve:
        """Return a function that solves for right-hand sides of shape (unknowns,).

        Raises
        ------
        SingularError
            If there is no solution.
        """


class SymmetricDense:
    """A full symmetric matrix, positive definite."""

    def __init__(self, row: IntArray, column: IntArray, count: int) -> None:
        """Take the place of each entry; those of one place are added up."""
        self._slot, self.count = row * count + column, count

    def factorise(self, entries: FloatArray) -> Solve:
        """Return a function that solves for right-hand sides."""
        data = tally(self._slot, entries, self.count * self.count)
        factor, info = dpotrf(data.reshape(self.count, self.count), lower=1, overwrite_a=1)
        if info:
            raise SingularError
        return lambda right: dpotrs(factor, right, lower=1)[0]


class SymmetricBand:
    """A symmetric matrix, positive definite, whose entries lie near the diagonal in some order."""

    def __init__(self, row: IntArray, column: IntArray, order: IntArray, width: int) -> None:
        """Take the place of each entry; those of one place are added up."""
        self._order, rank = order, _rank(order)
        row, column = rank[row], rank[column]
        self._used = np.flatnonzero(row >= column)
        row, column = row[self._used], column[self._used]
        self._shape = (width + 1, len(order))
        self._slot = (row - column) * len(order) + column
        self._rank = rank

    def factorise(self, entries: FloatArray) -> Solve:
        """Return a function that solves for right-hand sides."""
        depth, count = self._shape
        data = tally(self._slot, entries[self._used], depth * count).reshape(self._shape)
        factor, info = dpbtrf(data, lower=1)
        if info:
            raise SingularError
        return lambda right: dpbtrs(factor, right[self._order], lower=1)[0][self._rank]


class DensePattern:
    """A full matrix."""

    def __init__(self, row: IntArray, column: IntArray, count: int) -> None:
        """Take the place of each entry; those of one place are added up."""
        self._slot, self.count = column * count + row, count

    def factorise(self, entries: FloatArray) -> Solve:
        """Return a function that solves for right-hand sides."""
        data = tally(self._slot, entries, self.count * self.count)
        factor, pivots, info = dgetrf(data.reshape(self.count, self.count).T, overwrite_a=1)
        if info:
            raise SingularError
        return lambda right: dgetrs(factor, pivots, right)[0]


class BandPattern:
    """A matrix whose entries lie near the diagonal in some order."""

    def __init__(self, row: IntArray, column: IntArray, order: IntArray, width: int) -> None:
        """Take the place of each entry; those of one place are added up."""
        self._order, self._rank, self._width = order, _rank(order), width
        row, column = self._rank[row], self._rank[column]
        self._shape = (3 * width + 1, len(order))
        self._slot = (2 * width + row - column) + column * self._shape[0]

    def factorise(self, entries: FloatArray) -> Solve:
        """Return a function that solves for right-hand sides."""
        depth, count = self._shape
        data = tally(self._slot, entries, depth * count).reshape(count, depth).T
        width = self._width
        factor, pivots, info = dgbtrf(data, width, width, overwrite_ab=1)
        if info:
            raise SingularError

        def solve(right: FloatArray) -> FloatArray:
            found: FloatArray = dgbtrs(factor, width, width, right[self._order], pivots)[0]
            return found[self._rank]

        return solve


class SparsePattern:
    """Where a sparse matrix has its entries, eliminated in one order whatever they are."""

    def __init__(self, row: IntArray, column: IntArray, order: IntArray) -> None:
        """Take the place of each entry; those of one place are added up."""
        count = len(order)
        self._order, self._rank = order, _rank(order)
        key = self._rank[column] * count + self._rank[row]
        key, self._slot = np.unique(key, return_inverse=True)
        rows = (key % count).astype(np.int32)
        pointer = np.searchsorted(key // count, np.arange(count + 1)).astype(np.int32)
        matrix = csc_array((np.zeros(len(key)), rows, pointer), shape=(count, count))
        matrix.sum_duplicates()  # marks them as absent, which every factorisation asks for
        self._matrix = matrix

    def factorise(self, entries: FloatArray) -> Solve:
        """Return a function that solves for right-hand sides of shape (unknowns,)."""
        matrix = copy(self._matrix)
        matrix.data = tally(self._slot, entries, matrix.nnz)
        lu = _splu(matrix, "NATURAL")
        return lambda right: lu.solve(right[self._order])[self._rank]


def _symmetric_pattern(
    row: IntArray, column: IntArray, source: IntArray, target: IntArray, count: int
) -> Pattern:
    """The cheapest way to hold the Laplacian of a graph."""
    order, width = band(source, target, count)
    if width <= min(WIDEST_BAND, count // BAND_SHARE):
        return SymmetricBand(row, column, order, width)
    if count <= DENSE_LIMIT:
        return SymmetricDense(row, column, count)
    return SparsePattern(row, column, _elimination_order(source, target, count))


def band(source: IntArray, target: IntArray, count: int) -> tuple[IntArray, int]:
    """Return an order of the unknowns that keeps neighbours close, and how far apart they are."""
    both = (source >= 0) & (target >= 0) & (source != target)
    u, v = source[both], target[both]
    if not len(u):
        return np.arange(count), 0
    graph = coo_array((np.ones(2 * len(u)), (np.append(u, v), np.append(v, u))), (count, count))
    order = reverse_cuthill_mckee(graph.tocsr(), symmetric_mode=True).astype(np.int64)
    rank = _rank(order)
    return order, int(np.abs(rank[u] - rank[v]).max())


def _rank(order: IntArray) -> IntArray:
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    return rank


def _splu(matrix: csc_array, order: Literal["NATURAL", "MMD_AT_PLUS_A"]) -> Any:
    try:
        return splu(
            matrix,
            permc_spec=order,
            diag_pivot_thresh=0.0,
            relax=1,
            panel_size=1,
            options={"SymmetricMode": True},
        )
    except RuntimeError as error:
        raise SingularError from error


def _elimination_order(source: IntArray, target: IntArray, count: int) -> IntArray:
    """Minimum degree on the pattern; the values only make the matrix safe to factorise."""
    both = (source >= 0) & (target >= 0) & (source != target)
    u, v = source[both], target[both]
    row = np.concatenate((u, v, np.arange(count)))
    column = np.concatenate((v, u, np.arange(count)))
    value = np.concatenate((np.full(2 * len(u), -1.0), np.full(count, 2.0 * len(u) + 1.0)))
    lu = _splu(csc_array((value, (row, column)), shape=(count, count)), "MMD_AT_PLUS_A")
    return np.argsort(lu.perm_c)
