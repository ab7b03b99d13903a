"""The symmetric system of the junction pressures: dense while small, else sparse LU.

The matrix is the Laplacian of the network weighted by the links' conductances, the rows of
fixed junctions left out. The elimination order is found once for a topology.
"""

from __future__ import annotations

from collections.abc import Callable
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
        order = np.arange(count) if self.dense else _elimination_order(source, target, count)
        self.order = order
        self.rank = np.empty(count, np.int64)
        self.rank[order] = np.arange(count)
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
        row, column = self.rank[row], self.rank[column]
        if self.dense:
            self._slot, self._size = row * count + column, count * count
        else:
            key, self._slot = np.unique(column * count + row, return_inverse=True)
            self._size = len(key)
            self._rows = (key % count).astype(np.int32)
            pointer = np.searchsorted(key // count, np.arange(count + 1))
            self._pointer = pointer.astype(np.int32)

    def factorise(self, conductance: FloatArray) -> Solve:
        """Return a function that solves for right-hand sides of shape (unknowns,)."""
        weights = conductance[self._link] * self._sign
        data = np.bincount(self._slot, weights, self._size)
        if self.dense:
            factor, info = dpotrf(data.reshape(self.count, self.count), lower=1, overwrite_a=1)
            if info:
                raise SingularError
            return lambda right: dpotrs(factor, right, lower=1)[0]
        matrix = csc_array((data, self._rows, self._pointer), shape=(self.count, self.count))
        lu = _splu(matrix, "NATURAL")
        return lambda right: lu.solve(right[self.order])[self.rank]


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
