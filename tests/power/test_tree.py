"""The power tree: every node is the sum of what hangs below it, unknown ones have a bound."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from configurator.core.resources import find
from configurator.design.model import Design
from configurator.power.engine import PowerEngine
from configurator.power.result import PowerResult
from configurator.power.tree import PowerNode, power_tree
from configurator.project.storage import load_design
from tests.power.designs import CATALOGUE, chassis, design_of, shelf

EXAMPLES = sorted(path.stem for path in find("examples").glob("*.rackloop"))
COOLED = {"water_heat_w": 50_000.0, "air_heat_w": 8_000.0, "water_l_per_min": 80.0}


def assert_sums(tree: PowerNode) -> None:
    for node in tree.walk():
        if not node.children:
            continue
        below_w = sum(child.known_w for child in node.children)
        if node.watts is None:
            assert any(child.watts is None for child in node.children), node.kind
            assert node.known_w >= below_w * (1 - 1e-12)
            assert node.unknown > 0
        else:
            assert all(child.watts is not None for child in node.children), node.kind
            assert below_w == pytest.approx(node.watts, rel=1e-9, abs=1e-9), node.kind
        if node.arrives:
            assert sum(share.w for share in node.arrives) == pytest.approx(node.watts, rel=1e-9)


@cache
def evaluated(name: str) -> tuple[Design, PowerResult]:
    design = load_design(find("examples", f"{name}.rackloop"))
    return design, PowerEngine().evaluate(design, {}, **COOLED)


@pytest.mark.parametrize("name", EXAMPLES)
def test_children_sum_to_their_parent_in_every_example(name: str) -> None:
    design, power = evaluated(name)
    tree = power_tree(design, power)
    assert_sums(tree)
    assert tree.watts == power.facility_w
    racks = {node.object_id: node.watts for node in tree.walk() if node.kind == "rack"}
    assert racks == {rack.id: rack.input_w for rack in power.racks}


@settings(deadline=None, max_examples=30)
@given(
    sites=st.lists(st.integers(0, 8), max_size=6),
    shelves=st.integers(0, 3),
    unknown=st.booleans(),
)
def test_children_sum_to_their_parent(sites: list[int], shelves: int, unknown: bool) -> None:
    items = [chassis(n, 1 + 4 * n, sites=count) for n, count in enumerate(sites)]
    design = design_of(*items, *(shelf(n, 33 + n) for n in range(shelves)))
    if unknown:
        design = _without_tdp(design)
    power = PowerEngine().evaluate(design, {}, **COOLED)
    assert_sums(power_tree(design, power))


def test_an_unknown_module_leaves_a_bound_on_the_way_up() -> None:
    design = _without_tdp(design_of(chassis(1, 1, sites=2), shelf(1, 40)))
    power = PowerEngine().evaluate(design, {}, **COOLED)
    tree = power_tree(design, power)
    found = {node.object_id: node for node in tree.walk() if node.kind in ("rack", "chassis")}
    assert found["c1"].watts is None
    assert (found["c1"].known_w, found["c1"].unknown) == (pytest.approx(2600.0), 2)
    assert found["r1"].known_w == pytest.approx(power.racks[0].known.input_w)
    assert tree.watts is None
    assert tree.known_w >= found["r1"].known_w


def test_loads_that_no_shelf_feeds_leave_the_input_unknown() -> None:
    design = design_of(chassis(1, 1))
    tree = power_tree(design, PowerEngine().evaluate(design, {}, **COOLED))
    by_kind = {node.kind: node for node in tree.walk()}
    assert by_kind["busbar"].watts == pytest.approx(8600.0)
    assert by_kind["rack"].watts is None
    assert by_kind["rack"].known_w == pytest.approx(8600.0)


def test_a_closed_rack_keeps_its_figure_and_shows_nothing_inside() -> None:
    design, power = evaluated("worked-rack")
    closed = power_tree(design, power, frozenset())
    rack = next(node for node in closed.walk() if node.kind == "rack")
    assert rack.children == ()
    assert rack.watts == power.racks[0].input_w
    assert_sums(closed)


def test_shelves_and_feeds_stand_beside_the_bar_and_the_racks() -> None:
    design, power = evaluated("worked-rack")
    by_kind = {node.kind: node for node in power_tree(design, power).walk()}
    assert [share.name for share in by_kind["feeds"].arrives] == ["A", "B"]
    assert [share.name for share in by_kind["busbar"].arrives] == [
        shelf.id for shelf in power.racks[0].shelves
    ]
    roles = {by_kind[kind].role for kind in ("shelf_loss", "cdu", "silicon", "busbar")}
    assert roles == {"loss", "cooling", "computing", "chain"}


def _without_tdp(design: Design) -> Design:
    part = CATALOGUE["amd-mi300x"]
    provenance = {k: v for k, v in part.provenance.items() if k != "tdp_w"}
    blank = part.model_copy(update={"tdp_w": None, "provenance": provenance})
    return design.model_copy(update={"parts": {**design.parts, "amd-mi300x": blank}})
