"""Assumed figures: the default of the catalogue or what the user put in its place.

The narrowest scope wins: callers name ids from the innermost object outwards, and an override
without a scope holds for the whole design.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from configurator.catalogue.parts import Confidence
from configurator.design.model import Design

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Assumed(Generic[Value]):
    """One assumed value; ``overridden`` tells that the user decided it."""

    key: str
    value: Value
    overridden: bool
    reason: str
    confidence: Confidence


def assumed(design: Design, key: str, *scopes: str) -> Assumed[float | str]:
    """Look up an assumption; raises KeyError for one the design does not know."""
    default = design.assumptions[key]
    for scope in (*scopes, None):
        for override in design.assumption_overrides:
            if override.key == key and override.scope == scope:
                return Assumed(key, override.value, True, override.reason, "high")
    return Assumed(key, default.value, False, default.reason, default.confidence)


def assumed_number(design: Design, key: str, *scopes: str) -> Assumed[float]:
    """Look up an assumption that is a number."""
    found = assumed(design, key, *scopes)
    return Assumed(key, float(found.value), found.overridden, found.reason, found.confidence)


def assumed_part(design: Design, key: str, *scopes: str) -> Assumed[str]:
    """Look up an assumption that names a part."""
    found = assumed(design, key, *scopes)
    return Assumed(key, str(found.value), found.overridden, found.reason, found.confidence)
