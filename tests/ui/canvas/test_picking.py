"""Selecting several things with the mouse, and dragging, copying and swapping them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from configurator.design import edits
from configurator.design.model import Position
from configurator.design.target import FloorTarget, RackTarget
from configurator.ui.canvas.canvas import Canvas
from configurator.ui.canvas.hints import CursorNote
from tests.scene.designs import CATALOGUE, SHELF, chassis_of, modules_of, one_rack, row
from tests.ui.canvas.fake_session import FakeSession
from tests.ui.canvas.mouse import (
    CONTROL,
    NONE,
    Drag,
    at_object,
    at_site,
    at_target,
    check_step,
    nothing_else_moved,
    object_mime,
)

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def click(canvas: Canvas, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(canvas.view.viewport(), LEFT, keys, at)


def band(canvas: Canvas, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    viewport = canvas.view.viewport()
    QTest.mousePress(viewport, LEFT, keys, start)
    for step in range(1, 6):
        QTest.mouseMove(viewport, start + (end - start) * step / 5)
    QTest.mouseRelease(viewport, LEFT, keys, end)


def modules(session: FakeSession, chassis: int) -> list[str]:
    return [m.id for b in chassis_of(session.design)[chassis].boards for m in b.modules]


def test_ctrl_click_adds_and_takes_away(canvas: Canvas, session: FakeSession) -> None:
    first, second, third = modules(session, 1)
    click(canvas, at_object(canvas, first))
    click(canvas, at_object(canvas, second), CONTROL)
    click(canvas, at_object(canvas, third), CONTROL)
    assert session.selected == (first, second, third)
    click(canvas, at_object(canvas, second), CONTROL)
    assert session.selected == (first, third)
    click(canvas, at_object(canvas, first))
    assert session.selected == (first,)


def test_shift_click_selects_all_up_to_it(canvas: Canvas, session: FakeSession) -> None:
    every = modules(session, 0)
    click(canvas, at_object(canvas, every[1]))
    click(canvas, at_object(canvas, every[4]), SHIFT)
    assert set(session.selected) == set(every[1:5])
    assert session.selection == every[4]


def test_a_click_on_one_of_many_leaves_only_that_one(canvas: Canvas, session: FakeSession) -> None:
    every = modules(session, 0)
    session.select_all(every)
    QTest.mousePress(canvas.view.viewport(), LEFT, NONE, at_object(canvas, every[2]))
    assert len(session.selected) == 8, "a press may begin a drag of them all"
    QTest.mouseRelease(canvas.view.viewport(), LEFT, NONE, at_object(canvas, every[2]))
    assert session.selected == (every[2],)


def test_a_band_over_the_rack_selects_the_items_it_touches(
    canvas: Canvas, session: FakeSession
) -> None:
    rack = session.design.floor.racks[0]
    boxes = [canvas.page.boxes_of(item.id)[0] for item in rack.items[:3]]
    left = canvas.view.mapFromScene(boxes[0].left() - 60, boxes[0].center().y())
    right = canvas.view.mapFromScene(boxes[2].center())
    band(canvas, left, right)
    assert set(session.selected) == {item.id for item in rack.items[:3]}


def test_a_band_on_the_floor_selects_racks_and_with_shift_adds(qtbot: QtBot) -> None:
    session = FakeSession(row(3, 8))
    canvas = Canvas(session)
    qtbot.addWidget(canvas)
    canvas.resize(1000, 640)
    canvas.show()
    racks = [rack.id for rack in session.design.floor.racks]
    boxes = [canvas.page.boxes_of(rack)[0] for rack in racks]
    above = boxes[0].top() - 20
    start = canvas.view.mapFromScene(boxes[0].left() - 30, above)
    band(canvas, start, canvas.view.mapFromScene(boxes[1].center()))
    assert set(session.selected) == set(racks[:2])
    end = canvas.view.mapFromScene(boxes[2].center())
    band(canvas, canvas.view.mapFromScene(boxes[2].left() + 8, above), end, SHIFT)
    assert set(session.selected) == set(racks)


def test_shift_and_an_arrow_select_one_more(canvas: Canvas, session: FakeSession) -> None:
    every = modules(session, 0)
    session.select(every[0])
    QTest.keyClick(canvas.view, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(canvas.view, Qt.Key.Key_Right, SHIFT)
    assert len(session.selected) == 3
    QTest.keyClick(canvas.view, Qt.Key.Key_Right)
    assert len(session.selected) == 1


def test_what_is_selected_goes_in_one_step(canvas: Canvas, session: FakeSession) -> None:
    before = session.design
    session.select_all([*modules(session, 0)[:3], chassis_of(before)[1].id, *modules(session, 1)])
    QTest.keyClick(canvas.view, Qt.Key.Key_Delete)
    assert len(modules_of(session.design)) == 5
    assert session.undo_stack.undoText() == "Remove 4 objects"
    session.undo_stack.undo()
    assert session.design == before


def test_several_modules_move_together_and_keep_their_distances(
    canvas: Canvas, session: FakeSession
) -> None:
    before = session.design
    board = chassis_of(before)[1].boards[0]
    ids = [module.id for module in board.modules]
    at = at_site(canvas, board.id, 5)
    drag = Drag(canvas, object_mime("\n".join(ids)))
    assert drag.over(at)
    assert canvas.hover is not None
    assert "3 objects" in canvas.hover.judgement.label
    assert drag.drop(at)
    sites = {m.id: m.site for m in chassis_of(session.design)[1].boards[0].modules}
    assert [sites[each] for each in ids] == [5, 6, 7]
    assert nothing_else_moved(before, session.design, *ids)
    assert session.undo_stack.count() == 1


def test_a_group_that_does_not_fit_stays_whole(
    canvas: Canvas, session: FakeSession, qtbot: QtBot
) -> None:
    before = session.design
    board = chassis_of(before)[1].boards[0]
    ids = modules(session, 0)
    drag = Drag(canvas, object_mime("\n".join(ids)))
    with qtbot.waitSignal(canvas.refusal) as caught:
        assert not drag.over(at_site(canvas, board.id, 5))
    assert caught.args is not None
    assert "8 sites are needed, 5 are free" in caught.args[0]
    note = canvas.findChild(CursorNote)
    assert note is not None
    assert note.isVisible()
    assert not drag.drop(at_site(canvas, board.id, 5))
    assert session.design is before


def test_with_control_a_group_is_copied(canvas: Canvas, session: FakeSession) -> None:
    before = session.design
    board = chassis_of(before)[1].boards[0]
    drag = Drag(canvas, object_mime("\n".join(modules(session, 1))), CONTROL)
    at = at_site(canvas, board.id, 4)
    assert drag.over(at)
    assert drag.drop(at)
    assert len(modules_of(session.design)) == len(modules_of(before)) + 3
    assert len(session.selected) == 3
    check_step(before, session.design)


def test_neighbouring_chassis_move_up_through_each_others_places(
    canvas: Canvas, session: FakeSession
) -> None:
    design = edits.remove(session.design, session.design.floor.racks[0].items[-1].id)
    session.show_design(design)
    two = chassis_of(design)[1:]
    rect = canvas.page.boxes_of(two[0].id)[0]
    at = canvas.view.mapFromScene(rect.left() + 30, rect.top() + rect.height() * 0.15)
    drag = Drag(canvas, object_mime("\n".join(each.id for each in two)))
    assert drag.over(at)
    assert drag.drop(at)
    moved = chassis_of(session.design)[1:]
    steps = {new.position.index - old.position.index for new, old in zip(moved, two, strict=True)}
    assert len(steps) == 1
    assert steps != {0}
    assert nothing_else_moved(design, session.design, *(each.id for each in two))


def test_an_object_on_an_occupied_place_swaps_with_a_preview(
    canvas: Canvas, session: FakeSession
) -> None:
    before = session.design
    (one, other) = chassis_of(before)[0], chassis_of(before)[1]
    module, partner = one.boards[0].modules[6], other.boards[0].modules[1]
    at = at_site(canvas, other.boards[0].id, 1)
    drag = Drag(canvas, object_mime(module.id))
    assert drag.over(at)
    assert canvas.hover is not None
    assert canvas.hover.judgement.label == "Swap R1/C1/M6 with R1/C2/M1"
    assert session.previews[-1] is canvas.hover.judgement.design
    assert session.design is before
    assert drag.drop(at)
    check_step(before, session.design, module.id)
    assert partner.id in modules(session, 0)
    session.undo_stack.undo()
    assert session.design == before


def test_chassis_swap_with_all_they_hold(canvas: Canvas, session: FakeSession) -> None:
    before = session.design
    one, other = chassis_of(before)[0], chassis_of(before)[2]
    at = at_object(canvas, other.id)
    drag = Drag(canvas, object_mime(one.id))
    assert drag.over(at)
    assert drag.drop(at)
    check_step(before, session.design, one.id)
    assert [c.id for c in chassis_of(session.design)] == [
        other.id,
        chassis_of(before)[1].id,
        one.id,
    ]


def test_what_would_not_fit_the_other_way_is_no_swap(canvas: Canvas, session: FakeSession) -> None:
    design = edits.remove(session.design, chassis_of(session.design)[1].id)
    rack = design.floor.racks[0].id
    for unit in (9, 10):
        at_unit = RackTarget(rack, Position(unit="OU", index=unit))
        design = edits.place(design, CATALOGUE, SHELF, at_unit)
    session.show_design(design)
    lower = session.design.floor.racks[0].items[2]
    at = at_object(canvas, lower.id)
    drag = Drag(canvas, object_mime(chassis_of(design)[0].id))
    assert not drag.over(at)
    assert canvas.hover is not None
    assert canvas.hover.judgement.rule == "RACK-07"
    assert not drag.drop(at)
    assert session.design is design


def test_racks_swap_their_places_on_the_floor(qtbot: QtBot) -> None:
    session = FakeSession(row(3, 8))
    canvas = Canvas(session)
    qtbot.addWidget(canvas)
    canvas.resize(1000, 640)
    before = session.design
    first, _, last = before.floor.racks
    drag = Drag(canvas, object_mime(first.id))
    at = at_object(canvas, last.id)
    assert drag.over(at)
    assert drag.drop(at)
    check_step(before, session.design, first.id)
    assert session.design.floor.racks[0].x_mm == last.x_mm


def test_a_group_of_racks_goes_to_the_free_floor(qtbot: QtBot) -> None:
    session = FakeSession(row(3, 8))
    canvas = Canvas(session)
    qtbot.addWidget(canvas)
    canvas.resize(1000, 640)
    before = session.design
    first, second, _ = before.floor.racks
    target = next(z.target for _, z in canvas.page.zones() if isinstance(z.target, FloorTarget))
    drag = Drag(canvas, object_mime(f"{first.id}\n{second.id}"))
    at = at_target(canvas, target)
    assert drag.over(at)
    assert drag.drop(at)
    moved = session.design.floor.racks
    assert moved[1].x_mm - moved[0].x_mm == second.x_mm - first.x_mm
    assert nothing_else_moved(before, session.design, first.id, second.id)


def test_a_module_and_a_chassis_do_not_move_as_one(canvas: Canvas, session: FakeSession) -> None:
    board = chassis_of(session.design)[1].boards[0]
    pair = f"{modules(session, 0)[0]}\n{chassis_of(session.design)[2].id}"
    assert not Drag(canvas, object_mime(pair)).over(at_site(canvas, board.id, 5))
    assert canvas.hover is not None
    assert "one sort" in canvas.hover.judgement.reason


def test_a_band_on_the_board_begins_with_shift(canvas: Canvas, session: FakeSession) -> None:
    session.show_design(one_rack(8))
    canvas.set_view("board")
    first, second = (canvas.page.boxes_of(each)[0] for each in modules(session, 0)[:2])
    start = canvas.view.mapFromScene(first.center())
    band(canvas, start, canvas.view.mapFromScene(second.center()), SHIFT)
    assert len(session.selected) >= 2
    assert set(session.selected) <= set(modules(session, 0))
