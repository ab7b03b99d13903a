"""FIT-07: chassis and rack manifold are mated the same way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from configurator.catalogue.parts import Manifold, QuickDisconnect
from configurator.core.text import say
from configurator.design.assumptions import assumed_part
from configurator.design.fitted import coupling, is_liquid, manifold
from configurator.design.model import Chassis, Design, Rack
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source

_KEY = "default_coupling"


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    loop, design, asked = subject.loop, context.design, 0
    for rack in map(context.index.rack, loop.racks if loop else ()):
        if rack is None or loop is None:
            continue
        rail = part_as(design, Manifold, manifold(design, loop, rack.id).value)
        if rail is None or rail.form is None:
            continue
        by_itself = "blind" in rail.form.lower()
        for name, items in _by_coupling(design, rack).items():
            part = part_as(design, QuickDisconnect, name)
            if part is None or part.blind_mate is None:
                continue
            asked += len(items)
            if part.blind_mate != by_itself:
                message = say(
                    "{title} {one_way}, {rail} {other_way}",
                    title=part.title,
                    one_way=_way(part.blind_mate),
                    rail=rail.title,
                    other_way=_way(by_itself),
                )
                return failed(message, target=items[0].id)
    return (
        passed(say("{asked} chassis are mated as their manifolds are", asked=asked))
        if asked
        else None
    )


def _by_coupling(design: Design, rack: Rack) -> Mapping[str, Sequence[Chassis]]:
    """Group the liquid chassis of a rack by coupling; overrides of single ones are rare."""
    found: dict[str, list[Chassis]] = {}
    usual = assumed_part(design, _KEY, rack.id).value
    single = any(each.key == _KEY and each.scope for each in design.assumption_overrides)
    for item in rack.items:
        if isinstance(item, Chassis) and is_liquid(design, item):
            name = coupling(design, item).value if single else item.coupling or usual
            found.setdefault(name, []).append(item)
    return found


def _way(blind: bool) -> str:
    return say("mates blind") if blind else say("is mated by hand")


RULE = Rule(
    id="FIT-07",
    title="Couplings fit the rack manifold",
    why="A plug and a socket must be of one standard and size: a blind-mate manifold has no port "
    "for a hose by hand, and the other way round.",
    source=Source(PRACTICE, "mating and position", "practice", "medium"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    good="UQD06 at a manifold for hand-mated couplings",
    bad="UQD06 at a blind-mate manifold",
)
