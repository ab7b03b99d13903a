"""Loops in figures: totals, racks, CDUs, where the pressure goes, and every module."""

from __future__ import annotations

from collections.abc import Iterator

from configurator.cooling.answers.wording import KIND_NAMES
from configurator.cooling.result import CduCooling, LoopCooling, ModuleCooling, RackCooling
from configurator.design.fitted import is_liquid
from configurator.design.model import Chassis, Module
from configurator.export.document import (
    Banner,
    Column,
    Columns,
    Figure,
    Item,
    Items,
    Paragraph,
    Row,
    Section,
    Table,
    Tone,
)
from configurator.export.reading import (
    NOT_APPLICABLE,
    UNKNOWN,
    Reading,
    kilowatts,
    number,
    percent,
)
from configurator.export.report.drawings import pump_plot

_PLOT_MM = 42.0
_STACKED = 2
_TONED = (0, 6, 8)
_PIPING = ("default_", "tube_", "hose_", "chassis_", "manifold_", "cdu_hose")
_SEVERITY_TONES = {"error": Tone.ERROR, "warning": Tone.WARNING}


def cooling_sections(reading: Reading) -> Iterator[Section]:
    """One section for each loop."""
    if not reading.loops:
        wet = any(is_liquid(reading.design, chassis) for chassis in reading.chassis)
        heat = "what liquid should take is unknown" if wet else "all heat goes to the room's air"
        text = f"The design has no coolant loop; {heat}."
        yield Section("Cooling", (Paragraph(text, Tone.DIM),), new_page=True)
        return
    for loop in reading.loops:
        title = f"Loop {reading.name(loop.id)}: {reading.title(loop.coolant)}"
        yield Section(title, tuple(_loop(reading, loop)), new_page=True)


def _loop(
    reading: Reading, loop: LoopCooling
) -> Iterator[Banner | Items | Table | Columns | Paragraph]:
    if not loop.converged:
        yield Banner(
            "Not converged",
            "No figures are given for this loop. What the solver says is listed below.",
        )
    if loop.diagnosis:
        yield Items(
            tuple(
                Item(each.message, f"{each.severity}, {each.code}", _tone(each.severity))
                for each in loop.diagnosis
            )
        )
    if not loop.converged:
        return
    yield _totals(loop)
    yield _racks(reading, loop)
    yield _cdus(reading, loop)
    yield from _curves_and_drops(reading, loop)


def _tone(severity: str) -> Tone:
    return _SEVERITY_TONES.get(severity, Tone.DIM)


def _totals(loop: LoopCooling) -> Table:
    piping = _hydraulics_assumed(loop.marks)
    split = "module_liquid_fraction" in loop.marks
    pairs = (
        ("Flow", number(loop.flow_l_per_min), "L/min"),
        ("Supply → return", f"{number(loop.supply_c)} → {number(loop.return_c)}", "°C"),
        ("Heat to liquid", kilowatts(loop.liquid_heat_w, assumed=split), ""),
        ("Heat of its racks to air", kilowatts(loop.air_heat_w, assumed=split), ""),
        ("Coolant volume", number(loop.coolant_volume_l, assumed=True), "L"),
        ("Expansion from cold fill", number(loop.expansion_volume_l, 2, assumed=True), "L"),
        ("Lowest pressure", number(loop.lowest_pressure_kpa_gauge, assumed=piping), "kPa gauge"),
        ("Highest pressure", number(loop.highest_pressure_kpa_gauge, assumed=piping), "kPa gauge"),
        (
            "Pressure against shut loop",
            number(loop.shut_off_pressure_kpa_gauge, assumed=piping),
            "kPa gauge",
        ),
        ("Coldest wetted surface", number(loop.coldest_surface_c), "°C"),
        ("Iterations", str(loop.iterations), ""),
        ("Energy left over", _tiny(loop.energy_residual_w), "W"),
    )
    cells = [(name, f"{value} {unit}".strip()) for name, value, unit in pairs]
    rows = tuple(Row((*left, *right)) for left, right in zip(cells[::2], cells[1::2], strict=True))
    columns = (
        Column("Loop", 1.7),
        Column("", 1.3, "right"),
        Column("", 1.7),
        Column("", 1.3, "right"),
    )
    return Table(columns, rows)


