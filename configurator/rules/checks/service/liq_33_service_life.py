"""LIQ-33: manifolds and coolant last as long as the customer asks for."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import CoolantPart
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import MANIFOLD
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    years, loop = context.design.requirements.service_life_years, subject.loop
    if years is None or loop is None or not loop.racks:
        return None
    manifold_years = parameters["manifold_years"]
    if years > manifold_years:
        return at_most(
            say("service life is"), years, manifold_years, say("years"), by=say("manifolds are for")
        )
    coolant = part_as(context.design, CoolantPart, loop.coolant)
    if coolant is None or coolant.glycol is None:
        return at_most(
            say("service life is"), years, manifold_years, say("years"), by=say("manifolds are for")
        )
    by = say("{title} is renewed after about", title=coolant.title)
    return at_most(say("service life is"), years, parameters["coolant_years"], say("years"), by=by)


RULE = Rule(
    id="LIQ-33",
    title="Service life of manifolds and coolant",
    why="Manifolds are for 10 years in service after up to 5 on the shelf, PG25 for about 5 (guide "
    "to PG25, §7.1): beyond, plan the exchange.",
    source=Source(MANIFOLD, "§4.4"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.INFO,
    unit="years",
    parameters={"manifold_years": 10.0, "coolant_years": 5.0},
    good="Five years of service",
    bad="Seven years of service with PG25",
)
