"""Cooling of many modules as columns; an entry without a figure is NaN."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from operator import attrgetter

import numpy as np

from configurator.cooling.result import ModuleCooling
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
        """Look the results up; figures become columns when asked for."""
        modules: list[Module] = []
        results: list[ModuleCooling | None] = []
        counts: list[int] = []
        for subject in chassis:
            assert subject.chassis is not None
            assert subject.rack is not None
            names, inside = _modules_in(subject.chassis)
            modules += inside
            results += map(context.modules_in(subject.rack).get, names)
            counts.append(len(names))
        owners = np.repeat(np.arange(len(counts)), counts)
        wet = [each is not None and each.flow_l_per_min is not None for each in results]
        super().__init__(owners[np.array(wet, np.bool_)])
        self.modules: Sequence[Module] = list(compress(modules, wet))
        self.results: Sequence[ModuleCooling] = [each for each in compress(results, wet) if each]
        self._columns: dict[str, FloatArray] = {}

    def column(self, figure: str) -> FloatArray:
        """Return a figure of the results of all modules."""
        if figure not in self._columns:
            values = list(map(attrgetter(figure), self.results))
            self._columns[figure] = np.array(values, np.float64)
        return self._columns[figure]

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
