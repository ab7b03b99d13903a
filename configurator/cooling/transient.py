"""A loop over time after something happens to it, and how long each module has to its limit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from math import nan

import numpy as np

from configurator.cooling.answers.layout import LoopLayout
from configurator.cooling.answers.wording import translated
from configurator.cooling.courses import (
    FloatArray,
    ModuleCourse,
    TransientResult,
)
from configurator.cooling.named import find_loop, find_place, spoken
from configurator.cooling.network.build import LoopBuilder, LoopNetwork
from configurator.cooling.network.chassis import PlateSpot
from configurator.cooling.network.figures import Figures
from configurator.cooling.network.heat import HeatByObject, RackHeats
from configurator.cooling.result import Diagnosis
from configurator.cooling.transient_events import Event, network_events
from configurator.core.errors import Fault, UsageError
from configurator.core.text import say
from configurator.core.units import m3_per_s_to_l_per_min
from configurator.design.address import addresses
from configurator.design.model import Design
from configurator.design.query import index
from thermal.errors import ThermalError
from thermal.network.model import AnyBranch, ColdPlate, HeatExchanger, Network, Pump, Transient
from thermal.transient import Courses, TransientSolution, simulate

DURATION_S = 120.0
"""Long enough for a standby to take over or a loop without flow to reach its limits."""
POINTS = 240
LONGEST_S = 86_400.0


def simulate_event(
    design: Design,
    heat_w: HeatByObject,
    event: Event,
    loop: str | None = None,
    duration_s: float = DURATION_S,
) -> TransientResult:
    """Follow a loop of a design over time.

    ``heat_w`` holds the heat of each object by id as for the cooling engine. The loop and the
    event's place go by id, address or name; a design with one loop need not name it.

    Raises
    ------
    UsageError
        If the loop or the place is not there, or a figure or the network makes no sense.
    IncompleteLoopError
        If the loop lacks what its network needs.
    """
    if not 0 < duration_s <= LONGEST_S:
        raise UsageError(
            Fault(
                "",
                "duration_s",
                say("must be above 0, at most {limit_s:g} s", limit_s=LONGEST_S),
            )
        )
    chosen = find_loop(design, loop)
    event = replace(event, where=find_place(design, event.where))
    surroundings = (design.assumptions, design.assumption_overrides, design.parts)
    heats = RackHeats().of(design, heat_w, surroundings)
    network = LoopBuilder().build(design, chosen, heats, surroundings)
    events = network_events(design, network, event)
    figures = Figures(design)
    prepared = _prepared(figures, network, event.from_fraction)
    run = Transient(duration_s, duration_s / POINTS, events=events)
    try:
        solution = simulate(prepared, run)
    except ThermalError as error:
        raise UsageError(Fault("", spoken(design, chosen.id), str(error))) from None
    return _read(design, network, event, duration_s, solution, figures)


def _prepared(figures: Figures, network: LoopNetwork, load: float) -> Network:
    """Give plates, pumps and CDUs what stores heat and momentum, and all heat its first share."""
    spots = _spots(network)
    branches: list[AnyBranch] = []
    elements = network.elements
    for at, (branch, element) in enumerate(zip(network.network.branches, elements, strict=True)):
        if isinstance(branch, ColdPlate):
            scopes = index(figures.design).lineage(spots[at].module.id)
            plate = figures.number("cold_plate_capacity_j_per_k", *scopes)
            module = figures.number("module_capacity_j_per_k", *scopes)
            branch = replace(branch, capacity_j_per_k=plate + module)
        elif isinstance(branch, Pump):
            coast = figures.number("pump_coast_down_s", element.where)
            branch = replace(branch, coast_down_s=coast)
        elif isinstance(branch, HeatExchanger):
            litres = figures.number("cdu_volume_l", element.where)
            branch = replace(branch, volume_m3=litres * 1e-3)
        if load != 1 and branch.heat_w:
            branch = replace(branch, heat_w=load * branch.heat_w)
        branches.append(branch)
    return replace(network.network, branches=tuple(branches))


def _spots(network: LoopNetwork) -> dict[int, PlateSpot]:
    return {
        start + rack.first_branch[box.chassis.id] + spot.branch: spot
        for rack, start, _ in LoopLayout(network).racks()
        for box in rack.chassis
        for spot in box.plates
    }


def _read(
    design: Design,
    network: LoopNetwork,
    event: Event,
    duration_s: float,
    solution: TransientSolution,
    figures: Figures,
) -> TransientResult:
    names = addresses(design)
    branches = network.network.branches
    modules = [
        _module(branches[at].id, spot, names, solution) for at, spot in _spots(network).items()
    ]
    exchangers = [b.id for b in branches if isinstance(b, HeatExchanger)]
    speeds = {name: solution.speed.of(name) for name in solution.speed.ids}
    flow = _columns(solution.flow_m3_per_s, exchangers)
    return TransientResult(
        loop=network.loop.id,
        event=event,
        duration_s=duration_s,
        status=solution.status,
        diagnosis=_once(translated(solution.diagnosis, network, solution.branch_index, names)),
        times_s=solution.times_s,
        modules=tuple(sorted(modules, key=_rank)),
        flow_l_per_min=m3_per_s_to_l_per_min(1.0) * flow.sum(axis=1),
        supply_c=_mixed(solution.supply_c, exchangers, flow),
        return_c=_mixed(solution.return_c, exchangers, flow),
        pump_speed=speeds,
        marks=tuple(sorted(network.marks | figures.marks)),
        beyond_validity_s=solution.beyond_validity_s,
    )


def _once(said: Iterable[Diagnosis]) -> tuple[Diagnosis, ...]:
    """Leave out what was said of another place in the same words."""
    found: dict[str, Diagnosis] = {}
    for entry in said:
        found.setdefault(entry.message, entry)
    return tuple(found.values())


def _module(
    branch: str, spot: PlateSpot, names: Mapping[str, str], solution: TransientSolution
) -> ModuleCourse:
    known = spot.known and branch in solution.case_c.ids
    course = solution.case_c.of(branch) if known else None
    limit = solution.limit_of(branch) if known else None
    module = spot.module.id
    return ModuleCourse(module, names[module], spot.case_limit_c, limit, course, spot.marks)


def _rank(module: ModuleCourse) -> tuple[float, float, str]:
    time = module.time_to_limit_s
    highest = module.highest_c
    order = float("inf") if time is None else time
    return order, float("inf") if highest is None else -highest, module.address


def _columns(courses: Courses, names: list[str]) -> FloatArray:
    """Return the courses of some branches, shape (times, names)."""
    places = [courses.ids.index(name) for name in names if name in courses.ids]
    found: FloatArray = courses.values[:, places] if courses.ids else np.zeros((0, len(places)))
    return found


def _mixed(courses: Courses, names: list[str], flow: FloatArray) -> FloatArray:
    """Return temperatures weighed by flow, NaN where none flows or one is not told."""
    temperature = _columns(courses, names)
    if temperature.shape != flow.shape:
        return np.full(len(flow), nan)
    weight = np.abs(flow)
    heat = np.where(weight > 0, temperature * weight, 0.0).sum(axis=1)
    total = weight.sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(total > 0, heat / total, nan)
