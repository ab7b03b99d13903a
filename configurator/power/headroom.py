"""The limits of a rack, the one that breaks first as the load grows at the head."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from configurator.catalogue.parts import BasePart, PowerShelf
from configurator.catalogue.parts import Rack as RackPart
from configurator.core.unknown import total
from configurator.design.model import Rack
from configurator.power.result import Limit, RackPower, ShelfPower

Parts = Mapping[str, BasePart]


def redundant_total_w(shelves: Iterable[ShelfPower]) -> float | None:
    """What the shelves of a rack give with one supply lost in each, in W."""
    return total(shelf.redundant_w for shelf in shelves)


def rated_total_w(shelves: Iterable[ShelfPower]) -> float | None:
    """What all supplies of a rack's shelves give together, in W."""
    return total(shelf.rated_w for shelf in shelves)


def limits_of(parts: Parts, rack: Rack, power: RackPower) -> tuple[Limit, ...]:
    """Compare everything that has a limit; currents and powers are taken to grow in proportion."""
    found = [*_of_shelves(parts, rack, power), *_of_bar(parts, rack, power)]
    found += [*_of_rack(parts, rack, power), *_of_feeds(power)]
    return tuple(sorted(found, key=lambda limit: limit.headroom_ratio))


def _limit(name: str, value: float | None, limit: float | None, unit: str) -> Iterator[Limit]:
    """Yield one limit where both sides are known and there is any load."""
    if value and limit is not None:
        yield Limit(name, value, limit, unit, limit / value)


def _of_shelves(parts: Parts, rack: Rack, power: RackPower) -> Iterator[Limit]:
    if not power.shelves:
        return
    fullest = max(power.shelves, key=lambda shelf: shelf.load_fraction or 0.0)
    yield from _limit("shelf rating", fullest.output_w, fullest.rated_w, "W")
    part = next(parts[item.part] for item in rack.items if item.id == fullest.id)
    if isinstance(part, PowerShelf):
        yield from _limit("shelf output current", fullest.current_a, part.output_a, "A")
    given_w = total(shelf.output_w for shelf in power.shelves)
    left_w = redundant_total_w(power.shelves)
    yield from _limit("shelves with one supply lost in each", given_w, left_w, "W")


def _of_bar(parts: Parts, rack: Rack, power: RackPower) -> Iterator[Limit]:
    frame = parts[rack.part]
    if not isinstance(frame, RackPart):
        return
    yield from _limit("busbar current", power.busbar_current_a, frame.busbar_current_a, "A")
    clips = [each for each in power.connectors if each.current_a and each.limit_a]
    for clip in sorted(clips, key=lambda each: (each.limit_a or 0.0) / (each.current_a or 1.0))[:1]:
        yield from _limit("clips of a chassis", clip.current_a, clip.limit_a, "A")
    set_v, low_v = _set_point_v(parts, rack), frame.busbar_voltage_min_v
    if power.busbar is not None and set_v is not None and low_v is not None:
        fallen_v = set_v - power.busbar.lowest_v
        yield from _limit("voltage fallen at the loads", fallen_v, set_v - low_v, "V")


def _set_point_v(parts: Parts, rack: Rack) -> float | None:
    used = (parts[item.part] for item in rack.items)
    outputs = [p.output_v for p in used if isinstance(p, PowerShelf) and p.output_v is not None]
    return min(outputs, default=None)


def _of_rack(parts: Parts, rack: Rack, power: RackPower) -> Iterator[Limit]:
    frame = parts[rack.part]
    if isinstance(frame, RackPart) and frame.max_power_kw is not None:
        yield from _limit("class of the rack", power.it.tdp_w, frame.max_power_kw * 1e3, "W")
    if power.backup is not None:
        yield from _limit("battery shelves", power.busbar_w, power.backup.rated_w, "W")


def _of_feeds(power: RackPower) -> Iterator[Limit]:
    for name, feeds in (
        ("breaker of a feed", power.feeds),
        ("breaker of a feed that carries all", power.feeds_alone),
    ):
        loadings = [(feed.loading, max(map(_known_a, feed.current_a))) for feed in feeds]
        loaded = [(loading, worst_a) for loading, worst_a in loadings if loading]
        for loading, worst_a in sorted(loaded)[-1:]:
            yield from _limit(name, worst_a, worst_a / loading, "A")


def _known_a(current_a: float | None) -> float:
    return current_a or 0.0
