"""Parts of the inspector: the list of figures, of checks and of assumptions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from configurator.core.units import UnitSystem
from configurator.rules.finding import Finding, State
from configurator.ui.inspection.sheet import AssumptionRow, Figure
from configurator.ui.look.figures import with_unit
from configurator.ui.look.waivers import waiver_words
from configurator.ui.panels.finding_details import rule_tip
from configurator.ui.panels.finding_rows import sign_of, tone_of
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.labels import caption, rule, section, set_tone, toned
from configurator.ui.words import tr

LABEL_WIDTH_PX = 104
MOST_CHECKS = 12
SHOWN_AT_FIRST = 6
LONG_TEXT = 16


def field_row(text: str, editor: QWidget) -> QHBoxLayout:
    """Give a row with a label and its editor."""
    row = QHBoxLayout()
    row.setSpacing(8)
    label = toned(text, "dim")
    label.setFixedWidth(LABEL_WIDTH_PX)
    label.setWordWrap(True)
    label.setBuddy(editor)
    row.addWidget(label)
    row.addWidget(editor, 1)
    return row


class FigureList(QWidget):
    """Names left, numbers right, the note below; rows are reused while values change."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel, QLabel]] = []

    def texts(self) -> dict[str, str]:
        """Give what is shown, by the name of the figure."""
        shown = (row for row in self._rows if not row[0].isHidden())
        return {name.text(): value.text() for name, value, _ in shown}

    def show_figures(self, figures: Sequence[Figure], *, dimmed: bool) -> None:
        """Show figures, dimmed where they are stale."""
        while len(self._rows) < len(figures):
            self._add_row()
        for place, (name, value, note) in enumerate(self._rows):
            figure = figures[place] if place < len(figures) else None
            name.setVisible(figure is not None)
            value.setVisible(figure is not None)
            note.setVisible(figure is not None and bool(figure.note))
            if figure is None:
                continue
            name.setText(figure.name)
            value.setText(f"≈ {figure.text}" if figure.assumed else figure.text)
            value.setWordWrap(len(value.text()) > LONG_TEXT)
            note.setText(figure.note)
            set_tone(value, "dim" if dimmed else figure.tone)

    def _add_row(self) -> None:
        row = 2 * len(self._rows)
        name, value, note = toned("", "dim"), toned("", "text"), caption()
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (value, note):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value.setMinimumHeight(22)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(value, row, 1)
        self._grid.addWidget(note, row + 1, 0, 1, 2)
        self._rows.append((name, value, note))


class CheckList(QWidget):
    """What the rules say about the object, with a fix where there is one.

    ``fix_requested`` carries findings, ``chosen`` the one finding to be shown in full,
    ``rule_chosen`` the rule to be shown in the usage guide.
    """

    fix_requested = Signal(object)
    chosen = Signal(object)
    rule_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._shown: tuple[tuple[Finding, ...], int | None, UnitSystem] | None = None

    def show_findings(
        self, findings: tuple[Finding, ...], rules_held: int | None, preferences: Preferences
    ) -> None:
        """Show the findings of one object, and how many rules hold in the whole design."""
        shown = (findings, rules_held, preferences.units)
        if shown == self._shown:
            return
        self._shown = shown
        _clear(self._layout)
        self.setVisible(rules_held is not None)
        if rules_held is None:
            return
        self._layout.addWidget(rule())
        self._layout.addWidget(section(tr("Checked against")))
        self._layout.addWidget(caption(_held_words(findings, rules_held)))
        for finding in findings[:MOST_CHECKS]:
            self._layout.addLayout(self._row(finding, preferences))
        if len(findings) > MOST_CHECKS:
            self._layout.addWidget(
                caption(tr("and {count} more below", count=len(findings) - MOST_CHECKS))
            )

    def _row(self, finding: Finding, preferences: Preferences) -> QVBoxLayout:
        row = QVBoxLayout()
        row.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(toned(sign_of(finding), tone_of(finding)))
        title = QPushButton(finding.rule)
        title.setProperty("link", True)
        title.setToolTip(rule_tip(finding.rule, finding.source))
        title.setAccessibleName(
            tr("Show {rule} in full: {message}", rule=finding.rule, message=tr(finding.message))
        )
        title.clicked.connect(lambda _on=False: self.chosen.emit(finding))
        head.addWidget(title)
        head.addStretch(1)
        why = QPushButton(tr("Rule"))
        why.setProperty("link", True)
        why.setToolTip(tr("Shows the rule in the usage guide"))
        why.setAccessibleName(tr("Open rule {rule}", rule=finding.rule))
        why.clicked.connect(lambda _on=False: self.rule_chosen.emit(finding.rule))
        head.addWidget(why)
        if finding.fix is not None:
            fix = QPushButton(tr("Fix"))
            fix.setProperty("link", True)
            fix.setToolTip(tr(finding.fix.label))
            fix.setAccessibleName(
                tr("Fix {rule}: {label}", rule=finding.rule, label=tr(finding.fix.label))
            )
            fix.clicked.connect(lambda _on=False: self.fix_requested.emit((finding,)))
            head.addWidget(fix)
        row.addLayout(head)
        row.addWidget(caption(tr(finding.message)))
        row.addWidget(caption(_numbers(finding, preferences)))
        return row


