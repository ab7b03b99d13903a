"""Racks as types: what equal ones drop and how they share their flow, tabulated once.

At one temperature every passive law is dp = rho nu^2 F(q / nu), so an assembly is one curve of
y = dp / (rho nu^2) over x = m / (rho nu), whatever the coolant, and so is the share of each of its
strands. The curves are found by the assembly's content and serve on in other networks.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from thermal.analysis.assemblies import Assemblies, assemblies, cut_out, owners
from thermal.analysis.many_flows import Copies, Tree, copies, flows_through
from thermal.solver.compile import CompiledNetwork
from thermal.solver.elements.strand_laws import TangentLaws
from thermal.solver.flows.hydraulics import Hydraulics

FloatArray = NDArray[np.float64]
SingleArray = NDArray[np.float32]
IntArray = NDArray[np.int64]

LOWEST, HIGHEST, INTERVALS = -np.log(4.0), np.log(4.0), 40
"""Samples lie evenly over the logarithm of the flow over a typical one, as far up as down."""
STEP = (HIGHEST - LOWEST) / INTERVALS
MOST_BYTES = 100_000_000
LEAST_FLOW = 1e-30


@dataclass(frozen=True, slots=True, eq=False)
class RackType:
    """One assembly as cubics over t, the place within an interval of u = ln(x / scale), 0 to 1.

    `log_drop` has shape (intervals, 4), `share` (intervals, strands, 4), constants first; strands
    stand in the order of `Assemblies`.
    """

    scale: float
    log_drop: FloatArray
    share: SingleArray


@dataclass(frozen=True, slots=True, eq=False)
class Alike:
    """Assemblies with equally many strands: `member` are their numbers.

    `first`, of shape (members, strands), is the row of each strand in the coefficients in the
    lowest interval.
    """

    member: IntArray
    first: IntArray


@dataclass(frozen=True, slots=True, eq=False)
class Types:
    """The types of all assemblies of one core, ready to be evaluated at once.

    `number` is the type of each assembly among the rows of `scale` and `log_drop`, `top` its edge;
    `share` has the coefficients of all strands of a type, interval by interval, and `place` where
    each strand of the network stands after a 0, the single ones and those of `alike`. `single` are
    the edges of the core that are strands, `laws` theirs; `tangent` holds for all edges of the
    core, these first.
    """

    top: IntArray
    alike: tuple[Alike, ...]
    place: IntArray
    single: IntArray
    laws: Copies
    tangent: TangentLaws
    number: IntArray
    scale: FloatArray
    log_drop: FloatArray
    share: SingleArray

    def drop(self, x: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return reduced pressure drop and slope at reduced flows, shape (assemblies,).

        Beyond the samples the curve goes on as a power of the flow.
        """
        size = np.maximum(np.abs(x), LEAST_FLOW)
        interval, t, u = self._place(size)
        c = self.log_drop[self.number, interval]
        c0, c1, c2, c3 = c.T
        value = ((c3 * t + c2) * t + c1) * t + c0
        slope = ((3.0 * c3 * t + 2.0 * c2) * t + c1) * (1 / STEP)
        y = np.exp(value + slope * (STEP * (u - interval - t)))
        return np.copysign(y, x), y * slope / size

    def strands(self, flow: FloatArray, x: FloatArray) -> FloatArray:
        """Return the flows of all strands, 0 in dead ends.

        Parameters
        ----------
        flow : array of shape (core edges,)
            Flows of the core's edges.
        x : array of shape (assemblies,)
            Reduced flows of the assemblies.
        """
        interval, t, _ = self._place(np.maximum(np.abs(x), LEAST_FLOW))
        powers = np.stack((np.ones_like(t), t, t * t, t * t * t), axis=1).astype(np.float32)
        single, own = np.split(flow, (len(self.single),))
        found = [np.zeros(1), single]
        for alike in self.alike:
            at, count = alike.member, alike.first.shape[1]
            rows = alike.first + (interval[at] * count)[:, None]
            share = np.matmul(np.take(self.share, rows, axis=0), powers[at, :, None])[:, :, 0]
            found.append((share * own[at, None]).reshape(-1))
        return np.take(np.concatenate(found), self.place)

    def _place(self, size: FloatArray) -> tuple[IntArray, FloatArray, FloatArray]:
        """The interval of each flow, the place within, and the place in steps from the lowest."""
        u = (np.log(size / self.scale[self.number]) - LOWEST) * (1 / STEP)
        interval = np.clip(u, 0, INTERVALS - 1).astype(np.int64)
        return interval, np.clip(u - interval, 0.0, 1.0), u


