"""What single losses a rack survives: a supply, a shelf, an AC input, a feed, a battery shelf."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from configurator.core.unknown import ratio, scaled, total
from configurator.power.feed_power import Feed, FeedPower
from configurator.power.feeds import Corded
from configurator.power.own import OwnSupplied
from configurator.power.result import (
    Loss,
    LossKind,
    PowerLevels,
    Problem,
)
from configurator.power.sharing import Bus, Shared, share_load

UNKNOWN_FIGURES = ("no_rating", "no_voltage", "no_droop", "no_bar")


@dataclass(frozen=True, slots=True)
class Exposed:
    """What of a rack a loss can hit; ``busbar`` are the levels of all that is on the bar.

    ``without`` has the bar with a feed lost.  Where a draw is unknown, ``bus`` holds what is known
    of it: a rack that does not survive with that does not survive, one that does may or may not.
    """

    bus: Bus
    busbar: PowerLevels
    corded: tuple[Corded, ...]
    without: Mapping[Feed | None, Shared | Problem]
    own: tuple[OwnSupplied, ...]
    batteries: Mapping[str, float | None]


def inner_losses(rack: Exposed) -> tuple[Loss, ...]:
    """Try every single loss inside a rack: of a supply, a shelf, an AC input, a battery shelf."""
    corded = {each.id: each for each in rack.corded}
    found: list[Loss] = []
    for supply in rack.bus.supplies:
        if supply.psu_share is not None:
            found.append(_of_shelves(rack, "psu", supply.id, {supply.id: 1.0 - supply.psu_share}))
        found.append(_of_shelves(rack, "shelf", supply.id, {supply.id: 0.0}))
        cords = corded[supply.id]
        left = {supply.id: 1.0 - 1.0 / len(cords.cords)}
        loss = _of_shelves(rack, "ac_input", supply.id, left)
        found.append(loss if cords.count_known else _unknown("ac_input", supply.id))
    found += [_of_own("psu", each.id, each, each.without_one_w) for each in rack.own if each.count]
    found += _of_batteries(rack)
    return tuple(found)


def _unknown(kind: LossKind, name: str) -> Loss:
    return Loss(kind, name, None, None, None, None)


def _of_shelves(
    rack: Exposed,
    kind: LossKind,
    name: str,
    left: Mapping[str, float],
    known: Shared | Problem | None = None,
) -> Loss:
    """Share the load among what is left; a rack without busbar loads survives that."""
    bus = rack.bus
    capacity_w = total(scaled(s.rated_w, left.get(s.id, 1.0)) for s in bus.supplies)
    if not bus.loads:
        return Loss(kind, name, True, True, 0.0, capacity_w)
    shared = known or share_load(bus, left)
    if isinstance(shared, Problem):
        answer = None if shared.code in UNKNOWN_FIGURES else False
        return Loss(kind, name, answer, answer, None, capacity_w)
    loading = max(
        ratio(shared.given[s.id].output_w, scaled(s.rated_w, left.get(s.id, 1.0))) or 0.0
        for s in bus.supplies
    )
    holds = _at_most_full(loading, known=rack.busbar.tdp_w is not None)
    return Loss(kind, name, holds, _and(holds, _peak(rack, left)), loading, capacity_w)


def _peak(rack: Exposed, left: Mapping[str, float]) -> bool | None:
    """Hold each step of the ladder against the pulses of what is left.

    The first step is left out: for its 20 microseconds the capacitors at the modules' inputs
    supply it.  What shelves give for moments is unknown for some; their rating holds in any case.
    """
    parts = [(s, left.get(s.id, 1.0)) for s in rack.bus.supplies]
    rated_w = total(scaled(s.rated_w, share) for s, share in parts)
    answers: list[bool | None] = []
    for step, load_w in enumerate(rack.busbar.excursions_w[1:], start=1):
        if load_w is None or rated_w is None or load_w <= rated_w:
            answers.append(None if load_w is None or rated_w is None else True)
            continue
        pulse_w = total(scaled(s.pulse_w[step], share) for s, share in parts)
        answers.append(None if pulse_w is None else load_w <= pulse_w)
    return _and(*answers)


def _at_most_full(loading: float | None, *, known: bool) -> bool | None:
    if loading is None:
        return None
    return False if loading > 1.0 else (True if known else None)


def _and(*answers: bool | None) -> bool | None:
    """False beats unknown, unknown beats true."""
    if any(answer is False for answer in answers):
        return False
    return None if None in answers else True


def _of_own(kind: LossKind, name: str, own: OwnSupplied, left_w: float | None) -> Loss:
    """Hold what an item draws against the supplies of its own that are left."""
    loading = 0.0 if own.known_w == 0.0 else ratio(own.known_w, left_w)
    dark = left_w == 0.0 and own.known_w > 0.0
    holds = False if dark else _at_most_full(loading, known=own.levels.tdp_w is not None)
    steps = own.levels.excursions_w[1:]
    peak = _and(*(None if w is None or left_w is None else w <= left_w or None for w in steps))
    return Loss(kind, name, holds, _and(holds, peak), loading, left_w)


def _of_feed(rack: Exposed, feed: Feed) -> Loss:
    """Lose all inputs on a feed: shelves and own supplies go on with the others.

    A CDU that goes dark leaves it open whether others keep the modules cool.  Where shelves of
    known inputs do not hold, nothing rests on an assumed number of inputs elsewhere.
    """
    left = {each.id: each.left(feed) for each in rack.corded}
    shelves = {s.id: left[s.id] for s in rack.bus.supplies}
    hit = [_of_shelves(rack, "feed", feed, shelves, rack.without[feed])] if shelves else []
    certain = any(loss.survives_tdp is False for loss in hit)
    hit += [_of_own("feed", feed, own, own.left_w(left[own.id])) for own in rack.own]
    fed = {*shelves, *(own.id for own in rack.own)}
    cooled = None if any(left[name] == 0.0 for name in left.keys() - fed) else True
    mark = None if certain else next((each.mark for each in rack.corded if each.mark), None)
    if not hit:
        return Loss("feed", feed, cooled, cooled, 0.0, None, mark)
    if any(not each.count_known for each in rack.corded):
        return _unknown("feed", feed)
    worst = max(hit, key=lambda loss: loss.loading or 0.0)
    return Loss(
        "feed",
        feed,
        _and(cooled, *(loss.survives_tdp for loss in hit)),
        _and(cooled, *(loss.survives_peak for loss in hit)),
        worst.loading,
        worst.limit_w,
        mark,
    )


def _of_batteries(rack: Exposed) -> Iterator[Loss]:
    """Lose a battery shelf: nothing falls out, but do the others carry the bar without mains?

    ``loading`` tells; the mains feed the rack as before.
    """
    for name in rack.batteries:
        left_w = total(w for other, w in rack.batteries.items() if other != name)
        loading = ratio(rack.bus.load_w, left_w)
        yield Loss("bbu", name, True, True, loading, left_w)


def feed_losses(
    rack: Exposed, feeds: tuple[Feed, ...], alone: Mapping[Feed, FeedPower]
) -> tuple[Loss, ...]:
    """Try the loss of each feed, with what the breaker of the other one says to the whole load.

    ``alone`` holds the feed that is left by the one that is lost.
    """
    return tuple(_with_breaker(_of_feed(rack, feed), alone.get(feed)) for feed in feeds)


def _with_breaker(loss: Loss, left: FeedPower | None) -> Loss:
    if left is None or left.breaker_a is None:
        return loss
    holds = None if left.loading is None else left.loading <= 1.0
    worst = max(loss.loading or 0.0, left.loading or 0.0)
    return replace(
        loss,
        survives_tdp=_and(loss.survives_tdp, holds),
        survives_peak=_and(loss.survives_peak, holds),
        loading=worst,
    )
