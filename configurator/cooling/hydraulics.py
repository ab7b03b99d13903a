"""A solved loop as nodes and links that other hydraulic programs understand.

They know one fluid of constant properties: heads are in metres of the coolant at the temperature
the loop's volume flows count at, as the solver counts what coolant weighs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import isfinite, pi
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from configurator.cooling.answers.reading import figure
from configurator.cooling.errors import IncompleteLoopError
from configurator.cooling.named import spoken
from configurator.cooling.network.build import LoopBuilder, LoopNetwork
from configurator.cooling.network.heat import HeatByObject, RackHeats
from configurator.cooling.network.wiring import Element
from configurator.core.errors import ExportError, Fault
from configurator.core.text import say
from configurator.core.units import l_per_min_to_m3_per_s, m3_per_s_to_l_per_min, mm_to_m
from configurator.design.model import Design, Loop
from thermal.coolants import get_coolant
from thermal.correlations.friction import friction_factor_epanet
from thermal.errors import ThermalError
from thermal.network.model import (
    AnyBranch,
    ColdPlate,
    Node,
    Pipe,
    PowerLaw,
    Pump,
    QuadraticLaw,
    Valve,
)
from thermal.solver import Solution
from thermal.solver.edits.session import SolverSession
from thermal.solver.elements.pumps import rise_curve

FloatArray = NDArray[np.float64]
Form = Literal["pipe", "valve", "curve", "pump", "joint"]
"""A joint has no loss: both its nodes are one."""

GRAVITY_M_PER_S2 = 9.80665
EPANET_GRAVITY_M_PER_S2 = 32.2 * 0.3048
EPANET_MINOR_LOSS = 0.02517 * 32.2 * pi**2 / 8
"""EPANET's rounded constant of minor losses over the exact one."""
STILL_M3_PER_S, STILL_SAMPLE_M3_PER_S = 1e-12, 1e-5
PUMP_POINTS = 26
SHUT_OFF = 1.5
"""Head without flow over that where a curve begins to fall, for what is left of that."""
CURVE_SCALES = (0.0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 1.0, 1.05, 1.1, 1.25, 1.5, 2.0, 3.0)
"""Where a curve is sampled, as shares of the flow it was solved for."""


@dataclass(frozen=True, slots=True)
class HydraulicNode:
    """A point where links meet; the reference holds its head."""

    id: str
    elevation_m: float
    pressure_kpa_gauge: float
    head_m: float
    is_reference: bool
    temperature_c: float | None


@dataclass(frozen=True, slots=True)
class HydraulicLink:
    """A link with its solved flow and loss (a pump's loss is negative), and its law.

    A pipe has its geometry, and ``epanet_loss_m`` is what EPANET makes of that at this flow; a
    curve has points of flow and loss through the solved point, a pump of flow and head at full
    speed.
    """

    id: str
    form: Form
    element: Element
    from_node: str
    to_node: str
    open: bool
    flow_l_per_min: float
    loss_m: float
    length_m: float = 0.0
    diameter_mm: float = 0.0
    roughness_mm: float = 0.0
    minor_loss_k: float = 0.0
    epanet_loss_m: float = 0.0
    curve: tuple[tuple[float, float], ...] = ()
    speed: float = 1.0


@dataclass(frozen=True, slots=True)
class LoopHydraulics:
    """One loop as nodes and links; volume flows count at ``temperature_c``."""

    loop: Loop
    temperature_c: float
    density_kg_per_m3: float
    kinematic_viscosity_m2_per_s: float
    specific_heat_j_per_kg_k: float | None
    nodes: tuple[HydraulicNode, ...]
    links: tuple[HydraulicLink, ...]


def loop_hydraulics(design: Design, loop: Loop, heat_w: HeatByObject) -> LoopHydraulics:
    """Solve a loop afresh and describe it; ``heat_w`` is that of each object by id.

    Raises
    ------
    ExportError
        Where the loop lacks something or does not converge: there are no flows to hand over.
    """
    surroundings = (design.assumptions, design.assumption_overrides, design.parts)
    name = spoken(design, loop.id)
    try:
        heats = RackHeats().of(design, heat_w, surroundings)
        network = LoopBuilder().build(design, loop, heats, surroundings)
        solution = SolverSession().solve(network.network)
    except IncompleteLoopError as error:
        raise ExportError(*(Fault("", name, each.message) for each in error.problems)) from None
    except ThermalError as error:
        raise ExportError(Fault("", name, str(error))) from None
    if not solution.converged:
        reason = say("the loop is not solved: there are no flows to hand over")
        raise ExportError(Fault("", name, reason))
    if not np.any(np.abs(solution.flow_m3_per_s) > STILL_M3_PER_S):
        raise ExportError(Fault("", name, say("nothing flows in the loop")))
    return _Describer(network, solution).all()


