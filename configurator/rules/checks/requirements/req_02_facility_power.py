"""REQ-02: the facility gives the power of the whole design."""

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
    limit_kw = context.design.requirements.max_facility_power_kw
    if limit_kw is None or context.power is None:
        return None
    facility_w = context.power.facility_w
    if facility_w is None:
        return unknown(say("facility power is unknown"), limit=limit_kw)
    return at_most(
        say("facility power is"), facility_w / 1e3, limit_kw, "kW", by=say("the site gives")
    )


RULE = Rule(
    id="REQ-02",
    title="Facility power as required",
    why="The customer states what the site can draw, cooling and losses included.",
    source=Source(RACKLOOP, "requirement of the design", "practice"),
    scope=Scope.DESIGN,
    check=_check,
    unit="kW",
    needs=frozenset({"power"}),
    good="82 kW where 100 kW are given",
    bad="82 kW where 70 kW are given",
)
