"""ELE-07: modules draw no more than their chassis is made for."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import chassis_part
from configurator.rules.facts.tdp import within_envelope
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part = chassis_part(context.design, subject)
    if part is None or part.max_power_module_w is None:
        return None
    by = say("{title} is made for", title=part.title)
    limit_w = part.max_power_module_w
    return within_envelope(context, subject, limit_w, lambda module, supply: True, by=by)


RULE = Rule(
    id="ELE-07",
    title="Module power within what the chassis is made for",
    why="Heatsinks and air of a chassis are chosen for a module power below that of its board.",
    source=Source(RACKLOOP, "from the chassis' data sheets", "practice", "medium"),
    scope=Scope.BOARD,
    check=_check,
    severity=Severity.WARNING,
    unit="W",
    needs=frozenset({"power"}),
    good="MX1 (450 W) with modules of 350 W",
    bad="MX1 (450 W) with modules of 600 W",
)
