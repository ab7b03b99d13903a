"""The table of parts: arrows move, Space compares, double click or Ctrl+Return places."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from configurator.catalogue.parts import Part
from configurator.ui.browser.part_rows import KIND, PartRows
from configurator.ui.panels.part_drag import start_part_drag
from configurator.ui.preferences import Preferences
from configurator.ui.words import tr

ROW_PX = 26
HEADER_PX = 66
WIDTHS_PX = {KIND: 128}
FIGURE_PX = 88
TITLE_PX = 190


class PartTable(QTableView):
    """Shows ``PartRows``; what is dragged out of it is a part of the catalogue."""

    place_requested = Signal(str)
    current_changed = Signal()

    def __init__(
        self, rows: PartRows, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._preferences = preferences
        self.setModel(rows)
        self.setAccessibleName(tr("Parts found"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setFixedHeight(HEADER_PX)
        header.setSortIndicatorClearable(True)
        header.setMinimumSectionSize(64)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self._place)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.current_changed.emit())

    @property
    def current(self) -> Part | None:
        """The part of the current row."""
        row = self.currentIndex().row()
        return self._rows.parts[row] if 0 <= row < len(self._rows.parts) else None

    def choose(self, part_id: str) -> None:
        """Make a part the current one where it is in the list."""
        row = self._rows.row_of(part_id)
        if row is not None:
            self.setCurrentIndex(self._rows.index(row, 0))

    def fit_columns(self) -> None:
        """Give the title what the figures leave over, but never less than a name needs."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        widths = [WIDTHS_PX.get(column, FIGURE_PX) for column in self._rows.columns[1:]]
        for number, width in enumerate(widths, 1):
            header.resizeSection(number, width)
        header.resizeSection(0, max(TITLE_PX, self.viewport().width() - sum(widths)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def startDrag(self, _actions: Qt.DropAction) -> None:
        part = self.current
        if part is not None and part.only_reference is None:
            start_part_drag(self, self._preferences.theme, part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and plain:
            if self.current is not None:
                self._rows.toggled.emit(self.current)
            return
        super().keyPressEvent(event)

    def _place(self, index: QModelIndex) -> None:
        if index.isValid():
            self.place_requested.emit(self._rows.parts[index.row()].id)
