from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QMessageBox

from configurator.catalogue.folders import list_folders, own_folder, settings_file
from configurator.catalogue.form import Entry, template
from configurator.catalogue.parts import KINDS
from configurator.catalogue.user_parts import OwnSource, copy_draft, save_draft
from configurator.core.errors import Fault
from configurator.design import edits
from configurator.ui.own_parts.folders_dialog import FoldersDialog
from configurator.ui.panels.palette import PART_MIME
from tests.scene.designs import MODULE, chassis_of, modules_of, one_rack
from tests.ui.canvas.mouse import Drag, at_site

OWN = "test-copy"
RACK = {"unit": "OU", "units": "42"}
BUTTON = QMessageBox.StandardButton


def set_text(dialog, **texts):
    for key, text in texts.items():
        dialog.form.rows[key].entry.setText(text)


def change_to(**texts):
    def step(dialog):
        set_text(dialog, **texts)
        dialog.save_button.click()

    return step


def save_copy(window, part_id=MODULE):
    """Save a copy of a part as one of the user's own."""
    catalogue = window.session.catalogue
    draft = copy_draft(catalogue[part_id], OWN, OwnSource("Lab", "2026-11-24"))
    save_draft(draft, own_folder(), catalogue)
    window.desk.reload()


def menu_texts(window, monkeypatch):
    shown = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _at: shown.append(menu))
    window.palette_panel.tree.customContextMenuRequested.emit(QPoint(-1, -1))
    return {action.text().replace("&", ""): action.isEnabled() for action in shown[0].actions()}


def test_a_new_part_is_saved_listed_as_own_and_can_be_dragged_into_the_design(window, at_dialog):
    window.session.show_copy(one_rack())
    window.show_design("rack")

    def fill_in(dialog):
        set_text(dialog, vendor="Acme", model="X 900", tdp_w="12oo")
        dialog.save_button.click()
        assert dialog.isVisible()
        set_text(dialog, tdp_w="900", length_mm="165", width_mm="102")
        dialog.save_button.click()

    at_dialog.append(fill_in)
    window.palette_panel.search.setText("hl325")
    window.actions_by_name["new_part"].trigger()
    palette = window.palette_panel
    assert palette.chosen_part == "acme-x-900"
    node = palette.tree.currentIndex().internalPointer()
    assert node.texts == ("Acme X 900", "own")
    assert node.spoken.endswith("your own")
    data = palette.model.mimeData([palette.tree.currentIndex()])
    assert bytes(data.data(PART_MIME)) == b"acme-x-900"
    assert window.session.catalogue["acme-x-900"].tdp_w == 900
    assert Path(window.session.catalogue.files["acme-x-900"]).is_relative_to(own_folder())


def fill_in_by_keys(qtbot, dialog, texts):
    """Type into fields and choose words as one does who has no mouse."""
    for key, text in texts.items():
        entry = dialog.form.rows[key].entry
        entry.setFocus()
        qtbot.keyClicks(entry, text)
        qtbot.keyClick(entry, Qt.Key.Key_Tab)


@pytest.mark.parametrize("kind", KINDS)
def test_a_part_of_each_kind_is_typed_in_corrected_and_saved(window, qtbot, at_dialog, kind):
    figure = next(
        field.key
        for field in template(kind)
        if (field.figure and field.entry is Entry.NUMBER and field.above == 0)
        or field.key == "freeze_c"
    )

    def fill_in(dialog):
        fill_in_by_keys(qtbot, dialog, {"vendor": "Acme", "model": "X9", figure: "-1e12"})
        if kind == "rack":
            fill_in_by_keys(qtbot, dialog, RACK)
        qtbot.keyClicks(dialog.source.name, "Data sheet")
        dialog.check()
        assert dialog.form.rows[figure].reason.isVisible()
        dialog.form.rows[figure].entry.selectAll()
        fill_in_by_keys(qtbot, dialog, {figure: "0.9"})
        dialog.check()
        assert not dialog.form.rows[figure].reason.isVisible()
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
        assert not dialog.isVisible(), dialog.state.text()

    palette = window.palette_panel
    palette.kind.setCurrentIndex(palette.kind.findData(kind))
    at_dialog.append(fill_in)
    window.actions_by_name["new_part"].trigger()
    part = window.session.catalogue["acme-x9"]
    assert (part.kind, getattr(part, figure)) == (kind, 0.9)
    assert palette.chosen_part == "acme-x9"


