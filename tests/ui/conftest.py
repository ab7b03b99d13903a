"""A window on invented figures: the service answers at once, or only when it is told to."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from configurator.design.model import Design
from configurator.evaluation.result import Evaluation
from configurator.rules.finding import Finding
from configurator.scene.theme import LIGHT
from configurator.ui.dialogs.faults import FaultDialog
from configurator.ui.editing.session import EditorSession
from configurator.ui.look.style import apply_style
from configurator.ui.preferences import Preferences
from configurator.ui.window.main_window import MainWindow
from tests.scene.designs import CATALOGUE, evaluated


class FakeService:
    """Answers with round figures; while ``holds`` is set, requests wait for ``release``."""

    def __init__(self, on_result: Callable[[Evaluation], None]) -> None:
        self._on_result = on_result
        self.holds = False
        self.waiting: list[tuple[Design, int]] = []
        self.findings: Callable[[Design], tuple[Finding, ...]] = lambda _design: ()
        self.closed = False
        self.restarts = 0
        self.is_alone = False

    def start(self) -> None:
        pass

    def submit(self, design: Design, revision: int) -> None:
        if self.holds:
            self.waiting.append((design, revision))
        else:
            self.answer(design, revision)

    def answer(self, design: Design, revision: int, **changes: object) -> None:
        evaluation = evaluated(design, findings=self.findings(design))
        self._on_result(replace(evaluation, revision=revision, **changes))

    def release(self) -> None:
        waiting, self.waiting = self.waiting, []
        for design, revision in waiting:
            self.answer(design, revision)

    def cancel(self) -> None:
        self.waiting = []

    def poll(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[EditorSession]:
    made = EditorSession(CATALOGUE, FakeService)
    yield made
    made.close()


@pytest.fixture
def service(session: EditorSession) -> FakeService:
    assert isinstance(session._service, FakeService)
    return session._service


@pytest.fixture
def preferences(qtbot: QtBot, tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "window.ini")


@pytest.fixture(scope="session")
def styled(qapp: QApplication) -> QApplication:
    """The style is set once: Qt polishes every widget anew each time it is set."""
    apply_style(qapp, LIGHT)
    return qapp


@pytest.fixture
def window(
    qtbot: QtBot, styled: QApplication, session: EditorSession, preferences: Preferences
) -> Iterator[MainWindow]:
    made = MainWindow(session, preferences)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    session.undo_stack.setClean()
    made.close()
    delete(made)


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Texts of the fault dialogs, which close at once."""
    shown: list[str] = []

    def record(dialog: FaultDialog) -> int:
        shown.append(f"{dialog.windowTitle()}\n{dialog.list.toPlainText()}")
        return 0

    monkeypatch.setattr(FaultDialog, "exec", record)
    return shown


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[QMessageBox.StandardButton]:
    """What the next questions are answered with; empty when all were asked."""
    queue: list[QMessageBox.StandardButton] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: queue.pop(0))
    return queue
