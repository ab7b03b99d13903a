"""OAM-T03: modules run without derating up to 3000 ft."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_10
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    by = say("no derating up to")
    altitude_m = context.design.site.altitude_m
    return at_most(say("altitude is"), altitude_m, parameters["limit_m"], "m", by=by)


RULE = Rule(
    id="OAM-T03",
    title="Altitude of the site",
    why="Thin air cools less. §7.1 says 3000 ft without derating, §12.1 recommends 3048 m.",
    source=Source(OAM_10, "§7.1, §12.1"),
    scope=Scope.DESIGN,
    check=_check,
    severity=Severity.WARNING,
    unit="m",
    parameters={"limit_m": 914.0},
    good="Sea level",
    bad="2200 m",
)