def epanet_minor_loss_m(flow_l_per_min: float, diameter_mm: float) -> float:
    """Loss that EPANET computes for a minor-loss coefficient of 1."""
    speed = l_per_min_to_m3_per_s(flow_l_per_min) / (pi / 4 * mm_to_m(diameter_mm) ** 2)
    return EPANET_MINOR_LOSS * speed**2 / (2 * EPANET_GRAVITY_M_PER_S2)


class _Describer:
    """Reads one solution."""

    def __init__(self, network: LoopNetwork, solution: Solution) -> None:
        self.network, self.solution, whole = network, solution, network.network
        coolant, self.temperature_c = get_coolant(whole.coolant), whole.temperature_c
        self.density = float(coolant.density(self.temperature_c))
        self.kinematic = float(coolant.dynamic_viscosity(self.temperature_c)) / self.density
        self.heat_j_per_kg_k = figure(float(coolant.specific_heat(self.temperature_c)))
        self.metre_pa = self.density * GRAVITY_M_PER_S2
        height = np.array([node.elevation_m for node in whole.nodes])
        self.head_m: FloatArray = solution.pressure_pa / self.metre_pa + height
        flow = np.nan_to_num(solution.flow_m3_per_s)
        self.flow: FloatArray = np.where(np.abs(flow) < STILL_M3_PER_S, 0.0, flow)
        self.epanet_loss_m = self._epanet_losses_m()

    def all(self) -> LoopHydraulics:
        nodes = self.network.network.nodes
        elements = zip(self.network.network.branches, self.network.elements, strict=True)
        return LoopHydraulics(
            self.network.loop,
            self.temperature_c,
            self.density,
            self.kinematic,
            self.heat_j_per_kg_k,
            tuple(self._node(node, at) for at, node in enumerate(nodes)),
            tuple(self._link(at, *each) for at, each in enumerate(elements)),
        )

    def _node(self, node: Node, at: int) -> HydraulicNode:
        pressure_kpa = float(self.solution.pressure_pa[at]) / 1e3
        head_m = float(self.head_m[at])
        is_reference = node.pressure_pa is not None
        warm = figure(self.solution.temperature_c[at])
        return HydraulicNode(node.id, node.elevation_m, pressure_kpa, head_m, is_reference, warm)

    def _link(self, at: int, branch: AnyBranch, element: Element) -> HydraulicLink:
        """Describe a branch in the direction of its flow."""
        flow = float(self.flow[at])
        ends = branch.from_node, branch.to_node
        start, end = ends if flow >= 0 else ends[::-1]
        flow, index = abs(flow), self.solution.node_index
        link = HydraulicLink(
            branch.id,
            "joint",
            element,
            start,
            end,
            branch.open,
            m3_per_s_to_l_per_min(flow),
            float(self.head_m[index[start]] - self.head_m[index[end]]),
        )
        if isinstance(branch, Pipe):
            return self._pipe(branch, link, self.epanet_loss_m[at])
        if isinstance(branch, Pump):
            return self._pump(branch, link, flow, float(self.solution.speed[at]))
        if isinstance(branch, Valve):
            return self._sampled(link, "valve", flow, _valve_drop(branch, self.density))
        if isinstance(branch, ColdPlate):
            return self._sampled(link, "curve", flow, _plate_drop(branch))
        return link

    def _pipe(self, pipe: Pipe, link: HydraulicLink, epanet_loss_m: float) -> HydraulicLink:
        """Give the geometry; a piece without length and loss is a joint."""
        if not pipe.length_m and not pipe.minor_loss_k:
            return link
        return replace(
            link,
            form="pipe",
            length_m=pipe.length_m,
            diameter_mm=pipe.diameter_m * 1e3,
            roughness_mm=pipe.roughness_m * 1e3,
            minor_loss_k=pipe.minor_loss_k,
            epanet_loss_m=epanet_loss_m,
        )

    def _epanet_losses_m(self) -> dict[int, float]:
        """What EPANET computes of each pipe's geometry, with properties at one temperature."""
        branches = enumerate(self.network.network.branches)
        pipes = {at: branch for at, branch in branches if isinstance(branch, Pipe)}
        at = list(pipes)
        bore, rough, length, k = np.array(
            [(p.diameter_m, p.roughness_m, p.length_m, p.minor_loss_k) for p in pipes.values()]
        ).T
        speed = np.abs(self.flow[at]) / (pi / 4 * bore**2)
        factor, _ = friction_factor_epanet(speed * bore / self.kinematic, rough / bore)
        heads = speed**2 / (2 * EPANET_GRAVITY_M_PER_S2)
        losses = (factor * length / bore + EPANET_MINOR_LOSS * k) * heads
        return dict(zip(at, losses.tolist(), strict=True))

    def _pump(self, pump: Pump, link: HydraulicLink, flow: float, speed: float) -> HydraulicLink:
        """Give the curve at full speed through the point it runs at, falling everywhere.

        Other programs take no curve that rises at first; what lies below is replaced by a line.
        A pump that gives no flow counts as closed, as its check valve is.
        """
        running = isfinite(speed) and speed > 0 and flow > 0
        at = flow / speed if running else 0.0
        law = rise_curve(pump.flow_m3_per_s, pump.pressure_rise_pa, pump.curve_form)
        flows = np.unique([*np.linspace(0.0, 1.25 * max(pump.flow_m3_per_s), PUMP_POINTS), at])
        scale = 1.0 / self.metre_pa
        if running:
            scale = -link.loss_m / speed**2 / float(law(np.array([at]))[0][0])
        points = list(zip(flows.tolist(), (scale * law(flows)[0]).tolist(), strict=True))
        litres = m3_per_s_to_l_per_min(1.0)
        curve = tuple((q * litres, head) for q, head in _falling(points, at))
        known = speed if isfinite(speed) and speed > 0 else 1.0
        return replace(link, form="pump", curve=curve, speed=known, open=running)

    def _sampled(self, link: HydraulicLink, form: Form, flow: float, drop: Drop) -> HydraulicLink:
        """Sample a law around the solved point, through which the samples are led."""
        middle = flow or STILL_SAMPLE_M3_PER_S
        scale = link.loss_m / drop(flow) if flow else 1.0 / self.metre_pa
        flows = [share * middle for share in CURVE_SCALES]
        points = tuple((m3_per_s_to_l_per_min(q), scale * drop(q)) for q in flows)
        return replace(link, form=form, curve=points)


