"""The list of parts as a table: title, then one column a figure, sorted with the unknown last."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from configurator.catalogue.parts import Part
from configurator.catalogue.query import number_of
from configurator.core.confidence import Confidence
from configurator.core.text import say
from configurator.ui.browser.marks import mark
from configurator.ui.browser.words import full_text, unit_shown, value_text
from configurator.ui.look.figures import UNKNOWN
from configurator.ui.look.terms import confidence_word, figure_label, kind_title, with_confidence
from configurator.ui.panels.part_drag import PART_MIME, part_mime
from configurator.ui.panels.part_facts import facts, trust
from configurator.ui.preferences import Preferences
from configurator.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
TITLE = "title"
KIND = "kind"
ROLE = Qt.ItemDataRole
WORDS = {TITLE: say("Part"), KIND: say("Kind")}


class PartRows(QAbstractTableModel):
    """Parts by row; the box before a title puts the part into the comparison or takes it out.

    ``toggled`` carries the part; whether it is compared is asked of ``is_compared``.
    """

    toggled = Signal(object)

    def __init__(
        self,
        preferences: Preferences,
        is_compared: Callable[[Part], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._is_compared = is_compared
        self._found: tuple[Part, ...] = ()
        self._sorted_by: tuple[str, bool] | None = None
        self.parts: list[Part] = []
        self.columns: tuple[str, ...] = (TITLE,)

    def show(self, parts: tuple[Part, ...], figures: Sequence[str], *, with_kind: bool) -> None:
        """Replace everything; the order chosen by the user stays where its column does."""
        self.beginResetModel()
        self._found = parts
        self.columns = (TITLE, *([KIND] if with_kind else []), *figures)
        self.parts = self._in_order()
        self.endResetModel()

    def row_of(self, part_id: str) -> int | None:
        """Give the row of a part, None where it is not in the list."""
        return next((row for row, part in enumerate(self.parts) if part.id == part_id), None)

    def show_compared(self) -> None:
        """Draw the boxes anew."""
        if self.parts:
            last = self.index(len(self.parts) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [ROLE.CheckStateRole])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        chosen = 0 <= column < len(self.columns)
        downwards = order == Qt.SortOrder.DescendingOrder
        self._sorted_by = (self.columns[column], downwards) if chosen else None
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self.parts[index.row()].id for index in before]
        self.parts = self._in_order()
        rows = {part.id: row for row, part in enumerate(self.parts)}
        after = [self.index(rows[i], old.column()) for i, old in zip(ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.parts)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags
        if index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        placeable = self.parts[index.row()].only_reference is None
        return flags | Qt.ItemFlag.ItemIsDragEnabled if placeable else flags

    def mimeTypes(self) -> list[str]:
        return [PART_MIME]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:
        return part_mime(self.parts[indexes[0].row()]) if indexes else QMimeData()

    def setData(self, index: Index, value: object, role: int = ROLE.EditRole) -> bool:
        if role != ROLE.CheckStateRole:
            return False
        self.toggled.emit(self.parts[index.row()])
        return True

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        part, column = self.parts[index.row()], self.columns[index.column()]
        if column in WORDS:
            return self._about(part, column, role)
        return self._figure(part, column, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in (ROLE.DisplayRole, ROLE.ToolTipRole, ROLE.AccessibleTextRole):
            if column in WORDS:
                return tr(WORDS[column])
            unit = unit_shown(column, self._preferences.units).symbol
            gap = "\n" if role == ROLE.DisplayRole else ", "
            return f"{figure_label(column)}{gap}{unit}" if unit else figure_label(column)
        if role == ROLE.TextAlignmentRole:
            left = column in WORDS
            side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
            # Qt takes text flags here too, but only as a plain number.
            return (side | Qt.AlignmentFlag.AlignBottom).value | Qt.TextFlag.TextWordWrap.value
        return None

    def _about(self, part: Part, column: str, role: int) -> object:
        if column == KIND:
            return kind_title(part.kind) if role == ROLE.DisplayRole else None
        if role == ROLE.DisplayRole:
            return part.title
        if role == ROLE.CheckStateRole:
            return Qt.CheckState.Checked if self._is_compared(part) else Qt.CheckState.Unchecked
        if role == ROLE.DecorationRole:
            return mark(self._preferences.theme, trust(part))
        if role == ROLE.ToolTipRole:
            return tr(
                "{title}\n{facts}\nconfidence {confidence}",
                title=part.title,
                facts=facts(part),
                confidence=confidence_word(trust(part)),
            )
        if role == ROLE.AccessibleTextRole:
            words = with_confidence(f"{part.title}, {facts(part)}", trust(part))
            return tr("{words}, compared", words=words) if self._is_compared(part) else words
        return None

    def _figure(self, part: Part, key: str, role: int) -> object:
        value, units = number_of(part, key), self._preferences.units
        level = part.confidence(key)
        if role == ROLE.DisplayRole:
            if value is None:
                return tr(UNKNOWN)
            sign = Confidence(level).mark if level else ""
            return f"{sign} {value_text(key, value, units)}".strip()
        if role == ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == ROLE.ForegroundRole and value is None:
            return QColor(self._preferences.theme.hex("dim"))
        if role in (ROLE.ToolTipRole, ROLE.AccessibleTextRole):
            shown = tr(UNKNOWN) if value is None else full_text(key, value, units)
            return with_confidence(f"{figure_label(key)} {shown}", level)
        return None

    def _in_order(self) -> list[Part]:
        """Sort by the chosen column; what is unknown comes last whichever way it goes."""
        if self._sorted_by is None or self._sorted_by[0] not in self.columns:
            return list(self._found)
        column, downwards = self._sorted_by
        if column in WORDS:
            return sorted(self._found, key=lambda part: _words(part, column), reverse=downwards)
        numbers = {part.id: number_of(part, column) for part in self._found}
        known = [part for part in self._found if numbers[part.id] is not None]
        known.sort(key=lambda part: numbers[part.id] or 0.0, reverse=downwards)
        return known + [part for part in self._found if numbers[part.id] is None]


def _words(part: Part, column: str) -> str:
    return (kind_title(part.kind) if column == KIND else part.title).casefold()
