"""The facility step by step, and a year of energy, cost and carbon, as tables."""

from __future__ import annotations

from configurator.export.document import Column, Row, Table
from configurator.export.reading import UNKNOWN, kilowatts, number
from configurator.power.energy import EnergyYear
from configurator.power.facility import FacilityPower

YEAR_TEXT = (
    "Racks and modules follow their utilisation profiles; what has none draws its typical power "
    "all year. The weather is the one stated for the site. Cost and carbon need the site's tariffs."
)
STEPS = {
    "transformer": ("Transformer", "everything passes it"),
    "ups": ("UPS", "racks and CDUs hang on it"),
    "distribution": ("Distribution", "boards, busways and cables to the racks"),
    "racks": ("Racks", "IT, shelves and own supplies"),
    "cdus": ("CDUs", "pumps at their operating point"),
    "facility_pumps": ("Facility water pumps", "outside"),
    "dry_coolers": ("Dry coolers", "fans"),
    "chillers": ("Chillers", "where outdoor air is too warm for dry coolers"),
    "air_handling": ("Air handling", "for the heat to the room"),
}


def steps_table(facility: FacilityPower) -> Table:
    """What goes into each step from the meter inwards, and what is lost in it."""
    columns = (
        Column("From meter to loads", 1.4),
        Column("Input", 1, "right"),
        Column("Loss", 1, "right"),
        Column("", 1.6),
    )
    rows = tuple(
        Row(
            (
                STEPS[step.name][0],
                kilowatts(step.input_w, assumed=True),
                kilowatts(step.loss_w, assumed=True) if step.loss_w != 0.0 else "",
                STEPS[step.name][1],
            )
        )
        for step in facility.steps
    )
    return Table(columns, rows)


def energy_table(year: EnergyYear) -> Table:
    """A year of the whole design."""
    rows = (
        ("IT", megawatt_hours(year.it_kwh), "DC at the devices"),
        ("AC input of the racks", megawatt_hours(year.input_kwh), ""),
        ("Facility", megawatt_hours(year.facility_kwh), f"PUE {number(year.pue, 3)}"),
        ("Heat made use of", megawatt_hours(year.reused_kwh), f"ERE {number(year.ere, 3)}"),
        ("Cost", cost(year), "" if year.cost is not None else "no price per kWh is stated"),
        ("Carbon", carbon(year), "" if year.carbon_kg is not None else "no kg per kWh is stated"),
    )
    columns = (Column("A year", 1.4), Column("", 1, "right"), Column("", 2.6))
    return Table(columns, tuple(Row(row) for row in rows))


def energy_words(year: EnergyYear) -> tuple[str, ...]:
    """Say a year in a line: energy at the meter, and cost and carbon where tariffs are stated."""
    known = ((year.cost, cost(year)), (year.carbon_kg, f"{carbon(year)} CO2"))
    told = (words for value, words in known if value is not None)
    return (f"facility {megawatt_hours(year.facility_kwh)}", *told)


def megawatt_hours(energy_kwh: float | None) -> str:
    """Write an energy; it rests on assumptions always."""
    if energy_kwh is None:
        return UNKNOWN
    return f"{number(energy_kwh / 1e3, 1, assumed=True)} MWh"


def cost(year: EnergyYear) -> str:
    """Write what a year costs; unknown without a tariff."""
    if year.cost is None:
        return UNKNOWN
    return f"≈ {year.cost:,.0f} {year.currency or '(no currency stated)'}"


def carbon(year: EnergyYear) -> str:
    """Write what a year emits; unknown without a factor."""
    return UNKNOWN if year.carbon_kg is None else f"≈ {year.carbon_kg / 1e3:,.1f} t"
