"""What a rule says about one object of a design."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from configurator.core.text import say
from configurator.design.model import Waiver


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


_HELD_OR_BROKEN = frozenset({State.PASS, State.FAIL, State.WAIVED})

_DIFFERENCES = {"°C": "K", "%": say("percentage points")}

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
class NoFix:
    """Why the repair that a rule knows cannot be made here."""

    reason: str


Offer = Fix | NoFix | None
"""What a check says of a repair; None where its rule knows none."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule on one object, in numbers: measured, limit, margin, unit, clause.

    ``target`` is the document id of the culprit (None: the design), ``where`` its address.
    ``no_fix`` says why a repair that the rule knows cannot be made here.  ``waiver`` is what the
    design says of it, whether that holds or not.
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
    no_fix: str | None = None
    waiver: Waiver | None = None

    @property
    def margin(self) -> float | None:
        """How far the figure is from its limit, in its unit: negative where it is beyond."""
        if self.measured is None or self.limit is None:
            return None
        if self.state not in _HELD_OR_BROKEN:
            return None
        away = abs(self.measured - self.limit)
        return away if self.state is State.PASS else -away

    @property
    def is_void(self) -> bool:
        """Whether it was accepted once, and is worse now."""
        return self.waiver is not None and self.state is not State.WAIVED

    @property
    def waiver_reason(self) -> str | None:
        """Why it was accepted, by whom and when, as far as that is known."""
        if self.waiver is None:
            return None
        by = ", ".join(filter(None, (self.waiver.author, self.waiver.date)))
        return f"{self.waiver.reason} ({by})"

    @property
    def margin_unit(self) -> str | None:
        """Unit of the margin: temperatures differ by kelvin, shares by percentage points."""
        return _DIFFERENCES.get(self.unit or "", self.unit)
