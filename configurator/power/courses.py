"""Lines of the power chain as points: what window and report draw from the same figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from configurator.catalogue.parts import PowerShelf
from configurator.core.unknown import total
from configurator.power.ladder import EXCURSION_S
from configurator.power.result import BusbarProfile, PowerLevels, ShelfPower
from configurator.power.shelf import efficiency_at

FIRST_S, LAST_S = 10e-6, 0.1
"""Where the courses over duration begin and end, in s."""
EDGES_S = (FIRST_S, *EXCURSION_S, LAST_S)

Points = tuple[tuple[float, float], ...]


def ladder_course(levels: PowerLevels) -> Points:
    """Give power in W over the duration it may last, in s, as a staircase down to the TDP.

    Empty where a step is unknown.
    """
    return _staircase((*levels.excursions_w, levels.tdp_w))


def capability_course(shelves: Sequence[ShelfPower]) -> Points:
    """Give what shelves can give together for each duration; empty where one's pulse is unknown."""
    steps = zip(*(shelf.pulse_w for shelf in shelves), strict=True)
    rated_w = total(shelf.rated_w for shelf in shelves)
    return _staircase((*map(total, steps), rated_w)) if shelves else ()


def _staircase(steps_w: Iterable[float | None]) -> Points:
    known = [watts for watts in steps_w if watts is not None]
    if len(known) != len(EDGES_S) - 1:
        return ()
    starts = zip(EDGES_S, EDGES_S[1:], known, strict=False)
    return tuple((edge, watts) for start, end, watts in starts for edge in (start, end))


def efficiency_points(part: PowerShelf) -> Points:
    """Give the published points of a shelf: load as a share of its rating, and efficiency."""
    ordered = sorted(part.efficiency_points, key=lambda point: point.load_fraction)
    return tuple((point.load_fraction, point.efficiency) for point in ordered)


def efficiency_course(part: PowerShelf) -> Points:
    """Give the line between the published points from no load to the rating."""
    published = efficiency_points(part)
    if not published:
        return ()
    ends = [(load, efficiency_at(part.efficiency_points, load)) for load in (0.0, 1.0)]
    return (ends[0], *published, ends[1])


def busbar_course(profile: BusbarProfile) -> Points:
    """Give voltage in V by height in mm from the bottom up."""
    return tuple((tap.height_mm, tap.voltage_v) for tap in profile.taps)
