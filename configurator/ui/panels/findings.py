"""The findings: filter them, go to the culprit, apply a fix, waive with a reason."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from configurator.core.text import say
from configurator.rules.finding import Finding
from configurator.ui.editing.session import EditorSession
from configurator.ui.panels.finding_details import FindingDetails
from configurator.ui.panels.finding_rows import FindingModel, findings_of
from configurator.ui.panels.key_figure_texts import finding_counts
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.labels import caption
from configurator.ui.widgets.tree_model import Node, node_at, walk
from configurator.ui.words import tr

CLASSES = (
    ("error", say("Errors")),
    ("warning", say("Warnings")),
    ("unknown", say("Unknown")),
    ("info", say("Notes")),
    ("waived", say("Waived")),
    ("pass", say("Passed")),
)
HIDDEN_AT_FIRST = frozenset({"pass"})
EMPTY = say("Nothing to report among the checks shown. Passed checks are behind “Passed”.")
NOT_YET = say("The checks have not run yet.")
COLUMNS_PX = (100, 80, 140, 320, 72, 84, 84, 84)
TIGHT_COLUMNS_PX = (44, 68, 64)
MESSAGE = 3
LEAST_IMPORTANT = (4, 5, 6, 7)
ROOMY_PX = 840
TIGHT_PX = 520
SHARES = (6000, 4000)


class FindingsPanel(QWidget):
    """Rows of findings, equal ones under one; choosing one selects its culprit everywhere.

    The two requests carry the findings of the chosen row.
    """

    fix_requested = Signal(object)
    waive_requested = Signal(object)
    rule_requested = Signal(str)

    def __init__(
        self, session: EditorSession, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._shown: object = None
        self.filter = QLineEdit(placeholderText=tr("Filter findings"), clearButtonEnabled=True)
        self.filter.setAccessibleName(tr("Filter findings"))
        self.chips = {key: _chip(title, key not in HIDDEN_AT_FIRST) for key, title in CLASSES}
        self.model = FindingModel(preferences.theme, preferences.units, self)
        self.view = FindingTree()
        self.details = FindingDetails()
        self.empty = caption(tr(NOT_YET))
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def chosen(self) -> tuple[Finding, ...]:
        """The findings of the current row: one, or all of a group."""
        rows = self.view.selectionModel().selectedRows()
        return findings_of(node_at(rows[0])) if rows else ()

    def refresh(self) -> None:
        """Show the findings of the evaluation at hand."""
        evaluation = self._session.evaluation
        found = evaluation.findings if evaluation else None
        counts = finding_counts(found or ())
        for key, title in CLASSES:
            self.chips[key].setText(f"{tr(title)} {counts[key]}")
        classes = frozenset(key for key, chip in self.chips.items() if chip.isChecked())
        self.model.theme, self.model.units = self._preferences.theme, self._preferences.units
        self._show_rows(found or (), classes)
        self.empty.setText(tr(NOT_YET if found is None else EMPTY))
        self.empty.setVisible(not self.model.root.children)
        self.view.setVisible(bool(self.model.root.children))
        self._show_details()

    def choose(self, finding: Finding) -> None:
        """Bring a finding into sight, whatever the filters are."""
        self.filter.clear()
        for key, chip in self.chips.items():
            chip.setChecked(chip.isChecked() or key not in HIDDEN_AT_FIRST)
        node = self.model.node_for(finding)
        if node is not None:
            index = self.model.find(node.key)
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def _show_rows(self, found: tuple[Finding, ...], classes: frozenset[str]) -> None:
        """Replace the rows where they differ; opened groups and the chosen row stay."""
        shown = (found, classes, self.filter.text(), self.model.theme, self.model.units)
        if shown == self._shown:
            return
        self._shown = shown
        opened = [node.key for node in self.model.root.children if self._is_open(node)]
        chosen = node_at(self.view.currentIndex())
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        self.model.show_findings(found, classes, self.filter.text())
        for key in opened:
            self.view.expand(self.model.find(key))
        if chosen is not None and (index := self.model.find(chosen.key)).isValid():
            self.view.setCurrentIndex(index)
        selection.blockSignals(False)

    def _is_open(self, node: Node) -> bool:
        return bool(node.children) and self.view.isExpanded(self.model.find(node.key))

    def _lay_out(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setAccessibleName(tr("Findings"))
        view.setUniformRowHeights(True)
        view.setIndentation(16)
        view.header().setStretchLastSection(False)
        view.header().setMinimumSectionSize(40)
        for column, width in enumerate((*TIGHT_COLUMNS_PX, *COLUMNS_PX[MESSAGE:])):
            view.setColumnWidth(column, width)
        view.header().setSectionResizeMode(MESSAGE, QHeaderView.ResizeMode.Stretch)
        bar = QHBoxLayout()
        bar.setSpacing(4)
        for chip in self.chips.values():
            bar.addWidget(chip)
        bar.addSpacing(8)
        bar.addWidget(self.filter, 1)
        for button in (self.details.fix, self.details.waive):
            bar.addWidget(button)
        left = QWidget()
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        rows.addWidget(view, 1)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.details)
        self.splitter.setSizes(SHARES)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addLayout(bar)
        layout.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.refresh)
        for chip in self.chips.values():
            chip.toggled.connect(self.refresh)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._go_to_culprit())
        self.details.fix_clicked.connect(lambda: self.fix_requested.emit(self.chosen))
        self.details.waive_clicked.connect(lambda: self.waive_requested.emit(self.chosen))
        self.details.rule_clicked.connect(self.rule_requested)
        self._session.selection_changed.connect(lambda _id: self._follow_selection())
        self._preferences.theme_changed.connect(self.refresh)
        self._preferences.units_changed.connect(self.refresh)

    def _go_to_culprit(self) -> None:
        chosen = self.chosen
        if chosen:
            culprits = dict.fromkeys(finding.target for finding in reversed(chosen))
            self._session.select_all(target for target in culprits if target is not None)
        self._show_details()

    def _follow_selection(self) -> None:
        """Choose a finding about what was selected elsewhere, where there is one."""
        selected = set(self._session.selected)
        if not self.isVisible() or not selected:
            return
        if selected & {finding.target for finding in self.chosen}:
            return
        about = (node for node in walk(self.model.root) if not node.children)
        found = (n for n in about if {each.target for each in findings_of(n)} & selected)
        node = next(found, None)
        if node is None:
            return
        rows = self.view.selectionModel()
        rows.blockSignals(True)
        self.view.setCurrentIndex(self.model.find(node.key))
        rows.blockSignals(False)
        self.view.viewport().update()
        self._show_details()

    def _show_details(self) -> None:
        current = not self._session.stage_is_stale("findings")
        self.details.show_group(self.chosen, self._preferences.units, fixable=current)


class FindingTree(QTreeView):
    """Leaves out or narrows columns that the details repeat where the message needs the room.

    Where it is tight the severity is its sign alone, which the tool tip puts into words.
    """

    def __init__(self) -> None:
        super().__init__()
        self._is_tight: bool | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column in LEAST_IMPORTANT:
            self.setColumnHidden(column, self.width() < ROOMY_PX)
        is_tight = self.width() < TIGHT_PX
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            self._show_signs(is_tight)
            for column, width in enumerate(TIGHT_COLUMNS_PX if is_tight else COLUMNS_PX[:MESSAGE]):
                self.setColumnWidth(column, width)

    def _show_signs(self, alone: bool) -> None:
        model = self.model()
        if isinstance(model, FindingModel):
            model.signs_only = alone
            self.viewport().update()


def _chip(title: str, checked: bool) -> QPushButton:
    chip = QPushButton(tr(title))
    chip.setCheckable(True)
    chip.setChecked(checked)
    chip.setProperty("chip", True)
    chip.setProperty("quiet", True)
    chip.setAccessibleName(tr("Show {title}", title=tr(title).lower()))
    return chip
