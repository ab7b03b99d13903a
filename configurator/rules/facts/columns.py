"""Cooling of many modules as columns; an entry without a figure is NaN."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress, groupby
from operator import attrgetter

import numpy as np

from configurator.cooling.module_table import FIGURES
from configurator.design.identity import PerObject
from configurator.design.model import Chassis, Module
from configurator.rules.context import RuleContext, Subject
from configurator.rules.measured import FloatArray, Grouped


def _modules_of(chassis: Chassis) -> tuple[Sequence[str], Sequence[Module]]:
    modules = [module for board in chassis.boards for module in board.modules]
    return [module.id for module in modules], modules


_modules_in = PerObject(_modules_of)


def module_ids(chassis: Chassis) -> Sequence[str]:
    """Give the ids of the modules in a chassis."""
    return _modules_in(chassis)[0]


class ModuleColumns(Grouped):
    """The modules that have coolant in some chassis, chassis by chassis."""

    def __init__(self, context: RuleContext, chassis: Sequence[Subject]) -> None:
        """Look the figures up, rack by rack."""
        modules: list[Module] = []
        counts: list[int] = []
        figures: list[FloatArray] = []
        marks: list[tuple[str, ...]] = []
        for rack, subjects in groupby(chassis, attrgetter("rack")):
            inside = [_modules_in(subject.chassis) for subject in subjects if subject.chassis]
            table, before = context.module_table(rack), len(modules)
            for _, listed in inside:
                found = [module for module in listed if module.id in table.places]
                modules += found
                counts.append(len(found))
            rows = [table.places[module.id] for module in modules[before:]]
            figures.append(table.figures[rows])
            marks += [table.marks[row] for row in rows]
        every = np.concatenate(figures) if figures else np.zeros((0, len(FIGURES)))
        wet = np.isfinite(every[:, 0])
        super().__init__(np.repeat(np.arange(len(counts)), counts)[wet])
        self._figures = every[wet]
        self.modules: Sequence[Module] = list(compress(modules, wet))
        self.marks: Sequence[tuple[str, ...]] = list(compress(marks, wet))

    def column(self, figure: str) -> FloatArray:
        """Return a figure of all modules, one of those that results have in tables."""
        column: FloatArray = self._figures[:, FIGURES.index(figure)]
        return column

    def sites(self) -> FloatArray:
        """Return the numbers of the modules' sites."""
        return np.array([module.site for module in self.modules], np.float64)


def module_columns(context: RuleContext, chassis: Sequence[Subject]) -> ModuleColumns:
    """Give the columns of some chassis; the same for all rules that ask about this very list."""
    known = context.columns.get(id(chassis))
    if known is None:
        known = context.columns[id(chassis)] = (chassis, ModuleColumns(context, chassis))
    columns = known[1]
    assert isinstance(columns, ModuleColumns)
    return columns
