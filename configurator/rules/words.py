"""Counts as people read them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from configurator.core.text import Text, say


def counted(count: int, one: str, many: str) -> Text:
    """Give the count with its noun, by templates that are written out: 1 rack, 2 racks."""
    return say(one if count == 1 else many, count=count)


def both(names: Iterable[str]) -> str:
    """Name all of some, of which there is at least one."""
    return reduce(lambda one, other: say("{one} and {other}", one=one, other=other), names)


def either(names: Iterable[str]) -> str:
    """Name some to choose from, of which there is at least one."""
    return reduce(lambda one, other: say("{one} or {other}", one=one, other=other), names)


def several(count: int, total: int, message: str) -> str:
    """Say how many of the modules of a chassis a message is about."""
    if total == 1:
        return message
    return say("{count} of {total} modules; {message}", count=count, total=total, message=message)
