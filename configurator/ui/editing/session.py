"""The open design: what is edited, selected, saved and evaluated, for every panel to share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from configurator.catalogue.catalogue import Catalogue
from configurator.design.create import complete, new_design
from configurator.design.model import Design
from configurator.design.query import index
from configurator.evaluation.result import Evaluation
from configurator.project.lock import DesignLock
from configurator.project.storage import load_design, save_design
from configurator.ui.editing.snapshot import SnapshotCommand
from configurator.ui.words import tr

POLL_MS = 8


class EvaluationSource(Protocol):
    """What the session needs of the evaluation service."""

    def submit(self, design: Design, revision: int) -> None:
        """Ask for the evaluation of a revision; the answer may come at once."""

    def cancel(self) -> None:
        """Give up what was asked for."""

    def poll(self) -> None:
        """Hand over what has been finished since."""

    @property
    def restarts(self) -> int:
        """How many times the solver ended by itself and was replaced."""

    @property
    def is_alone(self) -> bool:
        """Whether the solver has no process of its own and makes the window wait."""

    def start(self) -> None:
        """Get ready while there is nothing to do."""

    def close(self) -> None:
        """Stop working."""


class EditorSession(QObject):
    """Holds one design; panels read its attributes, listen to its signals and call its methods.

    ``saved`` is the design as it was opened or saved last, None after a recovery, when no such
    state is at hand; ``saved_evaluation`` is the answer to it, once there is one.
    Every revision has a number that is never used twice, so a result is current only when it
    carries the number of the design on screen.
    """

    design_changed = Signal(object)
    evaluation_changed = Signal(object)
    selection_changed = Signal(object)
    preview_changed = Signal(object)
    file_changed = Signal()
    catalogue_changed = Signal()
    document_replaced = Signal()
    solver_restarted = Signal()
    solver_alone = Signal()
    solving_stopped = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        make_service: Callable[[Callable[[Evaluation], None]], EvaluationSource],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self.design = new_design(catalogue, "Untitled")
        self.evaluation: Evaluation | None = None
        self.selected: tuple[str, ...] = ()
        self.saved: Design | None = self.design
        self.saved_evaluation: Evaluation | None = None
        self.is_cancelled = False
        self.armed_part: str | None = None
        self.path: Path | None = None
        self.revision = 0
        self.undo_stack = QUndoStack(self)
        self.undo_stack.cleanChanged.connect(lambda _clean: self.file_changed.emit())
        self._lock: DesignLock | None = None
        self._preview_revision: int | None = None
        self._tentative: set[int] = set()
        self._oldest = 0
        self._highest = 0
        self._alone_told = False
        self._service = make_service(self._take)
        self._poll_timer = QTimer(self, interval=POLL_MS)
        self._poll_timer.timeout.connect(self._poll)

    @property
    def selection(self) -> str | None:
        """The object chosen last, which stands for the selection where one object is asked for."""
        return self.selected[-1] if self.selected else None

    @property
    def is_modified(self) -> bool:
        """Tell whether closing now would lose an edit."""
        return not self.undo_stack.isClean()

    @property
    def is_read_only(self) -> bool:
        """Tell whether the design's file is there and cannot be written."""
        path = self.path
        return path is not None and path.exists() and not os.access(path, os.W_OK)

    @property
    def is_stale(self) -> bool:
        """Tell whether any value on screen belongs to an earlier design."""
        return (
            self.evaluation is None
            or self.evaluation.revision != self.revision
            or bool(self.evaluation.stale)
        )

    @property
    def is_polished(self) -> bool:
        """Tell whether no more exact answer is to come for what is on screen."""
        return self.evaluation is None or self.evaluation.polished

    def stage_is_stale(self, stage: str) -> bool:
        """Tell whether the values of one stage of the evaluation belong to an earlier design."""
        return (
            self.evaluation is None
            or self.evaluation.revision != self.revision
            or stage in self.evaluation.stale
        )

    def apply(self, label: str, design: Design, key: str | None = None) -> None:
        """Make an edit undoable; edits with the same key within a second are one step."""
        if design is not self.design:
            self.undo_stack.push(SnapshotCommand(tr(label), self.design, design, self._show, key))

    def use_catalogue(self, catalogue: Catalogue) -> None:
        """Place from another catalogue from now on; what the design carries stays as it is."""
        self.catalogue = catalogue
        self.catalogue_changed.emit()

    def select(self, object_id: str | None) -> None:
        """Select an object of the design; None or an id that is gone selects the design."""
        self.select_all(() if object_id is None else (object_id,))

    def select_all(self, object_ids: Iterable[str]) -> None:
        """Select objects of the design, the last one as the one chosen last."""
        known = index(self.design)
        found = tuple(dict.fromkeys(each for each in object_ids if each in known))
        if found != self.selected:
            self.selected = found
            self.selection_changed.emit(self.selection)

    @property
    def history(self) -> tuple[tuple[str, Design], ...]:
        """Every state the undo list holds, with what led to it; the first has led nowhere."""
        stack = self.undo_stack
        steps = [stack.command(number) for number in range(stack.count())]
        made = [(step.text(), step) for step in steps if isinstance(step, SnapshotCommand)]
        first = made[0][1].old if made else self.design
        return (("", first), *((text, step.new) for text, step in made))

    def solve(self) -> None:
        """Ask once more for the evaluation of the design, as after it was cancelled."""
        self._submit_current()

    def cancel(self) -> None:
        """Give up the evaluation under way; what is on screen stays, marked as stale."""
        if self.is_stale and not self.is_cancelled:
            self.is_cancelled = True
            self._service.cancel()
            self.solving_stopped.emit()

    def preview(self, design: Design | None) -> None:
        """Evaluate a tentative design while something is dragged; None drops it."""
        if design is not None:
            self._preview_revision = self._submit(design)
        elif self._preview_revision is not None:
            self._forget_preview()
            if self.is_stale or not self.is_polished:
                self._submit_current()

    def warm_up(self) -> None:
        """Let the solver get ready; called once the window is on screen."""
        self._service.start()
        self._poll_timer.start()

    def new(self, name: str = "Untitled") -> None:
        """Start an empty design in place of the open one."""
        self._replace(new_design(self.catalogue, name), None, None)

    def open(self, path: Path) -> None:
        """Open a design file; one that cannot be read or is open elsewhere changes nothing."""
        design = load_design(path)
        self._replace(design, path, self._lock_for(path))

    def show_copy(self, design: Design) -> None:
        """Show a design that has no file of its own yet, such as an example."""
        self._replace(design, None, None)

    def recover(self, design: Design, path: Path | None) -> None:
        """Show what a crash left behind, as unsaved changes to its file."""
        self._replace(design, path, self._lock_for(path) if path is not None else None)
        self.saved = self.saved_evaluation = None
        self.undo_stack.resetClean()
        self.file_changed.emit()

    def save(self, path: Path | None = None) -> None:
        """Write the design to its file, or to a new one that becomes its own."""
        target = path or self.path
        if target is None:
            raise ValueError("a design without a file needs a path to be saved")
        lock = self._lock_for(target)
        save_design(target, self.design)
        self._keep_lock(lock)
        self.path = target
        self._keep_saved(self.design)
        self.undo_stack.setClean()
        self.file_changed.emit()

    def forget_listeners(self) -> None:
        """Drop every connection, as the window they belong to gives way to another."""
        self.preview(None)
        for signal in (
            self.design_changed,
            self.evaluation_changed,
            self.selection_changed,
            self.preview_changed,
            self.file_changed,
            self.catalogue_changed,
            self.document_replaced,
            self.solver_restarted,
            self.solver_alone,
            self.solving_stopped,
            self.undo_stack.indexChanged,
        ):
            signal.disconnect()

    def announce(self) -> None:
        """Tell new listeners what there is."""
        self.design_changed.emit(self.design)
        self.selection_changed.emit(self.selection)
        if self.evaluation is not None:
            self.evaluation_changed.emit(self.evaluation)
        self.file_changed.emit()

    def close(self) -> None:
        """Let go of the file and stop evaluating."""
        self.undo_stack.blockSignals(True)
        self._poll_timer.stop()
        self._service.close()
        self._keep_lock(None)

    def _replace(self, design: Design, path: Path | None, lock: DesignLock | None) -> None:
        self._keep_lock(lock)
        self.path = path
        self.evaluation = None
        self._oldest = self._highest + 1
        self._tentative.clear()
        self.undo_stack.clear()
        self.select(None)
        self.document_replaced.emit()
        complete_design = complete(design, self.catalogue)
        self._keep_saved(complete_design)
        self._show(complete_design)
        self.file_changed.emit()

    def _keep_saved(self, design: Design) -> None:
        self.saved = design
        answer = self.evaluation
        self.saved_evaluation = answer if answer is not None and answer.design is design else None

    def _show(self, design: Design) -> None:
        self.design = design
        self.select_all(self.selected)
        self.revision = self._next_revision()
        self._forget_preview()
        self.design_changed.emit(design)
        self._submit_current()

    def _forget_preview(self) -> None:
        if self._preview_revision is not None:
            self._preview_revision = None
            self.preview_changed.emit(None)

    def _submit_current(self) -> None:
        self.is_cancelled = False
        self._service.submit(self.design, self.revision)
        self._poll_timer.start()

    def _submit(self, design: Design) -> int:
        self._preview_revision = self._next_revision()
        self._tentative.add(self._preview_revision)
        self._service.submit(design, self._preview_revision)
        self._poll_timer.start()
        return self._preview_revision

    def _next_revision(self) -> int:
        self._highest += 1
        return self._highest

    def _poll(self) -> None:
        before = self._service.restarts
        self._service.poll()
        if self._service.restarts > before:
            self.solver_restarted.emit()
        if self._service.is_alone and not self._alone_told:
            self._alone_told = True
            self.solver_alone.emit()
        if not self.is_stale and self.is_polished and self._preview_revision is None:
            self._poll_timer.stop()

    def _take(self, evaluation: Evaluation) -> None:
        if evaluation.revision < self._oldest:
            return
        if evaluation.revision in self._tentative:
            if evaluation.revision == self._preview_revision:
                self.preview_changed.emit(evaluation)
        elif self.evaluation is None or evaluation.revision >= self.evaluation.revision:
            self.evaluation = evaluation
            if evaluation.design is self.saved:
                self.saved_evaluation = evaluation
            self.evaluation_changed.emit(evaluation)

    def _lock_for(self, path: Path) -> DesignLock:
        if self._lock is not None and self._lock.path == path:
            return self._lock
        return DesignLock.acquire(path)

    def _keep_lock(self, lock: DesignLock | None) -> None:
        if self._lock is not None and self._lock is not lock:
            self._lock.release()
        self._lock = lock
