"""Which of the published requirements the rules check, and why the others are left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from configurator.core.jsonfile import read_json
from configurator.core.resources import find

FAMILIES = ("mechanical", "interconnect", "electrical", "cooling", "service")


class Coverage(StrEnum):
    """What becomes of a published requirement."""

    IMPLEMENTED = "implemented"
    LEFT_OUT = "left out"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Requirement:
    """A published requirement: the rules that check it, or the reason why none does."""

    id: str
    title: str
    source: str
    rules: tuple[str, ...]
    left_out: str | None
    family: str

    @property
    def state(self) -> Coverage:
        """What becomes of it; a reason beside a rule says which part of it is not checked."""
        if self.rules:
            return Coverage.IMPLEMENTED
        return Coverage.LEFT_OUT if self.left_out else Coverage.OPEN


@cache
def requirements() -> Sequence[Requirement]:
    """List all published requirements, family by family in the order of their texts."""
    rows: list[Requirement] = []
    for family in FAMILIES:
        entries: Any = read_json(find("rules", "coverage", f"{family}.json"))
        rows += _ROWS.validate_python([{**entry, "family": family} for entry in entries])
    return tuple(rows)


_ROWS = TypeAdapter(list[Requirement])
