"""A session of the least kind: it evaluates with invented figures and counts what was asked."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from configurator.design.model import Design
from configurator.design.query import index
from configurator.evaluation.result import Evaluation
from tests.scene.designs import CATALOGUE, evaluated


class Swap(QUndoCommand):
    def __init__(self, session: "FakeSession", label: str, before: Design, after: Design) -> None:
        super().__init__(label)
        self._session, self._before, self._after = session, before, after

    def undo(self) -> None:
        self._session.show_design(self._before)

    def redo(self) -> None:
        self._session.show_design(self._after)


class FakeSession(QObject):
    design_changed = Signal(object)
    evaluation_changed = Signal(object)
    selection_changed = Signal(object)
    preview_changed = Signal(object)

    def __init__(self, design: Design) -> None:
        super().__init__()
        self.catalogue = CATALOGUE
        self.undo_stack = QUndoStack(self)
        self.design = design
        self.evaluation: Evaluation | None = evaluated(design)
        self.selected: tuple[str, ...] = ()
        self.armed_part: str | None = None
        self.previews: list[Design | None] = []

    def apply(self, label: str, design: Design) -> None:
        self.undo_stack.push(Swap(self, label, self.design, design))

    def show_design(self, design: Design) -> None:
        self.design = design
        self.select_all(self.selected)
        self.design_changed.emit(design)
        self.evaluation = evaluated(design)
        self.evaluation_changed.emit(self.evaluation)

    @property
    def selection(self) -> str | None:
        return self.selected[-1] if self.selected else None

    def select(self, object_id: str | None) -> None:
        self.select_all(() if object_id is None else (object_id,))

    def select_all(self, object_ids: Iterable[str]) -> None:
        found = tuple(each for each in object_ids if each in index(self.design))
        if found != self.selected:
            self.selected = found
            self.selection_changed.emit(self.selection)

    def preview(self, design: Design | None) -> None:
        self.previews.append(design)
        self.preview_changed.emit(None if design is None else evaluated(design))
