"""Feeds, breakers and what follows from them, in the inspector."""

import pytest
from PySide6.QtCore import Qt

from configurator.evaluation.evaluator import Evaluator
from configurator.ui.panels.inspector import Inspector
from tests.power.designs import CATALOGUE, chassis, design_of, shelf


@pytest.fixture
def inspector(qtbot, session, service, preferences):
    service.holds = True
    session.show_copy(design_of(chassis(1, 1), shelf(1, 40), shelf(2, 41)))
    made = Inspector(session, preferences)
    qtbot.addWidget(made)
    session.evaluation_changed.connect(lambda _evaluation: made.refresh())
    answer(session, service)
    made.show()
    return made


def answer(session, service):
    found = Evaluator().evaluate(session.design)
    service.answer(*service.waiting[-1], power=found.power, cooling=found.cooling)


def test_a_shelf_is_put_on_one_feed(inspector, session, service):
    session.select("s1")
    assert "Input on B" in inspector.figures.texts()
    editor = inspector.editors["s1.feeds"]
    editor.activated.emit(editor.findText("A"))
    assert session.design.floor.racks[0].items[1].feeds == "A"
    answer(session, service)
    shown = inspector.figures.texts()
    assert "Input on A" in shown
    assert "Input on B" not in shown


def test_a_breaker_is_stated_for_the_site_and_loads_the_feeds(inspector, session, service, qtbot):
    session.select(None)
    editor = inspector.editors["site.feed_breaker_a"]
    editor.selectAll()
    qtbot.keyClicks(editor, "40")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert session.design.site.feed_breaker_a == 40.0
    answer(session, service)
    loading = [feed.loading for feed in session.evaluation.power.racks[0].feeds]
    assert all(loading)
    for key, value in (("feeds", 1), ("feed_phases", 1)):
        choice = inspector.editors[f"site.{key}"]
        choice.activated.emit(choice.findData(value))
        assert getattr(session.design.site, key) == value


def test_a_rack_names_its_first_limit(inspector, session):
    session.select("r1")
    shown = inspector.figures.texts()
    first = session.evaluation.power.racks[0].limits[0]
    assert f"{first.limit / (1e3 if first.unit == 'W' else 1):,.1f}" in shown["First limit"]


def test_an_unknown_draw_has_its_bound(inspector, session, service):
    part = CATALOGUE["amd-mi300x"]
    provenance = {k: v for k, v in part.provenance.items() if k != "tdp_w"}
    blank = part.model_copy(update={"tdp_w": None, "provenance": provenance})
    design = session.design
    parts = {**design.parts, "amd-mi300x": blank}
    session.show_copy(design.model_copy(update={"parts": parts}))
    session.select("r1")
    answer(session, service)
    assert inspector.figures.texts()["IT power, TDP"] == "≥ 2,600 W, 8 unknown"
