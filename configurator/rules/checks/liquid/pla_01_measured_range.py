"""PLA-01: plates and exchangers work where they were measured."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.diagnoses import RANGE_CODES, said_of
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    return said_of(context, subject, RANGE_CODES, say("all plates work in their measured range"))


RULE = Rule(
    id="PLA-01",
    title="Plates within their measured range",
    why="Beyond its last measured flow a plate's pressure drop is extrapolated and its resistance "
    "held; the figures shown are less sure there.",
    source=Source(RACKLOOP, "from the plates' curves", "practice", "high"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    needs=frozenset({"cooling"}),
    good="2.03 L/min through a plate measured to 2.4",
    bad="2.9 L/min through a plate measured to 2.4",
)