class TypeCache:
    """Types of racks by their content, those used last kept up to some size."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        """Start with none."""
        self.most_bytes, self.bytes = most_bytes, 0
        self._types: OrderedDict[int, RackType] = OrderedDict()
        self._of: WeakKeyDictionary[CompiledNetwork, Types | None] = WeakKeyDictionary()

    def __len__(self) -> int:
        """Return how many types are kept."""
        return len(self._types)

    def of(self, compiled: CompiledNetwork) -> Types | None:
        """Return the types of what hangs on the core of a network; new ones are tabulated.

        None where there is nothing, or where an assembly has no curve.
        """
        if compiled not in self._of:
            self._of[compiled] = self._found(compiled)
        return self._of[compiled]

    def _found(self, compiled: CompiledNetwork) -> Types | None:
        hydraulics = compiled.hydraulics
        folding = hydraulics.core.folding
        top = folding.core[folding.core >= folding.strand_count]
        if not len(top):
            return None
        held = assemblies(folding, top)
        contents = held.contents(hydraulics.laws, compiled.arrays.basis.friction)
        distinct, first, number = np.unique(contents, return_index=True, return_inverse=True)
        keys = distinct.tolist()
        new = np.array([k for k, key in enumerate(keys) if key not in self._types], np.int64)
        if len(new):
            made = tabulated(hydraulics, top[first[new]])
            if made is None:
                return None
            self._types.update(zip(distinct[new].tolist(), made, strict=True))
            self.bytes += sum(each.share.nbytes for each in made)
        chosen = [self._types[key] for key in keys]
        self._keep(keys)
        return _stacked(hydraulics, held, number, chosen)

    def _keep(self, keys: Sequence[int]) -> None:
        """Note what was used last, and forget what was not for the longest time."""
        for key in keys:
            self._types.move_to_end(key)
        while self.bytes > self.most_bytes and self._types:
            self.bytes -= self._types.popitem(last=False)[1].share.nbytes


def _stacked(
    hydraulics: Hydraulics, held: Assemblies, number: IntArray, types: Sequence[RackType]
) -> Types:
    sizes = np.array([each.share.shape[0] * each.share.shape[1] for each in types])
    begin = (np.cumsum(sizes) - sizes)[number]
    counts = np.diff(held.begin)
    single = hydraulics.core.folding.core[: -len(held.top)]
    alike, order = [], [single]
    for count in np.unique(counts).tolist():
        member, along = np.flatnonzero(counts == count), np.arange(count)
        alike.append(Alike(member, begin[member][:, None] + along))
        order.append(held.strand[held.begin[member][:, None] + along].reshape(-1))
    strands = np.concatenate(order)
    place = np.zeros(hydraulics.core.folding.strand_count, np.int64)
    place[strands] = 1 + np.arange(len(strands))
    scale = np.array([each.scale for each in types])
    log_drop = np.array([each.log_drop for each in types])
    return Types(
        held.top,
        tuple(alike),
        place,
        single,
        copies(hydraulics.laws, single, 1),
        _tangent(hydraulics, single, scale[number], log_drop[number, INTERVALS // 2]),
        number,
        scale,
        log_drop,
        np.concatenate([each.share.reshape(-1, 4) for each in types]),
    )


def _tangent(
    hydraulics: Hydraulics, single: IntArray, scale: FloatArray, log_drop: FloatArray
) -> TangentLaws:
    """Laws of the core's edges that touch the true ones at typical flows.

    `scale` and `log_drop` are those of each assembly, the latter in the interval that begins there.
    """
    arrays, own = hydraulics.arrays, hydraulics.tangent_laws()
    steep = np.clip(log_drop[:, 1] / STEP, 1.0, 2.0)
    chord = np.exp(log_drop[:, 0]) / scale
    linear = (2.0 - steep) * chord * (arrays.viscosity / arrays.density)
    quadratic = (steep - 1.0) * chord / scale / arrays.density
    return TangentLaws(
        np.append(own.linear[single], linear), np.append(own.quadratic[single], quadratic)
    )


def tabulated(hydraulics: Hydraulics, top: IntArray) -> list[RackType] | None:
    """Return the curves of some assemblies, None where one of them has none."""
    folding, strands = cut_out(hydraulics.core.folding, top)
    if hydraulics.core.folding.still[strands].any():
        return None
    inside = slice(0, len(strands))
    tree = Tree(folding, folding.core, inside, hydraulics.laws, strands)
    held = assemblies(folding, folding.core)
    owner = owners(folding, folding.core)[inside]
    typical = folding.edge_flows(hydraulics.typical[strands])
    scale = typical[folding.core] / hydraulics.arrays.viscosity
    guess = (typical[: len(strands)] / typical[folding.core][owner])[:, None]
    middle = flows_through(tree, owner, scale[:, None], guess)
    x = scale[:, None] * np.exp(LOWEST + STEP * np.arange(INTERVALS + 1))
    answer = middle and flows_through(tree, owner, x, middle.share)
    if answer is None:
        return None
    log_drop = _cubics(np.log(answer.drop), answer.slope * x / answer.drop)
    share = _cubics(answer.share, answer.by_flow - answer.share)[held.strand].astype(np.float32)
    return [
        RackType(
            float(scale[k]),
            log_drop[k],
            np.ascontiguousarray(share[held.begin[k] : held.begin[k + 1]].swapaxes(0, 1)),
        )
        for k in range(len(top))
    ]


def _cubics(value: FloatArray, slope: FloatArray) -> FloatArray:
    """Coefficients over 0 to 1 of each interval: shape (rows, intervals, 4), constants first."""
    a, b = value[:, :-1], value[:, 1:]
    m, n = STEP * slope[:, :-1], STEP * slope[:, 1:]
    rise = b - a
    return np.stack((a, m, 3.0 * rise - 2.0 * m - n, m + n - 2.0 * rise), axis=-1)
