"""The usage guide: search and list left, the page of a rule right, a history above."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from configurator.core.text import say
from configurator.rules.finding import Finding
from configurator.ui.editing.session import EditorSession
from configurator.ui.guide.browser import GuideBrowser
from configurator.ui.guide.pages import (
    CONTENTS,
    RULE_PREFIX,
    contents_page,
    entries,
    open_counts,
    rule_page,
)
from configurator.ui.guide.rule_list import RuleList
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.labels import caption
from configurator.ui.words import tr

SIZE_PX = (1180, 760)
SHARES = (490, 690)
NOTHING_HELD = say("No rule holds all these words.")


class GuideWindow(QDialog):
    """Stays open beside the main window and follows the evaluation of its design."""

    finding_chosen = Signal(object)

    def __init__(
        self, session: EditorSession, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self.setWindowTitle(tr("Usage guide"))
        self.search = QLineEdit(
            placeholderText=tr("Search: id, clause, word"), clearButtonEnabled=True
        )
        self.search.setAccessibleName(tr("Search rules"))
        self.only_found = QPushButton(tr("Found here"))
        self.only_found.setAutoDefault(False)
        self.only_found.setCheckable(True)
        self.only_found.setProperty("chip", True)
        self.only_found.setToolTip(
            tr("Only rules that the design breaks or cannot be checked against")
        )
        self.rules = RuleList(preferences.theme)
        self.nothing = caption(tr(NOTHING_HELD))
        self.page = GuideBrowser(self._made)
        self.back = _step(tr("← Back"), tr("One page back (Alt+Left)"))
        self.forward = _step(tr("Forward →"), tr("One page forward (Alt+Right)"))
        self.contents = _step(tr("Contents"), tr("All rules and requirements (Alt+Home)"))
        self._lay_out()
        self._connect()
        self.refresh()
        self.page.show_page(CONTENTS)
        self.resize(*SIZE_PX)

    def open_rule(self, rule_id: str | None) -> None:
        """Come to the front with the page of a rule, or as it was left."""
        if rule_id in entries():
            self.page.show_page(f"{RULE_PREFIX}{rule_id}")
        self.refresh()
        self.show()
        self.activateWindow()
        (self.page if rule_id else self.search).setFocus()

    def refresh(self) -> None:
        """Follow the evaluation, the search, the theme and the units."""
        counts = open_counts(self._findings or ())
        self.rules.rules.theme = self._preferences.theme
        shown = self.rules.show_rules(
            self.search.text(), counts, only_found=self.only_found.isChecked()
        )
        self.nothing.setVisible(shown == 0)
        if self.page.name:
            self.page.refresh()

    @property
    def _findings(self) -> tuple[Finding, ...] | None:
        evaluation = self._session.evaluation
        return evaluation.findings if evaluation else None

    def _made(self, name: str) -> str:
        """Make a page by its name; the list follows what is on show."""
        theme, units = self._preferences.theme, self._preferences.units
        entry = entries().get(name.removeprefix(RULE_PREFIX))
        if entry is None:
            return contents_page(self._findings, theme)
        return rule_page(entry, self._findings, theme, units)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.search, 1)
        head.addWidget(self.only_found)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.rules, 1)
        right = QWidget()
        pages = QVBoxLayout(right)
        pages.setContentsMargins(8, 0, 0, 0)
        pages.setSpacing(8)
        steps = QHBoxLayout()
        for button in (self.back, self.forward, self.contents):
            steps.addWidget(button)
        steps.addStretch(1)
        pages.addLayout(steps)
        pages.addWidget(self.page, 1)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes(SHARES)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.refresh)
        self.search.returnPressed.connect(self._open_first)
        self.only_found.toggled.connect(self.refresh)
        self.rules.chosen.connect(lambda rule: self.page.show_page(f"{RULE_PREFIX}{rule}"))
        self.page.sourceChanged.connect(lambda url: self._follow(url.path()))
        self.page.finding_chosen.connect(self._choose_finding)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.page.forwardAvailable.connect(self.forward.setEnabled)
        self.back.clicked.connect(self.page.backward)
        self.forward.clicked.connect(self.page.forward)
        self.contents.clicked.connect(lambda _on=False: self.page.show_page(CONTENTS))
        for keys, call in (
            ("Alt+Left", self.page.backward),
            ("Alt+Right", self.page.forward),
            ("Alt+Home", self.contents.click),
            ("Ctrl+F", self.search.setFocus),
        ):
            QShortcut(QKeySequence(keys), self, call)
        self._session.evaluation_changed.connect(lambda _evaluation: self._refresh_if_shown())
        self._preferences.theme_changed.connect(self._refresh_if_shown)
        self._preferences.units_changed.connect(self._refresh_if_shown)

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def _follow(self, name: str) -> None:
        self.rules.mark(name.removeprefix(RULE_PREFIX))

    def _open_first(self) -> None:
        first = self.rules.first()
        if first is not None:
            self.page.show_page(f"{RULE_PREFIX}{first}")
            self.rules.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_finding(self, number: int) -> None:
        found = self._findings or ()
        if number < len(found):
            self.finding_chosen.emit(found[number])


def _step(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
