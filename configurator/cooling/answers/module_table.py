"""Cooling of many modules as columns, for readers that compare all of them at once."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from configurator.cooling.result import ModuleCooling

FloatArray = NDArray[np.float64]

FIGURES = (
    "flow_l_per_min",
    "required_flow_l_per_min",
    "coolant_inlet_c",
    "case_c",
    "case_limit_c",
    "margin_k",
    "liquid_w",
)
_row = attrgetter(*FIGURES)


@dataclass(frozen=True, slots=True, eq=False)
class ModuleTable:
    """Columns of `FIGURES`, a row for each module; NaN where there is no figure.

    ``places`` gives the row of a module by its id, ``marks`` are those of the modules.
    """

    places: Mapping[str, int]
    figures: FloatArray
    marks: Sequence[tuple[str, ...]]

    @classmethod
    def of(cls, modules: Iterable[ModuleCooling]) -> ModuleTable:
        """Make a table of results."""
        listed = list(modules)
        figures = np.array(list(map(_row, listed)), np.float64).reshape(-1, len(FIGURES))
        places = {module.id: at for at, module in enumerate(listed)}
        return cls(places, figures, [module.marks for module in listed])


class TabledModules(Mapping[str, ModuleCooling]):
    """Results of modules by id that are there as a table too."""

    __slots__ = ()

    @property
    @abstractmethod
    def table(self) -> ModuleTable:
        """The figures of all modules as columns."""