def _tiny(value: float | None) -> str:
    return UNKNOWN if value is None else f"{value:.0e}"


def _racks(reading: Reading, loop: LoopCooling) -> Table:
    columns = (
        Column("Rack", 1.2),
        Column("Flow L/min", 1, "right"),
        Column("Supply °C", 1, "right"),
        Column("Return °C", 1, "right"),
        Column("Δp kPa", 1, "right"),
        Column("Spread of chassis %", 1.3, "right"),
    )
    assumed = _hydraulics_assumed(loop.marks)
    return Table(columns, tuple(_rack_row(reading, rack, assumed) for rack in loop.racks))


def _rack_row(reading: Reading, rack: RackCooling, assumed: bool) -> Row:
    return Row(
        (
            reading.name(rack.id),
            number(rack.flow_l_per_min),
            number(rack.supply_c),
            number(rack.return_c),
            number(rack.pressure_drop_kpa, assumed=assumed),
            number(rack.spread_percent),
        )
    )


def _cdus(reading: Reading, loop: LoopCooling) -> Table:
    columns = (
        Column("CDU", 0.9),
        Column("Flow L/min", 0.9, "right"),
        Column("Head kPa", 0.9, "right"),
        Column("Pump speed", 0.9, "right"),
        Column("Pumps running", 1.0, "right"),
        Column("Pump power W", 1.0, "right"),
        Column("Heat of capacity", 1.9, "right"),
        Column("Approach K", 1.0, "right"),
        Column("Facility L/min", 1.0, "right"),
        Column("Facility °C", 1.5, "right"),
    )
    return Table(columns, tuple(_cdu_row(reading, cdu) for cdu in loop.cdus))


def _cdu_row(reading: Reading, cdu: CduCooling) -> Row:
    facility = f"{number(cdu.facility_supply_c)} → {number(cdu.facility_return_c)}"
    return Row(
        (
            reading.name(cdu.id),
            number(cdu.flow_l_per_min),
            number(cdu.head_kpa, assumed=True),
            percent(cdu.pump_speed),
            UNKNOWN if cdu.pumps_running is None else str(cdu.pumps_running),
            number(cdu.pump_power_w, 0, assumed="pump_efficiency" in cdu.marks),
            f"{kilowatts(cdu.heat_w)} of {kilowatts(cdu.capacity_w)}",
            number(cdu.approach_k),
            number(cdu.facility_flow_l_per_min, assumed="exchanger_flow_exponent" in cdu.marks),
            facility,
        )
    )


def _curves_and_drops(reading: Reading, loop: LoopCooling) -> Iterator[Columns]:
    """Pump curves at the left, at the right where the pressure goes."""
    curves = tuple(
        Figure(f"Pump and system curve of {reading.name(cdu.id)}", pump_plot(cdu), _PLOT_MM)
        for cdu in loop.cdus
        if cdu.system_curve and cdu.pump_curve
    )
    if loop.pressure_split_kpa:
        yield Columns((curves[:_STACKED], (_pressure_table(loop),)), (1.0, 1.0))
    rest = curves[_STACKED:]
    for start in range(0, len(rest), 2):
        yield Columns((rest[start : start + 1], rest[start + 1 : start + 2]), (1.0, 1.0))


