"""The reference loop of the speed benchmark: racks of chassis of cold plates on one header.

Supply and return header with direct return; each rack has a manifold pair, each chassis a
coupling, a hose and a small manifold with four paths of two plates in series. It measures
speed: its plates drop more than real ones do.
"""

from collections.abc import Iterator
from math import pi, sqrt

import numpy as np

from thermal.network.model import (
    AnyBranch,
    ColdPlate,
    HeatExchanger,
    Network,
    Node,
    Pipe,
    PlateResistance,
    Pump,
    QuadraticLaw,
    Resistance,
    Secondary,
)

RACKS = {"S": 1, "M": 16, "L": 128, "XL": 1024}
CHASSIS, PATHS, SERIES = 8, 4, 2
HEAT_PLATES = CHASSIS * PATHS * SERIES
PATH_FLOW = 1.2e-3 / 60
PLATE_DROP, LAMINAR_SHARE = 22e3, 0.4
DUTY_PA, SHUT_OFF = 160e3, 1.35
DENSITY, VISCOSITY = 1009.9094, 1.3530124e-3
PLATE_J_PER_K, COAST_DOWN_S = 430.0, 10.0
STEEL, TUBE, SMOOTH = 4.5e-5, 1.5e-6, 2e-6
EPANET_GRAVITY = 32.2 * 0.3048


def reference_network(racks: int, *, scatter: float = 0.05, heat_w: float = 0.0) -> Network:
    """Build the loop: isothermal in EPANET mode, or with heat and an exchanger on PG25.

    The plates' losses vary by `scatter` (relative, standard deviation); without, racks are equal.
    """
    return _Loop(racks, scatter, heat_w).network()


