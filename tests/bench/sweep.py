"""A thousand variants of one loop: other temperatures of the coolant, other speeds of the pump."""

from dataclasses import dataclass, replace

import numpy as np

from tests.bench.peers.epanet import Epanet
from thermal.coolants import get_coolant
from thermal.network.model import Network, Pump
from thermal.solver import SolverSession

VARIANTS = 1000
SAMPLES = {"S": 25, "M": 25, "L": 10}
"""How many variants are timed; the workload is scaled up from them."""
COLDEST_C, HOTTEST_C, SLOWEST = 20.0, 60.0, 0.6


@dataclass(frozen=True, slots=True)
class Variant:
    """Viscosity of PG25 at a temperature, and a speed of the pump."""

    kinematic_viscosity_m2_per_s: float
    speed: float


class Sweep:
    """The same variants for us and for EPANET."""

    def __init__(self, network: Network, project: Epanet, count: int) -> None:
        rng, pg25 = np.random.default_rng(2), get_coolant("pg25")
        t_c = rng.uniform(COLDEST_C, HOTTEST_C, count)
        viscosity = pg25.dynamic_viscosity(t_c) / pg25.density(t_c)
        speeds = rng.uniform(SLOWEST, 1.0, count)
        self.variants = [
            Variant(float(v), float(s)) for v, s in zip(viscosity, speeds, strict=True)
        ]
        self.network, self.project = network, project
        self.pump = next(k for k, b in enumerate(network.branches) if isinstance(b, Pump))

    def ours(self) -> np.ndarray:
        """Flows of all variants, shape (variants, branches)."""
        session = SolverSession()
        return np.array([session.solve(self._network(v)).flow_m3_per_s for v in self.variants])

    def theirs(self) -> None:
        """Solve all variants, each from the flows of the one before."""
        for variant in self.variants:
            self._set(variant)
            self.project.rerun()

    def difference(self) -> float:
        """Largest relative difference of any flow of any variant."""
        worst = 0.0
        for variant, flows in zip(self.variants, self.ours(), strict=True):
            self._set(variant)
            self.project.rerun()
            worst = max(worst, float(np.abs(flows / self.project.flows() - 1).max()))
        return worst

    def _set(self, variant: Variant) -> None:
        viscosity = variant.kinematic_viscosity_m2_per_s
        self.project.set_variant(viscosity, self.pump, variant.speed)

    def _network(self, variant: Variant) -> Network:
        branches = list(self.network.branches)
        pump = branches[self.pump]
        assert isinstance(pump, Pump)
        branches[self.pump] = replace(pump, speed=variant.speed)
        assert not isinstance(self.network.coolant, str)
        viscosity = variant.kinematic_viscosity_m2_per_s
        coolant = {**self.network.coolant, "kinematic_viscosity_m2_per_s": viscosity}
        return replace(self.network, coolant=coolant, branches=tuple(branches))
