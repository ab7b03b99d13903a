"""A rule: what it checks, why, by whose word, and the function that checks one object."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from configurator.rules.context import Need, RuleContext, Subject
from configurator.rules.finding import Severity
from configurator.rules.measured import Measured
from configurator.rules.outcome import Outcome


class Scope(StrEnum):
    """What a rule is asked about, one object at a time."""

    BOARD = "board"
    CHASSIS = "chassis"
    ITEM = "item"
    MOUNTED = "mounted"
    RACK = "rack"
    CDU = "cdu"
    LOOP = "loop"
    DESIGN = "design"


@dataclass(frozen=True, slots=True)
class Source:
    """The text a rule rests on; drafts and second-hand texts cap the severity at warning."""

    document: str
    clause: str = ""
    status: Literal["final", "draft", "second-hand", "practice"] = "final"
    confidence: Literal["high", "medium", "low"] = "high"

    def __str__(self) -> str:
        text = f"{self.document} {self.clause}".strip()
        return text if self.status == "final" else f"{text} ({self.status})"


Parameters = Mapping[str, float]
Check = Callable[[RuleContext, Subject, Parameters], Outcome | None]
Measure = Callable[[RuleContext, Sequence[Subject], Parameters], Measured]


@dataclass(frozen=True, slots=True)
class Rule:
    """One entry of the usage guide.

    A rule either has a ``check`` of one object or, where there may be thousands, a ``measure`` of
    many at once.  ``needs`` names the results it reads; where one is missing the rule is NOT RUN.
    What it may read is said in :mod:`configurator.rules.engine.objects`, by its scope.
    ``blocks`` marks a rule that placement enforces, whatever the status of its source.
    ``fix`` says what its findings can repair by one click, where they can.
    """

    id: str
    title: str
    why: str
    source: Source
    scope: Scope
    good: str
    bad: str
    check: Check | None = None
    measure: Measure | None = None
    severity: Severity = Severity.ERROR
    unit: str | None = None
    parameters: Mapping[str, float] = field(default_factory=dict)
    needs: frozenset[Need] = frozenset()
    blocks: bool = False
    fix: str = ""
    cited: str = field(init=False)

    def __post_init__(self) -> None:
        """Put the words of the source together once."""
        assert (self.check is None) != (self.measure is None)
        object.__setattr__(self, "cited", str(self.source))

    @property
    def effective_severity(self) -> Severity:
        """Severity after the cap."""
        return self.capped(self.severity)

    def capped(self, severity: Severity) -> Severity:
        """Cap a severity: an error needs a final text, even where placement refuses."""
        weak = self.source.status in ("draft", "second-hand")
        return Severity.WARNING if weak and severity is Severity.ERROR else severity
