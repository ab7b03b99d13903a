"""The panel of runs over time: run, cancel, stale, what is not possible, and the real process."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from configurator.cooling.transient_events import Event
from configurator.design import edits
from configurator.evaluation.transient import design_over_time
from configurator.ui.panels.transient import NO_LOOP, NOT_RUN, TransientPanel
from tests.scene.designs import modules_of, one_rack


class FakeRun:
    """Answers when it is told to."""

    def __init__(self, *asked):
        self.asked, self.answer, self.cancelled = asked, None, False

    def poll(self):
        return self.answer

    def cancel(self):
        self.cancelled = True


@pytest.fixture(scope="module")
def design():
    return one_rack(2)


@pytest.fixture(scope="module")
def result(design):
    return design_over_time(design, Event("pump_trip"), duration_s=60.0)


@pytest.fixture
def runs():
    return []


@pytest.fixture
def panel(qtbot, styled, session, preferences, runs, design):
    def start(*asked):
        runs.append(FakeRun(*asked))
        return runs[-1]

    session.show_copy(design)
    made = TransientPanel(session, preferences, start)
    qtbot.addWidget(made)
    made.resize(1000, 240)
    made.show()
    yield made
    made.close_run()


def answer(panel, runs, result):
    panel.start()
    runs[-1].answer = result
    panel.poll()


def choose(combo, data):
    combo.setCurrentIndex(combo.findData(data))


def test_a_run_shows_courses_and_who_is_first(panel, session, runs, result, qtbot):
    assert panel.message.text() == NOT_RUN
    qtbot.mouseClick(panel.run, Qt.MouseButton.LeftButton)
    assert panel.running
    assert not panel.run.isVisible()
    assert panel.title.text().startswith("Running")
    assert runs[0].asked[0] is session.design
    runs[0].answer = result
    panel.poll()
    assert not panel.running
    assert "2 of 2 modules reach their limit, R1/C1/M" in panel.title.text()
    assert panel.model.rowCount() == 2
    assert panel.minimumSizeHint().width() < 660, "it would push the inspector aside"
    assert panel.model.index(0, 1).data() == f"≈ {result.modules[0].time_to_limit_s:.1f} s"
    assert list(panel.case._lines[0].getData()[1]) == list(result.modules[0].case_c)
    assert panel.flow._line.getData()[1][-1] == 0
    panel.view.clicked.emit(panel.model.index(1, 0))
    assert session.selection == result.modules[1].id


def test_the_event_is_asked_for_as_chosen(panel, runs):
    panel.form.fields["duration_s"].setValue(30)
    choose(panel.form.kind, "load_step")
    panel.form.fields["from_fraction"].setValue(50)
    assert not panel.form.fields["over_s"].isVisible()
    assert not panel.form.place.isVisible()
    panel.start()
    _, event, loop, duration_s = runs[0].asked
    assert event == {"kind": "load_step", "where": None, "from_fraction": 0.5, "to_fraction": 1.0}
    assert (loop, duration_s) == (panel.form.loop_id, 30)


def test_couplings_close_at_a_rack_or_a_chassis(panel, session, runs):
    choose(panel.form.kind, "valve_closing")
    places = [panel.form.place.itemText(row) for row in range(panel.form.place.count())]
    assert places == ["R1", "R1/C1"]
    choose(panel.form.kind, "cdu_loss")
    panel.start()
    assert runs[0].asked[1]["where"] == session.design.loops[0].cdus[0]


def test_cancel_ends_the_run_and_lets_another_begin(panel, runs, qtbot):
    panel.start()
    panel.start()
    assert len(runs) == 1
    qtbot.mouseClick(panel.cancel, Qt.MouseButton.LeftButton)
    assert runs[0].cancelled
    assert panel.message.text().startswith("Cancelled")
    assert panel.run.isVisible()
    panel.start()
    assert len(runs) == 2


def test_an_edit_makes_the_answer_stale_and_undo_current_again(panel, session, runs, result):
    answer(panel, runs, result)
    module = modules_of(session.design)[0]
    session.apply("Edit", edits.set_field(session.design, module.id, "power_w", 500.0))
    panel.refresh()
    assert panel.is_stale
    assert "stale" in panel.title.text()
    session.undo_stack.undo()
    panel.refresh()
    assert not panel.is_stale
    assert "stale" not in panel.title.text()


def test_an_edit_during_a_run_makes_its_answer_stale(panel, session, runs, result):
    panel.start()
    module = modules_of(session.design)[0]
    session.apply("Edit", edits.set_field(session.design, module.id, "power_w", 500.0))
    runs[0].answer = result
    panel.poll()
    assert panel.is_stale


def test_why_there_is_no_answer_is_said(panel, runs, result):
    answer(panel, runs, "the flow is not known")
    assert panel.message.text() == "the flow is not known"
    assert panel.message.isVisible()
    answer(panel, runs, replace(result, status="not_converged"))
    assert panel.message.isVisible()
    assert panel.result is None


def test_another_document_ends_the_run(panel, session, runs, result):
    answer(panel, runs, result)
    panel.start()
    session.new()
    assert runs[-1].cancelled
    panel.refresh()
    assert panel.result is None
    assert panel.message.text() == NO_LOOP
    assert not panel.run.isEnabled()


def test_units_of_the_window_hold_here_too(panel, runs, result, preferences):
    from configurator.core.units import UnitSystem

    answer(panel, runs, result)
    choose(panel.form.kind, "facility_drift")
    preferences.units = UnitSystem.US
    assert panel.model.index(0, 3).data().endswith("°F")
    assert panel.form.fields["facility_water_c"].value() == 113
    assert panel.form.chosen["facility_water_c"] == pytest.approx(45)


def test_everything_has_a_name_and_takes_the_keyboard(panel):
    form = panel.form
    for widget in (form.kind, form.loop, form.place, *form.fields.values(), panel.view):
        assert widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_real_process_answers_and_the_window_leaves_with_it(qtbot, window, design):
    window.session.show_copy(design)
    window.show_design("rack")
    window.show_transient()
    panel = window.transient
    panel.start()
    qtbot.waitUntil(lambda: not panel.running, timeout=60_000)
    assert panel.result is not None, panel.message.text()
    assert "reach their limit" in panel.title.text()
    panel.start()
    process = panel._run._process
    panel.stop()
    assert process.exitcode is not None