class _Loop:
    def __init__(self, racks: int, scatter: float, heat_w: float) -> None:
        self.racks, self.heat_w = racks, heat_w
        self.rng = np.random.default_rng(1)
        self.scatter = scatter
        self.nodes: dict[str, None] = {}
        self.branches: list[AnyBranch] = []
        self.total = racks * CHASSIS * PATHS * PATH_FLOW
        self.header = max(sqrt(4 * self.total / pi / 2.0), 0.04)
        self.manifold = sqrt(4 * CHASSIS * PATHS * PATH_FLOW / pi / 1.2)

    def network(self) -> Network:
        self.plant()
        for rack in range(self.racks):
            self.rack(f"r{rack}")
        points = tuple(Node(n, pressure_pa=2e5 if n == "vessel" else None) for n in self.nodes)
        if self.heat_w:
            return Network("pg25", 40.0, points, tuple(self.branches))
        coolant = {
            "density_kg_per_m3": DENSITY,
            "kinematic_viscosity_m2_per_s": VISCOSITY / DENSITY,
        }
        return Network(
            coolant,
            40.0,
            points,
            tuple(self.branches),
            friction="epanet",
            gravity_m_per_s2=EPANET_GRAVITY,
        )

    def ends(self, source: str, target: str) -> tuple[str, str, str]:
        self.nodes[source] = self.nodes[target] = None
        return f"{source}>{target}", source, target

    def pipe(self, source: str, target: str, length: float, bore: float, k: float) -> None:
        rough = STEEL if bore == self.header else TUBE if bore == 0.006 else SMOOTH
        self.branches.append(
            Pipe(
                *self.ends(source, target),
                length_m=length,
                diameter_m=bore,
                roughness_m=rough,
                minor_loss_k=k,
            )
        )

    def plant(self) -> None:
        duty = np.array([0.0, 0.9, 1.8]) * self.total
        rise = DUTY_PA * (SHUT_OFF - (SHUT_OFF - 1) * (duty / self.total) ** 2)
        self.branches.append(
            Pump(
                *self.ends("vessel", "out"),
                flow_m3_per_s=tuple(duty.tolist()),
                pressure_rise_pa=tuple(rise.tolist()),
                curve_form="power",
                coast_down_s=COAST_DOWN_S,
                volume_m3=2e-3 * self.racks,
            )
        )
        self.pipe("out", "s0", 6.0, self.header, 3.0)
        self.pipe("t0", "back", 6.0, self.header, 3.0)
        law = QuadraticLaw(0.0, 35e3 / self.total**2)
        ends = self.ends("back", "vessel")
        if self.heat_w:
            secondary = Secondary(flow_kg_per_s=3.0 * self.racks, inlet_c=30.0)
            exchanger = HeatExchanger(
                *ends,
                law=law,
                ua_w_per_k=8e3 * self.racks,
                secondary=secondary,
                volume_m3=2e-3 * self.racks,
            )
            self.branches.append(exchanger)
        else:
            self.branches.append(Resistance(*ends, law=law))
        for k in range(self.racks - 1):
            self.pipe(f"s{k}", f"s{k + 1}", 0.75, self.header, 0.1)
            self.pipe(f"t{k + 1}", f"t{k}", 0.75, self.header, 0.1)

    def rack(self, name: str) -> None:
        at = name[1:]
        self.pipe(f"s{at}", f"{name}s0", 2.0, self.manifold, 4.0)
        self.pipe(f"{name}t0", f"t{at}", 2.0, self.manifold, 3.0)
        for k in range(CHASSIS - 1):
            self.pipe(f"{name}s{k}", f"{name}s{k + 1}", 0.18, self.manifold, 0.15)
            self.pipe(f"{name}t{k + 1}", f"{name}t{k}", 0.18, self.manifold, 0.15)
        for k in range(CHASSIS):
            self.chassis(f"{name}c{k}", f"{name}s{k}", f"{name}t{k}")

    def chassis(self, name: str, supply: str, back: str) -> None:
        bore = 0.0127
        self.pipe(supply, f"{name}q", 0.05, bore, 9.0)
        self.pipe(f"{name}q", f"{name}i", 1.2, bore, 1.0)
        self.pipe(f"{name}i", f"{name}p0", 0.15, bore, 0.6)
        self.pipe(f"{name}e0", f"{name}o", 0.15, bore, 0.6)
        self.pipe(f"{name}o", f"{name}u", 1.2, bore, 1.0)
        self.pipe(f"{name}u", back, 0.05, bore, 9.0)
        for k in range(PATHS - 1):
            self.pipe(f"{name}p{k}", f"{name}p{k + 1}", 0.08, bore, 0.2)
            self.pipe(f"{name}e{k + 1}", f"{name}e{k}", 0.08, bore, 0.2)
        for k in range(PATHS):
            self.path(f"{name}m{k}", f"{name}p{k}", f"{name}e{k}")

    def path(self, name: str, source: str, target: str) -> None:
        at = source
        for k, factor in zip(range(SERIES), self.factors(), strict=False):
            self.pipe(at, f"{name}a{k}", 0.25, 0.006, 1.5)
            drop = PLATE_DROP * factor
            law = QuadraticLaw(
                LAMINAR_SHARE * drop / PATH_FLOW,
                (1 - LAMINAR_SHARE) * drop / PATH_FLOW**2,
                reference_dynamic_viscosity_pa_s=None if self.heat_w else VISCOSITY,
            )
            self.branches.append(
                ColdPlate(
                    *self.ends(f"{name}a{k}", f"{name}b{k}"),
                    law=law,
                    heat_w=self.heat_w,
                    thermal_resistance=PlateResistance(r0_k_per_w=0.016, a=1.4e-7),
                    capacity_j_per_k=PLATE_J_PER_K,
                )
            )
            at = f"{name}b{k}"
        self.pipe(at, target, 0.25, 0.006, 1.5)

    def factors(self) -> Iterator[float]:
        while True:
            yield max(1 + self.scatter * float(self.rng.standard_normal()), 0.3)
