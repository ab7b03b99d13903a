"""CDU-06: pumps have more head at their inlet than they require."""

from __future__ import annotations

from configurator.catalogue.parts import Cdu
from configurator.cooling.suction import suction_head_m
from configurator.core.text import say
from configurator.design.assumptions import assumed_number
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Parameters, Rule, Scope, Source


def _check(context: RuleContext, subject: Subject, parameters: Parameters) -> Outcome | None:
    result, loop = context.loops.get(subject.id or ""), subject.loop
    if result is None or loop is None or result.return_c is None:
        return None
    fill_kpa = loop.fill_pressure_kpa_gauge
    if fill_kpa is None:
        fill_kpa = assumed_number(context.design, "fill_pressure_kpa_gauge", loop.id).value
    available_m = suction_head_m(context.design, loop, fill_kpa, result.return_c)
    if available_m is None:
        return None
    items = [context.index.cdu(cdu.id) for cdu in result.cdus]
    parts = [part for each in items if each and (part := part_as(context.design, Cdu, each.part))]
    known = [part.npsh_required_m for part in parts if part.npsh_required_m is not None]
    what = say(
        "{fill_kpa:g} kPa gauge and {return_c:.0f} °C at the inlet give",
        fill_kpa=fill_kpa,
        return_c=result.return_c,
    )
    if not known or len(known) < len(parts):
        titles = (part.title for part in parts if part.npsh_required_m is None)
        silent = next(titles, say("the CDU"))
        message = say(
            "{what} {available_m:.1f} m; what the pumps of {silent} require is unknown",
            what=what,
            available_m=available_m,
            silent=silent,
        )
        return unknown(message, available_m, severity=Severity.INFO)
    margin_m = parameters["margin_m"]
    by = say(
        "required are {required_m:g} m and a margin of {margin_m:g} m, together",
        required_m=max(known),
        margin_m=margin_m,
    )
    return at_least(what, available_m, max(known) + margin_m, "m", by=by, digits=3)


RULE = Rule(
    id="CDU-06",
    title="Suction head of the pumps (NPSH)",
    why="Where the pressure at a pump's inlet comes near that of the vapour the pump cavitates: it "
    "loses head and its wheel. The fill pressure is held at the return; what exchanger and filter "
    "take before the pump is not known and not counted.",
    source=Source(PRACTICE, "low pressure, NPSH available against required", "practice", "medium"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="m",
    parameters={"margin_m": 1.0},
    needs=frozenset({"cooling"}),
    good="23 m for pumps that require 3 m",
    bad="23 m for pumps that require 30 m",
)
