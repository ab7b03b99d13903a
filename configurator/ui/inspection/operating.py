"""Fields and figures of how a design is operated: the site's plant, tariffs, profiles, a year."""

from __future__ import annotations

from configurator.core.text import say
from configurator.core.units import QuantityKind, format_number
from configurator.design.model import Chassis, Design, Module, Rack, RackItem
from configurator.power.energy import EnergyYear
from configurator.power.result import PowerResult
from configurator.ui.inspection.edits import change, change_site
from configurator.ui.inspection.fields import choice, number, text
from configurator.ui.inspection.figures import Figures
from configurator.ui.inspection.sheet import Field, Value
from configurator.ui.look.figures import UNKNOWN
from configurator.ui.words import tr

UPS: tuple[tuple[Value, str], ...] = (
    ("double_conversion", say("Converts twice")),
    ("eco", say("Eco mode")),
    ("none", say("none")),
)

FEED_COUNT: tuple[tuple[Value, str], ...] = ((1, say("one")), (2, say("two: A and B")))
PHASES: tuple[tuple[Value, str], ...] = ((1, say("one")), (3, say("three")))
FEEDS: tuple[tuple[Value, str], ...] = (
    (None, say("in turn")),
    ("A", "A"),
    ("B", "B"),
    ("AB", say("A and B")),
)


def item_feeds_field(item: Chassis | RackItem) -> Field:
    """Give the feeds the AC inputs of an item are on."""
    return choice(change(item.id, "feeds"), tr("AC feeds"), item.feeds, FEEDS)


def feed_fields(design: Design) -> tuple[Field, ...]:
    """Give how the site feeds its racks."""
    site = design.site
    return (
        choice(change_site("feeds"), tr("AC feeds"), site.feeds, FEED_COUNT),
        choice(change_site("feed_phases"), tr("Phases of a feed"), site.feed_phases, PHASES),
        number(
            change_site("feed_breaker_a"),
            tr("Breaker of a rack's feed"),
            site.feed_breaker_a,
            1,
            4000,
            unit="A",
            empty=tr("not stated"),
        ),
    )


def profile_field(design: Design, thing: Rack | Module) -> Field:
    """Give by which profile a rack or module runs."""
    without = tr("typical power") if isinstance(thing, Rack) else tr("as its rack")
    known = tuple((profile.id, profile.name) for profile in design.profiles)
    options = ((None, without), *known)
    return choice(change(thing.id, "profile"), tr("Utilisation profile"), thing.profile, options)


def plant_fields(design: Design) -> tuple[Field, ...]:
    """Give what decides the power of the plant and what is lost up to the racks."""
    site = design.site
    return (
        number(
            change_site("outdoor_temperature_c"),
            tr("Outdoor air"),
            site.outdoor_temperature_c,
            -50.0,
            60.0,
            kind=QuantityKind.TEMPERATURE,
            step=0.5,
        ),
        choice(change_site("ups"), "UPS", site.ups, UPS),
        number(
            change_site("heat_reuse_fraction"),
            tr("Heat made use of"),
            site.heat_reuse_fraction,
            0.0,
            1.0,
            unit="%",
            scale=100.0,
        ),
    )


def tariff_fields(design: Design) -> tuple[Field, ...]:
    """Give what a kilowatt-hour costs and emits; unknown until somebody states it."""
    site = design.site
    return (
        number(
            change_site("energy_price_per_kwh"),
            tr("Price per kWh"),
            site.energy_price_per_kwh,
            0.0,
            100.0,
            step=0.01,
            decimals=4,
            empty=tr("not stated"),
        ),
        text(change_site("currency"), tr("Currency"), site.currency, tr("not stated")),
        number(
            change_site("carbon_kg_per_kwh"),
            tr("Carbon per kWh"),
            site.carbon_kg_per_kwh,
            0.0,
            10.0,
            unit="kg",
            step=0.01,
            decimals=3,
            empty=tr("not stated"),
        ),
    )


def add_metrics(figures: Figures, power: PowerResult) -> None:
    """Add facility power and its ratios."""
    facility = power.facility
    figures.add(tr("Facility power"), power.facility_w, QuantityKind.POWER, marks=facility.marks)
    for name, value, note in (
        ("PUE", power.pue, tr("facility over IT power, DC at the devices")),
        ("ITUE", facility.itue, tr("IT power over what computes")),
        ("TUE", power.tue, "ITUE × PUE"),
        ("ERE", facility.ere, tr("PUE less heat made use of")),
    ):
        figures.add_text(name, f"{value:.3f}" if value is not None else tr(UNKNOWN), note)
    if facility.chiller_cop is not None:
        figures.add_text(
            tr("Chillers"), f"COP {facility.chiller_cop:.1f}", tr("outdoor air is too warm")
        )


def add_year(figures: Figures, year: EnergyYear | None) -> None:
    """Add energy, cost and carbon of a year."""
    if year is None:
        return
    energy = _worded(year.facility_kwh, 1e-3, 1, "MWh")
    figures.add_text(tr("Energy a year"), energy, tr("at the meter"), marks=year.marks)
    cost = _worded(year.cost, 1.0, 0, year.currency or "")
    figures.add_text(
        tr("Cost a year"), cost, "" if year.cost is not None else tr("no price stated")
    )
    carbon = _worded(year.carbon_kg, 1e-3, 1, "t")
    figures.add_text(
        tr("Carbon a year"), carbon, "" if year.carbon_kg is not None else tr("not stated")
    )


def _worded(value: float | None, scale: float, decimals: int, unit: str) -> str:
    return (
        tr(UNKNOWN) if value is None else f"{format_number(value * scale, decimals)} {unit}".strip()
    )
