from dataclasses import replace
from html import escape

import pytest
from PySide6.QtCore import QModelIndex, Qt

from configurator.core.units import UnitSystem
from configurator.design import edits
from configurator.design.model import Waiver
from configurator.evaluation.evaluator import Evaluator
from configurator.export.reading import Reading
from configurator.export.report.findings import tally
from configurator.project.storage import load_design
from configurator.rules.finding import Finding, Severity, State
from configurator.rules.registry import RULES
from configurator.ui.inspection.scope import Scope
from configurator.ui.panels.finding_rows import tone_of
from configurator.ui.panels.findings import FindingsPanel
from configurator.ui.panels.key_figure_texts import finding_counts
from configurator.ui.window.start_page import examples
from tests.scene.designs import CATALOGUE, chassis_of, modules_of, one_rack


def found(design):
    chassis, module = chassis_of(design)[0], modules_of(design)[0]

    def one(rule, severity, state, target, where, **numbers):
        return Finding(rule, severity, state, target, where, f"says {rule}", **numbers)

    return (
        one("A-01", Severity.WARNING, State.FAIL, chassis.id, "R1/C1", measured=7.0, limit=6.4,
            unit="L/min"),
        one("B-02", Severity.ERROR, State.FAIL, module.id, "R1/C1/M0"),
        one("C-03", Severity.ERROR, State.UNKNOWN, None, ""),
        one("D-04", Severity.ERROR, State.WAIVED, module.id, "R1/C1/M0"),
        one("E-05", Severity.INFO, State.PASS, None, ""),
    )  # fmt: skip


@pytest.fixture
def panel(qtbot, session, service, preferences):
    service.findings = found
    session.show_copy(one_rack(2))
    made = FindingsPanel(session, preferences)
    qtbot.addWidget(made)
    made.show()
    return made


def rules(panel):
    return [group[0].rule for group in panel.model.groups]


def choose(panel, *rows):
    index = QModelIndex()
    for row in rows:
        index = panel.model.index(row, 0, index)
    panel.view.setCurrentIndex(index)


def test_the_gravest_comes_first_and_passed_checks_wait(panel):
    assert rules(panel) == ["B-02", "A-01", "C-03", "D-04"]
    panel.chips["pass"].click()
    assert rules(panel)[-1] == "E-05"
    assert panel.chips["error"].text() == "Errors 1"


def test_filters_by_class_and_words(panel):
    panel.chips["warning"].click()
    assert "A-01" not in rules(panel)
    panel.filter.setText("r1/c1 d-04")
    assert rules(panel) == ["D-04"]
    panel.filter.setText("nothing like this")
    assert panel.empty.isVisible()


def test_choosing_a_row_selects_the_culprit(panel, session):
    choose(panel, 0)
    assert session.selection == modules_of(session.design)[0].id
    choose(panel, 1)
    assert session.selection == chassis_of(session.design)[0].id


def test_numbers_stand_with_their_unit(panel):
    cells = [panel.model.index(1, column).data() for column in (5, 6)]
    assert cells == ["7.0 L/min", "6.4 L/min"]
    assert panel.model.index(0, 5).data() == ""


def test_what_failed_can_be_waived_the_design_as_a_whole_too(panel):
    said = {}
    for row, rule in enumerate(rules(panel)):
        choose(panel, row)
        waive = panel.details.waive
        said[rule] = waive.text() if waive.isEnabled() and waive.isVisible() else ""
    assert said == {"B-02": "Waive…", "A-01": "Waive…", "C-03": "Waive…", "D-04": "Withdraw waiver"}


def test_a_void_waiver_is_told_in_the_row_the_tip_and_the_details(panel, session, service):
    waiver = Waiver(rule="A-01", reason="short runs", author="J. Doe", measured=6.5, limit=6.4)
    service.findings = lambda design: (replace(found(design)[0], waiver=waiver),)
    session.show_copy(one_rack(2))
    panel.refresh()
    row = panel.model.index(0, 3)
    assert row.data() == "Waiver void: says A-01"
    words = "accepted at 6.5 L/min against 6.4 L/min, now 7.0 L/min against 6.4 L/min"
    assert f"{words}: short runs (J. Doe)" in row.data(Qt.ItemDataRole.ToolTipRole)
    choose(panel, 0)
    assert words in panel.details.words.text()
    assert panel.details.waive.text() == "Waive…"


def test_what_is_stale_or_has_not_run_has_a_sign_of_its_own(panel, session, service):
    states = (State.UNKNOWN, State.STALE, State.NOT_RUN)
    service.findings = lambda design: tuple(
        replace(found(design)[2], rule=f"C-0{number}", state=state)
        for number, state in enumerate(states)
    )
    session.show_copy(one_rack(2))
    panel.refresh()
    signs = [panel.model.index(row, 0).data().split()[0] for row in range(3)]
    assert len(set(signs)) == 3


