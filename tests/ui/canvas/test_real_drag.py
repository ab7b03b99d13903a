"""True drags on a real X server: the mouse is pressed, moved and released, Qt does the rest."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListView, QWidget
from pytestqt.qtbot import QtBot

from configurator.ui.canvas.canvas import Canvas
from tests.scene.designs import CHASSIS, MODULE, chassis_of, modules_of, one_rack
from tests.ui.canvas.fake_session import FakeSession
from tests.ui.canvas.mouse import (
    at_object,
    at_site,
    check_step,
    nothing_else_moved,
    part_mime,
)

pytestmark = pytest.mark.xvfb
LEFT = Qt.MouseButton.LeftButton


class PartModel(QStandardItemModel):
    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # noqa: N802 - overrides Qt
        return part_mime(indexes[0].data())


class Bench(QWidget):
    """A list of parts beside a canvas, as in the window."""

    def __init__(self, session: FakeSession) -> None:
        super().__init__()
        self.parts = QListView(self)
        model = PartModel(self)
        for part_id in (MODULE, CHASSIS):
            item = QStandardItem(part_id)
            item.setDragEnabled(True)
            model.appendRow(item)
        self.parts.setModel(model)
        self.parts.setDragEnabled(True)
        self.parts.setFixedWidth(180)
        self.canvas = Canvas(session, self)
        self.canvas.set_view("rack")
        layout = QHBoxLayout(self)
        layout.addWidget(self.parts)
        layout.addWidget(self.canvas)
        self.resize(1200, 700)

    def part_at(self, row: int) -> QPoint:
        rect = self.parts.visualRect(self.parts.model().index(row, 0))
        return self.parts.viewport().mapTo(self, rect.center())

    def canvas_at(self, point: QPoint) -> QPoint:
        return self.canvas.view.viewport().mapTo(self, point)


@pytest.fixture
def session(qtbot: QtBot) -> FakeSession:
    return FakeSession(one_rack(8, 3, None))


@pytest.fixture
def bench(qtbot: QtBot, session: FakeSession) -> Bench:
    window = Bench(session)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.canvas.fit()
    return window


def drag(
    window: Bench, start: QPoint, end: QPoint, before_release: Callable[[], None] | None = None
) -> None:
    """Press, move in small steps and release; the moves run while Qt's drag loop does."""
    handle = window.windowHandle()
    path = [start + (end - start) * step / 12 for step in range(1, 13)]

    def pump() -> None:
        for point in [*path, end + QPoint(1, 1), end]:
            QTest.mouseMove(handle, point)
            QTest.qWait(12)
        if before_release is not None:
            before_release()
        QTest.mouseRelease(handle, LEFT, Qt.KeyboardModifier.NoModifier, end)

    rescue = QTimer(window, singleShot=True, interval=6000)
    rescue.timeout.connect(lambda: QTest.keyClick(handle, Qt.Key.Key_Escape))
    rescue.start()
    QTimer.singleShot(150, pump)
    QTest.mousePress(handle, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for step in (4, 8, 14):
        QTest.mouseMove(handle, start + QPoint(step, step))
        QTest.qWait(5)
    QTest.qWait(700)
    rescue.stop()
    QApplication.processEvents()


def test_a_part_from_the_list_lands_on_its_site(bench: Bench, session: FakeSession) -> None:
    before = session.design
    board = chassis_of(before)[1].boards[0]
    target = bench.canvas_at(at_site(bench.canvas, board.id, 6))
    seen: list[bool] = []
    drag(bench, bench.part_at(0), target, lambda: seen.append(bench.canvas.hover is not None))
    assert seen == [True]
    assert [m.site for m in chassis_of(session.design)[1].boards[0].modules] == [0, 1, 2, 6]
    assert session.undo_stack.count() == 1
    assert nothing_else_moved(before, session.design)
    assert bench.canvas.hover is None


def test_a_refused_drop_changes_nothing(bench: Bench, session: FakeSession) -> None:
    before = session.design
    board = chassis_of(before)[0].boards[0]
    refusals: list[str] = []
    bench.canvas.refusal.connect(lambda reason, _rule: refusals.append(reason))
    target = bench.canvas_at(at_site(bench.canvas, board.id, 2))
    drag(bench, bench.part_at(0), target)
    assert session.design is before
    assert session.undo_stack.count() == 0
    assert any("taken" in reason for reason in refusals)
    assert bench.canvas.hover is None
    assert bench.canvas.shown_page is bench.canvas.page


def test_a_chassis_from_the_list_takes_free_units(bench: Bench, session: FakeSession) -> None:
    before = session.design
    canvas = bench.canvas
    rack = canvas.page.boxes_of(before.floor.racks[0].id)[0]
    point = canvas.view.mapFromScene(rack.center().x(), rack.top() + rack.height() * 0.2)
    drag(bench, bench.part_at(1), bench.canvas_at(point))
    assert len(chassis_of(session.design)) == 4
    assert nothing_else_moved(before, session.design)


def test_a_module_is_dragged_to_another_site(bench: Bench, session: FakeSession) -> None:
    before = session.design
    board = chassis_of(before)[1].boards[0]
    session.select(board.id)
    module = board.modules[1]
    start = bench.canvas_at(at_object(bench.canvas, module.id))
    end = bench.canvas_at(at_site(bench.canvas, board.id, 7))
    drag(bench, start, end)
    moved = next(m for m in modules_of(session.design) if m.id == module.id)
    assert moved.site == 7
    assert nothing_else_moved(before, session.design, module.id)
    session.undo_stack.undo()
    assert session.design == before


def test_a_module_dropped_on_another_swaps_with_it(bench: Bench, session: FakeSession) -> None:
    before = session.design
    full, other = (chassis.boards[0] for chassis in chassis_of(before)[:2])
    session.select(full.id)
    module = full.modules[6]
    start = bench.canvas_at(at_object(bench.canvas, module.id))
    end = bench.canvas_at(at_site(bench.canvas, other.id, 1))
    drag(bench, start, end)
    check_step(before, session.design, module.id)
    assert session.undo_stack.undoText() == "Swap R1/C1/M6 with R1/C2/M1"


def test_several_modules_are_dragged_together(bench: Bench, session: FakeSession) -> None:
    before = session.design
    board = chassis_of(before)[1].boards[0]
    ids = [module.id for module in board.modules]
    session.select_all(ids)
    start = bench.canvas_at(at_object(bench.canvas, ids[0]))
    end = bench.canvas_at(at_site(bench.canvas, board.id, 5))
    drag(bench, start, end)
    assert [m.site for m in chassis_of(session.design)[1].boards[0].modules] == [5, 6, 7]
    assert nothing_else_moved(before, session.design, *ids)
    assert session.undo_stack.count() == 1
