"""Which actions can be done now, and what undo and redo would do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from configurator.ui.editing.session import EditorSession
from configurator.ui.words import tr, without_mnemonic

NEED_SELECTION = (
    "cut",
    "copy",
    "duplicate",
    "duplicate_rack",
    "remove",
    "open_selected",
    "select_alike",
    "align_units",
    "move_up",
    "move_down",
    "swap_selected",
    "select_parent",
    "select_nothing",
)


class Possible(QObject):
    """Keeps the actions in step with the session."""

    def __init__(
        self, session: EditorSession, actions: Mapping[str, QAction], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        session.design_changed.connect(lambda _design: self.refresh())
        session.file_changed.connect(self.refresh)
        session.selection_changed.connect(lambda _id: self.refresh())
        session.undo_stack.indexChanged.connect(lambda _index: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done now, and name what undo and redo would do."""
        stack = self._session.undo_stack
        undo, redo = stack.undoText(), stack.redoText()
        self._name_step("undo", stack.canUndo(), tr("&Undo {step}", step=undo).rstrip())
        self._name_step("redo", stack.canRedo(), tr("&Redo {step}", step=redo).rstrip())
        for name in NEED_SELECTION:
            self._actions[name].setEnabled(self._session.selection is not None)

    def _name_step(self, name: str, possible: bool, words: str) -> None:
        action = self._actions[name]
        action.setEnabled(possible)
        action.setText(words)
        action.setToolTip(f"{without_mnemonic(words)} ({action.shortcut().toString()})")
