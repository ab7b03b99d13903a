"""Sequences of edits: a path update stands in for the exact answer, which a polish brings."""

import gc
import pickle
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bench.reference_network import reference_network
from tests.thermal.solver.designs import Loop
from thermal.errors import NetworkError
from thermal.network.model import (
    ColdPlate,
    Network,
    Pipe,
    Pump,
    PumpControl,
    Resistance,
    Valve,
)
from thermal.solver import SolverSession, solve

OWN, OTHERS = 1e-5, 1e-5


def plates(network: Network) -> list[int]:
    return [
        at
        for at, branch in enumerate(network.branches)
        if isinstance(branch, ColdPlate) and branch.open
    ]


def turned(branch: ColdPlate, factor: float, heat_w: float) -> ColdPlate:
    """The plate with another heat and, where its law is a formula, another pressure drop."""
    law = branch.law
    if hasattr(law, "linear_pa_s_per_m3"):
        law = replace(
            law,
            linear_pa_s_per_m3=law.linear_pa_s_per_m3 * factor,
            quadratic_pa_s2_per_m6=min(law.quadratic_pa_s2_per_m6 * factor, 1e15),
        )
    return replace(branch, law=law, heat_w=heat_w)


def with_branch(network: Network, at: int, branch) -> Network:
    branches = (*network.branches[:at], branch, *network.branches[at + 1 :])
    return replace(network, branches=branches)


@pytest.mark.parametrize("racks", [1, 16])
@pytest.mark.parametrize("heat_w", [0.0, 700.0])
def test_an_edit_is_answered_along_its_path(racks: int, heat_w: float) -> None:
    network = reference_network(racks, heat_w=heat_w)
    session = SolverSession()
    session.solve(network)
    at = plates(network)[37]
    for factor in (1.5, 0.7, 2.0):
        branch = turned(network.branches[at], factor, 1.1 * heat_w)
        solution = session.edit(branch)
        own = session.flow_m3_per_s(branch.id)
        exact = solve(with_branch(network, at, branch), tolerance=1e-11)
        assert not solution.polished
        assert own == pytest.approx(exact.flow_m3_per_s[at], rel=2 * OWN)
        np.testing.assert_allclose(solution.flow_m3_per_s, exact.flow_m3_per_s, rtol=OTHERS)
        np.testing.assert_allclose(solution.case_c, exact.case_c, atol=1e-3)
        polished = session.polish()
        assert polished.polished
        np.testing.assert_allclose(polished.flow_m3_per_s, exact.flow_m3_per_s, rtol=1e-6)


@settings(max_examples=25)
@given(seed=st.integers(0, 10**9), data=st.data())
def test_many_edits_in_a_row_stay_close(seed: int, data: st.DataObject) -> None:
    network = Loop(seed, heat=True).network()
    session = SolverSession()
    session.solve(network)
    for _ in range(4):
        at = data.draw(st.sampled_from(plates(network)))
        factor, heat_w = data.draw(st.floats(0.8, 1.25)), data.draw(st.floats(100, 900))
        branch = turned(network.branches[at], factor, heat_w)
        network = with_branch(network, at, branch)
        solution = session.edit(branch)
    exact = solve(network, tolerance=1e-10)
    assert solution.status == exact.status
    most = np.nanmax(np.abs(exact.flow_m3_per_s))
    np.testing.assert_allclose(
        solution.flow_m3_per_s, exact.flow_m3_per_s, rtol=1e-4, atol=1e-4 * most
    )
    polished = session.polish()
    np.testing.assert_allclose(
        polished.flow_m3_per_s, exact.flow_m3_per_s, rtol=1e-6, atol=1e-8 * most
    )


def other(branch, factor: float):
    """A branch that resists otherwise, None for one of another kind."""
    match branch:
        case ColdPlate():
            return turned(branch, factor, branch.heat_w)
        case Pipe():
            return replace(branch, length_m=branch.length_m * factor)
        case Valve():
            return replace(branch, kv_m3_per_h=branch.kv_m3_per_h * factor)
        case Resistance():
            law = branch.law
            return replace(branch, law=replace(law, quadratic_pa_s2_per_m6=3e9 * factor))
    return None


