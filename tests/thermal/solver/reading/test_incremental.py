"""What is compiled after an edit is what a fresh compilation gives, to the last bit."""

import gc
from dataclasses import fields, is_dataclass, replace
from weakref import ref

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.thermal.solver.networks import PASSIVE, loop, passive_branch, random_network
from thermal.correlations.friction import WallFriction
from thermal.errors import NetworkError
from thermal.network.model import (
    ColdPlate,
    FlowControl,
    Node,
    Pipe,
    PlateResistance,
    Pump,
    PumpControl,
    QuadraticLaw,
    Secondary,
)
from thermal.solver import compile_network, solve
from thermal.solver.elements.plates import PlateGroup
from thermal.solver.graph.fold import FoldingMemory

SEEDS = st.integers(0, 2**32 - 1)


def assert_same(one, two, place="compiled"):
    """Both hold the same figures, down to the arrays."""
    assert type(one) is type(two), place
    if isinstance(one, np.ndarray):
        assert one.dtype == two.dtype, place
        assert one.flags.c_contiguous, place
        np.testing.assert_array_equal(one, two, err_msg=place)
    elif isinstance(one, WallFriction):
        reynolds = np.geomspace(1.0, 1e6, 40)
        walls = len(one.roughness)
        figures = [wall(np.tile(reynolds, (walls, 1)).copy()) for wall in (one, two)]
        assert_same(figures[0], figures[1], place)
    elif isinstance(one, tuple | list):
        assert len(one) == len(two), place
        for at, (a, b) in enumerate(zip(one, two, strict=True)):
            assert_same(a, b, f"{place}[{at}]")
    elif isinstance(one, PlateGroup) or (is_dataclass(one) and not one.__dataclass_params__.eq):
        for field in fields(one):
            a, b = getattr(one, field.name), getattr(two, field.name)
            assert_same(a, b, f"{place}.{field.name}")
    else:
        remembered = isinstance(one, FoldingMemory)
        assert one == two or one is two or callable(one) or remembered, place


def assert_as_fresh(network, like):
    """Compile an edited network both ways; return what came from the earlier compilation."""
    compiled, fresh = compile_network(network, like), compile_network(network)
    assert_same(compiled.arrays, fresh.arrays, "arrays")
    assert_same(compiled.roster, fresh.roster, "roster")
    foldings = [each.hydraulics.core.folding for each in (compiled, fresh)]
    assert_same(*foldings, "folding")
    assert solve(compiled).to_json_dict() == solve(fresh).to_json_dict()
    return compiled


def other_figures(rng, branch):
    """The branch with other figures, of another type at times."""
    if isinstance(branch, Pump):
        return replace(branch, speed=float(rng.uniform(0.5, 1.0)))
    choice = rng.integers(4)
    if choice == 0:
        return replace(branch, heat_w=float(rng.uniform(0, 500)))
    if choice == 1:
        return replace(branch, open=not branch.open)
    if choice == 2:
        return replace(branch, check_valve=not branch.check_valve)
    return passive_branch(rng, branch.id, branch.from_node, branch.to_node, PASSIVE)


