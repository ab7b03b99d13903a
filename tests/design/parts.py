"""A small library of parts, so that tests of the design do not depend on the real catalogue."""

from collections.abc import Mapping

from configurator.catalogue import parts as p
from configurator.catalogue.assumption import Assumption


def part(model, part_id, **figures):
    """Make a part with a source for every figure."""
    needed = set(figures) - model.not_figures
    provenance = {name: {"sources": ["TEST"], "confidence": "medium"} for name in needed}
    named = {"id": part_id, "vendor": "Acme", "model": part_id.upper(), "status": "generic"}
    return model.model_validate({**named, **figures, "provenance": provenance})


def ou(units, **figures):
    return {"height_unit": "OU", "height_units": units, "width_mm": 537.0, **figures}


BUSBAR = {
    "busbar_voltage_nominal_v": 50.0,
    "busbar_voltage_min_v": 46.0,
    "busbar_voltage_max_v": 52.0,
}
PLATE_CURVE = ({"flow_l_per_min": 1.0, "resistance_k_per_w": 0.03, "pressure_drop_kpa": 9.0},)
PARTS = (
    part(
        p.Rack,
        "open-rack",
        unit="OU",
        unit_pitch_mm=48.0,
        units=44,
        rack_width="21 inch",
        inner_width_mm=538.0,
        width_mm=600.0,
        depth_mm=1068.0,
        brace_unit=23,
        brace_above_kg=800.0,
        **BUSBAR,
    ),
    part(
        p.Rack,
        "eia-rack",
        unit="RU",
        unit_pitch_mm=44.45,
        units=42,
        rack_width="19 inch",
        inner_width_mm=450.0,
        width_mm=600.0,
        depth_mm=1200.0,
    ),
    part(
        p.Rack,
        "scorpio",
        unit="SU",
        unit_pitch_mm=46.5,
        units=40,
        rack_width="21 inch",
        busbar_voltage_nominal_v=48.0,
    ),
    part(
        p.Chassis,
        "wet-4ou",
        **ou(4),
        rack_width="21 inch",
        supply="busbar",
        cooling="liquid",
        boards=[{"accepts": ["ubb-two", "ubb-listed"], "count": 1}],
    ),
    part(
        p.Chassis,
        "one-board",
        **ou(3),
        rack_width="21 inch",
        supply="busbar",
        boards=[{"accepts": ["ubb-two"], "count": 1}],
    ),
    part(
        p.Chassis,
        "two-boards",
        **ou(6),
        rack_width="21 inch",
        supply="busbar",
        boards=[{"accepts": ["ubb-one", "ubb-12v", "ubb-bare"], "count": 2}],
    ),
    part(
        p.Chassis,
        "su-box",
        height_unit="SU",
        height_units=4,
        width_mm=536.0,
        supply="busbar",
        rack_width="21 inch",
        boards=[{"accepts": ["ubb-one"], "count": 1}],
    ),
    part(
        p.Chassis,
        "eia-box",
        height_unit="RU",
        height_units=8,
        rack_width="19 inch",
        supply="ac",
        boards=[{"accepts": ["ubb-two"], "count": 1}],
    ),
    part(p.Chassis, "mystery", height_unit="OU", height_units=2),
    part(p.Chassis, "no-height", rack_width="21 inch", supply="ac"),
    part(
        p.Ubb,
        "ubb-two",
        oam_generation="2.0",
        oam_sites=8,
        supply_voltage_nominal_v=54.0,
        stack_height_mm=8.0,
        site_rows=[[0, 3, 4, 7], [1, 2, 5, 6]],
    ),
    part(
        p.Ubb,
        "ubb-listed",
        oam_generation="2.0",
        oam_sites=8,
        accepted_modules=["oam-two"],
    ),
    part(
        p.Ubb,
        "ubb-one",
        oam_generation="1.x",
        oam_sites=8,
        supply_voltage_nominal_v=54.0,
        stack_height_mm=5.0,
    ),
    part(
        p.Ubb,
        "ubb-12v",
        oam_generation="1.x",
        oam_sites=8,
        supply_voltage_nominal_v=12.2,
        stack_height_mm=5.0,
    ),
    part(p.Ubb, "ubb-bare"),
    part(
        p.Oam,
        "oam-two",
        oam_spec="2.0",
        supply_voltage_nominal_v=54.0,
        stack_height_mm=8.0,
        tdp_w=750.0,
    ),
    part(
        p.Oam,
        "oam-two-low",
        oam_spec="2.0",
        supply_voltage_nominal_v=54.0,
        stack_height_mm=5.0,
    ),
    part(
        p.Oam,
        "oam-one",
        oam_spec="1.5",
        supply_voltage_nominal_v=48.0,
        supply_voltage_min_v=44.0,
        supply_voltage_max_v=59.5,
        stack_height_mm=5.0,
    ),
    part(
        p.Oam,
        "oam-12v",
        oam_spec="1.1",
        supply_voltage_nominal_v=12.0,
        stack_height_mm=5.0,
    ),
    part(p.Oam, "oam-unknown"),
    part(p.PowerShelf, "shelf", **ou(1), output_v=50.0, total_kw=33.0),
    part(p.PowerShelf, "shelf-12v", **ou(1), output_v=12.5),
    part(p.BbuShelf, "battery", **ou(2)),
    part(p.Cdu, "cdu-rack", height_unit="OU", height_units=4, form="in-rack"),
    part(p.Cdu, "cdu-row", form="row", width_mm=800.0, depth_mm=1200.0),
    part(p.Equipment, "switch-1ru", kind="switch", height_unit="RU", height_units=1),
    part(p.Equipment, "switch-2ou", kind="switch", **ou(2)),
    part(p.Equipment, "host-4ru", kind="host_node", height_unit="RU", height_units=4),
    part(
        p.Equipment, "host-545", kind="host_node", height_unit="OU", height_units=2, width_mm=545.0
    ),
    part(p.CoolantPart, "pg25", preset="pg25"),
    part(p.CoolantPart, "water", preset="water"),
    part(p.Manifold, "manifold"),
    part(p.HosePipe, "hose", form="hose"),
    part(p.HosePipe, "pipe", form="pipe"),
    part(p.QuickDisconnect, "uqd-06"),
    part(p.QuickDisconnect, "uqd-08"),
    part(p.ColdPlate, "plate", curve=PLATE_CURVE),
    part(p.ColdPlate, "plate-b", curve=PLATE_CURVE),
    part(p.ColdPlate, "plate-bare"),
    part(p.Heatsink, "heatsink"),
    part(p.Pump, "pump"),
    part(p.Cdu, "cdu-air", form="row", heat_rejection="air"),
    part(p.Cdu, "cdu-rpu", form="in-rack", heat_rejection="none", **ou(4)),
    part(p.Manifold, "row-header", place="row"),
    part(p.CoolantPart, "secret-blend"),
)


def assumption(key, value, **rest):
    return Assumption(key=key, title=key, value=value, reason="test", **rest)


ASSUMPTIONS = (
    assumption("default_coolant", "pg25", part_kind="coolant"),
    assumption("default_cold_plate", "plate", part_kind="cold_plate"),
    assumption("case_limit_c", 85.0, unit="°C", minimum=40.0, maximum=110.0),
    assumption("chassis_overhead_w", 2600.0, minimum=0.0),
)


class Library:
    """Parts and assumptions as the catalogue offers them."""

    def __init__(self, parts=PARTS, assumptions=ASSUMPTIONS) -> None:
        self._parts = {each.id: each for each in parts}
        self.assumptions: Mapping[str, Assumption] = {each.key: each for each in assumptions}

    def get(self, part_id):
        return self._parts.get(part_id)


LIBRARY = Library()
