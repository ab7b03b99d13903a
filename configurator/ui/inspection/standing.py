"""Sheets of what stands on the floor, of loops, and of the design itself."""

from __future__ import annotations

from configurator.catalogue.parts import Cdu
from configurator.core.text import say
from configurator.core.units import QuantityKind
from configurator.design.model import Design, FloorCdu, Loop, PumpControl, Rack
from configurator.ui.inspection.assumptions import assumption_rows, design_assumption_rows
from configurator.ui.inspection.edits import (
    change,
    change_control,
    change_design,
    change_loop,
    change_requirement,
    change_site,
)
from configurator.ui.inspection.fields import choice, number, part_choice, part_options, text
from configurator.ui.inspection.figures import add_cdu, add_loop, add_rack_power, source_note
from configurator.ui.inspection.operating import (
    add_metrics,
    add_year,
    feed_fields,
    plant_fields,
    profile_field,
    tariff_fields,
)
from configurator.ui.inspection.planning import (
    floor_load_field,
    service_fields,
    service_life_field,
    tray_field,
)
from configurator.ui.inspection.scope import Scope
from configurator.ui.inspection.sheet import Field, Group, Link, Sheet, Value
from configurator.ui.look.figures import UNKNOWN
from configurator.ui.words import tr

TEMPERATURE, PRESSURE = QuantityKind.TEMPERATURE, QuantityKind.PRESSURE
MODES: tuple[tuple[Value, str], ...] = (
    ("flow_per_power", say("Flow per kW")),
    ("flow", say("Constant flow")),
    ("pressure_difference", say("Constant Δp")),
    ("speed", say("Constant speed")),
)
ARRANGEMENTS: tuple[tuple[Value, str], ...] = (
    ("direct", say("Direct")),
    ("reverse", say("Reverse (Tichelmann)")),
)
REDUNDANCY: tuple[tuple[Value, str], ...] = (("N+1", "N+1"), ("none", say("none")))
PROFILES: tuple[tuple[Value, str], ...] = ((None, say("none")), ("Meta", "Meta"))


def rack_sheet(scope: Scope, rack: Rack) -> Sheet:
    """Power and flow of a rack; its name and its place to change."""
    part = scope.part(rack.part)
    power = scope.rack_power(rack.id)
    figures = scope.figures()
    add_rack_power(figures, power)
    loops = scope.cooling.loops if scope.cooling else ()
    cooling = next((r for loop in loops for r in loop.racks if r.id == rack.id), None)
    if cooling is not None:
        figures.add(tr("Coolant flow"), cooling.flow_l_per_min, QuantityKind.FLOW)
        figures.add(tr("Coolant supply"), cooling.supply_c, TEMPERATURE)
        figures.add(tr("Return"), cooling.return_c, TEMPERATURE)
        figures.add(tr("Pressure drop"), cooling.pressure_drop_kpa, PRESSURE)
        if cooling.spread_percent is not None:
            figures.add_text(
                tr("Flow spread"), f"{cooling.spread_percent:.1f} %", tr("between chassis")
            )
    return Sheet(
        rack.id,
        rack.name or scope.title(rack.part),
        scope.address(rack.id),
        tuple(figures.list),
        (
            Group(tr("Place"), _floor_fields(rack)),
            Group(tr("Operation"), (profile_field(scope.design, rack),)),
            Group(tr("Service"), (tray_field(rack),)),
        ),
        assumption_rows(scope.design, power.marks if power else (), (rack.id,)),
        scope.findings(rack.id),
        scope.link_up(rack.id),
        part.notes if part else (),
    )


def floor_cdu_sheet(scope: Scope, cdu: FloorCdu) -> Sheet:
    """The operating point of a row CDU."""
    part, cooling = scope.part(cdu.part), scope.cdu(cdu.id)
    figures = scope.figures()
    add_cdu(figures, cooling)
    if isinstance(part, Cdu) and part.capacity_kw is not None:
        note = source_note(part, "capacity_kw")
        figures.add(tr("Capacity"), part.capacity_kw * 1e3, QuantityKind.POWER, note)
    return Sheet(
        cdu.id,
        cdu.name or scope.title(cdu.part),
        scope.address(cdu.id),
        tuple(figures.list),
        (Group(tr("Place"), _floor_fields(cdu)),),
        assumption_rows(scope.design, cooling.marks if cooling else (), (cdu.id,)),
        scope.findings(cdu.id),
        scope.link_up(cdu.id),
        part.notes if part else (),
    )


