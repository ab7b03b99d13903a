"""Dragging parts and objects over the canvas, by the very events Qt sends."""

import pytest
from PySide6.QtCore import QMimeData, QPoint
from pytestqt.qtbot import QtBot

from configurator.design import edits
from configurator.design.model import Position
from configurator.design.target import FloorTarget, RackTarget, SiteTarget
from configurator.ui.canvas.canvas import Canvas
from configurator.ui.canvas.hints import CursorNote
from tests.scene.designs import BOARD, CHASSIS, MODULE, chassis_of, modules_of
from tests.ui.canvas.fake_session import FakeSession
from tests.ui.canvas.mouse import (
    CONTROL,
    Drag,
    at_object,
    at_site,
    at_target,
    nothing_else_moved,
    object_mime,
    part_mime,
)

OTHER_MODULE = "intel-hl325l"


def free_units(session: FakeSession) -> RackTarget:
    rack = session.design.floor.racks[0]
    return RackTarget(rack.id, Position(unit="OU", index=18))


def test_an_accepting_site_lights_up_and_shows_the_tentative_answer(
    canvas: Canvas, session: FakeSession
) -> None:
    before = session.design
    board = chassis_of(before)[1].boards[0]
    drag = Drag(canvas, part_mime(MODULE))
    assert drag.over(at_site(canvas, board.id, 5))
    assert canvas.hover is not None
    assert canvas.hover.accepted
    assert "R1/C2/M5" in canvas.hover.judgement.label
    tentative = session.previews[-1]
    assert tentative is not None
    assert len(modules_of(tentative)) == len(modules_of(before)) + 1
    assert canvas.shown_page is not canvas.page
    assert session.design is before


def test_a_drop_is_one_undoable_step_that_moves_nothing_else(
    canvas: Canvas, session: FakeSession
) -> None:
    before = session.design
    board = chassis_of(before)[1].boards[0]
    at = at_site(canvas, board.id, 5)
    drag = Drag(canvas, part_mime(MODULE))
    assert drag.over(at)
    assert drag.drop(at)
    placed = next(m for m in modules_of(session.design) if m.id not in str(before))
    assert placed.site == 5
    assert session.selection == placed.id
    assert session.undo_stack.undoText() == "Place MI300X on R1/C2/M5"
    assert nothing_else_moved(before, session.design)
    session.undo_stack.undo()
    assert session.design == before


def test_hovering_asks_for_one_preview_a_target(canvas: Canvas, session: FakeSession) -> None:
    board = chassis_of(session.design)[1].boards[0]
    at = at_site(canvas, board.id, 5)
    drag = Drag(canvas, part_mime(MODULE))
    drag.over(at)
    drag.move(at + QPoint(2, 2))
    drag.move(at + QPoint(-2, 1))
    assert len(session.previews) == 1


@pytest.mark.parametrize("end", ["leave", "drop elsewhere"])
def test_leaving_forgets_the_tentative_design(
    canvas: Canvas, session: FakeSession, end: str
) -> None:
    before = session.design
    board = chassis_of(before)[1].boards[0]
    drag = Drag(canvas, part_mime(MODULE))
    drag.over(at_site(canvas, board.id, 5))
    if end == "leave":
        drag.leave()
    else:
        assert not drag.drop(QPoint(3, 3))
    assert session.previews[-1] is None
    assert canvas.hover is None
    assert canvas.shown_page is canvas.page
    assert session.design is before
    assert session.undo_stack.count() == 0


def test_an_occupied_site_refuses_with_the_reason(
    canvas: Canvas, session: FakeSession, qtbot: QtBot
) -> None:
    board = chassis_of(session.design)[1].boards[0]
    drag = Drag(canvas, part_mime(MODULE))
    at = at_site(canvas, board.id, 1)
    with qtbot.waitSignal(canvas.refusal) as caught:
        assert not drag.over(at)
    assert caught.args is not None
    assert "R1/C2/M1" in caught.args[0]
    assert canvas.hover is not None
    assert not canvas.hover.accepted
    assert not drag.drop(at)
    assert session.undo_stack.count() == 0
    assert session.previews in ([], [None])


def test_a_module_the_board_does_not_take_is_refused(
    canvas: Canvas, session: FakeSession, qtbot: QtBot
) -> None:
    board = chassis_of(session.design)[1].boards[0]
    with qtbot.waitSignal(canvas.refusal) as caught:
        Drag(canvas, part_mime(OTHER_MODULE)).over(at_site(canvas, board.id, 5))
    assert caught.args is not None
    assert "MI300X" in caught.args[0]


