"""Temperatures: balances that must close, reversal, exchangers, held temperatures."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.thermal.solver.networks import loop, pump, random_network
from thermal.coolants import get_coolant
from thermal.network.model import (
    ColdPlate,
    FlowControl,
    HeatExchanger,
    Network,
    Node,
    Pipe,
    PlateResistance,
    PressureControl,
    PumpControl,
    QuadraticLaw,
    Rating,
    Resistance,
    Secondary,
    SecondaryValve,
)
from thermal.solver import solve

UNIT = {
    "density_kg_per_m3": 1.0,
    "kinematic_viscosity_m2_per_s": 1.0,
    "specific_heat_j_per_kg_k": 1.0,
}


def closes(solution):
    for balance in solution.loops:
        scale = abs(balance.heat_w) + abs(balance.rejected_w) + abs(balance.carried_out_w)
        assert abs(balance.energy_residual_w) <= 1e-9 * max(scale, 100.0)


def test_loop_gives_its_heat_to_the_exchanger():
    solution = solve(loop())
    b = solution.branches
    closes(solution)
    heat = b["near"].heat_w + b["far"].heat_w + b["pump"].heat_w
    assert -b["exchanger"].heat_w == pytest.approx(heat, rel=1e-9)
    water = get_coolant("water")
    gained = float(water.enthalpy(b["exchanger"].secondary_outlet_c) - water.enthalpy(25.0))
    assert 0.4 * gained == pytest.approx(heat, rel=1e-9)


def test_mixing_is_in_enthalpy():
    solution = solve(loop())
    pg25 = get_coolant("pg25")
    near, far, pipe = (solution.branches[k] for k in ("near", "far", "pipe"))
    mixed = (
        near.flow_m3_per_s * pg25.enthalpy(near.outlet_c)
        + far.flow_m3_per_s * pg25.enthalpy(far.outlet_c)
    ) / pipe.flow_m3_per_s
    assert float(pg25.temperature(mixed)) == pytest.approx(pipe.inlet_c, abs=1e-9)
    assert near.heat_w == pytest.approx(
        near.flow_m3_per_s
        * solution.reference_density_kg_per_m3
        * float(pg25.enthalpy(near.outlet_c) - pg25.enthalpy(near.inlet_c)),
        rel=1e-9,
    )


def heated(seed: int) -> Network:
    """A random network with plates, a heat exchanger and coolant that enters warm."""
    rng = np.random.default_rng(seed)
    base = random_network(seed)
    names = [node.id for node in base.nodes]
    extra = [
        ColdPlate(
            f"plate{k}",
            *(names[int(x)] for x in rng.choice(len(names), 2, replace=False)),
            law=QuadraticLaw(1e8, 10 ** rng.uniform(10, 12)),
            heat_w=float(rng.uniform(0, 2000)),
        )
        for k in range(int(rng.integers(1, 4)))
    ]
    ends = [names[int(x)] for x in rng.choice(len(names), 2, replace=False)]
    extra.append(
        HeatExchanger(
            "exchanger",
            *ends,
            law=QuadraticLaw(0.0, 1e11),
            ua_w_per_k=float(rng.uniform(100, 5000)),
            secondary=Secondary(flow_kg_per_s=0.3, inlet_c=float(rng.uniform(5, 70))),
        )
    )
    warm = tuple(
        replace(node, temperature_c=float(rng.uniform(10, 70))) if node.inflow_m3_per_s else node
        for node in base.nodes
    )
    return replace(base, nodes=warm, branches=(*base.branches, *extra))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6))
def test_energy_and_mass_close_on_random_networks(seed):
    solution = solve(heated(seed))
    if not solution.converged:
        assert solution.diagnosis
        return
    closes(solution)
    assert solution.mass_residual_kg_per_s < 1e-9
    exported = solution.to_json_dict()
    assert "NaN" not in str(exported)


def test_flow_backwards_through_a_plate_carries_heat_backwards():
    network = loop()
    turned = tuple(
        replace(b, from_node=b.to_node, to_node=b.from_node) if b.id in ("near", "pipe") else b
        for b in network.branches
    )
    ahead, back = solve(network), solve(replace(network, branches=turned))
    assert back.branches["near"].flow_m3_per_s == pytest.approx(
        -ahead.branches["near"].flow_m3_per_s, rel=1e-9
    )
    for key in ("case_c", "inlet_c", "outlet_c", "heat_w"):
        ours = getattr(back.branches["near"], key)
        assert ours == pytest.approx(getattr(ahead.branches["near"], key), rel=1e-9)
    assert back.temperature_c == pytest.approx(ahead.temperature_c, abs=1e-8)


def test_cross_tie_between_two_sources_reverses_with_their_pressure():
    def between(left, right):
        points = (
            Node("l", pressure_pa=left, temperature_c=20.0),
            Node("r", pressure_pa=right, temperature_c=60.0),
            Node("m"),
        )
        tie = QuadraticLaw(1e8, 1e11)
        network = Network(
            "water",
            40.0,
            points,
            (Resistance("a", "l", "m", law=tie), Resistance("b", "m", "r", law=tie)),
        )
        return solve(network).nodes["m"].temperature_c

    assert between(2e5, 1e5) == pytest.approx(20.0, abs=1e-9)
    assert between(1e5, 2e5) == pytest.approx(60.0, abs=1e-9)


def test_plates_without_any_resistance_in_parallel():
    """Two ideal pipes of one carry share its flow; one takes up 5 W, the other 10 W."""
    plate = PlateResistance(r0_k_per_w=3.0)
    network = Network(
        UNIT,
        0.0,
        (Node("in", pressure_pa=0.0, temperature_c=0.0), Node("a"), Node("b")),
        (
            FlowControl("drive", "in", "a", flow_m3_per_s=1.0),
            ColdPlate("one", "a", "b", heat_w=5.0, thermal_resistance=plate),
            ColdPlate("two", "a", "b", heat_w=10.0, thermal_resistance=plate),
            PressureControl("back", "b", "in", pressure_rise_pa=0.0),
        ),
        reference_pressure="gauge",
    )
    solution = solve(network)
    assert solution.branches["one"].outlet_c == pytest.approx(10.0, abs=1e-9)
    assert solution.branches["two"].outlet_c == pytest.approx(20.0, abs=1e-9)
    assert solution.branches["two"].case_c == pytest.approx(30.0, abs=1e-9)
    assert solution.branches["back"].inlet_c == pytest.approx(15.0, abs=1e-9)
    closes(solution)


def test_valve_holds_the_set_point_by_throttling():
    secondary = Secondary(flow_kg_per_s=2.0, inlet_c=20.0, set_point_c=35.0)
    solution = solve(loop(secondary=secondary, ua=3000.0))
    exchanger = solution.branches["exchanger"]
    assert exchanger.outlet_c == pytest.approx(35.0, abs=1e-9)
    assert 0 < exchanger.secondary_flow_kg_per_s < 2.0
    water = get_coolant("water")
    gained = float(water.enthalpy(exchanger.secondary_outlet_c) - water.enthalpy(20.0))
    assert exchanger.secondary_flow_kg_per_s * gained == pytest.approx(-exchanger.heat_w, rel=1e-9)
    closes(solution)


def test_supply_floats_up_once_the_valve_is_open():
    secondary = Secondary(flow_kg_per_s=0.05, inlet_c=30.0, set_point_c=31.0)
    solution = solve(loop(secondary=secondary, ua=3000.0))
    exchanger = solution.branches["exchanger"]
    assert exchanger.secondary_flow_kg_per_s == 0.05
    assert exchanger.outlet_c > 31.0
    assert any(d.code == "set_point_not_held" for d in solution.diagnosis)
    closes(solution)


def test_secondary_side_may_heat():
    base = loop(heat_w=0.0, secondary=Secondary(flow_kg_per_s=1.0, inlet_c=60.0, set_point_c=45.0))
    points = (replace(base.nodes[0], temperature_c=None), *base.nodes[1:])
    chiller = HeatExchanger(
        "chiller",
        "supply",
        "middle",
        law=QuadraticLaw(0.0, 1e9),
        ua_w_per_k=300.0,
        secondary=Secondary(flow_kg_per_s=0.5, inlet_c=10.0),
    )
    moved = [
        replace(b, from_node="middle") if b.id in ("near", "far") else b for b in base.branches
    ]
    solution = solve(replace(base, nodes=(*points, Node("middle")), branches=(*moved, chiller)))
    assert solution.branches["exchanger"].heat_w > 0
    assert solution.branches["exchanger"].outlet_c == pytest.approx(45.0, abs=1e-9)
    closes(solution)


@pytest.mark.parametrize("arrangement", ["counterflow", "parallel", "crossflow", "mixed"])
def test_rating_is_reproduced_at_the_rated_point(arrangement):
    rating = Rating(
        heat_w=4e4, hot_kg_per_s=1.0, cold_kg_per_s=1.2, hot_outlet_c=40.0, cold_inlet_c=25.0
    )
    pg25 = get_coolant("pg25")
    hot_in = float(pg25.temperature(pg25.enthalpy(40.0) + 4e4))
    density = float(pg25.density(40.0))
    points = (
        Node("in", pressure_pa=2e5, temperature_c=hot_in),
        Node("out", inflow_m3_per_s=-1.0 / density),
    )
    exchanger = HeatExchanger(
        "x",
        "in",
        "out",
        law=QuadraticLaw(0.0, 1e10),
        arrangement=arrangement,
        rating=rating,
        hot_exponent=0.65,
        cold_exponent=0.65,
        secondary=Secondary(flow_kg_per_s=1.2, inlet_c=25.0),
    )
    solution = solve(Network("pg25", 40.0, points, (exchanger,)))
    assert -solution.branches["x"].heat_w == pytest.approx(4e4, rel=1e-6)
    assert solution.branches["x"].outlet_c == pytest.approx(40.0, abs=1e-5)


def test_valve_opening_sets_the_secondary_flow():
    valve = SecondaryValve("linear", authority=1.0, opening=0.5)
    secondary = Secondary(flow_kg_per_s=0.4, inlet_c=25.0, valve=valve)
    solution = solve(loop(secondary=secondary))
    assert solution.branches["exchanger"].secondary_flow_kg_per_s == pytest.approx(0.2)


def test_held_temperature_takes_the_heat():
    points = (Node("a", pressure_pa=2e5, temperature_c=30.0), Node("b"), Node("c"))
    branches = (
        pump("pump", "a", "b"),
        ColdPlate("plate", "b", "c", law=QuadraticLaw(0.0, 2e11), heat_w=5e3),
        Pipe("back", "c", "a", length_m=1.0, diameter_m=0.02),
    )
    solution = solve(Network("water", 40.0, points, branches))
    assert solution.branches["pump"].inlet_c == pytest.approx(30.0, abs=1e-9)
    assert solution.loops[0].rejected_w == pytest.approx(5e3, rel=1e-9)
    closes(solution)


def test_lumped_heat_on_any_branch():
    base = loop(heat_w=0.0)
    warm = [replace(b, heat_w=500.0) if b.id == "pipe" else b for b in base.branches]
    solution = solve(replace(base, branches=tuple(warm)))
    assert solution.branches["pipe"].heat_w == pytest.approx(500.0)
    closes(solution)


def test_viscosity_follows_the_local_temperature():
    """A hotter plate is thinner inside: it takes more flow than its equal beside it."""
    law = QuadraticLaw(5e9, 0.0)
    base = loop()
    plates = [replace(b, law=law) if isinstance(b, ColdPlate) else b for b in base.branches]
    solution = solve(replace(base, branches=tuple(plates)))
    near, far = solution.branches["near"], solution.branches["far"]
    assert near.outlet_c > far.outlet_c
    assert near.flow_m3_per_s > far.flow_m3_per_s * 1.001


def test_pump_that_holds_its_flow_heats_by_its_efficiency_at_the_speed_it_needs():
    base = loop()
    pump = replace(base.branches[0], control=PumpControl("flow", set_point=3e-4))
    held = solve(replace(base, branches=(pump, *base.branches[1:])))
    found = held.branches["pump"]
    free = solve(
        replace(base, branches=(replace(pump, control=None, speed=found.speed), *base.branches[1:]))
    )
    assert found.power_w == pytest.approx(free.branches["pump"].power_w, rel=2e-3)
    assert held.branches["near"].case_c == pytest.approx(free.branches["near"].case_c, abs=1e-3)
