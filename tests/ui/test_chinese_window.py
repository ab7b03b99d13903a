"""The whole window in Chinese: every text in it, and no English sentence among them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QGraphicsScene,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTabWidget,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from configurator.core.errors import Fault, UsageError
from configurator.core.language import language
from configurator.core.text import say
from configurator.design.query import index
from configurator.ui.browser.words import shortened
from configurator.ui.dialogs.faults import FaultDialog
from configurator.ui.dialogs.reason import WaiveDialog
from configurator.ui.editing.session import EditorSession
from configurator.ui.fault_hook import FaultReport
from configurator.ui.look.style import apply_style
from configurator.ui.preferences import Preferences
from configurator.ui.window.main_window import MainWindow
from configurator.ui.window.start_page import examples
from configurator.ui.words import fall_silent, speak, tr
from tests.scene.designs import CATALOGUE
from tests.ui.conftest import FakeService
from tests.ui.steps import finding

CHINESE = re.compile(r"[\u4e00-\u9fff]")
WORDS = re.compile(r"[A-Za-z][a-z]{2,}(?:[ -][A-Za-z]?[a-z]{2,})+")
"""Two English words in a row; codes, units and names in capitals are none."""


@pytest.fixture
def chinese(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """A window that speaks Chinese, with the first example in it."""
    spoken = language("zh")
    installed = speak(qapp, spoken)
    preferences = Preferences(tmp_path / "window.ini")
    apply_style(qapp, preferences.theme)
    window = MainWindow(EditorSession(CATALOGUE, FakeService), preferences, spoken=spoken)
    window.session.setParent(window)
    window.show()
    window.files.open_example(examples()[0].path)
    yield window
    window.session.undo_stack.setClean()
    window.close()
    delete(window)
    delete(preferences)
    fall_silent(qapp, installed)


def texts_of(widget: QWidget) -> Iterator[str]:
    """Every text of one widget that somebody can read or hear."""
    yield widget.windowTitle()
    yield widget.toolTip()
    yield widget.accessibleName()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
    if isinstance(widget, QTextBrowser):
        yield widget.toPlainText()
    if isinstance(widget, QAbstractItemView) and not isinstance(widget.parent(), QComboBox):
        yield from _texts_of_model(widget.model())


def _texts_of_model(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    pending = [QModelIndex()]
    while pending:
        parent = pending.pop()
        for row in range(model.rowCount(parent)):
            pending.append(model.index(row, 0, parent))
            for column in range(columns):
                cell = model.index(row, column, parent)
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                    yield str(cell.data(role) or "")


def all_texts(window: QWidget) -> set[str]:
    """Every text of a window and of all that is in it."""
    found = set(texts_of(window))
    for widget in window.findChildren(QWidget):
        found.update(texts_of(widget))
    for action in window.findChildren(QAction):
        if not isinstance(action.parent(), QGraphicsScene):  # menus of plots, which are off
            found.update((action.text(), action.toolTip()))
    return found


def names(window: MainWindow) -> list[str]:
    """What is a name or a quotation and stays as it is, the longest first."""
    session = window.session
    parts = [*session.catalogue.values(), *session.design.parts.values()]
    said = [session.design.name]
    said += [words for each in examples() for words in (each.name, each.summary)]
    for part in parts:
        said += [part.title, part.model, part.vendor, *part.notes, shortened(" ".join(part.notes))]
        for entry in part.provenance.values():
            said += [entry.clause or "", entry.note or "", shortened(entry.note or "")]
        said += [str(value) for value in dict(part).values() if isinstance(value, str)]
    said += [source.title for source in session.catalogue.sources.values()]
    return sorted({each for each in said if each}, key=len, reverse=True)


def untranslated(texts: set[str], known: list[str]) -> list[str]:
    """Texts that stand there in the program's English words though there are Chinese ones."""
    messages = {
        _bare(source): _bare(words)
        for source, words in language("zh").messages.items()
        if _bare(source) != _bare(words)
    }
    chinese, named = set(messages.values()), {_bare(name) for name in known}
    return sorted(
        text
        for text in texts
        if _bare(text) in messages and _bare(text) not in chinese and _bare(text) not in named
    )


def _bare(text: str) -> str:
    """Take off what does not belong to the words: the key of a menu, dots, capitals."""
    return re.sub(r"\(&.\)|&", "", text).strip(" …:.").casefold()


