"""Counts as people read them."""

from __future__ import annotations


def counted(count: int, noun: str) -> str:
    """Give the count with its noun: 1 rack, 2 racks."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def several(count: int, total: int) -> str:
    """Say how many of the modules of a chassis a message is about."""
    return "" if total == 1 else f"{count} of {total} modules; "
