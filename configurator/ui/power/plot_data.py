"""What each plot of a rack's power shows, as plain figures: the plots only draw it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from configurator.catalogue.parts import PowerShelf
from configurator.catalogue.parts import Rack as RackPart
from configurator.core.text import later, say
from configurator.core.units import format_number
from configurator.design.model import Design, Rack
from configurator.power.courses import (
    Points,
    busbar_course,
    capability_course,
    efficiency_course,
    efficiency_points,
    ladder_course,
)
from configurator.power.feed_power import FeedPower
from configurator.power.headroom import rated_total_w, redundant_total_w
from configurator.power.result import RackPower, ShelfPower
from configurator.ui.words import tr

NO_SHELF = later(
    "No power shelf feeds the busbar of {rack}: drag one from the catalogue into the rack."
)
OWN_SUPPLIES = later(
    "What stands in {rack} has supplies of its own: no shelf and no busbar are used."
)
NO_LOAD = later("Nothing draws from the busbar of {rack}: place a chassis in the rack.")
NO_BAR = later("The busbar of {rack} has no solution: {reason}")
NO_LADDER = later("The peaks of {rack} are unknown: a device in it has no stated power.")
NO_INPUT = later(
    "Nothing in {rack} takes AC: place a power shelf or a chassis with supplies of its own."
)
PUBLISHED = later("{shelf}, published points")
ASSUMED = later("{shelf}, no curve: {level} % assumed")
NO_EFFICIENCY = later("{shelf}, efficiency unknown")
RANGE = later("lowest {lowest} V of {minimum} to {maximum} V")
NO_RANGE = later("lowest {lowest} V, no range stated")
COVERED = say("kW by how long they last")
PULSE_UNKNOWN = say("kW by duration, shelves' pulse unknown")
NO_BREAKER = say("worst phase, no breaker stated")
BREAKER = later("worst phase, breaker {rated} A")


@dataclass(frozen=True, slots=True)
class ShelfCurve:
    """Efficiency by load of one shelf; ``level`` is what is assumed where no curve exists."""

    caption: str
    line: Points
    published: Points
    level: float | None
    points: Mapping[str, tuple[float, float]]
    shown: str


@dataclass(frozen=True, slots=True)
class Bar:
    """Voltage along the rack, taps by id, and the permitted range as far as it is stated."""

    caption: str
    line: Points
    shelves: Mapping[str, tuple[float, float]]
    loads: Mapping[str, tuple[float, float]]
    minimum_v: float | None
    maximum_v: float | None


@dataclass(frozen=True, slots=True)
class Ladder:
    """Load and capability over duration, and the levels that hold for any duration."""

    caption: str
    load: Points
    capability: Points
    rated_w: float | None
    redundant_w: float | None


def shelf_curve(
    design: Design, rack: Rack, power: RackPower, selection: str | None, names: Mapping[str, str]
) -> ShelfCurve | str:
    """Show the selected shelf, else the fullest one; shelves of the same part share its curve."""
    shelves = {shelf.id: shelf for shelf in power.shelves}
    if not shelves:
        return _without_shelf(rack, power, names)
    chosen = shelves.get(selection or "") or max(power.shelves, key=_load)
    parts = {item.id: item.part for item in rack.items if item.id in shelves}
    part = design.parts[parts[chosen.id]]
    assert isinstance(part, PowerShelf)
    line = efficiency_course(part)
    level = None if line else chosen.efficiency
    caption = PUBLISHED if line else ASSUMED if level is not None else NO_EFFICIENCY
    percent = format_number((level or 0.0) * 100, 1)
    points = {
        each.id: (each.load_fraction, each.efficiency)
        for each in power.shelves
        if parts[each.id] == part.id
        and each.load_fraction is not None
        and each.efficiency is not None
    }
    return ShelfCurve(
        tr(caption, shelf=names[chosen.id].rsplit("/", 1)[-1], level=percent),
        line,
        efficiency_points(part),
        level,
        points,
        chosen.id,
    )


def _without_shelf(rack: Rack, power: RackPower, names: Mapping[str, str]) -> str:
    fed = power.busbar_w == 0.0 and power.self_fed_w != 0.0
    return tr(OWN_SUPPLIES if fed else NO_SHELF, rack=names[rack.id])


def _load(shelf: ShelfPower) -> float:
    return shelf.load_fraction or 0.0


def bar(design: Design, rack: Rack, power: RackPower, names: Mapping[str, str]) -> Bar | str:
    """Show the solved bar, or say why there is none."""
    name = names[rack.id]
    profile = power.busbar
    if not power.shelves:
        return _without_shelf(rack, power, names)
    if profile is None:
        reasons = [tr(problem.message) for problem in power.problems]
        if power.busbar_w == 0.0:
            return tr(NO_LOAD, rack=name)
        return tr(NO_BAR, rack=name, reason=" · ".join(reasons) or tr("a draw on it is unknown."))
    part = design.parts[rack.part]
    low = part.busbar_voltage_min_v if isinstance(part, RackPart) else None
    high = part.busbar_voltage_max_v if isinstance(part, RackPart) else None
    lowest = format_number(profile.lowest_v, 2)
    caption = tr(NO_RANGE, lowest=lowest)
    if low is not None and high is not None:
        caption = tr(
            RANGE, lowest=lowest, minimum=format_number(low, 1), maximum=format_number(high, 1)
        )
    ids = {shelf.id for shelf in power.shelves}
    taps = {tap.id: (tap.height_mm, tap.voltage_v) for tap in profile.taps}
    return Bar(
        caption,
        busbar_course(profile),
        {name: place for name, place in taps.items() if name in ids},
        {name: place for name, place in taps.items() if name not in ids},
        low,
        high,
    )


def ladder(rack: Rack, power: RackPower, names: Mapping[str, str]) -> Ladder | str:
    """Show the excursions of what hangs on the bar against what the shelves give."""
    if not power.shelves:
        return _without_shelf(rack, power, names)
    load = ladder_course(power.busbar_levels)
    if not load:
        return tr(NO_LADDER, rack=names[rack.id])
    capability = capability_course(power.shelves)
    return Ladder(
        tr(COVERED if capability else PULSE_UNKNOWN),
        load,
        capability,
        rated_total_w(power.shelves),
        redundant_total_w(power.shelves),
    )


def feeds_caption(feeds: tuple[FeedPower, ...]) -> str:
    """Say what the bars of the feeds stand against."""
    rated = next((feed.breaker_a for feed in feeds if feed.breaker_a is not None), None)
    return tr(NO_BREAKER) if rated is None else tr(BREAKER, rated=format_number(rated, 0))
