"""Colours of the drawings: tokens for meaning, one hex value each in the dark and light theme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

BLACK, WHITE = "#040506", "#ffffff"


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours; painters ask it for the value of every token they meet."""

    name: str
    tokens: Mapping[str, str]

    def hex(self, colour: str) -> str:
        """Give ``#rrggbb`` for a token; a colour that already is one passes through."""
        return colour if colour.startswith("#") else self.tokens[colour]


DARK = Theme(
    "dark",
    {
        "sunken": "#101216",
        "window": "#15171b",
        "panel": "#1c1f25",
        "raised": "#242831",
        "line": "#313642",
        "frame": "#2b303a",
        "text": "#e6e9ef",
        "dim": "#98a1b3",
        "faint": "#6b7385",
        "accent": "#4c9aff",
        "ok": "#43b581",
        "warning": "#e6a23c",
        "error": "#f1707b",
        "supply": "#3aa0d8",
        "between": "#94685f",
        "return": "#e0703a",
    },
)
LIGHT = Theme(
    "light",
    {
        "sunken": "#e6e9f0",
        "window": "#eef0f4",
        "panel": "#ffffff",
        "raised": "#f5f6f9",
        "line": "#d5d9e2",
        "frame": "#cdd3de",
        "text": "#1b2130",
        "dim": "#566074",
        "faint": "#8a93a5",
        "accent": "#1665cb",
        "ok": "#1a744d",
        "warning": "#945900",
        "error": "#b82d39",
        "supply": "#176e9f",
        "between": "#b98677",
        "return": "#ae4a1b",
    },
)
THEMES: Mapping[str, Theme] = {theme.name: theme for theme in (DARK, LIGHT)}


def readable_on(background: str) -> str:
    """Choose black or white text for a coloured tile, whichever contrasts more."""
    luminance = relative_luminance(background)
    on_white = 1.05 / (luminance + 0.05)
    on_black = (luminance + 0.05) / (relative_luminance(BLACK) + 0.05)
    return BLACK if on_black >= on_white else WHITE


def relative_luminance(colour: str) -> float:
    """Luminance of ``#rrggbb`` from 0 (black) to 1 (white), as WCAG 2 defines it."""
    linear = [_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
