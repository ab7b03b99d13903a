"""A delta is small, gives the design back, and keeps the identity of what did not change."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

from configurator.evaluation.delta import difference, rebuilt
from tests.cooling.designs import CATALOGUE, chassis, one_rack, row

ROW = row(3, boxes=2)


def with_module_power(plan, rack_at, watts):
    racks = list(plan.floor.racks)
    box = racks[rack_at].items[0]
    board = box.boards[0]
    module = board.modules[0].model_copy(update={"power_w": watts})
    boards = (board.model_copy(update={"modules": (module, *board.modules[1:])}),)
    items = (box.model_copy(update={"boards": boards}), *racks[rack_at].items[1:])
    racks[rack_at] = racks[rack_at].model_copy(update={"items": items})
    return plan.model_copy(update={"floor": plan.floor.model_copy(update={"racks": tuple(racks)})})


@given(st.integers(0, 2), st.floats(1, 2000))
def test_an_edit_comes_back_equal_and_shares_the_rest(rack_at, watts):
    new = with_module_power(ROW, rack_at, watts)
    again = rebuilt(difference(new, ROW), ROW)
    assert again == new
    for at, rack in enumerate(again.floor.racks):
        assert (rack is ROW.floor.racks[at]) == (at != rack_at)
    assert again.floor.racks[rack_at].items[1] is ROW.floor.racks[rack_at].items[1]
    assert again.parts is ROW.parts


def test_one_module_travels_without_its_rack():
    new = with_module_power(ROW, 1, 500.0)
    assert len(pickle.dumps(difference(new, ROW))) < 1000
    assert len(pickle.dumps(new)) > 20_000


def test_added_moved_and_removed_racks_come_back():
    first, second, third = ROW.floor.racks
    extra = one_rack(chassis(7, 5)).floor.racks[0].model_copy(update={"id": "r9"})
    floor = ROW.floor.model_copy(update={"racks": (third, extra, first)})
    new = ROW.model_copy(update={"floor": floor, "name": "other", "loops": ()})
    again = rebuilt(difference(new, ROW), ROW)
    assert again == new
    assert again.floor.racks[0] is third
    assert again.floor.racks[2] is first
    assert second not in again.floor.racks


def test_parts_come_and_go():
    fewer = {key: part for key, part in ROW.parts.items() if key != "pg25"}
    new = ROW.model_copy(update={"parts": {**fewer, "pg55": CATALOGUE["pg55"]}})
    assert rebuilt(difference(new, ROW), ROW) == new


def test_the_same_design_and_a_whole_design_come_back():
    assert rebuilt(difference(ROW, ROW), ROW) is ROW
    assert rebuilt(ROW, None) is ROW
