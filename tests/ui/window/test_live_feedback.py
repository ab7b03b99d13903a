"""What the window says about the answer while one edits, drags and waits."""

from PySide6.QtCore import Qt

from configurator.design import edits
from configurator.rules.finding import Severity
from configurator.ui.window.solving import PATIENCE_MS
from tests.scene.designs import one_rack
from tests.ui.steps import finding, show


def tile(window, name):
    return next(each for each in window.strip.tiles if each.name.text().startswith(name))


def test_what_changed_since_the_last_saved_state_is_shown(window, tmp_path):
    show(window, one_rack(2))
    warmest = tile(window, "Hottest")
    assert warmest.change.isHidden()
    window.session.apply("Add", one_rack(3))
    assert warmest.change.text() == "+1.0 K"
    assert "as saved or opened last" in warmest.change.toolTip()
    assert "+1.0 K" in warmest.accessibleName()
    assert tile(window, "Loop").change.isHidden()
    window.editing.undo()
    assert warmest.change.isHidden()
    window.editing.redo()
    window.session.save(tmp_path / "pod.rackloop")
    window.strip.refresh()
    assert warmest.change.isHidden()
    window.session.apply("Remove", one_rack(1))
    assert warmest.change.text() == "-2.0 K"


def test_after_a_recovery_there_is_no_saved_state_to_compare_with(window):
    window.session.recover(one_rack(2), None)
    window.session.apply("Add", one_rack(3))
    assert tile(window, "IT power").change.isHidden()


def test_a_tentative_design_shows_what_it_would_change(window, service):
    design = show(window, one_rack(2))
    window.session.apply("Add", one_rack(3))
    service.findings = lambda shown: (finding(shown),) if shown is not window.session.design else ()
    window.session.preview(one_rack(6))
    warmest = tile(window, "Hottest")
    assert warmest.name.text().endswith("· preview")
    assert warmest.change.text() == "+3.0 K"
    assert "without what is being dragged" in warmest.change.toolTip()
    assert tile(window, "Findings").change.text() == "+1"
    window.session.preview(None)
    assert warmest.change.text() == "+1.0 K"
    assert window.session.saved == design


def test_the_worst_finding_is_told_and_the_others_counted(window, service):
    service.findings = lambda design: (
        finding(design, severity=Severity.WARNING, message="runs warm"),
        finding(design, rule="LIQ-98", where="R1/C1", measured=7.0, message="is near"),
        finding(design, rule="LIQ-98", where="R1/C2", measured=9.9, message="is far beyond"),
    )
    show(window, one_rack(2))
    found = tile(window, "Findings")
    assert found.value.text() == "1 error"
    assert found.reason.text() == "R1/C2: is far beyond"
    assert found.value.toolTip() == "1 error · 1 warning"


def test_the_time_of_the_answer_stays_in_sight_under_any_message(window, service):
    design = show(window, one_rack(2))
    service.answer(design, window.session.revision, timings_ms={"cooling": 1.25, "rules": 0.5})
    window.status.say("Copied R1/C1.")
    assert window.status.time.text() == "solved in 1.8 ms"
    assert window.status.time.isVisible()


def test_an_answer_that_takes_long_can_be_stopped_and_asked_for_again(window, service, qtbot):
    show(window, one_rack(2))
    solving = window.status.solving
    assert solving.isHidden()
    service.holds = True
    window.session.apply("Add", one_rack(3))
    assert solving.isHidden()
    qtbot.waitUntil(solving.isVisible, timeout=10 * PATIENCE_MS)
    assert solving.bar.isVisible()
    assert "solving for" in solving.time.text()
    qtbot.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert service.waiting == []
    assert not solving.bar.isVisible()
    assert "stopped" in window.status.state.text()
    assert tile(window, "IT power").name.text().endswith("stale")
    qtbot.keyClick(window, Qt.Key.Key_F5)
    service.release()
    assert solving.isHidden()
    assert not window.session.is_stale


def test_the_button_stops_and_the_next_edit_solves_again(window, service, qtbot):
    show(window, one_rack(2))
    service.holds = True
    window.session.apply("Add", one_rack(3))
    qtbot.waitUntil(window.status.solving.isVisible, timeout=10 * PATIENCE_MS)
    qtbot.mouseClick(window.status.solving.button, Qt.MouseButton.LeftButton)
    assert window.session.is_cancelled
    assert window.status.solving.button.text() == "Solve again (F5)"
    name = edits.set_field(window.session.design, None, "name", "pod")
    window.session.apply("Rename", name)
    assert not window.session.is_cancelled
    service.release()
    assert window.status.solving.isHidden()
