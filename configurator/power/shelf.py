"""Power shelves: what they are rated for, their efficiency, and what each gives and takes."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from configurator.catalogue.parts import EfficiencyPoint, PowerShelf
from configurator.catalogue.parts import Rack as RackPart
from configurator.core.unknown import ratio, scaled, total
from configurator.design.assumptions import assumed_number
from configurator.design.model import Chassis, Design, Rack, RackItem
from configurator.design.rack_units import CMM_PER_MM, span_of
from configurator.power.busbar import Source
from configurator.power.ladder import EXCURSION_S
from configurator.power.result import AcInput, ShelfPower


def efficiency_at(points: Sequence[EfficiencyPoint], load_fraction: float) -> float:
    """Efficiency at a load, linear between published points and level outside them.

    Interpolating linearly is a convention: certificates and data sheets give points only.
    """
    ordered = sorted(points, key=lambda point: point.load_fraction)
    if load_fraction <= ordered[0].load_fraction:
        return ordered[0].efficiency
    for low, high in itertools.pairwise(ordered):
        if load_fraction <= high.load_fraction:
            span = high.load_fraction - low.load_fraction
            share = (load_fraction - low.load_fraction) / span if span else 1.0
            return low.efficiency + share * (high.efficiency - low.efficiency)
    return ordered[-1].efficiency


def rated_w(part: PowerShelf) -> float | None:
    """Output of all power supplies together, in W."""
    if part.total_kw is not None:
        return part.total_kw * 1e3
    if part.psu_count is not None and part.psu_kw is not None:
        return part.psu_count * part.psu_kw * 1e3
    return None


def redundant_w(part: PowerShelf) -> float | None:
    """Output with one power supply lost (N+1), in W."""
    if part.redundant_kw is not None:
        return part.redundant_kw * 1e3
    if part.psu_count is not None and part.psu_kw is not None:
        return (part.psu_count - 1) * part.psu_kw * 1e3
    return None


def converter_input_w(
    output_w: float | None, efficiency: float | None, standing_w: float = 0.0
) -> float | None:
    """Input of a supply or converter; ``standing_w`` is what it loses at any load besides."""
    drawn_w = total((output_w, standing_w))
    return ratio(drawn_w, efficiency) if efficiency and efficiency > 0.0 else None


def psu_load_w(load_w: float | None, count: int | None) -> float | None:
    """Load of each of some supplies, which share equally, in W."""
    return ratio(load_w, count)


@dataclass(frozen=True, slots=True)
class Supply:
    """One shelf with everything that does not depend on its load.

    ``assumed_efficiency`` holds where the part states no curve; ``pulse_w`` is what it gives for
    each duration of the ladder, unknown where the part states no pulse.
    """

    id: str
    part: PowerShelf
    height_mm: float
    rated_w: float | None
    redundant_w: float | None
    set_point_v: float | None
    droop_v: float
    assumed_efficiency: float
    pulse_w: tuple[float | None, ...]
    marks: tuple[str, ...]

    @property
    def psu_share(self) -> float | None:
        """Share of the rating that one supply has."""
        return ratio(1.0, self.part.psu_count)

    def source(self, left: float) -> Source | None:
        """Tell how the bar sees the shelf while a share of its supplies is left."""
        if not self.set_point_v or not self.rated_w or self.droop_v <= 0.0 or left <= 0.0:
            return None
        rated_a = self.rated_w * left / self.set_point_v
        return Source(self.id, self.height_mm, self.set_point_v, self.droop_v / rated_a)

    def efficiency(self, load_fraction: float | None) -> float | None:
        """Efficiency at a share of its rating; unknown where it would have to be zero or less."""
        if load_fraction is None:
            return None
        if self.part.efficiency_points:
            return efficiency_at(self.part.efficiency_points, load_fraction)
        return self.assumed_efficiency if self.assumed_efficiency > 0.0 else None

    def input_w(self, output_w: float | None, left: float) -> float | None:
        """AC input for an output that the supplies left share equally."""
        rated = scaled(self.rated_w, left)
        return converter_input_w(output_w, self.efficiency(ratio(output_w, rated)))


def _pulse_w(part: PowerShelf, pulse_s: float) -> tuple[float | None, ...]:
    rated, pulse = rated_w(part), scaled(rated_w(part), part.pulse_ratio)
    return tuple(pulse if seconds <= pulse_s else rated for seconds in EXCURSION_S)


def supplies_of(design: Design, rack: Rack) -> tuple[Supply, ...]:
    """Read every shelf of a rack."""
    frame = design.parts[rack.part]
    nominal_v = frame.busbar_voltage_nominal_v if isinstance(frame, RackPart) else None
    return tuple(
        _supply(design, item, part, rack, nominal_v)
        for item in rack.items
        if isinstance(item, RackItem) and isinstance(part := design.parts[item.part], PowerShelf)
    )


def _supply(
    design: Design, item: RackItem, part: PowerShelf, rack: Rack, nominal_v: float | None
) -> Supply:
    marks: list[str] = []

    def assumed(key: str, used: bool = True) -> float:
        found = assumed_number(design, key, item.id, rack.id)
        if used and not found.overridden:
            marks.append(key)
        return found.value

    if part.output_v is None:
        marks.append(f"{part.id}.output_v")
    if part.efficiency_points and part.confidence("efficiency_points") == "low":
        marks.append(f"{part.id}.efficiency_points")
    efficiency = assumed("shelf_efficiency", not part.efficiency_points)
    droop_v, pulse_ms = assumed("shelf_droop_v"), assumed("shelf_pulse_ms", bool(part.pulse_ratio))
    return Supply(
        id=item.id,
        part=part,
        height_mm=middle_mm(design, item),
        rated_w=rated_w(part),
        redundant_w=redundant_w(part),
        set_point_v=part.output_v or nominal_v,
        droop_v=droop_v,
        assumed_efficiency=efficiency,
        pulse_w=_pulse_w(part, pulse_ms / 1e3),
        marks=tuple(marks),
    )


def middle_mm(design: Design, item: Chassis | RackItem) -> float:
    """Height of the middle of an item, where it meets the bar."""
    span = span_of(item, design.parts)
    return (span.bottom + span.top) / 2 / CMM_PER_MM


@dataclass(frozen=True, slots=True)
class Given:
    """What one shelf gives to the bar: power, current and voltage at its terminals."""

    output_w: float
    current_a: float
    voltage_v: float


def shelf_power(
    supply: Supply, given: Given | None, inputs: Mapping[str, tuple[AcInput, ...]]
) -> ShelfPower:
    """Put together the answer for one shelf with all its supplies."""
    output_w = given.output_w if given else None
    fraction = ratio(output_w, supply.rated_w)
    psu_w = scaled(supply.part.psu_kw, 1e3)
    return ShelfPower(
        id=supply.id,
        output_w=output_w,
        rated_w=supply.rated_w,
        redundant_w=supply.redundant_w,
        load_fraction=fraction,
        efficiency=supply.efficiency(fraction),
        input_w=supply.input_w(output_w, 1.0),
        marks=supply.marks,
        psu_count=supply.part.psu_count,
        psu_load_fraction=ratio(psu_load_w(output_w, supply.part.psu_count), psu_w),
        current_a=given.current_a if given else None,
        voltage_v=given.voltage_v if given else None,
        inputs=inputs.get(supply.id, ()),
        pulse_w=supply.pulse_w,
        hold_up_ms=supply.part.hold_up_ms,
    )
