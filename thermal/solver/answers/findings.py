"""What is worth saying about a solution: every finding names its node or branch.

Findings never change a figure; they say what it rests on or which limit it passes.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import (
    STANDARD_ATMOSPHERE_PA,
    Pump,
    PumpControl,
)
from thermal.solver.answers.figures import Figures
from thermal.solver.answers.oddities import dimension_findings, reference_findings
from thermal.solver.elements.pumps import STOPPED_SPEED
from thermal.solver.run import Run
from thermal.solver.solution import Diagnosis, Repeated

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

ROUNDING = 1e-9


def findings(figures: Figures) -> tuple[Diagnosis | Repeated, ...]:
    """Return all findings, those of the whole network first."""
    found: list[Diagnosis | Repeated] = []
    for rule in (
        _heat_findings,
        _pressure_findings,
        _coolant_findings,
        _isolation_findings,
        reference_findings,
        dimension_findings,
        _pump_findings,
        _range_findings,
        _plate_findings,
        _exchanger_findings,
        _unsettled_splits,
    ):
        found += rule(figures)
    return tuple(found)


def _heat_findings(figures: Figures) -> Iterable[Diagnosis]:
    run = figures.run
    arrays, topology = run.arrays, run.arrays.topology
    branches, term = arrays.network.branches, run.roster.term
    heated = run.roster.heated
    if arrays.coolant.has_heat and len(topology.term_link):
        starved = run.thermal.starved[topology.term_link[term[heated]]]
        blank = ~np.isfinite(figures.term_outlet_c[term[heated]])
        heated = heated[(term[heated] < 0) | blank | starved]
        unsunk = run.roster.heated[_unsunk(run, run.roster.heated)]
        heated = np.union1d(heated, unsunk)
    for at in heated:
        name = branches[at].id
        link = topology.term_link[term[at]] if term[at] >= 0 else -1
        if link < 0 or not _flows(figures, int(link)):
            yield Diagnosis.of(
                "error",
                "heat_without_flow",
                name,
                "Branch {0} is heated with {1:.6g} W but has no flow: no steady temperature.",
                float(arrays.columns.heat[at]),
            )
        elif not arrays.coolant.has_heat:
            yield Diagnosis.of(
                "error",
                "no_heat_data",
                name,
                "Branch {0} is heated, but the coolant has no specific heat.",
            )
        elif not run.transport.sunk[topology.component[topology.link_from[link]]]:
            yield Diagnosis.of(
                "error",
                "heat_without_sink",
                name,
                "The heat of branch {0} has no way out of its loop: no heat exchanger with "
                "a secondary side, held temperature or open end.",
            )
        elif not np.isfinite(figures.term_outlet_c[term[at]]):
            yield Diagnosis.of(
                "error",
                "heat_without_sink",
                name,
                "The heat of branch {0} meets hardly any flow, or goes round without "
                "reaching a sink: no steady temperature.",
            )


def _unsunk(run: Run, branches: IntArray) -> NDArray[np.bool_]:
    topology, term = run.arrays.topology, run.roster.term[branches]
    part = topology.component[topology.link_from[topology.term_link[term]]]
    return (term >= 0) & ~run.transport.sunk[part]


def _flows(figures: Figures, link: int) -> bool:
    run = figures.run
    if run.transport.needed:
        return not run.thermal.starved[link]
    return abs(float(run.flow.m[link])) > ROUNDING


def _pressure_findings(figures: Figures) -> Iterable[Diagnosis]:
    arrays = figures.run.arrays
    network, coolant = arrays.network, arrays.coolant
    gauge = STANDARD_ATMOSPHERE_PA if network.reference_pressure == "gauge" else 0.0
    pressure = figures.pressure_pa + gauge
    negative = pressure < 0
    boiling = np.zeros(len(pressure), np.bool_)
    if coolant.has_vapour_pressure and len(pressure):
        vapour = _vapour_pressure(figures, pressure)
        boiling = pressure < vapour
    for at in np.flatnonzero(negative | boiling):
        name = network.nodes[at].id
        if negative[at]:
            yield Diagnosis.of(
                "error",
                "negative_absolute_pressure",
                name,
                "The absolute pressure at node {0} would be {1:.1f} kPa: the coolant boils "
                "there. Raise the reference pressure or move it.",
                float(pressure[at] / 1e3),
            )
        else:
            yield Diagnosis.of(
                "error",
                "below_vapour_pressure",
                name,
                "The pressure at node {0}, {1:.2f} kPa absolute, is below the vapour pressure "
                "of {2}, {3:.2f} kPa.",
                float(pressure[at] / 1e3),
                coolant.name,
                float(vapour[at] / 1e3),
            )


def _vapour_pressure(figures: Figures, pressure: FloatArray) -> FloatArray:
    """Return it for each node; where none is below that of the hottest node, that for all."""
    network, coolant = figures.run.arrays.network, figures.run.arrays.coolant
    known = np.isfinite(figures.node_temperature_c)
    t = np.where(known, figures.node_temperature_c, network.temperature_c)
    t = np.clip(t, coolant.minimum_c, coolant.maximum_c + 100)
    highest: FloatArray = coolant.vapour_pressure(t.max(keepdims=True))
    return coolant.vapour_pressure(t) if (pressure < highest).any() else highest


_HOT_AFTER = (
    "The temperature after branch {0} would be {1:.0f} °C, outside the range of {2}, "
    "{3:.0f} to {4:.0f} °C."
)
_HOT_AT = (
    "The temperature at node {0} would be {1:.0f} °C, outside the range of {2}, "
    "{3:.0f} to {4:.0f} °C."
)


def _coolant_findings(figures: Figures) -> Iterable[Diagnosis]:
    arrays = figures.run.arrays
    coolant, topology = arrays.coolant, arrays.topology
    values = np.concatenate((figures.term_reached_c, figures.node_reached_c))
    terms = len(figures.term_reached_c)
    for at in np.flatnonzero(coolant.outside(values)).tolist():
        if at < terms:
            name, template = arrays.network.branches[topology.term_branch[at]].id, _HOT_AFTER
        else:
            name, template = arrays.network.nodes[at - terms].id, _HOT_AT
        yield Diagnosis.of(
            "error",
            "coolant_out_of_range",
            name,
            template,
            float(values[at]),
            coolant.name,
            coolant.minimum_c,
            coolant.maximum_c,
        )


def _isolation_findings(figures: Figures) -> Iterable[Diagnosis]:
    arrays = figures.run.arrays
    for at in arrays.topology.isolated:
        name = arrays.network.nodes[at].id
        yield Diagnosis(
            "info",
            "isolated",
            name,
            f"Node {name} is shut off from every pressure reference: its pressure is unknown.",
        )


def _pump_findings(figures: Figures) -> Iterable[Diagnosis]:
    for at, pump in figures.run.roster.pumps:
        yield from _one_pump(figures, at, pump)


def _one_pump(figures: Figures, at: int, pump: Pump) -> Iterable[Diagnosis]:
    speed, flow = float(figures.speed[at]), float(figures.flow_m3_per_s[at])
    control = pump.control
    if control is not None and control.mode != "speed" and np.isfinite(speed):
        held = at in figures.run.arrays.released or control.mode == "pressure_difference"
        yield from _control_at_limit(pump.id, control, speed) if held else ()
    if not speed >= STOPPED_SPEED:
        return
    if flow <= 0:
        yield Diagnosis.of(
            "warning",
            "pump_without_flow",
            pump.id,
            "Pump {0} runs against its shut-off head or more: its check valve is shut.",
        )
        return
    yield from _on_curve(pump, flow, speed)


def _control_at_limit(name: str, control: PumpControl, speed: float) -> Iterable[Diagnosis]:
    template = ""
    if speed >= control.speed_max * (1 - 1e-6):
        template = _AT_HIGHEST
    elif speed <= max(control.speed_min, STOPPED_SPEED) * (1 + 1e-6):
        template = _AT_LOWEST
    if template:
        held = control.mode.replace("_", " ")
        yield Diagnosis.of("warning", "control_at_limit", name, template, speed, held)


_AT_HIGHEST = "Pump {0} runs at its highest speed {1:.3g} and may not hold its set point of {2}."
_AT_LOWEST = "Pump {0} runs at its lowest speed {1:.3g} and may not hold its set point of {2}."


def _on_curve(pump: Pump, flow: float, speed: float) -> Iterable[Diagnosis]:
    """Where a pump works on its curve: beyond its end, or left of its peak."""
    q, rise = pump.flow_m3_per_s, pump.pressure_rise_pa
    reduced = flow / speed
    if reduced > q[-1] * (2 if len(q) == 1 else 1) * (1 + ROUNDING):
        yield Diagnosis.of(
            "warning",
            "pump_beyond_curve",
            pump.id,
            "Pump {0} works at {1:.4g} L/min, beyond the end of its curve at {2:.4g} L/min: "
            "head and power are extrapolated.",
            flow * 6e4,
            q[-1] * speed * 6e4,
        )
    peak = q[int(np.argmax(rise))]
    if len(q) > 1 and q[0] < reduced < peak:
        yield Diagnosis.of(
            "warning",
            "left_of_pump_peak",
            pump.id,
            "Pump {0} works left of the peak of its curve ({1:.4g} L/min), where operation can "
            "be unstable.",
            peak * speed * 6e4,
        )


def _range_findings(figures: Figures) -> Iterable[Repeated]:
    limits = figures.run.roster.measured_flow
    flows = np.abs(figures.flow_m3_per_s)
    with np.errstate(invalid="ignore"):
        above = np.flatnonzero(flows > limits * (1 + ROUNDING))
    if len(above):
        yield Repeated(
            "warning",
            "above_measured_range",
            _names(figures, above),
            "Branch {0} carries {1:.4g} L/min; its pressure drop is measured up to {2:.4g} L/min.",
            6e4 * np.column_stack((flows[above], limits[above])),
        )


def _names(figures: Figures, at: IntArray) -> tuple[str, ...]:
    branches = figures.run.arrays.network.branches
    return tuple(branches[k].id for k in at.tolist())


_PLATE_NOTES = (
    (
        "below",
        "plate_below_measured_range",
        "Cold plate {0} works at {1:.4g} L/min, below the lowest measured flow of its thermal "
        "resistance: taken as isothermal.",
    ),
    (
        "above",
        "plate_above_measured_range",
        "Cold plate {0} works at {1:.4g} L/min, above the highest measured flow of its thermal "
        "resistance: the last figure is held.",
    ),
    (
        "limited",
        "plate_resistance_limited",
        "Cold plate {0} works at {1:.4g} L/min, where its stated resistance is less than any "
        "plate can have, 1 / (2 m cp): that is taken.",
    ),
)


def _plate_findings(figures: Figures) -> Iterable[Repeated]:
    for numbers, resistances in figures.plates:
        for attribute, code, template in _PLATE_NOTES:
            at = numbers[getattr(resistances, attribute)]
            if len(at):
                flows = 6e4 * np.abs(figures.flow_m3_per_s[at])[:, None]
                yield Repeated("warning", code, _names(figures, at), template, flows)
    limits = figures.run.roster.case_limit
    with np.errstate(invalid="ignore"):
        hot = np.flatnonzero(figures.case_c > limits)
    if len(hot):
        yield Repeated(
            "warning",
            "case_above_limit",
            _names(figures, hot),
            "The case of {0} is at {1:.1f} °C, its limit is {2:.1f} °C.",
            np.column_stack((figures.case_c[hot], limits[hot])),
        )


def _exchanger_findings(figures: Figures) -> Iterable[Diagnosis]:
    run = figures.run
    for term, _, model in run.transport.exchangers:
        exchanger, side = model.exchanger, model.side
        state = run.thermal.exchange.get(term)
        outlet = figures.term_outlet_c[term]
        if state is None or not np.isfinite(outlet):
            continue
        target = side.set_point_c
        if target is not None and not state.held and abs(outlet - target) > 1e-6:
            yield Diagnosis.of(
                "warning",
                "set_point_not_held",
                exchanger.id,
                "Heat exchanger {0} gives {1:.2f} °C, its set point is {2:.2f} °C.",
                float(outlet),
                target,
            )
        if model.assumed_reference:
            yield Diagnosis.of(
                "warning",
                "assumed_reference_flow",
                exchanger.id,
                "The conductance of heat exchanger {0} follows the primary flow, but no flow it "
                "is stated at is given: {1:.4g} kg/s is assumed.",
                model.reference_hot,
            )


def _unsettled_splits(figures: Figures) -> Iterable[Diagnosis]:
    arrays = figures.run.arrays
    topology, links = arrays.topology, arrays.skeleton.rigid_links
    hanging = int((topology.hanging >= 0).sum())
    if len(links) > hanging:
        name = arrays.network.branches[topology.term_branch[topology.link_start[links[-1]]]].id
        yield Diagnosis(
            "warning",
            "undetermined_split",
            name,
            f"Branch {name} forms a ring of branches without any resistance: "
            "the flow is taken to share equally.",
        )
