"""The linear systems of pressures and of heat: dense while small, else sparse LU.

The pressures of the junctions have the Laplacian of the network weighted by the links'
conductances, the rows of fixed junctions left out; the enthalpies of the nodes an upwind matrix on
the same graph. Neither needs pivots, so the elimination order is found once for a topology.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from functools import cached_property
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from scipy.linalg.lapack import dpotrf, dpotrs
from scipy.sparse import csc_array
from scipy.sparse.linalg import splu

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
Solve = Callable[[FloatArray], FloatArray]

DENSE_LIMIT = 120
DENSE_HEAT_LIMIT = 160


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
        self.dense = count <= DENSE_LIMIT
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
        if self.dense:
            self._slot = row * count + column
        else:
            order = _elimination_order(source, target, count)
            self._pattern = SparsePattern(row, column, order)

    def factorise(self, conductance: FloatArray) -> Solve:
        """Return a function that solves for right-hand sides of shape (unknowns,)."""
        weights = conductance[self._link] * self._sign
        if not self.dense:
            return self._pattern.factorise(weights)
        data = np.bincount(self._slot, weights, self.count * self.count)
        factor, info = dpotrf(data.reshape(self.count, self.count), lower=1, overwrite_a=1)
        if info:
            raise SingularError
        return lambda right: dpotrs(factor, right, lower=1)[0]


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
            if self.count > DENSE_HEAT_LIMIT:
                return self._pattern.factorise(weights)(right)
            row, column = self._entries
            size = self.count * self.count
            matrix = tally(row * self.count + column, weights, size)
            dense = matrix.reshape(self.count, self.count)
            return np.asarray(np.linalg.solve(dense, right), np.float64)
        except (SingularError, np.linalg.LinAlgError):
            return np.full(self.count, np.inf)

    @cached_property
    def _entries(self) -> tuple[IntArray, IntArray]:
        nodes = np.arange(self.count)
        row = np.concatenate((nodes, self.target, self.source))
        return row, np.concatenate((nodes, self.source, self.target))

    @cached_property
    def _pattern(self) -> SparsePattern:
        order = _elimination_order(self.source, self.target, self.count)
        return SparsePattern(*self._entries, order)


class SparsePattern:
    """Where a sparse matrix has its entries, eliminated in one order whatever they are."""

    def __init__(self, row: IntArray, column: IntArray, order: IntArray) -> None:
        """Take the place of each entry; those of one place are added up."""
        count = len(order)
        self._order, self._rank = order, np.empty(count, np.int64)
        self._rank[order] = np.arange(count)
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
