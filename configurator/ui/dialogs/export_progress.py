"""Progress of exports that are made in another process, with a way to stop them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from configurator.core.errors import ExportError
from configurator.export.batch import MANIFEST, Made
from configurator.export.formats import EXPORTS
from configurator.ui.widgets.labels import caption, heading
from configurator.ui.words import tr

POLL_MS = 30


class Run(Protocol):
    """Exports in the making."""

    @property
    def cancel(self) -> Callable[[], None]:
        """End it at once."""

    def poll(self) -> Made | bytes | str | None:
        """Return what came next: a format, at the end the manifest, a reason, or nothing yet."""


Write = Callable[[Mapping[str, bytes]], tuple[Path, ...]]


class ExportProgress(QDialog):
    """Writes formats as they come; what is written when it is stopped stays, each file whole."""

    def __init__(
        self, parent: QWidget | None, run: Run, write: Write, count: int, *, with_manifest: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self._run, self._write, self._with_manifest = run, write, with_manifest
        self.written: list[Path] = []
        self.left_out: list[Made] = []
        self.error: ExportError | None = None
        self.bar = QProgressBar()
        self.bar.setRange(0, count + 1)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the export"))
        self.now = caption(tr("The design is solved afresh…"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        for part in (heading(tr("Export")), self.now, self.bar, self.buttons):
            layout.addWidget(part)
        self.setMinimumWidth(420)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._timer.start()

    def done(self, result: int) -> None:
        """End the run with the dialog, however that is closed."""
        self._timer.stop()
        self._run.cancel()
        super().done(result)

    def _poll(self) -> None:
        message = self._run.poll()
        if message is None:
            return
        try:
            self._take(message)
        except ExportError as error:
            self.error = error
            self.reject()

    def _take(self, message: Made | bytes | str) -> None:
        if isinstance(message, str):
            raise ExportError(message)
        if isinstance(message, bytes):
            if self._with_manifest:
                self.written += self._write({MANIFEST: message})
            self.accept()
            return
        self.written += self._write(message.files)
        if message.reason:
            self.left_out.append(message)
        self.bar.setValue(self.bar.value() + 1)
        self.now.setText(tr("Made: {label}", label=tr(EXPORTS[message.format].label)))
