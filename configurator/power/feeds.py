"""AC inputs and the feeds A and B they are on: power, phase currents, breakers.

Each feed has to carry everything when the other one is lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import cycle

from configurator.core.unknown import ratio, scaled, total
from configurator.design.assumptions import assumed_number
from configurator.design.model import Chassis, Design, RackItem
from configurator.power.feed_power import Feed, FeedPower, loaded
from configurator.power.result import AcInput

FEEDS: tuple[Feed, ...] = ("A", "B")


@dataclass(frozen=True, slots=True)
class Supplied:
    """How the site feeds a rack; voltage is from phase to neutral.

    ``amp_per_w`` turns the power on one phase into its current; ``breaker_a`` is what may flow all
    the time after derating, ``rated_a`` what is printed on the breaker.
    """

    feeds: tuple[Feed, ...]
    phases: int
    amp_per_w: float | None
    rated_a: float | None
    breaker_a: float | None
    marks: tuple[str, ...]


def supplied_by(design: Design, *scopes: str) -> Supplied:
    """Read the site's feeds as they arrive at one rack."""
    site = design.site
    factor = assumed_number(design, "ac_power_factor", *scopes)
    derating = assumed_number(design, "breaker_continuous_fraction", *scopes)
    used = (factor,) if site.feed_breaker_a is None else (factor, derating)
    return Supplied(
        feeds=FEEDS[: site.feeds],
        phases=site.feed_phases,
        amp_per_w=1.0 / (site.ac_voltage_v * factor.value) if factor.value > 0.0 else None,
        rated_a=site.feed_breaker_a,
        breaker_a=scaled(site.feed_breaker_a, max(0.0, derating.value)),
        marks=tuple(each.key for each in used if not each.overridden),
    )


@dataclass(frozen=True, slots=True)
class Cord:
    """One AC input of an item; ``phase`` is None where it takes all three."""

    feed: Feed | None
    phase: int | None


@dataclass(frozen=True, slots=True)
class Corded:
    """An item with its AC inputs; ``count_known`` is false where their number is anyone's guess.

    ``mark`` names the assumption the number rests on.
    """

    id: str
    cords: tuple[Cord, ...]
    count_known: bool = True
    mark: str | None = None

    def live(self, lost: Feed | None) -> tuple[Cord, ...]:
        """Inputs that have power while a feed is lost."""
        return tuple(c for c in self.cords if c.feed is not None and c.feed != lost)

    def left(self, lost: Feed | None) -> float:
        """Share of the inputs that have power while a feed is lost."""
        return len(self.live(lost)) / len(self.cords)


@dataclass(frozen=True, slots=True)
class Needs:
    """What an item asks for: how many inputs of how many phases."""

    item: Chassis | RackItem
    inputs: int
    phases: int
    count_known: bool = True
    mark: str | None = None


def cord_items(needs: Iterable[Needs], supplied: Supplied) -> tuple[Corded, ...]:
    """Put every input on a feed and a phase, from the bottom of the rack up.

    Inputs take turns on the feeds, single-phase ones on a feed's phases.
    """
    turns: dict[tuple[Feed, ...], cycle[Feed]] = {}
    phases = {feed: cycle(range(supplied.phases)) for feed in FEEDS}
    corded: list[Corded] = []
    for need in needs:
        cords: list[Cord] = []
        wanted = _feeds_of(need.item, supplied.feeds)
        turn = turns.setdefault(wanted, cycle(wanted)) if wanted else None
        for _ in range(need.inputs):
            feed = next(turn) if turn else None
            three = need.phases == 3 and supplied.phases == 3
            phase = None if three or feed is None else next(phases[feed])
            cords.append(Cord(feed, phase))
        corded.append(Corded(need.item.id, tuple(cords), need.count_known, need.mark))
    return tuple(corded)


def _feeds_of(item: Chassis | RackItem, there: tuple[Feed, ...]) -> tuple[Feed, ...]:
    """Feeds an item is on; with one feed there is nothing else for what asks for both."""
    return tuple(feed for feed in there if item.feeds is None or feed in item.feeds)


def inputs_of(item: Corded, watts: float | None, supplied: Supplied) -> tuple[AcInput, ...]:
    """Tell what each input of an item takes; those that have power share equally."""
    live = item.live(None)
    each_w = ratio(watts, len(live))
    return tuple(
        AcInput(cord.feed, each_w, _currents(cord, each_w, supplied))
        for cord in live
        if cord.feed is not None
    )


def _currents(cord: Cord, watts: float | None, supplied: Supplied) -> tuple[float | None, ...]:
    amps = scaled(watts, supplied.amp_per_w)
    if cord.phase is None:
        return (ratio(amps, supplied.phases),) * supplied.phases
    return tuple(amps if at == cord.phase else 0.0 for at in range(supplied.phases))


def feed_power(
    items: Iterable[Corded],
    watts: Mapping[str, float | None],
    supplied: Supplied,
    lost: Feed | None = None,
) -> tuple[FeedPower, ...]:
    """Sum the inputs by feed; ``watts`` is what each item takes in this state."""
    found: dict[Feed, list[tuple[Cord, float | None]]] = {
        feed: [] for feed in supplied.feeds if feed != lost
    }
    marks: dict[Feed, str | None] = {}
    for item in items:
        live = item.live(lost)
        each_w = ratio(watts[item.id], len(live))
        for cord in live:
            if cord.feed is not None:
                found[cord.feed].append((cord, each_w))
                marks[cord.feed] = item.mark or marks.get(cord.feed)
    return tuple(
        replace(_feed(feed, each, supplied), mark=marks.get(feed)) for feed, each in found.items()
    )


def _feed(feed: Feed, inputs: list[tuple[Cord, float | None]], supplied: Supplied) -> FeedPower:
    by_phase: list[float | None] = [0.0] * supplied.phases
    for cord, watts in inputs:
        on = range(supplied.phases) if cord.phase is None else (cord.phase,)
        for at in on:
            by_phase[at] = total((by_phase[at], ratio(watts, len(on))))
    amps = tuple(scaled(each, supplied.amp_per_w) for each in by_phase)
    return loaded(feed, total(by_phase), amps, supplied.rated_a, supplied.breaker_a)


def floor_feeds(
    design: Design, cdu_power_w: Mapping[str, float | None]
) -> tuple[tuple[FeedPower, ...], tuple[FeedPower, ...]]:
    """Give what the CDUs beside the racks take from the feeds: normal, and from each one alone.

    A CDU on the floor takes its power in equal parts from all feeds and phases.
    """
    if not design.floor.cdus:
        return (), ()
    supplied = supplied_by(design)
    floor_w = total(cdu_power_w.get(cdu.id) for cdu in design.floor.cdus)
    share_w = ratio(floor_w, len(supplied.feeds))
    normal = tuple(_even(feed, share_w, supplied) for feed in supplied.feeds)
    if len(supplied.feeds) < len(FEEDS):
        return normal, ()
    return normal, tuple(_even(feed, floor_w, supplied) for feed in supplied.feeds)


def _even(feed: Feed, watts: float | None, supplied: Supplied) -> FeedPower:
    amps = scaled(ratio(watts, supplied.phases), supplied.amp_per_w)
    return loaded(feed, watts, (amps,) * supplied.phases)
