"""The figures of a solution that its findings are made from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thermal.solver.elements.plates import PlateResistances
from thermal.solver.run import Run

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Figures:
    """The figures that findings are made from; arrays over nodes, branches or terms."""

    run: Run
    pressure_pa: FloatArray
    node_temperature_c: FloatArray
    node_reached_c: FloatArray
    term_reached_c: FloatArray
    term_outlet_c: FloatArray
    flow_m3_per_s: FloatArray
    case_c: FloatArray
    speed: FloatArray
    plates: Sequence[tuple[IntArray, PlateResistances]]
