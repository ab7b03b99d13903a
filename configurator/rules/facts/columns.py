"""Cooling of many modules as columns; an entry without a figure is NaN."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, compress, groupby
from operator import attrgetter

import numpy as np

from configurator.cooling.answers.module_table import FIGURES
from configurator.core.memo import same_objects
from configurator.design.identity import PerObject
from configurator.design.model import Chassis, Module, Rack
from configurator.rules.context import RuleContext, Subject
from configurator.rules.measured import FloatArray, Grouped, IntArray


def _modules_of(chassis: Chassis) -> tuple[Sequence[str], Sequence[Module]]:
    modules = [module for board in chassis.boards for module in board.modules]
    return [module.id for module in modules], modules


_modules_in = PerObject(_modules_of)


def module_ids(chassis: Chassis) -> Sequence[str]:
    """Give the ids of the modules in a chassis."""
    return _modules_in(chassis)[0]


@dataclass(frozen=True, slots=True)
class _Rows:
    """Modules of some chassis of a rack that are in its table: where, and how many in each."""

    places: Mapping[str, int]
    chassis: tuple[Chassis, ...]
    modules: Sequence[Module]
    at: IntArray
    counts: Sequence[int]
    sites: FloatArray


def _rows(rack: Rack, chassis: tuple[Chassis, ...], places: Mapping[str, int]) -> _Rows:
    """Find the modules in the table, once as long as these very chassis are asked about."""
    kept = _kept(rack)
    known = kept.get("")
    if known and known.places is places and same_objects(known.chassis, chassis):
        return known
    found = [[each for each in _modules_in(one)[1] if each.id in places] for one in chassis]
    modules = list(chain.from_iterable(found))
    at = np.array([places[module.id] for module in modules], np.int64)
    sites = np.array([module.site for module in modules], np.float64)
    made = kept[""] = _Rows(places, chassis, modules, at, list(map(len, found)), sites)
    return made


def _nothing_yet(rack: Rack) -> dict[str, _Rows]:
    return {}


_kept = PerObject(_nothing_yet)


class ModuleColumns(Grouped):
    """The modules that have coolant in some chassis, chassis by chassis."""

    def __init__(self, context: RuleContext, chassis: Sequence[Subject]) -> None:
        """Look the figures up, rack by rack."""
        modules: list[Module] = []
        counts: list[int] = []
        figures = [np.zeros((0, len(FIGURES)))]
        sites = [np.zeros(0)]
        marks: list[tuple[str, ...]] = []
        for rack, subjects in groupby(chassis, attrgetter("rack")):
            inside = tuple(subject.chassis for subject in subjects if subject.chassis)
            table = context.module_table(rack)
            rows = _rows(rack, inside, table.places)
            modules += rows.modules
            counts += rows.counts
            sites.append(rows.sites)
            figures.append(table.figures[rows.at])
            marks += map(table.marks.__getitem__, rows.at.tolist())
        every = np.concatenate(figures)
        wet = np.isfinite(every[:, 0])
        super().__init__(np.repeat(np.arange(len(counts)), counts)[wet])
        self._figures, self._sites = every[wet], np.concatenate(sites)[wet]
        self.modules: Sequence[Module] = list(compress(modules, wet))
        self.marks: Sequence[tuple[str, ...]] = list(compress(marks, wet))

    def column(self, figure: str) -> FloatArray:
        """Return a figure of all modules, one of those that results have in tables."""
        column: FloatArray = self._figures[:, FIGURES.index(figure)]
        return column

    def sites(self) -> FloatArray:
        """Return the numbers of the modules' sites."""
        return self._sites


def module_columns(context: RuleContext, chassis: Sequence[Subject]) -> ModuleColumns:
    """Give the columns of some chassis; the same for all rules that ask about this very list."""
    known = context.columns.get(id(chassis))
    if known is None:
        known = context.columns[id(chassis)] = (chassis, ModuleColumns(context, chassis))
    columns = known[1]
    assert isinstance(columns, ModuleColumns)
    return columns
