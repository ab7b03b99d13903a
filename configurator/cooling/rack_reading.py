"""What one rack says, read from a solution; a rack that says the same stays the very object."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

import numpy as np
from numpy.typing import NDArray

from configurator.cooling.chassis_network import ChassisNetwork, PlateSpot
from configurator.cooling.heat import ModuleHeat
from configurator.cooling.rack_network import RackNetwork
from configurator.cooling.reading import Reading, figure
from configurator.cooling.result import ChassisCooling, ModuleCooling, RackCooling
from configurator.cooling.segments import SegmentTable
from configurator.cooling.tolerance import RackTolerance
from configurator.cooling.wiring import Fragment
from configurator.core.memo import same_objects
from configurator.core.unknown import total

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class ChassisReading:
    """A chassis with its modules, and the figures these were read from."""

    network: ChassisNetwork
    plates: FloatArray
    row: FloatArray
    result: ChassisCooling
    modules: Mapping[str, ModuleCooling]


@dataclass(frozen=True, slots=True, eq=False)
class RackReading:
    """A rack with its chassis, its modules and its wetted elements."""

    network: RackNetwork
    plates: FloatArray
    rows: FloatArray
    inside: tuple[ChassisReading, ...]
    result: RackCooling
    chassis: Mapping[str, ChassisCooling]
    modules: Mapping[str, ModuleCooling]
    segments: SegmentTable


def read_rack(
    rack: RackNetwork,
    reading: Reading,
    branch: int,
    node: int,
    earlier: RackReading | None,
    tolerance: RackTolerance,
) -> RackReading:
    """Read the rack whose branches and nodes begin at these places.

    What stayed within the tolerance keeps the figures, and the objects, of the earlier reading.
    """
    places = rack.places
    plates = reading.plates[branch + places.plate]
    pressure = reading.pressure_kpa
    supply, returned = branch + places.supply, branch + places.returned
    rows = np.column_stack(
        (
            reading.flow_l_per_min[supply],
            reading.solution.inlet_c[supply],
            reading.solution.outlet_c[returned],
            pressure[node + places.supply_port] - pressure[node + places.return_port],
        )
    )
    segments = read_segments(
        rack.fragment, reading, branch, earlier.segments if earlier else None, tolerance
    )
    if earlier is not None and earlier.network is rack and earlier.segments is segments:
        kept = tolerance.plates.kept(plates, earlier.plates).all()
        if kept and tolerance.chassis.kept(rows, earlier.rows).all():
            return earlier
    known = {each.network.chassis.id: each for each in earlier.inside} if earlier else {}
    ends = (0, *accumulate(places.plate_count))
    inside = tuple(
        _read_chassis(
            chassis, plates[start:end], rows[at], known.get(chassis.chassis.id), tolerance
        )
        for at, (chassis, (start, end)) in enumerate(zip(rack.chassis, pairwise(ends), strict=True))
    )
    return _put_together(rack, inside, segments, earlier)


def read_segments(
    fragment: Fragment,
    reading: Reading,
    branch: int,
    earlier: SegmentTable | None,
    tolerance: RackTolerance,
) -> SegmentTable:
    """Read the wetted elements of a fragment whose branches begin at a place."""
    figures = reading.segments[branch : branch + len(fragment.branches)]
    names = fragment.names
    if earlier is not None and earlier.names == names:
        if tolerance.segments.kept(figures, earlier.figures).all():
            return earlier
        names = earlier.names
    return SegmentTable(names, figures.copy())


def _read_chassis(
    chassis: ChassisNetwork,
    plates: FloatArray,
    row: FloatArray,
    earlier: ChassisReading | None,
    tolerance: RackTolerance,
) -> ChassisReading:
    if (
        earlier is not None
        and earlier.network is chassis
        and tolerance.plates.kept(plates, earlier.plates).all()
        and tolerance.chassis.kept(row[None], earlier.row[None]).all()
    ):
        return earlier
    powers = {module.module.id: module for module in chassis.heat.modules}
    modules = {
        spot.module.id: _module(spot, powers[spot.module.id], figures)
        for spot, figures in zip(chassis.plates, plates.tolist(), strict=True)
    }
    return ChassisReading(chassis, plates, row, _chassis(chassis, row.tolist()), modules)


def _chassis(chassis: ChassisNetwork, row: Sequence[float]) -> ChassisCooling:
    flow, supply_c, return_c, drop = map(figure, row)
    heat = chassis.heat
    return ChassisCooling(
        id=chassis.chassis.id,
        flow_l_per_min=flow,
        supply_c=supply_c,
        return_c=return_c if heat.liquid_w is not None else None,
        pressure_drop_kpa=drop,
        liquid_w=heat.liquid_w,
        air_w=heat.air_w,
        coupling=chassis.coupling.id,
        marks=chassis.marks,
    )


def _module(spot: PlateSpot, power: ModuleHeat, figures: Sequence[float]) -> ModuleCooling:
    flow, inlet_c, outlet_c, case_c = map(figure, figures)
    if not spot.known:
        outlet_c = case_c = None
    return ModuleCooling(
        id=spot.module.id,
        part=spot.module.part,
        power_w=power.power_w,
        liquid_w=power.liquid_w,
        flow_l_per_min=flow,
        required_flow_l_per_min=spot.required_l_per_min,
        coolant_inlet_c=inlet_c if spot.inlet_known else None,
        coolant_outlet_c=outlet_c,
        case_c=case_c,
        case_limit_c=spot.case_limit_c,
        margin_k=None if case_c is None else spot.case_limit_c - case_c,
        marks=spot.marks,
    )


def _put_together(
    rack: RackNetwork,
    inside: tuple[ChassisReading, ...],
    segments: SegmentTable,
    earlier: RackReading | None,
) -> RackReading:
    plates = np.concatenate([each.plates for each in inside])
    rows = np.array([each.row for each in inside])
    before = earlier.inside if earlier is not None else ()
    if earlier is not None and same_objects(inside, before):
        same = earlier
        return RackReading(
            rack, plates, rows, inside, same.result, same.chassis, same.modules, segments
        )
    chassis = {each.result.id: each.result for each in inside}
    modules = {name: module for each in inside for name, module in each.modules.items()}
    result = _rack(rack.rack.id, tuple(chassis.values()))
    if earlier is not None and earlier.result == result:
        result = earlier.result
    return RackReading(rack, plates, rows, inside, result, chassis, modules, segments)


def _rack(rack_id: str, results: Sequence[ChassisCooling]) -> RackCooling:
    flows = [result.flow_l_per_min for result in results]
    flow = total(flows)
    known = [each for each in flows if each is not None]
    spread = None
    if flow and len(known) == len(flows):
        spread = 100 * (max(known) - min(known)) * len(flows) / flow
    drops = [r.pressure_drop_kpa for r in results if r.pressure_drop_kpa is not None]
    return RackCooling(
        id=rack_id,
        flow_l_per_min=flow,
        supply_c=results[0].supply_c,
        return_c=mixed_c(flows, [result.return_c for result in results]),
        pressure_drop_kpa=max(drops, default=None),
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
