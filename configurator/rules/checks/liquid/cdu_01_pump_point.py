"""CDU-01: pumps work on their curve and hold what they are set to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from configurator.cooling.result import Diagnosis
from configurator.core.text import say
from configurator.core.units import significant
from configurator.design.model import Loop
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.diagnoses import (
    PUMP_CODES,
    SHORT_CODES,
    Numbers,
    own_numbers,
    said_of,
)
from configurator.rules.facts.operating_point import asked_flow, flow_with_one_more
from configurator.rules.finding import NoFix, Offer, Severity, State
from configurator.rules.outcome import Outcome
from configurator.rules.repairs.room import add_cdu
from configurator.rules.rule import Rule, Scope, Source

_DOUBT = 1.03
"""What the estimate of a flow is off by, as a factor."""


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    held = say("pumps hold their set point on their curve")
    outcome = said_of(context, subject, PUMP_CODES, held, partial(_numbers, context, subject.loop))
    if outcome is None or outcome.state is not State.FAIL:
        return outcome
    short = said_of(context, subject, SHORT_CODES, "")
    scarce = short is not None and short.state is State.FAIL
    other = NoFix(say("the pumps are not short of flow"))
    return replace(outcome, fix=_one_more(context, subject.loop) if scarce else other)


def _numbers(context: RuleContext, loop: Loop | None, entry: Diagnosis) -> Numbers:
    """Flow of the loop and what is asked for, or flow of a pump and where its curve ends."""
    if loop is None or entry.code != "control_at_limit":
        return own_numbers(entry) if entry.code == "pump_beyond_curve" else (None, None)
    result = context.loops[loop.id]
    return result.flow_l_per_min, asked_flow(loop, result)


def _one_more(context: RuleContext, loop: Loop | None) -> Offer:
    """One CDU more, where that gives what is asked for; the loop may be what takes the head."""
    result = context.loops[loop.id] if loop else None
    asked = asked_flow(loop, result) if loop and result else None
    if loop is None or result is None or asked is None:
        return NoFix(say("the pumps are not set to a flow"))
    reached = flow_with_one_more(result.cdus)
    if reached is not None and reached < asked * _DOUBT:
        return NoFix(
            say(
                "with one CDU more the loop takes {reached} of {asked} L/min",
                reached=significant(reached, 3),
                asked=significant(asked, 3),
            )
        )
    return add_cdu(context, loop)


RULE = Rule(
    id="CDU-01",
    title="Pumps within their curve and control range",
    why="At its limit a pump no longer follows the load; left of a curve's peak flow is unstable; "
    "beyond its end head and power are guesses.",
    source=Source(PRACTICE, "pump operating point", "practice", "high"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="L/min",
    needs=frozenset({"cooling"}),
    good="65 L/min at 92 % speed",
    bad="Set to 130 L/min, reaching 118 at full speed",
    fix="Add a CDU, where that gives the flow",
)
