"""How long the battery shelves of a rack carry its busbar load."""

from __future__ import annotations

import itertools

from configurator.catalogue.parts import BackupPoint, BbuShelf
from configurator.core.unknown import scaled, total
from configurator.design.model import Design, Rack
from configurator.power.result import BackupPower


def ride_through_s(part: BbuShelf, load_w: float | None, *, new: bool = False) -> float | None:
    """Time one shelf carries a load, in s; none at all above its rating.

    Between stated loads the time is interpolated, below the lowest the energy is taken as
    constant.  A shelf without stated loads has one, its rating.
    """
    if load_w is None or part.total_kw is None:
        return None
    load_kw = load_w / 1e3
    if load_kw > part.total_kw:
        return 0.0
    points = _points(part, new)
    if not points or load_kw <= 0.0:
        return None
    if load_kw <= points[0].load_kw:
        return points[0].load_kw * points[0].seconds / load_kw
    for low, high in itertools.pairwise(points):
        if load_kw <= high.load_kw:
            share = (load_kw - low.load_kw) / (high.load_kw - low.load_kw)
            return low.seconds + share * (high.seconds - low.seconds)
    return points[-1].load_kw * points[-1].seconds / load_kw


def _points(part: BbuShelf, new: bool) -> tuple[BackupPoint, ...]:
    seconds = part.backup_new_s if new else part.backup_s
    if part.backup_points and not new:
        return tuple(sorted(part.backup_points, key=lambda point: point.load_kw))
    if seconds is None or part.total_kw is None:
        return ()
    return (BackupPoint(load_kw=part.total_kw, seconds=seconds),)


def backup_of(design: Design, rack: Rack, load_w: float | None) -> BackupPower | None:
    """Share the load among the battery shelves of a rack by rating; None where there are none.

    The shelf that is empty first ends the time.
    """
    found = [
        (item.id, part)
        for item in rack.items
        if isinstance(part := design.parts[item.part], BbuShelf)
    ]
    if not found:
        return None
    ratings = [scaled(part.total_kw, 1e3) for _, part in found]
    rated_w = total(ratings)
    marks = tuple(f"{part.id}.total_kw" for _, part in found if part.total_kw is None)
    ids = tuple(name for name, _ in found)
    if rated_w is None or load_w is None:
        return BackupPower(ids, rated_w, None, None, marks)
    shares = [load_w * (each or 0.0) / rated_w for each in ratings]
    parts = [part for _, part in found]
    return BackupPower(
        ids,
        rated_w,
        _shortest([ride_through_s(p, w) for p, w in zip(parts, shares, strict=True)]),
        _shortest([ride_through_s(p, w, new=True) for p, w in zip(parts, shares, strict=True)]),
        marks,
    )


def _shortest(times: list[float | None]) -> float | None:
    known = [each for each in times if each is not None]
    return min(known) if len(known) == len(times) else None