def _falling(points: list[tuple[float, float]], at: float) -> list[tuple[float, float]]:
    """Keep the point at a flow, and of the rest what falls from the first to the last."""
    middle = next(place for place, (flow, _) in enumerate(points) if flow >= at)
    kept = [points[middle]]
    for point in reversed(points[:middle]):
        if point[1] > kept[0][1]:
            kept.insert(0, point)
    for point in points[middle + 1 :]:
        if 0 < point[1] < kept[-1][1]:
            kept.append(point)
    if kept[0][0] > 0:
        kept.insert(0, (0.0, SHUT_OFF * kept[0][1]))
    return kept


Drop = Callable[[float], float]
"""Pressure drop in Pa at a flow in m3/s."""


def _valve_drop(valve: Valve, density: float) -> Drop:
    """dp = SG (q / Kv)^2, as all valves and couplings of a design have it."""
    kv = valve.kv_m3_per_h or 1.0
    return lambda q: 1e5 * density / 1e3 * (q * 3600 / kv) ** 2


def _plate_drop(plate: ColdPlate) -> Drop:
    """Law of a plate with the coolant it was stated for."""
    law = plate.law
    if isinstance(law, QuadraticLaw):
        linear, quadratic = law.linear_pa_s_per_m3, law.quadratic_pa_s2_per_m6
        return lambda q: linear * q + quadratic * q * q
    assert isinstance(law, PowerLaw)
    reference, drop, exponent = (
        law.reference_flow_m3_per_s,
        law.reference_pressure_drop_pa,
        law.exponent,
    )
    return lambda q: drop * (q / reference) ** exponent
