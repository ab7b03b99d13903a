import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from configurator.catalogue.form import template
from configurator.catalogue.parts import KINDS
from configurator.catalogue.user_parts import OwnSource, copy_draft, new_draft
from configurator.core.errors import CatalogueError, Fault
from configurator.ui.own_parts.dialog import PartDialog
from configurator.ui.own_parts.names import free_id, id_from_names
from tests.scene.designs import CATALOGUE

SOURCE = OwnSource("Test lab", "2026-11-24")
CSV = "flow [L/min];resistance [K/W];pressure drop [kPa]\n1;0,05;2\n2;0,04;6\n3;0,03;{}\n"


@pytest.fixture
def saved():
    return []


@pytest.fixture
def open_draft(qtbot, styled, preferences, saved):
    def make(draft, save=saved.append):
        dialog = PartDialog(None, "Part", draft, CATALOGUE, preferences, save)
        qtbot.addWidget(dialog, before_close_func=lambda made: made.done(0))
        dialog.show()
        return dialog

    return make


def type_into(qtbot, dialog, key, text):
    entry = dialog.form.rows[key].entry
    entry.setFocus()
    entry.clear()
    qtbot.keyClicks(entry, text)


def name_it(qtbot, dialog):
    type_into(qtbot, dialog, "vendor", "Acme")
    type_into(qtbot, dialog, "model", "X 900")


def reason(dialog, key):
    row = dialog.form.rows[key]
    return row.reason.text() if row.reason.isVisibleTo(dialog) else ""


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_every_kind_can_be_filled_in_and_has_a_name_and_unit(open_draft, kind):
    dialog = open_draft(new_draft(kind, SOURCE))
    assert list(dialog.form.rows) == [field.key for field in template(kind)]
    for row in dialog.form.rows.values():
        assert row.field.label in row.entry.accessibleName()
        assert row.unit.text() == row.field.unit
        assert row.label.text().endswith(" *") == row.field.required


def test_an_untouched_form_does_not_scold_until_it_is_saved(open_draft, saved):
    dialog = open_draft(new_draft("oam", SOURCE))
    assert reason(dialog, "vendor") == ""
    assert dialog.state.text() == "3 fields to mend"
    dialog.save_button.click()
    assert reason(dialog, "vendor") == "Vendor is required"
    assert dialog.focusWidget() is dialog.form.rows["id"].entry
    assert saved == []


def test_a_required_field_left_empty_says_so_at_once_and_nearer_to_itself(open_draft, qtbot):
    dialog = open_draft(new_draft("oam", SOURCE))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    rows = dialog.form.rows
    rows["model"].entry.setFocus()
    qtbot.keyClick(rows["model"].entry, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: reason(dialog, "model") == "Model is required")
    assert reason(dialog, "vendor") == "Vendor is required", "it had the focus first"
    assert rows["model"].entry.property("wrong")
    assert not rows["part_number"].entry.property("wrong")
    label, own, following = rows["model"].reason, rows["model"].entry, rows["part_number"].entry
    words = label.contentsRect().translated(label.pos())
    assert words.top() - own.geometry().bottom() < following.geometry().top() - words.bottom()
    qtbot.keyClicks(rows["model"].entry, "X")
    qtbot.waitUntil(lambda: reason(dialog, "model") == "")
    assert not rows["model"].entry.property("wrong")


def test_a_wrong_figure_is_told_beside_its_field_as_it_is_typed_and_nothing_is_lost(
    open_draft, qtbot, saved
):
    dialog = open_draft(new_draft("oam", SOURCE))
    name_it(qtbot, dialog)
    type_into(qtbot, dialog, "tdp_w", "12oo")
    qtbot.waitUntil(lambda: "is no number" in reason(dialog, "tdp_w"))
    dialog.save_button.click()
    assert saved == []
    assert dialog.isVisible()
    assert dialog.form.rows["tdp_w"].entry.text() == "12oo"
    assert dialog.focusWidget() is dialog.form.rows["tdp_w"].entry
    assert "is no number" in dialog.form.rows["tdp_w"].entry.accessibleDescription()
    type_into(qtbot, dialog, "tdp_w", "1200")
    dialog.save_button.click()
    assert not dialog.isVisible()
    assert saved[0].values["tdp_w"] == "1200"
    assert saved[0].values["id"] == "acme-x-900"


def test_the_source_is_checked_with_the_figures(open_draft, qtbot, saved):
    dialog = open_draft(new_draft("oam", SOURCE))
    name_it(qtbot, dialog)
    dialog.source.name.clear()
    dialog.source.date.setText("yesterday")
    dialog.save_button.click()
    assert "required" in dialog.source.reasons["name"].text()
    assert "yesterday" in dialog.source.reasons["date"].text()
    assert dialog.focusWidget() in (dialog.source.name, dialog.source.date)
    assert saved == []


def test_what_saving_refuses_is_shown_and_the_form_stays(open_draft, qtbot):
    def refuse(_draft):
        raise CatalogueError(Fault("/there/x.json", "", "cannot be saved: no space left"))

    dialog = open_draft(new_draft("oam", SOURCE), refuse)
    name_it(qtbot, dialog)
    dialog.save_button.click()
    assert dialog.isVisible()
    assert dialog.state.text() == "/there/x.json: cannot be saved: no space left"


def test_an_id_the_user_named_is_not_replaced(open_draft, qtbot):
    dialog = open_draft(new_draft("oam", SOURCE))
    type_into(qtbot, dialog, "id", "mine")
    name_it(qtbot, dialog)
    assert dialog.draft.values["id"] == "mine"