def _floor_fields(thing: Rack | FloorCdu) -> tuple[Field, ...]:
    length = QuantityKind.LENGTH
    return (
        text(change(thing.id, "name"), tr("Name"), thing.name, tr("none")),
        number(change(thing.id, "x_mm"), "X", thing.x_mm, -1e6, 1e6, kind=length, step=100.0),
        number(change(thing.id, "y_mm"), "Y", thing.y_mm, -1e6, 1e6, kind=length, step=100.0),
    )


def loop_sheet(scope: Scope, loop: Loop) -> Sheet:
    """Totals of a loop; coolant, set point, pump control and pipes to change."""
    cooling = scope.loop(loop.id)
    figures = scope.figures()
    add_loop(figures, cooling)
    members = [Link(scope.address(each), each) for each in (*loop.cdus, *loop.racks)]
    return Sheet(
        loop.id,
        loop.name or tr("Loop {id}", id=scope.address(loop.id)),
        _serves(loop),
        tuple(figures.list),
        (
            Group(tr("Coolant"), _coolant_fields(scope, loop)),
            Group(tr("Pump control"), _control_fields(loop.id, loop.control)),
            Group(tr("Pipes"), _pipe_fields(scope, loop)),
            Group(tr("Service"), service_fields(loop)),
        ),
        assumption_rows(scope.design, cooling.marks if cooling else (), (loop.id,)),
        scope.findings(loop.id),
        tuple(members),
    )


def _serves(loop: Loop) -> str:
    cdus, racks = len(loop.cdus), len(loop.racks)
    first = tr("1 CDU" if cdus == 1 else "{count} CDUs", count=cdus)
    second = tr("1 rack" if racks == 1 else "{count} racks", count=racks)
    return f"{first} · {second}"


def _coolant_fields(scope: Scope, loop: Loop) -> tuple[Field, ...]:
    options = part_options(scope.design, scope.catalogue, "coolant")
    return (
        text(change_loop(loop.id, "name"), tr("Name"), loop.name, scope.address(loop.id)),
        choice(
            change_loop(loop.id, "coolant", scope.catalogue),
            tr("Coolant"),
            loop.coolant,
            options,
        ),
        number(
            change_loop(loop.id, "supply_set_point_c"),
            tr("Supply set point"),
            loop.supply_set_point_c,
            0.0,
            90.0,
            kind=TEMPERATURE,
            step=0.5,
        ),
        number(
            change_loop(loop.id, "fill_pressure_kpa_gauge"),
            tr("Fill pressure"),
            loop.fill_pressure_kpa_gauge,
            0.0,
            1000.0,
            kind=PRESSURE,
            step=10.0,
            empty=tr("≈ assumed"),
        ),
    )


def _control_fields(loop_id: str, control: PumpControl) -> tuple[Field, ...]:
    mode = choice(change_control(loop_id, "mode"), tr("Mode"), control.mode, MODES)
    pumps = number(
        change_control(loop_id, "pumps_running"),
        tr("Pumps running"),
        control.pumps_running,
        0,
        20,
        empty=tr("all but the spare"),
    )
    return (mode, _set_point(loop_id, control), pumps)


def _set_point(loop_id: str, control: PumpControl) -> Field:
    if control.mode == "flow_per_power":
        return number(
            change_control(loop_id, "flow_l_per_min_per_kw"),
            tr("Flow per kW"),
            control.flow_l_per_min_per_kw,
            0.1,
            10.0,
            unit="L/min/kW",
            step=0.05,
            decimals=2,
        )
    if control.mode == "flow":
        flow = change_control(loop_id, "flow_l_per_min")
        kind = QuantityKind.FLOW
        return number(
            flow, tr("Flow"), control.flow_l_per_min, 0.1, 1e5, kind=kind, empty=tr(UNKNOWN)
        )
    if control.mode == "pressure_difference":
        return number(
            change_control(loop_id, "pressure_difference_kpa"),
            "Δp",
            control.pressure_difference_kpa,
            0.1,
            2000.0,
            kind=PRESSURE,
            empty=tr(UNKNOWN),
        )
    speed = change_control(loop_id, "speed")
    return number(
        speed, tr("Speed"), control.speed, 0.01, 1.2, unit="%", scale=100.0, empty="100 %"
    )


