"""What is worth saying about a solution: every finding names its node or branch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from thermal.solver.solution import Diagnosis

if TYPE_CHECKING:
    from thermal.solver.solve import Run

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Figures:
    run: Run
    pressure_pa: FloatArray
    node_temperature_c: FloatArray
    term_inlet_c: FloatArray
    term_outlet_c: FloatArray
    flow_m3_per_s: FloatArray
    case_c: FloatArray
    speed: FloatArray
    plates: list[Any]


def findings(figures: Figures) -> tuple[Diagnosis, ...]:
    return ()
