import pytest

from configurator.core.errors import PlacementError, UsageError
from configurator.design import edits
from configurator.design.address import addresses
from configurator.design.model import Override
from configurator.design.query import index
from configurator.design.target import (
    ChassisTarget,
    FloorTarget,
    LoopTarget,
    RackTarget,
    SiteTarget,
)
from configurator.design.validate import faults
from tests.design.builders import at, empty, filled, placed, with_board, with_chassis, with_rack
from tests.design.parts import LIBRARY


def rack_of(design, number=0):
    return design.floor.racks[number]


# --- identity --------------------------------------------------------------------------


def test_what_an_edit_does_not_touch_stays_the_same_object():
    design, rack = filled()
    design = edits.duplicate(design, LIBRARY, rack)
    module = rack_of(design).items[4].boards[0].modules[5]
    edited = edits.set_field(design, module.id, "power_w", 600.0)
    assert rack_of(edited, 1) is rack_of(design, 1)
    assert edited.parts is design.parts
    assert edited.assumptions is design.assumptions
    assert edited.loops is design.loops
    for old, new in zip(rack_of(design).items, rack_of(edited).items, strict=True):
        assert (new is old) == (old is not rack_of(design).items[4])
    changed = rack_of(edited).items[4].boards[0].modules
    assert [
        new is old
        for new, old in zip(changed, rack_of(design).items[4].boards[0].modules, strict=True)
    ] == [site != 5 for site in range(8)]
    assert changed[5].power_w == 600.0


def test_an_edit_that_changes_nothing_gives_the_design_itself():
    design, rack = filled()
    chassis = next(each for each in rack_of(design).items if each.kind == "chassis")
    module = chassis.boards[0].modules[0]
    for same in (
        edits.set_field(design, module.id, "utilisation", 1.0),
        edits.set_field(design, None, "name", "Test"),
        edits.set_site(design, facility_water_c=32.0),
        edits.set_requirements(design, shelf_redundancy="N+1"),
        edits.set_loop(design, design.loops[0].id, supply_set_point_c=40.0),
        edits.move(design, chassis.id, RackTarget(rack, chassis.position)),
        edits.move(design, module.id, SiteTarget(chassis.boards[0].id, module.site)),
        edits.move(design, rack, FloorTarget(0.0, 0.0)),
    ):
        assert same is design


def test_ids_are_never_used_again():
    design, board = with_board()
    design, first = placed(design, "oam-two", SiteTarget(board))
    design = edits.remove(design, first)
    design, second = placed(design, "oam-two", SiteTarget(board))
    assert first != second
    assert int(second[1:]) > int(first[1:])


# --- place -----------------------------------------------------------------------------


def test_a_chassis_brings_its_only_board_without_modules():
    design, _, chassis = with_chassis("one-board")
    boards = index(design).chassis(chassis).boards
    assert [board.part for board in boards] == ["ubb-two"]
    assert boards[0].modules == ()
    assert "ubb-two" in design.parts
    design, _, chassis = with_chassis("wet-4ou")
    assert index(design).chassis(chassis).boards == ()


def test_items_and_modules_stay_sorted():
    design, rack = with_rack()
    for unit in (30, 10, 20):
        design, _ = placed(design, "one-board", at(rack, unit))
    assert [item.position.index for item in rack_of(design).items] == [10, 20, 30]
    board = rack_of(design).items[0].boards[0].id
    for site in (5, 1, 3):
        design = edits.place(design, LIBRARY, "oam-two", SiteTarget(board, site))
    assert [each.site for each in index(design).board(board).modules] == [1, 3, 5]
    design = edits.place(design, LIBRARY, "oam-two", SiteTarget(board))
    assert [each.site for each in index(design).board(board).modules] == [0, 1, 3, 5]


def test_an_embedded_part_keeps_the_figures_of_the_design():
    design, rack = with_rack()
    old = LIBRARY.get("shelf").model_copy(update={"total_kw": 18.0})
    design = design.model_copy(update={"parts": {**design.parts, "shelf": old}})
    design = edits.place(design, LIBRARY, "shelf", RackTarget(rack))
    assert design.parts["shelf"] is old


def test_an_unknown_part_is_told():
    with pytest.raises(UsageError, match="no part 'oam-nine'"):
        edits.place(empty(), LIBRARY, "oam-nine", FloorTarget(0.0, 0.0))


