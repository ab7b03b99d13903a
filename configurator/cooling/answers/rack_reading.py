"""What racks say, read from a solution; what says the same stays the very object.

A rack is read again where its network is another one, or a figure of a plate or of a chassis moved
beyond the tolerance; else its `RackReading`, and all it holds, stays the object of last time. Of a
rack that is read again

- a chassis that was not rebuilt and whose figures stayed within the tolerance keeps its
  `ChassisReading`, and with it its `ChassisCooling` and the `ModuleCooling` of its modules;
- ``modules`` and ``chassis`` stay the same mappings while all its chassis are kept;
- ``segments`` stays the same table while no wetted element moved or was exchanged;
- ``result`` stays the same object while it is equal.

Results of chassis and modules are made when they are first looked up, chassis by chassis.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import accumulate, islice, pairwise
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from configurator.cooling.answers.layout import LoopLayout
from configurator.cooling.answers.module_table import ModuleTable, TabledModules
from configurator.cooling.answers.reading import Reading, figures_of
from configurator.cooling.answers.tolerance import RackTolerance
from configurator.cooling.network.chassis import ChassisNetwork, PlateSpot
from configurator.cooling.network.rack import RackNetwork
from configurator.cooling.result import ChassisCooling, ModuleCooling, RackCooling
from configurator.cooling.segments import SegmentNames, SegmentTable
from configurator.core.memo import same_objects
from configurator.core.unknown import total
from configurator.design.identity import PerObject

FloatArray = NDArray[np.float64]
Result = TypeVar("Result")


@dataclass(frozen=True, eq=False)
class ChassisReading:
    """A chassis with its modules: the figures of its plates, and its own row."""

    network: ChassisNetwork
    plates: FloatArray
    row: FloatArray

    @cached_property
    def result(self) -> ChassisCooling:
        """What the chassis says."""
        flow, supply_c, return_c, drop = figures_of(self.row[None])[0]
        network = self.network
        return ChassisCooling(
            network.chassis.id,
            flow,
            supply_c,
            return_c if network.heat.liquid_w is not None else None,
            drop,
            network.heat.liquid_w,
            network.heat.air_w,
            network.coupling.id,
            network.marks,
        )

    @cached_property
    def modules(self) -> Mapping[str, ModuleCooling]:
        """What its modules say."""
        rows = figures_of(self.plates)
        spots = self.network.plates
        return {spot.module.id: _module(spot, *row) for spot, row in zip(spots, rows, strict=True)}


class _InRack(Mapping[str, Result]):
    """Results of a rack by id, found through the place of the chassis that holds them."""

    __slots__ = ("_inside", "_places")

    def __init__(self, places: Mapping[str, int], inside: tuple[ChassisReading, ...]) -> None:
        self._places, self._inside = places, inside

    def __contains__(self, key: object) -> bool:
        return key in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __reduce__(self) -> tuple[type[dict[str, Any]], tuple[dict[str, Result]]]:
        return dict, (dict(self),)


class _Chassis(_InRack[ChassisCooling]):
    __slots__ = ()

    def __getitem__(self, key: str) -> ChassisCooling:
        return self._inside[self._places[key]].result


class ModulesInRack(_InRack[ModuleCooling], TabledModules):
    """Results of the modules of a rack, which are also there as a table."""

    __slots__ = ("_network", "_table")

    def __init__(self, network: RackNetwork, inside: tuple[ChassisReading, ...]) -> None:
        """Take the chassis that hold the modules."""
        super().__init__(network.module_places, inside)
        self._network = network
        self._table: ModuleTable | None = None

    def __getitem__(self, key: str) -> ModuleCooling:
        """Give what a module says."""
        return self._inside[self._places[key]].modules[key]

    @property
    def table(self) -> ModuleTable:
        """The figures of all modules as columns."""
        if self._table is None:
            plates = np.concatenate([each.plates for each in self._inside])
            self._table = _module_table(_fixed(self._network), plates)
        return self._table


class RackFigures(NamedTuple):
    """Figures of plates and chassis, of a rack or of several; all else in a rack follows."""

    plates: FloatArray
    chassis: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class RackReading:
    """A rack with its chassis, its modules and its wetted elements."""

    network: RackNetwork
    figures: RackFigures
    inside: tuple[ChassisReading, ...]
    result: RackCooling
    chassis: Mapping[str, ChassisCooling]
    modules: Mapping[str, ModuleCooling]
    segments: SegmentTable


def read_racks(
    layout: LoopLayout,
    reading: Reading,
    known: Mapping[str, RackReading],
    tolerance: RackTolerance,
) -> dict[str, RackReading]:
    """Read the racks of a loop by id; ``known`` holds those of the last reading."""
    racks = layout.loop.racks
    whole = RackFigures(reading.plates(layout.plates, layout.inlets), reading.chassis(layout.ends))
    ends = pairwise(np.cumsum([(0, 0), *(rack.counts for rack in racks)], axis=0).tolist())
    own = [RackFigures(whole.plates[p:q], whole.chassis[c:d]) for (p, c), (q, d) in ends]
    earlier = [
        _earlier(rack, new, known.get(rack.rack.id)) for rack, new in zip(racks, own, strict=True)
    ]
    old = RackFigures(*map(np.concatenate, zip(*(each.figures for each in earlier), strict=True)))
    kept = tolerance.chassis.kept(whole.chassis, old.chassis)
    counts = [count for rack in racks for count in rack.places.plate_count]
    plates = tolerance.plates.kept(whole.plates, old.plates)
    kept &= np.logical_and.reduceat(plates, np.cumsum([0, *counts[:-1]]))
    each_kept = iter(kept.tolist())
    return {
        rack.rack.id: _read(
            rack,
            new,
            before,
            [*islice(each_kept, len(rack.chassis))],
            partial(reading.segments, slice(start, start + len(rack.fragment.branches))),
            tolerance,
        )
        for (rack, start, _), new, before in zip(layout.racks(), own, earlier, strict=True)
    }


@dataclass(frozen=True, slots=True)
class _Earlier:
    """The last reading of a rack as far as it can be compared, chassis by chassis.

    What has no earlier figures stands in ``figures`` with those of now.
    """

    rack: RackReading | None
    figures: RackFigures
    inside: tuple[ChassisReading | None, ...]


def _earlier(rack: RackNetwork, new: RackFigures, before: RackReading | None) -> _Earlier:
    if before is None:
        return _Earlier(None, new, (None,) * len(rack.chassis))
    if before.network is rack:
        return _Earlier(before, before.figures, before.inside)
    known = {id(each.network): each for each in before.inside}
    inside = tuple(known.get(id(chassis)) for chassis in rack.chassis)
    ends = pairwise((0, *accumulate(rack.places.plate_count)))
    plates = [
        each.plates if each else new.plates[slice(*end)]
        for each, end in zip(inside, ends, strict=True)
    ]
    rows = [each.row if each else row for each, row in zip(inside, new.chassis, strict=True)]
    return _Earlier(before, RackFigures(np.concatenate(plates), np.array(rows)), inside)


def _read(
    rack: RackNetwork,
    new: RackFigures,
    old: _Earlier,
    kept: list[bool],
    segments: Callable[[], FloatArray],
    tolerance: RackTolerance,
) -> RackReading:
    """Read a rack anew but for the chassis, and the pipes, that say what they said."""
    before = old.rack
    if before is not None and before.network is rack and all(kept):
        return before
    table = read_segments(
        rack.fragment.names, segments(), before.segments if before else None, tolerance
    )
    ends = pairwise((0, *accumulate(rack.places.plate_count)))
    inside = tuple(
        each
        if each and same
        else ChassisReading(chassis, new.plates[slice(*end)].copy(), row.copy())
        for chassis, end, row, each, same in zip(
            rack.chassis, ends, new.chassis, old.inside, kept, strict=True
        )
    )
    figures = RackFigures(
        np.concatenate([each.plates for each in inside]), np.array([each.row for each in inside])
    )
    if before is not None and same_objects(inside, before.inside):
        same = before
        return RackReading(rack, figures, inside, same.result, same.chassis, same.modules, table)
    result = _rack(rack, figures.chassis)
    if before is not None and before.result == result:
        result = before.result
    chassis, modules = _Chassis(rack.chassis_places, inside), ModulesInRack(rack, inside)
    return RackReading(rack, figures, inside, result, chassis, modules, table)


def read_segments(
    names: SegmentNames,
    figures: FloatArray,
    earlier: SegmentTable | None,
    tolerance: RackTolerance,
) -> SegmentTable:
    """Read wetted elements; while none moved they stay the table of last time."""
    if earlier is not None and earlier.names == names:
        if tolerance.segments.kept(figures, earlier.figures).all():
            return earlier
        names = earlier.names
    return SegmentTable(names, figures)


def _module(
    spot: PlateSpot,
    flow: float | None,
    inlet_c: float | None,
    outlet_c: float | None,
    case_c: float | None,
    inlet_kpa_gauge: float | None,
) -> ModuleCooling:
    if not spot.known:
        outlet_c = case_c = None
    heat = spot.heat
    return ModuleCooling(
        heat.module.id,
        heat.module.part,
        heat.power_w,
        heat.liquid_w,
        flow,
        spot.required_l_per_min,
        inlet_c if spot.inlet_known else None,
        outlet_c,
        case_c,
        spot.case_limit_c,
        None if case_c is None else spot.case_limit_c - case_c,
        spot.marks,
        inlet_kpa_gauge,
    )


@dataclass(frozen=True, slots=True)
class _Fixed:
    """What does not change with the flow, of the modules of a rack: NaN masks what is unknown."""

    places: Mapping[str, int]
    marks: tuple[tuple[str, ...], ...]
    needed: FloatArray
    limit_c: FloatArray
    liquid_w: FloatArray
    inlet: FloatArray
    case: FloatArray


def _fixed_of(rack: RackNetwork) -> _Fixed:
    spots = [spot for chassis in rack.chassis for spot in chassis.plates]
    return _Fixed(
        {spot.module.id: at for at, spot in enumerate(spots)},
        tuple(spot.marks for spot in spots),
        np.array([spot.required_l_per_min for spot in spots], np.float64),
        np.array([spot.case_limit_c for spot in spots], np.float64),
        np.array([spot.heat.liquid_w for spot in spots], np.float64),
        np.array([0.0 if spot.inlet_known else np.nan for spot in spots]),
        np.array([0.0 if spot.known else np.nan for spot in spots]),
    )


_fixed = PerObject(_fixed_of)


def _module_table(fixed: _Fixed, plates: FloatArray) -> ModuleTable:
    """Put columns together as `_module` does for one module."""
    flow, inlet_c, _, case_c, _ = np.where(np.isfinite(plates), plates, np.nan).T
    inlet_c, case_c = inlet_c + fixed.inlet, case_c + fixed.case
    margin_k = fixed.limit_c - case_c
    columns = flow, fixed.needed, inlet_c, case_c, fixed.limit_c, margin_k, fixed.liquid_w
    return ModuleTable(fixed.places, np.column_stack(columns), fixed.marks)


def _rack(rack: RackNetwork, rows: FloatArray) -> RackCooling:
    flows, supply_c, return_c, drops = zip(*figures_of(rows), strict=True)
    return_c = tuple(
        None if chassis.heat.liquid_w is None else value
        for chassis, value in zip(rack.chassis, return_c, strict=True)
    )
    flow = total(flows)
    known = [each for each in flows if each is not None]
    spread = None
    if flow and len(known) == len(flows):
        spread = 100 * (max(known) - min(known)) * len(flows) / flow
    return RackCooling(
        id=rack.rack.id,
        flow_l_per_min=flow,
        supply_c=supply_c[0],
        return_c=mixed_c(flows, return_c),
        pressure_drop_kpa=max((drop for drop in drops if drop is not None), default=None),
        spread_percent=spread,
    )


def mixed_c(flows: Iterable[float | None], temperatures: Iterable[float | None]) -> float | None:
    """Temperature of streams put together; unknown where one of them is.

    Their specific heats, a few kelvin apart, differ by less than one part in a thousand.
    """
    heat = flow = 0.0
    for stream, temperature_c in zip(flows, temperatures, strict=True):
        if stream is None or (stream and temperature_c is None):
            return None
        if temperature_c is not None:
            flow += stream
            heat += stream * temperature_c
    return heat / flow if flow else None
