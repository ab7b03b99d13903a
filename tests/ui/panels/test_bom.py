from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from configurator.bom.rollup import BomEngine
from configurator.ui.panels.bom import BomPanel
from configurator.ui.widgets.tree_model import walk
from tests.scene.designs import one_rack


@pytest.fixture
def panel(qtbot, session, service):
    design = one_rack(8, 8)
    service.holds = True
    session.show_copy(design)
    made = BomPanel(session)
    qtbot.addWidget(made)
    bom = BomEngine().build(design)
    service.answer(*service.waiting[-1], bom=bom)
    made.refresh()
    return made


def rows(panel):
    return list(walk(panel.model.root))


def test_every_line_is_shown_under_its_parent_with_its_quantities(panel, session):
    lines = session.evaluation.bom.lines
    shown = rows(panel)
    assert [node.texts[0] for node in shown] == [line.description for line in lines]
    module = next(node for node in shown if "MI300X" in node.texts[0] and not node.children)
    assert (module.texts[3], module.texts[4]) == ("8", "16")
    depth = 0
    while module.parent is not panel.model.root:
        module, depth = module.parent, depth + 1
    assert depth >= 2


def test_flat_shows_each_part_once(panel, session):
    panel.flat.click()
    assert len(rows(panel)) == len(session.evaluation.bom.flat)
    assert not any(node.children for node in rows(panel))


def test_copying_gives_rows_with_tabs(panel):
    panel.copy.click()
    text = QApplication.clipboard().text()
    head, *lines = text.splitlines()
    assert head.startswith("Description\tManufacturer")
    assert len(lines) == len(rows(panel))


def test_without_prices_it_says_so_and_an_empty_one_explains_itself(panel, session):
    assert "no price list" in panel.summary.text()
    session.evaluation = replace(session.evaluation, bom=None)
    panel.refresh()
    assert "Place a rack" in panel.summary.text()
    assert not panel.copy.isEnabled()


def test_closed_branches_stay_closed(panel):
    top = panel.model.index(0, 0)
    panel.view.collapse(top)
    panel.refresh()
    assert not panel.view.isExpanded(panel.model.index(0, 0))
