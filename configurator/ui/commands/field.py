"""The field itself: type a few letters, go up and down, Enter takes what is marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from configurator.core.text import say
from configurator.scene.theme import Theme
from configurator.ui.commands.matching import best
from configurator.ui.commands.offers import Offer
from configurator.ui.commands.rows import OFFER_ROLE, OfferDelegate
from configurator.ui.widgets.labels import caption
from configurator.ui.widgets.tree_model import NO_INDEX, Index
from configurator.ui.words import tr

SIZE_PX = (680, 460)
FROM_TOP_PX = 72
MOST = 100
STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Why the focus may be away for a moment: another window, a menu of the field's own."""

HINT = say("Enter runs a command, places a part, selects an object or opens a rule; Esc closes.")
NOTHING = say("Nothing here is called that.")


class OfferModel(QAbstractListModel):
    """The offers that fit what was typed, the best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.offers: list[Offer] = []

    def show(self, offers: list[Offer]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            pieces = (offer.kind, offer.title, offer.detail, offer.keys)
            return ", ".join(filter(None, pieces))
        return offer if role == OFFER_ROLE else None


class CommandField(QFrame):
    """Closes by itself when something was chosen, on Escape, and on a click beside it."""

    def __init__(self, parent: QWidget, theme: Theme, offers: Sequence[Offer]) -> None:
        super().__init__(parent)
        self._before = QApplication.focusWidget()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("commands")
        self._offers = offers
        self.search = QLineEdit(placeholderText=tr("Command, part, object or rule"))
        self.search.setAccessibleName(tr("Find anything"))
        self.model = OfferModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(OfferDelegate(theme, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(tr("What was found"))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hint = caption(tr(HINT))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for widget in (self.search, self.view, self.hint):
            layout.addWidget(widget)
        self.search.textChanged.connect(self.refresh)
        self.search.installEventFilter(self)
        self.view.clicked.connect(lambda _index: self.take())
        self.refresh("")

    def open_over(self, window: QWidget) -> None:
        """Come up in the upper middle of a window, over what is there."""
        width = min(SIZE_PX[0], window.width() - 32)
        height = min(SIZE_PX[1], window.height() - FROM_TOP_PX - 32)
        self.setGeometry((window.width() - width) // 2, FROM_TOP_PX, width, height)
        self.show()
        self.raise_()
        self.search.setFocus()

    def refresh(self, typed: str) -> None:
        """Show what fits the typed letters, the best marked."""
        self.model.show(best(typed, self._offers, MOST))
        self.view.setCurrentIndex(self.model.index(0))
        self.hint.setText(tr(HINT if self.model.offers else NOTHING))

    def take(self) -> None:
        """Close, then do what is marked, which may go elsewhere or open a window of its own."""
        offer = self.view.currentIndex().data(OFFER_ROLE)
        if isinstance(offer, Offer):
            self.leave()
            offer.run()

    def leave(self) -> None:
        """Close, and give the focus back to where one was."""
        self.close()
        if self._before is not None and isValid(self._before):
            self._before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the list work while one types; close when the focus goes elsewhere."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take_key(event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in PASSING:
            self.close()
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() in STEPS:
            self.view.keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True
