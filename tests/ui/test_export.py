"""Exports from the window: every format is there, everything goes into one folder."""

import json
import time
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog

from configurator.core.resources import find
from configurator.evaluation.evaluator import Evaluator
from configurator.export.batch import MANIFEST, Made, everything, manifest
from configurator.export.batch_run import ExportRun
from configurator.export.formats import EXPORTS
from configurator.project.storage import load_design
from configurator.ui.dialogs.export import ExportDialog
from configurator.ui.dialogs.export_progress import ExportProgress
from configurator.ui.files import exporting

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">'
    b'<rect width="9" height="9"/></svg>'
)


class Scripted:
    """A run that says what it is told to, then is silent."""

    def __init__(self, *messages):
        self.messages, self.cancelled = list(messages), False

    def poll(self):
        return self.messages.pop(0) if self.messages else None

    def cancel(self):
        self.cancelled = True


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder the user chooses."""
    chosen = tmp_path / "handed over"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(chosen))
    return chosen


@pytest.fixture
def scripted(window, monkeypatch):
    """Let the window follow a run of our own."""

    def _scripted(*messages):
        run = Scripted(*messages)
        everything_ = partial(exporting.export_everything, start=lambda _design, _names: run)
        monkeypatch.setattr(exporting, "export_everything", everything_)
        return run

    return _scripted


def trigger(window):
    window.actions_by_name["export_everything"].trigger()


@pytest.fixture
def dialog(qtbot):
    """The dialog on runs that answer at once: a text, a picture, a reason."""
    answers = {
        "svg": Made("svg", {"elevation.svg": SVG}),
        "openpai": Made("openpai", {"layout.yaml": b"machine-sku: {}\n"}),
        "inp": Made("inp", reason="the design has no coolant loop"),
    }
    made = ExportDialog(None, EXPORTS, "", lambda name: Scripted(answers[name]), "openpai")
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog, name):
    dialog.list.setCurrentRow(list(EXPORTS).index(name))


def test_the_dialog_lists_every_format_and_proposes_the_last_one(dialog):
    assert dialog.list.count() == len(EXPORTS)
    rows = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    for name in ("epanet/", "elevation.png", "layout.yaml", "ocptv.jsonl", "redfish/"):
        assert any(name in row for row in rows)
    assert dialog.chosen == "openpai"


def test_the_chosen_format_is_shown_before_it_is_written(dialog, qtbot):
    qtbot.waitUntil(lambda: "machine-sku" in dialog.preview.text.toPlainText())
    assert dialog.made.files == {"layout.yaml": b"machine-sku: {}\n"}
    choose(dialog, "svg")
    assert dialog.made is None
    qtbot.waitUntil(lambda: dialog.preview.currentWidget() is dialog.preview.picture)
    assert not dialog.preview.picture.pixmap().isNull()
    choose(dialog, "inp")
    qtbot.waitUntil(lambda: "no coolant loop" in dialog.preview.text.toPlainText())


def test_a_preview_is_given_up_when_another_format_is_chosen(qtbot):
    runs = {}
    made = ExportDialog(None, EXPORTS, "", lambda name: runs.setdefault(name, Scripted()))
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: len(runs) == 1)
    choose(made, "netbox")
    assert next(iter(runs.values())).cancelled
    qtbot.waitUntil(lambda: "netbox" in runs)
    made.reject()
    assert runs["netbox"].cancelled


def test_what_the_preview_made_is_what_is_written_and_the_format_is_remembered(
    session, preferences, qtbot, monkeypatch, tmp_path
):
    place = tmp_path / "mine.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    preferences.export_format = "openpai"
    run = Scripted(Made("openpai", {"layout.yaml": b"machine-sku: {}\n"}))

    def save():
        box = QApplication.activeModalWidget()
        if box is None or box.made is None:
            QTimer.singleShot(20, save)
            return
        qtbot.keyClick(box.list, Qt.Key.Key_Return)

    QTimer.singleShot(20, save)
    written = exporting.export_design(None, session, preferences, start=lambda *_: run)
    assert written == place
    assert place.read_bytes() == b"machine-sku: {}\n"
    assert preferences.export_format == "openpai"


def test_everything_is_written_with_a_manifest_and_what_is_left_out_is_said(
    window, folder, scripted
):
    run = scripted(
        Made("svg", {"elevation.svg": b"<svg/>"}),
        Made("inp", reason="the design has no coolant loop"),
        b"{}\n",
    )
    trigger(window)
    assert (folder / "elevation.svg").read_bytes() == b"<svg/>"
    assert (folder / MANIFEST).read_bytes() == b"{}\n"
    assert "no coolant loop" in window.status._message
    assert run.cancelled


def test_cancel_ends_the_run_and_keeps_whole_files(window, folder, scripted, qtbot):
    run = scripted(Made("svg", {"elevation.svg": b"<svg/>"}))

    def press_cancel():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportProgress)
        if not dialog.written:
            QTimer.singleShot(20, press_cancel)
            return
        button = dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(20, press_cancel)
    trigger(window)
    assert run.cancelled
    assert (folder / "elevation.svg").exists()
    assert not (folder / MANIFEST).exists()
    assert window.status._message.startswith("Stopped: 1 files")


def test_a_full_disk_is_told_and_ends_the_run(window, folder, scripted, faults, monkeypatch):
    run = scripted(Made("svg", {"elevation.svg": b"<svg/>"}), b"{}")

    def full(_number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    trigger(window)
    assert run.cancelled
    assert not (folder / MANIFEST).exists()
    (shown,) = faults
    assert "elevation.svg" in shown


def test_a_run_in_another_process_gives_what_the_command_line_writes():
    design = load_design(find("examples", "worked-rack.rackloop"))
    run, found, names = ExportRun(design, ("svg", "slurm")), [], ("svg", "slurm")
    end = time.monotonic() + 60
    while time.monotonic() < end and not (found and isinstance(found[-1], bytes)):
        message = run.poll()
        if message is None:
            time.sleep(0.02)
            continue
        assert not isinstance(message, str), message
        found.append(message)
    run.cancel()
    evaluation = Evaluator().evaluate(design, exact=True)
    made = list(everything(evaluation, names))
    assert found[:-1] == made
    assert found[-1] == manifest(evaluation, made)
    assert json.loads(found[-1])["left_out"] == []


def test_a_process_that_dies_is_told_not_waited_for():
    run = ExportRun(load_design(find("examples", "worked-rack.rackloop")))
    run.cancel()
    assert "ended unexpectedly" in run.poll()
    run.cancel()
