"""Random networks of all elements, tangled and extreme but legal."""

from dataclasses import replace

import numpy as np

from thermal.network.model import (
    AnyBranch,
    ColdPlate,
    Curve,
    FlowControl,
    FlowLaw,
    HeatExchanger,
    Network,
    Node,
    Pipe,
    PlateResistance,
    PowerLaw,
    PressureControl,
    Pump,
    PumpControl,
    QuadraticLaw,
    Resistance,
    Secondary,
    SecondaryValve,
    TableLaw,
    Valve,
)

COOLANTS = ("water", "pg25", "eg25")
PASSIVE = ("pipe", "resistance", "curve", "valve", "plate", "exchanger")
ACTIVE = ("pump", "pump", "pump", "flow_control", "pressure_control")
SHAPES = ("random", "ladder", "series", "parallel", "ring", "islands")


def adversarial_network(seed: int, size: int) -> Network:
    """Build the network of a seed, on about as many nodes as `size` says."""
    return _Maker(np.random.default_rng(seed), size).network()


class _Maker:
    def __init__(self, rng: np.random.Generator, size: int) -> None:
        self.rng = rng
        self.nodes = [f"n{k}" for k in range(size)]
        self.wild = rng.random() < 0.25
        self.heated = rng.random() < 0.5
        self.coolant = COOLANTS[rng.integers(len(COOLANTS))]

    def chance(self, share: float) -> bool:
        return bool(self.rng.random() < share)

    def size(self, low: float, high: float) -> float:
        """A figure spread evenly over its powers of ten; a wild network has the ends as well."""
        if self.wild and self.chance(0.1):
            low, high = low * 1e-2, high * 1e2
        return float(10 ** self.rng.uniform(np.log10(low), np.log10(high)))

    def one_of(self, choices: tuple[str, ...]) -> str:
        return choices[int(self.rng.integers(len(choices)))]

    def network(self) -> Network:
        pairs = self.pairs(self.one_of(SHAPES))
        actives = int(self.rng.integers(0, 4))
        kinds = [self.one_of(PASSIVE) for _ in pairs]
        branches = [self.branch(f"b{k}", *p, kinds[k]) for k, p in enumerate(pairs)]
        branches += [self.active(f"a{k}", *self.two()) for k in range(actives)]
        return Network(
            self.coolant,
            float(self.rng.uniform(15, 60)),
            tuple(self.node(k, name) for k, name in enumerate(self.nodes)),
            tuple(branches),
            friction="epanet" if self.chance(0.2) else "colebrook",
            gravity_m_per_s2=0.0 if self.chance(0.2) else 9.80665,
        )

    def two(self) -> tuple[str, str]:
        a, b = self.rng.choice(len(self.nodes), 2, replace=False)
        return self.nodes[a], self.nodes[b]

    def pairs(self, shape: str) -> list[tuple[str, str]]:
        n, names = len(self.nodes), self.nodes
        if shape == "ladder":
            rails = [(names[k], names[k + 2]) for k in range(n - 2)]
            return rails + [(names[k], names[k + 1]) for k in range(0, n - 1, 2)]
        if shape == "series":
            return [(names[k], names[k + 1]) for k in range(n - 1)]
        if shape == "ring":
            return [(names[k], names[(k + 1) % n]) for k in range(n)] if n > 2 else [self.two()]
        if shape == "parallel":
            hubs = (names[0], names[-1])
            return [hubs] * int(self.rng.integers(2, 5)) + [
                (hubs[k % 2], name) for k, name in enumerate(names[1:-1])
            ]
        if shape == "islands":
            return [self.two() for _ in range(max(1, n // 2))]
        tree = [(names[int(self.rng.integers(k))], names[k]) for k in range(1, n)]
        return tree + [self.two() for _ in range(int(self.rng.integers(0, n)))]

    def node(self, at: int, name: str) -> Node:
        node = Node(name, elevation_m=float(self.rng.uniform(0, 3)))
        if at == 0 and not self.chance(0.03):
            node = replace(node, pressure_pa=3e5)
        elif self.chance(0.06):
            node = replace(node, pressure_pa=float(self.rng.uniform(1e5, 5e5)))
        elif self.chance(0.06):
            flow = self.size(1e-6, 1e-3) * (1 if self.chance(0.5) else -1)
            node = replace(node, inflow_m3_per_s=flow)
        if self.heated and self.chance(0.1):
            node = replace(node, temperature_c=float(self.rng.uniform(10, 70)))
        return node

    def branch(self, name: str, a: str, b: str, kind: str) -> AnyBranch:
        made = self.passive(name, a, b, kind)
        if self.chance(0.08):
            made = replace(made, check_valve=True)
        if self.chance(0.06):
            made = replace(made, open=False)
        if self.heated and self.chance(0.2):
            made = replace(made, heat_w=self.size(1.0, 3e3) * (-1 if self.chance(0.1) else 1))
        return made

    def passive(self, name: str, a: str, b: str, kind: str) -> AnyBranch:
        if kind == "pipe":
            return self.pipe(name, a, b)
        if kind == "resistance":
            law = self.law()
            return (
                Resistance(name, a, b, law=law)
                if not isinstance(law, TableLaw)
                else Curve(name, a, b, law=law)
            )
        if kind == "curve":
            return Curve(name, a, b, law=self.table())
        if kind == "valve":
            opening = float(self.rng.choice([0.0, 0.01, 0.3, 1.0], p=[0.1, 0.1, 0.3, 0.5]))
            form = self.one_of(("linear", "equal_percentage"))
            kv = self.size(0.02, 50)
            return Valve(name, a, b, kv_m3_per_h=kv, opening=opening, characteristic=form)
        if kind == "plate":
            resistance = PlateResistance(r0_k_per_w=0.01, a=self.size(1e-8, 1e-5), n=0.8)
            return ColdPlate(name, a, b, law=self.law(), thermal_resistance=resistance)
        return self.exchanger(name, a, b)

    def pipe(self, name: str, a: str, b: str) -> Pipe:
        length = 0.0 if self.chance(0.15) else self.size(0.01, 100)
        return Pipe(
            name,
            a,
            b,
            length_m=length,
            diameter_m=self.size(2e-3, 0.3),
            roughness_m=0.0 if self.chance(0.3) else self.size(1e-6, 2e-4),
            minor_loss_k=0.0 if self.chance(0.5) else self.size(0.05, 100),
        )

    def law(self) -> FlowLaw:
        kind = self.rng.integers(4)
        if kind == 0:
            return QuadraticLaw(self.size(1e5, 1e10), 0.0)
        if kind == 1:
            linear = 0.0 if self.chance(0.5) else self.size(1e5, 1e10)
            return QuadraticLaw(linear, self.size(1e8, 1e13))
        if kind == 2:
            exponent = float(self.rng.uniform(0.8, 2.5))
            return PowerLaw(self.size(1e-6, 1e-3), self.size(1e2, 1e5), exponent)
        return self.table()

    def table(self) -> TableLaw:
        steps = self.rng.uniform(0.1, 3.0, (2, int(self.rng.integers(1, 6))))
        flow, drop = self.size(1e-6, 1e-3), self.size(1e2, 1e5)
        q, dp = np.cumsum(steps, axis=1)
        return TableLaw(tuple((q * flow).tolist()), tuple((dp * drop).tolist()))

    def exchanger(self, name: str, a: str, b: str) -> HeatExchanger:
        if not self.heated or self.chance(0.2):
            return HeatExchanger(name, a, b, law=self.law())
        exponent = 0.7 if self.chance(0.5) else 0.0
        return HeatExchanger(
            name,
            a,
            b,
            law=self.law(),
            ua_w_per_k=self.size(10, 1e5),
            hot_exponent=exponent,
            cold_exponent=exponent,
            secondary=Secondary(
                flow_kg_per_s=self.size(1e-3, 10),
                inlet_c=float(self.rng.uniform(5, 45)),
                set_point_c=float(self.rng.uniform(15, 60)) if self.chance(0.5) else None,
                valve=SecondaryValve(authority=0.5) if self.chance(0.3) else None,
            ),
        )

    def active(self, name: str, a: str, b: str) -> AnyBranch:
        kind = self.one_of(ACTIVE)
        if kind == "flow_control":
            sign = -1 if self.chance(0.2) else 1
            return FlowControl(name, a, b, flow_m3_per_s=sign * self.size(1e-6, 1e-3))
        if kind == "pressure_control":
            rise = self.size(1e2, 3e5) * (-1 if self.chance(0.3) else 1)
            return PressureControl(name, a, b, pressure_rise_pa=rise)
        return self.pump(name, a, b)

    def pump(self, name: str, a: str, b: str) -> Pump:
        flow, rise = self.size(1e-5, 5e-3), self.size(1e3, 5e5)
        form = self.one_of(("pchip", "power", "polynomial"))
        shape = (1.0, 0.8, 0.3)
        if form == "pchip" and self.chance(0.2):
            shape = (0.8, 1.0, 0.2)  # rises before it falls
        return Pump(
            name,
            a,
            b,
            flow_m3_per_s=(0.0, 0.5 * flow, flow),
            pressure_rise_pa=tuple(rise * h for h in shape),
            curve_form=form,
            speed=0.0 if self.chance(0.15) else float(self.rng.uniform(0.05, 1.5)),
            efficiency=(0.5,) if self.chance(0.4) else (),
            control=self.control(flow, rise),
        )

    def control(self, flow: float, rise: float) -> PumpControl | None:
        kind = self.rng.integers(4)
        low = 0.0 if self.chance(0.6) else float(self.rng.uniform(0.1, 0.6))
        if kind == 0:
            return PumpControl("speed", float(self.rng.uniform(0.0, 1.5)))
        if kind == 1:
            return PumpControl("flow", flow * self.size(0.01, 3.0), speed_min=low)
        if kind == 2:
            ends = self.two() if self.chance(0.3) else (None, None)
            target = rise * float(self.rng.uniform(0.0, 1.2))
            return PumpControl("pressure_difference", target, *ends, speed_min=low)
        return None
