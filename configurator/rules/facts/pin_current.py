"""Current through the power pins of modules against what the pins carry."""

from __future__ import annotations

from collections.abc import Callable

from configurator.catalogue.parts import Oam
from configurator.core.text import say
from configurator.design.fitted import is_liquid
from configurator.design.placement import voltage_class
from configurator.power.devices import module_tdp_w
from configurator.rules.context import RuleContext, Subject
from configurator.rules.facts.parts import board_part, counted, modules_by_part
from configurator.rules.facts.tdp import NOT_PRODUCTS
from configurator.rules.finding import Severity, State
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Parameters

Applies = Callable[[Oam, str | None], Parameters | None]


def within_pins(context: RuleContext, subject: Subject, applies: Applies) -> Outcome | None:
    """Compare the hottest module; ``applies`` gives ``lowest_v`` and ``pins_a`` for one.

    A real product beyond its pins is a warning: it exists, with pins of its own.
    """
    board = board_part(context.design, subject)
    if board is None or subject.board is None or subject.chassis is None:
        return None
    liquid = is_liquid(context.design, subject.chassis)
    worst: Outcome | None = None
    for part, modules in modules_by_part(context.design, subject.board):
        figures = applies(part, voltage_class(part) or voltage_class(board))
        known = [w for m in modules if (w := module_tdp_w(part, m, liquid=liquid)) is not None]
        if figures is None or not known:
            continue
        lowest_v, most_a = figures["lowest_v"], figures["pins_a"]
        outcome = at_most(
            say("{modules} at {lowest_v:g} V:", modules=counted(part, modules), lowest_v=lowest_v),
            max(known) / lowest_v,
            most_a,
            "A",
            by=say("the pins carry"),
            digits=3,
            severity=None if part.status in NOT_PRODUCTS else Severity.WARNING,
        )
        if worst is None or _share(outcome) > _share(worst):
            worst = outcome
    return worst


def _share(outcome: Outcome) -> float:
    assert outcome.measured is not None
    assert outcome.limit is not None
    return (outcome.state is State.FAIL) + outcome.measured / outcome.limit
