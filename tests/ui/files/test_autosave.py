import pytest
from PySide6.QtWidgets import QMessageBox

from configurator.design import edits
from configurator.project.recovery import Autosave, recoverable, recovery_folder
from configurator.project.storage import load_design
from configurator.ui.files.autosave import AutosaveTimer, offer_recovery
from tests.scene.designs import one_rack


@pytest.fixture
def autosave(session):
    return AutosaveTimer(session, session)


def rename(session, name):
    session.apply("Rename", edits.set_field(session.design, None, "name", name))


def kept():
    return sorted(recovery_folder().glob("*.snapshot"))


def test_an_edit_is_kept_within_a_second_and_dropped_once_saved(autosave, session, tmp_path):
    assert not autosave.is_waiting
    rename(session, "pod")
    assert autosave.is_waiting
    autosave.save_now()
    assert len(kept()) == 1
    session.save(tmp_path / "pod.rackloop")
    assert kept() == []
    assert not autosave.is_waiting


def test_opening_a_design_is_not_an_edit(autosave, session):
    session.show_copy(one_rack(2))
    assert not autosave.is_waiting


def test_closing_on_purpose_leaves_nothing(autosave, session):
    rename(session, "pod")
    autosave.save_now()
    autosave.close()
    assert kept() == []


def left_behind(design, path=None):
    """What a process that was killed leaves: a snapshot whose lock nobody holds."""
    crashed = Autosave()
    crashed.write(design, path)
    crashed._lock.release()
    assert len(recoverable()) == 1


def test_what_a_crash_left_is_offered_and_becomes_unsaved_work(
    session, qtbot, monkeypatch, tmp_path
):
    path = tmp_path / "pod.rackloop"
    design = one_rack(3)
    left_behind(design, path)
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton.Yes)
    assert offer_recovery(None, session)
    assert session.design == design
    assert session.is_modified
    assert recoverable() == ()
    session.save()
    assert load_design(path) == design


@pytest.mark.parametrize(("answer", "left"), [("Discard", 0), ("Cancel", 1)])
def test_it_can_be_discarded_or_left_for_later(session, qtbot, monkeypatch, answer, left):
    left_behind(one_rack(3))
    button = QMessageBox.StandardButton[answer]
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: button)
    assert not offer_recovery(None, session)
    assert len(recoverable()) == left
    assert not session.is_modified
