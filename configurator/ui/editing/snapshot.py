"""The one undo command: a snapshot of the design before and after an edit."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from configurator.design.model import Design

BURST_S = 1.0


class SnapshotCommand(QUndoCommand):
    """Swaps the frozen designs ``old`` and ``new``; quick edits with one key become one."""

    def __init__(
        self,
        label: str,
        old: Design,
        new: Design,
        show: Callable[[Design], None],
        key: str | None = None,
    ) -> None:
        super().__init__(label)
        self.old = old
        self.new = new
        self._show = show
        self._key = key
        self._at_s = time.monotonic()

    def undo(self) -> None:
        self._show(self.old)

    def redo(self) -> None:
        self._show(self.new)

    def id(self) -> int:
        return -1 if self._key is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if (
            not isinstance(other, SnapshotCommand)
            or other._key != self._key
            or other._at_s - self._at_s > BURST_S
        ):
            return False
        self.new = other.new
        self._at_s = other._at_s
        self.setObsolete(self.new is self.old)
        return True
