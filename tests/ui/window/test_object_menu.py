"""The menu over the drawing."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
)

from tests.scene.designs import (
    chassis_of,
    modules_of,
    one_rack,
)
from tests.ui.steps import show


@pytest.fixture
def menu_texts(window, monkeypatch):
    """What the menu offers that the canvas opens over an object, or over nothing."""
    shown = []

    def record(menu, at):
        shown.append([action.text().replace("&", "") for action in menu.actions() if action.text()])

    monkeypatch.setattr(QMenu, "popup", record)

    def ask(object_id):
        view, at = window.canvas.view, QPoint(2, 2)
        if object_id is not None:
            boxes = window.canvas.page.boxes_of(object_id)
            at = view.mapFromScene(max(boxes, key=lambda box: box.width()).center())
        here = view.viewport().mapToGlobal(at)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, here)
        QApplication.sendEvent(view.viewport(), event)
        return shown.pop()

    return ask


def test_the_drawing_offers_what_can_be_done_with_what_is_under_the_mouse(window, menu_texts):
    design = show(window, one_rack(2))
    module, chassis, rack = modules_of(design)[0], chassis_of(design)[0], design.floor.racks[0]
    offered = menu_texts(module.id)
    assert window.session.selection == module.id
    for words in ("Fill board", "Fill rack", "Duplicate", "Cut", "Paste at selection", "Remove"):
        assert words in offered
    window.views.view_floor()
    assert "Fill rack" in menu_texts(rack.id)
    assert "Fill board" not in menu_texts(rack.id)
    assert menu_texts(None) == ["Paste at selection", "Place part at selection",
                                "Why is this refused?", "Zoom to fit"]  # fmt: skip
    assert window.session.selection is None
    window.views.view_loop()
    window.session.select(chassis.id)
    assert "Fill rack" in menu_texts(chassis.id)
