"""The answer as data: the same each time, picklable, warm starts, JSON."""

import json
import pickle
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from tests.thermal.solver.networks import loop, nodes
from thermal.network.model import ColdPlate, Network, Pipe, QuadraticLaw, Resistance
from thermal.solver import compile_network, solve
from thermal.solver.solution import BRANCH_FIELDS, NODE_FIELDS


def arrays_of(solution):
    return [getattr(solution, name) for name in (*NODE_FIELDS, *BRANCH_FIELDS)]


def with_heat(network, watts):
    branches = [
        replace(b, heat_w=watts) if isinstance(b, ColdPlate) else b for b in network.branches
    ]
    return replace(network, branches=tuple(branches))


def test_same_input_gives_the_same_bits():
    one, two = solve(loop()), solve(loop())
    for a, b in zip(arrays_of(one), arrays_of(two), strict=True):
        assert a.tobytes() == b.tobytes()
    assert json.dumps(one.to_json_dict()) == json.dumps(two.to_json_dict())


def test_network_compilation_and_solution_can_be_pickled():
    solution = solve(loop())
    again = pickle.loads(pickle.dumps(solution))
    assert again.to_json_dict() == solution.to_json_dict()
    compiled = pickle.loads(pickle.dumps(compile_network(loop())))
    assert solve(compiled).to_json_dict() == solution.to_json_dict()


def test_warm_start_finds_the_same_answer_faster():
    base = loop()
    first = solve(base)
    changed = with_heat(base, 2500.0)
    compiled = compile_network(changed, like=compile_network(base))
    warm, cold = solve(compiled, start=first), solve(changed)
    assert warm.iterations < cold.iterations
    assert warm.flow_m3_per_s == pytest.approx(cold.flow_m3_per_s, rel=1e-6)
    assert warm.case_c == pytest.approx(cold.case_c, abs=1e-4, nan_ok=True)


def test_warm_start_from_another_network_matches_by_id():
    base = loop()
    first = solve(base)
    fewer = replace(base, branches=tuple(b for b in base.branches if b.id != "far"))
    warm = solve(fewer, start=first)
    assert warm.flow_m3_per_s == pytest.approx(solve(fewer).flow_m3_per_s, rel=1e-6)


def test_compilation_of_another_shape_is_not_reused():
    base = loop()
    shut = replace(base, branches=tuple(replace(b, open=b.id != "far") for b in base.branches))
    reused = solve(compile_network(shut, like=compile_network(base)))
    assert reused.branches["far"].flow_m3_per_s == 0


def test_order_of_branches_does_not_matter():
    base = loop()
    turned = solve(replace(base, branches=base.branches[::-1], nodes=base.nodes[::-1]))
    ahead = solve(base)
    for name in ahead.branches:
        assert turned.branches[name].flow_m3_per_s == pytest.approx(
            ahead.branches[name].flow_m3_per_s, rel=1e-8
        )


def test_results_by_id_and_as_arrays():
    solution = solve(loop())
    assert list(solution.branches) == ["pump", "near", "far", "pipe", "exchanger"]
    assert len(solution.nodes) == 4
    assert solution.branches["far"].flow_m3_per_s == solution.flow_m3_per_s[2]
    assert solution.branches["pipe"].case_c is None
    assert np.isnan(solution.case_c[3])
    with pytest.raises(KeyError):
        solution.branches["nothing"]


def test_json_holds_no_numbers_without_an_answer():
    network = Network("water", 20.0, nodes("a b"), (Resistance("r", "a", "b"),))
    data = solve(network).to_json_dict()
    assert data["status"] == "refused"
    assert data["nodes"][0] == {"id": "a", "pressure_pa": None, "temperature_c": None}
    json.dumps(data, allow_nan=False)


def test_zero_length_pipes_join_their_nodes():
    joint = [
        Pipe("j1", "supply", "x", length_m=0.0, diameter_m=0.02),
        Pipe("j2", "x", "y", length_m=0.0, diameter_m=0.02),
    ]
    base = loop()
    moved = [replace(b, from_node="y") if b.id == "near" else b for b in base.branches]
    points = (*base.nodes, *nodes("x y"))
    solution = solve(replace(base, nodes=points, branches=(*moved, *joint)))
    plain = solve(base)
    near = plain.branches["near"].flow_m3_per_s
    assert solution.branches["j1"].flow_m3_per_s == pytest.approx(near, rel=1e-8)
    assert solution.branches["j2"].flow_m3_per_s == pytest.approx(near, rel=1e-8)
    assert solution.nodes["y"].pressure_pa == pytest.approx(plain.nodes["supply"].pressure_pa)


def test_long_series_and_single_branch():
    names = [f"n{k}" for k in range(200)]
    law = QuadraticLaw(1e6, 1e9)
    chain = [Resistance(f"r{k}", a, b, law=law) for k, (a, b) in enumerate(pairwise(names))]
    points = nodes(" ".join(names), n0=2e5, n199=1e5)
    solution = solve(Network("water", 20.0, points, tuple(chain)))
    assert solution.pressure_pa == pytest.approx(np.linspace(2e5, 1e5, 200))
    single = solve(
        Network(
            "water", 20.0, nodes("a b", a=2e5, b=1e5), (chain[0].__class__("r", "a", "b", law=law),)
        )
    )
    flow = single.branches["r"].flow_m3_per_s
    assert 1e6 * flow + 1e9 * flow**2 == pytest.approx(1e5)


def test_network_without_branches():
    solution = solve(Network("water", 20.0, nodes("a b", a=2e5), ()))
    assert solution.converged
    assert solution.nodes["a"].pressure_pa == 2e5
    assert solution.nodes["b"].pressure_pa is None
