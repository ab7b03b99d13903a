"""The comparison as a table model: figures down, parts across."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from configurator.catalogue.parts import Part
from configurator.ui.browser.comparison import Cell, Row, compare
from configurator.ui.browser.marks import mark
from configurator.ui.look.style import blend
from configurator.ui.look.terms import with_confidence
from configurator.ui.panels.part_facts import DECIDING
from configurator.ui.preferences import Preferences
from configurator.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ROLE = Qt.ItemDataRole
TINT = 0.09
TONES = {"unknown": "dim", "absent": "dim", "about": "text", "known": "text"}


class ComparisonRows(QAbstractTableModel):
    """Column 0 names the figure; rows that differ are tinted and their names are bold."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.parts: tuple[Part, ...] = ()
        self.rows: tuple[Row, ...] = ()

    def show(self, parts: tuple[Part, ...], *, only_differences: bool) -> None:
        """Replace everything."""
        self.beginResetModel()
        self.parts = parts
        self.rows = compare(
            parts, self._preferences.units, only_differences=only_differences and len(parts) > 1
        )
        self.endResetModel()

    def figure_at(self, index: Index) -> tuple[Part, str] | None:
        """Give part and figure of a cell; the name of a figure stands for the first part."""
        if not index.isValid() or self.rows[index.row()].is_heading:
            return None
        return self.parts[max(0, index.column() - 1)], self.rows[index.row()].key

    def cell_of(self, part_id: str, key: str) -> QModelIndex:
        """Give the index of a figure of a part, invalid where it is not shown."""
        columns = [number for number, part in enumerate(self.parts, 1) if part.id == part_id]
        rows = [n for n, row in enumerate(self.rows) if row.key == key and not row.is_heading]
        return self.index(rows[0], columns[0]) if rows and columns else QModelIndex()

    def first_cell(self) -> QModelIndex:
        """Give the figure that decides the choice of the first part, else its first known one."""
        known = [row.key for row in self.rows if row.cells and row.cells[0].state == "known"]
        if not known:
            return QModelIndex()
        deciding = [key for key in DECIDING[self.parts[0].kind] if key in known]
        return self.cell_of(self.parts[0].id, (deciding or known)[0])

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.parts) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()].is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if row.is_heading:
            return self._heading(row, role) if index.column() == 0 else None
        if role == ROLE.BackgroundRole:
            return self._tint() if row.agreement == "differs" else None
        if role == ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if index.column() == 0:
            return self._name(row, role)
        return self._cell(row, row.cells[index.column() - 1], index.column() - 1, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == ROLE.DisplayRole:
            return tr("Figure") if section == 0 else self.parts[section - 1].title
        return None

    def _heading(self, row: Row, role: int) -> object:
        if role == ROLE.DisplayRole:
            return row.label.upper()
        if role == ROLE.ForegroundRole:
            return self._colour("dim")
        return _bold(11) if role == ROLE.FontRole else None

    def _name(self, row: Row, role: int) -> object:
        named = f"{row.label}, {row.unit}" if row.unit else row.label
        if role == ROLE.DisplayRole:
            return named
        if role == ROLE.AccessibleTextRole:
            return tr("{named}, differs", named=named) if row.agreement == "differs" else named
        if role == ROLE.ForegroundRole:
            return self._colour("text" if row.agreement == "differs" else "dim")
        return None

    def _cell(self, row: Row, cell: Cell, place: int, role: int) -> object:
        if role == ROLE.DisplayRole:
            return cell.text
        if role == ROLE.DecorationRole and cell.confidence is not None:
            return mark(self._preferences.theme, cell.confidence)
        if role == ROLE.ForegroundRole:
            return self._colour(TONES[cell.state])
        if role in (ROLE.AccessibleTextRole, ROLE.ToolTipRole):
            value = f"{cell.text} {row.unit}".rstrip() if cell.state == "known" else cell.text
            words = tr(
                "{label} of {title}: {value}",
                label=row.label,
                title=self.parts[place].title,
                value=value,
            )
            return with_confidence(words, cell.confidence)
        return None

    def _tint(self) -> QColor:
        theme = self._preferences.theme
        return QColor(blend(theme.hex("panel"), theme.hex("accent"), TINT))

    def _colour(self, token: str) -> QColor:
        return QColor(self._preferences.theme.hex(token))


def _bold(pixels: int) -> QFont:
    font = QFont()
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.Bold)
    return font
