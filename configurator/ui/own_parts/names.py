"""Ids for parts of the user's own: made from names, never one that is taken."""

from __future__ import annotations

import re
from collections.abc import Container

LONGEST = 64


def id_from_names(vendor: str, model: str) -> str:
    """Give an id as catalogue files have it, empty where the names hold no letter or digit."""
    words = re.sub(r"[^a-z0-9._]+", "-", f"{vendor} {model}".casefold())
    return words.strip("-._")[: LONGEST - 3]


def free_id(wanted: str, taken: Container[object]) -> str:
    """Give the wanted id, numbered where another part has it."""
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted[: LONGEST - 4]}-{number}" in taken:
        number += 1
    return f"{wanted[: LONGEST - 4]}-{number}"
