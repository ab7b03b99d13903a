"""Power in figures: racks, shelves, facility, and where the heat goes."""

from __future__ import annotations

from collections.abc import Iterator

from configurator.core.unknown import less, total
from configurator.evaluation.energy import energy_year
from configurator.export.document import Column, Paragraph, Row, Section, Table, Tone
from configurator.export.power_words import IT_CONVENTION
from configurator.export.reading import (
    Reading,
    facility_words,
    kilowatts,
    number,
    percent,
    tdp_is_assumed,
)
from configurator.export.report.energy import YEAR_TEXT, energy_table, steps_table
from configurator.power.result import PowerResult, RackPower, ShelfPower


def power_section(reading: Reading) -> Iterator[Section]:
    """Nothing where no rack stands."""
    power = reading.power
    if power is None or not power.racks:
        return
    blocks = [_racks(reading, power)]
    shelves = tuple(_shelf_row(reading, shelf) for rack in power.racks for shelf in rack.shelves)
    if shelves:
        blocks.append(_shelves(shelves))
    text = (
        f"{IT_CONVENTION}. AC input is measured at the rack's inlet. The peak is the first step of "
        "the excursion ladder, microseconds long, and sizes no feed."
    )
    yield Section(
        "Power", (Paragraph(text, Tone.DIM), *blocks, _chain(reading, power)), new_page=True
    )
    year = energy_year(reading.evaluation)
    tables = (steps_table(power.facility), *(() if year is None else (energy_table(year),)))
    yield Section("Facility and energy", (Paragraph(YEAR_TEXT, Tone.DIM), *tables))


def _racks(reading: Reading, power: PowerResult) -> Table:
    columns = (
        Column("Rack", 1.0),
        Column("IT at TDP kW", 1.1, "right"),
        Column("Typical kW", 1.1, "right"),
        Column("Peak kW", 1.1, "right"),
        Column("Busbar kW", 1.1, "right"),
        Column("Busbar A", 1.1, "right"),
        Column("Busbar V", 1.0, "right"),
        Column("By own supplies kW", 1.3, "right"),
        Column("AC input kW", 1.2, "right"),
    )
    rows = [_rack_row(reading, rack) for rack in power.racks]
    if len(rows) > 1:
        sums = ("Sum", *_levels(power), "", "", "", "", _kw(power.input_w))
        rows.append(Row(sums, group=True))
    return Table(columns, tuple(rows))


def _levels(power: PowerResult | RackPower) -> tuple[str, str, str]:
    return (
        _kw(power.it.tdp_w, assumed=tdp_is_assumed(power.marks)),
        _kw(power.it.typical_w, assumed=bool(power.marks)),
        _kw(power.it.peak_w, assumed="edp_peak_ratio" in power.marks),
    )


def _rack_row(reading: Reading, rack: RackPower) -> Row:
    weak = tdp_is_assumed(rack.marks)
    return Row(
        (
            reading.name(rack.id),
            *_levels(rack),
            _kw(rack.busbar_w, assumed=weak),
            number(rack.busbar_current_a, 0, assumed=weak),
            number(rack.busbar_voltage_v),
            _kw(rack.self_fed_w),
            _kw(rack.input_w, assumed=bool(rack.marks)),
        )
    )


def _kw(value_w: float | None, *, assumed: bool = False) -> str:
    return number(None if value_w is None else value_w / 1000, assumed=assumed)


def _shelves(rows: tuple[Row, ...]) -> Table:
    columns = (
        Column("Power shelf", 1.0),
        Column("Part", 2.4),
        Column("Output kW", 1, "right"),
        Column("Rated kW", 1, "right"),
        Column("With redundancy kW", 1.3, "right"),
        Column("Load", 0.8, "right"),
        Column("Efficiency", 1, "right"),
        Column("AC input kW", 1.1, "right"),
    )
    return Table(columns, rows)


def _shelf_row(reading: Reading, shelf: ShelfPower) -> Row:
    item = reading.index.get(shelf.id)
    part = getattr(item, "part", None)
    weak = bool(shelf.marks)
    return Row(
        (
            reading.name(shelf.id),
            reading.title(part) if part else "",
            _kw(shelf.output_w),
            _kw(shelf.rated_w),
            _kw(shelf.redundant_w),
            percent(shelf.load_fraction),
            percent(shelf.efficiency, 1, assumed=weak),
            _kw(shelf.input_w, assumed=weak),
        )
    )


def _chain(reading: Reading, power: PowerResult) -> Table:
    cooling, weak = reading.cooling, tdp_is_assumed(power.marks)
    liquid_w = total(each.liquid_w for each in cooling.chassis.values()) if cooling else None
    rows = (
        Row(("IT power at TDP", kilowatts(power.it.tdp_w, assumed=weak), "DC at the devices")),
        Row(
            (
                "AC input of the racks",
                kilowatts(power.input_w, assumed=bool(power.marks)),
                "after the shelves' losses",
            )
        ),
        Row(
            (
                "Facility power",
                facility_words(power),
                "with cooling plant and distribution, which are assumptions",
            )
        ),
        Row(
            (
                "PUE",
                number(power.pue, 3, assumed=True),
                "facility power / IT power at TDP, DC at the devices",
            )
        ),
        Row(("ITUE", number(power.facility.itue, 3, assumed=True), "IT power / what computes")),
        Row(("TUE", number(power.tue, 3, assumed=True), "ITUE × PUE")),
        Row(("ERE", number(power.facility.ere, 3, assumed=True), "PUE less heat made use of")),
        Row(
            (
                "Heat to liquid",
                kilowatts(liquid_w, assumed=True),
                "through cold plates",
            )
        ),
        Row(
            (
                "Pump heat to liquid",
                kilowatts(less(power.facility.load.water_heat_w, liquid_w), assumed=True),
                "the facility water takes it with the heat of the plates",
            )
        ),
        Row(
            (
                "Heat to air",
                kilowatts(cooling.air_heat_w if cooling else None, assumed=True),
                "chassis overhead, modules' share off the plates, rectifiers, pump motors",
            )
        ),
    )
    columns = (Column("From device to facility", 1.4), Column("", 1, "right"), Column("", 2.6))
    return Table(columns, rows)
