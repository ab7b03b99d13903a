"""Random coolant loops of the kinds that designs build: racks of chassis of plates on headers."""

from __future__ import annotations

import numpy as np

from thermal.network.model import (
    ColdPlate,
    HeatExchanger,
    Network,
    Node,
    Pipe,
    PlateResistance,
    Pump,
    PumpControl,
    QuadraticLaw,
    Resistance,
    Secondary,
    TableLaw,
    Valve,
)


class Loop:
    """One random loop: direct or reverse return, several CDUs, mixed, empty and blocked places."""

    def __init__(self, seed: int, *, heat: bool) -> None:
        self.rng = np.random.default_rng(seed)
        self.heat = heat
        self.nodes: dict[str, None] = {}
        self.branches: list = []
        self.racks = int(self.rng.integers(1, 6))
        self.reverse = bool(self.rng.random() < 0.4)

    def network(self) -> Network:
        rng = self.rng
        for k in range(self.racks - 1):
            self.pipe(f"s{k}", f"s{k + 1}", 0.04, 0.8)
            ends = (f"t{k}", f"t{k + 1}") if self.reverse else (f"t{k + 1}", f"t{k}")
            self.pipe(*ends, 0.04, 0.8)
        back = f"t{self.racks - 1}" if self.reverse else "t0"
        for cdu in range(int(rng.integers(1, 4))):
            self.cdu(f"u{cdu}", "s0", back)
        if rng.random() < 0.3:
            self.branches.append(Valve("bypass", "s0", back, kv_m3_per_h=0.5))
        for rack in range(self.racks):
            self.rack(f"r{rack}", f"s{rack}", f"t{rack}")
        points = tuple(Node(n, pressure_pa=2e5 if n == "u0in" else None) for n in self.nodes)
        return Network("pg25", 40.0, points, tuple(self.branches))

    def ends(self, source: str, target: str) -> tuple[str, str, str]:
        self.nodes[source] = self.nodes[target] = None
        return f"{source}>{target}", source, target

    def pipe(self, source: str, target: str, bore: float, length: float) -> None:
        k = float(self.rng.uniform(0.0, 3.0))
        ends = self.ends(source, target)
        self.branches.append(
            Pipe(*ends, length_m=length, diameter_m=bore, roughness_m=2e-6, minor_loss_k=k)
        )

    def cdu(self, name: str, supply: str, back: str) -> None:
        control = None
        if name == "u0" and self.rng.random() < 0.3:
            control = PumpControl("pressure_difference", 4e4, speed_min=0.1, speed_max=1.2)
        pump = Pump(
            *self.ends(f"{name}in", f"{name}out"),
            flow_m3_per_s=(0.0, 2e-3, 4e-3),
            pressure_rise_pa=(2e5, 1.6e5, 6e4),
            efficiency=(0.5,) if self.heat else (),
            speed=float(self.rng.uniform(0.7, 1.0)),
            control=control,
        )
        self.branches.append(pump)
        self.pipe(f"{name}out", supply, 0.04, 3.0)
        self.pipe(back, f"{name}back", 0.04, 3.0)
        law = QuadraticLaw(0.0, 2e9)
        ends = self.ends(f"{name}back", f"{name}in")
        if not self.heat:
            self.branches.append(Resistance(*ends, law=law))
            return
        set_point = 38.0 if self.rng.random() < 0.5 else None
        side = Secondary(flow_kg_per_s=3.0, inlet_c=30.0, set_point_c=set_point)
        self.branches.append(HeatExchanger(*ends, law=law, ua_w_per_k=2e4, secondary=side))

    def rack(self, name: str, supply: str, back: str) -> None:
        self.pipe(supply, f"{name}s0", 0.03, 1.0)
        self.pipe(f"{name}t0", back, 0.03, 1.0)
        count = int(self.rng.integers(1, 5))
        for k in range(count - 1):
            self.pipe(f"{name}s{k}", f"{name}s{k + 1}", 0.03, 0.2)
            self.pipe(f"{name}t{k + 1}", f"{name}t{k}", 0.03, 0.2)
        for k in range(count):
            self.chassis(f"{name}c{k}", f"{name}s{k}", f"{name}t{k}")

    def chassis(self, name: str, supply: str, back: str) -> None:
        self.branches.append(Valve(*self.ends(supply, f"{name}q"), kv_m3_per_h=1.2))
        self.pipe(f"{name}q", f"{name}p0", 0.0127, 1.0)
        self.pipe(f"{name}e0", back, 0.0127, 1.0)
        count = int(self.rng.integers(1, 5))
        for k in range(count - 1):
            self.pipe(f"{name}p{k}", f"{name}p{k + 1}", 0.0127, 0.1)
            self.pipe(f"{name}e{k + 1}", f"{name}e{k}", 0.0127, 0.1)
        for k in range(count):
            self.path(f"{name}m{k}", f"{name}p{k}", f"{name}e{k}", shut=bool(count > 1 and k == 1))

    def path(self, name: str, source: str, target: str, *, shut: bool) -> None:
        rng, at = self.rng, source
        for k in range(int(rng.integers(1, 4))):
            self.pipe(at, f"{name}a{k}", 0.006, 0.25)
            factor = float(rng.uniform(0.4, 2.0)) * (15.0 if rng.random() < 0.05 else 1.0)
            law = (
                TableLaw((1e-5, 2e-5, 4e-5), (5e3 * factor, 1.5e4 * factor, 5e4 * factor))
                if rng.random() < 0.3
                else QuadraticLaw(4e8 * factor, 3e13 * factor)
            )
            plate = ColdPlate(
                *self.ends(f"{name}a{k}", f"{name}b{k}"),
                law=law,
                heat_w=float(rng.uniform(0, 900)) if self.heat and not shut else 0.0,
                thermal_resistance=PlateResistance(0.01, 2e-6, 0.7),
                open=not (shut and rng.random() < 0.5),
            )
            self.branches.append(plate)
            at = f"{name}b{k}"
        self.pipe(at, target, 0.006, 0.25)
