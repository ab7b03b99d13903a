"""Brings the content of older design files up to date, one version at a time.

A migration works on plain JSON values, never on today's types: these may change again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from configurator.core.errors import DesignFileError, Fault
from configurator.core.jsonfile import JsonValue
from configurator.core.text import say

Content = dict[str, JsonValue]
Migration = Callable[[Content], Content]

FACILITY_PUMPS = 0.008
"""What pumps of facility water take of a watt of heat at 1.5 L/min per kW; counted apart now."""


def share(part: float) -> Callable[[float], float]:
    """Give the function that takes a part of a value."""
    return lambda value: value * part


def lossless(_: float) -> float:
    """Give the efficiency of a stage whose loss an old sum counted elsewhere."""
    return 1.0


@dataclass(frozen=True, slots=True)
class Successor:
    """An assumption that stands for an old one, wholly or in part; ``of`` gives its value."""

    key: str
    title: str
    minimum: float
    maximum: float
    of: Callable[[float], float]
    unit: str = "fraction"


REPLACED_IN_2: dict[str, tuple[Successor, ...]] = {
    "overhead_non_compute_fraction": (
        Successor(
            "chassis_fan_fraction", say("Fans' share of a chassis' power"), 0, 1, share(0.625)
        ),
        Successor(
            "chassis_conversion_fraction",
            say("Conversion's share of a chassis' power"),
            0,
            1,
            share(0.375),
        ),
    ),
    "busbar_voltage_drop_v": (
        Successor("shelf_droop_v", say("Droop of a power shelf"), 0, 6, share(1.0), "V"),
    ),
    "distribution_loss_fraction": (
        Successor("transformer_efficiency", say("Efficiency of the transformer"), 0.5, 1, lossless),
        Successor("ups_efficiency", say("Efficiency of the UPS"), 0.5, 1, lossless),
        Successor(
            "distribution_efficiency",
            say("Efficiency from the facility's meter to the racks"),
            0.5,
            1,
            lambda loss: 1.0 / (1.0 + loss),
        ),
    ),
    "liquid_plant_power_fraction": (
        Successor(
            "dry_cooler_power_fraction",
            say("Power of dry cooler fans per watt of rejected heat"),
            0,
            1,
            lambda plant: max(plant - FACILITY_PUMPS, 0.0),
        ),
    ),
}
"""Assumptions that others stand for now."""


def _to_2(content: Content) -> Content:
    """Split overrides of sums among their parts: the power chain counts each loss by itself.

    A new assumption that is overridden takes over what was said of the old one; the others are
    added as to every file that lacks some.
    """
    design = content.get("design")
    if not isinstance(design, dict):
        return content
    design = dict(design)
    overrides, known = design.get("assumption_overrides"), design.get("assumptions")
    if isinstance(known, dict):
        kept = {key: each for key, each in known.items() if key not in REPLACED_IN_2}
        taken = _taken_over(overrides, known) if isinstance(overrides, list) else ()
        design["assumptions"] = {**kept, **dict(taken)}
    if isinstance(overrides, list):
        design["assumption_overrides"] = [new for old in overrides for new in _split(old)]
    return {**content, "design": design}


def _split(entry: JsonValue) -> list[JsonValue]:
    """Give the overrides that stand for one now."""
    if not isinstance(entry, dict) or not isinstance(value := entry.get("value"), (int, float)):
        return [entry]
    successors = REPLACED_IN_2.get(str(entry.get("key")), ())
    return [{**entry, "key": new.key, "value": new.of(value)} for new in successors] or [entry]


def _taken_over(
    overrides: list[JsonValue], known: dict[str, JsonValue]
) -> Iterator[tuple[str, JsonValue]]:
    """Give definitions of the new assumptions that are overridden, in the words of the old."""
    used = {str(entry.get("key")) for entry in overrides if isinstance(entry, dict)}
    for key in REPLACED_IN_2.keys() & known.keys() & used:
        old = known[key]
        if isinstance(old, dict) and isinstance(value := old.get("value"), (int, float)):
            for new in REPLACED_IN_2[key]:
                own: Content = {
                    "key": new.key,
                    "title": new.title,
                    "value": new.of(value),
                    "unit": new.unit,
                    "minimum": new.minimum,
                    "maximum": new.maximum,
                }
                yield new.key, {**old, **own}


MIGRATIONS: dict[int, Migration] = {1: _to_2}
"""What turns the content of version n into that of version n + 1, by n."""


def migrate(
    content: Content, written: int, wanted: int, migrations: Mapping[int, Migration], file: str
) -> Content:
    """Take each step from the version a file was written with to the wanted one."""
    for version in range(written, wanted):
        step = migrations.get(version)
        if step is None:
            raise DesignFileError(
                Fault(file, "version", say("format {version} is no longer read", version=version))
            )
        try:
            content = step(content)
        except (AttributeError, KeyError, TypeError, ValueError, IndexError) as problem:
            reason = say(
                "cannot be brought from format {version} to {next}: {problem}",
                version=version,
                next=version + 1,
                problem=repr(problem),
            )
            raise DesignFileError(Fault(file, "version", reason)) from None
        content = {**content, "version": version + 1}
    return content