def test_racks_on_one_spot_stand_side_by_side():
    design, _ = with_rack()
    design, _ = with_rack("eia-rack", design)
    design, _ = with_rack("open-rack", design)
    assert [rack.x_mm for rack in design.floor.racks] == [0.0, 600.0, 1200.0]


# --- loops -----------------------------------------------------------------------------


def test_a_cdu_in_a_rack_makes_its_loop_and_a_second_joins():
    design, rack = with_rack()
    design = edits.place(design, LIBRARY, "cdu-rack", RackTarget(rack))
    loop = design.loops[0]
    assert (loop.racks, len(loop.cdus), loop.coolant) == ((rack,), 1, "pg25")
    design = edits.place(design, LIBRARY, "cdu-rack", RackTarget(rack))
    assert len(design.loops) == 1
    assert len(design.loops[0].cdus) == 2


def test_a_row_cdu_serves_the_racks_without_a_loop_and_a_second_joins_it():
    design, own = with_rack()
    design = edits.place(design, LIBRARY, "cdu-rack", RackTarget(own))
    design, second = with_rack(design=design)
    design, third = with_rack(design=design)
    design = edits.place(design, LIBRARY, "cdu-row", FloorTarget(5000.0, 0.0))
    assert design.loops[1].racks == (second, third)
    design = edits.place(design, LIBRARY, "cdu-row", FloorTarget(6000.0, 0.0))
    assert len(design.loops) == 2
    assert len(design.loops[1].cdus) == 2
    design, _ = with_rack(design=design)
    assert design.loops[1].racks == (second, third)


def test_a_loop_without_its_cdu_waits_for_the_next():
    design, rack = with_rack()
    design = edits.place(design, LIBRARY, "cdu-rack", RackTarget(rack))
    loop = design.loops[0]
    design = edits.remove(design, loop.cdus[0])
    assert design.loops[0].cdus == ()
    design = edits.place(design, LIBRARY, "cdu-row", FloorTarget(3000.0, 0.0))
    assert [each.id for each in design.loops] == [loop.id]
    assert design.loops[0].cdus == (design.floor.cdus[0].id,)


def test_a_loop_without_cdu_and_rack_goes():
    design, rack = filled()
    assert edits.remove(design, rack).loops == ()


def test_a_loop_that_goes_takes_what_referred_to_it():
    design, first = with_rack()
    design, second = with_rack(design=design)
    design = edits.add_loop(edits.add_loop(design, racks=[first]), racks=[second])
    kept, lost = (loop.id for loop in design.loops)
    design = edits.set_loop(design, lost, LIBRARY, coolant="water")
    design = edits.override_assumption(design, "case_limit_c", 80.0, "x", lost)
    design = edits.waive(design, "LIQ-01", lost, "x", "me")
    merged = edits.set_loop(design, kept, racks=(first, second))
    assert [loop.id for loop in merged.loops] == [kept]
    assert merged.assumption_overrides == merged.waivers == ()
    assert "water" not in merged.parts
    assert faults(merged) == ()


def test_a_cdu_that_changes_its_rack_changes_its_loop():
    design, first = filled()
    design, second = with_rack(design=design)
    cdu = design.loops[0].cdus[0]
    within = edits.move(design, cdu, at(first, 20))
    assert within.loops is design.loops
    moved = edits.move(design, cdu, RackTarget(second))
    assert moved.loops[0].cdus == ()
    assert (moved.loops[1].racks, moved.loops[1].cdus) == ((second,), (cdu,))
    assert faults(moved) == ()


def test_fields_of_a_loop():
    design, _ = filled()
    loop = design.loops[0].id
    design = edits.set_loop(
        design, loop, LIBRARY, coolant="water", supply_set_point_c=35, header="pipe",
        control={"mode": "flow", "flow_l_per_min": 60.0},
    )  # fmt: skip
    assert design.loops[0].supply_set_point_c == 35.0
    assert design.loops[0].control.flow_l_per_min == 60.0
    assert {"water", "pipe"} <= set(design.parts)
    design = edits.place(design, LIBRARY, "pg25", LoopTarget(loop))
    assert design.loops[0].coolant == "pg25"
    assert "water" not in design.parts


