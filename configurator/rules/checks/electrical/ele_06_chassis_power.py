"""ELE-06: a chassis takes no more power than it is made for."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import chassis_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part, power_w = chassis_part(context.design, subject), context.total_tdp_w(subject.id or "")
    if part is None or part.max_power_w is None or power_w is None:
        return None
    by = say("{title} is made for", title=part.title)
    return at_most(say("chassis takes"), power_w / 1e3, part.max_power_w / 1e3, "kW", by=by)


RULE = Rule(
    id="ELE-06",
    title="Power of a chassis within its maker's figure",
    why="Distribution, fans and cables of a chassis are laid out for one total.",
    source=Source(RACKLOOP, "from the chassis' data sheets", "practice", "medium"),
    scope=Scope.CHASSIS,
    check=_check,
    severity=Severity.WARNING,
    unit="kW",
    needs=frozenset({"power"}),
    good="MX1 with eight modules of 350 W (4.4 kW of 5.2)",
    bad="MX1 with eight modules of 600 W (6.4 kW of 5.2)",
)