def other_graph(rng, network):
    """The network with some branches out, some in, some moved, and maybe another node."""
    branches = [b for b in network.branches if rng.random() > 0.2]
    nodes = list(network.nodes)
    name = f"x{rng.integers(10**9)}"
    if rng.random() < 0.5:
        nodes.insert(int(rng.integers(len(nodes) + 1)), Node(name, elevation_m=1.0))
    for k in range(int(rng.integers(3))):
        a, b = rng.choice(len(nodes), 2, replace=False)
        new = passive_branch(rng, f"{name}.{k}", nodes[a].id, nodes[b].id, PASSIVE)
        branches.insert(int(rng.integers(len(branches) + 1)), new)
    if rng.random() < 0.3 and len(branches) > 1:
        one, two = rng.choice(len(branches), 2, replace=False)
        branches[one], branches[two] = branches[two], branches[one]
    return replace(network, nodes=tuple(nodes), branches=tuple(branches))


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_figures_edited_one_after_the_other(seed):
    rng = np.random.default_rng(seed)
    network = random_network(seed % 1000)
    compiled = compile_network(network)
    for _ in range(3):
        branches = list(network.branches)
        for at in rng.choice(len(branches), min(2, len(branches)), replace=False):
            branches[at] = other_figures(rng, branches[at])
        network = replace(network, branches=tuple(branches))
        compiled = assert_as_fresh(network, compiled)


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_graph_edited_one_time_after_the_other(seed):
    rng = np.random.default_rng(seed)
    network = random_network(seed % 1000)
    compiled = compile_network(network)
    for _ in range(3):
        network = other_graph(rng, network)
        compiled = assert_as_fresh(network, compiled)


@pytest.mark.parametrize(
    "edit",
    [
        {"law": QuadraticLaw(3e8, 1e11)},
        {"thermal_resistance": PlateResistance(r0_k_per_w=0.02, a=8e-7)},
        {"thermal_resistance": None},
        {"resistance_coolant": "water"},
        {"case_limit_c": 70.0},
    ],
)
def test_one_plate_edited(edit):
    network = loop()
    branches = [replace(b, **edit) if b.id == "near" else b for b in network.branches]
    assert_as_fresh(replace(network, branches=tuple(branches)), compile_network(network))


def test_exchanger_and_pump_edited():
    network = loop()
    pump, *plates, exchanger = network.branches
    colder = replace(exchanger, secondary=Secondary(0.4, 20.0))
    compiled = compile_network(network)
    compiled = assert_as_fresh(replace(network, branches=(pump, *plates, colder)), compiled)
    held = replace(pump, control=PumpControl("pressure_difference", 8e4))
    assert_as_fresh(replace(network, branches=(held, *plates, colder)), compiled)


def test_nodes_edited():
    network = loop()
    higher = [replace(n, elevation_m=2.0) if n.id == "cool" else n for n in network.nodes]
    held = [replace(n, temperature_c=35.0) if n.id == "return" else n for n in network.nodes]
    compiled = assert_as_fresh(replace(network, nodes=tuple(higher)), compile_network(network))
    assert_as_fresh(replace(network, nodes=tuple(held)), compiled)


def test_pump_freed_from_its_flow_and_held_again():
    network = loop()
    pump = replace(network.branches[0], control=PumpControl("flow", 2e-4))
    network = replace(network, branches=(pump, *network.branches[1:]))
    compiled = compile_network(network)
    freed = compile_network(network, compiled, {0: 0.8})
    assert_same(freed.arrays, compile_network(network, None, {0: 0.8}).arrays)
    assert_same(compile_network(network, freed).arrays, compiled.arrays)


def test_nothing_edited_is_nothing_changed():
    compiled = compile_network(loop())
    again = compile_network(loop(), compiled)
    assert again.changes.same_topology
    assert not len(again.changes.branches)
    assert again.arrays.laws is compiled.arrays.laws
    assert again.arrays.skeleton is compiled.arrays.skeleton
    assert compiled.changes is None


@pytest.mark.parametrize(
    ("fields", "law", "heat"),
    [
        ({"heat_w": 10.0}, False, True),
        ({"law": QuadraticLaw(3e8, 1e11)}, True, False),
        ({"law": QuadraticLaw(3e8, 1e11), "heat_w": 10.0}, True, True),
        ({"case_limit_c": 70.0}, False, False),
    ],
)
def test_what_an_edit_leaves_serves_on(fields, law, heat):
    network = loop()
    compiled = compile_network(network)
    laws = compiled.hydraulics.laws
    branches = [replace(b, **fields) if b.id == "far" else b for b in network.branches]
    edited = compile_network(replace(network, branches=tuple(branches)), compiled)
    at = [k for k, branch in enumerate(branches) if branch.id == "far"]
    assert edited.changes.same_topology
    assert edited.changes.branches.tolist() == at
    assert (edited.hydraulics.laws is laws) is not law
    same_heat = np.array_equal(edited.transport.static_heat, compiled.transport.static_heat)
    assert same_heat is not heat


