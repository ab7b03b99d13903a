"""OAM-P05: below 44 V modules of revision 2.0 run at reduced power."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.fitted import is_liquid
from configurator.power.devices import module_tdp_w
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_20
from configurator.rules.facts.parts import modules_by_part
from configurator.rules.facts.supply import boards_on_busbar, busbar_voltage_v
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    volts = busbar_voltage_v(context, subject)
    hottest_w = _hottest_w(context, subject)
    if volts is None or hottest_w is None or hottest_w <= parameters["reduced_w"]:
        return None
    what = say("modules of {hottest_w:g} W take", hottest_w=hottest_w)
    by = say("below {reduced_w:g} W they stay under", reduced_w=parameters["reduced_w"])
    return at_least(what, volts, parameters["full_power_v"], "V", by=by)


def _hottest_w(context: RuleContext, subject: Subject) -> float | None:
    assert subject.rack is not None
    known = [
        module_tdp_w(part, module, liquid=is_liquid(context.design, chassis))
        for chassis, board, _ in boards_on_busbar(context, subject.rack)
        for part, modules in modules_by_part(context.design, board)
        if part.generation == "2.0"
        for module in modules
    ]
    return max((power_w for power_w in known if power_w is not None), default=None)


RULE = Rule(
    id="OAM-P05",
    title="Full power from 44 V, OAM r2.0",
    why="From 40 to 44 V a module stays below 450 W: with a shelf lost or a long bar the rack "
    "slows down before it switches off.",
    source=Source(OAM_20, "§8.4.1", "draft"),
    scope=Scope.RACK,
    check=_check,
    unit="V",
    parameters={"full_power_v": 44.0, "reduced_w": 450.0},
    needs=frozenset({"power"}),
    good="MI300X with 750 W at 49 V",
    bad="MI300X with 750 W at 43 V",
)
