"""What a rule says about one object of a design."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a failed rule matters."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class State(StrEnum):
    """Outcome of one check; a check that did not run has not passed."""

    PASS = "PASS"
    FAIL = "FAIL"
    WAIVED = "WAIVED"
    STALE = "STALE"
    NOT_RUN = "NOT RUN"
    UNKNOWN = "UNKNOWN"


FixValue = float | str | bool | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Fix:
    """A repair the user can apply with one undoable click.

    ``edit`` names one of the pure edits, ``arguments`` are called as those of the edit.
    """

    label: str
    edit: str
    arguments: tuple[tuple[str, FixValue], ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule on one object, in numbers: measured, limit, unit, clause.

    ``target`` is the document id of the culprit (None: the design), ``where`` its address.
    """

    rule: str
    severity: Severity
    state: State
    target: str | None
    where: str
    message: str
    measured: float | None = None
    limit: float | None = None
    unit: str | None = None
    source: str = ""
    confidence: str | None = None
    fix: Fix | None = None
    waiver_reason: str | None = None
