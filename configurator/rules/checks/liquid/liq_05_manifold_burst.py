"""LIQ-05: a rack manifold bursts at no less than three times its working pressure."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Manifold
from configurator.design.fitted import manifold
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import MANIFOLD
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least
from configurator.rules.parts import part_as
from configurator.rules.rule import Outcome, Rule, Scope, Source, unknown


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    if subject.loop is None or not subject.loop.racks:
        return None
    fitted = manifold(context.design, subject.loop).value
    part = part_as(context.design, Manifold, fitted)
    if part is None:
        return None
    limit = parameters["burst_factor"]
    if part.burst_factor is None:
        message = f"burst factor of {part.title} is unknown"
        return unknown(message, limit=limit, severity=Severity.INFO)
    return at_least(f"{part.title} bursts at", part.burst_factor, limit, "× working pressure")


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
