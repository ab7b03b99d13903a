from configurator.design import edits
from configurator.design.diff import Change, FieldChange, diff
from configurator.design.query import index
from configurator.design.target import RackTarget
from tests.design.builders import at, filled, placed, with_rack
from tests.design.parts import LIBRARY


def test_equal_designs_have_no_changes():
    design, _ = filled()
    assert diff(design, design) == ()
    assert diff(design, type(design).model_validate_json(design.model_dump_json())) == ()


def test_a_changed_field_is_told_at_its_own_object_only():
    design, _ = filled()
    module = next(index(design).modules())
    edited = edits.set_field(design, module.id, "power_w", 600.0)
    assert diff(design, edited) == (
        Change("changed", module.id, (FieldChange("power_w", None, 600.0),)),
    )


def test_a_new_object_comes_with_its_part():
    design, rack = with_rack()
    edited, shelf = placed(design, "shelf", RackTarget(rack))
    assert diff(design, edited) == (Change("added", shelf), Change("added", "shelf"))
    assert diff(edited, design) == (Change("removed", shelf), Change("removed", "shelf"))


def test_a_move_is_a_change_of_parent_and_position():
    design, first = with_rack()
    design, second = with_rack(design=design)
    design, shelf = placed(design, "shelf", at(first, 3))
    moved = edits.move(design, shelf, at(second, 9))
    (change,) = diff(design, moved)
    assert change.id == shelf
    assert change.fields[0] == FieldChange("parent", first, second)
    assert (change.fields[1].old.index, change.fields[1].new.index) == (3, 9)


def test_site_requirements_loops_and_overrides():
    design, _ = filled()
    edited = edits.set_site(design, facility_water_c=36.0)
    edited = edits.set_requirements(edited, minimum_case_margin_k=7.0)
    edited = edits.set_loop(edited, edited.loops[0].id, supply_set_point_c=42.0)
    edited = edits.override_assumption(edited, "case_limit_c", 80.0, "x")
    edited = edits.set_field(edited, None, "name", "Other")
    changes = {change.id: [each.field for each in change.fields] for change in diff(design, edited)}
    assert changes == {
        "design": ["name", "assumption_overrides"],
        "site": ["facility_water_c"],
        "requirements": ["minimum_case_margin_k"],
        design.loops[0].id: ["supply_set_point_c"],
    }


def test_a_part_with_another_figure_is_told():
    design, _ = filled()
    better = design.parts["oam-two"].model_copy(update={"tdp_w": 700.0})
    edited = design.model_copy(update={"parts": {**design.parts, "oam-two": better}})
    assert diff(design, edited) == (
        Change("changed", "oam-two", (FieldChange("tdp_w", 750.0, 700.0),)),
    )
    assert LIBRARY.get("oam-two").tdp_w == 750.0