class AssumptionList(QWidget):
    """The assumptions behind the figures; each can be replaced, with a reason, and taken back.

    Both signals carry the row.
    """

    chosen = Signal(object)
    default_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._shown: tuple[AssumptionRow, ...] | None = None
        self._all = False

    def show_rows(self, rows: tuple[AssumptionRow, ...]) -> None:
        """Show assumptions; a long list starts shortened."""
        if rows != self._shown:
            self._shown = rows
            self._fill(rows)

    def _fill(self, rows: tuple[AssumptionRow, ...]) -> None:
        _clear(self._layout)
        self.setVisible(bool(rows))
        if not rows:
            return
        self._layout.addWidget(rule())
        decided = sum(row.overridden for row in rows)
        count = (
            tr("{count} · {decided} set", count=len(rows), decided=decided)
            if decided
            else f"{len(rows)}"
        )
        self._layout.addWidget(section(f"{tr('Assumptions')}  {count}"))
        first = max(SHOWN_AT_FIRST, decided)
        for row in rows if self._all else rows[:first]:
            self._layout.addLayout(self._row(row))
            if row.overridden:
                self._layout.addLayout(self._decision(row))
        if len(rows) > first and not self._all:
            more = QPushButton(tr("Show all {count}", count=len(rows)))
            more.setProperty("link", True)
            more.setAccessibleName(tr("Show all assumptions"))
            more.clicked.connect(self._show_all)
            self._layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_all(self) -> None:
        self._all = True
        self._fill(self._shown or ())

    def _row(self, row: AssumptionRow) -> QBoxLayout:
        """One line; a long value goes below its title."""
        is_long = len(row.text) > LONG_TEXT
        line = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if is_long else QBoxLayout.Direction.LeftToRight
        )
        line.setSpacing(0 if is_long else 8)
        title = caption(row.title)
        title.setToolTip(row.reason)
        value = QPushButton(row.text if row.overridden else f"≈ {row.text}")
        value.setProperty("link", True)
        value.setToolTip(tr("{reason}\nClick to change it, with a reason.", reason=row.reason))
        value.setAccessibleName(
            tr("Change assumption {title}, now {text}", title=row.title, text=row.text)
        )
        value.clicked.connect(lambda _on=False: self.chosen.emit(row))
        line.addWidget(title, 1)
        line.addWidget(value, 0, Qt.AlignmentFlag.AlignRight)
        return line

    def _decision(self, row: AssumptionRow) -> QHBoxLayout:
        """For whom an override holds and why, with the way back."""
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(
            caption(
                tr("Set for {holds_for}: {reason}", holds_for=row.holds_for, reason=row.reason)
            ),
            1,
        )
        back = QPushButton(tr("Use default"))
        back.setProperty("link", True)
        back.setToolTip(tr("Back to ≈ {default}", default=row.default))
        back.setAccessibleName(
            tr("Use the default of {title}, {default}", title=row.title, default=row.default)
        )
        back.clicked.connect(lambda _on=False: self.default_chosen.emit(row))
        line.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        return line


def _held_words(findings: Sequence[Finding], held: int) -> str:
    rules = tr("1 rule holds" if held == 1 else "{held} rules hold", held=held)
    if not findings:
        return tr("Nothing to report here; {rules} in the whole design.", rules=rules)
    waived = sum(finding.state is State.WAIVED for finding in findings)
    words = tr("{count} open", count=len(findings) - waived)
    if waived:
        words = tr("{words}, {waived} waived", words=words, waived=waived)
    return tr("{words} here; {rules} in the whole design.", words=words, rules=rules)


def _numbers(finding: Finding, preferences: Preferences) -> str:
    measured = with_unit(finding.measured, finding.unit, preferences.units)
    limit = with_unit(finding.limit, finding.unit, preferences.units)
    numbers = (
        tr("{measured} of {limit}", measured=measured, limit=limit)
        if measured and limit
        else measured or limit
    )
    margin = with_unit(finding.margin, finding.margin_unit, preferences.units)
    waived = waiver_words(finding, preferences.units)
    texts = numbers, tr("margin {margin}", margin=margin) if margin else "", finding.source, waived
    return " · ".join(filter(None, texts))


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            _clear(inner)
            inner.deleteLater()
