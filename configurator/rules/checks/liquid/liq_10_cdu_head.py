"""LIQ-10: a CDU gives the head its kind is asked for."""

from __future__ import annotations

import math
from collections.abc import Mapping

from configurator.core.units import psi_to_kpa
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import L2L_CDU
from configurator.rules.facts.parts import cdu_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part = cdu_part(context.design, subject)
    if part is None or part.form is None:
        return None
    psi = parameters["row_psi" if part.form == "row" else "rack_psi"]
    limit_kpa = float(math.floor(psi_to_kpa(psi)))  # data sheets round to whole kPa
    if part.external_head_kpa is None:
        return unknown(f"external head of {part.title} is unknown", limit=limit_kpa)
    what, by = f"{part.title} gives", f"an {part.form} unit should give"
    return at_least(what, part.external_head_kpa, limit_kpa, "kPa", by=by)


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
