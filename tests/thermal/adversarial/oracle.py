"""What any answer has to fulfil, recomputed from its figures without the solver's own arrays."""

import json
from math import pi

import numpy as np

from thermal.coolants import get_coolant
from thermal.correlations.friction import friction_factor, friction_factor_epanet
from thermal.network.model import (
    AnyBranch,
    FlowControl,
    Network,
    Pipe,
    PowerLaw,
    PressureControl,
    Pump,
    QuadraticLaw,
    TableLaw,
    Valve,
)
from thermal.solver import Solution
from thermal.solver.elements.pumps import STOPPED_SPEED, rise_curve
from thermal.solver.elements.tables import monotone_curve

MOST_ITERATIONS = 500
LEAKS = 1e-9
"""What a shut valve may let pass, as a share of the largest flow."""
REST_KG_PER_S = 1e-10
"""A network whose valves are all shut is at rest to this flow."""


def faults(network: Network, solution: Solution) -> list[str]:
    """Everything that is wrong with an answer, in words."""
    found = list(_form(network, solution))
    if solution.converged:
        check = _Check(network, solution)
        found += [*check.mass(), *check.laws(), *check.mixing(), *check.loops()]
    return found


def _form(network: Network, solution: Solution):
    json.dumps(solution.to_json_dict(), allow_nan=False)
    if solution.iterations > MOST_ITERATIONS:
        yield f"{solution.iterations} iterations"
    names = {n.id for n in network.nodes} | {b.id for b in network.branches}
    for said in solution.diagnosis:
        if said.element and said.element not in names:
            yield f"{said.code} names {said.element}"
    if not solution.converged:
        errors = [d for d in solution.diagnosis if d.severity == "error" and d.element in names]
        if not errors:
            yield "no answer, and no error that names an element"
        if np.isfinite(solution.flow_m3_per_s).any() or np.isfinite(solution.pressure_pa).any():
            yield "figures without an answer"
    elif not np.isfinite(solution.flow_m3_per_s).all():
        yield "an answer with an unknown flow"


