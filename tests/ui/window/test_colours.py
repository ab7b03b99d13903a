"""What colours the drawing is chosen by key, in the menu and in the tool bar, and they agree."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from configurator.scene.quantity import Quantity
from tests.scene.designs import one_rack
from tests.ui.steps import show


@pytest.mark.parametrize("quantity", Quantity)
def test_every_quantity_has_a_key_that_colours_the_drawing(window, qtbot, quantity) -> None:
    show(window, one_rack(8))
    window.canvas.set_quantity(Quantity.FLOW if quantity is Quantity.CASE else Quantity.CASE)
    action = window.actions_by_name[f"colour_by_{quantity.name.lower()}"]
    (combination,) = QKeySequence(action.shortcut())
    QTest.keyClick(window.canvas.view, combination.key(), combination.keyboardModifiers())
    assert window.canvas.overlay.quantity is quantity
    assert window.tools.quantity.currentData() == quantity
    assert window.tools.quantity.currentText() == quantity.title()


def test_the_tool_bar_colours_the_drawing(window, qtbot) -> None:
    show(window, one_rack(8))
    window.tools.quantity.setFocus()
    for _ in range(len(Quantity)):
        QTest.keyClick(window.tools.quantity, Qt.Key.Key_Down)
    assert window.canvas.overlay.quantity is [*Quantity][-1]
