"""How the shelves of a rack share its busbar load, all of them or with some supplies lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from configurator.core.text import say
from configurator.power.busbar import BarState, Load, solve_bar
from configurator.power.result import BusbarProfile, BusbarTap, Problem
from configurator.power.shelf import Given, Supply


@dataclass(frozen=True, slots=True)
class Bus:
    """The bar of a rack with what feeds it and what is on it."""

    rack: str
    supplies: tuple[Supply, ...]
    loads: tuple[Load, ...]
    ohm_per_mm: float | None

    @property
    def load_w(self) -> float:
        """Power of all loads together."""
        return sum(load.watts for load in self.loads)


@dataclass(frozen=True, slots=True)
class Shared:
    """What each shelf gives, and the state of the bar that makes it so."""

    given: Mapping[str, Given]
    bar: BarState


def share_load(bus: Bus, left: Mapping[str, float]) -> Shared | Problem:
    """Share the load by droop and position; ``left`` holds what is left of each shelf's supplies.

    A shelf that ``left`` does not name has all of them.  The shelves' droop is in proportion to
    their ratings, so shelves side by side take equal fractions.
    """
    alive = [s for s in bus.supplies if left.get(s.id, 1.0) > 0.0]
    if fault := _fault(bus, alive):
        return fault
    sources = [source for s in alive if (source := s.source(left.get(s.id, 1.0))) is not None]
    assert bus.ohm_per_mm is not None
    bar = solve_bar(sources, bus.loads, bus.ohm_per_mm)
    if bar is None:
        message = say(
            "the voltage collapses: no voltage on the bar lets its loads draw {load_kw:.1f} kW "
            "from these shelves",
            load_kw=bus.load_w / 1e3,
        )
        return Problem("collapse", bus.rack, message)
    given = {
        each.id: Given(
            bar.voltage_v[each.id] * bar.current_a[each.id],
            bar.current_a[each.id],
            bar.voltage_v[each.id],
        )
        for each in sources
    }
    return Shared({**_nothing(bus, given), **given}, bar)


def _nothing(bus: Bus, given: Mapping[str, Given]) -> dict[str, Given]:
    return {s.id: Given(0.0, 0.0, 0.0) for s in bus.supplies if s.id not in given}


def _fault(bus: Bus, alive: list[Supply]) -> Problem | None:
    if not alive:
        return Problem("no_shelf", bus.rack, say("no shelf that has a feed is on the busbar"))
    for supply in alive:
        if not supply.rated_w:
            message = say("the rating of {title} is unknown", title=supply.part.title)
            return Problem("no_rating", supply.id, message)
        if not supply.set_point_v:
            message = say("the output voltage of {title} is unknown", title=supply.part.title)
            return Problem("no_voltage", supply.id, message)
        if supply.droop_v <= 0.0:
            message = say("a droop of zero or less shares no load")
            return Problem("no_droop", supply.id, message)
    if bus.ohm_per_mm is None:
        message = say("the busbar has no section, or is too cold for copper to have a resistance")
        return Problem("no_bar", bus.rack, message)
    return None


def profile_of(bus: Bus, shared: Shared) -> BusbarProfile | None:
    """Lay the state out from the bottom up; None where nothing is on the bar."""
    if not bus.loads:
        return None
    bar, given = shared.bar, shared.given
    ends = [(load.height_mm, load.id, 1.0) for load in bus.loads]
    ends += [(s.height_mm, s.id, -1.0) for s in bus.supplies if given[s.id].voltage_v]
    taps = tuple(
        BusbarTap(name, height_mm, sign * bar.current_a[name], bar.voltage_v[name])
        for height_mm, name, sign in sorted(ends)
    )
    return BusbarProfile(
        taps=taps,
        loss_w=bar.loss_w,
        lowest_v=min(bar.voltage_v[load.id] for load in bus.loads),
        worst_segment_a=max(map(abs, bar.segment_a), default=0.0),
    )
