"""From the site to one module and back: by zooming, by the breadcrumb, by key."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from configurator.ui.canvas.canvas import Canvas
from configurator.ui.canvas.pages import DEPTHS
from configurator.ui.canvas.zooming import REST_MS
from tests.scene.designs import chassis_of, modules_of, row
from tests.ui.canvas.fake_session import FakeSession
from tests.ui.canvas.mouse import at_object

NONE = Qt.KeyboardModifier.NoModifier


def turn_wheel(canvas: Canvas, at: QPoint, up: bool) -> None:
    viewport = canvas.view.viewport()
    event = QWheelEvent(
        QPointF(at), QPointF(viewport.mapToGlobal(at)), QPoint(), QPoint(0, 120 if up else -120),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def zoom_until_view_changes(canvas: Canvas, at: QPoint, *, up: bool) -> None:
    QTest.qWait(REST_MS + 50)
    before = canvas.view_name
    for _ in range(40):
        turn_wheel(canvas, at, up)
        if canvas.view_name != before:
            assert canvas.page.placed
            return
    pytest.fail(f"zooming never left {before}")


def steps(canvas: Canvas) -> list[str]:
    assert canvas.page.placed
    return [each.text() for each in canvas.breadcrumb.buttons if not each.isHidden()]


def test_zooming_in_passes_through_every_depth_and_out_again(qtbot: QtBot) -> None:
    session = FakeSession(row(3, 8))
    canvas = Canvas(session)
    qtbot.addWidget(canvas)
    canvas.resize(1000, 640)
    canvas.show()
    qtbot.waitExposed(canvas)
    rack, chassis = session.design.floor.racks[1], chassis_of(session.design)[1]
    for target, view in (
        (rack.id, "rack"),
        (chassis.id, "board"),
        (chassis.boards[0].modules[5].id, "module"),
    ):
        zoom_until_view_changes(canvas, at_object(canvas, target), up=True)
        assert canvas.view_name == view
        assert session.selection == target
    for view in reversed(DEPTHS[:-1]):
        zoom_until_view_changes(canvas, QPoint(300, 300), up=False)
        assert canvas.view_name == view
    assert session.selection == chassis.boards[0].modules[5].id


def test_the_breadcrumb_shows_where_one_is_and_leads_there(
    canvas: Canvas, session: FakeSession
) -> None:
    module = modules_of(session.design)[2]
    session.select(module.id)
    canvas.set_view("module")
    assert steps(canvas) == ["Site", "R1", "C1", "B1", "M2"]
    assert [b.text() for b in canvas.breadcrumb.buttons if b.font().bold()] == ["M2"]
    QTest.mouseClick(canvas.breadcrumb.buttons[3], Qt.MouseButton.LeftButton)
    assert (canvas.view_name, session.selection) == (
        "board",
        chassis_of(session.design)[0].boards[0].id,
    )
    canvas.breadcrumb.buttons[1].setFocus()
    QTest.keyClick(canvas.breadcrumb.buttons[1], Qt.Key.Key_Space)
    assert (canvas.view_name, session.selection) == ("rack", session.design.floor.racks[0].id)
    assert steps(canvas) == ["Site", "R1"]
    canvas.set_view("loop")
    assert steps(canvas) == ["Site", "L1"]


def test_return_goes_down_to_the_module_and_escape_up_to_the_site(
    canvas: Canvas, session: FakeSession
) -> None:
    canvas.set_view("floor")
    session.select(modules_of(session.design)[1].id)
    seen = []
    for _ in range(2):
        QTest.keyClick(canvas.view, Qt.Key.Key_Return)
        seen.append(canvas.view_name)
    for _ in range(5):
        QTest.keyClick(canvas.view, Qt.Key.Key_Escape)
        seen.append(canvas.view_name)
    assert seen == ["board", "module", "board", "board", "rack", "floor", "floor"]


def test_the_rack_turns_round_and_its_rear_can_be_clicked(
    canvas: Canvas, session: FakeSession
) -> None:
    canvas.turn_rack()
    chassis = chassis_of(session.design)[1]
    front, rear = canvas.page.boxes_of(chassis.id)
    assert front.y() == rear.y()
    at = canvas.view.mapFromScene(rear.center())
    QTest.mouseClick(canvas.view.viewport(), Qt.MouseButton.LeftButton, NONE, at)
    assert session.selection == chassis.id
    canvas.turn_rack()
    assert len(canvas.page.boxes_of(chassis.id)) == 2
    assert canvas.page.subject[0] == "rack"


def test_arrow_keys_go_from_module_to_module_where_one_fills_the_view(
    canvas: Canvas, session: FakeSession
) -> None:
    first, second = modules_of(session.design)[:2]
    session.select(first.id)
    canvas.set_view("module")
    QTest.keyClick(canvas.view, Qt.Key.Key_Right)
    assert session.selection == second.id
    assert "R1/C1/M1" in [
        s.text for s in canvas.page.placed[0].drawing.shapes if hasattr(s, "text")
    ]


def test_a_click_on_its_mark_folds_a_branch_and_so_does_a_key(
    canvas: Canvas, session: FakeSession
) -> None:
    canvas.set_view("loop")
    rack = session.design.floor.racks[0].id
    shown = len([1 for _, region in canvas.page.regions() if region.level == "item"])
    placed = canvas.page.placed[0]
    mark = next(region for region in placed.drawing.regions if region.level == "fold")
    at = canvas.view.mapFromScene(placed.to_scene(mark.box).center())
    QTest.mouseClick(canvas.view.viewport(), Qt.MouseButton.LeftButton, NONE, at)
    assert session.selection == rack
    assert not [1 for _, region in canvas.page.regions() if region.level == "item"]
    canvas.fold_branch()
    assert len([1 for _, region in canvas.page.regions() if region.level == "item"]) == shown
    assert len(canvas.page.boxes_of(rack)) == 1
