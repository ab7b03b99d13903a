"""The one colour map of physical quantities: dark blue over teal and green to light amber.

Steps are even in Oklab, so equal differences of the quantity look equally large, and lightness
rises from end to end, so the map reads in grey and without colour vision too.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise
from math import dist

from configurator.scene.theme import readable_on

_POINTS = (
    *("#343996", "#0a59ab", "#11799d", "#179596", "#1cb288"),
    *("#6bc670", "#b1d058", "#e5d450", "#feda82"),
)
_STEPS = 96


def colour_at(fraction: float) -> str:
    """Colour of a value at a fraction of the range; outside the range the ends hold."""
    return COLOURS[min(max(int(fraction * _STEPS), 0), _STEPS - 1)]


def ink_at(fraction: float) -> str:
    """Text colour that reads on :func:`colour_at` of the same fraction."""
    return _INKS[min(max(int(fraction * _STEPS), 0), _STEPS - 1)]


def _table() -> tuple[str, ...]:
    """Walk the line through the points in even steps of its length in Oklab."""
    points = [to_oklab(point) for point in _POINTS]
    reached = [0.0, *accumulate(dist(*pair) for pair in pairwise(points))]
    colours = []
    for step in range(_STEPS):
        way = step / (_STEPS - 1) * reached[-1]
        low = min(bisect_right(reached, way), len(points) - 1) - 1
        share = (way - reached[low]) / (reached[low + 1] - reached[low])
        pair = zip(points[low], points[low + 1], strict=True)
        colours.append(_to_hex(tuple(a + (b - a) * share for a, b in pair)))
    return tuple(colours)


def to_oklab(colour: str) -> tuple[float, ...]:
    """Lightness from 0 to 1 and two colour axes of ``#rrggbb``, even to the eye."""
    r, g, b = (_decode(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    cone_l = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    cone_m = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    cone_s = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * cone_l + 0.7936177850 * cone_m - 0.0040720468 * cone_s,
        1.9779984951 * cone_l - 2.4285922050 * cone_m + 0.4505937099 * cone_s,
        0.0259040371 * cone_l + 0.7827717662 * cone_m - 0.8086757660 * cone_s,
    )


def _to_hex(lab: tuple[float, ...]) -> str:
    lightness, a, b = lab
    cone_l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    cone_m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    cone_s = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * cone_l - 3.3077115913 * cone_m + 0.2309699292 * cone_s,
        -1.2684380046 * cone_l + 2.6097574011 * cone_m - 0.3413193965 * cone_s,
        -0.0041960863 * cone_l - 0.7034186147 * cone_m + 1.7076147010 * cone_s,
    )
    return "#" + "".join(f"{round(255 * _encode(channel)):02x}" for channel in linear)


def _decode(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _encode(channel: float) -> float:
    clipped = min(max(channel, 0.0), 1.0)
    return 12.92 * clipped if clipped <= 0.0031308 else 1.055 * clipped ** (1 / 2.4) - 0.055


COLOURS = _table()
_INKS = tuple(readable_on(colour) for colour in COLOURS)
