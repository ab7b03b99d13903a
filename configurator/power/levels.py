"""Sums and ratios of power levels in which unknown stays unknown."""

from __future__ import annotations

from collections.abc import Iterable

from configurator.power.result import PowerLevels

ZERO = PowerLevels(0.0, 0.0, 0.0)


def total(values: Iterable[float | None]) -> float | None:
    """Sum of all values, or None as soon as one of them is unknown."""
    result = 0.0
    for value in values:
        if value is None:
            return None
        result += value
    return result


def total_levels(levels: Iterable[PowerLevels]) -> PowerLevels:
    """Sum level by level; a level with one unknown part is unknown."""
    parts = tuple(levels)
    return PowerLevels(
        total(part.tdp_w for part in parts),
        total(part.typical_w for part in parts),
        total(part.peak_w for part in parts),
    )


def ratio(numerator: float | None, denominator: float | None) -> float | None:
    """Quotient, or None where either side is unknown or the denominator is zero."""
    if numerator is None or not denominator:
        return None
    return numerator / denominator


def scaled(value: float | None, factor: float) -> float | None:
    """Product in which unknown stays unknown."""
    return None if value is None else value * factor