def test_another_given_flow_leaves_the_laws():
    network = loop()
    given_flow = FlowControl("pump", "vessel", "supply", flow_m3_per_s=1e-4)
    network = replace(network, branches=(given_flow, *network.branches[1:]))
    compiled = compile_network(network)
    laws = compiled.hydraulics.laws
    more = replace(given_flow, flow_m3_per_s=2e-4)
    edited = compile_network(replace(network, branches=(more, *network.branches[1:])), compiled)
    assert edited.changes.branches.tolist() == [0]
    assert edited.hydraulics.laws is laws
    assert solve(edited).branches["pump"].flow_m3_per_s == pytest.approx(2e-4)


def test_another_coolant_changes_everything():
    network = loop()
    compiled = compile_network(network)
    assert assert_as_fresh(replace(network, coolant="water"), compiled).changes is None


def test_another_graph_is_told():
    network = loop()
    more = Pipe("more", "return", "cool", length_m=1.0, diameter_m=0.02)
    compiled = compile_network(network)
    edited = compile_network(replace(network, branches=(*network.branches, more)), compiled)
    assert not edited.changes.same_topology
    assert edited.changes.branches.tolist() == [len(network.branches)]


def test_earlier_compilations_are_not_kept():
    network = loop()
    compiled = compile_network(network)
    solve(compiled)
    first = ref(compiled)
    laws = ref(compiled.arrays.columns.quadratic)
    for watts in (10.0, 20.0):
        plate = network.branches[1]
        assert isinstance(plate, ColdPlate)
        hotter = replace(plate, heat_w=watts, law=QuadraticLaw(1e8, watts * 1e10))
        branches = (network.branches[0], hotter, *network.branches[2:])
        compiled = compile_network(replace(network, branches=branches), compiled)
        solve(compiled)
    gc.collect()
    assert first() is None
    assert laws() is None


@pytest.mark.parametrize(
    "spoil",
    [
        lambda n: replace(n, nodes=n.nodes[:-1]),
        lambda n: replace(n, nodes=(*n.nodes, n.nodes[0])),
        lambda n: replace(n, branches=(*n.branches, n.branches[1])),
        lambda n: replace(n, branches=(*n.branches, replace(n.branches[1], id="own", to_node="?"))),
        lambda n: replace(n, branches=(replace(n.branches[1], heat_w=float("nan")),)),
        lambda n: replace(n, branches=(*n.branches, replace(n.branches[1], heat_w=True, id="x"))),
        lambda n: replace(n, nodes=(*n.nodes[:-1], replace(n.nodes[-1], id="renamed"))),
        lambda n: replace(n, temperature_c=float("inf")),
    ],
)
def test_faults_of_an_edit_are_those_of_the_network(spoil):
    network = loop()
    bad = spoil(network)
    with pytest.raises(NetworkError) as afresh:
        compile_network(bad)
    with pytest.raises(NetworkError) as edited:
        compile_network(bad, compile_network(network))
    assert edited.value.faults == afresh.value.faults


def test_a_control_loses_the_node_it_names():
    network = loop()
    control = PumpControl("pressure_difference", 8e4, from_node="extra", to_node="return")
    held = replace(network.branches[0], control=control)
    extra = Pipe("extra", "supply", "extra", length_m=1.0, diameter_m=0.02)
    full = replace(
        network,
        nodes=(*network.nodes, Node("extra")),
        branches=(held, *network.branches[1:], extra),
    )
    compiled = compile_network(full)
    with pytest.raises(NetworkError, match=r'branches\[0\] "pump": control.from'):
        compile_network(replace(full, nodes=network.nodes, branches=full.branches[:-1]), compiled)
