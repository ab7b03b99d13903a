"""The reference network in pandapipes, which is an optional peer.

Its plates are a laminar pipe before a heat exchanger with a loss coefficient, so both their terms
are kept. Its friction law is another one, and it takes a plate's viscosity at the inlet: roughness
and length are chosen so that the losses agree at our answer. Pump and main exchanger become a
circulation pump with the lift and the supply temperature of that answer: pandapipes is spared the
pump curve and the exchanger.
"""

import warnings
from importlib import metadata
from typing import Any

import numpy as np

from thermal.coolants import get_coolant
from thermal.network.model import ColdPlate, HeatExchanger, Network, Pipe, Pump, Resistance
from thermal.solver import Solution

PLATE_BORE_M = 0.03
KELVIN = 273.15
TABLE_C = np.linspace(15.0, 75.0, 61)


def pandapipes_version() -> str | None:
    """Return the version of pandapipes, None where it is not installed."""
    try:
        return metadata.version("pandapipes")
    except metadata.PackageNotFoundError:
        return None


class Pandapipes:
    """One pandapipes network, built beside a solution of ours."""

    def __init__(self, network: Network, solution: Solution) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import pandapipes

        self.pp = pandapipes
        self.network, self.solution = network, solution
        self.coolant = get_coolant(network.coolant)
        self.mode = "bidirectional" if self.coolant.has_heat else "hydraulics"
        self.net = pandapipes.create_empty_network(fluid=None)
        self.net.fluid = self._fluid()
        self.at = {node.id: k for k, node in enumerate(network.nodes)}
        self.pipes: list[int] = []
        self._build()

    def run(self) -> None:
        """Solve from scratch, to tolerances that give what the row asks for."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.pp.pipeflow(
                self.net,
                mode=self.mode,
                friction_model="nikuradse",
                max_iter_hyd=100,
                max_iter_therm=100,
                max_iter_bidirect=100,
                use_numba=False,
            )

    def flow_difference(self) -> float:
        """Largest relative difference between a pipe's flow and ours."""
        theirs = self.net.res_pipe.mdot_from_kg_per_s.to_numpy()[: len(self.pipes)]
        ours = self.solution.flow_m3_per_s[self.pipes] * self.solution.reference_density_kg_per_m3
        return float(np.abs(theirs / ours - 1).max())

    def temperature_difference_k(self) -> float:
        """Largest difference between a node's temperature and ours in K."""
        theirs = self.net.res_junction.t_k.to_numpy()[: len(self.at)] - KELVIN
        difference = np.abs(theirs - self.solution.temperature_c)
        return float(np.delete(difference, self.suction).max())

    def _fluid(self) -> Any:
        from pandapipes.properties.fluids import Fluid, FluidPropertyConstant
        from pandapipes.properties.fluids import FluidPropertyInterExtra as Table

        t, coolant = TABLE_C, self.coolant
        heat = coolant.specific_heat(t) if coolant.has_heat else np.full(len(t), 4e3)
        one = FluidPropertyConstant(1.0)
        return Fluid(
            "coolant",
            "liquid",
            density=Table(t + KELVIN, coolant.density(t)),
            viscosity=Table(t + KELVIN, coolant.dynamic_viscosity(t)),
            heat_capacity=Table(t + KELVIN, heat),
            molar_mass=FluidPropertyConstant(20.0),
            compressibility=one,
            der_compressibility=FluidPropertyConstant(0.0),
        )

    def _build(self) -> None:
        branches = self.network.branches
        start_k = self.network.temperature_c + KELVIN
        self.pp.create_junctions(self.net, len(self.at), pn_bar=4.0, tfluid_k=start_k)
        plates = [k for k, b in enumerate(branches) if isinstance(b, ColdPlate)]
        self.pipes = [k for k, b in enumerate(branches) if isinstance(b, Pipe)]
        self._add_pipes()
        self._add_plates(plates)
        self._add_plant()

    def _add_pipes(self) -> None:
        chosen = self.pipes
        pipes = [b for b in map(self.network.branches.__getitem__, chosen) if isinstance(b, Pipe)]
        length = np.array([p.length_m for p in pipes])
        bore = np.array([p.diameter_m for p in pipes])
        roughness, k = self._matched(np.array(chosen), length, bore)
        self.pp.create_pipes_from_parameters(
            self.net,
            [self.at[p.from_node] for p in pipes],
            [self.at[p.to_node] for p in pipes],
            length_km=length / 1e3,
            inner_diameter_mm=bore * 1e3,
            k_mm=roughness * 1e3,
            loss_coefficient=k,
        )

    def _matched(
        self, at: np.ndarray, length: np.ndarray, bore: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Roughness and K with which lambda = 64/Re + Nikuradse gives the loss of our answer."""
        solution, area = self.solution, np.pi / 4 * bore**2
        t_c = self._temperature(at)
        mass = solution.flow_m3_per_s[at] * solution.reference_density_kg_per_m3
        head = mass**2 / (2 * self.coolant.density(t_c) * area**2)
        reynolds = mass * bore / (area * self.coolant.dynamic_viscosity(t_c))
        k = np.array([getattr(self.network.branches[i], "minor_loss_k", 0.0) for i in at])
        loss = solution.pressure_drop_pa[at] / head
        wanted = (loss - k) * bore / length
        rough = np.maximum(wanted - 64 / reynolds, 3e-6)
        return 3.71 * bore * 10 ** (-0.5 / np.sqrt(rough)), loss - (
            64 / reynolds + rough
        ) * length / bore

    def _temperature(self, at: np.ndarray) -> np.ndarray:
        if not self.coolant.has_heat:
            return np.full(len(at), self.network.temperature_c)
        return 0.5 * (self.solution.inlet_c[at] + self.solution.outlet_c[at])

    def _add_plates(self, chosen: list[int]) -> None:
        plates = [self.network.branches[k] for k in chosen]
        at, reference = np.array(chosen), self.network.temperature_c
        area, count = np.pi / 4 * PLATE_BORE_M**2, len(chosen)
        a = np.array([p.law.linear_pa_s_per_m3 for p in plates])
        a /= float(self.coolant.dynamic_viscosity(reference))
        a *= self._viscosity_ratio(at)
        b = np.array([p.law.quadratic_pa_s2_per_m6 for p in plates])
        b /= float(self.coolant.density(reference))
        middle = self.pp.create_junctions(self.net, count, pn_bar=4.0, tfluid_k=reference + KELVIN)
        self.pp.create_pipes_from_parameters(
            self.net,
            [self.at[p.from_node] for p in plates],
            middle,
            length_km=a * np.pi * PLATE_BORE_M**4 / 128 / 1e3,
            inner_diameter_mm=PLATE_BORE_M * 1e3,
            k_mm=1e-250,
            loss_coefficient=0.0,
        )
        self.pp.create_heat_exchangers(
            self.net,
            middle,
            [self.at[p.to_node] for p in plates],
            qext_w=[-p.heat_w for p in plates],
            inner_diameter_mm=PLATE_BORE_M * 1e3,
            loss_coefficient=b * 2 * area**2,
        )

    def _viscosity_ratio(self, at: np.ndarray) -> np.ndarray:
        """Kinematic viscosity in a plate over that at its inlet, where the pipe stands."""
        if not self.coolant.has_heat:
            return np.ones(len(at))
        mean, inlet = self._temperature(at), self.solution.inlet_c[at]
        over = self.coolant.dynamic_viscosity(mean) / self.coolant.density(mean)
        return over / (self.coolant.dynamic_viscosity(inlet) / self.coolant.density(inlet))

    def _add_plant(self) -> None:
        """A circulation pump from the return to the supply, in place of pump and exchanger."""
        branches, solution = self.network.branches, self.solution
        (pump,) = (b for b in branches if isinstance(b, Pump))
        (cooler,) = (b for b in branches if isinstance(b, HeatExchanger | Resistance))
        supply, back = self.at[pump.to_node], self.at[cooler.from_node]
        self.suction = self.at[pump.from_node]  # between exchanger and pump: not part of theirs
        high, low = solution.pressure_pa[[supply, back]] / 1e5
        t_c = solution.temperature_c[supply] if self.coolant.has_heat else TABLE_C[25]
        self.pp.create_circ_pump_const_pressure(
            self.net, back, supply, p_flow_bar=high, plift_bar=high - low, t_flow_k=t_c + KELVIN
        )
