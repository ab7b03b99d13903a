"""Findings as rows of a tree: equal ones under one row, the gravest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from configurator.core.ids import natural_key
from configurator.core.text import say
from configurator.core.units import UnitSystem
from configurator.rules.finding import Finding, State
from configurator.rules.grouping import group_of, grouped, places, worst_of
from configurator.scene.theme import Theme
from configurator.ui.look.figures import with_unit
from configurator.ui.look.terms import confidence_word, severity_word, state_word
from configurator.ui.look.waivers import waiver_words
from configurator.ui.panels.key_figure_texts import finding_class
from configurator.ui.widgets.tree_model import NODE_ROLE, Index, Node, TreeModel, walk
from configurator.ui.words import tr

HEADERS = (
    say("Severity"),
    say("Rule"),
    say("Where"),
    say("Message"),
    say("State"),
    say("Measured"),
    say("Limit"),
    say("Margin"),
)
RIGHT = frozenset({5, 6, 7})
ORDER = ("error", "warning", "unknown", "info", "waived", "pass")
TONES = {"error": "error", "warning": "warning", "pass": "ok"}
SIGNS = {"error": "●", "warning": "▲", "unknown": "?", "info": "·", "waived": "○", "pass": "✓"}
NOT_ANSWERED = {State.STALE: "~", State.NOT_RUN: "…"}
"""Signs of what is no answer of a check, among what is unknown."""


class FindingModel(TreeModel):
    """The findings of a shown set of classes that contain the filter's words."""

    def __init__(self, theme: Theme, units: UnitSystem, parent: QObject | None = None) -> None:
        super().__init__(HEADERS, RIGHT, parent)
        self.theme = theme
        self.units = units
        self.signs_only = False

    @property
    def groups(self) -> list[tuple[Finding, ...]]:
        """The findings of each row of the first level."""
        return [findings_of(node) for node in self.root.children]

    def show_findings(
        self, findings: Sequence[Finding], classes: frozenset[str], words: str
    ) -> None:
        """Replace the rows by those that pass the filters."""
        wanted = words.casefold().split()
        found = [
            finding
            for finding in findings
            if finding_class(finding) in classes
            and all(word in _haystack(finding) for word in wanted)
        ]
        root = Node("", ())
        for group in grouped(sorted(found, key=_rank)):
            self._hang(root, group)
        self.show(root)

    def node_for(self, finding: Finding) -> Node | None:
        """Give the row of a finding alone, which may stand under the row of its group."""
        return next((each for each in walk(self.root) if each.key == _key(finding)), None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and self.signs_only and index.column() == 0:
            return str(super().data(index, role)).partition(" ")[0]
        if role == Qt.ItemDataRole.ForegroundRole and index.isValid() and index.column() == 0:
            (first, *_) = findings_of(index.data(NODE_ROLE))
            return QColor(self.theme.hex(tone_of(first)))
        return super().data(index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and self.signs_only and section == 0:
            return ""
        return super().headerData(section, orientation, role)

    def _hang(self, root: Node, group: list[Finding]) -> None:
        if len(group) == 1:
            root.add(self._row_of(group[0]))
            return
        worst, _others = worst_of(group)
        row = root.add(self._row_of(worst))
        row.key = " ".join(map(str, group_of(worst)))
        row.payload = tuple(group)
        row.texts = (*row.texts[:2], places(group), *row.texts[3:])
        for finding in group:
            row.add(self._row_of(finding))

    def _row_of(self, finding: Finding) -> Node:
        texts = (
            f"{sign_of(finding)} {severity_word(finding.severity)}",
            finding.rule,
            finding.where or tr("design"),
            message_of(finding),
            state_word(finding.state),
            with_unit(finding.measured, finding.unit, self.units),
            with_unit(finding.limit, finding.unit, self.units),
            with_unit(finding.margin, finding.margin_unit, self.units),
        )
        spoken = f"{severity_word(finding.severity)} {state_word(finding.state).lower()}"
        words = tip(finding, self.units)
        return Node(_key(finding), texts, spoken=spoken, tip=words, payload=(finding,))


def message_of(finding: Finding) -> str:
    """Give what a row says: that it was accepted once stands before what is wrong."""
    message = tr(finding.message)
    return tr("Waiver void: {message}", message=message) if finding.is_void else message


def sign_of(finding: Finding) -> str:
    """Give the sign that tells a finding from others without its colour."""
    return NOT_ANSWERED.get(finding.state) or SIGNS[finding_class(finding)]


def tone_of(finding: Finding) -> str:
    """Give the colour of a finding; what is unknown is as grave as the rule behind it."""
    kind = finding_class(finding)
    return TONES.get(finding.severity.value if kind == "unknown" else kind, "dim")


def findings_of(node: object) -> tuple[Finding, ...]:
    """Give the findings behind a row, in the order of its children."""
    held = node.payload if isinstance(node, Node) else ()
    return held if isinstance(held, tuple) else ()


def tip(finding: Finding, units: UnitSystem) -> str:
    """Give all that a finding says, one thing a line."""
    state = f"{severity_word(finding.severity)}, {state_word(finding.state)}"
    lines = [
        f"{finding.rule} · {tr(finding.message)}",
        state,
        tr("checked against {source}", source=finding.source),
    ]
    if finding.confidence:
        lines.append(tr("confidence {confidence}", confidence=confidence_word(finding.confidence)))
    if finding.waiver:
        lines.append(waiver_words(finding, units))
    if finding.fix:
        lines.append(tr("fix: {label}", label=finding.fix.label))
    elif finding.no_fix:
        lines.append(tr("no fix: {no_fix}", no_fix=finding.no_fix))
    return "\n".join(lines)


def where_all(group: Iterable[Finding]) -> str:
    """Name every place of a group."""
    return ", ".join(finding.where or tr("design") for finding in group)


def _key(finding: Finding) -> str:
    return f"{finding.rule} {finding.target} {finding.where}"


def _haystack(finding: Finding) -> str:
    state = state_word(finding.state)
    pieces = (finding.rule, finding.where, message_of(finding), finding.source, state)
    return " ".join(pieces).casefold()


def _rank(finding: Finding) -> tuple[int, str, tuple[str | int, ...]]:
    return (ORDER.index(finding_class(finding)), finding.rule, natural_key(finding.where))
