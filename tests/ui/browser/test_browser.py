"""The part browser as a user works it: with the mouse, with keys, from the main window."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.parts import KINDS
from configurator.catalogue.query import FigureRange
from configurator.core.units import UnitSystem
from configurator.ui.browser.browser import FULL, PartBrowser
from configurator.ui.browser.source_pane import open_address
from configurator.ui.look.figures import UNKNOWN
from configurator.ui.panels.part_drag import PART_MIME
from configurator.ui.preferences import ThemeChoice
from tests.scene.designs import CATALOGUE, MODULE, chassis_of, modules_of, one_rack
from tests.ui.canvas.mouse import Drag, at_site
from tests.ui.steps import is_inner, unnamed

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
DESCENDING = Qt.SortOrder.DescendingOrder
FOUR = ("amd-mi300x", "amd-mi325x", "amd-mi350x", "amd-mi355x")


@pytest.fixture
def browser(qtbot, styled, session, preferences):
    home = QWidget()
    qtbot.addWidget(home)
    made = PartBrowser(session, preferences, home)
    made.show()
    qtbot.waitExposed(made)
    yield made
    home.close()


def listed(browser):
    return [part.id for part in browser.rows.parts]


def compared(browser):
    return [part.id for part in browser.comparison.rows.parts]


def choose(combo, value):
    combo.setCurrentIndex(combo.findData(value))


def texts(browser, column):
    return [browser.rows.index(row, column).data() for row in range(len(browser.rows.parts))]


# Finding


def test_a_range_is_typed_and_the_list_follows(browser, qtbot):
    row = browser.filters.ranges.rows[0]
    assert row.wanted.figure == "tdp_w"
    qtbot.keyClicks(row.low, "700")
    qtbot.keyClicks(row.high, "1000")
    found = [CATALOGUE[each] for each in listed(browser)]
    assert found
    assert all(700 <= part.tdp_w <= 1000 for part in found)
    assert browser.count.text().startswith(f"{len(found)} of ")
    row.low.clear()
    assert len(listed(browser)) > len(found)


def test_a_range_that_stands_the_wrong_way_round_says_so(browser, qtbot):
    row = browser.filters.ranges.rows[0]
    qtbot.keyClicks(row.low, "1000")
    assert not row.hint.isVisible()
    qtbot.keyClicks(row.high, "700")
    assert listed(browser) == []
    assert row.hint.isVisible()
    assert row.hint.text() == "Least is above greatest: no part can match"
    assert row.high.accessibleDescription() == row.hint.text()
    row.high.clear()
    qtbot.keyClicks(row.high, "1200")
    assert not row.hint.isVisible()
    assert listed(browser)


def test_unknown_figures_are_hidden_until_they_are_asked_for(browser, qtbot):
    choose(browser.filters.ranges.rows[0].figure, "memory_gb")
    row = browser.filters.ranges.rows[0]
    qtbot.keyClicks(row.low, "1")
    unknown = {part.id for part in CATALOGUE.of_kind("oam") if part.memory_gb is None}
    assert not unknown & set(listed(browser))
    assert f"{len(unknown)} hidden because a figure is unknown" in browser.count.text()
    browser.filters.unknown.click()
    assert unknown <= set(listed(browser))


def test_ranges_are_added_and_removed_each_with_its_column(browser, qtbot):
    ranges = browser.filters.ranges
    qtbot.mouseClick(ranges.add, LEFT)
    choose(ranges.rows[1].figure, "peak_fp8_dense_tflops")
    assert "peak_fp8_dense_tflops" in browser.rows.columns
    qtbot.keyClicks(ranges.rows[1].low, "5000")
    assert "amd-mi355x" in listed(browser)
    assert "amd-mi300x" not in listed(browser)
    qtbot.mouseClick(ranges.rows[1].remove, LEFT)
    assert len(ranges.rows) == 1
    assert "amd-mi300x" in listed(browser)


def test_ranges_follow_the_units_and_keep_their_meaning(browser, preferences, qtbot):
    choose(browser.filters.kind, "quick_disconnect")
    choose(browser.filters.ranges.rows[0].figure, "max_pressure_kpa")
    qtbot.keyClicks(browser.filters.ranges.rows[0].low, "1000")
    before = listed(browser)
    preferences.units = UnitSystem.US
    row = browser.filters.ranges.rows[0]
    assert row.figure.currentText().endswith("psi")
    assert row.low.value() == pytest.approx(145.04, abs=0.01)
    assert listed(browser) == before
    column = browser.rows.columns.index("max_pressure_kpa")
    assert "psi" in browser.rows.headerData(column, Qt.Orientation.Horizontal)
    preferences.units = UnitSystem.METRIC
    assert listed(browser) == before


def test_where_nothing_matches_the_window_says_what_to_widen(browser, qtbot):
    qtbot.keyClicks(browser.filters.ranges.rows[0].high, "1")
    assert browser.nothing.isVisible()
    assert browser.nothing.text() == "No part matches: widen “TDP” or include unknown figures."
    assert not browser.table.isVisible()
    assert not browser.place.isEnabled()
    assert browser.comparison.empty.isVisible()
    qtbot.mouseClick(browser.clear, LEFT)
    assert len(listed(browser)) == len(CATALOGUE.of_kind("oam"))
    assert browser.table.isVisible()


def test_words_vendor_generation_cooling_and_confidence_filter(browser):
    filters = browser.filters
    filters.search.setText("mi3")
    choose(filters.generation, "2.0")
    choose(filters.cooling, "liquid")
    choose(filters.vendor, "AMD")
    few = listed(browser)
    assert few == ["amd-mi300x", "amd-mi325x", "amd-mi355x"]
    filters.confidence.setCurrentIndex(2)
    assert set(listed(browser)) < set(few)


@pytest.mark.parametrize("kind", [*KINDS, None])
def test_every_kind_can_be_browsed(browser, kind):
    choose(browser.filters.kind, kind)
    parts = CATALOGUE.of_kind(kind) if kind else tuple(CATALOGUE.values())
    assert sorted(listed(browser)) == sorted(part.id for part in parts)
    assert compared(browser)
    for column in range(browser.rows.columnCount()):
        assert all(texts(browser, column))


def test_a_click_on_a_heading_sorts_with_the_unknown_last_both_ways(browser):
    choose(browser.filters.ranges.rows[0].figure, "memory_gb")
    column = browser.rows.columns.index("memory_gb")
    for order in (Qt.SortOrder.AscendingOrder, DESCENDING):
        browser.table.sortByColumn(column, order)
        values = [CATALOGUE[each].memory_gb for each in listed(browser)]
        known = [value for value in values if value is not None]
        assert known == sorted(known, reverse=order == DESCENDING)
        assert values[len(known) :] == [None] * (len(values) - len(known))
        assert texts(browser, column)[-1] == UNKNOWN
    browser.filters.search.setText("amd")
    values = [CATALOGUE[each].memory_gb for each in listed(browser)]
    assert values == sorted(values, reverse=True), "the order outlives a search"


def test_low_confidence_is_marked_in_the_list(browser):
    column = browser.rows.columns.index("tdp_w")
    for part, text in zip(browser.rows.parts, texts(browser, column), strict=True):
        assert text.startswith("≈") == (part.confidence("tdp_w") == "low")


# Comparing


def test_the_chosen_part_shows_beside_the_kept_ones(browser, qtbot):
    browser.table.choose("amd-mi300x")
    assert compared(browser) == ["amd-mi300x"]
    browser.table.setFocus()
    qtbot.keyClick(browser.table, Qt.Key.Key_Space)
    qtbot.keyClick(browser.table, Qt.Key.Key_Down)
    assert compared(browser) == ["amd-mi300x", browser.table.current.id]
    assert [part.id for part in browser.kept] == ["amd-mi300x"]
    qtbot.keyClick(browser.table, Qt.Key.Key_Up)
    qtbot.keyClick(browser.table, Qt.Key.Key_Space)
    assert browser.kept == ()


def test_four_parts_are_compared_and_a_fifth_is_refused_in_words(browser, qtbot):
    for part_id in FOUR:
        browser.table.choose(part_id)
        qtbot.mouseClick(browser.comparison.cards.cards[-1].button, LEFT)
    assert compared(browser) == list(FOUR)
    browser.table.choose("intel-hl325l")
    qtbot.keyClick(browser.table, Qt.Key.Key_Space)
    assert compared(browser) == list(FOUR)
    assert browser.message.text() == FULL
    qtbot.mouseClick(browser.comparison.cards.cards[1].button, LEFT)
    assert compared(browser) == ["amd-mi300x", "amd-mi350x", "amd-mi355x", "intel-hl325l"]
    assert browser.message.text() == ""


def test_the_box_of_a_row_keeps_the_part(browser):
    index = browser.rows.index(browser.rows.row_of("amd-mi300x"), 0)
    role = Qt.ItemDataRole.CheckStateRole
    assert index.data(role) == Qt.CheckState.Unchecked
    browser.rows.setData(index, Qt.CheckState.Checked, role)
    assert index.data(role) == Qt.CheckState.Checked
    assert [part.id for part in browser.kept] == ["amd-mi300x"]


def test_rows_that_differ_are_tinted_and_can_be_shown_alone(browser, qtbot):
    for part_id in ("amd-mi300x", "amd-mi355x"):
        browser.keep(CATALOGUE[part_id])
    browser.table.choose("amd-mi300x")
    rows = browser.comparison.rows
    background = Qt.ItemDataRole.BackgroundRole
    assert rows.cell_of("amd-mi300x", "tdp_w").data(background) is not None
    assert rows.cell_of("amd-mi300x", "oam_spec").data(background) is None
    browser.comparison.differences.click()
    assert rows.cell_of("amd-mi300x", "tdp_w").isValid()
    assert not rows.cell_of("amd-mi300x", "oam_spec").isValid()


def test_choosing_a_cell_shows_its_source_and_the_choice_stays(browser, qtbot):
    browser.keep(CATALOGUE["amd-mi250"])
    table, pane = browser.comparison.table, browser.comparison.sources
    index = browser.comparison.rows.cell_of("amd-mi250", "typical_power_w")
    table.setCurrentIndex(index)
    assert "Typical power · AMD Instinct MI250" in pane.toPlainText()
    assert "Low confidence" in pane.toPlainText()
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert "Typical power" not in pane.toPlainText()
    table.setCurrentIndex(index)
    browser.table.choose("amd-mi355x")
    assert "Typical power · AMD Instinct MI250" in pane.toPlainText()


def test_the_chosen_figure_follows_from_part_to_part_where_it_is_known(browser):
    browser.table.choose("amd-mi300x")
    table, pane = browser.comparison.table, browser.comparison.sources
    table.setCurrentIndex(browser.comparison.rows.cell_of("amd-mi300x", "memory_gb"))
    browser.table.choose("amd-mi325x")
    assert "Memory capacity · AMD Instinct MI325X" in pane.toPlainText()
    unknown = next(part for part in CATALOGUE.of_kind("oam") if part.memory_gb is None)
    browser.table.choose(unknown.id)
    assert pane.toPlainText().startswith("TDP · ")


def test_every_figure_of_the_catalogue_can_be_asked_for_its_source(browser):
    pane = browser.comparison.sources
    for part in CATALOGUE.values():
        for key in part.provenance:
            pane.show_figure(part, key, CATALOGUE.sources)
            assert "confidence" in pane.toPlainText()


def test_a_link_opens_only_when_it_is_clicked_and_only_on_the_web(browser, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    browser.show_part(CATALOGUE["amd-mi300x"])
    assert opened == []
    browser.comparison.sources.anchorClicked.emit(QUrl("https://example.org/sheet"))
    open_address(QUrl("file:///etc/passwd"))
    assert opened == [QUrl("https://example.org/sheet")]


def test_part_files_that_are_read_again_are_followed(browser, session):
    browser.keep(CATALOGUE["amd-mi300x"])
    low = browser.filters.ranges.rows[0].low
    low.setValue(700)
    changed = CATALOGUE["amd-mi300x"].model_copy(update={"tdp_w": 800.0})
    own = changed.model_copy(update={"id": "own-module", "vendor": "Own", "model": "Module"})
    parts = {**CATALOGUE, changed.id: changed, own.id: own}
    session.use_catalogue(Catalogue(parts, sources=CATALOGUE.sources))
    assert "own-module" in listed(browser)
    assert browser.filters.vendor.findData("Own") > 0
    assert browser.filters.criteria.ranges == (FigureRange("tdp_w", low=700),)
    cell = browser.comparison.rows.cell_of("amd-mi300x", "tdp_w")
    assert cell.data() == "800"


# Window, access, placing


def test_everything_that_takes_the_focus_has_a_name(browser):
    for part_id in FOUR[:2]:
        browser.keep(CATALOGUE[part_id])
    browser.filters.ranges.add.click()
    assert [name for name in unnamed(browser) if not is_inner(name)] == []


def test_tab_goes_through_the_window_and_out_of_the_tables(browser, qtbot):
    browser.keep(CATALOGUE["amd-mi300x"])
    browser.activateWindow()
    browser.filters.search.setFocus()
    seen = set()
    for _ in range(40):
        qtbot.keyClick(browser.focusWidget(), Qt.Key.Key_Tab)
        seen.add(browser.focusWidget())
    low = browser.filters.ranges.rows[0].low
    wanted = {browser.filters.kind, low, browser.table, browser.place, browser.comparison.table}
    assert wanted <= seen


def test_cells_are_spoken_with_unit_and_confidence(browser):
    browser.keep(CATALOGUE["amd-mi300x"])
    role = Qt.ItemDataRole.AccessibleTextRole
    cell = browser.comparison.rows.cell_of("amd-mi300x", "tdp_w")
    assert cell.data(role) == "TDP of AMD Instinct MI300X: 750 W, medium confidence"
    row = browser.rows.index(browser.rows.row_of("amd-mi300x"), 0)
    assert row.data(role).endswith("compared")


def test_the_theme_and_small_windows_are_followed(browser, preferences, qtbot):
    for part_id in FOUR:
        browser.keep(CATALOGUE[part_id])
    role = Qt.ItemDataRole.ForegroundRole
    preferences.theme_choice = ThemeChoice.LIGHT
    cell = browser.comparison.rows.cell_of("amd-mi300x", "tdp_w")
    light = cell.data(role)
    preferences.theme_choice = ThemeChoice.DARK
    assert browser.comparison.rows.cell_of("amd-mi300x", "tdp_w").data(role) != light
    browser.resize(browser.minimumSize())
    cards = browser.comparison.cards
    qtbot.waitUntil(lambda: cards.cards[-1].geometry().right() <= cards.width())
    assert all(card.width() > 60 for card in cards.cards)


def test_a_drag_carries_the_catalogue_id_alone(browser):
    data = browser.rows.mimeData([browser.rows.index(browser.rows.row_of(MODULE), 0)])
    assert data.formats() == [PART_MIME]
    assert bytes(data.data(PART_MIME)) == MODULE.encode()


def test_what_is_dragged_out_of_the_list_is_taken_by_the_drawing(window):
    design = one_rack(2)
    window.session.show_copy(design)
    window.show_design("board")
    window.browsing.show_part(MODULE)
    rows = window.browsing.browser.rows
    mime = rows.mimeData([rows.index(rows.row_of(MODULE), 0)])
    free = at_site(window.canvas, chassis_of(design)[0].boards[0].id, 5)
    assert Drag(window.canvas, mime).over(free)
    assert Drag(window.canvas, mime).drop(free)
    assert len(modules_of(window.session.design)) == 3


def test_a_reference_can_be_compared_but_not_placed(browser):
    reference = next(part for part in CATALOGUE.values() if part.only_reference)
    browser.show_part(reference)
    assert compared(browser) == [reference.id]
    assert not browser.place.isEnabled()
    assert reference.only_reference in browser.place.toolTip()
    index = browser.rows.index(browser.rows.row_of(reference.id), 0)
    assert not browser.rows.flags(index) & Qt.ItemFlag.ItemIsDragEnabled


def test_the_browser_opens_by_keys_and_closes_by_escape(window, qtbot):
    window.files.new_design()
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL | SHIFT)
    browser = window.browsing.browser
    qtbot.waitUntil(browser.filters.search.hasFocus)
    qtbot.keyClick(browser, Qt.Key.Key_Escape)
    assert not browser.isVisible()
    window.actions_by_name["browse_parts"].trigger()
    assert window.browsing.browser is browser
    assert browser.isVisible()


def test_the_catalogue_panel_offers_browsing_and_comparing(window, monkeypatch):
    palette = window.palette_panel
    window.files.new_design()
    asked = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _at: asked.append(menu))
    palette.choose(MODULE)
    at = palette.tree.visualRect(palette.tree.currentIndex()).center()
    palette.tree.customContextMenuRequested.emit(at)
    actions = {action.text().replace("&", ""): action for action in asked[-1].actions()}
    actions["Show in browser"].trigger()
    browser = window.browsing.browser
    assert browser.table.current.id == MODULE
    assert browser.kept == ()
    actions["Compare"].trigger()
    assert [part.id for part in browser.kept] == [MODULE]
    palette.tree.setCurrentIndex(palette.model.index(0, 0))
    palette.tree.customContextMenuRequested.emit(QPoint(-1, -1))
    assert len(asked) == 1, "a group has no menu"


def test_the_inspector_compares_the_selected_object(window, qtbot):
    window.session.show_copy(one_rack(2))
    window.show_design("rack")
    window.session.select(modules_of(window.session.design)[0].id)
    qtbot.mouseClick(window.inspector.compare, LEFT)
    browser = window.browsing.browser
    assert [part.id for part in browser.kept] == [MODULE]
    assert browser.filters.kind.currentData() == "oam"


def test_a_part_is_placed_from_the_browser_and_a_refusal_is_said_there(window, qtbot):
    window.session.show_copy(one_rack(2))
    window.show_design("rack")
    window.session.select(None)
    before = len(modules_of(window.session.design))
    window.browsing.show_part(MODULE)
    browser = window.browsing.browser
    qtbot.waitUntil(browser.table.hasFocus)
    qtbot.keyClick(browser.table, Qt.Key.Key_Return, CONTROL)
    assert len(modules_of(window.session.design)) == before + 1
    assert browser.message.text() == "Placed AMD Instinct MI300X."
    other = next(part for part in CATALOGUE.of_kind("oam") if part.generation == "1.x")
    browser.show_part(other)
    qtbot.mouseClick(browser.place, LEFT)
    assert len(modules_of(window.session.design)) == before + 1
    assert browser.message.text()
    assert browser.message.text() != "Placed AMD Instinct MI300X."


def test_a_part_that_only_the_design_carries_can_be_compared(window):
    design = one_rack(1)
    own = CATALOGUE[MODULE].model_copy(update={"id": "own-module", "model": "Own"})
    window.session.show_copy(design)
    carried = {**window.session.design.parts, "own-module": own}
    window.session.show_copy(window.session.design.model_copy(update={"parts": carried}))
    window.browsing.compare("own-module")
    assert compared(window.browsing.browser)[0] == "own-module"


# Room, memory and what is gone


def test_a_fifth_part_chosen_in_the_list_says_why_it_is_not_beside_the_others(browser):
    for part_id in FOUR:
        browser.keep(CATALOGUE[part_id])
    browser.table.choose(FOUR[0])
    assert browser.comparison.note.text() == ""
    browser.table.choose(MODULE if MODULE not in FOUR else "amd-mi250x")
    fifth = browser.table.current
    assert fifth.title in browser.comparison.note.text()
    assert fifth.id not in compared(browser)
    browser.toggle(CATALOGUE[FOUR[0]])
    assert browser.comparison.note.text() == ""
    assert fifth.id in compared(browser)


def test_a_part_whose_file_is_gone_leaves_an_open_comparison(browser, session):
    for part_id in FOUR[:2]:
        browser.keep(CATALOGUE[part_id])
    left = {key: part for key, part in CATALOGUE.items() if key != FOUR[1]}
    session.use_catalogue(Catalogue(left, CATALOGUE.assumptions, CATALOGUE.sources))
    assert [part.id for part in browser.kept] == [FOUR[0]]
    assert CATALOGUE[FOUR[1]].title in browser.message.text()


def test_parts_can_be_asked_for_a_published_curve(browser):
    choose(browser.filters.kind, "cdu")
    curve = browser.filters.curve
    assert curve.isVisible()
    choose(curve, "curve")
    found = [CATALOGUE[each] for each in listed(browser)]
    assert 0 < len(found) < len(CATALOGUE.of_kind("cdu"))
    assert all(part.curve for part in found)
    browser.clear.click()
    assert len(listed(browser)) == len(CATALOGUE.of_kind("cdu"))
    choose(browser.filters.kind, "oam")
    assert curve.isVisible() == (curve.count() > 1)


def test_place_and_size_of_the_browser_are_kept(
    browser, session, preferences, qtbot, monkeypatch, tmp_path
):
    browser.resize(1111, 666)
    left = browser.saveGeometry()
    browser.close()
    restored = []
    monkeypatch.setattr(PartBrowser, "restoreGeometry", lambda _made, kept: restored.append(kept))
    home = QWidget()
    qtbot.addWidget(home)
    PartBrowser(session, type(preferences)(tmp_path / "window.ini"), home)
    assert restored == [left]


def test_the_head_of_a_compared_part_is_read_whole(browser):
    for part in CATALOGUE.of_kind("cdu")[:4]:
        browser.keep(part)
    for card in browser.comparison.cards.cards:
        for label in (card.title, card.facts):
            assert label.wordWrap()
            assert label.heightForWidth(label.width()) <= label.height(), label.text()
