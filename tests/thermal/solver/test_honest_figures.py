"""What is no answer is absent; what is unusual is said; what stands still is found at rest."""

from dataclasses import replace

import numpy as np
import pytest

from tests.thermal.solver.networks import loop, nodes, pump
from thermal.errors import NetworkError
from thermal.network.file import dumps_network, loads_network
from thermal.network.model import (
    ColdPlate,
    FlowControl,
    HeatExchanger,
    Network,
    Pipe,
    PlateResistance,
    PressureControl,
    QuadraticLaw,
    Resistance,
    Secondary,
    Valve,
)
from thermal.solver import compile_network, solve

PLATE = PlateResistance(r0_k_per_w=0.02)


def codes(solution):
    return {(d.code, d.element) for d in solution.diagnosis}


def water(points, *branches, temperature_c=30.0):
    return Network("water", temperature_c, points, branches)


def plate(name, source, target, heat_w=1000.0, quadratic=1e11):
    law = QuadraticLaw(0.0, quadratic)
    return ColdPlate(name, source, target, law=law, heat_w=heat_w, thermal_resistance=PLATE)


def hoses(**changes):
    pipe = Pipe("hose", "b", "a", length_m=1.0, diameter_m=0.02)
    return water(nodes("a b", a=1e5), pump("pump", "a", "b"), replace(pipe, **changes))


def test_a_loop_without_a_sink_has_flows_but_no_temperatures():
    solution = solve(
        water(
            nodes("a b c", a=1e5),
            pump("pump", "a", "b", efficiency=(0.5,)),
            plate("plate", "b", "c"),
            Pipe("back", "c", "a", length_m=1.0, diameter_m=0.02),
        )
    )
    assert solution.converged
    assert codes(solution) == {("heat_without_sink", "plate")}
    assert np.isnan([solution.temperature_c]).all()
    assert np.isnan([solution.inlet_c, solution.outlet_c, solution.case_c]).all()
    assert solution.branches["pump"].heat_w is None
    assert solution.branches["pump"].power_w > 0
    assert np.isfinite([solution.flow_m3_per_s, solution.pressure_drop_pa]).all()
    assert solution.loops[0].heat_w is None
    assert solution.to_json_dict()["loops"][0]["rejected_w"] is None


def test_other_loops_keep_their_temperatures():
    base = loop()
    apart = (
        pump("pump2", "x", "y"),
        plate("plate2", "y", "x"),
    )
    solution = solve(
        replace(base, nodes=(*base.nodes, *nodes("x y", x=1e5)), branches=(*base.branches, *apart))
    )
    assert ("heat_without_sink", "plate2") in codes(solution)
    assert solution.nodes["x"].temperature_c is None
    assert solution.nodes["supply"].temperature_c == pytest.approx(
        solve(base).nodes["supply"].temperature_c
    )
    assert [loop.heat_w is None for loop in solution.loops] == [False, True]


def test_an_isothermal_loop_keeps_its_temperature():
    solution = solve(hoses())
    assert solution.temperature_c.tolist() == [30.0, 30.0]
    assert solution.loops[0].heat_w == 0.0


@pytest.mark.parametrize(
    ("broken", "place"),
    [
        (lambda n: replace(n, temperature_c=303.15), "temperature_c"),
        (
            lambda n: replace(n, nodes=(replace(n.nodes[0], temperature_c=293.0), *n.nodes[1:])),
            "nodes[0].temperature_c",
        ),
        (
            lambda n: replace(
                n,
                branches=(
                    *n.branches[:-1],
                    replace(n.branches[-1], secondary=Secondary(flow_kg_per_s=0.4, inlet_c=295.0)),
                ),
            ),
            "branches[4].secondary.inlet_c",
        ),
    ],
)
def test_a_stated_temperature_outside_the_range_is_a_fault(broken, place):
    for check in (solve, lambda network: loads_network(dumps_network(network))):
        with pytest.raises(NetworkError, match=r"outside the range of .* to 100 °C") as caught:
            check(broken(loop()))
        assert [fault.place for fault in caught.value.faults] == [place]


def test_an_edit_of_a_temperature_is_checked_too():
    base = loop()
    held = (replace(base.nodes[0], temperature_c=293.0), *base.nodes[1:])
    with pytest.raises(NetworkError, match=r'nodes\[0\] "vessel": temperature_c is outside'):
        compile_network(replace(base, nodes=held), compile_network(base))


def test_coolant_out_of_range_at_an_exchanger_is_no_answer():
    solution = solve(loop(heat_w=1e6))
    assert solution.status == "refused"
    assert codes(solution) == {("coolant_out_of_range", "exchanger")}
    assert "-10 to 100 °C" in solution.diagnosis[0].message
    assert np.isnan(solution.flow_m3_per_s).all()


