"""Sweeps against single solutions of the same variants."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bench.reference_network import reference_network
from tests.thermal.solver.networks import loop, nodes, pump
from thermal.analysis import Variants, sweep
from thermal.errors import NetworkError
from thermal.network.model import (
    HeatExchanger,
    Network,
    Pipe,
    PowerLaw,
    QuadraticLaw,
    Resistance,
    TableLaw,
    Valve,
)
from thermal.solver import compile_network, solve

MEASURED = {"reference_density_kg_per_m3": 1000.0, "reference_dynamic_viscosity_pa_s": 1e-3}


def grid(temperatures, speeds):
    t, s = np.meshgrid(temperatures, speeds)
    return Variants(temperature_c=t.ravel(), pump_speed=s.ravel())


def worst(network, variants, result=None, at=None):
    """Largest relative difference of any flow of some variants, flows of nothing apart."""
    result = result or sweep(network, variants)
    ids = [branch.id for branch in network.branches]
    flows, largest = result.flows(ids), 0.0
    for k in at if at is not None else range(len(variants)):
        exact = solve(variants.network(network, k))
        assert exact.converged
        flow = exact.flow_m3_per_s
        floor = 1e-9 * np.abs(flow).max() + 1e-15
        error = np.abs(flows[:, k] - flow) / np.maximum(np.abs(flow), floor)
        largest = max(largest, float(error.max()))
    return largest


@st.composite
def racks(draw):
    """A pump, a header pipe and racks of mixed paths in parallel, some of them shut."""
    laws = (
        lambda k: QuadraticLaw(2e8 * k, 3e11 * k, **MEASURED),
        lambda k: PowerLaw(2e-5, 2e4 * k, 1.7, **MEASURED),
        lambda k: TableLaw((1e-5, 2e-5, 4e-5), (6e3 * k, 2e4 * k, 7e4 * k), **MEASURED),
    )
    branches, inner = [pump("pump", "vessel", "supply")], []
    branches.append(Pipe("riser", "supply", "s", length_m=4.0, diameter_m=0.02))
    for path in range(draw(st.integers(1, 5))):
        before, count = "s", draw(st.integers(1, 3))
        for place in range(count):
            name = f"p{path}-{place}"
            after = "r" if place == count - 1 else name
            if after != "r":
                inner.append(after)
            kind = draw(st.integers(0, 4))
            factor = draw(st.floats(0.3, 3.0))
            if kind < 3:
                branches.append(Resistance(name, before, after, law=laws[kind](factor)))
            elif kind == 3:
                branches.append(
                    Pipe(name, before, after, length_m=factor, diameter_m=0.006, minor_loss_k=2.0)
                )
            else:
                opening = draw(st.sampled_from((1.0, 0.5, 0.0)))
                branches.append(Valve(name, before, after, kv_m3_per_h=factor, opening=opening))
            before = after
    branches.append(Pipe("back", "r", "vessel", length_m=4.0, diameter_m=0.02, roughness_m=1e-5))
    points = nodes(" ".join(["vessel", "supply", "s", "r", *inner]), vessel=2e5)
    return Network("pg25", 40.0, points, tuple(branches))


@given(racks())
@settings(max_examples=25, deadline=None)
def test_flows_of_random_racks_equal_those_of_single_solutions(network):
    variants = grid(np.linspace(20, 60, 4), (0.5, 0.75, 1.0))
    if not solve(network).converged:
        return
    assert worst(network, variants) < 1e-5


def test_the_reference_rack_is_solved_at_once():
    network = reference_network(1)
    rng = np.random.default_rng(3)
    viscosity = rng.uniform(0.6e-6, 2.5e-6, 200)
    variants = Variants(
        kinematic_viscosity_m2_per_s=viscosity, pump_speed=rng.uniform(0.5, 1.0, 200)
    )
    result = sweep(network, variants)
    assert result.batched.all()
    assert worst(network, variants, result, range(0, 200, 17)) < 1e-5


def test_a_bypass_and_two_pumps_are_solved_at_once():
    law = QuadraticLaw(2e8, 3e11, **MEASURED)
    network = Network(
        "water",
        30.0,
        nodes("vessel a s r", vessel=2e5),
        (
            pump("one", "vessel", "a"),
            pump("two", "vessel", "s"),
            Pipe("tie", "a", "s", length_m=1.0, diameter_m=0.02),
            Resistance("rack", "s", "r", law=law),
            Resistance("rack2", "s", "r", law=law),
            Pipe("bypass", "a", "r", length_m=3.0, diameter_m=0.008),
            Pipe("back", "r", "vessel", length_m=2.0, diameter_m=0.02),
        ),
    )
    variants = Variants(
        temperature_c=np.linspace(15, 70, 12), pump_speeds={"one": np.linspace(0.8, 1.0, 12)}
    )
    result = sweep(network, variants)
    assert result.batched.all()
    assert worst(network, variants, result) < 1e-5


def test_laws_without_reference_properties_are_solved_one_by_one():
    law = QuadraticLaw(2e8, 3e11)
    network = Network(
        "pg25",
        40.0,
        nodes("vessel s", vessel=2e5),
        (pump("pump", "vessel", "s"), Resistance("rack", "s", "vessel", law=law)),
    )
    variants = grid(np.linspace(20, 60, 5), (0.6, 1.0))
    result = sweep(network, variants)
    assert not result.batched.any()
    assert worst(network, variants, result) < 1e-9


@pytest.mark.parametrize("count", [3, 9])
def test_with_heat_flows_hold_at_one_temperature_and_solutions_are_exact(count):
    network = loop()
    variants = Variants(pump_speed=np.linspace(0.6, 1.0, count))
    result = sweep(network, variants)
    exact = solve(variants.network(network, 2))
    found = result.solution(2)
    assert np.allclose(found.flow_m3_per_s, exact.flow_m3_per_s, rtol=1e-8)
    assert np.allclose(found.temperature_c, exact.temperature_c, atol=1e-6)
    own = variants.network(network, 2)
    cold = replace(own, branches=tuple(map(without_heat, own.branches)))
    flows = result.flows([branch.id for branch in own.branches])[:, 2]
    assert np.allclose(flows, solve(cold).flow_m3_per_s, rtol=1e-5)


def without_heat(branch):
    if isinstance(branch, HeatExchanger):
        return replace(branch, secondary=None)
    return replace(branch, heat_w=0.0)


def test_any_field_can_be_varied_by_its_name():
    network = reference_network(1)
    pipe = next(b for b in network.branches if isinstance(b, Pipe))
    lengths = [pipe.length_m * k for k in (0.5, 1.0, 2.0)]
    variants = Variants(fields={f"branches.{pipe.id}.length_m": lengths})
    flow = sweep(network, variants).flows([pipe.id])[0]
    assert flow[0] > flow[1] > flow[2]
    assert flow[1] == pytest.approx(solve(network).flow_m3_per_s[1], rel=1e-6)


@pytest.mark.parametrize(
    ("variants", "place"),
    [
        (Variants(), "variants"),
        (Variants(temperature_c=[20.0, 30.0], pump_speed=[1.0]), "pump_speed"),
        (Variants(temperature_c=[float("nan")]), "temperature_c"),
        (Variants(pump_speeds={"no such": [1.0]}), "no such"),
        (Variants(kinematic_viscosity_m2_per_s=[1e-6]), "kinematic_viscosity_m2_per_s"),
        (Variants(fields={"branches.nothing.length_m": [1.0]}), "branches.nothing.length_m"),
        (Variants(fields={"branches.pump.colour": [1.0]}), "branches.pump.colour"),
    ],
)
def test_variants_that_make_no_sense_are_refused_by_name(variants, place):
    with pytest.raises(NetworkError) as told:
        sweep(loop(), variants)
    assert place in [fault.place for fault in told.value.faults]


def test_a_branch_that_is_not_there_is_refused():
    network = reference_network(1)
    with pytest.raises(NetworkError, match="no such branch"):
        sweep(network, Variants(pump_speed=[1.0] * 9)).flows(["nowhere"])


def test_a_stopped_pump_is_solved_by_itself():
    network = replace(reference_network(1))
    speeds = np.append(np.linspace(0.5, 1.0, 9), 0.02)
    result = sweep(network, Variants(pump_speed=speeds))
    assert result.batched[:-1].all()
    assert not result.batched[-1]
    assert result.flows(["vessel>out"])[0, -1] == pytest.approx(0.0, abs=1e-9)


def test_curves_of_an_earlier_sweep_serve_other_variants():
    compiled = compile_network(reference_network(1))
    first = sweep(compiled, Variants(pump_speed=np.linspace(0.7, 1.0, 20)))
    wider = Variants(pump_speed=np.linspace(0.2, 1.1, 20))
    again, afresh = sweep(compiled, wider, like=first), sweep(compiled, wider)
    ids = [branch.id for branch in compiled.network.branches]
    assert np.allclose(again.flows(ids), afresh.flows(ids), rtol=1e-5, atol=0)
    assert worst(compiled.network, wider, again, (0, 19)) < 1e-5


def test_a_standby_pump_keeps_variants_together_where_it_runs():
    law = QuadraticLaw(2e8, 3e11, **MEASURED)
    network = Network(
        "water",
        30.0,
        nodes("vessel s", vessel=2e5),
        (
            pump("one", "vessel", "s"),
            replace(pump("two", "vessel", "s"), speed=0.0),
            Resistance("rack", "s", "vessel", law=law),
            Resistance("rack2", "s", "vessel", law=law),
        ),
    )
    variants = Variants(pump_speeds={"two": [0.0, 0.95, *np.linspace(0.96, 1.0, 8)]})
    result = sweep(network, variants)
    assert not result.batched[0]
    assert worst(network, variants, result) < 1e-5
