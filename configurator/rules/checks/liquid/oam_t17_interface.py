"""OAM-T17: a plate's curve counts with an interface material that lasts."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import ColdPlate
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_20
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result, limit = context.loops.get(subject.id or ""), parameters["least_k_cm2_per_w"]
    names = sorted(result.segments.parts) if result else []
    plates = [part for name in names if (part := part_as(context.design, ColdPlate, name))]
    known = [
        (part.tim_resistance_k_cm2_per_w, part.title)
        for part in plates
        if part.tim_resistance_k_cm2_per_w is not None
    ]
    if len(known) < len(plates):
        silent = next(part.title for part in plates if part.tim_resistance_k_cm2_per_w is None)
        message = say("interface material in the curve of {silent} is unknown", silent=silent)
        return unknown(message, limit=limit, severity=Severity.INFO)
    if not known:
        return None
    least, title = min(known)
    return at_least(
        say("{title} counts with", title=title),
        least,
        limit,
        "K cm²/W",
        by=say("usual are at least"),
    )


RULE = Rule(
    id="OAM-T17",
    title="Interface material in the plate's curve",
    why="0.1 to 0.2 K cm²/W are usual, up to half of the whole resistance; a curve measured with "
    "less promises temperatures that age takes away.",
    source=Source(OAM_20, "§7.5.3", "draft"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.INFO,
    unit="K cm²/W",
    parameters={"least_k_cm2_per_w": 0.1},
    needs=frozenset({"cooling"}),
    good="The reference plate, measured with 0.1 K cm²/W",
    bad="A plate measured with 0.03 K cm²/W",
)
