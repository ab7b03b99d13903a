"""The usage guide as a user meets it: by menu and key, from a finding, from a refusal."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QPushButton

from configurator.rules.finding import Finding, Severity, State
from configurator.rules.registry import RULES
from configurator.ui.guide.pages import entries
from configurator.ui.preferences import ThemeChoice
from tests.scene.designs import chassis_of, modules_of, one_rack


def found(design):
    return (
        Finding("LIQ-14", Severity.WARNING, State.FAIL, chassis_of(design)[0].id, "R1/C1",
                "flow is 7.2 L/min", measured=7.2, limit=6.4, unit="L/min", source="a text"),
        Finding("RACK-07", Severity.ERROR, State.PASS, None, "", "no overlap"),
    )  # fmt: skip


@pytest.fixture
def guide(window, service):
    service.findings = found
    window.session.show_copy(one_rack(2))
    window.show_design("rack")

    def opened():
        assert window.guide.window is not None
        assert window.guide.window.isVisible()
        return window.guide.window

    return opened


def shown(guide):
    return guide.page.name.removeprefix("rule/")


def listed(guide):
    return [row.key for family in guide.rules.rules.root.children for row in family.children]


def test_f1_opens_the_contents_with_what_needs_attention(window, guide):
    assert window.actions_by_name["show_guide"].shortcut().toString() == "F1"
    window.actions_by_name["show_guide"].trigger()
    text = guide().page.toPlainText()
    assert "In this design" in text
    assert "LIQ-14" in text.split("Families")[0]
    assert "RACK-07" not in text.split("Families")[0]
    assert listed(guide()) == [rule.id for rule in RULES]


def test_search_finds_by_clause_and_word_and_enter_opens(window, guide, qtbot):
    window.actions_by_name["show_guide"].trigger()
    qtbot.keyClicks(guide().search, "coupling universal flow")
    assert "LIQ-14" in listed(guide())
    assert len(listed(guide())) < len(RULES) / 4
    qtbot.keyClick(guide().search, Qt.Key.Key_Return)
    assert shown(guide()) == listed(guide())[0]
    guide().search.setText("zeppelin")
    assert guide().nothing.isVisible()


def test_the_page_says_what_the_registry_says_and_what_the_design_does(window, guide):
    window.guide.open_rule("LIQ-14")
    text = guide().page.toPlainText()
    entry = entries()["LIQ-14"]
    for row in entry.rows:
        assert " ".join(row.text.split()) in " ".join(text.split())
    assert "measured 7.2 L/min · limit 6.4 L/min · margin -0.8 L/min" in text


def test_rows_of_the_list_and_the_history_by_keys(window, guide, qtbot):
    window.guide.open_rule("LIQ-14")
    guide().rules.setFocus()
    qtbot.keyClick(guide().rules, Qt.Key.Key_Down)
    after = shown(guide())
    assert after != "LIQ-14"
    guide().back.click()
    assert shown(guide()) == "LIQ-14"
    assert guide().rules.currentIndex().data().startswith("LIQ-14")
    guide().forward.click()
    assert shown(guide()) == after


def test_a_finding_on_the_page_leads_to_its_culprit(window, guide):
    window.guide.open_rule("LIQ-14")
    guide().page.anchorClicked.emit(QUrl("finding:0"))
    assert window.session.selection == chassis_of(window.session.design)[0].id
    assert window.results.findings.chosen[0].rule == "LIQ-14"


def test_a_finding_opens_its_rule_from_panel_and_inspector(window, guide):
    window.results.show_findings()
    window.results.findings.view.setCurrentIndex(window.results.findings.model.index(0, 0))
    window.results.findings.details.open_rule.click()
    assert shown(guide()) == "LIQ-14"
    guide().page.show_page("contents")
    window.session.select(chassis_of(window.session.design)[0].id)
    buttons = window.inspector.findChildren(QPushButton)
    next(each for each in buttons if each.accessibleName() == "Open rule LIQ-14").click()
    assert shown(guide()) == "LIQ-14"


def test_why_a_place_is_refused_opens_the_rule(window, guide):
    window.session.armed_part = "amd-mi250x"
    window.session.select(modules_of(window.session.design)[0].id)
    before = window.session.design
    window.actions_by_name["why_refused"].trigger()
    assert shown(guide()) in {rule.id for rule in RULES if rule.blocks}
    assert window.session.design is before


def test_after_a_refusal_a_link_and_f1_lead_to_its_rule(window, guide):
    window.canvas.refusal.emit("the site is taken", "FIT-03")
    assert window.status.why.isVisible()
    assert "FIT-03" in window.status.why.text()
    window.actions_by_name["show_guide"].trigger()
    assert shown(guide()) == "FIT-03"
    guide().page.show_page("contents")
    window.status.why.click()
    assert shown(guide()) == "FIT-03"
    window.session.select(None)
    window.status.say("something else")
    assert not window.status.why.isVisible()


def test_only_what_is_found_here_can_be_listed(window, guide, service):
    window.actions_by_name["show_guide"].trigger()
    guide().only_found.click()
    assert listed(guide()) == ["LIQ-14"]
    service.findings = lambda _design: ()
    window.session.show_copy(one_rack(1))
    assert listed(guide()) == []


def test_the_guide_follows_the_theme(window, guide):
    window.guide.open_rule("LIQ-14")
    light = guide().page.toHtml()
    window.preferences.theme_choice = ThemeChoice.DARK
    assert guide().page.toHtml() != light
    assert shown(guide()) == "LIQ-14"
