import pytest
from PySide6.QtCore import Qt

from configurator.rules.finding import Finding, Severity, State
from configurator.ui.panels.findings import FindingsPanel
from tests.scene.designs import chassis_of, modules_of, one_rack


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
    return [finding.rule for finding in panel.model.findings]


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
    panel.table.selectRow(0)
    assert session.selection == modules_of(session.design)[0].id
    panel.table.selectRow(1)
    assert session.selection == chassis_of(session.design)[0].id


def test_numbers_stand_with_their_unit(panel):
    cells = [panel.model.index(1, column).data() for column in (5, 6)]
    assert cells == ["7.0 L/min", "6.4 L/min"]
    assert panel.model.index(0, 5).data() == ""


def test_only_what_can_be_waived_can_be_waived(panel):
    states = {}
    for row, finding in enumerate(panel.model.findings):
        panel.table.selectRow(row)
        states[finding.rule] = panel.waive.isEnabled()
    assert states == {"B-02": True, "A-01": True, "C-03": False, "D-04": False}


def test_the_severity_is_said_in_words_too(panel):
    assert "error" in panel.model.index(0, 0).data()
    assert "FAIL" in panel.model.index(0, 1).data()
    assert panel.model.headerData(0, Qt.Orientation.Horizontal) == "Severity"
