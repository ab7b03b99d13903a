"""The temperatures of an iterate, as enthalpies, and which flows carry heat at all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thermal.solver.elements.exchanger import Exchange

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

NO_FLOW = 1e-9
NO_FLOW_KG_PER_S = 1e-10
"""A heat source with less flow, or with this share of the largest flow, counts as without."""
STILL = 1e-11
STILL_KG_PER_S = 1e-15
"""Flows that carry nothing from node to node: round-off, and what leaks through shut valves."""


@dataclass(slots=True, eq=False)
class TreeState:
    """What one walk through the assembly tree found: flows and enthalpies of items and links."""

    m: FloatArray
    item: FloatArray
    inverse: FloatArray
    entering: FloatArray
    heat: FloatArray
    supplied: BoolArray
    exchanged: list[tuple[int, int, float]]


@dataclass(slots=True)
class ThermalState:
    """Enthalpies above the reference: of the kept nodes, and at both ends of the terms.

    `mean` is that in the middle of a term, `rise` how far this is above the inlet of its link.
    While `tree` is there, only `mean`, `rise` and the nodes of the core are up to date. `walked`
    is what entered the items of the folding in the last walk, None where none was possible.
    Links once `lost` stay so where that is `given_up`.
    """

    node: FloatArray
    inlet: FloatArray
    outlet: FloatArray
    rise: FloatArray
    heat: FloatArray
    flowing: BoolArray
    supplied: BoolArray
    starved: BoolArray
    lost: BoolArray
    exchange: dict[int, Exchange]
    mean: FloatArray
    tree: TreeState | None = None
    walked: FloatArray | None = None
    change_k: float = np.inf
    given_up: bool = False


def starved(m: FloatArray) -> BoolArray:
    """Return which links have too little of the largest flow, in kg/s, to carry heat off."""
    size = np.abs(m)
    return ~(size > max(NO_FLOW * float(size.max(initial=0.0)), NO_FLOW_KG_PER_S))