def test_the_severity_is_said_in_words_too(panel):
    panel.view.resize(1000, 160)
    assert "error" in panel.model.index(0, 0).data()
    assert "FAIL" in panel.model.index(0, 4).data()
    assert panel.model.headerData(0, Qt.Orientation.Horizontal) == "Severity"


def alike(design):
    return tuple(
        Finding("PWR-03", Severity.WARNING, State.FAIL, module.id, f"R1/C1/M{module.site}",
                f"current is {300 + module.site} A", measured=300.0 + module.site, limit=200.0,
                unit="A", source="a data sheet", confidence="medium")
        for module in modules_of(design)
    )  # fmt: skip


def test_equal_findings_are_one_row_that_opens(panel, session, service):
    service.findings = alike
    session.show_copy(one_rack(8))
    panel.refresh()
    assert panel.model.rowCount() == 1
    assert panel.chips["warning"].text() == "Warnings 1"
    row = panel.model.index(0, 0)
    assert row.siblingAtColumn(2).data() == "R1/C1/M0 … M7 (8)"
    assert row.siblingAtColumn(3).data() == "current is 307 A", "the worst speaks for all"
    asked = []
    panel.waive_requested.connect(asked.append)
    choose(panel, 0)
    assert session.selection == modules_of(session.design)[0].id
    panel.details.waive.click()
    choose(panel, 0, 3)
    assert session.selection == modules_of(session.design)[3].id
    panel.details.waive.click()
    assert [len(findings) for findings in asked] == [8, 1]


def test_an_opened_group_and_the_chosen_row_survive_the_next_answer(panel, session, service):
    service.findings = alike
    session.show_copy(one_rack(8))
    panel.refresh()
    panel.view.expand(panel.model.index(0, 0))
    choose(panel, 0, 3)
    session.apply("Remove", edits.remove(session.design, modules_of(session.design)[7].id))
    panel.refresh()
    assert panel.view.isExpanded(panel.model.index(0, 0))
    assert [finding.where for finding in panel.chosen] == ["R1/C1/M3"]


def test_a_chosen_finding_is_read_in_full_with_the_reason_for_its_rule(panel, session, service):
    service.findings = alike
    session.show_copy(one_rack(8))
    panel.refresh()
    choose(panel, 0)
    text = panel.details.words.text()
    (rule,) = (each for each in RULES if each.id == "PWR-03")
    assert rule.title in panel.details.title.text()
    for words in (rule.why, "current is 307 A", "a data sheet, medium confidence", "R1/C1/M5"):
        assert escape(words) in text


def test_a_finding_can_be_brought_into_sight_behind_filters(panel):
    panel.filter.setText("nothing like this")
    wanted = next(each for each in found(one_rack(2)) if each.rule == "D-04")
    panel.choose(wanted)
    assert [each.rule for each in panel.chosen] == ["D-04"]


def test_window_and_report_count_the_same_findings():
    path = next(each.path for each in examples() if each.path.stem == "mixed-row")
    evaluation = Evaluator().evaluate(load_design(path))
    counts = finding_counts(evaluation.findings)
    reported = tally(Reading(evaluation))
    assert counts["error"] + counts["warning"] == reported.open
    assert counts["info"] == reported.notes
    assert counts["unknown"] == reported.unknown
    scope = Scope(evaluation.design, evaluation, CATALOGUE, UnitSystem.METRIC)
    assert scope.rules_held == reported.passed


def test_what_is_unknown_is_as_loud_as_its_rule_is_grave(panel):
    def of(severity, state):
        return tone_of(Finding("A-01", severity, state, None, "", "m"))

    assert of(Severity.INFO, State.UNKNOWN) == "dim"
    assert of(Severity.WARNING, State.UNKNOWN) == "warning"
    assert of(Severity.ERROR, State.UNKNOWN) == "error"
    assert of(Severity.INFO, State.FAIL) == "dim"


def test_where_it_is_tight_the_message_has_the_most_room_and_a_tip_with_all_of_it(panel):
    panel.resize(680, 240)
    panel.view.resize(400, 160)
    header = panel.view.header()
    widths = {column: header.sectionSize(column) for column in range(4)}
    assert widths[3] == max(widths.values())
    index = panel.model.index(0, 0)
    assert index.data() == index.data(Qt.ItemDataRole.DisplayRole) == "●"
    message = panel.model.index(0, 3)
    assert message.data() in message.data(Qt.ItemDataRole.ToolTipRole)
    assert "error, FAIL" in index.data(Qt.ItemDataRole.ToolTipRole)
    panel.view.resize(1000, 160)
    assert panel.model.index(0, 0).data() == "● error"
