"""PWR-04: the busbar carries the current of the rack."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import ORV3
from configurator.rules.facts.parts import frame_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    frame, result = frame_part(context.design, subject), context.rack_power.get(subject.id or "")
    if frame is None or result is None or not result.busbar_current_a:
        return None
    current_a = result.busbar_current_a
    if frame.busbar_current_a is None:
        message = say(
            "{current_a:.0f} A on the busbar; {title} states no rating",
            current_a=current_a,
            title=frame.title,
        )
        return unknown(message, current_a, severity=Severity.INFO)
    return at_most(say("busbar carries"), current_a, frame.busbar_current_a, "A", by=say("rated"))


RULE = Rule(
    id="PWR-04",
    title="Busbar current within its rating",
    why="The base specification leaves the rating to the busbar fitted; racks of 15 kW have 375 A.",
    source=Source(ORV3, "busbar, quoted", "second-hand", "medium"),
    scope=Scope.RACK,
    check=_check,
    unit="A",
    needs=frozenset({"power"}),
    good="300 A on a bar of 375 A",
    bad="1420 A on a bar of 375 A",
)
