"""Drives EPANET on a network of pipes, plates and pumps for comparison."""

from math import pi
from pathlib import Path

import numpy as np
from epanet import toolkit as en

from thermal.coolants import get_coolant
from thermal.network.model import ColdPlate, Network, Pipe, Pump, Resistance
from thermal.solver.reading.rows import EPANET_MINOR_LOSS

EPANET_GRAVITY = 32.2 * 0.3048
PLATE_BORE_M = 3.0  # wide enough to stay laminar


def flows(network: Network, folder: Path) -> np.ndarray:
    """Flows of all branches in m3/s, solved by EPANET to its last digits."""
    inp = folder / "network.inp"
    inp.write_text(inp_text(network))
    project = en.createproject()
    try:
        en.open(project, str(inp), str(folder / "network.rpt"), "")
        en.solveH(project)
        index = [en.getlinkindex(project, branch.id) for branch in network.branches]
        return np.array([en.getlinkvalue(project, k, en.FLOW) for k in index]) * 1e-3
    finally:
        en.close(project)
        en.deleteproject(project)


def inp_text(network: Network, accuracy: float = 1e-8, plate_bore_m: float = PLATE_BORE_M) -> str:
    """The network as an EPANET input file; a loss a q + b q|q| is a laminar pipe with a K."""
    coolant = get_coolant(network.coolant)
    density = float(coolant.density(network.temperature_c))
    viscosity = float(coolant.dynamic_viscosity(network.temperature_c))
    bore = plate_bore_m
    weight = density * EPANET_GRAVITY
    junctions, reservoirs = [], []
    for node in network.nodes:
        if node.pressure_pa is None:
            demand = -node.inflow_m3_per_s * 1e3
            junctions.append(f"{node.id} {node.elevation_m:.15g} {demand:.15g}")
        else:
            head = node.pressure_pa / weight + node.elevation_m
            reservoirs.append(f"{node.id} {head:.15g}")
    pipes, pumps, curves = [], [], []
    for branch in network.branches:
        ends = f"{branch.id} {branch.from_node} {branch.to_node}"
        if isinstance(branch, Pump):
            speed = f" SPEED {branch.speed:.15g}" if branch.speed != 1 else ""
            pumps.append(f"{ends} HEAD C{branch.id}{speed}")
            for q, rise in zip(branch.flow_m3_per_s, branch.pressure_rise_pa, strict=True):
                curves.append(f"C{branch.id} {q * 1e3:.15g} {rise / weight:.15g}")
        elif isinstance(branch, Pipe):
            figures = (branch.length_m, branch.diameter_m * 1e3, branch.roughness_m * 1e3)
            text = " ".join(f"{x:.15g}" for x in (*figures, branch.minor_loss_k))
            pipes.append(f"{ends} {text}")
        elif isinstance(branch, ColdPlate | Resistance):
            area = pi / 4 * bore**2
            law = branch.law
            length = law.linear_pa_s_per_m3 / viscosity * pi * bore**4 / 128
            k = law.quadratic_pa_s2_per_m6 * 2 * area**2 / density / EPANET_MINOR_LOSS
            pipes.append(f"{ends} {max(length, 1e-9):.15g} {bore * 1e3:.15g} 0.001 {k:.15g}")
    sections = {
        "JUNCTIONS": junctions,
        "RESERVOIRS": reservoirs,
        "PIPES": pipes,
        "PUMPS": pumps,
        "CURVES": curves,
        "OPTIONS": [
            "UNITS LPS",
            "HEADLOSS D-W",
            f"VISCOSITY {viscosity / density:.15g}",
            f"ACCURACY {accuracy:g}",
            "TRIALS 500",
        ],
        "TIMES": ["DURATION 0"],
        "REPORT": ["STATUS NO", "SUMMARY NO"],
    }
    body = "".join(f"[{name}]\n" + "\n".join(rows) + "\n" for name, rows in sections.items())
    return f"[TITLE]\nloop\n{body}[END]\n"
