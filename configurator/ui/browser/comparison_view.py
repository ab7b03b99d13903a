"""Up to four parts side by side, and below them the source of the chosen figure."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from configurator.catalogue.parts import Part
from configurator.core.text import say
from configurator.ui.browser.cards import CardStrip
from configurator.ui.browser.comparison import MOST_PARTS
from configurator.ui.browser.comparison_rows import ComparisonRows
from configurator.ui.browser.source_pane import SourcePane
from configurator.ui.editing.session import EditorSession
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.labels import ElidedLabel, caption, heading, rule, set_tone
from configurator.ui.words import tr

NAME_PX = 184
NARROWEST_PX = 64
ROW_PX = 26
ROOM_PX = 4
SHARES = (7000, 3000)
EMPTY = say(
    "Choose a part in the list to see its figures; Space or its box keeps it for comparing."
)


class ComparisonTable(QTableView):
    """Cells to walk through with the arrows; headings span all columns."""

    resized = Signal()

    def __init__(self, rows: ComparisonRows) -> None:
        super().__init__()
        self._rows = rows
        self.setModel(rows)
        self.setAccessibleName(tr("Figures side by side"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW_PX)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(NARROWEST_PX)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def fit(self) -> None:
        """Give names their width, parts equal shares, and every row the height of its text."""
        if not self._rows.parts:
            return
        self.clearSpans()
        columns = self._rows.columnCount()
        for number, row in enumerate(self._rows.rows):
            if row.is_heading:
                self.setSpan(number, 0, 1, columns)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().resizeSection(0, NAME_PX)
        self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_rows()
            self.resized.emit()

    def _fit_rows(self) -> None:
        """Qt's own way would count the hidden header, which is higher than a line of text."""
        for row in range(len(self._rows.rows)):
            self.setRowHeight(row, max(ROW_PX, self.sizeHintForRow(row) + ROOM_PX))


class ComparisonView(QWidget):
    """Shows kept parts and, while there is room, the one chosen in the list.

    ``card_pressed`` carries the part to keep or to take out.
    """

    card_pressed = Signal(object)

    def __init__(
        self, session: EditorSession, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.rows = ComparisonRows(preferences, self)
        self.table = ComparisonTable(self.rows)
        self.cards = CardStrip(self.table)
        self.sources = SourcePane(preferences)
        self.differences = QCheckBox(tr("Only differences"))
        self.empty = caption(tr(EMPTY))
        self.note = ElidedLabel()
        self._chosen: tuple[str, str] | None = None
        self._shown: tuple[tuple[Part, ...], tuple[Part, ...]] = ((), ())
        self._lay_out()
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_source())
        self.table.resized.connect(self.cards.place)
        self.cards.pressed.connect(self.card_pressed)
        self.differences.toggled.connect(lambda _on: self.refresh())

    def show_parts(self, kept: tuple[Part, ...], current: Part | None) -> None:
        """Show the kept parts, then the current one where it is another and there is room."""
        held = {part.id for part in kept}
        extra = current is not None and current.id not in held and len(kept) < MOST_PARTS
        self._shown = (kept + ((current,) if extra and current is not None else ()), kept)
        self.refresh()

    def refresh(self) -> None:
        """Write everything anew, in the units and theme in force; the chosen figure stays."""
        parts, kept = self._shown
        chosen = self._chosen
        self.rows.show(parts, only_differences=self.differences.isChecked())
        self.cards.show_parts(parts, kept)
        self.table.fit()
        self.differences.setEnabled(len(parts) > 1)
        self.pages.setCurrentWidget(self.splitter if parts else self.empty)
        index = self.rows.cell_of(*chosen) if chosen else self.rows.first_cell()
        if not index.isValid() and chosen and parts and parts[-1].confidence(chosen[1]):
            index = self.rows.cell_of(parts[-1].id, chosen[1])
        self.table.setCurrentIndex(index if index.isValid() else self.rows.first_cell())
        self._show_source()
        self.cards.place()

    def _show_source(self) -> None:
        figure = self.rows.figure_at(self.table.currentIndex())
        if figure is None:
            self.sources.show_nothing()
            return
        part, key = figure
        self._chosen = (part.id, key)
        self.sources.show_figure(part, key, self._session.catalogue.sources)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(heading(tr("Side by side")))
        set_tone(self.note, "warning")
        bar.addSpacing(8)
        bar.addWidget(self.note, 1)
        bar.addWidget(self.differences)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(_column(self.cards, self.table))
        self.splitter.addWidget(_column(rule(), self.sources))
        self.splitter.setSizes(SHARES)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.splitter)
        self.pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(bar)
        layout.addWidget(self.pages, 1)


def _column(upper: QWidget, lower: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    layout.addWidget(upper)
    layout.addWidget(lower, 1)
    return column
