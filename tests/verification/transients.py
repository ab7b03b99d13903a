"""Our figures for the cases over time."""

from dataclasses import replace
from typing import Any

import numpy as np

from tests.verification.units import LPM
from thermal.network.model import (
    ColdPlate,
    HeatExchanger,
    InitialState,
    Network,
    Node,
    PlateResistance,
    Pump,
    QuadraticLaw,
    Resistance,
    Secondary,
    Transient,
    TransientEvent,
)
from thermal.transient import TransientSolution, simulate

Inputs = dict[str, Any]


def coolant(i: Inputs) -> dict[str, float]:
    return {
        "density_kg_per_m3": i["density_kg_per_m3"],
        "kinematic_viscosity_m2_per_s": 1.3e-6,
        "specific_heat_j_per_kg_k": i["specific_heat_j_per_kg_k"],
    }


def lumped_plate(i: Inputs) -> Inputs:
    """A plate shut off until it reaches its limit, then cooled again, in one run."""
    flow = 2 * LPM
    plate = ColdPlate(
        "plate",
        "supply",
        "return",
        open=False,
        law=QuadraticLaw(0.0, 1e5 / flow**2),
        heat_w=i["heat_w"],
        volume_m3=i["coolant_l"] * 1e-3,
        capacity_j_per_k=i["copper_kg"] * i["copper_j_per_kg_k"],
        thermal_resistance=PlateResistance(r0_k_per_w=i["resistance_k_per_w"]),
        case_limit_c=i["limit_c"],
    )
    nodes = (
        Node("supply", pressure_pa=3e5, temperature_c=i["inlet_c"]),
        Node("return", pressure_pa=2e5),
    )
    network = Network(coolant(i), i["inlet_c"], nodes, (plate,))
    shut = simulate(network, _plate_run(i, 30.0))
    reached = float(shut.time_to_limit_s[0])
    capacity = i["heat_w"] * 10.0 / (shut.case_c.of("plate")[10] - i["start_c"])
    tau = capacity * i["resistance_k_per_w"]
    opened = TransientEvent("open", (reached, reached), (0.0, 1.0), branch="plate")
    cooled = simulate(network, _plate_run(i, reached + tau, opened)).case_c.of("plate")
    final = i["inlet_c"] + i["heat_w"] * i["resistance_k_per_w"]
    decay = np.log((i["limit_c"] - final) / (cooled[-1] - final))
    return {
        "capacity_j_per_k": capacity,
        "time_to_limit_s": reached,
        "time_constant_s": tau / decay,
        "case_c": cooled[-1],
    }


def _plate_run(i: Inputs, duration_s: float, *events: TransientEvent) -> Transient:
    return Transient(duration_s, 1.0, (InitialState("plate", i["start_c"]),), events)


def coast_down_and_mixing(i: Inputs) -> Inputs:
    """A pump against a purely quadratic loop, and a tank that is filled from outside."""
    pump = Pump(
        "pump",
        "vessel",
        "out",
        flow_m3_per_s=(1e-3,),
        pressure_rise_pa=(1e5,),
        coast_down_s=i["coast_down_s"],
    )
    loop = Network(
        coolant(i),
        i["start_c"],
        (Node("vessel", pressure_pa=2e5), Node("out")),
        (pump, Resistance("loop", "out", "vessel", law=QuadraticLaw(0.0, 1e11))),
    )
    trip = TransientEvent("speed", (0.0, 0.0), (1.0, 0.0), branch="pump")
    coasting = simulate(loop, Transient(6.0, 1.0, events=(trip,)))
    flow = coasting.flow_m3_per_s.of("loop")
    tank = Node(
        "tank",
        volume_m3=i["volume_l"] * 1e-3,
        inflow_m3_per_s=i["flow_l_per_min"] * LPM,
        temperature_c=i["start_c"],
    )
    drain = Resistance("drain", "tank", "outside", law=QuadraticLaw(0.0, 1e9))
    cold = TransientEvent("temperature_c", (0.0, 0.0), (i["start_c"], i["inlet_c"]), node="tank")
    filled = simulate(
        Network(coolant(i), i["start_c"], (tank, Node("outside", pressure_pa=1e5)), (drain,)),
        Transient(i["after_s"], i["after_s"], events=(cold,)),
    )
    return {
        "flow_ratio": flow[[1, 3, 6]] / flow[0],
        "mixed_c": filled.node_temperature_c.of("tank")[-1],
    }


def lost_cooling(i: Inputs) -> Inputs:
    """The plate of the lumped case in a loop whose pump trips, without and with a standby."""
    lost = simulate(_pumped(i), _trip(i))
    taken_over = TransientEvent(
        "open", (i["failover_s"], i["failover_s"]), (0.0, 1.0), branch="standby"
    )
    kept = simulate(_pumped(i), _trip(i, taken_over))
    return {
        "time_to_shutdown_s": lost.time_to_limit_s[_at(lost, "plate")],
        "hottest_c": kept.case_c.of("plate").max(),
    }


def _at(run: TransientSolution, name: str) -> int:
    return run.branch_index[name]


def _trip(i: Inputs, *events: TransientEvent) -> Transient:
    trip = TransientEvent("open", (0.0, 0.0), (1.0, 0.0), branch="duty")
    return Transient(120.0, 1.0, events=(trip, *events))


def _pumped(i: Inputs) -> Network:
    flow = i["flow_l_per_min"] * LPM
    pump = Pump(
        "duty",
        "vessel",
        "supply",
        check_valve=True,
        flow_m3_per_s=(0.0, flow, 2 * flow),
        pressure_rise_pa=(1.2e5, 1e5, 4e4),
        coast_down_s=i["coast_down_s"],
    )
    plate = ColdPlate(
        "plate",
        "supply",
        "back",
        law=QuadraticLaw(0.4e5 / flow, 0.4e5 / flow**2),
        heat_w=i["heat_w"],
        volume_m3=i["coolant_l"] * 1e-3,
        capacity_j_per_k=i["copper_kg"] * i["copper_j_per_kg_k"],
        thermal_resistance=PlateResistance(r0_k_per_w=0.016, a=1.4e-7),
        case_limit_c=i["limit_c"],
    )
    exchanger = HeatExchanger(
        "exchanger",
        "back",
        "vessel",
        law=QuadraticLaw(0.0, 0.2e5 / flow**2),
        volume_m3=i["exchanger_l"] * 1e-3,
        ua_w_per_k=400.0,
        secondary=Secondary(flow_kg_per_s=0.1, inlet_c=i["facility_c"], set_point_c=i["supply_c"]),
    )
    nodes = (Node("vessel", pressure_pa=2e5), Node("supply"), Node("back"))
    standby = replace(pump, id="standby", open=False)
    return Network("pg25", i["supply_c"], nodes, (pump, standby, plate, exchanger))
