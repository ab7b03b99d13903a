"""The tour by real keys and clicks, and that it is offered once."""

import pytest
from PySide6.QtCore import Qt

from configurator.design import edits
from configurator.ui.preferences import Preferences
from tests.scene.designs import one_rack
from tests.ui.steps import is_inner, show, unnamed


def press(qtbot, window, key):
    qtbot.keyClick(window.tour.card.next, key)


def test_it_is_offered_once_and_never_again(window, qtbot, tmp_path):
    window.tour.offer()
    card = window.tour.card
    assert card.isVisible()
    assert card.next.text() == "Start"
    qtbot.mouseClick(card.later, Qt.MouseButton.LeftButton)
    assert not card.isVisible()
    window.tour.offer()
    assert not card.isVisible()
    assert Preferences(tmp_path / "window.ini").tour_offered


def test_five_steps_go_through_the_window_of_an_example(window, qtbot):
    window.actions_by_name["start_tour"].trigger()
    tour = window.tour
    assert window.canvas.isVisible()
    assert window.session.design.floor.racks
    targets = (window.palette_panel, window.canvas, window.strip, window.results, window.inspector)
    for number, target in enumerate(targets, start=1):
        assert tour.card.place.text() == f"{number} of 5"
        assert tour.frame.size() == target.size()
        assert window.rect().contains(tour.card.geometry())
        assert not tour.card.geometry().intersects(tour.frame.geometry())
        assert tour.card.next.hasFocus()
        assert [name for name in unnamed(tour.card) if not is_inner(name)] == []
        press(qtbot, window, Qt.Key.Key_Return)
    assert not tour.card.isVisible()
    assert not tour.frame.isVisible()


@pytest.mark.parametrize("size", [(960, 600), (1280, 800), (1680, 1050)])
def test_it_goes_back_keeps_up_with_the_window_and_leaves_the_design_alone(window, qtbot, size):
    show(window, one_rack(2))
    name = edits.set_field(window.session.design, None, "name", "mine")
    window.session.apply("Rename", name)
    window.tour.start_tour()
    assert window.session.design is name
    press(qtbot, window, Qt.Key.Key_Right)
    press(qtbot, window, Qt.Key.Key_Left)
    assert window.tour.card.place.text() == "1 of 5"
    window.resize(*size)
    qtbot.waitUntil(lambda: window.tour.frame.size() == window.palette_panel.size())
    assert window.rect().contains(window.tour.card.geometry())
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.tour.card.isVisible()
