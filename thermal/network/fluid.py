"""Coolants by their specification, built once each: a network asks for the same one often."""

from __future__ import annotations

from functools import lru_cache

from thermal.coolants import Coolant, get_coolant
from thermal.network.model import CoolantSpec

FluidKey = str | tuple[tuple[str, str | float], ...]


def coolant_of(spec: CoolantSpec) -> Coolant:
    """Return the coolant of a specification.

    Raises
    ------
    CoolantError
        If it is unknown or its figures make no sense.
    """
    try:
        return _built(coolant_key(spec))
    except (TypeError, AttributeError):  # what is no specification is named by get_coolant
        return get_coolant(spec)


def coolant_key(spec: CoolantSpec) -> FluidKey:
    """Return a specification in a form that can be compared and hashed."""
    return spec if isinstance(spec, str) else tuple(sorted(spec.items()))


@lru_cache(maxsize=64)
def _built(key: FluidKey) -> Coolant:
    return get_coolant(key if isinstance(key, str) else dict(key))
