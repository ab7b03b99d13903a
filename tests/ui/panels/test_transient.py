"""The panel of runs over time: run, cancel, stale, what is not possible, and the real process."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from configurator.cooling.result import Diagnosis
from configurator.cooling.transient_events import Event
from configurator.core.errors import UsageError
from configurator.design import edits
from configurator.evaluation.transient import design_over_time
from configurator.ui.panels.transient import NO_LOOP, NOT_RUN, TransientPanel
from tests.scene.designs import modules_of, one_rack


class FakeRun:
    """Answers when it is told to."""

    def __init__(self, *asked):
        self.asked, self.answer, self.cancelled = asked, None, False

    def poll(self):
        if self.answer is None:
            return None
        return UsageError(self.answer) if isinstance(self.answer, str) else (self.answer,)

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
    first = result.modules[0]
    time = f"≈ {first.time_to_limit_s:.1f} s"
    assert f"{first.address} first at {time}, 2 of 2 reach their limit" in panel.title.text()
    assert panel.model.rowCount() == 2
    assert panel.minimumSizeHint().width() < 660, "it would push the inspector aside"
    assert panel.model.index(0, 1).data() == time
    panel.view.clicked.emit(panel.model.index(1, 0))
    assert session.selection == result.modules[1].id


def drawn(line):
    return np.asarray(line.getData()[1])


def test_courses_are_drawn_up_to_a_little_above_the_limit(panel, runs, result):
    answer(panel, runs, result)
    first, plot = result.modules[0], panel.case
    assert list(drawn(plot._case)) == list(first.case_c)
    np.testing.assert_array_equal(drawn(plot._supply), result.supply_c)
    np.testing.assert_array_equal(drawn(plot._return), result.return_c)
    assert drawn(panel.flow._line)[-1] == 0
    assert plot._moment.value() == first.time_to_limit_s
    low, high = plot.viewRange()[1]
    assert low < np.nanmin(result.supply_c)
    assert first.case_limit_c < high < first.case_limit_c + 25
    assert first.case_c.max() > high, "else nothing would be left out"


def test_every_limit_has_its_line(panel, runs, result):
    lower = replace(result.modules[1], case_limit_c=70.0)
    answer(panel, runs, replace(result, modules=(result.modules[0], lower)))
    shown = [line.value() for line, _ in panel.case._limits if line.isVisible()]
    assert shown == [result.modules[0].case_limit_c, 70.0]


def test_the_current_row_is_the_strong_course(panel, runs, result):
    answer(panel, runs, result)
    panel.view.setCurrentIndex(panel.model.index(1, 0))
    assert list(drawn(panel.case._case)) == list(result.modules[1].case_c)
    assert panel.legend.entries[0].name == f"{result.modules[1].address} case"


def test_the_cursor_reads_every_course(panel, runs, result, qtbot):
    answer(panel, runs, result)
    panel.case.cursor_moved.emit(40)
    names = [entry.name for entry in panel.legend.entries]
    assert names[0] == f"{result.times_s[40]:.1f} s"
    assert f"{result.modules[0].case_c[40]:.1f} °C" in names[1]
    assert f"supply {result.supply_c[40]:.1f} °C" in names
    assert f"{result.flow_l_per_min[40]:.1f} L/min" in names
    assert panel.flow._cursor.isVisible()
    panel.case.cursor_moved.emit(len(panel.case.times_s) - 1)
    assert "supply no flow" in [entry.name for entry in panel.legend.entries]
    qtbot.keyClick(panel.case, Qt.Key.Key_Home)
    assert panel.legend.entries[0].name == "0.0 s"
    qtbot.keyClick(panel.case, Qt.Key.Key_Right)
    assert panel.legend.entries[0].name == f"{result.times_s[1]:.1f} s"
    qtbot.keyClick(panel.case, Qt.Key.Key_Escape)
    assert not panel.case._cursor.isVisible()


def test_thousands_of_modules_are_listed(panel, runs, result):
    many = tuple(replace(result.modules[0], id=f"m{n}") for n in range(10_000))
    answer(panel, runs, replace(result, modules=many))
    assert panel.model.rowCount() == 10_000
    assert panel.model.module(9_999).id == "m9999"


def test_what_means_nothing_is_not_shown_as_a_figure(panel, runs, result):
    hot = replace(result.modules[0], case_c=result.modules[0].case_c + 300.0)
    unknown = replace(result.modules[1], case_c=None, time_to_limit_s=None)
    answer(panel, runs, replace(result, modules=(hot, unknown)))
    assert panel.model.index(0, 2).data() == "> 125.0 °C"
    assert panel.model.index(1, 1).data() == "unknown"
    panel.view.setCurrentIndex(panel.model.index(1, 0))
    assert not panel.case._case.isVisible()


def test_warnings_stand_beside_the_answer(panel, runs, result):
    warning = Diagnosis("warning", "beyond", "d1", "Boiling is not followed.")
    answer(panel, runs, replace(result, diagnosis=(warning,)))
    assert panel.remarks.isVisible()
    assert panel.remarks.text() == "Boiling is not followed."
    answer(panel, runs, replace(result, diagnosis=()))
    assert not panel.remarks.isVisible()


def test_a_narrow_panel_keeps_curves_and_times(panel, runs, result):
    answer(panel, runs, result)
    panel.resize(680, 220)
    assert panel.case.isVisible()
    assert not panel.flow.isVisible()
    assert panel.view.isColumnHidden(2)
    panel.resize(1200, 220)
    assert panel.flow.isVisible()
    assert not panel.view.isColumnHidden(3)


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
    assert panel.title.text() == "Cancelled: Pumps trip"
    assert panel.run.isVisible()
    panel.start()
    assert len(runs) == 2


def test_an_edit_makes_the_answer_stale_and_undo_current_again(panel, session, runs, result):
    answer(panel, runs, result)
    module = modules_of(session.design)[0]
    session.apply("Edit", edits.set_field(session.design, module.id, "power_w", 500.0))
    panel.refresh()
    assert panel.is_stale
    assert not panel.current
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
    window.results.show_transient()
    panel = window.results.transient
    panel.start()
    qtbot.waitUntil(lambda: not panel.running, timeout=60_000)
    assert panel.result is not None, panel.message.text()
    assert "reach their limit" in panel.title.text()
    assert panel.current == (panel.result,)
    panel.start()
    process = panel._run._process._process
    panel.stop()
    assert process.exitcode is not None