class _Check:
    def __init__(self, network: Network, solution: Solution) -> None:
        self.network, self.solution = network, solution
        self.coolant = get_coolant(network.coolant)
        self.rho0 = float(self.coolant.density(network.temperature_c))
        self.at = {node.id: k for k, node in enumerate(network.nodes)}
        self.p, self.t = solution.pressure_pa, solution.temperature_c
        self.said = {(d.code, d.element) for d in solution.diagnosis}
        self.q = solution.flow_m3_per_s
        self.level = 1e-8 * float(np.nanmax(np.abs(self.p), initial=0.0)) + 1e-3
        self.most = float(np.abs(self.q).max(initial=0.0))
        self.creep = 1e-4 * self.most + 1e-9
        self.still = 1e-6 * self.most + 1e-12

    def mass(self):
        net = np.array([-n.inflow_m3_per_s for n in self.network.nodes])
        through = np.abs(net)
        for branch, q in zip(self.network.branches, self.q, strict=True):
            for end, sign in ((branch.from_node, 1), (branch.to_node, -1)):
                net[self.at[end]] += sign * q
                through[self.at[end]] += abs(q)
        for node, off in zip(self.network.nodes, net, strict=True):
            if (
                node.pressure_pa is None
                and abs(off) > LEAKS * self.most + REST_KG_PER_S / self.rho0
            ):
                yield f"node {node.id} loses {off:.3g} m3/s"

    def laws(self):
        for k, branch in enumerate(self.network.branches):
            q, drop = float(self.q[k]), float(self.solution.pressure_drop_pa[k])
            if not branch.open or (isinstance(branch, Valve) and shut(branch)):
                if q != 0:
                    yield f"shut {branch.id} carries {q:.3g} m3/s"
                continue
            rise = [self.network.nodes[self.at[n]].elevation_m for n in ends(branch)]
            static = self.rho0 * self.network.gravity_m_per_s2 * (rise[1] - rise[0])
            off = self.branch(k, branch, q, drop - static) if self.in_range(k) else ""
            if off:
                yield f"{branch.type} {branch.id}: {off}"

    def in_range(self, k: int) -> bool:
        """Whether properties are those of the coolant, not extrapolated (and said to be)."""
        if ("coolant_out_of_range", self.network.branches[k].id) in self.said:
            return False
        ends_c = np.array([self.solution.inlet_c[k], self.solution.outlet_c[k]])
        low, high = self.coolant.minimum_c, self.coolant.maximum_c
        warm = np.isfinite(self.solution.temperature_c).any() and self.solution.heat_w[k] != 0
        known = np.isfinite(ends_c) if warm else np.ones(2, np.bool_)
        return bool((known & ~(ends_c < low) & ~(ends_c > high)).all())

    def branch(self, k: int, branch: AnyBranch, q: float, drop: float) -> str:
        if isinstance(branch, FlowControl):
            return "" if abs(q - branch.flow_m3_per_s) <= 1e-9 * abs(q) else "not its given flow"
        if isinstance(branch, Pump):
            return self.pump(k, branch, q, drop)
        if isinstance(branch, PressureControl):
            lost = -branch.pressure_rise_pa
            off = abs(drop - lost)
        else:
            lost = self.loss(k, branch, q)
            step = max(abs(q) * 1e-6, 1e-9 * self.most, 1e-12)
            off = abs(drop - lost) - 3 * abs(self.loss(k, branch, q + step) - lost)
        if not np.isfinite(drop):
            return "" if q == 0 else "flows without a pressure"
        if branch.check_valve and -self.still <= q <= 0:
            return "" if drop <= lost + self.level else "shut against a forward pressure"
        if branch.check_valve and lost == 0 and q > 0:
            return ""  # one without any resistance is given the least that can be solved
        if abs(q) <= self.creep:
            return (
                ""
                if off <= 0.5 * abs(lost) + 0.5 * abs(drop) + self.level
                else f"creeps at {q:.3g}"
            )
        if branch.check_valve and q < -self.still:
            return "runs backwards through its check valve"
        exact = 5e-4 if isinstance(branch, Pipe) else 1e-4
        return "" if off <= exact * abs(lost) + self.level else f"drops {drop:.6g}, law {lost:.6g}"

    def state(self, k: int) -> tuple[float, float]:
        """Density and kinematic viscosity at the mean of a branch."""
        ends_c = [float(column[k]) for column in (self.solution.inlet_c, self.solution.outlet_c)]
        if not np.isfinite(ends_c).all():
            ends_c = [self.network.temperature_c] * 2
        mean = float(self.coolant.temperature(np.mean(self.coolant.enthalpy(ends_c))))
        rho, mu = (float(v) for v in self.coolant.viscous(mean))
        return rho, mu / rho

    def loss(self, k: int, branch: AnyBranch, q0: float) -> float:
        rho, nu = self.state(k)
        q = q0 * self.rho0 / rho
        size, sign = abs(q), np.sign(q)
        if isinstance(branch, Pipe):
            return sign * self.pipe_loss(branch, size, rho, nu)
        if isinstance(branch, Valve):
            kv = branch.kv_m3_per_h * _ratio(branch)
            return sign * 1e5 * rho / 1000 * (size * 3600 / kv) ** 2
        law = branch.law
        mu0 = float(self.coolant.viscous(self.network.temperature_c)[1])
        nu0 = mu0 / self.rho0
        if isinstance(law, QuadraticLaw):
            linear = law.linear_pa_s_per_m3 * nu * rho / mu0 * size
            return sign * (linear + law.quadratic_pa_s2_per_m6 * rho / self.rho0 * size**2)
        scale, at = rho / self.rho0 * (nu / nu0) ** 2, size * nu0 / nu
        if isinstance(law, PowerLaw):
            ratio = at / law.reference_flow_m3_per_s
            return sign * scale * law.reference_pressure_drop_pa * ratio**law.exponent
        return sign * scale * table(law, at)

    def pipe_loss(self, pipe: Pipe, q: float, rho: float, nu: float) -> float:
        bore = pipe.diameter_m
        speed = q / (pi / 4 * bore**2)
        reynolds = max(speed * bore / nu, 1e-9)
        law = friction_factor_epanet if self.network.friction == "epanet" else friction_factor
        factor = float(law(reynolds, pipe.roughness_m / bore)[0])
        return (factor * pipe.length_m / bore + pipe.minor_loss_k) * rho * speed**2 / 2

    def pump(self, k: int, pump: Pump, q: float, drop: float) -> str:
        speed = float(self.solution.speed[k])
        control = pump.control
        if q < -self.still:
            return "runs backwards"
        if control is not None and control.mode == "flow":
            if abs(q - control.set_point) <= 1e-9 * q:
                return self.within(control, speed)
            if not self.says(pump.id, "control_at_limit", "pump_without_flow"):
                return "gave up its flow without a word"
        if speed < STOPPED_SPEED or not np.isfinite(drop):
            return ""
        rho, _ = self.state(k)
        curve = rise_curve(pump.flow_m3_per_s, pump.pressure_rise_pa, pump.curve_form)
        scale = speed**2 * rho / (pump.reference_density_kg_per_m3 or self.rho0)
        given = scale * float(curve(np.array([q * self.rho0 / rho / speed]))[0][0])
        if q <= 0:
            return "" if given <= -drop + self.level + 1e-5 * given else "shut though it could push"
        near = q * (1 + 1e-6) * self.rho0 / rho / speed
        room = 3 * abs(scale * float(curve(np.array([near]))[0][0]) - given)
        off = abs(given + drop) - room
        return (
            "" if off <= 1e-5 * abs(given) + self.level else f"rises {-drop:.6g}, curve {given:.6g}"
        )

    def within(self, control, speed: float) -> str:
        high = control.speed_max * (1 + 1e-6)
        low = max(control.speed_min, STOPPED_SPEED) * (1 - 1e-6)
        return "" if low <= speed <= high else f"holds its flow at a speed of {speed:.6g}"

    def says(self, name: str, *codes: str) -> bool:
        return any(d.code in codes and d.element == name for d in self.solution.diagnosis)

    def mixing(self):
        """Enthalpy that flows into each node and on, and heat along each branch."""
        if not self.coolant.has_heat:
            return
        count = len(self.network.nodes)
        come, gone, known = np.zeros(count), np.zeros(count), np.ones(count, bool)
        m = self.q * self.rho0
        moving = np.abs(m) > 1e-9 * self.most * self.rho0 + REST_KG_PER_S
        scale = 0.0
        for k, branch in enumerate(self.network.branches):
            if m[k] == 0:
                continue
            a, b = (self.at[n] for n in (ends(branch) if m[k] > 0 else ends(branch)[::-1]))
            ends_c = np.array([self.solution.inlet_c[k], self.solution.outlet_c[k]])
            if not np.isfinite(ends_c).all() or not moving[k]:
                known[[a, b]] = False
                continue
            h = self.coolant.enthalpy(ends_c)
            given = self.solution.heat_w[k]
            if np.isfinite(given):
                off = abs(m[k]) * (h[1] - h[0]) - given
                if abs(off) > 1e-6 * (abs(given) + abs(m[k]) * 4e3) + 1e-6:
                    yield f"branch {branch.id} gains {off:.3g} W beyond its heat"
            come[b] += abs(m[k]) * h[1]
            gone[a] += abs(m[k]) * h[0]
            scale += abs(m[k]) * 4e3
        for k, node in enumerate(self.network.nodes):
            if node.pressure_pa is not None or node.temperature_c is not None or not known[k]:
                continue
            external = node.inflow_m3_per_s * self.rho0
            at_c = self.network.temperature_c if external > 0 else self.t[k]
            if external and np.isfinite(at_c):
                come[k] += external * float(self.coolant.enthalpy(at_c))
            off = come[k] - gone[k]
            if abs(off) > 1e-6 * scale + 1e-5:
                yield f"node {node.id} loses {-off:.3g} W"

    def loops(self):
        for loop in self.solution.loops:
            if loop.heat_w is None:
                continue
            moved = abs(loop.heat_w) + abs(loop.rejected_w) + abs(loop.carried_out_w)
            if abs(loop.energy_residual_w) > 1e-6 * moved + 2e-3:
                yield f"loop {loop.reference_node} leaves {loop.energy_residual_w:.3g} W"


def ends(branch: AnyBranch) -> tuple[str, str]:
    """Both nodes of a branch."""
    return branch.from_node, branch.to_node


def shut(valve: Valve) -> bool:
    """Whether a valve lets nothing pass."""
    return valve.opening == 0 or valve.kv_m3_per_h == 0


def _ratio(valve: Valve) -> float:
    if valve.characteristic == "linear":
        return valve.opening
    return valve.rangeability ** (valve.opening - 1)


def table(law: TableLaw, q: float) -> float:
    """A measured curve at a flow of its own reference state."""
    flow, drop = (0.0, *law.flow_m3_per_s), (0.0, *law.pressure_drop_pa)
    curve = monotone_curve(flow, drop, drop[-1] / flow[-1] ** 2, 2 * drop[-1] / flow[-1])
    return float(curve(np.array([q]))[0][0]) + 1e-6 * drop[-1] / flow[-1] * q