def _pipe_fields(scope: Scope, loop: Loop) -> tuple[Field, ...]:
    design, catalogue = scope.design, scope.catalogue
    return (
        choice(
            change_loop(loop.id, "return_arrangement"),
            tr("Return"),
            loop.return_arrangement,
            ARRANGEMENTS,
        ),
        part_choice(
            change_loop(loop.id, "manifold", catalogue),
            tr("Manifold"),
            loop.manifold,
            design,
            catalogue,
            "manifold",
            "default_manifold",
        ),
        part_choice(
            change_loop(loop.id, "header", catalogue),
            tr("Header"),
            loop.header,
            design,
            catalogue,
            "hose_pipe",
            "default_header",
        ),
    )


def design_sheet(scope: Scope) -> Sheet:
    """The whole design: name, site, requirements, and every assumption in one place."""
    design = scope.design
    figures = scope.figures()
    figures.add_text(tr("Racks"), str(len(design.floor.racks)))
    figures.add_text(tr("Modules"), str(sum(1 for _ in scope.index.modules())))
    if scope.power is not None:
        figures.add(
            tr("IT power, TDP"), scope.power.it.tdp_w, QuantityKind.POWER, marks=scope.power.marks
        )
        add_metrics(figures, scope.power)
        add_year(figures, scope.year)
    if scope.cooling is not None:
        figures.add(tr("Heat to room air"), scope.cooling.air_heat_w, QuantityKind.POWER)
    loops = [Link(tr("Loop {id}", id=scope.address(loop.id)), loop.id) for loop in design.loops]
    racks = [Link(scope.address(rack.id), rack.id) for rack in design.floor.racks[:16]]
    return Sheet(
        None,
        design.name,
        design.customer or tr("Design"),
        tuple(figures.list),
        (
            Group(tr("Design"), _name_fields(design)),
            Group(tr("Site"), (*_site_fields(design), floor_load_field(design))),
            Group(tr("Plant and UPS"), plant_fields(design)),
            Group(tr("Tariffs"), tariff_fields(design)),
            Group(tr("Requirements"), (*_requirement_fields(design), service_life_field(design))),
        ),
        design_assumption_rows(design),
        scope.findings(None),
        (*racks, *loops),
    )


def _name_fields(design: Design) -> tuple[Field, ...]:
    return (
        text(change_design("name"), tr("Name"), design.name),
        text(change_design("customer"), tr("Customer"), design.customer, tr("none")),
    )


def _site_fields(design: Design) -> tuple[Field, ...]:
    site = design.site
    return (
        number(
            change_site("facility_water_c"),
            tr("Facility water"),
            site.facility_water_c,
            1.0,
            70.0,
            kind=TEMPERATURE,
            step=0.5,
        ),
        number(
            change_site("room_temperature_c"),
            tr("Room air"),
            site.room_temperature_c,
            -20.0,
            60.0,
            kind=TEMPERATURE,
            step=0.5,
        ),
        number(
            change_site("relative_humidity"),
            tr("Humidity"),
            site.relative_humidity,
            0.0,
            1.0,
            unit="%",
            scale=100.0,
        ),
        number(
            change_site("altitude_m"),
            tr("Altitude"),
            site.altitude_m,
            -500,
            6000,
            unit="m",
            step=50,
        ),
        number(
            change_site("ac_voltage_v"), tr("AC voltage"), site.ac_voltage_v, 50, 1000, unit="V"
        ),
        *feed_fields(design),
    )


def _requirement_fields(design: Design) -> tuple[Field, ...]:
    wanted = design.requirements
    return (
        number(
            change_requirement("max_rack_power_kw"),
            tr("Power per rack"),
            wanted.max_rack_power_kw,
            0.1,
            10000,
            unit="kW",
            decimals=1,
            empty=tr("no limit"),
        ),
        number(
            change_requirement("max_facility_power_kw"),
            tr("Facility power"),
            wanted.max_facility_power_kw,
            0.1,
            1e6,
            unit="kW",
            decimals=1,
            empty=tr("no limit"),
        ),
        choice(
            change_requirement("shelf_redundancy"),
            tr("Redundancy"),
            wanted.shelf_redundancy,
            REDUNDANCY,
        ),
        number(
            change_requirement("minimum_case_margin_k"),
            tr("Case margin"),
            wanted.minimum_case_margin_k,
            0.0,
            50.0,
            kind=QuantityKind.TEMPERATURE_DIFFERENCE,
            step=0.5,
        ),
        choice(
            change_requirement("site_profile"),
            tr("Operator's profile"),
            wanted.site_profile,
            PROFILES,
        ),
    )
