"""PRA-14: no coolant stands above a power or battery shelf."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.design.fitted import is_liquid
from configurator.design.model import Chassis, RackItem
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.finding import Severity
from configurator.rules.rule import Outcome, Rule, Scope, Source, failed, passed

_LIVE = ("power_shelf", "bbu_shelf")


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert subject.rack is not None
    live = [item for item in subject.rack.items if item.kind in _LIVE]
    wet = [item for item in subject.rack.items if _is_wet(context, item)]
    if not live or not wet:
        return None
    lowest = min(live, key=lambda item: item.position.index)
    above = [item for item in wet if item.position.index > lowest.position.index]
    if not above:
        return passed(f"no couplings above {len(live)} shelves", 0.0, 0.0)
    names = "couplings of 1 item" if len(above) == 1 else f"couplings of {len(above)} items"
    shelf = f"the shelf in unit {lowest.position.index}"
    message = f"{names} stand above {shelf}: a drip tray between, or the shelf on top"
    return failed(message, len(above), 0.0, target=lowest.id)


def _is_wet(context: RuleContext, item: Chassis | RackItem) -> bool:
    if isinstance(item, Chassis):
        return is_liquid(context.design, item)
    return item.kind == "cdu"


RULE = Rule(
    id="PRA-14",
    title="No couplings above live parts",
    why="What a coupling spills runs down: onto rectifiers, batteries and the bar behind them. "
    "Shelves belong on top, or a tray between.",
    source=Source(PRACTICE, "mating and position", "practice", "low"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.INFO,
    unit="items",
    good="Shelves above all chassis",
    bad="A shelf below two liquid chassis",
)
