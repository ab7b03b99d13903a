"""One screen of text about an evaluation, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from configurator.evaluation.result import Evaluation
from configurator.rules.finding import State


def summary(evaluation: Evaluation) -> str:
    """Say power, cooling and what needs attention; unknown figures are called unknown."""
    return "\n".join(
        (
            f"{evaluation.design.name}: {evaluation.status.replace('_', ' ')}",
            *_power(evaluation),
            *_cooling(evaluation),
            *_findings(evaluation),
        )
    )


def _figure(value: float | None, unit: str, decimals: int = 1, scale: float = 1.0) -> str:
    return "unknown" if value is None else f"{value * scale:.{decimals}f} {unit}"


def _power(evaluation: Evaluation) -> Iterator[str]:
    power = evaluation.power
    if power is not None:
        pue = "unknown" if power.pue is None else f"{power.pue:.3f}"
        yield (
            f"  IT power {_figure(power.it.tdp_w, 'kW', scale=1e-3)}, "
            f"facility {_figure(power.facility_w, 'kW', scale=1e-3)}, PUE {pue}"
        )


def _cooling(evaluation: Evaluation) -> Iterator[str]:
    cooling = evaluation.cooling
    if cooling is None:
        return
    for loop in cooling.loops:
        state = f"{loop.iterations} iterations" if loop.converged else "NOT CONVERGED"
        yield (
            f"  loop {loop.coolant}: {_figure(loop.flow_l_per_min, 'L/min')}, "
            f"{_figure(loop.supply_c, '°C')} to {_figure(loop.return_c, '°C')}, "
            f"liquid {_figure(loop.liquid_heat_w, 'kW', scale=1e-3)}, {state}"
        )
        for each in loop.diagnosis:
            yield f"    {each.severity}: {each.message}"
    margins = [m.margin_k for m in cooling.modules.values() if m.margin_k is not None]
    if margins:
        yield f"  warmest module {min(margins):.1f} K below its limit"
    yield f"  heat to air {_figure(cooling.air_heat_w, 'kW', scale=1e-3)}"
    for problem in cooling.problems:
        yield f"  {problem.severity}: {problem.message}"


def _findings(evaluation: Evaluation) -> Iterator[str]:
    findings = evaluation.findings or ()
    for finding in findings:
        if finding.state in (State.FAIL, State.UNKNOWN, State.WAIVED):
            state = "" if finding.state is State.FAIL else f" {finding.state.value}"
            yield (
                f"  {finding.severity.value}{state} {finding.rule} {finding.where}: "
                f"{finding.message} [{finding.source}]"
            )
    passed = sum(1 for finding in findings if finding.state is State.PASS)
    yield f"  checked against {passed} rules without objection"
