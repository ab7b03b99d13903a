"""What the canvas shows: views, selection, staleness, theme, zoom and pan."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPalette, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from configurator.core.units import UnitSystem
from configurator.design import edits
from configurator.scene.primitives import Label, Rectangle
from configurator.scene.quantity import Quantity
from configurator.scene.theme import DARK, LIGHT
from configurator.ui.canvas.canvas import Canvas
from configurator.ui.canvas.dragging import region_picture
from tests.scene.designs import chassis_of, evaluated, modules_of, one_rack, row
from tests.ui.canvas.fake_session import FakeSession
from tests.ui.canvas.mouse import at_object

LEFT = Qt.MouseButton.LeftButton


def labels(canvas: Canvas) -> list[str]:
    return [
        shape.text
        for placed in canvas.page.placed
        for shape in placed.drawing.shapes
        if isinstance(shape, Label)
    ]


def click(canvas: Canvas, at: QPoint) -> None:
    QTest.mouseClick(canvas.view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)


@pytest.mark.parametrize("name", ["floor", "rack", "board", "loop"])
def test_every_view_shows_something_and_announces_itself(
    canvas: Canvas, qtbot: QtBot, name: str
) -> None:
    heard: list[str] = []
    canvas.set_view("rack")
    canvas.view_changed.connect(heard.append)
    canvas.set_view(name)
    assert canvas.page.placed
    assert heard == ([] if name == "rack" else [name])
    assert not canvas.grab().toImage().isNull()


def test_an_unknown_view_is_refused(canvas: Canvas) -> None:
    with pytest.raises(ValueError, match="no view 'attic'"):
        canvas.set_view("attic")


@pytest.mark.parametrize("name", ["floor", "rack", "board", "loop"])
def test_an_empty_design_says_what_to_do(qtbot: QtBot, name: str) -> None:
    session = FakeSession(one_rack().model_copy(update={"loops": ()}))
    session.design = session.design.model_copy(
        update={"floor": session.design.floor.model_copy(update={"racks": ()})}
    )
    session.evaluation = None
    canvas = Canvas(session)
    qtbot.addWidget(canvas)
    canvas.set_view(name)
    assert any("Drop a rack" in text or "Place a CDU" in text for text in labels(canvas))


def test_a_click_selects_the_innermost_object_large_enough_to_hit(
    canvas: Canvas, session: FakeSession
) -> None:
    module = chassis_of(session.design)[0].boards[0].modules[4]
    click(canvas, at_object(canvas, module.id))
    assert session.selection == module.id
    canvas.set_view("floor")
    rack = session.design.floor.racks[0]
    canvas.view.zoom(0.2)
    click(canvas, at_object(canvas, rack.id))
    assert session.selection == rack.id
    click(canvas, QPoint(2, 2))
    assert session.selection is None


def test_a_double_click_opens_and_the_view_follows(canvas: Canvas, session: FakeSession) -> None:
    canvas.set_view("floor")
    canvas.view.zoom(0.2)
    rack = session.design.floor.racks[0]
    QTest.mouseDClick(
        canvas.view.viewport(),
        LEFT,
        Qt.KeyboardModifier.NoModifier,
        at_object(canvas, rack.id),
    )
    assert canvas.view_name == "rack"
    assert session.selection == rack.id


def test_selecting_elsewhere_shows_that_rack_and_its_board(qtbot: QtBot) -> None:
    session = FakeSession(row(2, 8, 3))
    canvas = Canvas(session)
    qtbot.addWidget(canvas)
    canvas.set_view("rack")
    assert "R1" in labels(canvas)
    session.select(chassis_of(session.design)[3].id)
    assert {"R2", "R2/C2"} <= set(labels(canvas))


def test_the_selection_is_outlined_in_every_drawing(canvas: Canvas, session: FakeSession) -> None:
    session.select(modules_of(session.design)[0].id)
    assert len(canvas.page.boxes_of(session.selection or "")) == 2


def test_an_evaluation_of_another_design_is_shown_as_stale(
    canvas: Canvas, session: FakeSession
) -> None:
    def dashed() -> int:
        return sum(
            isinstance(shape, Rectangle) and shape.dashed
            for placed in canvas.page.placed
            for shape in placed.drawing.shapes
        )

    before = dashed()
    session.design = session.design.model_copy(update={"name": "changed"})
    session.design_changed.emit(session.design)
    assert dashed() >= before + 11
    session.show_design(session.design)
    assert dashed() == before


def test_an_evaluation_that_says_stale_is_shown_so(canvas: Canvas, session: FakeSession) -> None:
    assert session.evaluation is not None
    session.evaluation = replace(session.evaluation, stale=frozenset({"cooling"}))
    session.evaluation_changed.emit(session.evaluation)
    assert canvas.page.placed


def test_quantity_and_units_change_the_figures(canvas: Canvas) -> None:
    assert "60.0 °C" in labels(canvas)
    canvas.set_units(UnitSystem.US)
    assert "140.0 °F" in labels(canvas)
    canvas.set_quantity(Quantity.POWER)
    assert canvas.overlay.quantity is Quantity.POWER
    assert "750 W" in labels(canvas)


def test_the_theme_follows_the_palette(canvas: Canvas) -> None:
    for theme in (DARK, LIGHT):
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.hex("panel")))
        canvas.setPalette(palette)
        assert canvas.theme is theme
        image = canvas.view.grab().toImage()
        assert image.pixelColor(2, 2) == QColor(theme.hex("sunken"))


def test_the_wheel_zooms_about_the_mouse(canvas: Canvas) -> None:
    before = canvas.view.scale_factor
    at = QPointF(300, 300)
    event = QWheelEvent(
        at,
        QPointF(canvas.view.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.view.viewport(), event)
    assert canvas.view.scale_factor == pytest.approx(before * 1.2)


@pytest.mark.parametrize("button", [Qt.MouseButton.MiddleButton, LEFT])
def test_middle_button_and_space_pan(
    canvas: Canvas, session: FakeSession, button: Qt.MouseButton
) -> None:
    viewport = canvas.view.viewport()
    none = Qt.KeyboardModifier.NoModifier
    if button == LEFT:
        QTest.keyPress(canvas.view, Qt.Key.Key_Space)
    under = canvas.view.mapToScene(QPoint(200, 200))
    QTest.mousePress(viewport, button, none, QPoint(200, 200))
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(260, 230),
        QPointF(viewport.mapToGlobal(QPoint(260, 230))),
        Qt.MouseButton.NoButton,
        button,
        none,
    )
    QApplication.sendEvent(viewport, move)
    QTest.mouseRelease(viewport, button, none, QPoint(260, 230))
    QTest.keyRelease(canvas.view, Qt.Key.Key_Space)
    now = canvas.view.mapToScene(QPoint(260, 230))
    assert (now - under).manhattanLength() < 3 / canvas.view.scale_factor
    assert session.selection is None


def test_the_picture_under_the_cursor_is_the_object(canvas: Canvas, session: FakeSession) -> None:
    module = chassis_of(session.design)[0].boards[0].modules[4]
    placed, region = [(p, r) for p, r in canvas.page.regions() if r.owner == module.id][-1]
    picture = region_picture(placed, region, LIGHT, canvas.view.scale_factor).toImage()
    wanted = QColor(canvas.overlay.colour(64.0))
    found = picture.pixelColor(picture.width() // 2, 4)
    assert abs(found.red() - wanted.red()) < 32
    assert abs(found.green() - wanted.green()) < 32


def test_the_canvas_has_accessible_names(canvas: Canvas, session: FakeSession) -> None:
    assert canvas.accessibleName()
    session.select(modules_of(session.design)[0].id)
    assert canvas.view.accessibleDescription() == "R1/C1/M0"


def test_a_change_reaches_the_screen_by_itself(
    canvas: Canvas, session: FakeSession, qtbot: QtBot
) -> None:
    before = canvas.grab().toImage()
    session.evaluation = evaluated(session.design, hotter_k=20.0)
    session.evaluation_changed.emit(session.evaluation)
    qtbot.waitUntil(lambda: canvas.grab().toImage() != before)


def test_a_board_that_opens_stays_in_sight_until_the_user_zooms(
    canvas: Canvas, session: FakeSession
) -> None:
    def is_in_sight() -> bool:
        bounds = canvas.page.bounds()
        seen = canvas.view.mapToScene(canvas.view.viewport().rect()).boundingRect()
        return bool(seen.contains(bounds))

    canvas.resize(500, 640)
    full = one_rack(8)
    chassis = chassis_of(full)[0].id
    session.show_design(edits.remove(full, chassis))
    assert is_in_sight()
    session.apply("Place chassis", full)
    session.select(chassis)
    assert is_in_sight()
    canvas.zoom_in()
    near = canvas.view.scale_factor
    session.undo_stack.undo()
    session.undo_stack.redo()
    assert canvas.page.placed
    assert canvas.view.scale_factor == near
    canvas.fit()
    assert is_in_sight()