def _pressure_table(loop: LoopCooling) -> Table:
    total = sum(kpa for _, kpa in loop.pressure_split_kpa)
    assumed = _hydraulics_assumed(loop.marks)
    rows = [
        Row(
            (
                KIND_NAMES.get(kind, kind).capitalize().replace("Cdu", "CDU"),
                number(kpa, assumed=assumed),
                percent(kpa / total if total else None),
            )
        )
        for kind, kpa in loop.pressure_split_kpa
    ]
    rows.append(Row(("Sum", number(total, assumed=assumed), ""), group=True))
    columns = (
        Column("Pressure drop by element", 2.5),
        Column("kPa", 1, "right"),
        Column("Share", 1, "right"),
    )
    note = (
        "Along the main stream through the plate that gets least of the flow it needs. Lengths, "
        "bores and losses of chassis piping are assumptions: see annex A."
    )
    return Table(columns, tuple(rows), note)


def _hydraulics_assumed(marks: tuple[str, ...]) -> bool:
    """True where a fitted part or a dimension of the piping is a default."""
    return any(mark.startswith(_PIPING) for mark in marks)


# --- modules ---


def module_section(reading: Reading) -> Iterator[Section]:
    """Every module with its temperatures."""
    if not reading.modules:
        return
    columns = (
        Column("Module", 1.35),
        Column("Part", 1.9),
        Column("W", 0.8, "right"),
        Column("L/min", 0.9, "right"),
        Column("Inlet °C", 0.9, "right"),
        Column("Outlet °C", 0.9, "right"),
        Column("Case °C", 1.0, "right"),
        Column("Limit °C", 1.0, "right"),
        Column("Margin K", 1.0, "right"),
    )
    rows = tuple(row for chassis in reading.chassis for row in _chassis_rows(reading, chassis))
    note = (
        "Case, limit and margin of a module are marked ≈ where its cold plate, liquid share or "
        "limit is an assumption."
    )
    yield Section("Module temperatures", (Table(columns, rows, note, compact=True),), new_page=True)


def _chassis_rows(reading: Reading, chassis: Chassis) -> Iterator[Row]:
    cooling = reading.chassis_cooling(chassis.id)
    liquid = is_liquid(reading.design, chassis)
    head = f"{reading.name(chassis.id)}  {chassis.name or reading.title(chassis.part)}"
    if cooling is not None and cooling.flow_l_per_min is not None:
        head += (
            f": {number(cooling.flow_l_per_min)} L/min, {number(cooling.supply_c)} → "
            f"{number(cooling.return_c)} °C, {kilowatts(cooling.liquid_w)} to liquid"
        )
    if cooling is not None:
        head += f", {kilowatts(cooling.air_w)} to air"
    yield Row((head, *("",) * 8), group=True)
    modules = [module for board in chassis.boards for module in board.modules]
    for module in modules:
        yield _module_row(reading, module, liquid)
    if not modules:
        yield Row(("no module fitted", *("",) * 8), Tone.DIM)


def _module_row(reading: Reading, module: Module, liquid: bool) -> Row:
    cooling = reading.module_cooling(module.id)
    weak = reading.module_power_assumed(module.id)
    power = reading.power.devices.get(module.id) if reading.power else None
    watts = number(power.own.tdp_w if power else None, 0, assumed=weak)
    start = (reading.name(module.id), reading.model(module.part), watts)
    if cooling is None:
        return Row((*start, *(UNKNOWN,) * 6))
    coolant = (
        (
            number(cooling.flow_l_per_min, 2),
            number(cooling.coolant_inlet_c),
            number(cooling.coolant_outlet_c),
        )
        if liquid
        else ("air-cooled", NOT_APPLICABLE, NOT_APPLICABLE)
    )
    return Row((*start, *coolant, *_case(cooling)), _margin_tone(cooling), _TONED)


def _case(cooling: ModuleCooling) -> tuple[str, str, str]:
    assumed = bool(cooling.marks)
    return (
        number(cooling.case_c, assumed=assumed),
        number(cooling.case_limit_c, assumed="case_limit_c" in cooling.marks),
        number(cooling.margin_k, assumed=assumed),
    )


def _margin_tone(cooling: ModuleCooling) -> Tone:
    return Tone.ERROR if cooling.margin_k is not None and cooling.margin_k < 0 else Tone.PLAIN
