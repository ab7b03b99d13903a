"""A table to type into, to paste into, or to fill from a CSV file; curves are plotted as typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QBrush, QColor, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from configurator.catalogue.curve_file import Curve, read_curve
from configurator.catalogue.form import FormField, is_curve
from configurator.catalogue.table_text import ROW_LIMIT, SIZE_LIMIT_BYTES
from configurator.catalogue.typed import write_typed
from configurator.core.errors import CatalogueError, Fault, reason_of
from configurator.core.jsonfile import JsonValue
from configurator.core.text import say
from configurator.ui.dialogs.faults import show_error
from configurator.ui.look.style import blend
from configurator.ui.own_parts.curve_plot import PLOT_PX, CurvePlots
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.labels import caption, set_tone
from configurator.ui.words import tr

CSV_FILTER = say("Tables (*.csv *.tsv *.txt);;All files (*)")
UNCHANGED = say("The table is as it was.")
HEIGHT_PX = 200


class Cells(QTableWidget):
    """The cells as text; the last row is always empty, to be typed into. Tab leaves the table."""

    pasted = Signal()

    def __init__(self, field: FormField) -> None:
        super().__init__(1, len(field.columns))
        self.setHorizontalHeaderLabels(
            ["\n".join(filter(None, (tr(column.label), column.unit))) for column in field.columns]
        )
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFixedHeight(max(HEIGHT_PX, (len(field.columns) - 1) * PLOT_PX))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def rows(self) -> list[list[str]]:
        """Give the text of every row, the empty ones too."""
        return [
            [self._text(row, column) for column in range(self.columnCount())]
            for row in range(self.rowCount())
        ]

    def fill(self, rows: Sequence[Sequence[str]], top: int = 0, left: int = 0) -> None:
        """Put texts into the cells from a corner on; what is beyond the columns is dropped."""
        rows = rows[: ROW_LIMIT - top]
        self.setRowCount(max(self.rowCount(), top + len(rows) + 1))
        for row, texts in enumerate(rows, top):
            for column, text in enumerate(texts[: self.columnCount() - left], left):
                self.setItem(row, column, QTableWidgetItem(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Delete):
            for item in self.selectedItems():
                item.setText("")
        else:
            super().keyPressEvent(event)

    def _paste(self, text: str) -> None:
        lines = [line.split("\t") for line in text.splitlines() if line.strip()]
        with QSignalBlocker(self):
            self.fill(lines, max(self.currentRow(), 0), max(self.currentColumn(), 0))
        self.pasted.emit()

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item is not None else ""


class TableEntry(QWidget):
    """The table of a field; a curve has its plots beside it and can come from a file."""

    edited = Signal()

    def __init__(self, field: FormField, kind: str, preferences: Preferences) -> None:
        super().__init__()
        self._field = field
        self._kind = kind
        self._preferences = preferences
        self.cells = Cells(field)
        self.remove = QPushButton(tr("Remove rows"))
        self.import_csv = QPushButton(tr("Import CSV…"))
        self.import_csv.setVisible(is_curve(field))
        self.note = caption()
        self.note.setVisible(False)
        self.plots = CurvePlots(field, preferences) if is_curve(field) else None
        self._lay_out()
        self.setFocusProxy(self.cells)
        self.cells.cellChanged.connect(lambda _row, _column: self._edited())
        self.cells.pasted.connect(self._edited)
        self.remove.clicked.connect(self._remove_rows)
        self.import_csv.clicked.connect(self._ask_for_file)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.cells.setAccessibleName(name)
        self.import_csv.setAccessibleName(tr("Import {name} from CSV", name=name.lower()))
        self.remove.setAccessibleName(tr("Remove rows of {name}", name=name.lower()))

    @property
    def typed(self) -> JsonValue:
        """Rows of text by column, without the empty ones."""
        keys = [column.key for column in self._field.columns]
        return [dict(zip(keys, row, strict=True)) for row in self.cells.rows() if any(row)]

    def show_typed(self, value: JsonValue) -> None:
        """Fill in rows of text in place of those there."""
        rows = value if isinstance(value, list) else []
        with QSignalBlocker(self.cells):
            self.cells.clearContents()
            self.cells.setRowCount(0)
            self.cells.fill([self._texts(row) for row in rows if isinstance(row, Mapping)])
        self._edited()

    def show_faults(self, faults: Mapping[tuple[int, str], str]) -> None:
        """Mark cells by row, empty rows not counted, and column; the tool tip says why."""
        theme = self._preferences.theme
        wrong = QBrush(QColor(blend(theme.hex("panel"), theme.hex("error"), 0.3)))
        filled = [row for row, texts in enumerate(self.cells.rows()) if any(texts)]
        keys = [column.key for column in self._field.columns]
        with QSignalBlocker(self.cells):
            for number, row in enumerate(filled):
                for column, key in enumerate(keys):
                    reason = faults.get((number, key), "")
                    item = self.cells.item(row, column)
                    if item is None and reason:
                        item = QTableWidgetItem()
                        self.cells.setItem(row, column, item)
                    if item is not None:
                        item.setBackground(wrong if reason else QBrush())
                        item.setToolTip(reason)

    def read_file(self, path: Path) -> None:
        """Fill the table from a CSV file; one with faults is reported and changes nothing."""
        try:
            curve = read_curve(read_bytes(path), self._kind, path.name, self._field.key)
        except CatalogueError as error:
            show_error(
                self, tr("{name} cannot be read as a curve", name=path.name), error, tr(UNCHANGED)
            )
            return
        self.show_typed(write_typed(self._field, curve.value))
        self._say(_account(curve, path.name), "warning" if curve.doubts else "dim")

    def _say(self, text: str, tone: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
        set_tone(self.note, tone)

    def _texts(self, row: Mapping[str, JsonValue]) -> list[str]:
        return [str(write_typed(column, row.get(column.key))) for column in self._field.columns]

    def _edited(self) -> None:
        self._say("", "dim")
        if any(self.cells.rows()[-1] if self.cells.rowCount() else ("",)):
            self.cells.setRowCount(self.cells.rowCount() + 1)
        if self.plots is not None:
            self.plots.show_rows(self.cells.rows())
        self.edited.emit()

    def _remove_rows(self) -> None:
        rows = {index.row() for index in self.cells.selectedIndexes()} or {self.cells.currentRow()}
        for row in sorted(rows, reverse=True):
            self.cells.removeRow(row)
        if self.cells.rowCount() == 0:
            self.cells.setRowCount(1)
        self._edited()

    def _ask_for_file(self) -> None:
        title = tr("Import {label}", label=tr(self._field.label).lower())
        name, _filter = QFileDialog.getOpenFileName(self, title, "", tr(CSV_FILTER))
        if name:
            self.read_file(Path(name))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.import_csv)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self.cells, 3)
        if self.plots is not None:
            self.plots.setFixedHeight(self.cells.height())
            across.addWidget(self.plots, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(across)
        layout.addWidget(self.note)
        layout.addLayout(buttons)


def titled(column: FormField) -> str:
    """Give the head of a column with its unit."""
    return f"{tr(column.label)}, {tr(column.unit)}" if column.unit else tr(column.label)


def read_bytes(path: Path) -> bytes:
    """Read a file, no more of it than any table or type may have."""
    try:
        with path.open("rb") as file:
            return file.read(SIZE_LIMIT_BYTES + 1)
    except OSError as problem:
        reason = say("cannot be read: {reason}", reason=reason_of(problem))
        raise CatalogueError(Fault(str(path), "", reason)) from None


def _account(curve: Curve, name: str) -> str:
    """Say what was read and how, and what seems odd about it."""
    heads = ", ".join(column.head for column in curve.columns)
    pieces = [
        tr("{count} points from {name}: {heads}", count=len(curve.points), name=name, heads=heads)
    ]
    if curve.decimal_comma:
        pieces.append(tr("read with a decimal comma"))
    if curve.ignored:
        pieces.append(tr("left out: {columns}", columns=", ".join(curve.ignored)))
    doubts = [
        tr("Doubtful: {reason} ({place})", reason=fault.reason, place=fault.place)
        for fault in curve.doubts
    ]
    return "\n".join((" · ".join(pieces), *doubts))
