"""What one AC feed carries, and sums of feeds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from configurator.core.unknown import ratio, total

Feed = Literal["A", "B"]


@dataclass(frozen=True, slots=True)
class FeedPower:
    """One AC feed: power, current by phase, and loading of its breaker after derating.

    ``imbalance`` is the highest phase current over their mean, less one.  ``mark`` names the
    assumption that decides what is on this feed.
    """

    id: Feed
    watts: float | None
    current_a: tuple[float | None, ...]
    imbalance: float | None = None
    breaker_a: float | None = None
    loading: float | None = None
    mark: str | None = None


def loaded(
    feed: Feed,
    watts: float | None,
    amps: tuple[float | None, ...],
    rated_a: float | None = None,
    breaker_a: float | None = None,
) -> FeedPower:
    """Put a feed's figures together; without a breaker there is no loading."""
    known = [each for each in amps if each is not None]
    worst_a = max(known) if len(known) == len(amps) and known else None
    mean_a = sum(known) / len(amps) if worst_a is not None else None
    uneven = ratio(worst_a, mean_a)
    return FeedPower(
        id=feed,
        watts=watts,
        current_a=amps,
        imbalance=None if uneven is None else uneven - 1.0,
        breaker_a=rated_a,
        loading=ratio(worst_a, breaker_a),
    )


def sum_feeds(groups: Iterable[tuple[FeedPower, ...]]) -> tuple[FeedPower, ...]:
    """Add feed by feed; breakers belong to single racks, and the loading is the fullest one's."""
    found: dict[Feed, list[FeedPower]] = {}
    for feeds in groups:
        for feed in feeds:
            found.setdefault(feed.id, []).append(feed)
    return tuple(_sum(name, feeds) for name, feeds in found.items())


def _sum(name: Feed, feeds: list[FeedPower]) -> FeedPower:
    amps = tuple(map(total, zip(*(feed.current_a for feed in feeds), strict=True)))
    known = [feed.loading for feed in feeds if feed.loading is not None]
    return replace(
        loaded(name, total(feed.watts for feed in feeds), amps),
        loading=max(known, default=None),
        mark=next((feed.mark for feed in feeds if feed.mark), None),
    )
