"""Findings as a table model: one row each, the gravest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from configurator.core.ids import natural_key
from configurator.core.units import UnitSystem
from configurator.rules.finding import Finding
from configurator.scene.theme import Theme
from configurator.ui.figures import with_unit
from configurator.ui.panels.key_figure_texts import finding_class

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
HEADERS = ("Severity", "State", "Rule", "Where", "Message", "Measured", "Limit", "Source")
ORDER = ("error", "warning", "unknown", "info", "waived", "pass")
TONES = {"error": "error", "warning": "warning", "unknown": "warning", "pass": "ok"}
SIGNS = {"error": "●", "warning": "▲", "unknown": "?", "info": "·", "waived": "○", "pass": "✓"}


class FindingModel(QAbstractTableModel):
    """The findings of a shown set of classes that contain the filter's words."""

    def __init__(self, theme: Theme, units: UnitSystem, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.units = units
        self.findings: list[Finding] = []

    def show(self, findings: Sequence[Finding], classes: frozenset[str], words: str) -> None:
        """Replace the rows by those that pass the filters."""
        wanted = words.casefold().split()
        rows = [
            finding
            for finding in findings
            if finding_class(finding) in classes
            and all(word in _haystack(finding) for word in wanted)
        ]
        rows.sort(key=_rank)
        if rows != self.findings:
            self.beginResetModel()
            self.findings = rows
            self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.findings)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(HEADERS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        finding = self.findings[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(finding, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(finding)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 0:
            return QColor(self.theme.hex(TONES.get(finding_class(finding), "dim")))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (5, 6):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return HEADERS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in (5, 6) else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, finding: Finding, column: int) -> str:
        kind = finding_class(finding)
        return (
            f"{SIGNS[kind]} {finding.severity.value}",
            finding.state.value,
            finding.rule,
            finding.where or "design",
            finding.message,
            with_unit(finding.measured, finding.unit, self.units),
            with_unit(finding.limit, finding.unit, self.units),
            finding.source,
        )[column]


def tip(finding: Finding) -> str:
    """Give all that a finding says, one thing a line."""
    lines = [f"{finding.rule} · {finding.message}", f"checked against {finding.source}"]
    if finding.confidence:
        lines.append(f"confidence {finding.confidence}")
    if finding.waiver_reason:
        lines.append(f"waived: {finding.waiver_reason}")
    if finding.fix:
        lines.append(f"fix: {finding.fix.label}")
    return "\n".join(lines)


def _haystack(finding: Finding) -> str:
    pieces = (finding.rule, finding.where, finding.message, finding.source, finding.state.value)
    return " ".join(pieces).casefold()


def _rank(finding: Finding) -> tuple[int, str, tuple[str | int, ...]]:
    return (ORDER.index(finding_class(finding)), finding.rule, natural_key(finding.where))
