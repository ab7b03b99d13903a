"""A look at an export before it is written, made in another process while one chooses."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontDatabase, QPixmap
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QStackedWidget, QWidget

from configurator.export.batch import Made
from configurator.export.preview import text_preview
from configurator.ui.dialogs.export_progress import POLL_MS, Run
from configurator.ui.words import tr

DELAY_MS = 250
"""A format passed over faster than this is not made."""


class ExportPreview(QStackedWidget):
    """Shows the format asked for last; ``made`` is that format once it is there."""

    def __init__(self, start: Callable[[str], Run], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._run: Run | None = None
        self._wanted = ""
        self.made: Made | None = None
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(tr("Preview"))
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumSize(1, 1)
        self.picture.setAccessibleName(tr("Preview"))
        self.addWidget(self.text)
        self.addWidget(self.picture)
        self._delay, self._poll_timer = QTimer(self), QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        self._delay.timeout.connect(self._begin)
        self._poll_timer.setInterval(POLL_MS)
        self._poll_timer.timeout.connect(self._poll)

    def ask(self, name: str) -> None:
        """Show a format as soon as it is made; what was asked for before is given up."""
        self.stop()
        self._wanted, self.made = name, None
        self._say(tr("The preview is being made…"))
        self._delay.start()

    def stop(self) -> None:
        """End what is in the making."""
        self._delay.stop()
        self._poll_timer.stop()
        if self._run is not None:
            self._run.cancel()
            self._run = None

    def _begin(self) -> None:
        self._run = self._start(self._wanted)
        self._poll_timer.start()

    def _poll(self) -> None:
        answer = self._run.poll() if self._run is not None else None
        if answer is None:
            return
        self.stop()
        if isinstance(answer, Made):
            self.made = answer
            self._show(answer)
        else:
            self._say(tr(answer) if isinstance(answer, str) else "")

    def _show(self, made: Made) -> None:
        if made.reason:
            self._say(tr(made.reason))
            return
        picture = QPixmap()
        name, data = next(iter(made.files.items()))
        if name.endswith((".png", ".svg")) and picture.loadFromData(data):
            mode = Qt.TransformationMode.SmoothTransformation
            room = self.size() * self.devicePixelRatio()
            picture = picture.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, mode)
            picture.setDevicePixelRatio(self.devicePixelRatio())
            self.picture.setPixmap(picture)
            self.setCurrentWidget(self.picture)
            return
        self._say(text_preview(made.files))

    def _say(self, text: str) -> None:
        self.text.setPlainText(text)
        self.setCurrentWidget(self.text)
