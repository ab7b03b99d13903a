"""Brings the content of older design files up to date, one version at a time.

A migration works on plain JSON values, never on today's types: these may change again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from configurator.core.errors import DesignFileError, Fault
from configurator.core.jsonfile import JsonValue

Content = dict[str, JsonValue]
Migration = Callable[[Content], Content]

REPLACED_IN_2: dict[str, tuple[tuple[str, float], ...]] = {
    "overhead_non_compute_fraction": (
        ("chassis_fan_fraction", 0.625),
        ("chassis_conversion_fraction", 0.375),
    ),
    "busbar_voltage_drop_v": (("shelf_droop_v", 1.0),),
}
"""Assumptions that others stand for now: their keys and what share of the old value each takes."""


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
    """Give what stands for an override, or a default, now."""
    if not isinstance(entry, dict) or not isinstance(value := entry.get("value"), (int, float)):
        return [entry]
    shares = REPLACED_IN_2.get(str(entry.get("key")), ())
    return [{**entry, "key": key, "value": value * share} for key, share in shares] or [entry]


def _taken_over(
    overrides: list[JsonValue], known: dict[str, JsonValue]
) -> Iterator[tuple[str, JsonValue]]:
    used = {entry.get("key") for entry in overrides if isinstance(entry, dict)}
    for key in REPLACED_IN_2.keys() & known.keys() & used:
        for new in _split(known[key]):
            if isinstance(new, dict):
                yield str(new["key"]), new


MIGRATIONS: dict[int, Migration] = {1: _to_2}
"""What turns the content of version n into that of version n + 1, by n."""


def migrate(
    content: Content, written: int, wanted: int, migrations: Mapping[int, Migration], file: str
) -> Content:
    """Take each step from the version a file was written with to the wanted one."""
    for version in range(written, wanted):
        step = migrations.get(version)
        if step is None:
            raise DesignFileError(Fault(file, "version", f"format {version} is no longer read"))
        try:
            content = step(content)
        except (AttributeError, KeyError, TypeError, ValueError, IndexError) as problem:
            reason = f"cannot be brought from format {version} to {version + 1}: {problem!r}"
            raise DesignFileError(Fault(file, "version", reason)) from None
        content = {**content, "version": version + 1}
    return content
