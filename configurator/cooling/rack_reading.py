"""What racks say, read from a solution; what says the same stays the very object.

A rack is read again where its network is another one or a figure moved beyond the tolerance; else
its `RackReading`, and all it holds, stays the object of last time. Of a rack that is read again

- a chassis that was not rebuilt and whose figures stayed within the tolerance keeps its
  `ChassisReading`, and with it its `ChassisCooling` and the `ModuleCooling` of its modules;
- ``modules`` and ``chassis`` stay the same mappings while all its chassis are kept;
- ``segments`` stays the same table while no wetted element moved or was exchanged;
- ``result`` stays the same object while it is equal.

Results of chassis and modules are made when they are first looked up, chassis by chassis.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from configurator.cooling.chassis_network import ChassisNetwork, PlateSpot
from configurator.cooling.layout import LoopLayout
from configurator.cooling.rack_network import RackNetwork
from configurator.cooling.reading import Reading, figures_of
from configurator.cooling.result import ChassisCooling, ModuleCooling, RackCooling
from configurator.cooling.segments import SegmentNames, SegmentTable
from configurator.cooling.tolerance import RackTolerance
from configurator.core.memo import same_objects
from configurator.core.unknown import total

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


class _Modules(_InRack[ModuleCooling]):
    __slots__ = ()

    def __getitem__(self, key: str) -> ModuleCooling:
        return self._inside[self._places[key]].modules[key]


class RackFigures(NamedTuple):
    """Figures of the plates, the chassis and the wetted elements of a rack, or of several."""

    plates: FloatArray
    chassis: FloatArray
    segments: FloatArray


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
    whole = RackFigures(
        reading.plates(layout.plates), reading.chassis(layout.ends), reading.segments[layout.pipes]
    )
    counts = np.array([rack.counts for rack in racks]).T
    ends = np.concatenate((np.zeros((3, 1), np.int64), counts.cumsum(axis=1)), axis=1)
    pieces = (np.split(table, end[1:-1]) for table, end in zip(whole, ends, strict=True))
    own = [RackFigures(*tables) for tables in zip(*pieces, strict=True)]
    before = [known.get(rack.rack.id) for rack in racks]
    same = [
        each if each is not None and each.network is rack else None
        for each, rack in zip(before, racks, strict=True)
    ]
    earlier = zip(*(s.figures if s else o for s, o in zip(same, own, strict=True)), strict=True)
    kept = np.array([each is not None for each in same])
    for each, new, old, end in zip(tolerance, whole, earlier, ends, strict=True):
        kept &= np.logical_and.reduceat(each.kept(new, np.concatenate(old)), end[:-1])
    return {
        rack.rack.id: s if s and k else _read(rack, o, b, tolerance)
        for rack, o, b, s, k in zip(racks, own, before, same, kept.tolist(), strict=True)
    }


def _read(
    rack: RackNetwork, new: RackFigures, earlier: RackReading | None, tolerance: RackTolerance
) -> RackReading:
    segments = read_segments(
        rack.fragment.names, new.segments, earlier.segments if earlier else None, tolerance
    )
    known = {id(each.network): each for each in earlier.inside} if earlier else {}
    ends = pairwise((0, *accumulate(rack.places.plate_count)))
    inside = tuple(
        _chassis(chassis, new.plates[slice(*end)], row, known.get(id(chassis)), tolerance)
        for chassis, end, row in zip(rack.chassis, ends, new.chassis, strict=True)
    )
    figures = RackFigures(
        np.concatenate([each.plates for each in inside]),
        np.array([each.row for each in inside]),
        segments.figures,
    )
    if earlier is not None and same_objects(inside, earlier.inside):
        tables = earlier.result, earlier.chassis, earlier.modules
        return RackReading(rack, figures, inside, *tables, segments)
    result = _rack(rack, figures.chassis)
    if earlier is not None and earlier.result == result:
        result = earlier.result
    chassis, modules = _Chassis(rack.chassis_places, inside), _Modules(rack.module_places, inside)
    return RackReading(rack, figures, inside, result, chassis, modules, segments)


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
    return SegmentTable(names, figures.copy())


def _chassis(
    chassis: ChassisNetwork,
    plates: FloatArray,
    row: FloatArray,
    earlier: ChassisReading | None,
    tolerance: RackTolerance,
) -> ChassisReading:
    if (
        earlier is not None
        and tolerance.plates.kept(plates, earlier.plates).all()
        and tolerance.chassis.kept(row[None], earlier.row[None]).all()
    ):
        return earlier
    return ChassisReading(chassis, plates.copy(), row.copy())


def _module(
    spot: PlateSpot,
    flow: float | None,
    inlet_c: float | None,
    outlet_c: float | None,
    case_c: float | None,
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
    )


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