def test_one_branch_out_of_range_has_no_temperature_and_the_rest_stands():
    base = loop()
    blocked = plate("blocked", "supply", "return", heat_w=5000.0, quadratic=1e15)
    solution = solve(replace(base, branches=(*base.branches, blocked)))
    assert solution.converged
    assert ("coolant_out_of_range", "blocked") in codes(solution)
    row = solution.branches["blocked"]
    assert (row.outlet_c, row.case_c) == (None, None)
    assert row.inlet_c is not None
    assert solution.branches["near"].case_c is not None
    assert np.isfinite(solution.temperature_c).all()


@pytest.mark.parametrize("feed", ["pump", "given"])
def test_an_idle_loop_rests_at_the_facility_temperature(feed):
    """No heat, a set point above the facility water: nothing warms the coolant to it."""
    side = Secondary(flow_kg_per_s=0.5, inlet_c=22.0, set_point_c=30.0)
    law = QuadraticLaw(0.0, 1e10)
    machine = (
        pump("feed", "a", "b")
        if feed == "pump"
        else FlowControl("feed", "a", "b", flow_m3_per_s=1e-4)
    )
    solution = solve(
        water(
            nodes("a b", a=1.5e5),
            machine,
            HeatExchanger("cdu", "b", "a", law=law, ua_w_per_k=5000.0, secondary=side),
            temperature_c=20.0,
        )
    )
    assert solution.converged
    assert solution.temperature_c == pytest.approx([22.0, 22.0], abs=1e-9)
    assert solution.branches["cdu"].heat_w == pytest.approx(0.0, abs=1e-6)


def test_nothing_that_drives_a_flow_leaves_all_at_rest():
    """A branch without loss beside one with hardly any: steps from elsewhere never come near."""
    still = water(
        nodes("ret a b", ret=1.5e5),
        Valve("valve", "ret", "a", kv_m3_per_h=1.0),
        Resistance("link", "b", "a", law=QuadraticLaw()),
        HeatExchanger("cdu", "b", "a", law=QuadraticLaw(0.0, 38.0)),
    )
    solution = solve(still)
    assert solution.converged
    assert not solution.flow_m3_per_s.any()
    beside = solve(
        replace(
            still,
            nodes=(*still.nodes, *nodes("x y", x=1e5)),
            branches=(
                *still.branches,
                pump("pump", "x", "y"),
                Pipe("pipe", "y", "x", length_m=5.0, diameter_m=0.02),
            ),
        )
    )
    assert beside.converged
    assert beside.branches["link"].flow_m3_per_s == 0.0
    assert beside.branches["pipe"].flow_m3_per_s > 1e-5


def test_rigid_branches_without_a_rise_are_at_rest():
    solution = solve(
        water(
            nodes("n0 n1 n5", n0=1.5e5),
            Pipe("b1", "n1", "n0", length_m=0.011, diameter_m=0.36, check_valve=True),
            PressureControl("b3", "n0", "n5", pressure_rise_pa=0.0),
            PressureControl("b6", "n1", "n5", pressure_rise_pa=0.0),
        )
    )
    assert solution.converged
    assert not solution.flow_m3_per_s.any()


@pytest.mark.parametrize("diameter_m", [1e-300, 1e-80, 1e-7])
def test_absurd_bores_are_refused_by_name(diameter_m):
    with pytest.raises(NetworkError, match=r'branches\[1\] "hose": diameter_m must not be below'):
        solve(hoses(diameter_m=diameter_m))


def test_walls_rougher_than_friction_is_stated_for_are_told():
    assert ("rough_beyond_range", "hose") in codes(solve(hoses(roughness_m=0.002)))
    assert not {c for c, _ in codes(solve(hoses(roughness_m=1e-5)))} & {"rough_beyond_range"}


def test_a_bore_in_millimetres_is_told():
    assert ("unusual_bore", "hose") in codes(solve(hoses(diameter_m=20.0)))


def test_flow_through_a_second_reference_is_told():
    two = solve(
        water(
            nodes("a b c", a=1.5e5, b=2e5),
            pump("pump", "a", "b"),
            Pipe("p", "b", "c", length_m=4.0, diameter_m=0.02),
            Pipe("q", "c", "a", length_m=4.0, diameter_m=0.02),
        )
    )
    assert {e for c, e in codes(two) if c == "flow_through_reference"} == {"a", "b"}
    ends = solve(
        water(nodes("a b", a=1.5e5, b=1e5), Pipe("p", "a", "b", length_m=4.0, diameter_m=0.02))
    )
    assert not codes(ends)
