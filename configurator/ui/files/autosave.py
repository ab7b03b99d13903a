"""Keeps what is not saved yet: one second after an edit, offered again after a crash."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from configurator.core.errors import RackloopError
from configurator.project.recovery import Autosave, Recoverable, recoverable
from configurator.ui.editing.session import EditorSession
from configurator.ui.words import tr

DELAY_MS = 1000
logger = logging.getLogger(__name__)


class AutosaveTimer(QObject):
    """Follows the session; what it keeps is dropped once the design is saved or closed.

    ``failed`` says once why nothing can be kept, until something can again.
    """

    failed = Signal(str)

    def __init__(self, session: EditorSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._autosave = Autosave()
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.save_now)
        self._has_failed = False
        session.design_changed.connect(lambda _design: self._start())
        session.file_changed.connect(self._follow_file)

    @property
    def is_waiting(self) -> bool:
        """Tell whether edits are not kept yet."""
        return self._timer.isActive()

    def save_now(self) -> None:
        """Keep the design; a folder that cannot be written to is told, and stops nobody."""
        self._timer.stop()
        try:
            self._autosave.write(self._session.design, self._session.path)
        except RackloopError as error:
            logger.warning("autosave failed: %s", error)
            if not self._has_failed:
                self.failed.emit(tr("Unsaved work cannot be kept: {reason}", reason=str(error)))
            self._has_failed = True
        else:
            self._has_failed = False

    def close(self) -> None:
        """Drop what was kept: the design was closed on purpose."""
        self._timer.stop()
        self._autosave.close()

    def _start(self) -> None:
        """Wait a second after the first edit, not after the last of a burst."""
        if self._session.is_modified and not self._timer.isActive():
            self._timer.start()

    def _follow_file(self) -> None:
        if self._session.is_modified:
            self._start()
        else:
            self._timer.stop()
            self._autosave.discard()


def offer_recovery(parent: QWidget, session: EditorSession) -> bool:
    """Offer the newest design that a crash left behind; True where it was recovered."""
    for left in recoverable():
        answer = _ask(parent, left)
        if answer is QMessageBox.StandardButton.Discard:
            left.discard()
        elif answer is QMessageBox.StandardButton.Yes:
            session.recover(left.load(), left.path)
            left.discard()
            return True
        else:
            return False
    return False


def _ask(parent: QWidget, left: Recoverable) -> QMessageBox.StandardButton:
    box = QMessageBox(QMessageBox.Icon.Question, tr("Recover a design"), "", parent=parent)
    box.setText(tr("“{name}” was not saved when Rackloop ended.", name=left.name))
    when = left.saved_at.astimezone().strftime("%Y-%m-%d %H:%M")
    box.setInformativeText(tr("Its last state of {when} was kept. Go on with it?", when=when))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Yes | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Yes)
    box.button(buttons.Yes).setText(tr("Recover"))
    box.button(buttons.Cancel).setText(tr("Later"))
    return QMessageBox.StandardButton(box.exec())