def test_another_kind_keeps_what_both_have(open_draft, qtbot):
    dialog = open_draft(new_draft("oam", SOURCE))
    name_it(qtbot, dialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData("pump"))
    dialog.kind.activated.emit(dialog.kind.currentIndex())
    assert dialog.draft.kind == "pump"
    assert dialog.form.rows["model"].entry.text() == "X 900"
    type_into(qtbot, dialog, "model", "Y 1")
    assert dialog.form.rows["id"].entry.text() == "acme-y-1"


def test_an_untouched_copy_has_nothing_to_lose_and_an_edited_one_asks(
    open_draft, qtbot, monkeypatch
):
    asked = []
    answer = QMessageBox.StandardButton.Cancel
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()) or answer)
    dialog = open_draft(copy_draft(CATALOGUE["amd-mi300x"], "mine", SOURCE))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert asked == []
    dialog.show()
    type_into(qtbot, dialog, "tdp_w", "800")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert asked == ["Discard what you typed?"]


def test_a_copied_figure_names_its_source_until_it_is_changed(open_draft):
    dialog = open_draft(copy_draft(CATALOGUE["amd-mi300x"], "mine", SOURCE))
    assert "until you change it" in dialog.form.rows["tdp_w"].entry.toolTip()


def test_words_find_a_field(open_draft):
    dialog = open_draft(new_draft("oam", SOURCE))
    dialog.search.setText("stack")
    shown = [key for key, row in dialog.form.rows.items() if row.entry.isVisibleTo(dialog)]
    assert shown == ["stack_height_mm"]
    dialog.search.clear()
    assert dialog.form.rows["id"].entry.isVisibleTo(dialog)


# Curves


def curve_of(dialog):
    return dialog.form.rows["curve"].entry


def test_a_curve_from_a_file_fills_the_table_and_is_plotted(open_draft, tmp_path):
    dialog = open_draft(new_draft("cold_plate", SOURCE))
    path = tmp_path / "plate.csv"
    path.write_text(CSV.format(12))
    curve_of(dialog).read_file(path)
    assert curve_of(dialog).cells.rows()[:3] == [
        ["1", "0.05", "2"],
        ["2", "0.04", "6"],
        ["3", "0.03", "12"],
    ]
    assert "3 points from plate.csv" in curve_of(dialog).note.text()
    assert "decimal comma" in curve_of(dialog).note.text()
    plots = curve_of(dialog).plots
    assert plots.points(2) == [(1, 2), (2, 6), (3, 12)]
    assert len(plots.plots) == 2
    assert list(plots.plots[1].getPlotItem().listDataItems()[0].yData) == [2, 6, 12]


def test_a_doubtful_curve_is_taken_and_the_doubt_is_told(open_draft, tmp_path):
    dialog = open_draft(new_draft("cold_plate", SOURCE))
    path = tmp_path / "plate.csv"
    path.write_text(CSV.format(5))
    curve_of(dialog).read_file(path)
    assert "Doubtful: pressure drop falls" in curve_of(dialog).note.text()
    assert len(curve_of(dialog).typed) == 3


def test_a_file_with_a_bad_row_names_row_and_column_and_changes_nothing(
    open_draft, tmp_path, faults
):
    dialog = open_draft(new_draft("cold_plate", SOURCE))
    path = tmp_path / "plate.csv"
    path.write_text(CSV.format(12))
    curve_of(dialog).read_file(path)
    path.write_text(CSV.format("much"))
    curve_of(dialog).read_file(path)
    assert "plate.csv: row 4, column 3 (pressure drop [kPa]): 'much' is no number" in faults[0]
    assert curve_of(dialog).cells.rows()[2] == ["3", "0.03", "12"]
    curve_of(dialog).read_file(tmp_path / "nowhere.csv")
    assert "cannot be read" in faults[1]


def test_a_wrong_cell_is_marked_and_its_row_named(open_draft, qtbot, tmp_path):
    dialog = open_draft(new_draft("cold_plate", SOURCE))
    name_it(qtbot, dialog)
    path = tmp_path / "plate.csv"
    path.write_text(CSV.format(12))
    curve_of(dialog).read_file(path)
    curve_of(dialog).cells.item(1, 1).setText("o.04")
    dialog.check()
    assert reason(dialog, "curve").startswith("Row 2, Resistance, K/W: 'o.04' is no number")
    assert "no number" in curve_of(dialog).cells.item(1, 1).toolTip()
    assert curve_of(dialog).plots.points(1) == [(1, 0.05), (3, 0.03)]
    curve_of(dialog).cells.item(1, 1).setText("0.04")
    dialog.check()
    assert reason(dialog, "curve") == ""
    assert curve_of(dialog).cells.item(1, 1).toolTip() == ""


def test_a_row_is_always_left_to_type_into_and_cells_are_pasted(open_draft, qtbot, qapp):
    dialog = open_draft(new_draft("pump", SOURCE))
    cells = curve_of(dialog).cells
    assert cells.rowCount() == 1
    qapp.clipboard().setText("10\t300\n20\t250\textra\n")
    cells.setFocus()
    cells.setCurrentCell(0, 0)
    qtbot.keyClick(cells, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert cells.rows() == [["10", "300"], ["20", "250"], ["", ""]]
    cells.setCurrentCell(0, 0)
    curve_of(dialog).remove.click()
    assert cells.rows() == [["20", "250"], ["", ""]]


def test_ids_from_names_are_never_taken():
    assert id_from_names("Acme & Söhne", "X 900/B") == "acme-s-hne-x-900-b"
    assert free_id("a", {}) == "a"
    assert free_id("a", {"a", "a-2"}) == "a-3"
    assert len(free_id(id_from_names("v" * 90, "m"), {})) <= 64
