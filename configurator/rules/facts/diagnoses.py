"""What the solver says of a loop, sorted by the rules that take it up."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from configurator.cooling.result import Diagnosis
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.outcome import Outcome, failed, passed

PUMP_CODES = frozenset(
    {"control_at_limit", "pump_without_flow", "pump_beyond_curve", "left_of_pump_peak"}
)
SHORT_CODES = frozenset({"control_at_limit", "pump_beyond_curve"})
"""Of these, those of pumps that give less than is asked of them."""
EXCHANGER_CODES = frozenset({"set_point_not_held"})
RANGE_CODES = frozenset(
    {
        "above_measured_range",
        "plate_below_measured_range",
        "plate_above_measured_range",
        "plate_resistance_limited",
    }
)
ELSEWHERE = PUMP_CODES | EXCHANGER_CODES | RANGE_CODES | {"case_above_limit"}


Numbers = tuple[float | None, float | None]
"""What was measured and its limit."""


def no_numbers(entry: Diagnosis) -> Numbers:
    """Say that a diagnosis has no figures in the unit of the rule."""
    return None, None


def own_numbers(entry: Diagnosis) -> Numbers:
    """Take the first two figures of a diagnosis for what was measured and its limit."""
    numbers = [figure for figure in entry.figures if not isinstance(figure, str)]
    measured, limit, *_ = (*numbers, None, None)
    return measured, limit


def said_of(
    context: RuleContext,
    subject: Subject,
    codes: frozenset[str],
    held: str,
    numbers: Callable[[Diagnosis], Numbers] = no_numbers,
) -> Outcome | None:
    """Fail with the first of these diagnoses and the count of the rest; nothing said holds."""
    result = context.loops.get(subject.id or "")
    if result is None or not result.converged:
        return None
    return one_of(result.diagnosis.only(lambda severity, code: code in codes), held, numbers)


def one_of(
    entries: Sequence[Diagnosis],
    held: str,
    numbers: Callable[[Diagnosis], Numbers] = no_numbers,
) -> Outcome:
    """Fail with the first diagnosis and the count of the rest."""
    if not entries:
        return passed(held)
    first, more = entries[0], len(entries) - 1
    message = first.message
    if more:
        message = say("{message} (and {count} more like it)", message=message, count=more)
    return failed(message, *numbers(first), target=first.where)
