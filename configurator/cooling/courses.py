"""What a run over time says; kept apart from the solver, so that showing it needs no solver."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from configurator.cooling.diagnoses import Diagnosis

if TYPE_CHECKING:
    from configurator.cooling.transient_events import Event

FloatArray = NDArray[np.float64]
SHOWN_C = 125.0
"""Highest case temperature worth telling: a module throttles or switches itself off before."""
COOLANT_SHOWN_C = 100.0
"""Where properties of the coolants end; what boils is not followed."""


@dataclass(frozen=True, slots=True, eq=False)
class ModuleCourse:
    """One module over time; ``case_c`` is None where its heat is unknown.

    ``time_to_limit_s`` is 0 where the case starts above its limit, None where it stays below for
    the whole run or is unknown.
    """

    id: str
    address: str
    case_limit_c: float
    time_to_limit_s: float | None
    case_c: FloatArray | None
    marks: tuple[str, ...]

    @property
    def known(self) -> bool:
        """Whether its temperatures are an answer."""
        return self.case_c is not None

    @property
    def highest_c(self) -> float | None:
        """The highest case temperature of the run."""
        return None if self.case_c is None else float(self.case_c.max())


@dataclass(frozen=True, slots=True, eq=False)
class TransientResult:
    """What one event does to one loop.

    Modules stand in the order in which they reach their limit, then by their highest temperature,
    unknown ones last. Flow is that of all CDUs together; supply and return are those of the CDUs,
    weighed by their flow, NaN while nothing flows. Without an answer the courses are empty.
    From ``beyond_validity_s`` on some coolant is warmer than its properties go, as by boiling:
    figures from then on only show where things head.
    """

    loop: str
    event: Event
    duration_s: float
    status: str
    diagnosis: tuple[Diagnosis, ...]
    times_s: FloatArray
    modules: tuple[ModuleCourse, ...]
    flow_l_per_min: FloatArray
    supply_c: FloatArray
    return_c: FloatArray
    pump_speed: Mapping[str, FloatArray]
    marks: tuple[str, ...]
    beyond_validity_s: float | None = None

    @property
    def converged(self) -> bool:
        """Whether the courses are an answer."""
        return self.status == "converged"
