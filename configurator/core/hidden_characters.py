"""Characters that a name may not hold: they show nothing, or make what follows look otherwise.

Control characters reach terminals and files of other programs as commands; marks that turn the
direction of writing make one part number look like another.
"""

from __future__ import annotations

import re

from configurator.core.text import say

_TURNING = "\u202a-\u202e\u2066-\u2069"
_IN_LINES = re.compile(rf"[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff{_TURNING}]|\r(?!\n)")
_IN_A_NAME = re.compile(rf"[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff{_TURNING}]")


def why_unreadable(text: str, *, lines: bool = False) -> str | None:
    """Say which hidden character a text holds and where; ``lines`` may have line ends and tabs."""
    if text.isprintable():
        return None
    found = (_IN_LINES if lines else _IN_A_NAME).search(text)
    if found is None:
        return None
    return say(
        "holds the invisible character {name} at position {number}",
        name=f"U+{ord(found[0]):04X}",
        number=found.start() + 1,
    )


def spelled_out(text: str) -> str:
    """Write hidden characters as escapes, so that a message about them is what it seems."""
    if text.isprintable():
        return text
    return _IN_A_NAME.sub(lambda found: repr(found[0])[1:-1], text)
