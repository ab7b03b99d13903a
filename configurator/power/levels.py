"""Sums of power levels in which unknown stays unknown, and what is certain all the same."""

from __future__ import annotations

from collections.abc import Iterable

from configurator.core.unknown import total
from configurator.power.ladder import EXCURSION_S, level_excursions
from configurator.power.result import DevicePower, Known, PowerLevels

UNKNOWN = PowerLevels(None, None, None, level_excursions(None))


def level(watts: float | None) -> PowerLevels:
    """Give the levels of what draws the same at all times."""
    return PowerLevels(watts, watts, watts, level_excursions(watts))


def total_levels(levels: Iterable[PowerLevels]) -> PowerLevels:
    """Sum level by level; a level with one unknown part is unknown."""
    parts = tuple(levels)
    steps = zip(*(part.excursions_w for part in parts), strict=True) if parts else ()
    return PowerLevels(
        total(part.idle_w for part in parts),
        total(part.typical_w for part in parts),
        total(part.tdp_w for part in parts),
        tuple(map(total, steps)) or (0.0,) * len(EXCURSION_S),
    )


def known_of(devices: Iterable[DevicePower]) -> Known:
    """Sum the own power of the devices whose figure is known, and name the others."""
    found = tuple(devices)
    return Known(
        sum(each.own.tdp_w or 0.0 for each in found),
        tuple(each.id for each in found if each.own.tdp_w is None),
    )


def total_known(parts: Iterable[Known]) -> Known:
    """Add up what is certain."""
    found = tuple(parts)
    return Known(
        sum(each.tdp_w for each in found),
        tuple(name for each in found for name in each.unknown_ids),
        sum(each.input_w for each in found),
        tuple(name for each in found for name in each.unknown_cdu_ids),
        tuple(name for each in found for name in each.unknown_input_ids),
    )
