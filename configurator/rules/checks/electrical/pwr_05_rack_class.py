"""PWR-05: a rack stays in its power class."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import META_RACK
from configurator.rules.facts.parts import frame_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    frame, result = frame_part(context.design, subject), context.rack_power.get(subject.id or "")
    if frame is None or result is None or frame.max_power_kw is None or result.it.tdp_w is None:
        return None
    what, by = say("IT draws"), say("the class of {title} is", title=frame.title)
    return at_most(what, result.it.tdp_w / 1e3, frame.max_power_kw, "kW", by=by)


RULE = Rule(
    id="PWR-05",
    title="Rack power within its class",
    why="Busbar, shelves and cords of a rack class are chosen together: about 15, 29, 92 or "
    "190 kW.",
    source=Source(META_RACK, "rack classes"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.WARNING,
    unit="kW",
    needs=frozenset({"power"}),
    good="69.7 kW in an HPR rack",
    bad="112 kW in an HPR rack",
)
