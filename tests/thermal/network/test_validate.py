"""Networks built in memory are held to the same figures as files."""

from dataclasses import replace

import numpy as np
import pytest

from tests.thermal.solver.networks import loop
from thermal.errors import NetworkError
from thermal.network.model import (
    ColdPlate,
    Network,
    Node,
    Pipe,
    PlateResistance,
    Pump,
    PumpControl,
    QuadraticLaw,
    TableLaw,
    Valve,
)
from thermal.network.validate import check_network
from thermal.solver import solve


def with_pipe(**changes):
    network = loop()
    pipes = [replace(b, **changes) if isinstance(b, Pipe) else b for b in network.branches]
    return replace(network, branches=tuple(pipes))


def test_good_network_passes():
    check_network(loop())


@pytest.mark.parametrize("value", [-1.0, 0.0, float("nan"), float("inf"), None, "wide"])
def test_bad_diameter_is_refused_before_solving(value):
    with pytest.raises(NetworkError, match=r'branches\[3\] "pipe": diameter_m'):
        solve(with_pipe(diameter_m=value))


def test_numpy_figures_are_figures():
    check_network(with_pipe(diameter_m=np.float64(0.02)))


def test_all_faults_of_a_network_are_listed():
    network = replace(
        with_pipe(length_m=-1.0, to_node="nowhere"),
        temperature_c=float("nan"),
        coolant="beer",
    )
    with pytest.raises(NetworkError) as caught:
        check_network(network)
    places = {fault.place for fault in caught.value.faults}
    assert {"branches[3].length_m", "branches[3].to", "temperature_c", "coolant"} <= places


def test_rule_of_a_branch_is_checked():
    network = loop()
    valve = Valve("valve", "supply", "return", opening=0.5)
    with pytest.raises(NetworkError, match=r'branches\[5\] "valve": kv_m3_per_h'):
        check_network(replace(network, branches=(*network.branches, valve)))


def row_of(branch, count=60):
    """Many branches one after the other, the last of them the one given."""
    names = [f"n{k}" for k in range(count + 1)]
    pipes = (
        Pipe(f"p{k}", names[k], names[k + 1], length_m=1.0, diameter_m=0.02)
        for k in range(count - 1)
    )
    last = branch(f"p{count - 1}", names[-2], names[-1])
    return Network("water", 20.0, tuple(map(Node, names)), (*pipes, last))


def plate(**more):
    return lambda *ends: ColdPlate(*ends, **more)


def pump(**more):
    curve = {"flow_m3_per_s": (0.0, 1e-3), "pressure_rise_pa": (1e5, 5e4)}
    return lambda *ends: Pump(*ends, **{**curve, **more})


@pytest.mark.parametrize(
    ("branch", "place"),
    [
        (plate(heat_w=True), "heat_w"),
        (plate(heat_w="much"), "heat_w"),
        (plate(open=1), "open"),
        (plate(volume_m3=-1.0), "volume_m3"),
        (plate(case_limit_c=float("nan")), "case_limit_c"),
        (plate(law=QuadraticLaw(-1.0)), "linear_pa_s_per_m3"),
        (plate(law=TableLaw((1e-5, 1e-5), (1.0, 2.0))), "flow_m3_per_s[1]"),
        (plate(thermal_resistance=PlateResistance(n=9.0)), "thermal_resistance.n"),
        (plate(resistance_coolant="beer"), "resistance_coolant"),
        (pump(curve_form="round"), "curve_form"),
        (pump(control=PumpControl("flow")), "control.set_point"),
        (pump(control=PumpControl("speed", 0.5, from_node="far")), "control.from"),
        (pump(efficiency=(0.5, 2.0)), "efficiency[1]"),
        (lambda *ends: Valve(*ends, kv_m3_per_h=1.0, diameter_m=0.02), "kv_m3_per_h"),
        (lambda *ends: Pipe(*ends, length_m=1.0, diameter_m=0), "diameter_m"),
        (lambda name, start, _: Pipe(name, start, start, length_m=1.0, diameter_m=0.1), "to"),
        (lambda name, start, _: Pipe(name, start, "far", length_m=1.0, diameter_m=0.1), "to"),
        (lambda _, *ends: Pipe("p0", *ends, length_m=1.0, diameter_m=0.1), "id"),
        (lambda _, *ends: Pipe("", *ends, length_m=1.0, diameter_m=0.1), "id"),
    ],
)
def test_one_fault_among_many_branches_is_found(branch, place):
    with pytest.raises(NetworkError) as caught:
        check_network(row_of(branch))
    places = [fault.place for fault in caught.value.faults]
    assert places == [f"branches[59].{place}"]


def test_whole_numbers_are_figures_among_many():
    check_network(row_of(lambda *ends: Pipe(*ends, length_m=1, diameter_m=1)))


def test_one_bad_node_among_many_is_found():
    network = row_of(plate())
    nodes = (*network.nodes[:-1], replace(network.nodes[-1], elevation_m=float("inf")))
    with pytest.raises(NetworkError, match=r'nodes\[60\] "n60": elevation_m'):
        check_network(replace(network, nodes=nodes))
