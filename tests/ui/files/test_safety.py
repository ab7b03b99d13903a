"""What may go wrong around a design: files, disks, faults, a second window, a kill."""

import os
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from configurator.core.errors import DesignFileError
from configurator.design import edits
from configurator.project import recovery
from configurator.project.recovery import recoverable
from configurator.project.storage import load_design, save_design
from configurator.ui.dialogs.faults import FaultDialog
from configurator.ui.editing.session import EditorSession
from configurator.ui.fault_hook import FaultHook, FaultReport
from tests.scene.designs import CATALOGUE, one_rack
from tests.ui.conftest import FakeService

CHECKOUT = Path(__file__).parents[3]


def rename(window, name):
    window.session.apply("Rename", edits.set_field(window.session.design, None, "name", name))


@pytest.fixture
def opened(window, tmp_path):
    """A design in a folder of its own, open and edited."""
    path = tmp_path / "disk" / "pod.rackloop"
    path.parent.mkdir()
    save_design(path, one_rack(2))
    assert window.files.open_path(path)
    rename(window, "edited")
    return path


@pytest.fixture
def elsewhere(monkeypatch, tmp_path):
    """Save under another name where that is offered; gives the texts of what was told."""
    told = []

    def accept(dialog):
        told.append(dialog.list.toPlainText())
        return FaultDialog.DialogCode.Accepted

    monkeypatch.setattr(FaultDialog, "exec", accept)
    place = str(tmp_path / "elsewhere.rackloop")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (place, ""))
    return told


def test_a_folder_that_is_gone_is_told_and_the_design_saved_elsewhere(
    window, opened, elsewhere, tmp_path
):
    shutil.rmtree(opened.parent)
    window.actions_by_name["save"].trigger()
    assert "no such file or directory" in elsewhere[0]
    assert load_design(tmp_path / "elsewhere.rackloop").name == "edited"
    assert window.session.path == tmp_path / "elsewhere.rackloop"
    assert not window.session.is_modified


def test_a_read_only_design_says_so_at_once_and_is_saved_elsewhere(
    window, opened, elsewhere, monkeypatch, tmp_path
):
    window.session.undo_stack.setClean()
    real = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != opened and real(path, mode))
    assert window.files.open_path(opened)
    assert "write-protected" in window.status.state.text()
    assert window.status.saved.text() == "Read-only: pod.rackloop"
    rename(window, "changed")
    assert window.files.save()
    assert "write-protected" in elsewhere[0]
    assert load_design(opened).name == "test"
    assert load_design(tmp_path / "elsewhere.rackloop").name == "changed"


def test_a_design_that_is_open_elsewhere_is_refused_with_the_reason(window, opened, faults):
    window.session.undo_stack.setClean()
    other = EditorSession(CATALOGUE, FakeService)
    with pytest.raises(DesignFileError, match=f"is open in another Rackloop.*{os.getpid()}"):
        other.open(opened)
    window.session.new()
    other.open(opened)
    assert not window.files.open_path(opened)
    assert "is open in another Rackloop" in faults[0]
    assert window.session.path is None
    other.close()


def test_that_nothing_can_be_kept_is_told_once(window, opened, monkeypatch):
    told = []
    window.autosave.failed.connect(told.append)
    broken = DesignFileError("the disk is full")

    def fail(*_, **_named):
        raise broken

    monkeypatch.setattr(recovery, "write_whole", fail)
    window.autosave.save_now()
    window.autosave.save_now()
    assert told == ["Unsaved work cannot be kept: the disk is full"]
    assert "the disk is full" in window.status.state.text()
    monkeypatch.undo()
    window.autosave.save_now()
    monkeypatch.setattr(recovery, "write_whole", fail)
    window.autosave.save_now()
    assert len(told) == 2


def test_a_fault_that_comes_again_and_again_is_shown_once(window, monkeypatch):
    shown = []
    monkeypatch.setattr(FaultReport, "exec", lambda report: shown.append(report.details) or 0)
    hook = FaultHook(window)
    for broken in (lambda: 1 / 0, lambda: [][1]):
        for _ in range(3):
            try:
                broken()
            except (ZeroDivisionError, IndexError) as fault:
                hook(type(fault), fault, fault.__traceback__)
    assert len(shown) == 2


EDITING = """
import sys, time
from PySide6.QtCore import QCoreApplication, QTimer
from configurator.design import edits
from configurator.ui.editing.session import EditorSession
from configurator.ui.files.autosave import AutosaveTimer
from tests.scene.designs import CATALOGUE, one_rack
from tests.ui.conftest import FakeService
app = QCoreApplication(sys.argv)
session = EditorSession(CATALOGUE, FakeService)
autosave = AutosaveTimer(session, session)
session.show_copy(one_rack(0))
def edit():
    session.apply("Rename", edits.set_field(session.design, None, "name", repr(time.time())))
timer = QTimer(interval=10)
timer.timeout.connect(edit)
timer.start()
print("editing", flush=True)
app.exec()
"""


def test_killed_while_editing_at_most_the_last_second_is_lost():
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(EDITING)],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout.readline() == "editing\n"
        time.sleep(2.7)
        killed_at = time.time()
        os.kill(process.pid, signal.SIGKILL)
    (left,) = recoverable()
    lost_s = killed_at - float(left.load().name)
    assert 0.0 <= lost_s <= 1.5, "a second, and what a busy machine adds to a timer"
    left.discard()
