"""The envelopes of module power, and what it means to exceed them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from configurator.catalogue.parts import Oam
from configurator.core.text import say
from configurator.design.fitted import is_liquid
from configurator.design.placement import voltage_class
from configurator.power.devices import module_tdp_w
from configurator.rules.context import RuleContext, Subject
from configurator.rules.facts.parts import board_part, counted, modules_by_part
from configurator.rules.finding import Severity, State
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome

NOT_PRODUCTS = ("generic", "specification", "reference")


def within_envelope(
    context: RuleContext,
    subject: Subject,
    limit_w: float,
    applies: Callable[[Oam, str | None], bool],
    *,
    by: str,
) -> Outcome | None:
    """Compare the hottest of the modules a rule applies to; ``applies`` gets its supply class.

    A real product beyond the envelope is a warning that says so: it exists all the same.
    """
    board, chassis = board_part(context.design, subject), subject.chassis
    if board is None or chassis is None or subject.board is None:
        return None
    liquid = is_liquid(context.design, chassis)
    worst: Outcome | None = None
    for part, modules in modules_by_part(context.design, subject.board):
        if not applies(part, voltage_class(part) or voltage_class(board)):
            continue
        known = [w for m in modules if (w := module_tdp_w(part, m, liquid=liquid)) is not None]
        if known:
            outcome = _judge(part, counted(part, modules), max(known), limit_w, by)
            if worst is None or (outcome.measured or 0) > (worst.measured or 0):
                worst = outcome
    return worst


def _judge(part: Oam, name: str, power_w: float, limit_w: float, by: str) -> Outcome:
    product = part.status not in NOT_PRODUCTS
    severity = Severity.WARNING if product else None
    outcome = at_most(f"{name}:", power_w, limit_w, "W", by=by, severity=severity)
    if product and outcome.state is State.FAIL:
        return replace(
            outcome,
            message=say("{message}; a product outside the envelope", message=outcome.message),
        )
    return outcome