def test_a_copied_module_is_dropped_on_a_site_and_carried_by_the_design(window, at_dialog):
    design = one_rack(2)
    window.session.show_copy(design)
    window.show_design("board")
    window.palette_panel.reveal(MODULE)

    def name_source(dialog):
        set_text(dialog, id=OWN, tdp_w="801")
        dialog.source.name.setText("Lab")
        dialog.save_button.click()

    at_dialog.append(name_source)
    window.actions_by_name["copy_part"].trigger()
    palette = window.palette_panel
    drag = Drag(window.canvas, palette.model.mimeData([palette.tree.currentIndex()]))
    free = at_site(window.canvas, chassis_of(design)[0].boards[0].id, 5)
    assert drag.over(free)
    assert drag.drop(free)
    assert OWN in [module.part for module in modules_of(window.session.design)]
    assert window.session.design.parts[OWN].tdp_w == 801


def test_a_copy_keeps_sources_of_unchanged_figures(window, at_dialog):
    window.palette_panel.reveal(MODULE)

    def change(dialog):
        set_text(dialog, id=OWN, tdp_w="801")
        dialog.source.name.setText("Lab 3")
        dialog.save_button.click()

    at_dialog.append(change)
    window.actions_by_name["copy_part"].trigger()
    catalogue = window.session.catalogue
    old, new = catalogue[MODULE], catalogue[OWN]
    others = {key: cited for key, cited in old.provenance.items() if key != "tdp_w"}
    assert others
    assert {key: new.provenance[key] for key in others} == others
    key = new.provenance["tdp_w"].sources[0]
    assert catalogue.sources[key].title.startswith("Lab 3")


def test_only_parts_of_ones_own_can_be_edited_and_deleted(window, monkeypatch, at_dialog, answers):
    actions = window.actions_by_name
    window.palette_panel.reveal(MODULE)
    assert not actions["edit_part"].isEnabled()
    assert not menu_texts(window, monkeypatch)["Delete part…"]
    save_copy(window)
    window.palette_panel.reveal(OWN)
    assert menu_texts(window, monkeypatch)["Edit part…"]
    at_dialog.append(change_to(tdp_w="802"))
    actions["edit_part"].trigger()
    assert window.session.catalogue[OWN].tdp_w == 802
    assert window.palette_panel.chosen_part == OWN
    answers += [BUTTON.Cancel, BUTTON.Yes]
    actions["delete_part"].trigger()
    assert OWN in window.session.catalogue
    actions["delete_part"].trigger()
    assert OWN not in window.session.catalogue
    assert OWN not in window.palette_panel.parts_shown()


