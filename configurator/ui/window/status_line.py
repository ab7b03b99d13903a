"""The status line: is what is shown current, how well was it solved, what is not saved."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

from configurator.core.text import later
from configurator.core.units import QuantityKind
from configurator.evaluation.result import Evaluation
from configurator.ui.editing.session import EditorSession
from configurator.ui.look.figures import unit_symbol
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.labels import ElidedLabel, set_tone, toned
from configurator.ui.window.solving import Solving
from configurator.ui.words import tr

MESSAGE_MS = 8000
SAVED, READ_ONLY = later("Saved: {name}"), later("Read-only: {name}")


class StatusLine(QStatusBar):
    """A dot with the state and the solver's own account on the left, units and file right.

    ``rule_id`` is the rule behind the message on show, ``why_clicked`` asks for it.
    """

    why_clicked = Signal(str)

    def __init__(
        self, session: EditorSession, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self.setSizeGripEnabled(False)
        self.dot = toned("●", "dim")
        self.state = ElidedLabel()
        self.solving = Solving(session)
        self.time = QLabel()
        self.units = QLabel()
        self.saved = QLabel()
        self.dot.setContentsMargins(8, 0, 0, 0)
        self.addWidget(self.dot)
        self.addWidget(self.state, 1)
        self.why = QPushButton()
        self.why.setProperty("link", True)
        self.why.clicked.connect(lambda _on=False: self.why_clicked.emit(self.rule_id))
        self.why.hide()
        self.addPermanentWidget(self.why)
        self.addPermanentWidget(self.solving)
        for label in (self.time, self.units, self.saved):
            set_tone(label, "dim")
            label.setContentsMargins(8, 0, 8, 0)
            self.addPermanentWidget(label)
        self._message = ""
        self.rule_id: str | None = None
        self._timer = QTimer(self, singleShot=True, interval=MESSAGE_MS)
        self._timer.timeout.connect(self._forget)
        session.design_changed.connect(lambda _design: self._forget())
        session.preview_changed.connect(lambda _evaluation: self._forget())
        session.evaluation_changed.connect(lambda _evaluation: self.refresh())
        session.file_changed.connect(self.refresh)
        session.solving_stopped.connect(self.refresh)
        preferences.units_changed.connect(self.refresh)
        self.refresh()

    def say(self, text: str, tone: str = "text", rule_id: str | None = None) -> None:
        """Show a message for some seconds in place of the account, with a way to its rule."""
        self._message, self.rule_id = text, rule_id
        self.why.setText(tr("Why? {rule_id} (F1)", rule_id=rule_id))
        self.why.setToolTip(tr("Opens the rule in the usage guide"))
        self.why.setVisible(bool(rule_id))
        self._timer.start()
        self.state.setText(text)
        set_tone(self.state, tone)

    def refresh(self) -> None:
        """Bring everything up to date."""
        session = self._session
        tone, text = account(
            session.evaluation, stale=session.is_stale, cancelled=session.is_cancelled
        )
        set_tone(self.dot, tone)
        if not self._message:
            self.state.setText(text)
            set_tone(self.state, "dim")
        self.time.setText(_time_words(session.evaluation))
        self.time.setVisible(bool(self.time.text()))
        kinds = (QuantityKind.FLOW, QuantityKind.PRESSURE, QuantityKind.TEMPERATURE)
        self.units.setText(" · ".join(unit_symbol(kind, self._preferences.units) for kind in kinds))
        self.saved.setText(_file_words(session))
        set_tone(self.saved, "warning" if session.is_modified else "dim")

    def _forget(self) -> None:
        self._message, self.rule_id = "", None
        self.why.hide()
        self.refresh()


def account(
    evaluation: Evaluation | None, *, stale: bool, cancelled: bool = False
) -> tuple[str, str]:
    """Say in a tone and a sentence how far the figures on screen can be relied on."""
    if evaluation is None:
        return "dim", tr("Stopped before an answer" if cancelled else "Not evaluated yet")
    loops = evaluation.cooling.loops if evaluation.cooling else ()
    unsolved = [loop.id for loop in loops if not loop.converged]
    current = tr("Current") if evaluation.polished else tr("Current to 0.02 % of flow, refining")
    pieces = [tr("Stale: stopped" if cancelled else "Stale: solving") if stale else current]
    if loops:
        iterations = max(loop.iterations for loop in loops)
        pieces.append(tr("{iterations} iterations", iterations=iterations))
    residuals = [loop.max_flow_residual for loop in loops if loop.max_flow_residual is not None]
    if residuals:
        pieces.append(tr("residual {residual:.0e}", residual=max(residuals)))
    energy = [abs(loop.energy_residual_w) for loop in loops if loop.energy_residual_w is not None]
    if energy:
        pieces.append(tr("energy closes to {error_w:.0e} W", error_w=max(energy)))
    if unsolved:
        pieces.append(tr("not converged: no figures for {loops}", loops=", ".join(unsolved)))
    tone = "error" if unsolved else "warning" if stale else "ok"
    return tone, " · ".join(pieces)


def _time_words(evaluation: Evaluation | None) -> str:
    total_ms = sum(evaluation.timings_ms.values()) if evaluation else 0.0
    return tr("solved in {total_ms:.1f} ms", total_ms=total_ms) if total_ms else ""


def _file_words(session: EditorSession) -> str:
    if session.is_modified:
        return tr("Unsaved changes")
    if session.path is None:
        return tr("Not saved to a file")
    words = READ_ONLY if session.is_read_only else SAVED
    return tr(words, name=session.path.name)
