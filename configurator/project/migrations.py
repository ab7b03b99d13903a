"""Brings the content of older design files up to date, one version at a time.

A migration works on plain JSON values, never on today's types: these may change again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from configurator.core.errors import DesignFileError, Fault
from configurator.core.jsonfile import JsonValue

Content = dict[str, JsonValue]
Migration = Callable[[Content], Content]

MIGRATIONS: dict[int, Migration] = {}
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
