"""The panels around the drawing: where they stand, and that they stay as the user left them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from configurator.ui.preferences import Preferences
from configurator.ui.words import tr

LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
BELOW = Qt.DockWidgetArea.BottomDockWidgetArea
SIZES_PX = {"catalogue": 280, "inspector": 320, "results": 240}
LEAST_WIDTH_PX = {"catalogue": 240, "inspector": 300}


class Docks:
    """Left what can be placed, right what is selected, below what follows from it."""

    def __init__(
        self,
        window: QMainWindow,
        preferences: Preferences,
        catalogue: QWidget,
        inspector: QWidget,
        results: QWidget,
    ) -> None:
        self._window = window
        self._preferences = preferences
        self._shown = False
        self.catalogue = self._add("catalogue", tr("Catalogue"), catalogue, LEFT)
        self.inspector = self._add("inspector", tr("Inspector"), inspector, RIGHT)
        self.results = self._add("results", tr("Results"), results, BELOW)
        self.all = (self.catalogue, self.inspector, self.results)
        window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)

    def toggles(self) -> tuple[QAction, ...]:
        """Give one action for each panel that shows or hides it."""
        return tuple(dock.toggleViewAction() for dock in self.all)

    def show(self) -> None:
        """Show the panels of a design as the user left them."""
        if not self._shown:
            self._shown = True
            self._place(SIZES_PX | self._preferences.panel_sizes)

    def hide(self) -> None:
        """Hide all panels, for pages without a design."""
        self.keep_sizes()
        self._shown = False
        for dock in self.all:
            dock.hide()

    def keep_sizes(self) -> None:
        """Remember the sizes of the panels; a hidden one counts as 0."""
        if self._shown:
            self._preferences.panel_sizes = {
                dock.objectName(): 0 if dock.isHidden() else self._size_px(dock)
                for dock in self.all
            }

    def _add(self, name: str, title: str, content: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        dock.setTitleBarWidget(QWidget(dock))
        dock.setWidget(content)
        dock.setMinimumWidth(LEAST_WIDTH_PX.get(dock.objectName(), 0))
        self._window.addDockWidget(area, dock)
        return dock

    def _place(self, sizes_px: dict[str, int]) -> None:
        for dock in self.all:
            dock.setVisible(sizes_px[dock.objectName()] > 0)
        for way in Qt.Orientation:
            row = [dock for dock in self.all if not dock.isHidden() and self._way_of(dock) == way]
            self._window.resizeDocks(row, [sizes_px[dock.objectName()] for dock in row], way)

    def _way_of(self, dock: QDockWidget) -> Qt.Orientation:
        below = self._window.dockWidgetArea(dock) == BELOW
        return Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal

    def _size_px(self, dock: QDockWidget) -> int:
        upright = self._way_of(dock) == Qt.Orientation.Vertical
        return dock.height() if upright else dock.width()
