"""The fastest of the wetted elements in each of many chassis."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

import numpy as np

from configurator.cooling.segments import Segment, SegmentNames, SegmentTable
from configurator.design.identity import PerObject
from configurator.design.model import Chassis, Rack
from configurator.rules.context import RuleContext, Subject
from configurator.rules.facts.columns import module_ids
from configurator.rules.measured import FloatArray, IntArray


@dataclass(frozen=True, slots=True)
class _InRack:
    """Elements of one kind in a rack, those of a chassis one after the other from its start."""

    modules: Mapping[str, Sequence[str]]
    chassis: Sequence[str]
    places: IntArray
    starts: IntArray


class FastestInChassis:
    """The elements of one kind, a row for each chassis in which one moves.

    ``at`` places the chassis in the list asked about, ``speed_m_per_s`` is that of the fastest.
    """

    def __init__(self, context: RuleContext, chassis: Sequence[Subject], kind: str) -> None:
        """Look at the tables of the racks; elements of modules belong to their chassis."""
        self._found: list[tuple[SegmentTable, IntArray]] = []
        at: list[int] = []
        speeds: list[FloatArray] = [np.zeros(0)]
        place = {subject.id: number for number, subject in enumerate(chassis)}
        for rack, _ in groupby(chassis, lambda subject: subject.rack):
            table = context.segments(rack.id) if rack else None
            inside = _grouped(table.names, rack, kind) if rack and table else None
            if table is None or inside is None:
                continue
            speed = np.fmax(np.abs(table.column("velocity_m_per_s")[inside.places]), 0.0)
            speeds.append(np.maximum.reduceat(speed, inside.starts))
            at += [place.get(name, -1) for name in inside.chassis]
            ends = pairwise((*inside.starts.tolist(), len(inside.places)))
            self._found += [(table, inside.places[start:end]) for start, end in ends]
        speed, listed = np.concatenate(speeds), np.array(at, np.int64)
        self._rows = np.flatnonzero((speed > 0.0) & (listed >= 0))
        self.at: IntArray = listed[self._rows]
        self.speed_m_per_s: FloatArray = speed[self._rows]

    def segment(self, row: int) -> Segment:
        """Make the fastest element of a row."""
        table, places = self._found[self._rows[row]]
        speed = np.fmax(np.abs(table.column("velocity_m_per_s")[places]), 0.0)
        fastest: Segment = table[int(places[np.argmax(speed)])]
        return fastest


def _grouped(names: SegmentNames, rack: Rack, kind: str) -> _InRack | None:
    """Find the elements of a kind by chassis, once as long as modules stay in theirs."""
    if kind not in names.places:
        return None
    modules = {item.id: module_ids(item) for item in rack.items if isinstance(item, Chassis)}
    kept = _kept(names)
    known = kept.get(kind)
    if known is None or known.modules != modules:
        known = kept[kind] = _group(names, modules, kind)
    return known


def _group(names: SegmentNames, modules: Mapping[str, Sequence[str]], kind: str) -> _InRack:
    holders = {name: chassis for chassis, inside in modules.items() for name in (chassis, *inside)}
    groups: dict[str, list[int]] = {}
    for place in names.places[kind].tolist():
        groups.setdefault(holders.get(names.where[place], ""), []).append(place)
    places = np.array([place for group in groups.values() for place in group])
    starts = np.cumsum([0, *map(len, groups.values())])[:-1]
    return _InRack(modules, tuple(groups), places, starts)


def _nothing_yet(names: SegmentNames) -> dict[str, _InRack]:
    return {}


_kept = PerObject(_nothing_yet)


def plates_on(context: RuleContext, chassis: Sequence[Subject]) -> Mapping[str, str | None]:
    """Give the parts of the plates by the modules they are on, for the racks of some chassis."""
    fitted: dict[str, str | None] = {}
    for rack_id in {subject.rack.id for subject in chassis if subject.rack}:
        if (table := context.segments(rack_id)) is not None:
            fitted.update(_plates(table.names))
    return fitted


def _plates_named(names: SegmentNames) -> Mapping[str, str | None]:
    places = names.places.get("plate")
    return {} if places is None else {names.where[at]: names.part[at] for at in places.tolist()}


_plates = PerObject(_plates_named)
