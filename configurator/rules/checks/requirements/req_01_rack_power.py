"""REQ-01: no rack takes more than the site gives it."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    limit_kw = context.design.requirements.max_rack_power_kw
    result = context.rack_power.get(subject.id or "")
    if limit_kw is None or result is None:
        return None
    if result.input_w is None:
        return unknown(say("AC input of the rack is unknown"), limit=limit_kw)
    return at_most(
        say("AC input is"), result.input_w / 1e3, limit_kw, "kW", by=say("the site gives")
    )


RULE = Rule(
    id="REQ-01",
    title="Rack power as required",
    why="The customer states what a rack position is fed with.",
    source=Source(RACKLOOP, "requirement of the design", "practice"),
    scope=Scope.RACK,
    check=_check,
    unit="kW",
    needs=frozenset({"power"}),
    good="73 kW where 80 kW are given",
    bad="73 kW where 60 kW are given",
)
