import random
from dataclasses import replace

import pytest

from configurator.core.errors import DesignFileError, RackloopError
from configurator.design import edits
from configurator.design.query import index
from configurator.design.target import FloorTarget, RackTarget
from configurator.project.storage import load_design, save_design
from configurator.ui.editing.session import EditorSession
from configurator.ui.window.status_line import account
from tests.scene.designs import CATALOGUE, RACK, modules_of, one_rack
from tests.ui.conftest import FakeService


def renamed(session, name):
    return edits.set_field(session.design, None, "name", name)


def open_copy(session, design):
    session.show_copy(design)
    return design


def random_edit(rng, design):
    """One edit of any kind; a refused one leaves the design as it is."""
    ids = [each for each in index(design) if each not in {loop.id for loop in design.loops}]
    chosen = rng.choice(ids) if ids else None
    choices = [
        lambda: edits.place(design, CATALOGUE, RACK, FloorTarget(0.0, 0.0)),
        lambda: edits.remove(design, chosen),
        lambda: edits.duplicate(design, CATALOGUE, chosen),
        lambda: edits.set_field(design, chosen, "name", f"n{rng.randrange(100)}"),
        lambda: edits.set_field(design, chosen, "utilisation", rng.random()),
        lambda: edits.set_site(design, facility_water_c=rng.uniform(10, 40)),
        lambda: edits.override_assumption(design, "pump_efficiency", rng.uniform(0.1, 0.8), "why"),
        lambda: edits.move(design, chosen, RackTarget(design.floor.racks[0].id)),
    ]
    try:
        return rng.choice(choices)()
    except (RackloopError, IndexError):
        return design


def test_a_thousand_random_edits_undo_to_the_start_and_redo_to_the_end(session, service):
    service.holds = True
    start = open_copy(session, one_rack(2, 1))
    rng = random.Random(20)
    for _ in range(1000):
        if rng.random() < 0.2:
            rng.choice([session.undo_stack.undo, session.undo_stack.redo])()
        else:
            session.apply("edit", random_edit(rng, session.design))
    while session.undo_stack.canRedo():
        session.undo_stack.redo()
    end = session.design
    steps = session.undo_stack.count()
    assert steps > 200
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    assert session.design is start
    assert not session.is_modified
    while session.undo_stack.canRedo():
        session.undo_stack.redo()
    assert session.design is end


def test_a_burst_on_one_field_is_one_step_and_another_field_is_a_second(session):
    open_copy(session, one_rack(1))
    for water_c in (30.0, 31.0, 32.5):
        changed = edits.set_site(session.design, facility_water_c=water_c)
        session.apply("Set facility water", changed, "site.facility_water_c")
    session.apply("Set room", edits.set_site(session.design, room_temperature_c=20.0), "site.room")
    assert session.undo_stack.count() == 2
    session.undo_stack.undo()
    assert session.design.site.facility_water_c == 32.5
    session.undo_stack.undo()
    assert session.design.site.facility_water_c == 32.0


def test_steps_without_a_key_are_never_merged(session):
    session.apply("one", renamed(session, "one"))
    session.apply("two", renamed(session, "two"))
    assert session.undo_stack.count() == 2


def test_an_edit_marks_the_design_unsaved_until_saved_or_undone(session, tmp_path):
    assert not session.is_modified
    session.apply("Rename", renamed(session, "pod"))
    assert session.is_modified
    session.save(tmp_path / "pod.rackloop")
    assert not session.is_modified
    assert load_design(tmp_path / "pod.rackloop") == session.design
    session.undo_stack.undo()
    assert session.is_modified
    session.undo_stack.redo()
    assert not session.is_modified


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00\xff\x00", b"{", b"[]", b'{"format": "rackloop-design", "version": 99}'],
    ids=["empty", "binary", "truncated", "wrong type", "newer"],
)
def test_a_file_that_cannot_be_read_leaves_the_open_design(session, tmp_path, content):
    session.apply("Rename", renamed(session, "mine"))
    bad = tmp_path / "bad.rackloop"
    bad.write_bytes(content)
    with pytest.raises(DesignFileError, match=r"bad\.rackloop"):
        session.open(bad)
    assert session.design.name == "mine"
    assert session.path is None
    assert session.undo_stack.canUndo()


def test_a_design_open_elsewhere_is_refused_and_free_again_after_closing(session, tmp_path):
    path = tmp_path / "pod.rackloop"
    save_design(path, one_rack(1))
    other = EditorSession(CATALOGUE, FakeService)
    other.open(path)
    with pytest.raises(DesignFileError, match="open in"):
        session.open(path)
    assert session.path is None
    other.close()
    session.open(path)
    assert session.path == path


def test_saving_under_another_name_lets_go_of_the_first_file(session, tmp_path):
    first, second = tmp_path / "a.rackloop", tmp_path / "b.rackloop"
    session.save(first)
    session.save(second)
    assert session.path == second
    other = EditorSession(CATALOGUE, FakeService)
    other.open(first)
    other.close()