def test_a_rack_given_to_a_loop_leaves_the_other():
    design, first = filled()
    design, second = with_rack(design=design)
    design = edits.add_loop(design, racks=[second])
    design = edits.set_loop(design, design.loops[0].id, racks=(first, second))
    assert [loop.racks for loop in design.loops] == [(first, second)]
    assert faults(design) == ()


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"racks": ("r99",)}, "r99 is no rack"),
        ({"cdus": ("r1",)}, "r1 is no CDU"),
        ({"racks": ("r1", "r1")}, "named twice"),
        ({"coolant": "plate"}, "coolant: Acme PLATE is of kind cold_plate, not coolant"),
        ({"supply_set_point_c": 120.0}, "supply_set_point_c: .*90 or less"),
        ({"control": {"mode": "hope"}}, "control.mode"),
        ({"id": "l7"}, "id: cannot be set here; these can: cdus, control, coolant"),
    ],
)
def test_impossible_fields_of_a_loop_are_refused(fields, reason):
    design, _ = filled()
    with pytest.raises(PlacementError, match=reason):
        edits.set_loop(design, design.loops[0].id, LIBRARY, **fields)


# --- remove ----------------------------------------------------------------------------


def test_removing_forgets_what_referred_to_it_and_drops_its_parts():
    design, board = with_board()
    design, module = placed(design, "oam-two", SiteTarget(board))
    chassis = index(design).chassis_of(board).id
    design = edits.override_assumption(design, "case_limit_c", 80.0, "hot", module)
    design = edits.waive(design, "LIQ-14", module, "tested", "me", 1.2, 1.0)
    design = edits.add_scenario(
        design, "Hot", overrides=[Override(target=module, field="power_w", value=900)]
    )
    gone = edits.remove(design, chassis)
    assert gone.assumption_overrides == gone.waivers == gone.scenarios[0].overrides == ()
    assert set(gone.parts) == {"open-rack", "pg25", "plate"}
    assert faults(gone) == ()


def test_children_of_a_removed_scenario_go_to_its_parent():
    design = edits.add_scenario(empty(), "A")
    design = edits.add_scenario(design, "B", design.scenarios[0].id)
    design = edits.add_scenario(design, "C", design.scenarios[1].id)
    design = edits.remove(design, design.scenarios[1].id)
    assert [(each.name, each.parent) for each in design.scenarios] == [
        ("A", None), ("C", design.scenarios[0].id),
    ]  # fmt: skip


def test_removing_what_is_not_there_is_told():
    with pytest.raises(UsageError, match="no object 'm7'"):
        edits.remove(empty(), "m7")


# --- move ------------------------------------------------------------------------------


def test_a_chassis_moves_between_racks_with_its_contents():
    design, first = filled()
    design, second = with_rack(design=design)
    chassis = next(each for each in rack_of(design).items if each.kind == "chassis")
    moved = edits.move(design, chassis.id, at(second, 20))
    found = index(moved).chassis(chassis.id)
    assert index(moved).parent(chassis.id) == second
    assert found.boards is chassis.boards
    assert found.position.index == 20
    assert chassis.id not in [each.id for each in index(moved).rack(first).items]
    assert moved.next_id == design.next_id


def test_modules_and_boards_move():
    design, _, chassis = with_chassis("two-boards")
    design, first = placed(design, "ubb-one", ChassisTarget(chassis))
    design, second = placed(design, "ubb-one", ChassisTarget(chassis))
    design, module = placed(design, "oam-one", SiteTarget(first))
    moved = edits.move(design, module, SiteTarget(second, 6))
    assert index(moved).parent(module) == second
    assert index(moved).module(module).site == 6
    moved = edits.move(moved, module, SiteTarget(second, 1))
    assert index(moved).module(module).site == 1


def test_a_move_is_refused_as_a_placement_is():
    design, rack = filled()
    chassis = [each for each in rack_of(design).items if each.kind == "chassis"]
    with pytest.raises(PlacementError, match="is taken by"):
        edits.move(design, chassis[0].id, RackTarget(rack, chassis[1].position))
    with pytest.raises(PlacementError, match="no place of its own"):
        edits.move(design, design.loops[0].id, FloorTarget(0.0, 0.0))


def test_a_rack_moves_and_keeps_its_address():
    design, first = with_rack()
    design, second = with_rack(design=design)
    moved = edits.move(design, first, FloorTarget(3000.0, 1500.0))
    assert (rack_of(moved).x_mm, rack_of(moved).y_mm) == (3000.0, 1500.0)
    assert addresses(moved)[first] == "R1"
    onto = edits.move(design, first, FloorTarget(700.0, 0.0))
    assert rack_of(onto).x_mm == 1200.0
    assert index(onto).rack(second) is index(design).rack(second)


