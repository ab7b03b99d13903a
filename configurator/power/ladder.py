"""The excursion ladder (EDP): how far above its TDP a module may go, and for how long.

The specifications call their tables examples, yet nothing else is published.  Board, shelf and
rules read the steps from here.
"""

from __future__ import annotations

from typing import Literal

from configurator.core.unknown import scaled

Generation = Literal["1.x", "2.0"]

EXCURSION_S = (20e-6, 2e-3, 5e-3, 10e-3, 20e-3)
"""How long each step lasts at most, from the highest to the lowest, in s."""

RATIOS: dict[Generation, tuple[float, ...]] = {
    "1.x": (2.0, 1.6, 1.5, 1.2, 1.1),
    "2.0": (2.0, 1.75, 1.5, 1.25, 1.1),
}
"""Power over TDP at each step: OAM v1.0 to v1.5, and UBB v1.5; OAM r2.0."""

UNKNOWN_GENERATION = tuple(map(max, *RATIOS.values()))
"""What a module whose generation is unknown is counted with: the larger of both at each step."""


def ratios_of(generation: Generation | None, peak_ratio: float) -> tuple[float, ...]:
    """Give power over TDP at each step; ``peak_ratio`` is the first, which none exceeds."""
    table = UNKNOWN_GENERATION if generation is None else RATIOS[generation]
    return (peak_ratio, *(min(each, peak_ratio) for each in table[1:]))


def excursions(tdp_w: float | None, ratios: tuple[float, ...]) -> tuple[float | None, ...]:
    """Give the power at each step in W."""
    return tuple(scaled(tdp_w, each) for each in ratios)


def level_excursions(tdp_w: float | None) -> tuple[float | None, ...]:
    """Give the steps of what has no ladder: it stays at its TDP."""
    return (tdp_w,) * len(EXCURSION_S)


def duration_text(seconds: float) -> str:
    """Write a duration in microseconds or milliseconds."""
    return f"{seconds * 1e6:g} µs" if seconds < 1e-3 else f"{seconds * 1e3:g} ms"
