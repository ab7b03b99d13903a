"""What menus and keys do to the design."""

from PySide6.QtCore import Qt

from configurator.design import edits
from tests.scene.designs import (
    BOARD,
    CHASSIS,
    MODULE,
    RACK,
    chassis_of,
    modules_of,
    one_rack,
)
from tests.ui.steps import say, show


def test_a_rack_is_built_with_the_keyboard_alone(window, qtbot):
    window.files.new_design()
    window.activateWindow()
    for words in (RACK, CHASSIS, BOARD, MODULE):
        qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert window.palette_panel.search.hasFocus()
        qtbot.keyClicks(window.palette_panel.search, words)
        qtbot.keyClick(window.palette_panel.search, Qt.Key.Key_Return)
        assert window.session.armed_part == words
        tree = window.palette_panel.tree
        qtbot.keyClick(tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        window.palette_panel.search.clear()
    design = window.session.design
    assert [module.part for module in modules_of(design)] == [MODULE]
    window.actions_by_name["fill_board"].trigger()
    assert len(modules_of(window.session.design)) == 8
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(modules_of(window.session.design)) == 1


def test_the_structure_inserts_at_its_free_rows_and_deletes(window, qtbot):
    design = show(window, one_rack(2))
    window.activateWindow()
    window.session.armed_part = MODULE
    window.results.show_structure()
    board = chassis_of(design)[0].boards[0].id
    tree = window.results.structure.view
    tree.setCurrentIndex(window.results.structure.model.find(f"{board}:5"))
    qtbot.keyClick(tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [m.site for m in modules_of(window.session.design)] == [0, 1, 5]
    window.session.select(modules_of(window.session.design)[0].id)
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert [m.site for m in modules_of(window.session.design)] == [1, 5]


def test_fill_rack_repeats_the_selected_chassis(window):
    design = show(window, one_rack(8))
    window.session.select(chassis_of(design)[0].id)
    window.editing.fill_rack()
    filled = window.session.design
    assert len(chassis_of(filled)) > 5
    assert len(modules_of(filled)) == 8 * len(chassis_of(filled))
    window.editing.fill_rack()
    assert window.session.design is filled
    assert say(window)


def test_fill_says_what_it_needs(window):
    show(window, one_rack(2))
    window.editing.fill_board()
    assert "Select a board" in say(window)


def test_duplicate_copy_and_paste(window):
    design = show(window, one_rack(2))
    window.session.select(modules_of(design)[0].id)
    window.editing.duplicate()
    assert len(modules_of(window.session.design)) == 3
    window.session.select(chassis_of(design)[0].id)
    window.editing.copy()
    window.session.select(design.floor.racks[0].id)
    window.editing.paste()
    assert len(chassis_of(window.session.design)) == 2


def test_what_was_cut_can_be_pasted_with_all_it_held(window):
    design = show(window, edits.override_assumption(
        one_rack(2), "case_limit_c", 80.0, "data sheet", chassis_of(one_rack(2))[0].id
    ))  # fmt: skip
    window.session.select(chassis_of(design)[0].id)
    window.actions_by_name["cut"].trigger()
    assert chassis_of(window.session.design) == []
    assert window.session.selection == design.floor.racks[0].id
    window.actions_by_name["paste"].trigger()
    (pasted,) = chassis_of(window.session.design)
    assert len(modules_of(window.session.design)) == 2
    assert [o.scope for o in window.session.design.assumption_overrides] == [pasted.id]
    window.editing.undo()
    window.editing.undo()
    assert window.session.design is design


def test_a_copy_stays_in_its_design(window):
    design = show(window, one_rack(2))
    window.session.select(design.floor.racks[0].id)
    window.editing.copy()
    other = show(window, one_rack(3))
    window.editing.paste()
    assert window.session.design is other
    assert "copy an object first" in say(window)


def test_fill_rack_takes_the_first_chassis_of_a_selected_rack(window):
    design = show(window, one_rack(8))
    window.session.select(design.floor.racks[0].id)
    window.editing.fill_rack()
    assert len(chassis_of(window.session.design)) > 5


def test_an_edit_and_a_prompt_answer_are_drawn_in_one_go_a_late_one_finds_it_stale(
    window, service, qtbot
):
    show(window, one_rack(2))
    module = modules_of(window.session.design)[0]
    qtbot.wait(50)
    drawn = []
    window.canvas._stage.drawn.connect(lambda: drawn.append(window.session.is_stale))
    service.holds = True
    for prompt in (True, False):
        share = 0.5 if prompt else 0.6
        edited = edits.set_field(window.session.design, module.id, "utilisation", share)
        window.session.apply("Set", edited)
        if not prompt:
            qtbot.waitUntil(lambda: drawn == [False, True])
        service.release()
        qtbot.waitUntil(lambda: bool(drawn) and not drawn[-1])
    assert drawn == [False, True, False]


def test_a_refused_part_says_why_and_changes_nothing(window):
    design = show(window, one_rack(2))
    window.session.armed_part = "amd-mi250x"
    window.session.select(chassis_of(design)[0].boards[0].id)
    window.placing.place_part()
    assert window.session.design is design
    assert say(window)


def test_undo_and_redo_name_what_they_do(window):
    show(window, one_rack(1))
    actions = window.actions_by_name
    assert not actions["undo"].isEnabled()
    window.session.apply("Rename", edits.set_field(window.session.design, None, "name", "pod"))
    assert actions["undo"].text().replace("&", "") == "Undo Rename"
    window.editing.undo()
    assert actions["redo"].text().replace("&", "") == "Redo Rename"
    assert not actions["undo"].isEnabled()


def test_dragging_a_part_over_the_drawing_previews_and_leaving_drops_it(window, qtbot):
    show(window, one_rack(2))
    tentative = edits.remove(window.session.design, modules_of(window.session.design)[0].id)
    window.status.say("A rack goes onto the floor", "warning")
    window.session.preview(tentative)
    assert "preview" in window.strip.tiles[0].name.text()
    assert say(window).startswith("Current"), "a refusal must not outlive its target"
    window.session.preview(None)
    assert "preview" not in window.strip.tiles[0].name.text()