def english_in(texts: set[str], known: list[str]) -> list[str]:
    """Texts that still hold two English words in a row which are no name."""
    left = []
    for text in sorted(texts):
        if WORDS.search(text) is None:
            continue
        rest = text
        for name in known:
            rest = rest.replace(name, "") if name in rest else rest
        if WORDS.search(re.sub(r"<[^>]*>", " ", rest)):
            left.append(text)
    return left


def show_all(window: MainWindow) -> Iterator[set[str]]:
    """Go through everything the window can show, and give its texts each time."""
    design = window.session.design
    for show in (window.results.show_findings, window.results.show_bom):
        show()
    for show in (window.results.show_structure, window.results.show_transient):
        show()
    for page in ("tree", "chain", "survival"):
        window.results.show_power()
        window.results.power.show_page(page)
        yield all_texts(window)
    kinds: set[str] = set()
    for place in (None, *index(design)):
        kind = type(index(design).get(place or "")).__name__
        if kind not in kinds:
            kinds.add(kind)
            window.session.select(place)
            yield all_texts(window)


def test_the_window_holds_no_english_sentence(chinese: MainWindow) -> None:
    known = names(chinese)
    for texts in show_all(chinese):
        assert english_in(texts, known) == [], english_in(texts, known)
        assert untranslated(texts, known) == []
        assert any(CHINESE.search(text) for text in texts)


def test_start_page_and_dialogs_hold_no_english_sentence(chinese: MainWindow, qtbot: QtBot) -> None:
    known = names(chinese)
    chinese.show_start_page()
    assert english_in(all_texts(chinese.start_page), known) == []
    assert untranslated(all_texts(chinese.start_page), known) == []


LEAVING = frozenset({"close"})


def test_nothing_that_opens_from_a_menu_holds_english(
    chinese: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every action is triggered; each window or dialog it opens is read and closed."""
    read: dict[str, set[str]] = {}

    def look(dialog: QDialog) -> int:
        read[type(dialog).__name__] = all_texts(dialog) - {dialog.windowTitle()}
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    monkeypatch.setattr(QMessageBox, "exec", look)
    for ask in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, ask, lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    chinese.session.select(chinese.session.design.floor.racks[0].items[0].id)
    chinese.session.armed_part = next(iter(chinese.session.catalogue.of_kind("oam"))).id
    design, known = chinese.session.design, names(chinese)
    for name, action in chinese.actions_by_name.items():
        if name not in LEAVING:
            action.trigger()
        chinese.session.undo_stack.setClean()
        if chinese.session.design is not design:
            chinese.session.show_copy(design)
    for window in chinese.findChildren(QDialog):
        read[type(window).__name__] = all_texts(window)
        window.hide()
    for part in (chinese.finder.field, chinese.tour.card):
        assert part is not None
        read[type(part).__name__] = all_texts(part)
    assert {"AboutDialog", "ExportDialog", "PartDialog", "ShortcutsDialog"} <= read.keys()
    assert {"CompareWindow", "GuideWindow", "CommandField"} <= read.keys()
    left = {name: untranslated(texts, known) for name, texts in read.items()}
    assert {name: texts for name, texts in left.items() if texts} == {}
    known.append("Noto Sans SC")
    for name, texts in read.items():
        english = [text for text in english_in(texts, known) if CHINESE.search(text) is None]
        assert english == [], name


def test_reasons_and_faults_are_asked_and_told_in_chinese(chinese: MainWindow) -> None:
    found = (finding(chinese.session.design, message="x"),)
    faulty = UsageError(Fault("x", "", say("no such file or directory")))
    dialogs = (
        WaiveDialog(chinese, found, "me"),
        FaultDialog(chinese, "x", "", faulty.faults, tr("Save as…")),
        FaultReport(chinese, "x", lambda: None),
    )
    for dialog in dialogs:
        assert untranslated(all_texts(dialog), names(chinese)) == []


def test_the_part_browser_holds_no_english_sentence(chinese: MainWindow) -> None:
    for part in chinese.session.catalogue.of_kind("oam")[:2]:
        chinese.browsing.compare(part.id)
    browser = chinese.browsing.browser
    assert browser is not None
    left = english_in(all_texts(browser), names(chinese))
    assert left == [], "\n".join(left)
