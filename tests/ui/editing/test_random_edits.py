"""A thousand edits of a hasty user through the session: undo leads back to the identical design."""

from random import Random

from configurator.core.errors import RackloopError
from configurator.design import edits
from configurator.design.query import index
from configurator.design.validate import faults
from tests.design.builders import empty
from tests.design.random_edits import any_id, any_target, random_edit


def several(design, random):
    """Move, swap, or remove several objects as one."""
    known = list(index(design))
    if len(known) < 2:
        return design
    chosen = random.sample(known, min(len(known), random.randint(2, 4)))
    kind = random.randrange(3)
    try:
        if kind == 0:
            return edits.swap(design, any_id(design, random), chosen[0])
        if kind == 1:
            return edits.move_all(design, {each: any_target(design, random) for each in chosen[:2]})
        return edits.remove_all(design, chosen) if random.random() < 0.1 else design
    except RackloopError:
        return design


def test_a_thousand_edits_and_undos_return_the_identical_document(session, service):
    service.holds = True
    session.show_copy(empty())
    random, start, states = Random(6), session.design, []
    while len(states) < 1000:
        before = session.design
        edit = several if random.random() < 0.3 else random_edit
        after = edit(before, random)
        if after is not before:
            assert faults(after) == ()
            session.apply("Edit", after)
            states.append((before, before.model_dump_json()))
        if random.random() < 0.1 and states:
            session.undo_stack.undo()
            old, text = states.pop()
            assert session.design is old
            assert old.model_dump_json() == text
    for old, text in reversed(states):
        session.undo_stack.undo()
        assert session.design is old
        assert old.model_dump_json() == text
    assert session.design is start
