"""PLA-01: plates and exchangers work where they were measured."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from configurator.catalogue.parts import ColdPlate
from configurator.cooling.result import Diagnosis
from configurator.core.text import say
from configurator.design.fitted import cold_plate
from configurator.design.model import Module
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.diagnoses import RANGE_CODES, Numbers, own_numbers, said_of
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    held = say("all plates work in their measured range")
    return said_of(context, subject, RANGE_CODES, held, partial(_numbers, context))


def _numbers(context: RuleContext, entry: Diagnosis) -> Numbers:
    """Flow through a plate and the end of its curve that it passes, where that is what is said."""
    flow, limit = own_numbers(entry)
    if limit is None and flow is not None and entry.code in _ENDS:
        limit = _end_of_curve(context, entry)
    return flow, limit


def _end_of_curve(context: RuleContext, entry: Diagnosis) -> float | None:
    module = context.index.get(entry.where or "")
    name = cold_plate(context.design, module).value if isinstance(module, Module) else ""
    plate = part_as(context.design, ColdPlate, name)
    points = [p.flow_l_per_min for p in plate.curve if p.resistance_k_per_w] if plate else []
    return _ENDS[entry.code](points) if points else None


_ENDS: Mapping[str, Callable[[list[float]], float]] = {
    "plate_below_measured_range": min,
    "plate_above_measured_range": max,
}


RULE = Rule(
    id="PLA-01",
    title="Plates within their measured range",
    why="Beyond its last measured flow a plate's pressure drop is extrapolated and its resistance "
    "held; the figures shown are less sure there.",
    source=Source(RACKLOOP, "from the plates' curves", "practice", "high"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="L/min",
    needs=frozenset({"cooling"}),
    good="2.03 L/min through a plate measured to 2.4",
    bad="2.9 L/min through a plate measured to 2.4",
)
