"""What the tests of the window share: designs on show, invented findings, words and names."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from configurator.rules.finding import Finding, Severity, State
from tests.scene.designs import chassis_of


def show(window, design):
    window.session.show_copy(design)
    window.show_design("rack")
    return design


def say(window):
    return window.status.state.text()


def finding(design, **changes):
    chassis = chassis_of(design)[0]
    values = {
        "rule": "LIQ-99",
        "severity": Severity.ERROR,
        "state": State.FAIL,
        "target": chassis.id,
        "where": "R1/C1",
        "message": "is not connected",
        "measured": 7.2,
        "limit": 6.4,
        "unit": "L/min",
    }
    return Finding(**{**values, **changes})


def unnamed(root):
    """Focusable widgets that a screen reader would have no words for."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(root):
            continue
        if widget.focusProxy() is not None:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def is_inner(name):
    """Parts of a named widget that Qt makes itself."""
    return re.match(r"(QLineEdit qt_spinbox_lineedit|QWidget qt_scrollarea_viewport)", name)
