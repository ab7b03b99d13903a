"""What the window calls the members of enumerations, in the user's language."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.figures import label_of
from configurator.catalogue.parts import KINDS
from configurator.core.confidence import Confidence
from configurator.core.text import say
from configurator.rules.finding import Severity, State
from configurator.ui.words import tr

_LEVELS: Mapping[Confidence, str] = {
    Confidence.LOW: say("low"),
    Confidence.MEDIUM: say("medium"),
    Confidence.HIGH: say("high"),
}
_SEVERITIES: Mapping[Severity, str] = {
    Severity.ERROR: say("error"),
    Severity.WARNING: say("warning"),
    Severity.INFO: say("info"),
}
_STATES: Mapping[State, str] = {
    State.PASS: say("PASS"),
    State.FAIL: say("FAIL"),
    State.WAIVED: say("WAIVED"),
    State.STALE: say("STALE"),
    State.NOT_RUN: say("NOT RUN"),
    State.UNKNOWN: say("UNKNOWN"),
}

CLASSES: Mapping[str, str] = {
    "error": say("error"),
    "warning": say("warning"),
    "unknown": say("unknown"),
    "info": say("info"),
    "waived": say("waived"),
    "pass": say("passed"),
}
"""What a reader asks of a finding: its severity where it is open, else its state."""

OF_PARTS = (
    *(say("product"), say("specification"), say("reference"), say("generic"), say("style")),
    *(say("19 inch"), say("21 inch"), say("busbar"), say("ac"), say("air"), say("liquid")),
    *(say("in-rack"), say("row"), say("two-phase"), say("none"), say("rack"), say("hose")),
    *(say("pipe"), say("propylene"), say("ethylene"), say("yes"), say("no")),
)
"""Words that part files choose from; they are shown by ``tr`` as they stand there."""


def confidence_word(level: Confidence | str) -> str:
    """Name a level of confidence."""
    return tr(_LEVELS[Confidence(level)])


def severity_word(severity: Severity) -> str:
    """Name a severity."""
    return tr(_SEVERITIES[severity])


def state_word(state: State) -> str:
    """Name the state of a finding."""
    return tr(_STATES[state])


def with_confidence(words: str, level: Confidence | str | None) -> str:
    """Add the level of confidence to words, where there is one."""
    if level is None:
        return words
    return tr("{words}, {level} confidence", words=words, level=confidence_word(level))


def figure_label(key: str) -> str:
    """Name a figure of a part by its key."""
    return tr(label_of(key))


def kind_title(kind: str) -> str:
    """Name a kind of part."""
    return tr(KINDS[kind])
