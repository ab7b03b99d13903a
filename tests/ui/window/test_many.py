"""Several objects at once: one selection in all panels, one undo step for what is done to them."""

from PySide6.QtCore import QItemSelectionModel, Qt

from configurator.design import edits
from configurator.design.model import Position
from configurator.design.target import RackTarget
from tests.scene.designs import MODULE, chassis_of, modules_of, one_rack, row
from tests.ui.canvas.mouse import check_step, nothing_else_moved
from tests.ui.steps import finding, say, show

CONTROL = Qt.KeyboardModifier.ControlModifier


def choose_rows(window, ids):
    panel = window.results.structure
    flags = QItemSelectionModel.SelectionFlag
    for each in ids:
        panel.view.selectionModel().select(panel.model.find(each), flags.Select | flags.Rows)


def test_the_structure_and_the_drawing_share_one_selection(window):
    design = show(window, one_rack(3))
    window.results.show_structure()
    ids = [module.id for module in modules_of(design)]
    choose_rows(window, ids[:2])
    assert set(window.session.selected) == set(ids[:2])
    assert window.canvas.page.boxes_of(*ids[:2])
    assert len(window.canvas._stage._marks.marks) >= 2
    window.session.select_all(ids)
    rows = window.results.structure.view.selectionModel().selectedRows()
    assert [row.data() for row in rows] == ["M0", "M1", "M2"]


def test_ctrl_a_selects_what_stands_beside(window, qtbot):
    design = show(window, one_rack(3, 2))
    window.activateWindow()
    ids = [module.id for module in chassis_of(design)[0].boards[0].modules]
    window.session.select(ids[1])
    qtbot.keyClick(window.canvas.view, Qt.Key.Key_A, CONTROL)
    assert set(window.session.selected) == set(ids)
    window.actions_by_name["select_alike"].trigger()
    assert set(window.session.selected) == {module.id for module in modules_of(design)}
    assert window.session.selection == ids[-1]
    window.actions_by_name["select_nothing"].trigger()
    qtbot.keyClick(window.canvas.view, Qt.Key.Key_A, CONTROL)
    assert window.session.selected == (design.floor.racks[0].id,)


def test_findings_of_a_group_select_every_culprit_and_follow_the_drawing(window, service):
    design = one_rack(2, 2)
    found = tuple(
        finding(design, target=each.id, where=each.id, message=f"{each.id} is loose")
        for each in chassis_of(design)
    )
    service.findings = lambda _design: found
    show(window, design)
    window.results.show_findings()
    panel = window.results.findings
    window.session.select(chassis_of(design)[1].id)
    assert [each.target for each in panel.chosen] == [chassis_of(design)[1].id]
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    assert set(window.session.selected) == {each.target for each in panel.chosen}


def test_cut_and_paste_of_several_are_one_step_each(window):
    design = show(window, one_rack(3, None))
    stack, session = window.session.undo_stack, window.session
    session.select_all(module.id for module in modules_of(design))
    window.editing.cut()
    assert modules_of(session.design) == []
    assert stack.count() == 1
    session.select(chassis_of(design)[0].boards[0].id)
    window.editing.paste()
    assert [module.site for module in modules_of(session.design)] == [0, 1, 2]
    assert len(session.selected) == 3
    assert stack.count() == 2
    window.editing.undo()
    window.editing.undo()
    assert session.design is design


def test_pasting_more_than_there_is_room_for_pastes_nothing(window):
    design = show(window, one_rack(5))
    window.session.select_all(module.id for module in modules_of(design))
    window.editing.copy()
    assert "5 objects" in say(window)
    window.editing.paste()
    assert window.session.design is design
    assert "sites are taken" in say(window)


def test_duplicates_of_several_are_one_step(window):
    design = show(window, one_rack(2))
    window.session.select_all([*(m.id for m in modules_of(design))])
    window.editing.duplicate()
    assert [module.site for module in modules_of(window.session.design)] == [0, 1, 2, 3]
    assert window.session.undo_stack.count() == 1
    check_step(design, window.session.design)


def test_a_rack_is_duplicated_with_its_contents_from_anything_in_it(window):
    design = show(window, row(2, 3))
    window.session.select(modules_of(design)[0].id)
    window.actions_by_name["duplicate_rack"].trigger()
    after = window.session.design
    assert len(after.floor.racks) == 3
    assert len(modules_of(after)) == 9
    assert after.floor.racks[2].id in after.loops[0].racks
    assert window.session.selected == (after.floor.racks[2].id,)
    check_step(design, after)


def test_boards_are_filled_together(window):
    design = show(window, one_rack(1, 2))
    window.session.armed_part = MODULE
    window.session.select_all(each.boards[0].id for each in chassis_of(design))
    window.editing.fill_board()
    assert len(modules_of(window.session.design)) == 16
    assert window.session.undo_stack.count() == 1


def test_items_between_units_are_aligned_to_whole_ones(window):
    design = one_rack(2, 2)
    rack = design.floor.racks[0]
    second = chassis_of(design)[1]
    between = RackTarget(rack.id, Position(unit="RU", index=22))
    design = show(window, edits.move(design, second.id, between))
    window.session.select(rack.id)
    window.actions_by_name["align_units"].trigger()
    aligned = chassis_of(window.session.design)[-1]
    assert aligned.id == second.id
    assert aligned.position == Position(unit="OU", index=20)
    assert nothing_else_moved(design, window.session.design, second.id)
    window.actions_by_name["align_units"].trigger()
    assert "nothing is left" in say(window)
    assert window.session.undo_stack.count() == 1


def test_modules_are_moved_and_swapped_by_keys_alone(window, qtbot):
    design = show(window, one_rack(3, 2))
    window.activateWindow()
    view, both = window.canvas.view, CONTROL | Qt.KeyboardModifier.ShiftModifier
    last = chassis_of(design)[0].boards[0].modules[2]
    window.session.select(last.id)
    qtbot.keyClick(view, Qt.Key.Key_Up, both)
    assert {m.id: m.site for m in modules_of(window.session.design)}[last.id] == 3
    assert nothing_else_moved(design, window.session.design, last.id)
    other = chassis_of(design)[1].boards[0].modules[0]
    before = window.session.design
    window.session.select_all((last.id, other.id))
    qtbot.keyClick(view, Qt.Key.Key_X, both)
    check_step(before, window.session.design, last.id)
    assert chassis_of(window.session.design)[1].boards[0].modules[0].id == last.id
    window.session.select(chassis_of(design)[0].id)
    before = window.session.design
    qtbot.keyClick(view, Qt.Key.Key_Up, both)
    assert window.session.design is before
    assert "taken" in say(window) or "free" in say(window)
