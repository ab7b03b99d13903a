"""Measures and colours of the page, in points from the lower left corner."""

from __future__ import annotations

from reportlab.lib.colors import Color, HexColor

from configurator.scene.theme import LIGHT

MM = 72 / 25.4
WIDTH, HEIGHT = 210 * MM, 297 * MM
LEFT, RIGHT = 40.0, WIDTH - 40.0
TOP, BOTTOM = HEIGHT - 42.0, 52.0
FOOT = 33.0
INNER = RIGHT - LEFT

BODY, SMALL, CAPTION, HEADING, TITLE, LARGE = 9.0, 7.8, 7.0, 10.0, 18.0, 14.0
LEADING = 1.42


def colour(token: str) -> Color:
    """Colour of a theme token, or of ``#rrggbb``, on paper."""
    return HexColor(LIGHT.hex(token))
