"""One screen of text about an evaluation, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from configurator.cooling.result import LoopCooling
from configurator.core.units import QuantityKind, significant
from configurator.evaluation.energy import energy_year
from configurator.evaluation.result import Evaluation
from configurator.export.missing import missing
from configurator.export.power_words import (
    IT_CONVENTION,
    bounded,
    limit_figures,
    limit_name,
    loss_name,
    metrics_words,
    room_left,
)
from configurator.export.reading import (
    UNKNOWN,
    Reading,
    facility_words,
    kilowatts,
    listed,
    number,
    quantity,
    tdp_is_assumed,
)
from configurator.export.report.energy import energy_words
from configurator.export.waiver_words import waiver_words
from configurator.power.result import Loss, PowerResult, RackPower
from configurator.rules.finding import Finding, State
from configurator.rules.grouping import finding_groups, worst_of

_SHOWN = (State.FAIL, State.UNKNOWN, State.WAIVED)


def summary(evaluation: Evaluation) -> str:
    """Say power, cooling and what needs attention; unknown figures are called unknown."""
    reading = Reading(evaluation)
    return "\n".join(
        (
            f"{evaluation.design.name}: {evaluation.status.replace('_', ' ')}",
            *(f"  missing: {what}. {remedy}".rstrip() for what, remedy in missing(reading)),
            *_power(reading),
            *_cooling(reading),
            *_findings(reading),
        )
    )


def _power(reading: Reading) -> Iterator[str]:
    power = reading.power
    if power is None:
        return
    yield f"  IT power {_known(power)}, facility {facility_words(power)}"
    yield f"  {metrics_words(power.facility)}"
    if power.pue is not None:
        yield f"  {IT_CONVENTION}"
    yield from _limits(reading, power.racks)
    year = energy_year(reading.evaluation)
    if year is not None and year.facility_kwh is not None:
        yield f"  a year: {', '.join(energy_words(year))}"


def _known(power: PowerResult) -> str:
    """IT power, or what it is at least."""
    if power.it.tdp_w is None:
        return bounded(None, power.known)
    return kilowatts(power.it.tdp_w, assumed=tdp_is_assumed(power.marks))


def _limits(reading: Reading, racks: Sequence[RackPower]) -> Iterator[str]:
    """What the racks do not survive, and what breaks first in any of them."""
    for survives, words in ((False, "not survived"), (None, "of unknown outcome")):
        lost = [
            f"{reading.name(rack.id)} {_loss(reading, loss)}"
            for rack in racks
            for loss in rack.losses
            if loss.survives_tdp is survives
        ]
        if lost:
            yield f"  single losses {words}: {listed(lost)}"
    limited = [rack for rack in racks if rack.limits]
    for rack in sorted(limited, key=lambda each: each.limits[0].headroom_ratio)[:1]:
        first = rack.limits[0]
        yield (
            f"  first limit, rack {reading.name(rack.id)}: {limit_name(first)}, "
            f"{limit_figures(first)}, {room_left(first)}"
        )


def _loss(reading: Reading, loss: Loss) -> str:
    """Name a loss, with the assumption that its outcome rests on."""
    name = loss_name(loss, reading.names)
    return f"{name} (assumed: {loss.mark})" if loss.mark else name


def _cooling(reading: Reading) -> Iterator[str]:
    if reading.cooling is None:
        return
    for loop in reading.loops:
        yield from _loop(reading, loop)
    nearest = reading.nearest()
    if nearest is not None:
        margin = quantity(nearest.margin_k, QuantityKind.TEMPERATURE_DIFFERENCE, assumed=True)
        yield f"  warmest module {reading.name(nearest.id)}: margin {margin} to its case limit"
    yield f"  heat to air {kilowatts(reading.cooling.air_heat_w, assumed=True)}"


def _loop(reading: Reading, loop: LoopCooling) -> Iterator[str]:
    name = f"  loop {reading.name(loop.id)}, {reading.model(loop.coolant)}"
    if loop.converged:
        yield (
            f"{name}: {quantity(loop.flow_l_per_min, QuantityKind.FLOW)}, "
            f"{number(loop.supply_c)} → {number(loop.return_c)} °C, "
            f"heat {kilowatts(loop.liquid_heat_w)}, {loop.iterations} iterations"
        )
    else:
        yield f"{name}: NOT CONVERGED, every figure of it is {UNKNOWN}"
    for each in loop.diagnosis:
        yield f"    {each.severity}: {each.message}"


def _findings(reading: Reading) -> Iterator[str]:
    for state in _SHOWN:
        for group in finding_groups(reading.findings, state):
            yield _finding(group)
    passed = sum(1 for finding in reading.findings if finding.state is State.PASS)
    yield f"  {passed} other rules it was checked against hold"


def _finding(group: Sequence[Finding]) -> str:
    first, others = worst_of(group)
    state = "" if first.state is State.FAIL else f" {first.state.value.lower()}"
    where = f" {first.where}" if first.target else ""
    also = f"; also {listed(others, 4)}" if others else ""
    accepted = f"; {waiver_words(first)}" if first.waiver else ""
    severity, words = first.severity.value, f"{first.message}{_numbers(first)}{also}{accepted}"
    return f"  {severity}{state} {first.rule}{where}: {words} [{first.source}]"


def _numbers(finding: Finding) -> str:
    """Measured, limit and margin, where the rule gives them."""
    if finding.measured is None or finding.limit is None:
        return ""
    unit = f" {finding.unit or ''}".rstrip()
    measured, limit = significant(finding.measured, 4), significant(finding.limit, 4)
    text = f"; measured {measured}{unit}, limit {limit}{unit}"
    if finding.margin is None:
        return text
    return f"{text}, margin {significant(finding.margin, 3)} {finding.margin_unit or ''}".rstrip()
