"""One finding in full: what is wrong, why the rule exists, by whose word, and the way out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from configurator.core.text import say
from configurator.core.units import UnitSystem
from configurator.rules.finding import Finding, State
from configurator.rules.grouping import worst_of
from configurator.rules.guide.parameters import in_words
from configurator.ui.look.figures import with_unit
from configurator.ui.look.terms import with_confidence
from configurator.ui.look.waivers import waiver_words
from configurator.ui.panels.finding_rows import where_all
from configurator.ui.widgets.labels import caption, heading
from configurator.ui.words import tr

if TYPE_CHECKING:
    from configurator.rules.rule import Rule

NOTHING_CHOSEN = say("Choose a finding to read it in full, with the reason behind its rule.")


class FindingDetails(QWidget):
    """Shows the findings of one row; the buttons, which the panel places, act on all of them."""

    fix_clicked = Signal()
    waive_clicked = Signal()
    rule_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.title = heading()
        self.title.setWordWrap(True)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing = caption(tr(NOTHING_CHOSEN))
        self.fix = QPushButton(tr("Apply fix"))
        self.waive = QPushButton(tr("Waive…"))
        self._rule_id = ""
        self.open_rule = QPushButton(tr("Open rule"))
        self.open_rule.setProperty("link", True)
        self.open_rule.setToolTip(tr("Shows the rule in the usage guide"))
        self.open_rule.clicked.connect(lambda _on=False: self.rule_clicked.emit(self._rule_id))
        self.fix.clicked.connect(lambda _on=False: self.fix_clicked.emit())
        self.waive.clicked.connect(lambda _on=False: self.waive_clicked.emit())
        self._lay_out()
        self.show_group((), UnitSystem.METRIC, fixable=False)

    def show_group(self, group: Sequence[Finding], units: UnitSystem, *, fixable: bool) -> None:
        """Show findings of one rule; without any, say what to do."""
        for widget in (self.title, self.words, self.fix, self.waive, self.open_rule):
            widget.setVisible(bool(group))
        self.nothing.setVisible(not group)
        if not group:
            return
        worst, _others = worst_of(group)
        rule = rule_of(worst.rule)
        self._rule_id = worst.rule
        self.open_rule.setVisible(rule is not None)
        self.title.setText(f"{worst.rule} · {tr(rule.title)}" if rule else worst.rule)
        pieces = (f"<p style='margin:0 0 6px 0'>{text}</p>" for text in _pieces(group, rule, units))
        self.words.setText("".join(pieces))
        self._show_actions(group, fixable=fixable)

    def _show_actions(self, group: Sequence[Finding], *, fixable: bool) -> None:
        labels = {tr(finding.fix.label) for finding in group if finding.fix is not None}
        self.fix.setVisible(bool(labels))
        self.fix.setText(
            tr(next(iter(labels)))
            if len(labels) == 1
            else tr("Apply {count} fixes", count=len(labels))
        )
        self.fix.setEnabled(fixable)
        waived = all(finding.state is State.WAIVED for finding in group)
        open_ones = [each for each in group if each.state in (State.FAIL, State.UNKNOWN)]
        self.waive.setVisible(waived or bool(open_ones))
        self.waive.setText(tr("Withdraw waiver") if waived else tr("Waive…"))

    def _lay_out(self) -> None:
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(12, 0, 12, 0)
        inner.setSpacing(8)
        for widget in (self.title, self.words, self.nothing):
            inner.addWidget(widget)
        inner.insertWidget(1, self.open_rule, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)


def rule_of(rule_id: str) -> Rule | None:
    """Give a rule of the registry; it is loaded by the solver, so not before there are findings."""
    from configurator.rules.registry import RULES

    return next((rule for rule in RULES if rule.id == rule_id), None)


def rule_tip(rule_id: str, source: str) -> str:
    """Say in few lines what a rule asks, why, and by whose word."""
    rule = rule_of(rule_id)
    return f"{tr(rule.title)}\n{tr(rule.why)}\n{rule.source}" if rule else source


def _pieces(group: Sequence[Finding], rule: Rule | None, units: UnitSystem) -> Iterator[str]:
    worst, _others = worst_of(group)
    where = worst.where or tr("the design")
    where = tr("Worst at {where}", where=where) if len(group) > 1 else where
    yield escape(f"{where}: {tr(worst.message)}")
    measured = with_unit(worst.measured, worst.unit, units)
    limit = with_unit(worst.limit, worst.unit, units)
    if measured or limit:
        limit = tr("limit {limit}", limit=limit) if limit else ""
        yield _named(tr("Measured"), " · ".join(filter(None, (measured, limit))))
    if margin := with_unit(worst.margin, worst.margin_unit, units):
        yield _named(tr("Margin"), margin)
    if len(group) > 1:
        yield _named(tr("At {count} places", count=len(group)), where_all(group))
    if worst.waiver:
        yield escape(waiver_words(worst, units))
    if rule is not None:
        yield from _rule_pieces(rule)
    source = with_confidence(worst.source or tr("no source"), worst.confidence)
    yield _named(tr("Checked against"), source)
    yield _named(tr("Fix"), _fix_words(group))


def _rule_pieces(rule: Rule) -> Iterator[str]:
    yield _named(tr("Why"), tr(rule.why))
    if rule.parameters:
        parameters = rule.parameters.items()
        numbers = (tr(in_words(name, value, rule.unit)) for name, value in parameters)
        yield _named(tr("Numbers of the rule"), "; ".join(numbers))
    yield _named(tr("Holds"), tr(rule.good))


def _fix_words(group: Sequence[Finding]) -> str:
    fixes = dict.fromkeys(tr(finding.fix.label) for finding in group if finding.fix is not None)
    if fixes:
        return "; ".join(fixes)
    reasons = dict.fromkeys(tr(finding.no_fix) for finding in group if finding.no_fix)
    if not reasons:
        return tr("none that one click could make")
    return tr("none: {reasons}", reasons="; ".join(reasons))


def _named(name: str, text: str) -> str:
    return f"<b>{escape(name)}</b>&nbsp; {escape(text)}"
