"""Answers from rack types against plain ones, and what makes two racks alike."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bench.reference_network import reference_network
from tests.thermal.solver.designs import Loop
from tests.thermal.solver.graph.test_folding import assert_same, whole_fold
from thermal.analysis import TypeCache, solve_with_types
from thermal.network.model import ColdPlate, Pipe, Pump
from thermal.solver import compile_network, solve

RACKS = 16
"""So many reference racks fold chassis by chassis."""


@pytest.fixture(scope="module")
def even():
    return compile_network(reference_network(RACKS, scatter=0.0))


def edited(network, **fields):
    """The network with one plate in the middle changed."""
    branches = list(network.branches)
    plates = [k for k, branch in enumerate(branches) if isinstance(branch, ColdPlate)]
    at = plates[len(plates) // 2]
    branches[at] = replace(branches[at], **fields)
    return replace(network, branches=tuple(branches))


def fouled(network, factor):
    law = next(b.law for b in network.branches if isinstance(b, ColdPlate))
    return edited(
        network, law=replace(law, quadratic_pa_s2_per_m6=factor * law.quadratic_pa_s2_per_m6)
    )


def assert_agrees(network, types):
    found, plain = solve_with_types(network, types), solve(network)
    assert found.converged
    np.testing.assert_allclose(found.flow_m3_per_s, plain.flow_m3_per_s, rtol=1e-9, atol=0)
    np.testing.assert_allclose(found.pressure_pa, plain.pressure_pa, rtol=1e-9)
    return found


@settings(max_examples=40)
@given(seed=st.integers(0, 10**9), heat=st.booleans())
def test_random_designs_get_the_plain_answer(seed, heat):
    network = Loop(seed, heat=heat).network()
    compiled, types = whole_fold(network), TypeCache()
    plain = solve(network, method="general", tolerance=1e-11)
    for _ in range(2):
        assert_same(solve_with_types(compiled, types, tolerance=1e-11), plain)


@settings(max_examples=12)
@given(
    factors=st.lists(st.floats(0.5, 3.0), min_size=1, max_size=3),
    scatter=st.sampled_from([0.0, 0.05]),
)
def test_rows_of_chassis_with_fouled_plates_get_the_plain_answer(factors, scatter):
    network, types = reference_network(RACKS, scatter=scatter), TypeCache()
    for factor in factors:
        assert_agrees(fouled(network, factor), types)


def test_one_exact_step_is_enough_at_one_temperature():
    for scatter in (0.0, 0.05):
        compiled = compile_network(reference_network(RACKS, scatter=scatter))
        assert assert_agrees(compiled, TypeCache()).iterations == 1


def test_temperatures_join_the_exact_steps():
    compiled = compile_network(reference_network(RACKS, heat_w=750.0))
    found = solve_with_types(compiled, TypeCache(), tolerance=1e-10)
    assert_same(found, solve(compiled, tolerance=1e-10))


def test_alike_assemblies_are_one_type(even):
    types = TypeCache()
    types.of(even)
    first = len(types)
    assert first <= 2
    types.of(compile_network(fouled(even.network, 1.5)))
    assert len(types) == first + 1
    types.of(compile_network(reference_network(RACKS + 4, scatter=0.0)))
    assert len(types) == first + 1


@pytest.mark.parametrize("friction", ["epanet", "colebrook"])
def test_the_friction_law_makes_another_type(even, friction):
    types = TypeCache()
    types.of(even)
    first = len(types)
    types.of(compile_network(replace(even.network, friction=friction)))
    assert len(types) == (first if friction == "epanet" else 2 * first)


def test_a_colder_coolant_keeps_its_types(even):
    types = TypeCache()
    assert_agrees(even, types)
    first = len(types)
    thicker = {**even.network.coolant, "kinematic_viscosity_m2_per_s": 2.5e-6}
    plates = replace(even.network, coolant=thicker)
    found = assert_agrees(plates, types)
    assert len(types) == first
    assert found.iterations <= 2


def test_a_small_cache_forgets_what_was_not_used_and_still_answers(even):
    types = TypeCache(most_bytes=1)
    assert_agrees(even, types)
    assert len(types) == 0


def test_flows_far_from_the_samples_take_more_steps(even):
    slow = tuple(replace(b, speed=0.1) if isinstance(b, Pump) else b for b in even.network.branches)
    assert_agrees(replace(even.network, branches=slow), TypeCache())


def test_a_network_without_assemblies_is_solved_plainly():
    network, types = reference_network(1), TypeCache()
    assert_agrees(network, types)
    assert len(types) == 0


def test_a_shut_plate_and_a_check_valve_get_the_plain_answer(even):
    assert_agrees(edited(even.network, open=False), TypeCache())
    pipes = iter(k for k, b in enumerate(even.network.branches) if isinstance(b, Pipe))
    at = next(pipes)
    branches = list(even.network.branches)
    branches[at] = replace(branches[at], check_valve=True)
    assert_agrees(replace(even.network, branches=tuple(branches)), TypeCache())