# --- duplicate and fill ----------------------------------------------------------------


def test_a_copy_has_new_ids_and_the_same_figures():
    design, rack = filled()
    chassis = next(each for each in rack_of(design).items if each.kind == "chassis")
    design = edits.override_assumption(
        design, "case_limit_c", 80.0, "x", chassis.boards[0].modules[2].id
    )
    copied = edits.duplicate(design, LIBRARY, rack)
    new = rack_of(copied, 1)
    assert new.x_mm == 600.0
    assert len(index(copied)) == 2 * len(index(design))
    assert len(copied.assumption_overrides) == 2
    assert copied.loops[1].racks == (new.id,)
    assert copied.loops[1].cdus[0] in [each.id for each in new.items]
    assert rack_of(copied) is rack_of(design)
    assert faults(copied) == ()


def test_a_copied_rack_joins_the_row_loop_of_its_original():
    design, rack = with_rack()
    design = edits.place(design, LIBRARY, "cdu-row", FloorTarget(5000.0, 0.0))
    copied = edits.duplicate(design, LIBRARY, rack)
    assert copied.loops[0].racks == (rack, rack_of(copied, 1).id)
    assert len(copied.loops) == 1


def test_a_rack_that_was_cut_is_pasted_with_its_loop_parts_and_overrides():
    design, rack = filled()
    chassis = next(each for each in rack_of(design).items if each.kind == "chassis")
    design = edits.override_assumption(design, "case_limit_c", 80.0, "x", chassis.id)
    cut = edits.remove(design, rack)
    pasted = edits.paste(cut, LIBRARY, design, rack, FloorTarget(0.0, 0.0))
    assert faults(pasted) == ()
    assert set(pasted.parts) == set(design.parts)
    assert len(index(pasted)) == len(index(design))
    assert pasted.loops[0].racks == (rack_of(pasted).id,)
    assert [each.value for each in pasted.assumption_overrides] == [80.0]
    assert set(index(pasted)).isdisjoint(index(design)), "ids are never used again"


def test_a_rack_that_was_cut_from_a_row_joins_it_again():
    design, rack = with_rack()
    design = edits.place(design, LIBRARY, "cdu-row", FloorTarget(5000.0, 0.0))
    cut = edits.remove(design, rack)
    pasted = edits.paste(cut, LIBRARY, design, rack, FloorTarget(0.0, 0.0))
    assert [loop.racks for loop in pasted.loops] == [(rack_of(pasted).id,)]
    assert faults(pasted) == ()


def test_copies_of_modules_boards_and_items():
    design, board = with_board()
    design, module = placed(design, "oam-two", SiteTarget(board, 4))
    copied = edits.duplicate(design, LIBRARY, module)
    assert [each.site for each in index(copied).board(board).modules] == [0, 4]
    with pytest.raises(PlacementError, match="1 board slot, none is free"):
        edits.duplicate(design, LIBRARY, board)


def test_fill_board_takes_every_free_site():
    design, board = with_board()
    design, module = placed(design, "oam-two", SiteTarget(board, 3))
    design = edits.fill_board(design, LIBRARY, board, "oam-two")
    sites = index(design).board(board).modules
    assert [each.site for each in sites] == list(range(8))
    assert sites[3].id == module
    with pytest.raises(PlacementError, match="all 8 sites are taken"):
        edits.fill_board(design, LIBRARY, board, "oam-two")


def test_fill_chassis_mounts_boards_and_modules():
    design, _, chassis = with_chassis("two-boards")
    design = edits.fill_chassis(design, LIBRARY, chassis, "ubb-one", "oam-one")
    assert [len(board.modules) for board in index(design).chassis(chassis).boards] == [8, 8]
    with pytest.raises(PlacementError, match="all 8 sites"):
        edits.fill_chassis(design, LIBRARY, chassis, "ubb-one", "oam-one")
    with pytest.raises(PlacementError, match="OAM-M03"):
        edits.fill_chassis(with_chassis("one-board")[0], LIBRARY, chassis, "ubb-two", "oam-one")


def test_fill_rack_repeats_the_chassis_and_spares_the_brace():
    design, rack, chassis = with_chassis()
    design = edits.fill_chassis(design, LIBRARY, chassis, "ubb-two", "oam-two")
    design = edits.fill_rack(design, LIBRARY, rack, chassis)
    items = rack_of(design).items
    assert [each.position.index for each in items] == [1, 5, 9, 13, 17, 24, 28, 32, 36, 40]
    assert all(len(each.boards[0].modules) == 8 for each in items)
    with pytest.raises(PlacementError, match="RACK-07"):
        edits.fill_rack(design, LIBRARY, rack, chassis)


