import gc
import weakref

from configurator.design import edits
from configurator.design.identity import PerObject
from configurator.design.query import index
from configurator.design.target import FloorTarget
from tests.design.builders import empty, filled, with_board
from tests.design.parts import LIBRARY


def test_the_same_design_has_the_same_index_and_an_edit_a_new_one():
    design, _ = filled()
    again = edits.set_field(design, None, "name", "Other")
    assert index(design) is index(design)
    assert index(again) is not index(design)
    assert len(index(again)) == len(index(design))


def test_every_object_is_found_with_all_that_holds_it():
    design, board = with_board()
    design = edits.fill_board(design, LIBRARY, board, "oam-two")
    found = index(design)
    rack = design.floor.racks[0]
    chassis = rack.items[0]
    module = chassis.boards[0].modules[3]
    assert found.get(module.id) is module
    assert found.module(module.id) is module
    assert found.lineage(module.id) == (module.id, board, chassis.id, rack.id)
    assert found.rack_of(module.id) is rack
    assert found.chassis_of(module.id) is chassis
    assert found.board_of(module.id) is chassis.boards[0]
    assert found.parent(rack.id) is None
    assert [each.site for each in found.modules()] == list(range(8))


def test_unknown_ids_and_other_kinds_are_none():
    design, board = with_board()
    found = index(design)
    assert "m999" not in found
    assert None not in found
    assert found.get("m999") is None
    assert found.rack_of("m999") is None
    assert found.module(board) is None
    assert found.loop_of(board) is None


def test_loop_of_a_rack_reaches_what_is_in_it_and_its_cdus():
    design, rack = filled()
    loop = design.loops[0]
    found = index(design)
    assert found.loop_of(rack) is loop
    assert found.loop_of(loop.cdus[0]) is loop
    assert found.loop_of(next(iter(found.modules())).id) is loop
    assert found.cdu(loop.cdus[0]) is not None
    assert found.cdu(rack) is None


def test_floor_cdus_loops_and_scenarios_are_in_the_index():
    design = edits.place(empty(), LIBRARY, "cdu-row", FloorTarget(0.0, 0.0))
    design = edits.add_scenario(design, "Pump lost")
    found = index(design)
    assert found.cdu(design.floor.cdus[0].id) is design.floor.cdus[0]
    assert found.loop(design.loops[0].id) is design.loops[0]
    assert found.get(design.scenarios[0].id) is design.scenarios[0]


def test_an_index_does_not_keep_its_design_alive():
    design, _ = filled()
    index(design)
    gone = weakref.ref(design)
    del design
    gc.collect()
    assert gone() is None


def test_answers_are_forgotten_with_their_objects():
    class Thing:
        pass

    calls = []
    answer = PerObject(lambda thing: calls.append(1))
    thing = Thing()
    answer(thing)
    answer(thing)
    assert len(calls) == 1
    assert len(answer) == 1
    del thing
    gc.collect()
    assert len(answer) == 0
