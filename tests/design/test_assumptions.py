import re

import pytest

from configurator.core.errors import DesignError, PlacementError, UsageError
from configurator.design import edits
from configurator.design.assumptions import assumed, assumed_number, assumed_part
from configurator.design.create import complete, new_design
from configurator.design.query import index
from tests.design.builders import empty, with_board
from tests.design.parts import ASSUMPTIONS, LIBRARY, PARTS, Library, assumption


def test_a_new_design_carries_all_assumptions_and_the_parts_they_name():
    design = empty("Row 7")
    assert design.name == "Row 7"
    assert set(design.assumptions) == {each.key for each in ASSUMPTIONS}
    assert set(design.parts) == {"pg25", "plate"}


def test_a_default_says_why_and_how_sure():
    found = assumed_number(empty(), "case_limit_c")
    assert (found.value, found.overridden, found.confidence) == (85.0, False, "low")
    assert found.reason == "test"


def test_the_narrowest_scope_wins():
    design, board = with_board()
    design = edits.fill_board(design, LIBRARY, board, "oam-two")
    first, second = list(index(design).modules())[:2]
    chassis = index(design).chassis_of(board)
    design = edits.override_assumption(design, "case_limit_c", 80.0, "all")
    design = edits.override_assumption(design, "case_limit_c", 75.0, "box", chassis.id)
    design = edits.override_assumption(design, "case_limit_c", 70.0, "one", first.id)

    def limit(*scopes):
        return assumed(design, "case_limit_c", *scopes).value

    assert limit() == 80.0
    assert limit(*index(design).lineage(second.id)) == 75.0
    assert limit(*index(design).lineage(first.id)) == 70.0
    assert assumed(design, "case_limit_c", first.id).reason == "one"
    assert assumed(design, "case_limit_c", first.id).overridden


def test_going_back_to_the_wider_value():
    design = edits.override_assumption(empty(), "case_limit_c", 80.0, "all")
    assert assumed(edits.clear_override(design, "case_limit_c"), "case_limit_c").value == 85.0
    assert edits.clear_override(design, "chassis_overhead_w") is design


def test_a_second_override_of_the_same_scope_replaces_the_first():
    design = edits.override_assumption(empty(), "case_limit_c", 80.0, "all")
    design = edits.override_assumption(design, "case_limit_c", 90.0, "better known")
    assert len(design.assumption_overrides) == 1
    assert assumed(design, "case_limit_c").value == 90.0


def test_an_assumed_part_is_embedded_and_dropped_with_its_override():
    design = edits.override_assumption(
        empty(), "default_cold_plate", "plate-b", "as built", library=LIBRARY
    )
    assert assumed_part(design, "default_cold_plate").value == "plate-b"
    assert "plate-b" in design.parts
    assert "plate-b" not in edits.clear_override(design, "default_cold_plate").parts


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("case_limit_c", 300.0, "case_limit_c: 300 is outside 40 to 110"),
        ("case_limit_c", float("nan"), "case_limit_c: nan is outside 40 to 110"),
        ("chassis_overhead_w", float("inf"), "chassis_overhead_w: inf is outside 0 to inf"),
        ("case_limit_c", "hot", "a number is expected, not 'hot'"),
        ("default_coolant", 3.0, "the id of a part is expected, not 3.0"),
        ("default_coolant", "plate", "is of kind cold_plate, not coolant"),
    ],
)
def test_an_impossible_override_is_refused_with_the_reason(key, value, reason):
    with pytest.raises(PlacementError, match=re.escape(reason)):
        edits.override_assumption(empty(), key, value, "because", library=LIBRARY)


def test_unknown_names_are_told():
    with pytest.raises(UsageError, match="no assumption 'wind'"):
        edits.override_assumption(empty(), "wind", 1.0, "x")
    with pytest.raises(UsageError, match="no object 'm5'"):
        edits.override_assumption(empty(), "case_limit_c", 80.0, "x", "m5")
    with pytest.raises(DesignError, match=r"assumptions\.wind"):
        assumed(empty(), "wind")
    with pytest.raises(DesignError, match="is no number"):
        assumed_number(empty(), "default_coolant")
    with pytest.raises(DesignError, match="is no part id"):
        assumed_part(empty(), "case_limit_c")


def test_a_design_of_an_earlier_program_gets_what_it_lacks_and_keeps_what_it_has():
    old = new_design(Library(assumptions=ASSUMPTIONS[:2]), "Old")
    newer = Library(
        assumptions=(assumption("default_coolant", "water", part_kind="coolant"), *ASSUMPTIONS[1:])
    )
    whole = complete(old, newer)
    assert set(whole.assumptions) == {each.key for each in ASSUMPTIONS}
    assert whole.assumptions["default_coolant"].value == "pg25"
    assert complete(whole, newer) is whole


def test_an_assumption_that_names_no_part_is_told():
    with pytest.raises(UsageError, match="does not hold"):
        new_design(Library(PARTS[:1]), "x")
