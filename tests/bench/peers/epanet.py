"""EPANET with a network open, ready to be run again and again."""

from pathlib import Path
from time import perf_counter

import numpy as np
from epanet import toolkit as en

from tests.thermal.solver.epanet import inp_text
from thermal.coolants import get_coolant
from thermal.network.model import Network

ACCURACY = 1e-5
LARGEST_FLOW_CHANGE_L_PER_S = 1e-6
PLATE_BORE_M = 0.03  # laminar at the flow of a plate, and a fair start for EPANET
KEEP_FLOWS, NEW_FLOWS = en.NOSAVE, en.INITFLOW


class Epanet:
    """One project; opening it and ordering its matrix stay outside of every figure.

    `run` and `rerun` are init and run alone, from EPANET's own start and from its last answer.
    """

    def __init__(self, network: Network, folder: Path) -> None:
        inp = folder / "network.inp"
        inp.write_text(inp_text(network, ACCURACY, PLATE_BORE_M))
        self.project = en.createproject()
        en.open(self.project, str(inp), str(folder / "network.rpt"), "")
        en.openH(self.project)
        coolant = get_coolant(network.coolant)
        at = network.temperature_c
        self.viscosity_m2_per_s = float(coolant.dynamic_viscosity(at) / coolant.density(at))
        self.specific_viscosity = en.getoption(self.project, en.SP_VISCOS)
        self.links = [en.getlinkindex(self.project, b.id) for b in network.branches]

    def run(self) -> None:
        """Solve from scratch."""
        en.initH(self.project, NEW_FLOWS)
        en.runH(self.project)

    def rerun(self) -> None:
        """Solve from the flows there are."""
        en.initH(self.project, KEEP_FLOWS)
        en.runH(self.project)

    def limit_flow_change(self) -> None:
        """Ask every flow to settle too: the summed test alone forgives the edited plate."""
        en.setoption(self.project, en.FLOWCHANGE, LARGEST_FLOW_CHANGE_L_PER_S)

    def set_minor_loss(self, branch: int, k: float) -> None:
        """Give one branch another K, by its number in the network."""
        en.setlinkvalue(self.project, self.links[branch], en.MINORLOSS, k)

    def set_variant(self, kinematic_viscosity_m2_per_s: float, pump: int, speed: float) -> None:
        """Give the coolant another viscosity and a pump another speed."""
        ratio = kinematic_viscosity_m2_per_s / self.viscosity_m2_per_s
        en.setoption(self.project, en.SP_VISCOS, ratio * self.specific_viscosity)
        en.setlinkvalue(self.project, self.links[pump], en.INITSETTING, speed)

    def minor_loss(self, branch: int) -> float:
        """Return the K of one branch."""
        return en.getlinkvalue(self.project, self.links[branch], en.MINORLOSS)

    def flows(self) -> np.ndarray:
        """Flows of the branches in m3/s, in the order of the network."""
        return np.array([en.getlinkvalue(self.project, k, en.FLOW) for k in self.links]) * 1e-3

    @staticmethod
    def time_to_open(network: Network, folder: Path) -> float:
        """Return the seconds EPANET takes to read a network and to order its matrix."""
        inp = folder / "read.inp"
        inp.write_text(inp_text(network, ACCURACY, PLATE_BORE_M))
        project = en.createproject()
        begun = perf_counter()
        en.open(project, str(inp), str(inp.with_suffix(".rpt")), "")
        en.openH(project)
        seconds = perf_counter() - begun
        en.closeH(project)
        en.close(project)
        en.deleteproject(project)
        return seconds

    def close(self) -> None:
        """Free the project."""
        en.closeH(self.project)
        en.close(self.project)
        en.deleteproject(self.project)
