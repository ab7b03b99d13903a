from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.parts import KINDS
from configurator.core.errors import Fault
from configurator.scene.theme import LIGHT
from configurator.ui.panels.palette import Palette
from configurator.ui.panels.part_drag import PART_MIME, drag_tile
from configurator.ui.panels.part_facts import deciding_figure_missing, facts
from tests.scene.designs import CATALOGUE


@pytest.fixture
def palette(qtbot, preferences):
    made = Palette(CATALOGUE, preferences)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_part_is_listed_under_its_kind(palette):
    assert sorted(palette.parts_shown()) == sorted(CATALOGUE)
    titles = [group.texts[0] for group in palette.model.root.children]
    known = [title.upper() for title in KINDS.values()]
    assert titles == [title for title in known if title in titles]


def test_words_narrow_the_list_and_open_its_groups(palette):
    palette.search.setText("mi300x")
    assert "amd-mi300x" in palette.parts_shown()
    assert "intel-hl325l" not in palette.parts_shown()
    for group in palette.model.root.children:
        assert palette.tree.isExpanded(palette.model.find(group.key))
    palette.search.setText("no such part")
    assert palette.parts_shown() == []
    assert palette.nothing.isVisible()


def test_a_search_chooses_its_best_match_for_the_keyboard(palette, qtbot):
    chosen = []
    palette.part_chosen.connect(chosen.append)
    palette.search.setText("mi300x")
    assert chosen[-1] == palette.chosen_part
    assert palette.chosen_part in palette.parts_shown()
    palette.search.setText("intel-hl325l")
    assert palette.parts_shown() == [chosen[-1]]
    palette.search.setFocus()
    qtbot.keyClick(palette.search, Qt.Key.Key_Down)
    assert palette.tree.hasFocus()
    assert palette.chosen_part == "intel-hl325l"


def test_filters_work_together_and_can_be_taken_off(palette, qtbot):
    palette.kind.setCurrentIndex(palette.kind.findData("oam"))
    assert set(palette.parts_shown()) == {part.id for part in CATALOGUE.of_kind("oam")}
    palette.vendor.setCurrentIndex(palette.vendor.findData("AMD"))
    assert {CATALOGUE[each].vendor for each in palette.parts_shown()} == {"AMD"}
    qtbot.mouseClick(palette.chips["2.0"], Qt.MouseButton.LeftButton)
    assert {CATALOGUE[each].generation for each in palette.parts_shown()} == {"2.0"}
    qtbot.mouseClick(palette.chips["1.x"], Qt.MouseButton.LeftButton)
    assert not palette.chips["2.0"].isChecked()
    assert {CATALOGUE[each].generation for each in palette.parts_shown()} == {"1.x"}
    qtbot.mouseClick(palette.chips["1.x"], Qt.MouseButton.LeftButton)
    assert len({CATALOGUE[each].generation for each in palette.parts_shown()}) == 2


def test_liquid_and_air_exclude_each_other(palette, qtbot):
    qtbot.mouseClick(palette.chips["liquid"], Qt.MouseButton.LeftButton)
    liquid = set(palette.parts_shown())
    qtbot.mouseClick(palette.chips["air"], Qt.MouseButton.LeftButton)
    assert not palette.chips["liquid"].isChecked()
    assert set(palette.parts_shown()) != liquid


def test_a_drag_carries_the_catalogue_id_alone(palette):
    palette.choose("amd-mi300x")
    data = palette.model.mimeData([palette.tree.currentIndex()])
    assert data.formats() == [PART_MIME]
    assert bytes(data.data(PART_MIME)) == b"amd-mi300x"
    pixmap = drag_tile(palette.tree, LIGHT, CATALOGUE["amd-mi300x"])
    assert 40 < pixmap.width() < 2 * palette.width()


def test_groups_are_not_dragged(palette):
    group = palette.model.index(0, 0)
    assert not palette.model.flags(group) & Qt.ItemFlag.ItemIsDragEnabled
    palette.tree.setCurrentIndex(group)
    assert palette.chosen_part is None


def test_a_reference_is_shown_but_not_dragged(palette):
    palette.search.setText("heatsink")
    node = palette.tree.currentIndex()
    assert palette.chosen_part == "oam10-hs-v1"
    assert not palette.model.flags(node) & Qt.ItemFlag.ItemIsDragEnabled
    assert facts(CATALOGUE["oam10-hs-v1"]).startswith("reference, not placeable")
    assert "Not placeable: the air side" in node.data(Qt.ItemDataRole.ToolTipRole)
    palette.search.setText("mi300x")
    assert palette.model.flags(palette.tree.currentIndex()) & Qt.ItemFlag.ItemIsDragEnabled


def test_a_double_click_asks_to_place(palette, qtbot):
    palette.choose("amd-mi300x")
    asked = []
    palette.place_requested.connect(asked.append)
    palette.tree.doubleClicked.emit(palette.tree.currentIndex())
    assert asked == ["amd-mi300x"]


def test_the_chosen_part_survives_a_new_search(palette):
    palette.choose("amd-mi300x")
    palette.search.setText("mi3")
    assert palette.chosen_part == "amd-mi300x"


def test_every_part_has_a_line_of_facts_and_says_what_is_unknown():
    for part in CATALOGUE.values():
        line = facts(part)
        assert line
        assert "None" not in line
        if part.kind == "cdu" and deciding_figure_missing(part):
            assert "capacity unknown" in line


def test_faults_of_part_files_are_told(qtbot, preferences):
    fault = Fault("mine/x.json", "tdp_w", "is negative")
    catalogue = Catalogue(
        {key: CATALOGUE[key] for key in CATALOGUE}, MappingProxyType({}), faults=(fault,)
    )
    palette = Palette(catalogue, preferences)
    qtbot.addWidget(palette)
    palette.show()
    assert palette.faults.isVisible()
    assert palette.faults.text().startswith("1 fault")
