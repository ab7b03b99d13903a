"""Arithmetic of figures that may be unknown: unknown stays unknown and is never taken for zero."""

from collections.abc import Iterable


def total(values: Iterable[float | None]) -> float | None:
    """Sum of all values, or None as soon as one of them is unknown."""
    result = 0.0
    for value in values:
        if value is None:
            return None
        result += value
    return result


def ratio(numerator: float | None, denominator: float | None) -> float | None:
    """Quotient, or None where either side is unknown or the denominator is zero."""
    if numerator is None or not denominator:
        return None
    return numerator / denominator


def scaled(value: float | None, factor: float | None) -> float | None:
    """Product, or None where either side is unknown."""
    return None if value is None or factor is None else value * factor


def less(value: float | None, taken: float | None) -> float | None:
    """Difference, or None where either side is unknown."""
    return None if value is None or taken is None else value - taken