@settings(max_examples=30)
@given(seed=st.integers(0, 10**9), heat=st.booleans(), data=st.data())
def test_any_passive_branch_can_be_edited(seed: int, heat: bool, data: st.DataObject) -> None:
    """Beside pumps and exchangers, on headers and in bypasses too."""
    network = Loop(seed, heat=heat).network()
    places = [k for k, branch in enumerate(network.branches) if other(branch, 1.0) is not None]
    at = data.draw(st.sampled_from(places))
    branch = other(network.branches[at], data.draw(st.floats(0.8, 1.25)))
    session = SolverSession()
    session.solve(network)
    solution = session.edit(branch)
    flows = [session.flow_m3_per_s(branch.id) for branch in network.branches]
    exact = solve(with_branch(network, at, branch), tolerance=1e-10).flow_m3_per_s
    most = np.nanmax(np.abs(exact))
    np.testing.assert_allclose(solution.flow_m3_per_s, exact, rtol=1e-4, atol=1e-6 * most)
    assert flows[at] == pytest.approx(exact[at], rel=5 * OWN, abs=1e-6 * most)
    np.testing.assert_allclose(flows, exact, rtol=1e-3, atol=1e-5 * most)


def test_an_edit_that_moves_the_whole_is_solved_whole() -> None:
    """A linear response of the pumps would be off."""
    network = reference_network(1)
    at = next(k for k, branch in enumerate(network.branches) if isinstance(branch, Resistance))
    session = SolverSession()
    session.solve(network)
    law = network.branches[at].law
    wider = replace(law, quadratic_pa_s2_per_m6=0.2 * law.quadratic_pa_s2_per_m6)
    branch = replace(network.branches[at], law=wider)
    assert session.edit(branch).polished
    exact = solve(with_branch(network, at, branch), tolerance=1e-10)
    assert session.flow_m3_per_s(branch.id) == pytest.approx(exact.flow_m3_per_s[at], rel=OWN)


@pytest.mark.parametrize("racks", [1, 16])
def test_edits_beside_machines(racks: int) -> None:
    """A pipe in a pump's link, and one in a link whose flow is given."""
    plain = reference_network(racks)
    flow = 0.8 * float(solve(plain).flow_m3_per_s.max())
    for network in (plain, holding(plain, flow)):
        session = SolverSession()
        session.solve(network)
        for at in [k for k, branch in enumerate(network.branches) if isinstance(branch, Pipe)][:3]:
            network = with_branch(network, at, other(network.branches[at], 1.5))
            solution = session.edit(network.branches[at])
            exact = solve(network, tolerance=1e-10)
            np.testing.assert_allclose(solution.flow_m3_per_s, exact.flow_m3_per_s, rtol=2e-5)
            np.testing.assert_allclose(solution.speed, exact.speed, rtol=2e-5)


def test_what_is_no_figure_of_a_passive_branch_is_solved_whole() -> None:
    network = reference_network(1)
    session = SolverSession()
    session.solve(network)
    at = next(k for k, branch in enumerate(network.branches) if isinstance(branch, Pump))
    solution = session.edit(replace(network.branches[at], speed=0.9))
    assert solution.polished
    at = next(k for k, branch in enumerate(network.branches) if isinstance(branch, Pipe))
    assert session.edit(replace(network.branches[at], open=False)).polished


def test_an_answer_keeps_its_figures_when_the_next_edit_comes() -> None:
    network = reference_network(1, heat_w=500.0)
    session = SolverSession()
    session.solve(network)
    at = plates(network)[5]
    first = session.edit(turned(network.branches[at], 2.0, 500.0))
    session.edit(turned(network.branches[at], 0.5, 500.0))
    exact = solve(with_branch(network, at, turned(network.branches[at], 2.0, 500.0)))
    assert first.flow_m3_per_s[at] == pytest.approx(exact.flow_m3_per_s[at], rel=1e-5)


def test_an_answer_survives_pickling() -> None:
    solution = solve(reference_network(1, heat_w=500.0))
    copy = pickle.loads(pickle.dumps(solution))
    assert copy.to_json_dict() == solution.to_json_dict()
    assert copy.polished
    gc.collect()
    assert copy.flow_m3_per_s is copy.flow_m3_per_s


def test_figures_are_the_same_object_each_time() -> None:
    solution = solve(reference_network(1, heat_w=500.0))
    assert solution.pressure_pa is solution.pressure_pa
    assert solution.diagnosis is solution.diagnosis
    with pytest.raises(AttributeError, match="does not change"):
        solution.status = "refused"


def test_an_edit_that_makes_no_sense_names_the_branch() -> None:
    network = reference_network(1)
    session = SolverSession()
    with pytest.raises(NetworkError, match="solve one first"):
        session.edit(network.branches[3])
    session.solve(network)
    with pytest.raises(NetworkError, match="is not in the network"):
        session.edit(replace(network.branches[3], id="other"))
    with pytest.raises(NetworkError, match="other ends"):
        session.edit(replace(network.branches[3], to_node="elsewhere"))
    pipe = next(branch for branch in network.branches if isinstance(branch, Pipe))
    with pytest.raises(NetworkError, match="diameter_m"):
        session.edit(replace(pipe, diameter_m=-1.0))


