"""LIQ-05: a rack manifold bursts at no less than three times its working pressure."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Manifold
from configurator.core.text import say
from configurator.design.fitted import manifold
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import MANIFOLD
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    design, loop, limit = context.design, subject.loop, parameters["burst_factor"]
    if loop is None:
        return None
    fitted = sorted({manifold(design, loop, rack).value for rack in loop.racks})
    parts = [part for name in fitted if (part := part_as(design, Manifold, name))]
    known = [(part.burst_factor, part.title) for part in parts if part.burst_factor is not None]
    if len(known) < len(parts):
        silent = next(part.title for part in parts if part.burst_factor is None)
        message = say("burst factor of {silent} is unknown", silent=silent)
        return unknown(message, limit=limit, severity=Severity.INFO)
    if not known:
        return None
    factor, title = min(known)
    tests = say(
        "tests at {proof_psig:g} psig and bursts at {burst_psig:g}",
        proof_psig=parameters["proof_psig"],
        burst_psig=parameters["burst_psig"],
    )
    by = say("the guide, which {tests}, asks for", tests=tests)
    return at_least(
        say("{title} bursts at", title=title), factor, limit, say("× working pressure"), by=by
    )


RULE = Rule(
    id="LIQ-05",
    title="Burst factor of the rack manifold",
    why="Tests are at 100 psig (leak) and 300 psig (burst), with 5000 cycles from 0 to 150 psig.",
    source=Source(MANIFOLD, "§4.1-4.3"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="× MAWP",
    parameters={"burst_factor": 3.0, "proof_psig": 100.0, "burst_psig": 300.0},
    good="OCP vertical manifold (3 ×)",
    bad="A manifold with 2 ×",
)
