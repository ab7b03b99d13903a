"""PRA-04: every plate gets the flow its module needs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.columns import module_columns
from configurator.rules.finding import NoFix, Severity
from configurator.rules.measured import Measured
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.repairs.supply import scale_flow
from configurator.rules.rule import Parameters, Rule, Scope, Source
from configurator.rules.words import several

_GUIDE = "required_flow_l_per_min_per_kw"


def _measure(context: RuleContext, subjects: Sequence[Subject], parameters: Parameters) -> Measured:
    modules = module_columns(context, subjects)
    flow, needed = modules.column("flow_l_per_min"), modules.column("required_flow_l_per_min")
    share = flow / np.where(needed == 0.0, np.nan, needed)
    at, rows = modules.least(share, modules.sites())
    short = modules.count(share < 1 - 1e-6, rows)
    total = modules.count(np.isfinite(share), rows)

    def word(row: int) -> Outcome:
        here = rows[row]
        own, limit = float(flow[here]), float(needed[here])
        guide = say(" by the guide value") if _GUIDE in modules.marks[here] else ""
        message = say(
            "M{site} gets {own:.2f} L/min, needs {limit:.2f}{guide}",
            site=modules.modules[here].site,
            own=own,
            limit=limit,
            guide=guide,
        )
        if not short[row]:
            return passed(message, own, limit)
        severity = Severity.WARNING if guide else Severity.ERROR
        rack = subjects[at[row]].rack
        loop = context.index.loop_of(rack.id) if rack else None
        fix = (
            scale_flow(context, loop, limit / own)
            if own > 0.0
            else NoFix(say("it gets none at all"))
        )
        words = several(short[row], total[row], message)
        return failed(words, own, limit, severity=severity, fix=fix)

    return Measured(at, flow[rows], needed[rows], short > 0, word)


RULE = Rule(
    id="PRA-04",
    title="Every plate gets its flow",
    why="Equal pressure drop gives equal flow, whatever the heat: among mixed chassis the hotter "
    "ones starve while the spread looks fine. Balancing valves or other couplings help.",
    source=Source(PRACTICE, "mixed chassis", "practice", "medium"),
    scope=Scope.CHASSIS,
    measure=_measure,
    unit="L/min",
    needs=frozenset({"cooling"}),
    good="2.03 L/min for a path that needs 1.69",
    bad="1.4 L/min for an MI355X that needs 2.1",
    fix="Set the pumps to more flow, as far as they give it",
)
