"""Opens the window, evaluates the first example and leaves: the smoke test of an installation."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from configurator.project.storage import load_design
from configurator.ui.assembly import Program
from configurator.ui.editing.session import EditorSession
from configurator.ui.window.start_page import examples

PATIENCE_S = 60.0


def run_self_test(app: QApplication) -> int:
    """Return 0 where the first example was evaluated in the window, else 1."""
    found = examples()
    if not found:
        sys.stderr.write("self-test: no example is installed\n")
        return 1
    with TemporaryDirectory() as settings:
        window = Program(app, Path(settings) / "window.ini").window
        window.show()
        app.processEvents()
        window.session.show_copy(load_design(found[0].path))
        window.show_design("rack")
        solved = wait_until_current(window.session)
        evaluation = window.session.evaluation
        window.close()
    state = evaluation.status if solved and evaluation else "no answer"
    sys.stdout.write(f"self-test: {found[0].name}: {state}\n")
    return 0 if solved else 1


def wait_until_current(session: EditorSession, patience_s: float = PATIENCE_S) -> bool:
    """Let the window work until the evaluation belongs to the design on screen."""
    deadline_s = time.monotonic() + patience_s
    loop = QEventLoop()
    while session.is_stale and time.monotonic() < deadline_s:
        QTimer.singleShot(20, loop.quit)
        loop.exec()
    return not session.is_stale
