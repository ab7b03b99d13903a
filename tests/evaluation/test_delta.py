"""A delta is small, gives the design back, and keeps the identity of what did not change."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

from configurator.core.chained import Chained
from configurator.design.model import Loop
from configurator.evaluation.delta import apply, difference
from configurator.evaluation.evaluator import Evaluator
from tests.cooling.designs import CATALOGUE, chassis, design, in_rack_cdu, one_rack, rack, row

ROW = row(3, boxes=2)


def two_loops():
    racks = tuple(
        rack(f"r{i}", chassis(i, 5), in_rack_cdu(f"d{i}", 1), x_mm=700.0 * i) for i in (1, 2)
    )
    loops = tuple(
        Loop(id=f"l{i}", coolant="pg25", cdus=(f"d{i}",), racks=(f"r{i}",)) for i in (1, 2)
    )
    return design(racks, loops)


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
    again = apply(difference(new, ROW), ROW)
    assert again == new
    for at, there in enumerate(again.floor.racks):
        assert (there is ROW.floor.racks[at]) == (at != rack_at)
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
    again = apply(difference(new, ROW), ROW)
    assert again == new
    assert again.floor.racks[0] is third
    assert again.floor.racks[2] is first
    assert second not in again.floor.racks


def test_parts_come_and_go():
    fewer = {key: part for key, part in ROW.parts.items() if key != "pg25"}
    new = ROW.model_copy(update={"parts": {**fewer, "pg55": CATALOGUE["pg55"]}})
    again = apply(difference(new, ROW), ROW)
    assert again == new
    assert list(again.parts) == list(new.parts)


def test_the_same_design_and_a_whole_design_come_back():
    assert apply(difference(ROW, ROW), ROW) is ROW
    assert apply(ROW, None) is ROW


def test_results_of_untouched_loops_do_not_travel():
    plan = two_loops()
    evaluator = Evaluator()
    first = evaluator.evaluate(plan).cooling
    second = evaluator.evaluate(with_module_power(plan, 0, 400.0)).cooling
    delta = pickle.loads(pickle.dumps(difference(second, first)))
    again = apply(delta, first)
    assert again == second
    assert list(again.modules) == list(second.modules)
    assert again.loops[1] is first.loops[1]
    assert len(pickle.dumps(delta)) < 0.7 * len(pickle.dumps(second))


def test_one_rack_of_a_row_travels_without_the_others_and_none_of_them_is_made_anew():
    plan = two_loops()
    evaluator = Evaluator()
    first = evaluator.evaluate(plan)
    second = evaluator.evaluate(with_module_power(plan, 0, 400.0))
    there = pickle.loads(pickle.dumps(first.power))
    delta = pickle.loads(pickle.dumps(difference(second.power, first.power)))
    again = apply(delta, there)
    assert again == second.power
    assert again.devices.tables["r2"] is there.devices.tables["r2"]
    assert again.racks[1] is there.racks[1]
    assert len(pickle.dumps(delta)) < 0.7 * len(pickle.dumps(second.power))


def test_racks_come_go_and_change_places_in_a_chained_mapping():
    old = Chained({"r1": {"a": 1}, "r2": {"b": 2}, "r3": {"c": 3}})
    new = Chained({"r3": old.tables["r3"], "r1": {"a": 1, "d": 4}, "r9": {"e": 5}})
    again = apply(pickle.loads(pickle.dumps(difference(new, old))), old)
    assert list(again.items()) == list(new.items())
    assert again.tables["r3"] is old.tables["r3"]


@given(st.lists(st.integers(0, 12)), st.lists(st.integers(0, 12)))
def test_any_tuple_comes_back_from_any_other(before, after):
    members = [(number,) for number in range(13)]
    old = tuple(members[number] for number in before)
    new = tuple(members[number] for number in after)
    assert apply(difference(new, old), old) == new
