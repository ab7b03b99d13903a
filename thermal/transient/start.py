"""The state a run starts from: the steady solution, and stated case temperatures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import Network, Transient
from thermal.solver.reading.arrays import NetworkArrays
from thermal.solver.solution import Diagnosis, Solution
from thermal.transient.cells import Cells

FloatArray = NDArray[np.float64]


@dataclass(slots=True)
class CellState:
    """Enthalpies above the reference by cell (branches, then nodes), and plates' layers in °C.

    `outlet` is what a cell holds and hands on, `inlet` what last entered it.
    """

    outlet: FloatArray
    inlet: FloatArray
    layers: FloatArray


def cells_at_rest(cells: Cells, arrays: NetworkArrays, steady: Solution) -> CellState:
    """Return the cells of a steady solution; where it has no temperature, the network's."""
    source, network = arrays.topology.shape.source, arrays.network
    node = np.where(np.isfinite(steady.temperature_c), steady.temperature_c, network.temperature_c)
    beside = node[source]
    outlet = np.where(np.isfinite(steady.outlet_c), steady.outlet_c, beside)
    inlet = np.where(np.isfinite(steady.inlet_c), steady.inlet_c, beside)
    scale = cells.scale
    return CellState(
        scale.enthalpy(np.concatenate((outlet, node))),
        scale.enthalpy(np.concatenate((inlet, node))),
        np.zeros_like(cells.plates.capacity_j_per_k),
    )


def plates_at_rest(
    cells: Cells,
    network: Network,
    steady: Solution,
    transient: Transient,
    state: CellState,
) -> tuple[Diagnosis, ...]:
    """Put the plates at their steady or stated temperature; tell of those that have neither."""
    plates = cells.plates
    at = plates.branch
    heat = np.array([network.branches[k].heat_w for k in at], np.float64)
    m = np.abs(steady.flow_m3_per_s[at]) * cells.density
    t, slope = cells.scale.local(state.inlet[at])
    g = plates.conductance(m, cells.scale.coolant.density(t), 1 / slope)
    flows = (m > 0) & np.isfinite(steady.case_c[at])
    apart = np.where(flows, heat / np.where(g > 0, g, np.inf), 0.0)
    case = t + apart + heat * plates.interface_k_per_w * flows
    stated = {one.branch: one.case_c for one in transient.initial}
    unknown = ~flows & (heat != 0)
    for k, number in enumerate(at):
        given = stated.get(network.branches[number].id)
        if given is not None:
            case[k], unknown[k] = given, False
    state.layers = plates.steady(case, np.where(unknown, 0.0, heat))
    return tuple(
        Diagnosis.of(
            "warning",
            "start_unknown",
            network.branches[number].id,
            "Plate {0} has no steady temperature to start from: it is taken at {1:.1f} °C like "
            "the coolant beside it. State its case_c in initial.",
            float(case[k]),
        )
        for k, number in zip(np.flatnonzero(unknown), at[unknown], strict=True)
    )