def test_a_small_network_is_solved_whole_at_once() -> None:
    network = reference_network(1, heat_w=500.0)
    session = SolverSession()
    session.solve(network)
    at = plates(network)[5]
    assert session.update(with_branch(network, at, turned(network.branches[at], 2, 5e2))).polished


def test_no_change_gives_the_last_answer() -> None:
    network = reference_network(16)
    session = SolverSession()
    first = session.solve(network)
    assert session.update(replace(network, branches=tuple(network.branches))) is first
    assert session.polish() is first


def without_inner_pipe(network: Network, at: int) -> Network:
    """The network without the pipe after a plate, its ends joined: the links stay the same."""
    pipe = network.branches[at + 1]
    after = network.branches[at + 2]
    branches = list(network.branches)
    branches[at + 1 : at + 3] = [replace(after, from_node=pipe.from_node)]
    nodes = tuple(node for node in network.nodes if node.id != pipe.to_node)
    return replace(network, nodes=nodes, branches=tuple(branches))


def test_links_that_stay_keep_their_folding_and_their_flows() -> None:
    """A branch taken out of a link is solved for from where the whole stood."""
    network = reference_network(16, heat_w=500.0)
    at = next(k for k in plates(network) if isinstance(network.branches[k + 2], ColdPlate))
    session = SolverSession()
    first = session.solve(network)
    before = session.compiled
    shorter = without_inner_pipe(network, at)
    solution = session.update(shorter)
    assert session.compiled.hydraulics.core.folding is before.hydraulics.core.folding
    assert solution.iterations < first.iterations
    exact = solve(shorter, tolerance=1e-10)
    np.testing.assert_allclose(solution.flow_m3_per_s, exact.flow_m3_per_s, rtol=1e-6)
    np.testing.assert_allclose(solution.temperature_c, exact.temperature_c, atol=1e-4)


@pytest.mark.parametrize("lowest", [1.1, 1.0])
def test_a_pump_at_its_highest_speed_follows_its_range(lowest: float) -> None:
    """What an edit makes of the range counts, whatever the pump ran at before."""
    plain = reference_network(1)
    network = holding(plain, 3.0 * float(solve(plain).flow_m3_per_s.max()))
    session = SolverSession()
    session.solve(network)
    at = next(k for k, branch in enumerate(network.branches) if isinstance(branch, Pump))
    pump = network.branches[at]
    for top in (lowest, 1.2):
        control = replace(pump.control, speed_max=top)
        edited = with_branch(network, at, replace(pump, control=control))
        solution = session.update(edited)
        assert solution.speed[at] == top
        np.testing.assert_allclose(
            solution.flow_m3_per_s, solve(edited, tolerance=1e-10).flow_m3_per_s, rtol=1e-6
        )


def holding(network: Network, flow_m3_per_s: float) -> Network:
    """The loop with a pump that holds a flow."""
    at = next(k for k, branch in enumerate(network.branches) if isinstance(branch, Pump))
    control = PumpControl("flow", flow_m3_per_s, speed_max=1.1)
    return with_branch(network, at, replace(network.branches[at], control=control))


@pytest.mark.parametrize("share", [0.8, 3.0])
def test_edits_under_a_pump_that_holds_its_flow(share: float) -> None:
    """One that can, and one at its highest speed that cannot; its set point moves with each."""
    plain = reference_network(16, heat_w=600.0)
    flow = share * float(solve(plain).flow_m3_per_s.max())
    network = holding(plain, flow)
    session = SolverSession()
    session.solve(network)
    at = plates(network)[37]
    for k in range(3):
        network = with_branch(network, at, turned(network.branches[at], 1.3, 500.0 + 50 * k))
        network = holding(network, flow * (1 + 1e-4 * (k + 1)))
        solution = session.update(network)
        exact = solve(network, tolerance=1e-10)
        assert not solution.polished
        np.testing.assert_allclose(solution.flow_m3_per_s, exact.flow_m3_per_s, rtol=1e-4)
        np.testing.assert_allclose(solution.speed, exact.speed, rtol=1e-3)
        if k == 1:
            np.testing.assert_allclose(
                session.polish().flow_m3_per_s, exact.flow_m3_per_s, rtol=1e-6
            )
    held = session.solve(holding(network, 0.5 * flow / share))
    exact = solve(holding(network, 0.5 * flow / share), tolerance=1e-10)
    np.testing.assert_allclose(held.flow_m3_per_s, exact.flow_m3_per_s, rtol=1e-6)
