"""A window whose catalogue is read anew from the test's own folders."""

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog

from configurator.catalogue.folders import open_catalogue
from tests.ui.conftest import FakeService


@pytest.fixture
def session(qtbot):
    from configurator.ui.editing.session import EditorSession

    made = EditorSession(open_catalogue(), FakeService)
    yield made
    made.close()


@pytest.fixture
def at_dialog(monkeypatch):
    """Runs steps, one for each of our dialogs, where a user would sit before it."""
    steps = []

    def run(dialog):
        dialog.show()
        steps.pop(0)(dialog)
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", run)
    return steps


@pytest.fixture
def files(monkeypatch):
    """The names that the next file dialogs give back."""
    queue = []
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_args: queue.pop(0))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: queue.pop(0))
    return queue
