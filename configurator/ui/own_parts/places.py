"""Reads the place of a fault: ``mass_kg``, ``curve[2].flow_l_per_min``, ``source.name``."""

from __future__ import annotations

import re

SOURCE = "source"
_CELL = re.compile(r"\w+\[(\d+)\](?:\.(\w+))?")


def field_of_place(place: str) -> str:
    """Give the field a place lies in."""
    return re.split(r"[.\[]", place, maxsplit=1)[0]


def place_within(place: str) -> str:
    """Give what of a place lies within its field."""
    return place[len(field_of_place(place)) :].lstrip(".")


def cell_of(place: str) -> tuple[int, str] | None:
    """Give row, from 0, and column of a place in a table; the column is empty for a whole row."""
    match = _CELL.fullmatch(place)
    return (int(match[1]), match[2] or "") if match else None
