"""Sums of power levels in which unknown stays unknown."""

from __future__ import annotations

from collections.abc import Iterable

from configurator.core.unknown import total
from configurator.power.result import PowerLevels


def total_levels(levels: Iterable[PowerLevels]) -> PowerLevels:
    """Sum level by level; a level with one unknown part is unknown."""
    parts = tuple(levels)
    return PowerLevels(
        total(part.tdp_w for part in parts),
        total(part.typical_w for part in parts),
        total(part.peak_w for part in parts),
    )
