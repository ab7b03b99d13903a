"""The window in another language: chosen in the menu, kept, and nothing of the design lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from configurator.core.language import NAMES
from configurator.ui import assembly
from configurator.ui.assembly import Program
from configurator.ui.preferences import Preferences
from configurator.ui.window.start_page import examples
from configurator.ui.words import fall_silent
from tests.ui.conftest import FakeService


@pytest.fixture
def program(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """A program that begins in English and answers at once."""
    monkeypatch.setattr(assembly, "BackgroundService", FakeService)
    Preferences(tmp_path / "window.ini").language = "en"
    made = Program(qapp, tmp_path / "window.ini")
    made.window.show()
    yield made
    made.window.session.undo_stack.setClean()
    made.window.close()
    fall_silent(qapp, made._spoken)
    delete(made.window)
    delete(made)


def choose_language(program: Program, code: str) -> None:
    menu = next(
        action.menu()
        for bar in program.window.menuBar().actions()
        for action in bar.menu().actions()
        if action.menu() is not None
        and NAMES[code] in [each.text() for each in action.menu().actions()]
    )
    next(each for each in menu.actions() if each.text() == NAMES[code]).trigger()


def menu_titles(program: Program) -> list[str]:
    return [action.text() for action in program.window.menuBar().actions()]


def test_another_language_is_there_at_once_and_nothing_of_the_design_is_lost(
    program: Program, qtbot: QtBot
) -> None:
    window, session = program.window, program.window.session
    window.files.open_example(examples()[0].path)
    chassis = next(item for item in session.design.floor.racks[0].items)
    session.select(chassis.id)
    window.actions_by_name["cut"].trigger()
    design, selection = session.design, session.selection
    assert session.undo_stack.canUndo()

    with qtbot.waitSignal(program.window_changed):
        choose_language(program, "zh")

    assert program.window is not window
    assert program.window.session is session
    assert program.window.isVisible()
    assert program.window.shows_design
    assert "文件(&F)" in menu_titles(program)
    assert (session.design, session.selection) == (design, selection)
    program.window.actions_by_name["undo"].trigger()
    assert chassis.id in [item.id for item in session.design.floor.racks[0].items]
    assert program.window.actions_by_name["redo"].isEnabled()


def test_the_language_is_remembered(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(program.window_changed):
        choose_language(program, "zh")
    program.preferences._settings.sync()
    assert Preferences(tmp_path / "window.ini").language == "zh"


def test_the_way_back_is_the_same(program: Program, qtbot: QtBot) -> None:
    before = menu_titles(program)
    for code in ("zh", "en"):
        with qtbot.waitSignal(program.window_changed):
            choose_language(program, code)
    assert menu_titles(program) == before


def test_qt_speaks_the_language_too(program: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.window_changed):
        choose_language(program, "zh")
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        seen.extend(button.text() for button in dialog.findChildren(QPushButton))
        dialog.done(0)

    QTimer.singleShot(0, look)
    program.window.show_about()
    assert "关闭" in "".join(seen)
