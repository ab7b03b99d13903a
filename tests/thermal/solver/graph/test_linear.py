"""Sparse systems give what a dense one with pivots gives."""

import numpy as np
import pytest

from thermal.solver.graph.linear import DENSE_HEAT_LIMIT, HeatSystem, PressureSystem


def ladder(count):
    """Two rails joined by rungs, with some links the other way round."""
    near, far = np.arange(0, count - 2, 2), np.arange(1, count - 1, 2)
    source = np.concatenate((near, far + 2, near, [count - 1]))
    target = np.concatenate((near + 2, far, far, [0]))
    return source, target


@pytest.mark.parametrize("count", [20, DENSE_HEAT_LIMIT + 40])
@pytest.mark.parametrize("leak", [0.3, 1e-6])
def test_enthalpies_of_nodes_that_mix_round_a_loop(count, leak):
    rng = np.random.default_rng(count)
    source, target = ladder(count)
    flow = rng.uniform(0.1, 1.0, len(source)) * rng.choice([-1.0, 1.0], len(source), p=[0.3, 0.7])
    up, down = np.where(flow > 0, source, target), np.where(flow > 0, target, source)
    diagonal = np.bincount(down, np.abs(flow), count) * (1 + leak) + leak
    right = rng.normal(size=count)
    matrix = np.diag(diagonal)
    np.add.at(matrix, (down, up), -np.abs(flow))
    forward, backward = -np.maximum(flow, 0.0), np.minimum(flow, 0.0)
    found = HeatSystem(source, target, count).solve(diagonal, forward, backward, right)
    assert found == pytest.approx(np.linalg.solve(matrix, right), rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("count", [20, DENSE_HEAT_LIMIT + 40])
def test_a_node_that_nothing_determines_has_no_figure(count):
    source, target = ladder(count)
    nothing = np.zeros(len(source))
    found = HeatSystem(source, target, count).solve(
        np.zeros(count), nothing, nothing, np.ones(count)
    )
    assert not np.isfinite(found).any()


@pytest.mark.parametrize("count", [20, 200])
def test_pressures_over_conductances(count):
    source, target = ladder(count)
    conductance = np.random.default_rng(1).uniform(0.1, 10.0, len(source))
    ends = source - 1, target - 1  # the first node is fixed
    system = PressureSystem(*ends, np.arange(count) - 1, count - 1)
    right = np.linspace(-1.0, 1.0, count - 1)
    full = np.zeros((count, count))
    for u, v, c in zip(source, target, conductance, strict=True):
        full[[u, v], [u, v]] += c
        full[[u, v], [v, u]] -= c
    expected = np.linalg.solve(full[1:, 1:], right)
    assert system.factorise(conductance)(right) == pytest.approx(expected, rel=1e-9, abs=1e-12)
