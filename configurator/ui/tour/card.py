"""What a step of the tour shows: a frame around a part of the window, a card beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from configurator.ui.widgets.labels import caption, heading, wrapped

WIDTH_PX = 340
MARGIN_PX = 17
GAP_PX = 12


class TourFrame(QFrame):
    """A line around what a step is about; the mouse goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour_frame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()


class TourCard(QFrame):
    """A title, some sentences, where one is, and buttons; keys go on, back and out."""

    forward = Signal()
    back = Signal()
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour_card")
        self.title, self.text, self.place = heading(), wrapped(""), caption()
        self.later = QPushButton()
        self.before = QPushButton()
        self.next = QPushButton()
        self.next.setProperty("primary", True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.place, 1)
        for button, pressed in (
            (self.later, self.left),
            (self.before, self.back),
            (self.next, self.forward),
        ):
            button.clicked.connect(lambda _on=False, signal=pressed: signal.emit())
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN_PX, 12, MARGIN_PX, 12)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addLayout(buttons)
        self.setFixedWidth(WIDTH_PX)
        self.hide()

    def show_beside(self, target: QRect, within: QRect) -> None:
        """Come up right, left, below or above of a place, wherever there is room, else over it."""
        self.text.setFixedWidth(WIDTH_PX - 2 * MARGIN_PX)
        self.adjustSize()
        size = QRect(QPoint(), self.size())
        middle = target.center() - size.center()
        places = (
            QPoint(target.right() + GAP_PX, middle.y()),
            QPoint(target.left() - GAP_PX - size.width(), middle.y()),
            QPoint(middle.x(), target.bottom() + GAP_PX),
            QPoint(middle.x(), target.top() - GAP_PX - size.height()),
        )
        possible = [_pushed_inside(size.translated(at), within) for at in (*places, middle)]
        free = (at for at in possible if not size.translated(at).intersects(target))
        self.move(next(free, possible[-1]))
        self.show()
        self.raise_()
        self.next.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go through the steps, Escape leaves, Enter presses the button."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Right:
            self.forward.emit()
        elif event.key() == Qt.Key.Key_Left:
            self.back.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            (focused if isinstance(focused, QPushButton) else self.next).click()
        else:
            super().keyPressEvent(event)


def _pushed_inside(card: QRect, within: QRect) -> QPoint:
    x = min(max(card.left(), within.left() + GAP_PX), within.right() - GAP_PX - card.width())
    y = min(max(card.top(), within.top() + GAP_PX), within.bottom() - GAP_PX - card.height())
    return QPoint(x, y)
