"""The findings: filter them, go to the culprit, apply a fix, waive with a reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from configurator.rules.finding import Finding, State
from configurator.ui.panels.finding_rows import FindingModel
from configurator.ui.panels.key_figure_texts import finding_counts
from configurator.ui.preferences import Preferences
from configurator.ui.session import EditorSession
from configurator.ui.widgets.labels import caption

CLASSES = (
    ("error", "Errors"),
    ("warning", "Warnings"),
    ("unknown", "Unknown"),
    ("info", "Notes"),
    ("waived", "Waived"),
    ("pass", "Passed"),
)
HIDDEN_AT_FIRST = frozenset({"pass"})
EMPTY = "Nothing to report among the checks shown. Passed checks are behind “Passed”."
NOT_YET = "The checks have not run yet."


class FindingsPanel(QWidget):
    """Rows of findings; choosing one selects its culprit everywhere."""

    fix_requested = Signal(object)
    waive_requested = Signal(object)

    def __init__(
        self, session: EditorSession, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self.filter = QLineEdit(placeholderText="Filter findings", clearButtonEnabled=True)
        self.filter.setAccessibleName("Filter findings")
        self.chips = {key: _chip(title, key not in HIDDEN_AT_FIRST) for key, title in CLASSES}
        self.model = FindingModel(preferences.theme, preferences.units, self)
        self.table = QTableView()
        self.fix = QPushButton("Apply fix")
        self.waive = QPushButton("Waive…")
        self.empty = caption(NOT_YET)
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def chosen(self) -> Finding | None:
        """The finding of the current row."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.findings[rows[0].row()] if rows else None

    def refresh(self) -> None:
        """Show the findings of the evaluation at hand."""
        evaluation = self._session.evaluation
        found = evaluation.findings if evaluation else None
        counts = finding_counts(found or ())
        for key, title in CLASSES:
            self.chips[key].setText(f"{title} {counts[key]}")
        chosen = self.chosen
        classes = frozenset(key for key, chip in self.chips.items() if chip.isChecked())
        self.model.theme = self._preferences.theme
        self.model.units = self._preferences.units
        self.model.show(found or (), classes, self.filter.text())
        self._choose_again(chosen)
        self.empty.setText(NOT_YET if found is None else EMPTY)
        self.empty.setVisible(not self.model.findings)
        self._show_actions()

    def _choose_again(self, chosen: Finding | None) -> None:
        if chosen is None or self.chosen is not None:
            return
        for row, finding in enumerate(self.model.findings):
            if (finding.rule, finding.target) == (chosen.rule, chosen.target):
                selection = self.table.selectionModel()
                selection.blockSignals(True)
                self.table.selectRow(row)
                selection.blockSignals(False)
                return

    def _lay_out(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName("Findings")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(26)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        for column, width in enumerate((96, 84, 88, 96, 420, 88, 88)):
            table.setColumnWidth(column, width)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(7, 200)
        bar = QHBoxLayout()
        bar.setSpacing(4)
        for chip in self.chips.values():
            bar.addWidget(chip)
        bar.addSpacing(8)
        bar.addWidget(self.filter, 1)
        bar.addSpacing(8)
        bar.addWidget(self.fix)
        bar.addWidget(self.waive)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addLayout(bar)
        layout.addWidget(self.empty)
        layout.addWidget(table, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.refresh)
        for chip in self.chips.values():
            chip.toggled.connect(self.refresh)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._go_to_culprit())
        self.fix.clicked.connect(lambda: self.fix_requested.emit(self.chosen))
        self.waive.clicked.connect(lambda: self.waive_requested.emit(self.chosen))
        self._preferences.theme_changed.connect(self.refresh)
        self._preferences.units_changed.connect(self.refresh)

    def _go_to_culprit(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self._session.select(chosen.target)
        self._show_actions()

    def _show_actions(self) -> None:
        chosen = self.chosen
        fix = chosen.fix if chosen else None
        self.fix.setText(fix.label if fix else "Apply fix")
        self.fix.setEnabled(fix is not None and not self._session.stage_is_stale("findings"))
        can_waive = chosen is not None and chosen.state in (State.FAIL, State.UNKNOWN)
        self.waive.setEnabled(can_waive and chosen is not None and chosen.target is not None)


def _chip(title: str, checked: bool) -> QPushButton:
    chip = QPushButton(title)
    chip.setCheckable(True)
    chip.setChecked(checked)
    chip.setProperty("chip", True)
    chip.setProperty("quiet", True)
    chip.setAccessibleName(f"Show {title.lower()}")
    return chip
