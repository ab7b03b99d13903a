"""Errors of the thermal package.

* ThermalError
    x InputError: something given to us is wrong; carries every fault at once
        - NetworkError: a network cannot be solved as it stands
            - NetworkFileError: a network file cannot be read
        - CoolantError: a coolant is unknown or its figures make no sense
        - CorrelationError: an argument outside what a correlation is stated for
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

SHOWN_FAULTS = 20


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: where it stands and why it cannot be used.

    `element` is the id of the node or branch at the place, "" where there is none.
    """

    place: str
    reason: str
    element: str = field(default="", compare=False)

    def __str__(self) -> str:
        """Return the fault as one line, the place first where there is one, with its id."""
        if self.element:
            item, _, key = self.place.partition(".")
            return f'{item} "{self.element}": {f"{key} " if key else ""}{self.reason}'
        return f"{self.place}: {self.reason}" if self.place else self.reason


_ITEM = re.compile(r"(nodes|branches)\[(\d+)\]")
LONGEST_ID = 40


def with_ids(faults: Iterable[Fault], ids: Mapping[str, Sequence[str]]) -> list[Fault]:
    """Return faults with the ids of what they name, by "nodes" and "branches" in their order."""
    named = []
    for fault in faults:
        at = _ITEM.match(fault.place)
        known = ids.get(at[1], ()) if at else ()
        if at and int(at[2]) < len(known):
            fault = replace(fault, element=known[int(at[2])][:LONGEST_ID])
        named.append(fault)
    return named


class ThermalError(Exception):
    """Root of all errors raised on purpose by this package."""


class InputError(ThermalError):
    """Input that cannot be used; `faults` lists everything found, not only the first."""

    subject = "input"

    def __init__(self, faults: Iterable[Fault] | str, source: str = "") -> None:
        """Keep the faults in the order found; a plain text is one fault without a place."""
        self.faults = (Fault("", faults),) if isinstance(faults, str) else tuple(faults)
        self.source = source
        super().__init__(self.faults, source)

    def __str__(self) -> str:
        """Return one line for each fault, headed by the source."""
        head = f"{self.source or self.subject}: {len(self.faults)} fault"
        head += "" if len(self.faults) == 1 else "s"
        lines = [f"  {fault}" for fault in self.faults[:SHOWN_FAULTS]]
        hidden = len(self.faults) - SHOWN_FAULTS
        if hidden > 0:
            lines.append(f"  and {hidden} more")
        return "\n".join([head, *lines])


class NetworkError(InputError):
    """A network that cannot be solved as it stands."""

    subject = "network"


class NetworkFileError(NetworkError):
    """A network file that cannot be read; places are JSON paths or line and column."""

    subject = "network file"


class CoolantError(InputError):
    """A coolant that is unknown or whose figures make no sense."""

    subject = "coolant"


class CorrelationError(InputError):
    """An argument outside the range for which a correlation is stated."""

    subject = "correlation"
