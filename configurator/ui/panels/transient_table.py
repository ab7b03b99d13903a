"""The modules of a run as a table model, in the order in which they reach their limits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from configurator.cooling.courses import SHOWN_C, ModuleCourse, TransientResult
from configurator.core.text import say
from configurator.core.units import QuantityKind, UnitSystem
from configurator.scene.theme import Theme
from configurator.ui.look.figures import UNKNOWN, quantity
from configurator.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
HEADERS = (say("Module"), say("To limit"), say("Highest"), say("Limit"))
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CourseModel(QAbstractTableModel):
    """Makes each text when it is shown: a row of racks has thousands of modules."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._modules: Sequence[ModuleCourse] = ()
        self._marks: tuple[str, ...] = ()
        self._units = UnitSystem.METRIC
        self._late = QColor()

    def show_run(self, run: TransientResult, units: UnitSystem, theme: Theme) -> None:
        """Show the modules of another run."""
        self.beginResetModel()
        self._modules, self._marks, self._units = run.modules, run.marks, units
        self._late = QColor(theme.hex("error"))
        self.endResetModel()

    def module(self, row: int) -> ModuleCourse | None:
        """Give the module of a row."""
        return self._modules[row] if 0 <= row < len(self._modules) else None

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._modules)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(HEADERS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        module = self.module(index.row()) if index.isValid() else None
        if module is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(module)[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return RIGHT
        if role == Qt.ItemDataRole.ForegroundRole and column == 1:
            return self._late if module.time_to_limit_s is not None else None
        if role == Qt.ItemDataRole.ToolTipRole and self._marks:
            return tr("assumed or of low confidence: {marks}", marks=", ".join(self._marks))
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            address, time, highest, limit = self._texts(module)
            return tr(
                "{address}, {time} to its limit, highest {highest}, limit {limit}",
                address=address,
                time=time,
                highest=highest,
                limit=limit,
            )
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(HEADERS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADERS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return RIGHT
        return None

    def _texts(self, module: ModuleCourse) -> tuple[str, str, str, str]:
        def temperature(value_c: float | None) -> str:
            return quantity(value_c, QuantityKind.TEMPERATURE, self._units)

        highest = module.highest_c
        capped = highest is not None and highest > SHOWN_C
        shown = f"> {temperature(SHOWN_C)}" if capped else temperature(highest)
        time, limit = time_to_limit(module, self._marks), temperature(module.case_limit_c)
        return module.address, time, shown, limit


def time_to_limit(module: ModuleCourse, marks: Sequence[str]) -> str:
    """Say how long a module has, marked where that rests on an assumption."""
    if not module.known:
        return tr(UNKNOWN)
    time_s = module.time_to_limit_s
    if not time_s:
        return tr("not reached") if time_s is None else tr("at the start")
    return f"≈ {time_s:.1f} s" if marks else f"{time_s:.1f} s"
