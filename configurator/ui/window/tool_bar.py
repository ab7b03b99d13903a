"""The tool bar: files, undo, which view, what colours it, and the way out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolBar, QToolButton, QWidget

from configurator.core.text import say
from configurator.scene.quantity import Quantity
from configurator.ui.look.icons import SIZE_PX, icon
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.combo import Combo
from configurator.ui.widgets.labels import rule, toned
from configurator.ui.widgets.segmented import Segmented
from configurator.ui.window.actions import ENTRIES
from configurator.ui.words import tr, without_mnemonic

VIEWS = (
    ("floor", say("Floor")),
    ("rack", say("Rack")),
    ("board", say("Board")),
    ("module", say("Module")),
    ("loop", say("Loop")),
)
GROUPS = (("open_design", "save"), ("undo", "redo"))


class ToolBar(QToolBar):
    """Icons only where everybody knows them; words for the rest."""

    view_chosen = Signal(str)
    quantity_chosen = Signal(object)

    def __init__(
        self,
        actions: Mapping[str, QAction],
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Tools"), parent)
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(SIZE_PX, SIZE_PX))
        self._actions = actions
        self._preferences = preferences
        self._editing: list[QAction] = []
        for names in GROUPS:
            for name in names:
                self._add_icon(actions[name])
            self.addWidget(_divider())
        self.views = Segmented(tr("View"), VIEWS)
        self.views.chosen.connect(self.view_chosen)
        self._editing.append(self.addWidget(self.views))
        self._editing.append(self.addWidget(toned(tr("Colour by"), "dim")))
        self.quantity = Combo(tr("Colour modules by"))
        for quantity in Quantity:
            self.quantity.addItem(tr(quantity.title()), quantity)
        self.quantity.setFixedWidth(176)
        self.quantity.activated.connect(
            lambda row: self.quantity_chosen.emit(Quantity(self.quantity.itemData(row)))
        )
        self._editing.append(self.addWidget(self.quantity))
        stretch = QWidget()
        stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(stretch)
        self.export = QPushButton(tr("Export…"))
        self.export.setProperty("primary", True)
        self.export.setToolTip(actions["export"].toolTip())
        self.export.clicked.connect(lambda _on=False: actions["export"].trigger())
        self._editing.append(self.addWidget(self.export))
        preferences.theme_changed.connect(self.refresh_icons)
        self.refresh_icons()

    def refresh_icons(self) -> None:
        """Draw the icons in the colours of the theme."""
        for entry in ENTRIES:
            if entry.icon:
                self._actions[entry.name].setIcon(icon(entry.icon, self._preferences.theme))

    def show_quantity(self, quantity: Quantity) -> None:
        """Show which quantity colours the drawing."""
        self.quantity.setCurrentIndex(self.quantity.findData(quantity))

    def show_editing(self, visible: bool) -> None:
        """Hide what makes no sense on the start page."""
        for action in self._editing:
            action.setVisible(visible)

    def _add_icon(self, action: QAction) -> None:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAccessibleName(without_mnemonic(action.text()))
        self.addWidget(button)


def strip_bar(strip: QWidget) -> QToolBar:
    """Give the strip of key figures a row of its own above everything else."""
    bar = QToolBar(tr("Key figures"))
    bar.setObjectName("key_figures")
    bar.setMovable(False)
    bar.setStyleSheet("QToolBar { padding: 0; }")
    strip.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    bar.addWidget(strip)
    return bar


def _divider() -> QWidget:
    line = rule("vertical")
    line.setFixedHeight(20)
    return line
