"""What stands in the status line while an answer takes long: how long already, and a way out."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from configurator.core.text import say
from configurator.ui.editing.session import EditorSession
from configurator.ui.widgets.labels import set_tone
from configurator.ui.words import tr

PATIENCE_MS = 500
TICK_MS = 200
BAR_PX = 96
STOP, AGAIN = say("Stop (Ctrl+.)"), say("Solve again (F5)")


class Solving(QWidget):
    """Hidden while answers come quickly; once one was stopped it offers to solve again."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._since_s: float | None = None
        self.time = QLabel()
        set_tone(self.time, "dim")
        self.bar = QProgressBar(minimum=0, maximum=0, textVisible=False)
        self.bar.setFixedWidth(BAR_PX)
        self.bar.setAccessibleName(tr("Solving"))
        self.button = QPushButton()
        self.button.setProperty("link", True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.time, self.bar, self.button):
            layout.addWidget(widget)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.refresh)
        self.button.clicked.connect(lambda _on=False: self._press())
        session.design_changed.connect(lambda _design: self._begin())
        session.evaluation_changed.connect(lambda _evaluation: self.refresh())
        session.solving_stopped.connect(self.refresh)
        self.refresh()

    def solve_again(self) -> None:
        """Ask for the answer to the design once more."""
        self._session.solve()
        self._begin()

    def stop_solving(self) -> None:
        """Give up the answer under way; the figures on screen stay, marked as stale."""
        self._session.cancel()

    def refresh(self) -> None:
        """Follow the session: wait, count the seconds, or offer to go on."""
        session = self._session
        running = session.is_stale and not session.is_cancelled
        if not running:
            self._timer.stop()
            self._since_s = None
        passed_s = monotonic() - self._since_s if self._since_s is not None else 0.0
        self.bar.setVisible(running)
        self.time.setVisible(running)
        self.time.setText(tr("solving for {passed_s:.0f} s", passed_s=passed_s))
        self.button.setText(tr(STOP if running else AGAIN))
        self.setVisible(session.is_cancelled or (running and passed_s * 1e3 >= PATIENCE_MS))

    def _begin(self) -> None:
        """Count from the first edit that is not answered."""
        if self._since_s is None:
            self._since_s = monotonic()
        self._timer.start()
        self.refresh()

    def _press(self) -> None:
        if self._session.is_cancelled:
            self.solve_again()
        else:
            self.stop_solving()
