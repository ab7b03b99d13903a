"""Labels by role: heading, section, caption; and one that shortens its text to fit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from configurator.ui.look.style import caption_font


def heading(text: str = "") -> QLabel:
    """Give a label for the title of a panel or an object."""
    return _styled(text, "heading")


def section(text: str) -> QLabel:
    """Give a small capital heading inside a panel."""
    return _styled(text.upper(), "section")


def caption(text: str = "", tone: str = "dim") -> QLabel:
    """Give a small label for reasons and sources."""
    label = _styled(text, "caption")
    label.setFont(caption_font(label.font()))
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    return label


def toned(text: str, tone: str) -> QLabel:
    """Give a label in the colour of a state."""
    label = QLabel(text)
    label.setProperty("tone", tone)
    return label


def wrapped(text: str) -> QLabel:
    """Give a label that takes as many lines as its text needs, the text as tool tip too."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setToolTip(text)
    return label


def set_tone(label: QWidget, tone: str) -> None:
    """Change the colour of a label."""
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        label.style().unpolish(label)
        label.style().polish(label)


def mark_wrong(field: QWidget, wrong: bool) -> None:
    """Give a field the border of an error, or take it away."""
    if bool(field.property("wrong")) != wrong:
        field.setProperty("wrong", wrong)
        field.style().unpolish(field)
        field.style().polish(field)


def rule(direction: str = "horizontal") -> QFrame:
    """Give a thin line between sections."""
    line = QFrame()
    line.setProperty("rule", direction)
    return line


def _styled(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty(role, True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


class ElidedLabel(QLabel):
    """A line that ends in an ellipsis where there is no room, with the whole text as tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), int(self.alignment()), shown)
