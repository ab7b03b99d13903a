"""Opening, saving and leaving a design in the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QMessageBox,
)

from configurator.design import edits
from configurator.project.storage import load_design, save_design
from configurator.ui.window.start_page import examples
from tests.scene.designs import (
    one_rack,
)
from tests.ui.steps import show

BUTTON = QMessageBox.StandardButton


def test_the_start_page_comes_first_and_a_new_design_explains_itself(window, qtbot):
    assert window.start_page.isVisible()
    assert not window.inspector.isVisible()
    qtbot.mouseClick(window.start_page.new, Qt.MouseButton.LeftButton)
    assert window.canvas.isVisible()
    assert window.inspector.isVisible()
    assert "no rack yet" in window.strip.tiles[0].reason.text()
    assert window.results.plots.empty.isVisible()


def test_reference_designs_open_as_new_ones(window):
    names = [example.name for example in examples()]
    assert len(names) == len(window.start_page.entries) >= 7
    window.start_page.entries[0].click()
    assert window.session.design.name == names[0]
    assert window.session.path is None
    assert not window.session.is_modified


def test_a_bad_file_is_reported_and_the_open_design_stays(window, faults, tmp_path):
    design = show(window, one_rack(2))
    bad = tmp_path / "bad.rackloop"
    bad.write_text('{"format": "rackloop-design", "version": 1, "design": {"name": 3}}')
    assert not window.files.open_path(bad)
    assert window.session.design is design
    assert len(faults) == 1
    assert "bad.rackloop" in faults[0]
    assert "name" in faults[0]


def test_saving_and_opening_again(window, monkeypatch, tmp_path):
    show(window, one_rack(2))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "pod"), ""))
    assert window.files.save()
    path = tmp_path / "pod.rackloop"
    assert load_design(path) == window.session.design
    assert window.windowTitle() == "pod[*]"
    assert window.preferences.recent == (path,)
    window.show_start_page()
    window.start_page.entries[0].click()
    assert window.session.path == path


def test_the_title_tells_what_is_not_saved(window):
    show(window, one_rack(1))
    window.session.apply("Rename", edits.set_field(window.session.design, None, "name", "pod"))
    assert window.windowTitle() == "pod[*]"
    assert window.isWindowModified()
    assert window.status.saved.text() == "Unsaved changes"
    window.editing.undo()
    assert not window.isWindowModified()


def test_closing_with_unsaved_work_asks(window, answers, monkeypatch, tmp_path):
    show(window, one_rack(1))
    window.session.apply("Rename", edits.set_field(window.session.design, None, "name", "pod"))
    answers.append(BUTTON.Cancel)
    assert not window.close()
    path = tmp_path / "kept.rackloop"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    answers.append(BUTTON.Save)
    assert window.close()
    assert load_design(path).name == "pod"


def test_discarding_closes_without_a_file(window, answers):
    show(window, one_rack(1))
    window.session.apply("Rename", edits.set_field(window.session.design, None, "name", "pod"))
    answers.append(BUTTON.Discard)
    assert window.close()
    assert answers == []


def test_opening_another_design_asks_first(window, answers, tmp_path):
    save_design(tmp_path / "other.rackloop", one_rack(3))
    show(window, one_rack(1))
    window.session.apply("Rename", edits.set_field(window.session.design, None, "name", "pod"))
    answers.append(BUTTON.Cancel)
    assert not window.files.open_path(tmp_path / "other.rackloop")
    assert window.session.design.name == "pod"
