"""Speeds of pumps that hold their flow: what they need, and whether they can have it."""

from __future__ import annotations

import numpy as np

from thermal.network.model import Pump
from thermal.solver.elements.pumps import needed_speed
from thermal.solver.flows.readings import term_rises
from thermal.solver.reading.arrays import NetworkArrays
from thermal.solver.run import Run

SPEED_ROOM = 1e-9
FAR_BEYOND = 2.0
"""A pump is not asked for more than this multiple of where its curve ends at its highest speed."""


def control_overruns(run: Run) -> dict[int, float]:
    """Return the pumps with a flow control that their range of speed cannot hold."""
    arrays, topology = run.arrays, run.arrays.topology
    links = np.flatnonzero(topology.fixed_term >= 0)
    overruns: dict[int, float] = {}
    if not len(links):
        return overruns
    terms = topology.fixed_term[links]
    rises = term_rises(run.hydraulics, run.flow, run.properties, terms) * topology.term_sign[terms]
    density = np.broadcast_to(run.properties.at(terms)[0], terms.shape)
    duties = np.column_stack((run.flow.m[links], rises, density)).tolist()
    found: dict[tuple[object, ...], float] = {}
    for link, term, duty in zip(links, terms, duties, strict=True):
        at = int(topology.term_branch[term])
        pump = arrays.network.branches[at]
        if not isinstance(pump, Pump):
            continue
        rated_at = pump.reference_density_kg_per_m3 or arrays.density
        alike = (pump.flow_m3_per_s, pump.pressure_rise_pa, pump.curve_form, rated_at, *duty)
        if alike not in found:
            found[alike] = needed_speed(pump, rated_at, *duty)
        run.needed_speeds[at] = speed = found[alike]
        if pump.control is None or topology.blocked[link]:
            continue
        low, high = pump.control.speed_min, pump.control.speed_max
        if speed > high * (1 + SPEED_ROOM):
            overruns[at] = high
        elif speed < low * (1 - SPEED_ROOM):
            overruns[at] = low
    return overruns


def shut_in(arrays: NetworkArrays) -> dict[int, float]:
    """Return the pumps that hold their flow where all ways are shut, and the highest speed of each.

    A flow given to them would cut the loop in two; at that speed they push against what is shut.
    """
    if not len(arrays.topology.islands):
        return {}
    return {
        at: pump.control.speed_max
        for at, pump in enumerate(arrays.network.branches)
        if isinstance(pump, Pump)
        and pump.open
        and pump.control is not None
        and pump.control.mode == "flow"
        and at not in arrays.released
    }


def out_of_reach(arrays: NetworkArrays) -> dict[int, float]:
    """Return the pumps to hold a flow far beyond their curve, and the highest speed of each.

    Forced through the network such a flow needs pressures that drown all others.
    """
    topology = arrays.topology
    found = {}
    for term in topology.fixed_term[topology.fixed_term >= 0].tolist():
        at = int(topology.term_branch[term])
        pump = arrays.network.branches[at]
        if isinstance(pump, Pump) and pump.control is not None:
            most = FAR_BEYOND * pump.control.speed_max * pump.flow_m3_per_s[-1]
            if (pump.control.set_point or 0.0) > most:
                found[at] = pump.control.speed_max
    return found


def released_after(run: Run) -> dict[int, float]:
    """Return which pumps run at an end of their range instead of holding their flow, and how fast.

    Pumps whose range cannot hold the flow join those that did not before; of these the ones go
    back to holding it that pass more than that at their highest speed, or less at their lowest.
    """
    arrays, topology = run.arrays, run.arrays.topology
    released = control_overruns(run)
    for at, speed in arrays.released.items():
        pump = arrays.network.branches[at]
        term = int(arrays.skeleton.term[at])
        if not isinstance(pump, Pump) or pump.control is None or term < 0:
            continue
        wanted = (pump.control.set_point or 0.0) * arrays.density
        flow = float(run.flow.m[topology.term_link[term]] * topology.term_sign[term])
        if flow <= wanted if speed >= pump.control.speed_max else flow >= wanted:
            released[at] = speed
    return released
