"""The assembly tree: it folds what designs build, and its answer is that of the whole graph."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bench.reference_network import reference_network
from tests.thermal.solver.designs import Loop
from thermal.network.model import Network
from thermal.solver import compile_network, solve
from thermal.solver.graph.core import folded_core, general_core, whole_core
from thermal.solver.graph.fold import FoldingMemory

CLOSE = 1e-9


def both_ways(network: Network):
    return tuple(solve(network, method=method, tolerance=1e-11) for method in ("auto", "general"))


def whole_fold(network: Network):
    """The network solved with everything folded that can be, however small."""
    compiled = compile_network(network)
    skeleton = replace(compiled.arrays.skeleton)
    object.__setattr__(skeleton, "folded", whole_core(skeleton.topology))
    arrays = replace(compiled.arrays, skeleton=skeleton)
    core = skeleton.folded
    hydraulics = type(compiled.hydraulics)(arrays, core)
    transport = type(compiled.transport)(arrays, core)
    return replace(compiled, arrays=arrays, lent=hydraulics, transport=transport)


def assert_same(one, other):
    assert one.status == other.status == "converged"
    scale = np.abs(other.flow_m3_per_s).max()
    np.testing.assert_allclose(
        one.flow_m3_per_s, other.flow_m3_per_s, rtol=CLOSE, atol=CLOSE * 1e-3 * scale
    )
    for name in ("pressure_pa", "temperature_c", "case_c", "heat_w", "inlet_c", "outlet_c"):
        np.testing.assert_allclose(
            getattr(one, name), getattr(other, name), rtol=1e-8, atol=1e-6, err_msg=name
        )


@settings(max_examples=150)
@given(seed=st.integers(0, 10**9), heat=st.booleans())
def test_every_way_gives_the_same_answer(seed: int, heat: bool) -> None:
    network = Loop(seed, heat=heat).network()
    main, general = both_ways(network)
    assert_same(main, general)
    assert_same(solve(whole_fold(network), tolerance=1e-11), general)


@settings(max_examples=60)
@given(seed=st.integers(0, 10**9))
def test_balances_close_on_folded_loops(seed: int) -> None:
    solution = solve(whole_fold(Loop(seed, heat=True).network()))
    heat = sum(abs(loop.heat_w) for loop in solution.loops)
    assert solution.mass_residual_kg_per_s < 1e-12
    assert solution.energy_residual_w <= 1e-9 * max(heat, 1e3)


def test_a_row_of_racks_folds_rack_by_rack() -> None:
    topology = compile_network(reference_network(128)).arrays.topology
    core = folded_core(topology, FoldingMemory())
    assert len(core.junctions) < 3 * 128
    assert len(core.folding.levels) < 24


def test_a_rack_folds_whole_to_one_edge_beside_the_pump() -> None:
    topology = compile_network(reference_network(1)).arrays.topology
    assert len(whole_core(topology).source) == 2


def test_the_general_path_folds_nothing() -> None:
    topology = compile_network(reference_network(16)).arrays.topology
    core = general_core(topology)
    assert not core.folds
    assert len(core.source) == topology.link_count


def test_a_dead_end_has_no_flow_and_the_pressure_it_hangs_on() -> None:
    network = Loop(3, heat=False).network()
    stub = replace(network.branches[0], id="stub", from_node="s0", to_node="nowhere")
    nodes = (*network.nodes, replace(network.nodes[-1], id="nowhere", pressure_pa=None))
    network = replace(network, nodes=nodes, branches=(*network.branches, stub))
    solution = solve(whole_fold(network))
    assert solution.branches["stub"].flow_m3_per_s == 0.0
    assert solution.nodes["nowhere"].pressure_pa == pytest.approx(solution.nodes["s0"].pressure_pa)


def test_the_same_input_gives_the_same_bits() -> None:
    network = reference_network(16, heat_w=700.0)
    one, two = solve(network), solve(network)
    np.testing.assert_array_equal(one.flow_m3_per_s, two.flow_m3_per_s)
    np.testing.assert_array_equal(one.case_c, two.case_c)