def test_values_are_stale_until_the_answer_to_the_newest_design(session, service):
    open_copy(session, one_rack(1))
    assert not session.is_stale
    service.holds = True
    session.apply("Rename", renamed(session, "x"))
    old = session.evaluation
    assert session.is_stale
    assert session.stage_is_stale("power")
    session.apply("Rename", renamed(session, "y"))
    service.answer(*service.waiting[0])
    assert session.evaluation is not old
    assert session.is_stale, "the answer belongs to the design before"
    service.answer(*service.waiting[1])
    assert not session.is_stale
    assert session.evaluation.design is session.design


def test_a_stage_left_behind_is_the_only_stale_one(session, service):
    design = one_rack(1)
    service.holds = True
    session.show_copy(design)
    service.answer(*service.waiting[-1], stale=frozenset({"cooling"}))
    assert session.is_stale
    assert session.stage_is_stale("cooling")
    assert not session.stage_is_stale("power")


def test_the_answer_to_a_design_that_was_closed_is_dropped(session, service):
    service.holds = True
    session.show_copy(one_rack(1))
    late = service.waiting[-1]
    session.new()
    service.answer(*late)
    assert session.evaluation is None


def test_a_preview_is_shown_and_leaves_no_trace(session, service, qtbot):
    open_copy(session, one_rack(2))
    current, shown = session.evaluation, []
    session.preview_changed.connect(shown.append)
    tentative = edits.remove(session.design, modules_of(session.design)[0].id)
    session.preview(tentative)
    assert shown[-1].design is tentative
    assert session.evaluation is current
    session.preview(None)
    assert shown[-1] is None
    assert session.evaluation is current
    assert not session.is_stale
    assert not session.is_modified


def test_a_drop_ends_its_preview(session, service):
    open_copy(session, one_rack(2))
    shown = []
    session.preview_changed.connect(shown.append)
    tentative = edits.remove(session.design, modules_of(session.design)[0].id)
    session.preview(tentative)
    session.apply("Remove", tentative)
    session.preview(None)
    assert shown[-1] is None
    assert session.evaluation.design is session.design is tentative


def test_a_late_preview_after_the_drag_left_is_not_shown(session, service):
    open_copy(session, one_rack(2))
    service.holds, shown = True, []
    session.preview_changed.connect(shown.append)
    session.preview(edits.remove(session.design, modules_of(session.design)[0].id))
    session.preview(None)
    service.release()
    assert [each for each in shown if each is not None] == []
    assert session.evaluation.design is session.design


def test_selection_follows_what_exists(session):
    open_copy(session, one_rack(2))
    module = modules_of(session.design)[0]
    session.select(module.id)
    session.apply("Remove", edits.remove(session.design, module.id))
    assert session.selection is None
    session.select("m999")
    assert session.selection is None
    session.select(session.design.loops[0].id)
    assert session.selection == session.design.loops[0].id


def test_a_recovered_design_is_unsaved_work_on_its_own_file(session, tmp_path):
    path = tmp_path / "pod.rackloop"
    save_design(path, one_rack(1))
    session.recover(one_rack(3), path)
    assert session.is_modified
    session.save()
    assert load_design(path) == one_rack(3)
    assert not session.is_modified


def test_an_older_design_gains_what_the_program_now_assumes(session):
    design = one_rack(1, 1)
    kept = {key: value for key, value in design.assumptions.items() if key != "case_limit_c"}
    session.show_copy(design.model_copy(update={"assumptions": kept}))
    assert "case_limit_c" in session.design.assumptions


def test_the_exact_answer_takes_the_place_of_the_first_one(session, service):
    design = open_copy(session, one_rack(2))
    loops = session.evaluation.cooling.loops
    rough = replace(
        session.evaluation.cooling, loops=tuple(replace(each, polished=False) for each in loops)
    )
    service.answer(design, session.revision, cooling=rough)
    assert not session.is_polished
    assert not session.is_stale
    assert "refining" in account(session.evaluation, stale=False)[1]
    assert session._poll_timer.isActive()
    session._poll()
    assert session._poll_timer.isActive(), "the exact answer is still to come"
    service.answer(design, session.revision)
    assert session.is_polished
    assert "refining" not in account(session.evaluation, stale=False)[1]
    session._poll()
    assert not session._poll_timer.isActive()


def test_what_is_on_screen_is_asked_for_again_where_a_preview_came_before_its_exact_answer(
    session, service
):
    design = open_copy(session, one_rack(2))
    loops = session.evaluation.cooling.loops
    rough = replace(
        session.evaluation.cooling, loops=tuple(replace(each, polished=False) for each in loops)
    )
    service.answer(design, session.revision, cooling=rough)
    session.preview(edits.remove(design, modules_of(design)[0].id))
    session.preview(None)
    assert session.is_polished
