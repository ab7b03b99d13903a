"""Repairs, waivers and assumptions from the panels."""

from datetime import date

from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
)

from configurator.design import edits
from configurator.rules.finding import Fix
from configurator.ui.dialogs.reason import AssumptionDialog, WaiveDialog
from tests.scene.designs import (
    chassis_of,
    modules_of,
    one_rack,
)
from tests.ui.steps import finding, show


def test_a_fix_is_applied_with_one_undoable_click(window, service):
    def found(design):
        chassis = chassis_of(design)[0]
        wanted = {"object_id": chassis.id, "field": "coolant_connected", "value": True}
        fix = Fix("Connect", "set_field", tuple(wanted.items()))
        return () if chassis.coolant_connected else (finding(design, fix=fix),)

    service.findings = found
    design = one_rack(2)
    chassis = chassis_of(design)[0]
    show(window, edits.set_field(design, chassis.id, "coolant_connected", False))
    window.results.show_findings()
    window.results.findings.view.setCurrentIndex(window.results.findings.model.index(0, 0))
    assert window.session.selection == chassis.id
    assert window.results.findings.details.fix.text() == "Connect"
    window.results.findings.details.fix.click()
    assert chassis_of(window.session.design)[0].coolant_connected
    assert window.strip.tiles[5].value.text() == "none"
    window.editing.undo()
    assert window.strip.tiles[5].value.text() == "1 error"
    assert window.results.tabText(window.results.indexOf(window.results.findings)) == "Findings 1"


def test_a_waiver_needs_a_reason(window, service, monkeypatch):
    service.findings = lambda design: (finding(design),)
    design = show(window, one_rack(2))

    def fill_in(dialog):
        dialog.findChild(QLineEdit).setText("A. Engineer")
        assert not dialog.accept_button.isEnabled()
        dialog.set_reason("tested on the bench")
        assert dialog.accept_button.isEnabled()
        return 1

    monkeypatch.setattr(WaiveDialog, "exec", fill_in)
    window.results.show_findings()
    window.results.findings.view.setCurrentIndex(window.results.findings.model.index(0, 0))
    window.results.findings.details.waive.click()
    (waiver,) = window.session.design.waivers
    assert waiver.rule == "LIQ-99"
    assert waiver.target == chassis_of(design)[0].id
    assert waiver.reason == "tested on the bench"
    assert (waiver.measured, waiver.limit) == (7.2, 6.4)
    assert waiver.date == date.today().isoformat()


def test_the_name_for_waivers_is_asked_once_and_remembered(window, service, monkeypatch):
    service.findings = lambda design: (finding(design),)
    show(window, one_rack(2))
    offered = []

    def fill_in(dialog):
        field = next(each for each in dialog.findChildren(QLineEdit) if each.isVisibleTo(dialog))
        offered.append(field.text())
        assert "name" in field.placeholderText()
        dialog.set_reason("tested on the bench")
        field.setText("")
        assert not dialog.accept_button.isEnabled(), "somebody has to stand for it"
        field.setText("A. Engineer")
        assert dialog.accept_button.isEnabled()
        return 1

    monkeypatch.setattr(WaiveDialog, "exec", fill_in)
    window.results.show_findings()
    for _ in range(2):
        window.results.findings.view.setCurrentIndex(window.results.findings.model.index(0, 0))
        window.results.findings.details.waive.click()
    assert window.session.design.waivers[0].author == "A. Engineer"
    assert offered == ["", "A. Engineer"]


def press(root, name):
    """Press the button whose accessible name begins so."""
    buttons = root.findChildren(QPushButton)
    next(each for each in buttons if each.accessibleName().startswith(name)).click()


def test_an_assumption_is_replaced_for_one_object_and_taken_back(window, monkeypatch):
    design = show(window, one_rack(2))
    module = modules_of(design)[0]
    window.session.select(module.id)

    def fill_in(dialog):
        dialog._number.setValue(80.0)
        dialog.set_reason("data sheet of the maker")
        dialog._scope.setCurrentIndex(dialog._scope.findData(module.id))
        return 1

    monkeypatch.setattr(AssumptionDialog, "exec", fill_in)
    press(window.inspector, "Change assumption Case temperature limit of a module")
    (override,) = window.session.design.assumption_overrides
    assert (override.key, override.scope, override.value) == ("case_limit_c", module.id, 80.0)
    shown = {label.text() for label in window.inspector.findChildren(QLabel)}
    assert "Set for R1/C1/M0: data sheet of the maker" in shown
    window.session.select(None)
    press(window.inspector, "Use the default of Case temperature limit of a module")
    assert window.session.design.assumption_overrides == ()
    window.editing.undo()
    assert window.session.design.assumption_overrides == (override,)
