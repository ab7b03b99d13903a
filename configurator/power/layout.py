"""What hangs where in a rack: on the busbar, on supplies of its own, on which AC inputs."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass

from configurator.catalogue.parts import BbuShelf, PowerShelf
from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.core.unknown import scaled
from configurator.design.assumptions import assumed_number
from configurator.design.model import Chassis, Design, Rack, RackItem
from configurator.power.busbar import Load, bar_ohm_per_mm
from configurator.power.feeds import Corded, Needs, Supplied, cord_items, supplied_by
from configurator.power.levels import total_levels
from configurator.power.own import OwnSupplied, supplies_of_part
from configurator.power.result import DevicePower, Known, PowerLevels
from configurator.power.sharing import Bus
from configurator.power.shelf import middle_mm, supplies_of

Item = Chassis | RackItem

INPUTS = "item_ac_inputs"
"""The assumption on how many AC inputs an item has that states none."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A rack as its power chain sees it; figures that are unknown are in it with what is known.

    ``busbar`` are the levels of everything on the bar, ``own`` what has supplies of its own,
    ``batteries`` the ratings of battery shelves by id.
    """

    rack: Rack
    bus: Bus
    on_bar: tuple[DevicePower, ...]
    busbar: PowerLevels
    own: tuple[OwnSupplied, ...]
    own_efficiency: float
    batteries: Mapping[str, float | None]
    corded: tuple[Corded, ...]
    supplied: Supplied
    marks: frozenset[str]


def layout_of(
    design: Design, rack: Rack, devices: Sequence[DevicePower], known: Mapping[str, Known]
) -> Layout:
    """Read a rack; ``devices`` are its chassis, switches and hosts."""
    marks: set[str] = set()

    def assumed(key: str) -> float:
        found = assumed_number(design, key, rack.id)
        if not found.overridden:
            marks.add(key)
        return found.value

    by_id = {device.id: device for device in devices}
    supplies = supplies_of(design, rack)
    it_items = [item for item in rack.items if item.id in by_id]
    own_fed = [item for item in it_items if is_self_fed(design, item, bool(supplies))]
    on_bar = [item for item in it_items if item not in own_fed]
    loads = tuple(Load(item.id, middle_mm(design, item), known[item.id].tdp_w) for item in on_bar)
    ohm = _ohm_per_mm(assumed) if supplies and loads else 1.0
    supplied = supplied_by(design, rack.id)
    cording = [item for item in rack.items if _has_inputs(item, own_fed)]
    needs = [_needs(design, item, assumed, marks) for item in cording]
    bar_devices = tuple(by_id[item.id] for item in on_bar)
    return Layout(
        rack=rack,
        bus=Bus(rack.id, supplies, loads, ohm),
        on_bar=bar_devices,
        busbar=total_levels(device.total for device in bar_devices),
        own=tuple(_own(design, item, by_id[item.id], known[item.id]) for item in own_fed),
        own_efficiency=assumed("psu_ac_efficiency") if own_fed else 1.0,
        batteries=_batteries(design, rack),
        corded=cord_items(needs, supplied),
        supplied=supplied,
        marks=frozenset(marks),
    )


def is_self_fed(design: Design, item: Item, has_shelves: bool) -> bool:
    """A chassis says how it is fed; other IT takes the busbar where the rack has shelves."""
    if isinstance(item, Chassis):
        part = design.parts[item.part]
        assert isinstance(part, ChassisPart)
        return part.supply == "ac"
    return not has_shelves


def _ohm_per_mm(assumed: Callable[[str], float]) -> float | None:
    section_mm2 = assumed("busbar_section_mm2")
    celsius = assumed("busbar_temperature_c")
    ohm = bar_ohm_per_mm(section_mm2, celsius) if section_mm2 > 0.0 else 0.0
    return ohm if ohm > 0.0 else None


def _has_inputs(item: Item, own_fed: Sequence[Item]) -> bool:
    return item.kind in ("power_shelf", "cdu") or item in own_fed


def _needs(
    design: Design, item: Item, assumed: Callable[[str], float], marks: Container[str]
) -> Needs:
    """Inputs as stated; a shelf of unknown number has one, other items what is assumed.

    ``marks`` has the assumptions that the user did not replace.
    """
    part = design.parts[item.part]
    if isinstance(part, PowerShelf):
        return Needs(item, part.ac_inputs or 1, part.ac_phases or 3, part.ac_inputs is not None)
    if count := supplies_of_part(part)[0]:
        return Needs(item, count, 1)
    inputs = max(1, round(assumed(INPUTS)))
    return Needs(item, inputs, 1, mark=INPUTS if INPUTS in marks else None)


def _own(design: Design, item: Item, device: DevicePower, known: Known) -> OwnSupplied:
    count, psu_w = supplies_of_part(design.parts[item.part])
    return OwnSupplied(item.id, device.total, known.tdp_w, count, psu_w)


def _batteries(design: Design, rack: Rack) -> Mapping[str, float | None]:
    return {
        item.id: scaled(part.total_kw, 1e3)
        for item in rack.items
        if isinstance(part := design.parts[item.part], BbuShelf)
    }
