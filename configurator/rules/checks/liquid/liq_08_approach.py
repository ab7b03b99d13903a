"""LIQ-08: the set point leaves the CDU the approach it is rated for."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Cdu
from configurator.core.text import say
from configurator.design.assumptions import assumed_number
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import COLD_PLATE_REQUIREMENTS
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Fix, Severity
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    loop, design = subject.loop, context.design
    if loop is None or not loop.cdus:
        return None
    needed: list[float] = []
    for cdu_id in loop.cdus:
        item = context.index.cdu(cdu_id)
        part = part_as(design, Cdu, item.part) if item else None
        if part is not None:
            approach_k = part.approach_k
            if approach_k is None:
                approach_k = assumed_number(design, "cdu_approach_k", cdu_id).value
            needed.append(approach_k)
    if not needed:
        return None
    limit_k = max(needed)
    left_k = loop.supply_set_point_c - design.site.facility_water_c
    warmer = design.site.facility_water_c + limit_k
    fix = Fix(
        say("Set the supply to {warmer:g} °C", warmer=warmer),
        "set_loop",
        (("loop_id", loop.id), ("supply_set_point_c", warmer)),
    )
    what = say(
        "set point {supply_set_point_c:g} °C is above the facility water by",
        supply_set_point_c=loop.supply_set_point_c,
    )
    return at_least(what, left_k, limit_k, "K", by=say("the rated approach is"), fix=fix)


RULE = Rule(
    id="LIQ-08",
    title="Set point above facility water by the approach",
    why="Approach = supply of the loop - supply of the facility. With less than the rated one the "
    "CDU does not reach its rated heat, and far below it the set point.",
    source=Source(COLD_PLATE_REQUIREMENTS, "§5.3.1 Table 7"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="K",
    good="40 °C from facility water of 32 °C, approach 4 K",
    bad="34 °C from facility water of 32 °C, approach 4 K",
    fix="Set the supply as far above the facility water as the CDU is rated",
)
