"""What the customer asked for beside what was found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from configurator.export.document import Column, Row, Table, Tone
from configurator.export.reading import UNKNOWN, Reading, listed, number
from configurator.rules.facts.marks import begun_small

_MARGIN = "Margin to the case limit at least"
_HOLDS = (4,)


class _Asked(NamedTuple):
    """One requirement with what was found; ``weak`` is an assumption, ``whole`` all is known."""

    name: str
    asked: float | None
    found: float | None
    unit: str
    where: str
    weak: bool
    whole: bool


def asked_and_found(reading: Reading) -> Table:
    """Put the limits a customer states beside what was found."""
    found = (_rack_asked(reading), _facility_asked(reading), _margin_asked(reading))
    rows = tuple(_limit_row(each) for each in found if each.asked is not None)
    unstated = [
        begun_small(each.name.removesuffix(" at most")) for each in found if each.asked is None
    ]
    unasked = f" Not limited: {' and '.join(unstated)}." if unstated else ""
    columns = (
        Column("Requirement", 3.2),
        Column("Asked", 1.4, "right"),
        Column("Found", 1.4, "right"),
        Column("Where", 1.6),
        Column("Holds", 0.9, "right"),
    )
    return Table(columns, rows, note=f"{_conditions(reading)}.{unasked}")


def _rack_asked(reading: Reading) -> _Asked:
    power = reading.power
    racks = [(rack.input_w, rack.id) for rack in power.racks] if power else []
    known = [(watts, name) for watts, name in racks if watts is not None]
    largest_w, name = max(known, default=(None, ""))
    return _Asked(
        "AC input of a rack at most",
        reading.design.requirements.max_rack_power_kw,
        None if largest_w is None else largest_w / 1000,
        "kW",
        reading.name(name) if name else "",
        bool(power and power.marks),
        len(known) == len(racks),
    )


def _facility_asked(reading: Reading) -> _Asked:
    facility_w = reading.power.facility_w if reading.power else None
    return _Asked(
        "Facility power at most",
        reading.design.requirements.max_facility_power_kw,
        None if facility_w is None else facility_w / 1000,
        "kW",
        "",
        True,
        True,
    )


def _margin_asked(reading: Reading) -> _Asked:
    nearest = reading.nearest()
    return _Asked(
        _MARGIN,
        reading.design.requirements.minimum_case_margin_k,
        None if nearest is None else nearest.margin_k,
        "K",
        reading.name(nearest.id) if nearest else "",
        bool(nearest and nearest.marks),
        not any(case_unknown(reading)),
    )


def _conditions(reading: Reading) -> str:
    site = reading.design.site
    text = (
        f"Calculated for facility water at {number(site.facility_water_c)} °C, room air at "
        f"{number(site.room_temperature_c)} °C, altitude {number(site.altitude_m, 0)} m and "
        f"{number(site.ac_voltage_v, 0)} V AC"
    )
    supplies = [f"{number(loop.supply_set_point_c)} °C" for loop in reading.design.loops]
    if supplies:
        text += f"; coolant supply set to {listed(sorted(set(supplies)))}"
    return text


def _limit_row(asked: _Asked) -> Row:
    """What is unknown of one object leaves open whether all of them hold."""
    wanted, found, unit = asked.asked, asked.found, asked.unit
    limit = f"{number(wanted)} {unit}"
    if found is None or wanted is None:
        return Row((asked.name, limit, UNKNOWN, asked.where, UNKNOWN), Tone.WARNING, _HOLDS)
    holds = found >= wanted if asked.name == _MARGIN else found <= wanted
    cells = (asked.name, limit, f"{number(found, assumed=asked.weak)} {unit}", asked.where)
    if holds and not asked.whole:
        return Row((*cells, UNKNOWN), Tone.WARNING, _HOLDS)
    return Row((*cells, "yes" if holds else "no"), Tone.PLAIN if holds else Tone.ERROR, _HOLDS)


def case_unknown(reading: Reading) -> Iterator[str]:
    """Give the ids of the modules whose margin to the case limit is unknown."""
    for module in reading.modules:
        cooling = reading.module_cooling(module.id)
        if cooling is None or cooling.margin_k is None:
            yield module.id