# --- fields ----------------------------------------------------------------------------


def test_a_field_that_names_a_part_embeds_it():
    design, _, chassis = with_chassis()
    design = edits.set_field(design, chassis, "coupling", "uqd-08", LIBRARY)
    assert "uqd-08" in design.parts
    assert "uqd-08" not in edits.set_field(design, chassis, "coupling", None).parts


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("coupling", "hose", "coupling: Acme HOSE is of kind hose_pipe, not quick_disconnect"),
        ("balancing_kv_m3_per_h", -1.0, "balancing_kv_m3_per_h: .*above 0"),
        ("name", "x" * 300, "name: .*200 characters or fewer"),
        ("boards", (), "boards: cannot be set here; these can: balancing_kv_m3_per_h"),
        ("colour", "red", "colour: cannot be set here"),
        ("loop_paths", ((0, 1), (1, 2)), "loop_paths: site 1 appears 2 times"),
        ("loop_paths", ((0, 9),), "loop_paths: no board has a site 9"),
        ("loop_paths", ((),), "loop_paths: a path passes no site"),
    ],
)
def test_an_impossible_value_is_refused_with_field_and_reason(field, value, reason):
    design, board = with_board()
    with pytest.raises(PlacementError, match=reason):
        edits.set_field(design, index(design).chassis_of(board).id, field, value, LIBRARY)


def test_loop_paths_and_a_name():
    design, board = with_board()
    chassis = index(design).chassis_of(board).id
    paths = tuple((site,) for site in range(8))
    design = edits.set_field(design, chassis, "loop_paths", paths)
    design = edits.set_field(design, chassis, "name", "upper")
    assert index(design).chassis(chassis).loop_paths == paths
    assert edits.set_field(design, None, "customer", "ACME").customer == "ACME"


def test_site_and_requirements():
    design = edits.set_site(empty(), facility_water_c=36.0, altitude_m=1500)
    assert (design.site.facility_water_c, design.site.altitude_m) == (36.0, 1500.0)
    assert (
        edits.set_requirements(design, max_rack_power_kw=92.0).requirements.max_rack_power_kw == 92
    )
    with pytest.raises(PlacementError, match="facility_water_c"):
        edits.set_site(design, facility_water_c=200.0)


# --- waivers and scenarios -------------------------------------------------------------


def test_a_waiver_needs_a_reason_and_is_replaced_and_withdrawn():
    design, rack = with_rack()
    with pytest.raises(PlacementError, match="needs a reason"):
        edits.waive(design, "RACK-04", rack, "  ", "me")
    design = edits.waive(design, "RACK-04", rack, "light load", "me", 900.0, 800.0)
    design = edits.waive(design, "RACK-04", rack, "braced elsewhere", "me", 950.0, 800.0)
    assert [each.measured for each in design.waivers] == [950.0]
    assert edits.withdraw_waiver(design, "RACK-04", rack).waivers == ()
    assert edits.withdraw_waiver(design, "RACK-05", rack) is design
    with pytest.raises(UsageError, match="no object"):
        edits.waive(design, "RACK-04", "r99", "x", "me")


def test_scenarios_are_a_tree():
    design = edits.add_scenario(
        empty(), "Warm", overrides=[Override(target="site", field="facility_water_c", value=36.0)]
    )
    warm = design.scenarios[0].id
    design = edits.add_scenario(design, "Warm and one pump", warm)
    child = design.scenarios[1].id
    with pytest.raises(PlacementError, match="cannot be its parent"):
        edits.set_scenario(design, warm, None, parent=child)
    with pytest.raises(PlacementError, match="cannot be its parent"):
        edits.set_scenario(design, warm, None, parent="x99")
    renamed = edits.set_scenario(design, child, name="Worst")
    assert renamed.scenarios[1].name == "Worst"
    assert renamed.scenarios[0] is design.scenarios[0]


def test_a_part_of_a_scenario_comes_along():
    design, board = with_board()
    design, module = placed(design, "oam-two", SiteTarget(board))
    other = [Override(target=module, field="part", value="oam-two-low")]
    design = edits.add_scenario(design, "Other module", overrides=other, library=LIBRARY)
    assert "oam-two-low" in design.parts
