"""Our figures for the network cases: each goes through its network file and the solver."""

import json
from dataclasses import replace
from typing import Any

import numpy as np

from tests.verification.case import HERE
from tests.verification.units import FT, GPM, LPM
from thermal.network.file import loads_network, read_network
from thermal.network.model import Friction
from thermal.solver.solution import Solution
from thermal.solver.steady.solve import solve

Inputs = dict[str, Any]
DENSITY = 1000.0


def solved(name: str, friction: Friction | None = None) -> Solution:
    """Solve one of the network files, with another friction law where asked for."""
    network = read_network(HERE / "networks" / f"{name}.json")
    solution = solve(network if friction is None else replace(network, friction=friction))
    assert solution.converged, f"{name}: {solution.status} {solution.diagnosis}"
    return solution


def flows(solution: Solution, branches: list[str]) -> np.ndarray:
    """Volume flows of branches in m3/s."""
    return solution.flow_m3_per_s[[solution.branch_index[b] for b in branches]]


def heads(name: str, solution: Solution, nodes: list[str]) -> np.ndarray:
    """Heads of nodes in m: pressure over rho g, and elevation."""
    network = read_network(HERE / "networks" / f"{name}.json")
    elevation = {node.id: node.elevation_m for node in network.nodes}
    pressure = np.array([solution.nodes[n].pressure_pa for n in nodes], dtype=float)
    return pressure / (DENSITY * network.gravity_m_per_s2) + np.array([elevation[n] for n in nodes])


def pressure_drops(branch: Inputs, flows_m3_per_s: list[float]) -> np.ndarray:
    """Pressure drop in Pa of one branch at given flows: as many copies side by side."""
    nodes: list[Inputs] = [{"id": "out", "pressure_pa": 2e5}]
    branches = []
    for k, flow in enumerate(flows_m3_per_s):
        nodes.append({"id": f"in{k}", "inflow_m3_per_s": flow})
        branches.append({"id": f"b{k}", "from": f"in{k}", "to": "out", **branch})
    text = json.dumps(
        {
            "format": "rackloop-network",
            "version": 1,
            "coolant": "pg25",
            "temperature_c": 40.0,
            "nodes": nodes,
            "branches": branches,
        }
    )
    solution = solve(loads_network(text))
    assert solution.converged, f"{solution.status} {solution.diagnosis}"
    return solution.pressure_drop_pa


def two_loops(i: Inputs) -> Inputs:
    return {"flow_ft3_per_s": flows(solved(i["network"]), i["branches"]) / FT**3}


def stanet(i: Inputs) -> Inputs:
    result: Inputs = {}
    for name, net in i.items():
        network = read_network(HERE / "networks" / f"{net['network']}.json")
        solution = solved(net["network"])
        bore = {b.id: getattr(b, "diameter_m", np.nan) for b in network.branches}
        area = np.array([np.pi / 4 * bore[b] ** 2 for b in net["branches"]])
        pressure = [solution.nodes[n].pressure_pa for n in net["nodes"]]
        result[f"{name}_pressure_bar"] = np.array(pressure, dtype=float) / 1e5
        result[f"{name}_velocity"] = flows(solution, net["branches"]) / area
    return result


def laminar_ladders(i: Inputs) -> Inputs:
    found = {key: flows(solved(name), i["branches"]) for key, name in i["networks"].items()}
    return {key: flow / flow.mean() for key, flow in found.items()}


def rack_manifolds(i: Inputs) -> Inputs:
    result: Inputs = {}
    for shape in ("U", "Z"):
        name, ends = i[shape]["network"], [i[shape]["inlet"], i[shape]["outlet"]]
        for law in ("epanet", "colebrook"):
            solution = solved(name, law)
            result[f"{shape}_{law}_flow"] = flows(solution, i["branches"]) / LPM
            result[f"{shape}_{law}_head"] = -np.diff(heads(name, solution, ends))[0]
    return result


def closed_loop(i: Inputs) -> Inputs:
    result: Inputs = {}
    for law in ("epanet", "colebrook"):
        solution = solved(i["network"], law)
        result[f"flow_{law}"] = flows(solution, i["branches"]) / LPM
        result[f"head_{law}"] = heads(i["network"], solution, i["nodes"])
    return result


def water_network(i: Inputs) -> Inputs:
    solution = solved(i["network"])
    return {
        "flow_gpm": flows(solution, i["branches"]) / GPM,
        "head_ft": heads(i["network"], solution, i["nodes"]) / FT,
    }


def unit_medium(i: Inputs) -> Inputs:
    solution = solved(i["network"])
    inlet = solution.nodes["simple_in"].temperature_c or np.nan
    plates = [solution.branches[b] for b in ("simple", "first", "second")]
    case = [np.nan if p.case_c is None else p.case_c - inlet for p in plates]
    coolant = [np.nan if p.outlet_c is None else p.outlet_c - inlet for p in plates]
    mixed = (solution.nodes["parallel_out"].temperature_c or np.nan) - inlet
    indirect = i["indirect"]
    return {
        "simple": [case[0], coolant[0]],
        "parallel": [case[1], case[2], coolant[1], coolant[2], mixed],
        "indirect": indirect["heat_w"]
        * (
            1 / indirect["source_w_per_k"]
            + 1 / indirect["inner_capacity_w_per_k"]
            + 1 / indirect["inner_w_per_k"]
            + 1 / indirect["outer_w_per_k"]
            + 1 / indirect["outer_capacity_w_per_k"]
        ),
    }
