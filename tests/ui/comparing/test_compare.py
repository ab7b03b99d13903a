"""The comparison in the window: which states can be chosen, what is shown, long answers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from configurator.core.errors import UsageError
from configurator.project.storage import save_design
from configurator.ui.comparing.window import CompareWindow
from configurator.ui.widgets.tree_model import walk
from tests.scene.designs import evaluated, modules_of, one_rack
from tests.ui.steps import finding, is_inner, show, unnamed


class FakeSolving:
    """Answers when it is told to."""

    def __init__(self, design):
        self.design, self.answer, self.cancelled = design, None, False

    def poll(self):
        return self.answer

    def cancel(self):
        self.cancelled = True


@pytest.fixture
def asked():
    return []


@pytest.fixture
def comparing(window, qtbot, asked):
    """Opens the comparison; what it solves beside is kept in ``asked``."""

    def start(design):
        asked.append(FakeSolving(design))
        return asked[-1]

    def opened():
        window.comparing.window = CompareWindow(window.session, window.preferences, window, start)
        qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        return window.comparing.window

    return opened


def rows(shown):
    return {node.texts[0]: node.texts[1:] for node in walk(shown.model.root)}


def choose(qtbot, combo, words):
    """Choose by keys, as a user does: focus, then down to the words."""
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Home)
    while words not in combo.currentText():
        before = combo.currentIndex()
        qtbot.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentIndex() > before, f"{words} cannot be chosen"


def test_the_design_is_compared_with_its_saved_state_and_follows_edits(
    window, service, qtbot, comparing
):
    service.findings = lambda design: (finding(design),) if len(modules_of(design)) > 2 else ()
    show(window, one_rack(2))
    shown = comparing()
    assert shown.isVisible()
    assert shown.state.text() == "The two are the same."
    window.session.apply("Add", one_rack(3))
    assert rows(shown)["Hottest module"] == ("61.0 °C", "62.0 °C", "+1.0 K")
    assert rows(shown)["R1/C1/M2"] == ("–", "62.0 °C", "added")
    assert "New findings: 1" in rows(shown)
    assert "Loop Δp" not in rows(shown)
    shown.only_changes.click()
    before, after, change = rows(shown)["Loop Δp"]
    assert (before, change) == (after, "")
    qtbot.mouseClick(shown.swap, Qt.MouseButton.LeftButton)
    assert rows(shown)["R1/C1/M2"] == ("62.0 °C", "–", "removed")
    window.editing.undo()
    assert shown.state.text() == "The two are the same."


def test_a_version_of_the_undo_list_is_solved_beside_and_can_be_stopped(
    window, qtbot, comparing, asked
):
    show(window, one_rack(1))
    for count in (2, 3, 4):
        window.session.apply(f"To {count}", one_rack(count))
    shown = comparing()
    choose(qtbot, shown.before, "2. After: To 3")
    assert "Solving" in shown.state.text()
    assert asked[-1].design is window.session.history[2][1]
    qtbot.mouseClick(shown.stop, Qt.MouseButton.LeftButton)
    assert asked[-1].cancelled
    assert "Stopped" in shown.state.text()
    choose(qtbot, shown.before, "1. After: To 2")
    asked[-1].answer = UsageError("it cannot be solved")
    shown.poll()
    assert shown.state.text() == "it cannot be solved"
    choose(qtbot, shown.before, "2. After: To 3")
    asked[-1].answer = (evaluated(asked[-1].design),)
    shown.poll()
    assert rows(shown)["Hottest module"] == ("62.0 °C", "63.0 °C", "+1.0 K")
    count = len(asked)
    shown.refresh()
    assert len(asked) == count


def test_another_file_is_one_of_the_choices(
    window, qtbot, comparing, asked, monkeypatch, tmp_path, faults
):
    show(window, one_rack(2))
    shown = comparing()
    other = tmp_path / "other.rackloop"
    save_design(other, one_rack(5))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    qtbot.mouseClick(shown.file, Qt.MouseButton.LeftButton)
    assert shown.before.currentText() == "other.rackloop"
    asked[-1].answer = (evaluated(asked[-1].design),)
    shown.poll()
    assert rows(shown)["R1/C1/M4"] == ("64.0 °C", "–", "removed")
    shown.add_file(tmp_path / "gone.rackloop")
    assert "gone.rackloop" in faults[0]
    assert shown.before.currentText() == "other.rackloop"


def test_a_row_selects_what_it_is_about(window, service, comparing):
    service.findings = lambda design: (finding(design),) if len(modules_of(design)) > 2 else ()
    show(window, one_rack(2))
    window.session.apply("Add", one_rack(3))
    shown = comparing()
    design = window.session.design
    key = next(node.key for node in walk(shown.model.root) if node.texts[0] == "R1/C1/M2")
    shown.view.activated.emit(shown.model.find(key))
    assert window.session.selection == modules_of(design)[2].id
    key = next(node.key for node in walk(shown.model.root) if "LIQ-99" in node.texts[0])
    shown.view.activated.emit(shown.model.find(key))
    assert window.session.selection == finding(design).target


def test_it_has_names_for_screen_readers_and_nothing_runs_when_closed(
    window, qtbot, comparing, asked
):
    show(window, one_rack(1))
    window.session.apply("To 2", one_rack(2))
    window.session.apply("To 3", one_rack(3))
    shown = comparing()
    assert [name for name in unnamed(shown) if not is_inner(name)] == []
    choose(qtbot, shown.before, "1. After: To 2")
    shown.close()
    assert asked[-1].cancelled


def test_closing_the_main_window_ends_what_runs(window, qtbot, comparing, asked):
    show(window, one_rack(1))
    window.session.apply("To 2", one_rack(2))
    window.session.apply("To 3", one_rack(3))
    choose(qtbot, comparing().before, "1. After: To 2")
    window.session.undo_stack.setClean()
    window.close()
    assert asked[-1].cancelled
