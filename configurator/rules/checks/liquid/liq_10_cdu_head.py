"""LIQ-10: a CDU gives the head its kind is asked for."""

from __future__ import annotations

import math
from collections.abc import Mapping

from configurator.core.text import say
from configurator.core.units import psi_to_kpa
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import L2L_CDU
from configurator.rules.facts.parts import cdu_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Rule, Scope, Source

_SHOULD = {
    "row": say("an row unit should give"),
    "in-rack": say("an in-rack unit should give"),
}


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part = cdu_part(context.design, subject)
    if part is None or part.form is None:
        return None
    psi = parameters["row_psi" if part.form == "row" else "rack_psi"]
    limit_kpa = float(math.floor(psi_to_kpa(psi)))  # data sheets round to whole kPa
    if part.external_head_kpa is None:
        return unknown(
            say("external head of {title} is unknown", title=part.title), limit=limit_kpa
        )
    what = say("{title} gives", title=part.title)
    return at_least(what, part.external_head_kpa, limit_kpa, "kPa", by=_SHOULD[part.form])


RULE = Rule(
    id="LIQ-10",
    title="External head of the CDU",
    why="At least 40 psi in the row and 25 psi in the rack at 1.5 L/min per kW, so that racks of "
    "any maker can be served. The operating point shows whether this one suffices here.",
    source=Source(L2L_CDU, "secondary side, quoted", "second-hand", "medium"),
    scope=Scope.CDU,
    check=_check,
    severity=Severity.INFO,
    unit="kPa",
    parameters={"row_psi": 40.0, "rack_psi": 25.0},
    good="In-rack CDU with 193 kPa",
    bad="In-rack CDU with 115 kPa",
)
