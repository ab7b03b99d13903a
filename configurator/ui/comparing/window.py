"""The window of a comparison: two choices above, what differs below; it follows the edits."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from configurator.core.errors import RackloopError
from configurator.core.text import say
from configurator.design.address import addresses
from configurator.design.create import complete
from configurator.design.model import Design
from configurator.evaluation.comparison import Comparison, Pair, compare
from configurator.evaluation.result import Evaluation
from configurator.project.storage import load_design
from configurator.ui.comparing.rows import HEADERS, RIGHT, comparison_root, differs
from configurator.ui.comparing.states import DesignState, states
from configurator.ui.dialogs.faults import show_error
from configurator.ui.editing.session import EditorSession
from configurator.ui.files.design_files import FILE_FILTER
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.combo import Combo
from configurator.ui.widgets.labels import ElidedLabel, set_tone, toned
from configurator.ui.widgets.tree_model import Node, TreeModel, node_at, replace_keeping_view
from configurator.ui.words import tr

SIZE_PX = (860, 620)
POLL_MS = 40
FIGURE_PX = 132
SOLVING = say("Solving what is compared…")
STOPPED = say("Stopped. Choose a design again to go on.")


class Solving(Protocol):
    """An evaluation under way in a process of its own."""

    def poll(self) -> tuple[Evaluation] | RackloopError | None:
        """Return the answer, why there is none, or None while it is still to come."""

    def cancel(self) -> None:
        """End it at once."""


def solve_beside(design: Design) -> Solving:
    """Evaluate a design in a process of its own."""
    from configurator.evaluation.evaluator import evaluate_exactly
    from configurator.evaluation.job import Job

    return Job(evaluate_exactly, design)


class CompareWindow(QDialog):
    """Stays open beside the main window.

    The answers to the design as it is and as it was saved are at hand already; others are worked
    out one at a time and kept as long as their design can be chosen.
    """

    def __init__(
        self,
        session: EditorSession,
        preferences: Preferences,
        parent: QWidget | None = None,
        solve: Callable[[Design], Solving] = solve_beside,
    ) -> None:
        super().__init__(parent)
        self._session, self._preferences, self._solve = session, preferences, solve
        self._files: dict[Path, Design] = {}
        self._answers: list[tuple[Design, Evaluation]] = []
        self._job: tuple[Solving, Design] | None = None
        self.comparison: Comparison | None = None
        self._shown: tuple[object, object] | None = None
        self.setWindowTitle(tr("Compare designs"))
        self.before, self.after = Combo(tr("Before")), Combo(tr("After"))
        self.file = QPushButton(tr("Other file…"))
        self.swap = QPushButton(tr("Swap"))
        self.only_changes = QCheckBox(tr("Only what differs"))
        self.only_changes.setChecked(True)
        self.state = ElidedLabel()
        self.stop = QPushButton(tr("Cancel"))
        self.model = TreeModel(HEADERS, RIGHT, self)
        self.view = QTreeView()
        self._lay_out()
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self.poll)
        self._connect()
        self._offer()
        self.before.setCurrentIndex(max(0, self.before.findData("saved")))
        self.resize(*SIZE_PX)

    def add_file(self, path: Path) -> None:
        """Take a design file among the choices and compare this design with it."""
        try:
            self._files[path] = complete(load_design(path), self._session.catalogue)
        except RackloopError as error:
            show_error(self, tr("{name} cannot be opened", name=path.name), error)
            return
        self.refresh()
        self.before.setCurrentIndex(self.before.findData(str(path)))
        self.refresh()

    def refresh(self) -> None:
        """Follow the design, its steps and the choices; work out what is not at hand."""
        offered = self._offer()
        self._forget(offered)
        chosen = [self._chosen(combo, offered) for combo in (self.before, self.after)]
        before, after = (self._answer(design) for design in chosen)
        if before is not None and after is not None:
            self._show(before, after)
            return
        self._say(tr(SOLVING), "accent")
        if self._shown != self._keys:
            self.model.show(Node("", ()))
        if self._job is None:
            self._begin(design for design in chosen if self._answer(design) is None)

    def poll(self) -> None:
        """Take the answer if it is there."""
        if self._job is None:
            return
        solving, design = self._job
        answer = solving.poll()
        if answer is None:
            return
        self._end()
        if isinstance(answer, RackloopError):
            self._say(tr(str(answer)), "error")
            return
        self._answers.append((design, answer[0]))
        self.refresh()

    def cancel(self) -> None:
        """End what is worked out; what was shown before stays."""
        self._end()
        self._say(tr(STOPPED))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is worked out for a window that nobody sees."""
        super().hideEvent(event)
        self._end()

    @property
    def _keys(self) -> tuple[object, object]:
        """What is chosen now; rows that belong to another choice are not left standing."""
        return self.before.currentData(), self.after.currentData()

    def _chosen(self, combo: Combo, offered: list[DesignState]) -> Design:
        return next(each.design for each in offered if each.key == combo.currentData())

    def _answer(self, design: Design) -> Evaluation | None:
        """Give an answer at hand: the session's own where it is current, else one worked out."""
        session = self._session
        for known in (session.evaluation, session.saved_evaluation):
            if known is not None and known.design is design and not known.stale:
                return known
        return next((each for of, each in self._answers if of is design), None)

    def _begin(self, wanted: Iterable[Design]) -> None:
        """Solve the first that nobody solves; the session does so with its own design."""
        session = self._session
        others = (each for each in wanted if each is not session.design or session.is_cancelled)
        design = next(others, None)
        if design is not None:
            self._job = self._solve(design), design
            self._timer.start()
            self.stop.show()

    def _end(self) -> None:
        self._timer.stop()
        self.stop.hide()
        if self._job is not None:
            self._job[0].cancel()
            self._job = None

    def _offer(self) -> list[DesignState]:
        offered = list(states(self._session, self._files))
        for combo in (self.before, self.after):
            _fill(combo, offered)
        return offered

    def _forget(self, offered: list[DesignState]) -> None:
        """Drop answers to what can no longer be chosen, and the one under way to such a design."""
        wanted = {id(each.design) for each in offered}
        self._answers = [each for each in self._answers if id(each[0]) in wanted]
        if self._job is not None and id(self._job[1]) not in wanted:
            self._end()

    def _show(self, before: Evaluation, after: Evaluation) -> None:
        self.comparison = found = compare(before, after)
        self._shown = self._keys
        only = self.only_changes.isChecked()
        root = comparison_root(found, self._preferences.units, only_changes=only)
        replace_keeping_view(self.view, self.model, root, 0)
        for node in root.children:
            section = self.model.index(node.row, 0)
            self.view.setFirstColumnSpanned(node.row, QModelIndex(), True)
            for child in node.children:
                self.view.setFirstColumnSpanned(child.row, section, len(child.texts) == 1)
        figures = any(differs(pair, self._preferences.units) for pair in found.figures)
        same = not any((figures, found.parts, found.modules, found.new, found.gone))
        self._say(tr("The two are the same.") if same else "")

    def _say(self, words: str, tone: str = "dim") -> None:
        self.state.setText(words)
        set_tone(self.state, tone)

    def _swap(self) -> None:
        before, after = self.before.currentIndex(), self.after.currentIndex()
        self.before.setCurrentIndex(after)
        self.after.setCurrentIndex(before)
        self.refresh()

    def _ask_file(self) -> None:
        start = str(self._session.path.parent) if self._session.path else ""
        name, _filter = QFileDialog.getOpenFileName(
            self, tr("Compare with"), start, tr(FILE_FILTER)
        )
        if name:
            self.add_file(Path(name))

    def _select(self, index: QModelIndex) -> None:
        """Select in the drawing what a row is about, where this design has it."""
        node = node_at(index)
        held = node.payload if node is not None else None
        if isinstance(held, Pair) and held.kind is not None:
            names = addresses(self._session.design)
            self._session.select(
                next((id for id, name in names.items() if name == held.name), None)
            )
        elif isinstance(held, tuple):
            self._session.select(held[0].target)

    def _connect(self) -> None:
        session = self._session
        for combo in (self.before, self.after):
            combo.activated.connect(lambda _row: self.refresh())
        self.file.clicked.connect(lambda _on=False: self._ask_file())
        self.swap.clicked.connect(lambda _on=False: self._swap())
        self.only_changes.toggled.connect(lambda _on: self.refresh())
        self.view.clicked.connect(self._select)
        self.view.activated.connect(self._select)
        self.stop.clicked.connect(lambda _on=False: self.cancel())
        for changed in (session.evaluation_changed, session.design_changed):
            changed.connect(lambda _new: self._follow())
        session.file_changed.connect(self._follow)
        self._preferences.units_changed.connect(self._follow)

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for words, combo in ((tr("Before"), self.before), (tr("After"), self.after)):
            head.addWidget(toned(words, "dim"))
            head.addWidget(combo, 1)
        for button in (self.swap, self.file, self.stop):
            button.setAutoDefault(False)
        head.addWidget(self.swap)
        head.addWidget(self.file)
        foot = QHBoxLayout()
        foot.addWidget(self.only_changes)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.stop)
        self._dress_view()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)

    def _dress_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setAccessibleName(tr("What differs"))
        view.setUniformRowHeights(True)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in sorted(RIGHT):
            view.setColumnWidth(column, FIGURE_PX)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)


def _fill(combo: Combo, offered: list[DesignState]) -> None:
    """Fill a choice anew; what was chosen stays, where it can."""
    kept = combo.currentData()
    combo.clear()
    for each in offered:
        combo.addItem(each.words, each.key)
    combo.setCurrentIndex(max(0, combo.findData(kept)))