def test_folders_are_added_their_faults_listed_and_copied(
    window, qtbot, at_dialog, tmp_path, files
):
    save_copy(window)
    other = tmp_path / "parts"
    other.mkdir()
    (other / "bad.json").write_text("{")
    (other / "twin.json").write_bytes(Path(window.session.catalogue.files[OWN]).read_bytes())
    seen = []

    def use(dialog):
        assert "No faults" in dialog.told.text()
        files.append(str(other))
        dialog.add.click()
        assert "2 faults, 1 of them two files with one id" in dialog.told.text()
        dialog.copy.click()
        seen.append(window.palette_panel.faults.isVisibleTo(window.palette_panel))
        dialog.folders.setCurrentRow(0)
        dialog.remove.click()
        assert "No faults" in dialog.told.text()

    at_dialog.append(use)
    window.actions_by_name["part_folders"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert str(other / "bad.json") in copied
    assert str(other / "twin.json") in copied
    assert len(copied.splitlines()) == 2
    assert seen == [True]


def test_a_bad_list_of_folders_is_a_fault_not_a_crash(window, at_dialog, faults):
    list_folders([])
    settings_file().write_text("[")
    window.desk.reload()
    assert window.palette_panel.faults.isVisibleTo(window.palette_panel)
    at_dialog.append(lambda dialog: dialog.reject())
    window.actions_by_name["part_folders"].trigger()
    assert "cannot be read" in faults[0]


def carrying_own(window):
    """Show a design that carries the part of one's own."""
    design = one_rack(8)
    module = modules_of(design)[0]
    design = edits.set_field(design, module.id, "cold_plate", OWN, window.session.catalogue)
    window.session.show_copy(design)
    window.show_design("rack")


def test_newer_figures_are_hinted_at_shown_and_taken_over_in_one_step(window, qtbot, at_dialog):
    save_copy(window, "ocp-oam-1kw")
    carrying_own(window)
    qtbot.wait(300)
    assert window.desk.hint.isHidden()
    window.palette_panel.reveal(OWN)
    at_dialog.append(
        lambda dialog: (set_text(dialog, rated_power_w="803"), dialog.save_button.click())
    )
    window.actions_by_name["edit_part"].trigger()
    qtbot.waitUntil(lambda: window.desk.hint.isVisible())
    assert window.desk.hint.text() == "1 part of this design differs from the catalogue"
    rows = []

    def look(dialog):
        part = dialog.tree.topLevelItem(0)
        rows.extend(part.child(row).text(0) for row in range(part.childCount()))
        part.setCheckState(0, Qt.CheckState.Unchecked)
        assert not dialog.update_button.isEnabled()
        part.setCheckState(0, Qt.CheckState.Checked)
        assert dialog.update_button.text() == "Update 1 part"
        dialog.update_button.click()

    at_dialog.append(look)
    before = window.session.design
    window.desk.hint.click()
    assert "Rated power, W" in rows
    assert window.session.design.parts[OWN].rated_power_w == 803
    qtbot.waitUntil(window.desk.hint.isHidden)
    window.actions_by_name["undo"].trigger()
    assert window.session.design is before
    qtbot.waitUntil(lambda: window.desk.hint.isVisible())


def test_a_part_goes_out_as_netbox_yaml_and_comes_back_into_the_form(
    window, at_dialog, files, tmp_path
):
    window.palette_panel.reveal(MODULE)
    path = tmp_path / "module.yaml"
    files.append((str(path), "NetBox type (*.yaml)"))
    window.actions_by_name["export_part"].trigger()
    assert "manufacturer" in path.read_text()
    files.append((str(path), ""))
    seen = []

    def look(dialog):
        seen.append(dialog.draft.values["vendor"])
        dialog.form.rows["id"].entry.setText("from-netbox")
        dialog.save_button.click()

    at_dialog.append(look)
    window.actions_by_name["import_part"].trigger()
    assert seen == [window.session.catalogue[MODULE].vendor]
    assert window.session.catalogue["from-netbox"].tdp_w == window.session.catalogue[MODULE].tdp_w


def test_a_netbox_type_that_is_none_is_reported(window, files, faults, tmp_path):
    path = tmp_path / "x.yaml"
    path.write_text("- 1\n- 2\n")
    files.append((str(path), ""))
    window.actions_by_name["import_part"].trigger()
    assert "x.yaml" in faults[0]


def test_the_reason_of_a_fault_is_read_whole(qtbot, styled):
    why = "the source 'sheet' is described neither in the file nor in any folder read before " * 2

    class Faulty(dict):
        faults = (
            Fault("parts/oam/acme/a-rather-long-name-of-a-file.json", "provenance.tdp_w", why),
        )
        clashes = ()

    dialog = FoldersDialog(None, Faulty(), Faulty)
    qtbot.addWidget(dialog)
    dialog.show()
    table = dialog.faults
    assert table.wordWrap()
    assert table.rowHeight(0) >= 2 * table.fontMetrics().height()
    assert table.rowHeight(0) >= table.sizeHintForRow(0)
