"""One line about a part for the catalogue list, and how far its figures can be trusted."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from configurator.catalogue.parts import (
    BbuShelf,
    Cdu,
    Chassis,
    ColdPlate,
    CoolantPart,
    Equipment,
    Heatsink,
    HosePipe,
    Manifold,
    Oam,
    Part,
    PowerShelf,
    Pump,
    QuickDisconnect,
    Rack,
    RackMounted,
    Ubb,
)
from configurator.core.confidence import Confidence, lowest
from configurator.core.units import format_number
from configurator.ui.words import tr

DECIDING: Mapping[str, tuple[str, ...]] = {
    "oam": ("tdp_w",),
    "ubb": ("oam_sites", "oam_generation"),
    "chassis": ("height_units", "max_power_w"),
    "rack": ("units", "unit_pitch_mm"),
    "power_shelf": ("total_kw",),
    "bbu_shelf": ("total_kw",),
    "cdu": ("capacity_kw", "external_head_kpa", "curve"),
    "quick_disconnect": ("kv_m3_per_h", "cv"),
    "manifold": ("inner_diameter_mm",),
    "hose_pipe": ("inner_diameter_mm",),
    "cold_plate": ("curve",),
    "heatsink": ("curve",),
    "pump": ("rated_flow_l_per_min", "rated_head_kpa", "max_flow_l_per_min"),
    "coolant": ("preset", "volume_fraction"),
    "switch": ("max_power_w",),
    "host_node": ("max_power_w",),
}


def facts(part: Part) -> str:
    """Say in one line what decides the choice of a part."""
    pieces = _FACTS[part.kind](part)
    if part.only_reference:
        pieces = (tr("reference, not placeable"), *pieces)
    return " · ".join(piece for piece in pieces if piece)


def deciding_figure_missing(part: Part) -> bool:
    """Tell whether the first figure a choice depends on is unknown."""
    return getattr(part, DECIDING[part.kind][0]) in (None, ())


def trust(part: Part) -> Confidence:
    """Give the lowest confidence among the figures a choice depends on."""
    known = (part.confidence(figure) for figure in DECIDING[part.kind])
    found = [Confidence(entry) for entry in known if entry]
    return lowest(found) if found else Confidence.LOW


def _number(value: float | None, unit: str, decimals: int = 0) -> str:
    return f"{format_number(value, decimals)} {unit}" if value is not None else ""


def _known(value: float | None, unit: str, name: str, decimals: int = 0) -> str:
    return _number(value, unit, decimals) or tr("{name} unknown", name=name)


def _oam(part: Oam) -> tuple[str, ...]:
    return (
        _known(part.tdp_w or part.tdp_liquid_w, "W", "TDP"),
        _number(part.memory_gb, "GB"),
        f"OAM {part.oam_spec}" if part.oam_spec else "",
        _ways(part),
    )


def _ways(part: Oam) -> str:
    if part.cooling_air and part.cooling_liquid:
        return tr("air or liquid")
    return tr("air") if part.cooling_air else tr("liquid") if part.cooling_liquid else ""


def _ubb(part: Ubb) -> tuple[str, ...]:
    return (
        _known(part.oam_sites, tr("sites"), tr("sites")),
        f"OAM {part.oam_generation}" if part.oam_generation else "",
        _number(part.supply_voltage_nominal_v, "V"),
        part.topology or "",
    )


def _height(part: RackMounted) -> str:
    if part.height_units is not None and part.height_unit is not None:
        return f"{part.height_units} {part.height_unit}"
    return _known(part.height_mm, "mm", tr("height"))


def _chassis(part: Chassis) -> tuple[str, ...]:
    boards = sum(slot.count for slot in part.boards)
    return (
        _height(part),
        tr("1 board" if boards == 1 else "{count} boards", count=boards) if boards else "",
        tr(part.cooling or ""),
        _number(part.max_power_w and part.max_power_w / 1e3, "kW", 1),
    )


def _rack(part: Rack) -> tuple[str, ...]:
    return (
        f"{part.units} {part.unit}",
        tr(part.rack_width or ""),
        _number(part.busbar_voltage_nominal_v, tr("V busbar")),
    )


def _shelf(part: PowerShelf) -> tuple[str, ...]:
    return (_known(part.total_kw, "kW", tr("power")), part.redundancy or "", _height(part))


def _bbu(part: BbuShelf) -> tuple[str, ...]:
    return (_known(part.total_kw, "kW", tr("power")), _number(part.backup_s, "s"), _height(part))


def _cdu(part: Cdu) -> tuple[str, ...]:
    return (
        _known(part.capacity_kw, "kW", tr("capacity")),
        _number(part.approach_k, tr("K approach"), 1),
        tr(part.form or ""),
    )


def _quick_disconnect(part: QuickDisconnect) -> tuple[str, ...]:
    return (
        part.size or "",
        _known(part.kv_m3_per_h, "m³/h Kv", "Kv", 2),
        _number(part.rated_flow_l_per_min, "L/min", 1),
    )


def _bore(part: Manifold | HosePipe) -> tuple[str, ...]:
    return (tr(part.form or ""), _known(part.inner_diameter_mm, tr("mm bore"), tr("bore"), 1))


def _cold_plate(part: ColdPlate) -> tuple[str, ...]:
    points = (
        tr("{count} measured points", count=len(part.curve)) if part.curve else tr("curve unknown")
    )
    return (points, _number(part.rated_power_w, "W"))


def _heatsink(part: Heatsink) -> tuple[str, ...]:
    points = tr("{count} points", count=len(part.curve)) if part.curve else tr("curve unknown")
    return (points, _number(part.rated_power_w, "W"))


def _pump(part: Pump) -> tuple[str, ...]:
    flow = part.rated_flow_l_per_min or part.max_flow_l_per_min
    return (
        _known(flow, "L/min", tr("flow")),
        _number(part.rated_head_kpa or part.max_head_kpa, "kPa"),
        _number(part.rated_power_w, "W"),
    )


def _coolant(part: CoolantPart) -> tuple[str, ...]:
    glycol = tr("{glycol} glycol", glycol=tr(part.glycol)) if part.glycol else ""
    share = _number(part.volume_fraction and part.volume_fraction * 100, tr("vol %"))
    freeze = (
        tr("freezes at {freeze_c} °C", freeze_c=format_number(part.freeze_c, 0))
        if part.freeze_c is not None
        else ""
    )
    return (glycol or tr("water"), share, freeze)


def _equipment(part: Equipment) -> tuple[str, ...]:
    ports = tr("{ports} ports", ports=part.ports) if part.ports else ""
    return (_known(part.max_power_w, "W", tr("power")), ports, _height(part))


_FACTS: Mapping[str, Callable[..., tuple[str, ...]]] = {
    "oam": _oam,
    "ubb": _ubb,
    "chassis": _chassis,
    "rack": _rack,
    "power_shelf": _shelf,
    "bbu_shelf": _bbu,
    "cdu": _cdu,
    "quick_disconnect": _quick_disconnect,
    "manifold": _bore,
    "hose_pipe": _bore,
    "cold_plate": _cold_plate,
    "heatsink": _heatsink,
    "pump": _pump,
    "coolant": _coolant,
    "switch": _equipment,
    "host_node": _equipment,
}
