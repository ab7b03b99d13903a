"""Links and junctions of any graph: what they must be, whatever way they are found."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thermal.network.chains import Shape
from thermal.network.topology import build_topology

TRAITS = ("rigid", "fixed_flow", "one_way", "alone", "driver")


def shape(source, target, nodes, **traits):
    """A shape of open branches, with the numbers of those that have each trait."""
    count = len(source)
    flags = {name: np.zeros(count, np.bool_) for name in ("active", *TRAITS)}
    flags |= {name: np.zeros(nodes, np.bool_) for name in ("fixed_pressure", "inflow", "keep")}
    flags["active"][:] = True
    for name, at in traits.items():
        if name == "shut":
            flags["active"][at] = False
        else:
            flags[name][at] = True
    return Shape(np.array(source, np.int64), np.array(target, np.int64), **flags)


@st.composite
def shapes(draw):
    """Graphs with long chains, rings, dead ends and parallel branches, traits strewn in."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    nodes = int(rng.integers(2, 25))
    count = int(rng.integers(0, 35))
    source = rng.integers(nodes, size=count)
    target = (source + np.where(rng.random(count) < 0.7, 1, rng.integers(1, nodes, count))) % nodes
    turned = rng.random(count) < 0.4
    source, target = np.where(turned, target, source), np.where(turned, source, target)
    share = 0.15 * rng.random()
    traits = {name: np.flatnonzero(rng.random(count) < share) for name in ("shut", *TRAITS)}
    for name in ("fixed_pressure", "inflow", "keep"):
        traits[name] = np.flatnonzero(rng.random(nodes) < share)
    return shape(source, target, nodes, **traits)


@settings(max_examples=300, deadline=None)
@given(shapes())
def test_links_are_chains_through_nodes_where_nothing_happens(graph):
    topology = build_topology(graph)
    active = np.flatnonzero(graph.active)
    assert sorted(topology.term_branch.tolist()) == active.tolist()
    ends = np.append(topology.link_start, len(topology.term_branch))
    kept = set(topology.kept.tolist())
    passed = []
    for link in range(topology.link_count):
        node = topology.kept[topology.link_from[link]]
        for term in range(ends[link], ends[link + 1]):
            assert topology.term_link[term] == link
            branch, ahead = topology.term_branch[term], topology.term_sign[term] > 0
            one, two = (graph.source, graph.target) if ahead else (graph.target, graph.source)
            assert one[branch] == node
            node = two[branch]
            if term + 1 < ends[link + 1]:
                passed.append(int(node))
                assert node not in kept
        assert node == topology.kept[topology.link_to[link]]
    assert len(passed) == len(set(passed)) == len(graph.keep) - len(kept)


@settings(max_examples=200, deadline=None)
@given(shapes())
def test_nodes_with_something_to_them_are_kept(graph):
    topology = build_topology(graph)
    ends = np.concatenate((graph.source[graph.active], graph.target[graph.active]))
    degree = np.bincount(ends, minlength=len(graph.keep))
    must = graph.keep | graph.fixed_pressure | graph.inflow | (degree != 2)
    for branches in (graph.alone, ~graph.active):
        must[graph.source[branches]] = True
        must[graph.target[branches]] = True
    assert must[topology.kept].sum() == must.sum()
    rings = ~must[topology.kept]
    for node in np.flatnonzero(rings):
        assert ((topology.link_from == node) & (topology.link_to == node)).sum() == 1


@settings(max_examples=200, deadline=None)
@given(shapes())
def test_links_point_along_their_one_way_branches(graph):
    topology = build_topology(graph)
    for link in range(topology.link_count):
        terms = np.flatnonzero(topology.term_link == link)
        signs = set(topology.term_sign[terms[graph.one_way[topology.term_branch[terms]]]].tolist())
        assert topology.one_way[link] == bool(signs)
        if len(signs) == 1:
            assert signs == {1.0}
        if len(signs) == 2:
            assert topology.blocked[link]


@given(shapes())
def test_the_same_graph_gives_the_same_numbers(graph):
    one, two = build_topology(graph), build_topology(graph)
    for name in ("kept", "link_from", "link_to", "term_branch", "term_sign", "junction"):
        np.testing.assert_array_equal(getattr(one, name), getattr(two, name))


@pytest.mark.parametrize("length", [1, 2, 3, 4, 8, 9, 1000])
def test_a_chain_of_any_length_is_one_link(length):
    names = np.random.default_rng(length).permutation(length + 1)
    topology = build_topology(shape(names[:-1], names[1:], length + 1))
    assert topology.link_count == 1
    assert topology.term_count.tolist() == [length]


@pytest.mark.parametrize("length", [2, 3, 4, 8, 9])
def test_rings_without_a_kept_node_give_up_one_each(length):
    ring = np.arange(length)
    after = np.roll(ring, -1)
    topology = build_topology(
        shape(np.append(ring, ring + length), np.append(after, after + length), 2 * length)
    )
    assert topology.kept.tolist() == [0, length]
    assert topology.term_count.tolist() == [length, length]
    np.testing.assert_array_equal(topology.link_from, topology.link_to)


def test_check_valves_face_to_face_block_their_link():
    topology = build_topology(shape([0, 2], [1, 1], 3, one_way=[0, 1], fixed_pressure=[0, 2]))
    assert topology.blocked.tolist() == [True]


def test_two_given_flows_in_series_crowd_their_link():
    topology = build_topology(shape([0, 1], [1, 2], 3, fixed_flow=[0, 1], fixed_pressure=[0, 2]))
    assert topology.crowded_links == (0,)
    assert topology.fixed_term.tolist() == [0]
