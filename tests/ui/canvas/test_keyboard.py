"""The whole of placing, filling, moving about and removing without a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from configurator.ui.canvas.canvas import Canvas
from tests.scene.designs import BOARD, CHASSIS, MODULE, chassis_of, modules_of, row
from tests.ui.canvas.fake_session import FakeSession
from tests.ui.canvas.mouse import nothing_else_moved

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(canvas: Canvas, *keys: Qt.Key, control: bool = False) -> None:
    for key in keys:
        modifier = CONTROL if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(canvas.view, key, modifier)


def site_of(session: FakeSession) -> int:
    return next(m.site for m in modules_of(session.design) if m.id == session.selection)


def test_arrows_walk_the_sites_as_they_lie(canvas: Canvas, session: FakeSession) -> None:
    session.select(chassis_of(session.design)[0].boards[0].modules[0].id)
    walked = []
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Up):
        press(canvas, key)
        walked.append(site_of(session))
    assert walked == [3, 4, 5, 2, 3]


def test_arrows_reach_empty_sites_and_ctrl_return_fills_exactly_that_one(
    canvas: Canvas, session: FakeSession
) -> None:
    before = session.design
    session.armed_part = MODULE
    session.select(chassis_of(before)[1].boards[0].modules[0].id)
    press(canvas, Key.Key_Right)
    assert session.selection == chassis_of(before)[1].boards[0].id
    press(canvas, Key.Key_Return, control=True)
    assert len(modules_of(session.design)) == len(modules_of(before)) + 1
    assert site_of(session) == 3
    assert nothing_else_moved(before, session.design)


def test_ctrl_return_again_and_again_fills_site_after_site(
    canvas: Canvas, session: FakeSession
) -> None:
    board = chassis_of(session.design)[1].boards[0]
    session.armed_part = MODULE
    session.select(board.id)
    for _ in range(5):
        press(canvas, Key.Key_Return, control=True)
    assert [m.site for m in chassis_of(session.design)[1].boards[0].modules] == list(range(8))


def test_a_full_design_refuses_with_a_reason(
    canvas: Canvas, session: FakeSession, qtbot: QtBot
) -> None:
    session.select(chassis_of(session.design)[1].boards[0].id)
    for _ in range(5):
        assert canvas.place_part(MODULE)
    with qtbot.waitSignal(canvas.refusal) as caught:
        assert not canvas.place_part(MODULE)
    assert caught.args is not None
    assert "8 sites" in caught.args[0]


def test_from_an_empty_floor_to_a_module_by_keys_alone(qtbot: QtBot) -> None:
    session = FakeSession(row(0).model_copy(update={"loops": ()}))
    canvas = Canvas(session)
    qtbot.addWidget(canvas)
    for part in ("ocp-orv3-hpr", CHASSIS, BOARD, MODULE):
        session.armed_part = part
        press(canvas, Key.Key_Return, control=True)
    assert session.undo_stack.count() == 4
    assert [module.site for module in modules_of(session.design)] == [0]


def test_f_fills_the_board_then_the_rack(canvas: Canvas, session: FakeSession) -> None:
    chassis = chassis_of(session.design)[1]
    session.select(chassis.boards[0].id)
    press(canvas, Key.Key_F)
    assert len(chassis_of(session.design)[1].boards[0].modules) == 8
    session.select(chassis.id)
    before = session.design
    press(canvas, Key.Key_F)
    assert len(chassis_of(session.design)) > 3
    assert nothing_else_moved(before, session.design)
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert len(chassis_of(session.design)[1].boards[0].modules) == 3


def test_f_without_a_chassis_says_what_to_do(
    canvas: Canvas, session: FakeSession, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(canvas.refusal):
        press(canvas, Key.Key_F)
    assert session.undo_stack.count() == 0


def test_delete_removes_and_selects_what_held_it(canvas: Canvas, session: FakeSession) -> None:
    board = chassis_of(session.design)[0].boards[0]
    session.select(board.modules[4].id)
    press(canvas, Key.Key_Delete)
    assert session.selection == board.id
    assert len(chassis_of(session.design)[0].boards[0].modules) == 7
    assert session.undo_stack.undoText() == "Remove R1/C1/M4"
    press(canvas, Key.Key_Escape)
    session.select(None)
    press(canvas, Key.Key_Delete)
    assert session.undo_stack.count() == 1


def test_enter_goes_in_and_escape_comes_out(
    canvas: Canvas, session: FakeSession, qtbot: QtBot
) -> None:
    canvas.set_view("floor")
    press(canvas, Key.Key_Right)
    assert session.selection == session.design.floor.racks[0].id
    press(canvas, Key.Key_Return)
    assert canvas.view_name == "rack"
    session.select(chassis_of(session.design)[0].boards[0].modules[2].id)
    press(canvas, Key.Key_Return)
    assert canvas.view_name == "board"
    press(canvas, Key.Key_Escape)
    assert session.selection == chassis_of(session.design)[0].id
    press(canvas, Key.Key_Escape)
    assert canvas.view_name == "rack"
    press(canvas, Key.Key_Escape)
    assert canvas.view_name == "floor"
    assert session.selection == session.design.floor.racks[0].id
    press(canvas, Key.Key_Escape)
    assert session.selection is None


def test_enter_on_a_cdu_opens_its_loop(canvas: Canvas, session: FakeSession) -> None:
    session.select(session.design.floor.racks[0].items[0].id)
    press(canvas, Key.Key_Return)
    assert canvas.view_name == "loop"


def test_arrows_go_from_rack_to_rack_and_item_to_item(qtbot: QtBot) -> None:
    session = FakeSession(row(3, 8))
    canvas = Canvas(session)
    qtbot.addWidget(canvas)
    racks = session.design.floor.racks
    session.select(racks[0].id)
    press(canvas, Key.Key_Right, Key.Key_Right)
    assert session.selection == racks[2].id
    press(canvas, Key.Key_Return)
    session.select(racks[2].items[0].id)
    press(canvas, Key.Key_Up)
    assert session.selection == racks[2].items[1].id
    press(canvas, Key.Key_Down)
    assert session.selection == racks[2].items[0].id


@pytest.mark.parametrize("key", [Key.Key_Equal, Key.Key_Minus, Key.Key_0])
def test_zoom_keys(canvas: Canvas, key: Qt.Key) -> None:
    fitted = canvas.view.scale_factor
    press(canvas, Key.Key_Equal, Key.Key_Equal, control=True)
    near = canvas.view.scale_factor
    assert near > fitted
    press(canvas, key, control=True)
    now = canvas.view.scale_factor
    assert {Key.Key_Equal: now > near, Key.Key_Minus: now < near, Key.Key_0: now == fitted}[key]


def test_other_keys_are_left_to_the_window(canvas: Canvas, session: FakeSession) -> None:
    before = session.design
    press(canvas, Key.Key_Q, Key.Key_F5)
    press(canvas, Key.Key_S, control=True)
    assert session.design is before
