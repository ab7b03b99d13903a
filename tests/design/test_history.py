"""The promise of undo: snapshots of any edits lead back to the identical document."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from configurator.design.address import addresses
from configurator.design.query import index
from configurator.design.validate import faults
from tests.design.builders import empty
from tests.design.parts import LIBRARY
from tests.design.random_edits import random_edit


def text(design):
    return design.model_dump_json()


def test_a_thousand_edits_undo_to_the_identical_start_and_redo_to_the_identical_end():
    random, design, history = Random(20), empty(), []
    tried = 0
    while len(history) < 1000:
        tried += 1
        new = random_edit(design, random)
        if new is not design:
            history.append((design, text(design), new, text(new)))
            design = new
    print(f"{tried} edits tried, {len(index(design))} objects, next id {design.next_id}")
    start, end = text(empty()), text(design)
    for old, old_text, new, new_text in reversed(history):
        assert design is new
        assert text(design) == new_text
        design = old
        assert text(design) == old_text
    assert design == empty()
    assert text(design) == start
    for old, _, new, _ in history:
        assert design is old
        design = new
    assert text(design) == end


@given(st.integers(0, 2**32))
@settings(max_examples=30)
def test_every_edit_keeps_the_design_whole(seed):
    random, design = Random(seed), empty()
    for _ in range(40):
        before = text(design)
        new = random_edit(design, random)
        assert faults(new) == ()
        assert new.next_id >= design.next_id
        assert set(new.assumptions) == set(LIBRARY.assumptions)
        assert text(design) == before
        assert len(set(addresses(new).values())) == len(addresses(new))
        for each in set(index(new)) - set(index(design)):
            assert int(each.lstrip("abcdefghijklmnopqrstuvwxyz")) >= design.next_id
        design = new
