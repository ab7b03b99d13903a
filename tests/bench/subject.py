"""What the rows of one size have in common: networks, compilations, peers' projects."""

from dataclasses import replace
from functools import cached_property
from pathlib import Path

import numpy as np

from configurator.design.model import Design
from tests.bench.peers.epanet import Epanet
from tests.bench.peers.pandapipes import Pandapipes, pandapipes_version
from tests.bench.plans import one_loop, own_loops
from tests.bench.reference_network import RACKS, reference_network
from thermal.analysis import TypeCache
from thermal.network.model import ColdPlate, Network
from thermal.solver import CompiledNetwork, Solution, compile_network, solve

HEAT_W = 750.0
FOULING = 1.1


class Subject:
    """The reference network of one size; everything is made when first asked for."""

    def __init__(self, size: str, folder: Path) -> None:
        self.size, self.folder = size, folder
        self.racks = RACKS[size]
        self._open: list[Epanet] = []

    def close(self) -> None:
        """Free the peers' projects."""
        for project in self._open:
            project.close()

    @cached_property
    def network(self) -> Network:
        """All plates different, isothermal, with EPANET's friction."""
        return reference_network(self.racks)

    @cached_property
    def compiled(self) -> CompiledNetwork:
        """The same, compiled."""
        return compile_network(self.network)

    @cached_property
    def unfolded(self) -> CompiledNetwork:
        """The same for the general method."""
        return compile_network(self.network, method="general")

    @cached_property
    def design(self) -> Design:
        """A design of as many racks of 64 modules, a single one on a CDU of its own."""
        return own_loops(1) if self.racks == 1 else one_loop(self.racks)

    @cached_property
    def even(self) -> CompiledNetwork:
        """All racks equal."""
        return compile_network(reference_network(self.racks, scatter=0.0))

    @cached_property
    def types(self) -> TypeCache:
        """Curves of racks that are known."""
        return TypeCache()

    @cached_property
    def heated(self) -> CompiledNetwork:
        """With heat, real friction and an exchanger."""
        return compile_network(reference_network(self.racks, heat_w=HEAT_W))

    @cached_property
    def epanet(self) -> Epanet:
        """EPANET on `network`, for runs from scratch."""
        return self.open_epanet(self.network)

    @cached_property
    def epanet_flows(self) -> np.ndarray:
        """EPANET's answer for `network`."""
        self.epanet.run()
        return self.epanet.flows()

    @cached_property
    def epanet_even_flows(self) -> np.ndarray:
        """EPANET's answer for `even`."""
        project = self.open_epanet(self.even.network)
        project.run()
        return project.flows()

    @cached_property
    def pandapipes(self) -> Pandapipes | None:
        """Pandapipes on `network`, None where it is not installed."""
        return self._pandapipes(self.compiled)

    @cached_property
    def pandapipes_heated(self) -> Pandapipes | None:
        """Pandapipes on `heated`, None where it is not installed."""
        return self._pandapipes(self.heated)

    @cached_property
    def edited_plate(self) -> int:
        """Number of the plate that is edited: one in the middle of the row."""
        plates = [k for k, b in enumerate(self.network.branches) if isinstance(b, ColdPlate)]
        return plates[len(plates) // 2]

    @cached_property
    def edited_plates(self) -> tuple[ColdPlate, ColdPlate]:
        """That plate fouled, and as it is in `network`."""
        plate = self.network.branches[self.edited_plate]
        assert isinstance(plate, ColdPlate)
        quadratic = plate.law.quadratic_pa_s2_per_m6 * FOULING
        return replace(plate, law=replace(plate.law, quadratic_pa_s2_per_m6=quadratic)), plate

    @cached_property
    def epanet_warm(self) -> Epanet:
        """EPANET on `network`, for edits, with a bound on the change of every flow."""
        project = self.open_epanet(self.network)
        project.run()
        project.limit_flow_change()
        return project

    @cached_property
    def clean_k(self) -> float:
        """K of the edited plate in EPANET before any edit."""
        return self.epanet_warm.minor_loss(self.edited_plate)

    def open_epanet(self, network: Network) -> Epanet:
        """Return a project of its own, closed with this subject."""
        self._open.append(Epanet(network, self.folder))
        return self._open[-1]

    def _pandapipes(self, compiled: CompiledNetwork) -> Pandapipes | None:
        if pandapipes_version() is None:
            return None
        return Pandapipes(compiled.network, solve(compiled))


def written(solution: Solution) -> Solution:
    """Make a solution write out every flow and pressure, as the peers do."""
    assert solution.converged, solution.diagnosis
    _ = solution.flow_m3_per_s, solution.pressure_pa
    return solution


def difference(solution: Solution, flows: np.ndarray) -> float:
    """Largest relative difference of any flow."""
    return float(np.abs(solution.flow_m3_per_s / flows - 1).max())
