"""Findings handled by mouse and key on true evaluations: repair, undo, waive, report, rule page."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from configurator.design import edits
from configurator.evaluation.evaluator import Evaluator
from configurator.export.reading import Reading
from configurator.export.report.findings import tally
from configurator.rules.finding import State
from configurator.ui.canvas.hints import CursorNote
from configurator.ui.dialogs.reason import WaiveDialog
from configurator.ui.editing.session import EditorSession
from tests.scene.designs import CATALOGUE, chassis_of, modules_of, one_rack
from tests.ui.canvas.mouse import Drag, at_site, part_mime
from tests.ui.conftest import FakeService
from tests.ui.steps import say, show

LEFT = Qt.MouseButton.LeftButton


class TrueService(FakeService):
    """Answers at once, with what the engines say."""

    def __init__(self, on_result):
        super().__init__(on_result)
        self._evaluator = Evaluator()

    def answer(self, design, revision, **changes):
        self._on_result(self._evaluator.evaluate(design, revision, exact=True))


@pytest.fixture
def session(qtbot):
    made = EditorSession(CATALOGUE, TrueService)
    yield made
    made.close()


def click_row(qtbot, window, wanted):
    """Click the row of the first finding that is wanted; gives the finding."""
    panel = window.results.findings
    window.results.show_findings()
    groups = panel.model.groups
    row = next(n for n, group in enumerate(groups) if all(wanted(each) for each in group))
    at = panel.view.visualRect(panel.model.index(row, 3)).center()
    panel.view.scrollTo(panel.model.index(row, 0))
    at = panel.view.visualRect(panel.model.index(row, 3)).center()
    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=at)
    return groups[row][0]


def states(window, rule):
    return {each.state for each in window.session.evaluation.findings if each.rule == rule}


def test_a_repair_is_one_click_and_undo_brings_the_finding_back(window, qtbot):
    design = one_rack(2)
    shut = edits.set_field(design, chassis_of(design)[0].id, "coolant_connected", False)
    broken = show(window, shut)
    found = click_row(qtbot, window, lambda each: each.fix is not None)
    assert found.state in (State.FAIL, State.UNKNOWN)
    fix = window.results.findings.details.fix
    assert fix.isVisible()
    assert fix.isEnabled()
    qtbot.mouseClick(fix, LEFT)
    assert window.session.design != broken
    assert found.fix.label in say(window)
    assert found not in window.session.evaluation.findings
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.design == broken
    assert found in window.session.evaluation.findings


def test_a_waiver_is_typed_seen_as_waived_and_printed_in_the_report(window, qtbot):
    window.preferences.author = "Kim"
    show(window, one_rack(8))
    seen = []

    def answer_dialog():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, WaiveDialog)
        reason = dialog.findChild(QPlainTextEdit)
        seen.append(dialog.focusWidget() is reason)
        qtbot.keyClicks(reason, "accepted by the site's safety officer")
        qtbot.mouseClick(dialog.accept_button, LEFT)

    found = click_row(
        qtbot, window, lambda each: each.state is State.FAIL and each.target is not None
    )
    QTimer.singleShot(0, answer_dialog)
    qtbot.mouseClick(window.results.findings.details.waive, LEFT)
    assert seen == [True], "the reason is what is asked for"
    assert State.WAIVED in states(window, found.rule)
    assert State.FAIL not in states(window, found.rule)
    click_row(qtbot, window, lambda each: each.state is State.WAIVED)
    details = window.results.findings.details
    assert "safety officer" in details.words.text()
    assert details.waive.text() == "Withdraw waiver"
    reading = Reading(window.session.evaluation)
    assert tally(reading).waived == 1
    qtbot.mouseClick(details.waive, LEFT)
    assert State.WAIVED not in states(window, found.rule)


def test_a_refused_drop_says_why_at_the_cursor_and_f1_opens_its_rule(window, qtbot):
    design = show(window, one_rack(2))
    board = chassis_of(design)[0].boards[0]
    site = at_site(window.canvas, board.id, 5)
    drag = Drag(window.canvas, part_mime("amd-mi250x"))
    assert not drag.over(site)
    note = window.canvas.findChild(CursorNote)
    assert "F1" in note.text()
    assert not drag.drop(site)
    assert window.session.design is design
    assert len(modules_of(window.session.design)) == 2
    rule = window.status.rule_id
    assert rule is not None
    assert rule in note.text()
    assert window.status.why.isVisible()
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_F1)
    assert window.guide.window.page.name == f"rule/{rule}"
