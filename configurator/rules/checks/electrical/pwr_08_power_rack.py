"""PWR-08: shelves whose output is bolted stand in a rack of their own."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import PowerShelf
from configurator.core.text import say
from configurator.design.model import Chassis
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import HPR_V2
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert subject.rack is not None
    limit_a, chassis, highest = parameters["clip_a"], 0, None
    for item in subject.rack.items:
        chassis += isinstance(item, Chassis)
        part = part_as(context.design, PowerShelf, item.part)
        if part is not None and part.output_a is not None:
            highest = max(highest or 0.0, part.output_a)
    if highest is None or not chassis:
        return None
    message = say(
        "shelves of {highest:g} A feed {chassis} chassis, by clips up to {limit_a:g} A",
        highest=highest,
        chassis=chassis,
        limit_a=limit_a,
    )
    if highest <= limit_a:
        return passed(message, highest, limit_a)
    return failed(
        say("{message}; above, the output is bolted to a bar of its own", message=message),
        highest,
        limit_a,
    )


RULE = Rule(
    id="PWR-08",
    title="Bolted shelves in a power rack",
    why="A shelf of HPR V2 gives 72 kW (60 with a supply lost) into 2000 A, bolted: it is made "
    "for a separate power rack, not for the bar behind the chassis.",
    source=Source(HPR_V2, "output, quoted", "second-hand", "medium"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.WARNING,
    unit="A",
    parameters={"clip_a": 700.0},
    good="HPR shelves of 700 A beside chassis",
    bad="HPR V2 shelves of 2000 A beside chassis",
)
