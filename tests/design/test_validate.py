import pytest

from configurator.core.errors import DesignError
from configurator.design import edits
from configurator.design.model import Override, Scenario, Waiver
from configurator.design.validate import faults, validate
from tests.design.builders import at, filled, placed, with_board, with_rack
from tests.design.parts import LIBRARY


def changed(model, **fields):
    return model.model_copy(update=fields)


def with_items(design, *items):
    rack = changed(design.floor.racks[0], items=tuple(items))
    return changed(design, floor=changed(design.floor, racks=(rack,)))


def one_chassis():
    design, board = with_board()
    design = edits.fill_board(design, LIBRARY, board, "oam-two")
    return design, design.floor.racks[0].items[0]


def with_modules(design, chassis, modules):
    board = changed(chassis.boards[0], modules=tuple(modules))
    return with_items(design, changed(chassis, boards=(board,)))


def told(design):
    return [str(fault) for fault in faults(design)]


def test_a_design_made_by_edits_is_clean():
    design, rack = filled()
    assert told(edits.duplicate(design, LIBRARY, rack)) == []
    validate(design)


def test_all_faults_are_raised_at_once_with_file_and_place():
    design, chassis = one_chassis()
    modules = chassis.boards[0].modules
    design = with_modules(design, chassis, (modules[0], changed(modules[1], site=0, part="gone")))
    with pytest.raises(DesignError) as problem:
        validate(design, "row.rackloop")
    place = "row.rackloop: floor.racks[0].items[0].boards[0].modules[1]"
    assert str(problem.value).splitlines() == [
        f"{place}.part: the design does not hold the part 'gone'",
        f"{place}.site: site 0 is taken twice",
    ]


def test_ids_are_unique_and_below_the_counter():
    design, chassis = one_chassis()
    twin = changed(chassis, position=chassis.position.model_copy(update={"index": 10}))
    assert any(
        "already the id of floor.racks[0].items[0]" in each
        for each in told(with_items(design, chassis, twin))
    )
    assert "is not below next_id, which is 3" in told(changed(design, next_id=3))[0]


@pytest.mark.parametrize("field", ["coupling", "hose"])
def test_named_parts_must_be_there_and_of_their_kind(field):
    design, chassis = one_chassis()
    absent = with_items(design, changed(chassis, **{field: "nothing"}))
    assert told(absent) == [
        f"floor.racks[0].items[0].{field}: the design does not hold the part 'nothing'"
    ]
    wrong = with_items(design, changed(chassis, **{field: "pg25"}))
    assert "is of kind coolant, not" in told(wrong)[0]


def test_a_kind_of_item_must_be_that_of_its_part():
    design, rack = with_rack()
    design, _ = placed(design, "shelf", at(rack, 1))
    item = changed(design.floor.racks[0].items[0], kind="switch")
    assert told(with_items(design, item)) == [
        "floor.racks[0].items[0].part: 'shelf' is of kind power_shelf, not switch"
    ]


def test_items_neither_overlap_nor_leave_the_rack_nor_stand_out_of_order():
    design, rack = with_rack()
    design, _ = placed(design, "wet-4ou", at(rack, 1))
    design, _ = placed(design, "wet-4ou", at(rack, 5))
    low, high = design.floor.racks[0].items

    def put(item, index):
        return changed(item, position=changed(item.position, index=index))

    assert "overlaps" in told(with_items(design, low, put(high, 4)))[0]
    assert "reaches above the rack" in told(with_items(design, low, put(high, 42)))[0]
    assert "not listed from the bottom up" in told(with_items(design, high, low))[0]


def test_module_sites_exist_and_are_in_order():
    design, chassis = one_chassis()
    modules = chassis.boards[0].modules
    off = with_modules(design, chassis, (*modules[:7], changed(modules[7], site=9)))
    assert "'ubb-two' has no site 9" in told(off)[0]
    mixed = with_modules(design, chassis, (modules[1], modules[0]))
    assert "not listed by site" in told(mixed)[0]


def test_loop_paths_pass_sites_that_are_there():
    design, chassis = one_chassis()
    wrong = with_items(design, changed(chassis, loop_paths=((0, 12),)))
    assert told(wrong) == ["floor.racks[0].items[0].loop_paths: no board has a site 12"]


def test_loops_name_racks_and_cdus_once():
    design, rack = filled()
    loop = design.loops[0]
    other = changed(loop, id="l2", racks=(rack, "r77"), cdus=("c1",))
    found = told(changed(design, loops=(loop, other)))
    assert f"loops[1].racks[0]: '{rack}' is already in loop {loop.id}" in found
    assert "loops[1].racks[1]: there is no rack 'r77'" in found
    assert "loops[1].cdus[0]: there is no cdu 'c1'" in found


def test_embedded_parts_and_assumptions_stand_under_their_own_names():
    design, _ = filled()
    moved = changed(design, parts={**design.parts, "x9": design.parts["pg25"]})
    assert told(moved) == ["parts.x9.id: 'pg25' is held under another id"]
    default = design.assumptions["default_coolant"]
    lost = changed(
        design, assumptions={**design.assumptions, "other": changed(default, value="gone")}
    )
    assert told(lost) == [
        "assumptions.other.key: 'default_coolant' is held under another key",
        "assumptions.other.value: the design does not hold the part 'gone'",
    ]


def test_overrides_and_waivers_name_what_is_there():
    design, rack = filled()
    good = edits.override_assumption(design, "case_limit_c", 80.0, "x", rack).assumption_overrides[
        0
    ]
    overrides = (
        good, good, changed(good, key="wind"), changed(good, scope="m999"),
        changed(good, scope=None, value="hot"),
        changed(good, key="default_coolant", value="plate"),
    )  # fmt: skip
    waiver = Waiver(rule="X", target="m999", reason="x", author="me")
    found = told(changed(design, assumption_overrides=overrides, waivers=(waiver,)))
    assert found == [
        "assumption_overrides[1]: 'case_limit_c' is overridden twice for the same scope",
        "assumption_overrides[2].key: there is no assumption 'wind'",
        "assumption_overrides[3].scope: there is no object 'm999'",
        "assumption_overrides[4].value: a number is expected, not 'hot'",
        "assumption_overrides[5].value: 'plate' is of kind cold_plate, not coolant",
        "waivers[0].target: there is no object 'm999'",
    ]


def test_scenarios_form_a_tree_over_what_is_there():
    design, _ = filled()
    lost = Override(target="m999", field="power_w", value=1.0)
    site = Override(target="site", field="facility_water_c", value=36.0)
    scenarios = (
        Scenario(id="x900", name="a", parent="x901", overrides=(site, lost)),
        Scenario(id="x901", name="b", parent="x900"),
        Scenario(id="x902", name="c", parent="x950"),
    )
    found = told(changed(design, scenarios=scenarios, next_id=1000))
    assert found == [
        "scenarios[0].parent: x900 descends from itself",
        "scenarios[0].overrides[1].target: there is no object 'm999'",
        "scenarios[1].parent: x901 descends from itself",
        "scenarios[2].parent: there is no scenario 'x950'",
    ]
