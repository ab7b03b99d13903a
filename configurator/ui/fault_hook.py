"""The one place where faults of the program arrive: shown with a way to save, never silent."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from configurator.core.errors import RackloopError
from configurator.core.log import log_folder
from configurator.core.text import say
from configurator.ui.dialogs.faults import show_error
from configurator.ui.widgets.labels import caption, heading
from configurator.ui.words import tr

if TYPE_CHECKING:
    from configurator.ui.window.main_window import MainWindow

logger = logging.getLogger(__name__)
TITLE = say("Something went wrong in the program")


class FaultHook:
    """Shows an exception that nobody caught once; what comes again or meanwhile is only logged."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._showing = False
        self._seen: set[tuple[str, str, int]] = set()

    def follow(self, window: MainWindow) -> None:
        """Show faults over another window from now on."""
        self._window = window

    def install(self) -> None:
        """Take over from Python's own hook."""
        sys.excepthook = self

    def remove(self) -> None:
        """Give back to Python's own hook."""
        sys.excepthook = sys.__excepthook__

    def __call__(
        self,
        kind: type[BaseException],
        fault: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        logger.error("uncaught", exc_info=(kind, fault, trace))
        if self._showing or self._is_known(fault, trace):
            return
        self._showing = True
        try:
            self._show(fault, "".join(traceback.format_exception(kind, fault, trace)))
        finally:
            self._showing = False

    def _is_known(self, fault: BaseException, trace: TracebackType | None) -> bool:
        """A fault while painting comes back with every frame; errors of the user may repeat."""
        if isinstance(fault, RackloopError):
            return False
        frames = traceback.extract_tb(trace)
        where = (frames[-1].filename, frames[-1].lineno or 0) if frames else ("", 0)
        key = (type(fault).__name__, *where)
        known = key in self._seen
        self._seen.add(key)
        return known

    def _show(self, fault: BaseException, details: str) -> None:
        if isinstance(fault, RackloopError):
            show_error(self._window, tr("This could not be done"), fault)
            return
        FaultReport(self._window, details, self._window.files.save_as).exec()


class FaultReport(QDialog):
    """What happened, where the log is, and a button that saves the design."""

    def __init__(self, parent: QWidget, details: str, save_as: Callable[[], object]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(TITLE))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(heading(tr(TITLE)))
        text = tr("Your design is still there. Save it under a new name, then go on or restart.")
        layout.addWidget(
            caption(tr("{text}\nThe log is in {folder}.", text=text, folder=log_folder()))
        )
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(tr("Details"))
        layout.addWidget(self.details, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save = buttons.addButton(tr("Save as…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.setProperty("primary", True)
        self.save.clicked.connect(lambda _on=False: save_as())
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(640, 400)
