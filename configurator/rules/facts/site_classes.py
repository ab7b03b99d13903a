"""Classes that sites are built for: by the facility water they give."""

from __future__ import annotations

from collections.abc import Mapping

OLD_NAMES = {"W17": "W1", "W27": "W2", "W32": "W3", "W45": "W4", "W+": "W5"}
"""Names of earlier editions; W40 had none."""


def water_class(water_c: float, limits_c: Mapping[str, float]) -> tuple[str, float | None]:
    """Name the coolest class that holds water of this temperature, with its limit in °C.

    Water above all limits is of class W+, which has none (ASHRAE, Thermal Guidelines).
    """
    for name, limit in sorted(limits_c.items(), key=lambda entry: entry[1]):
        if water_c <= limit:
            return name.upper(), limit
    return "W+", None


def both_names(name: str) -> str:
    """Write a class with the name that it had in earlier editions, where it had one."""
    return f"{name} ({OLD_NAMES[name]})" if name in OLD_NAMES else name