def test_a_part_over_the_wrong_kind_of_place_says_where_it_goes(
    canvas: Canvas, session: FakeSession, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(canvas.refusal) as caught:
        Drag(canvas, part_mime(MODULE)).over(QPoint(3, 3))
    assert caught.args is not None
    assert "baseboard" in caught.args[0]


def test_a_chassis_lands_on_the_units_under_the_cursor(
    canvas: Canvas, session: FakeSession
) -> None:
    before = session.design
    at = at_target(canvas, free_units(session))
    drag = Drag(canvas, part_mime(CHASSIS))
    assert drag.over(at)
    assert drag.drop(at)
    chassis = next(c for c in chassis_of(session.design) if c.id == session.selection)
    assert chassis.position.index in (18, 19)
    assert nothing_else_moved(before, session.design)


def test_a_chassis_on_occupied_units_is_refused_by_a_rule(
    canvas: Canvas, session: FakeSession, qtbot: QtBot
) -> None:
    rects = canvas.page.boxes_of(chassis_of(session.design)[0].id)
    corner = canvas.view.mapFromScene(rects[0].bottomLeft()) + QPoint(8, -4)
    with qtbot.waitSignal(canvas.refusal) as caught:
        assert not Drag(canvas, part_mime(CHASSIS)).over(corner)
    assert caught.args is not None
    assert caught.args[1] == "RACK-07"


def test_a_board_goes_into_the_chassis_without_one(canvas: Canvas, session: FakeSession) -> None:
    bare = chassis_of(session.design)[2]
    at = at_object(canvas, bare.id)
    drag = Drag(canvas, part_mime(BOARD))
    assert drag.over(at)
    assert drag.drop(at)
    assert chassis_of(session.design)[2].boards[0].part == BOARD


def test_moving_a_module_keeps_everything_else_in_place(
    canvas: Canvas, session: FakeSession
) -> None:
    before = session.design
    board = chassis_of(before)[1].boards[0]
    module = board.modules[0]
    at = at_site(canvas, board.id, 7)
    drag = Drag(canvas, object_mime(module.id))
    assert drag.over(at)
    assert drag.drop(at)
    moved = next(m for m in modules_of(session.design) if m.id == module.id)
    assert moved.site == 7
    assert nothing_else_moved(before, session.design, module.id)
    assert session.undo_stack.undoText() == "Move R1/C2/M0 to R1/C2/M7"


def test_with_control_an_object_is_copied(canvas: Canvas, session: FakeSession) -> None:
    before = session.design
    board = chassis_of(before)[1].boards[0]
    at = at_site(canvas, board.id, 7)
    drag = Drag(canvas, object_mime(board.modules[0].id), CONTROL)
    assert drag.over(at)
    assert drag.drop(at)
    assert len(modules_of(session.design)) == len(modules_of(before)) + 1
    assert nothing_else_moved(before, session.design)


def test_an_object_dropped_on_its_own_place_changes_nothing(
    canvas: Canvas, session: FakeSession
) -> None:
    before = session.design
    board = chassis_of(before)[1].boards[0]
    at = at_site(canvas, board.id, 0)
    drag = Drag(canvas, object_mime(board.modules[0].id))
    drag.over(at)
    drag.drop(at)
    assert session.design is before
    assert session.undo_stack.count() == 0


def test_a_chassis_can_move_over_its_own_units(canvas: Canvas, session: FakeSession) -> None:
    session.show_design(edits.remove(session.design, session.design.floor.racks[0].items[-1].id))
    before = session.design
    last = chassis_of(before)[2]
    rect = canvas.page.boxes_of(last.id)[0]
    at = canvas.view.mapFromScene(rect.left() + 40, rect.top() + 24)
    drag = Drag(canvas, object_mime(last.id))
    assert drag.over(at)
    assert drag.drop(at)
    assert chassis_of(session.design)[2].position.index == last.position.index + 2
    assert nothing_else_moved(before, session.design, last.id)


def test_foreign_data_and_unknown_parts_are_not_taken(canvas: Canvas, session: FakeSession) -> None:
    text = QMimeData()
    text.setText("hello")
    assert not Drag(canvas, text).enter(QPoint(300, 300))
    for mime in (
        part_mime("no-such-part"),
        object_mime("m999"),
        part_mime(""),
    ):
        assert not Drag(canvas, mime).over(QPoint(300, 300))
        assert not Drag(canvas, mime).drop(QPoint(300, 300))
    assert session.undo_stack.count() == 0


def test_a_rack_can_be_dropped_on_the_floor_view(canvas: Canvas, session: FakeSession) -> None:
    before = session.design
    canvas.set_view("floor")
    target = next(z.target for _, z in canvas.page.zones() if isinstance(z.target, FloorTarget))
    at = at_target(canvas, target)
    drag = Drag(canvas, part_mime("ocp-orv3-hpr"))
    assert drag.over(at)
    assert drag.drop(at)
    assert len(session.design.floor.racks) == 2
    assert nothing_else_moved(before, session.design)
    assert session.selection == session.design.floor.racks[1].id


def test_previews_from_elsewhere_are_not_drawn(canvas: Canvas, session: FakeSession) -> None:
    session.preview(session.design)
    assert canvas.shown_page is canvas.page


def test_targets_on_the_board_mean_the_same_as_in_the_rack(
    canvas: Canvas, session: FakeSession
) -> None:
    session.select(chassis_of(session.design)[1].id)
    board = chassis_of(session.design)[1].boards[0]
    rects = [
        placed.to_scene(zone.box)
        for placed, zone in canvas.page.zones()
        if zone.target == SiteTarget(board.id, 6)
    ]
    assert len(rects) == 2
    for rect in rects:
        drag = Drag(canvas, part_mime(MODULE))
        assert drag.over(canvas.view.mapFromScene(rect.center()))
        drag.leave()


def test_the_note_at_the_cursor_says_why_it_fits_and_why_not(
    canvas: Canvas, session: FakeSession
) -> None:
    board = chassis_of(session.design)[1].boards[0]
    note = canvas.findChild(CursorNote)
    assert note is not None
    drag = Drag(canvas, part_mime(MODULE))
    drag.over(at_site(canvas, board.id, 5))
    assert note.isVisible()
    assert "on the list of modules" in note.text()
    drag.move(at_site(canvas, board.id, 1))
    assert "taken" in note.text()
    drag.leave()
    Drag(canvas, part_mime("amd-mi250x")).over(at_site(canvas, board.id, 5))
    assert note.text().count("OAM-M03") == 1
    assert note.text().endswith("F1: why")
    drag.leave()
    assert not note.isVisible()
