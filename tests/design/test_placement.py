import re

import pytest

from configurator.core.errors import PlacementError
from configurator.design import edits
from configurator.design.placement import can_place, fits_units, position_for
from configurator.design.query import index
from configurator.design.rack_units import PITCH_CMM, free_units, height_cmm, runs, units_needed
from configurator.design.target import (
    ChassisTarget,
    FloorTarget,
    LoopTarget,
    RackTarget,
    SiteTarget,
)
from tests.design.builders import at, empty, filled, placed, with_board, with_chassis, with_rack
from tests.design.parts import LIBRARY


def judge(design, part_id, target):
    return can_place(design, LIBRARY.get(part_id), target)


# --- pitches ---------------------------------------------------------------------------


def test_the_three_pitches_in_hundredths_of_a_millimetre():
    assert PITCH_CMM == {"OU": 4800, "RU": 4445, "SU": 4650}
    assert height_cmm(LIBRARY.get("su-box")) == 18600
    assert height_cmm(LIBRARY.get("host-4ru")) == 17780
    assert height_cmm(LIBRARY.get("no-height")) is None


@pytest.mark.parametrize(
    ("units", "unit", "rack_unit", "taken"),
    [(1, "RU", "OU", 1), (4, "RU", "OU", 4), (13, "RU", "OU", 13), (14, "RU", "OU", 13),
     (4, "SU", "OU", 4), (32, "SU", "OU", 31), (1, "OU", "RU", 2), (1, "SU", "RU", 2)],
)  # fmt: skip
def test_a_height_takes_whole_units_of_the_rack(units, unit, rack_unit, taken):
    assert units_needed(units * PITCH_CMM[unit], rack_unit) == taken


def test_free_units_and_their_runs():
    design, rack = with_rack()
    design, _ = placed(design, "wet-4ou", at(rack, 3))
    found, frame = index(design).rack(rack), LIBRARY.get("open-rack")
    free = free_units(found, frame, design.parts)
    assert free[:3] == (1, 2, 7)
    assert runs(free) == (range(1, 3), range(7, 45))
    assert free_units(found, frame, design.parts, ignore=found.items[0].id) == tuple(range(1, 45))


# --- units of a rack -------------------------------------------------------------------


def test_too_little_room_below_the_next_item_is_told_in_figures():
    design, rack = with_rack()
    design, _ = placed(design, "wet-4ou", at(rack, 38))
    verdict = judge(design, "wet-4ou", at(rack, 35))
    assert not verdict.ok
    assert verdict.rule == "RACK-07"
    assert verdict.reason == "4 OU needed from OU 35, only 3 OU free (RACK-07)"


def test_too_little_room_below_the_top():
    design, rack = with_rack()
    reason = "4 OU needed from OU 42, only 3 OU free (RACK-07)"
    assert judge(design, "wet-4ou", at(rack, 42)).reason == reason
    assert "only 0 OU free" in judge(design, "wet-4ou", at(rack, 60)).reason
    assert judge(design, "wet-4ou", at(rack, 41)).ok


def test_a_taken_unit_names_who_has_it():
    design, rack = with_rack()
    design, _ = placed(design, "wet-4ou", at(rack, 10))
    assert judge(design, "shelf", at(rack, 13)).reason == "OU 13 is taken by R1/C1 (RACK-07)"
    assert judge(design, "shelf", at(rack, 14)).ok
    assert judge(design, "shelf", at(rack, 9)).ok


def test_without_a_position_the_largest_gap_is_told():
    design, rack = with_rack()
    for unit in (4, 12, 16, 20, 24, 28, 32, 36, 40):
        design, _ = placed(design, "wet-4ou", at(rack, unit))
    assert judge(design, "wet-4ou", RackTarget(rack)).ok
    design, _ = placed(design, "shelf", at(rack, 9))
    verdict = judge(design, "wet-4ou", RackTarget(rack))
    assert verdict.reason == "4 OU needed in one piece, the largest gap is 3 OU (RACK-07)"


def test_a_moved_item_is_not_in_its_own_way():
    design, rack, chassis = with_chassis()
    up_one = at(rack, 2)
    assert not judge(design, "wet-4ou", up_one).ok
    assert can_place(design, LIBRARY.get("wet-4ou"), up_one, ignore=chassis).ok


def test_rack_units_of_another_pitch_collide_by_millimetres():
    design, rack = with_rack()
    design, _ = placed(design, "switch-1ru", at(rack, 10, "RU"))
    # 10 RU begin at 400.05 mm and end at 444.5 mm: inside OU 9 (384) and OU 10 (432 to 480).
    assert not judge(design, "shelf", at(rack, 9)).ok
    assert not judge(design, "shelf", at(rack, 10)).ok
    assert judge(design, "shelf", at(rack, 8)).ok
    assert judge(design, "shelf", at(rack, 11)).ok
    assert judge(design, "switch-1ru", at(rack, 11, "RU")).ok
    assert judge(design, "switch-1ru", at(rack, 47, "RU")).ok
    assert not judge(design, "switch-1ru", at(rack, 48, "RU")).ok


def test_the_brace_is_a_warning_and_the_lowest_fit_leaves_it_free():
    design, rack = with_rack()
    verdict = judge(design, "wet-4ou", at(rack, 21))
    assert verdict.ok
    assert verdict.rule == "FIT-05"
    assert "OU 23, which the cross brace needs above 800 kg" in verdict.reason
    for unit in (1, 5, 9, 13, 17):
        design, _ = placed(design, "wet-4ou", at(rack, unit))
    found = index(design).rack(rack)
    assert position_for(design, found, LIBRARY.get("wet-4ou")).index == 24
    assert position_for(design, found, LIBRARY.get("switch-2ou")).index == 21


def test_an_unknown_height_has_no_place():
    design, rack = with_rack()
    assert judge(design, "no-height", RackTarget(rack)).reason.startswith("unknown height")
    found = index(design).rack(rack)
    verdict = fits_units(design, found, LIBRARY.get("no-height"), at(rack, 1).position)
    assert verdict.rule == "RACK-07"


# --- width and busbar ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rack", "part", "ok", "rule", "words"),
    [
        ("eia-rack", "shelf", False, "RACK-02", "21 inch wide, the rack 19 inch"),
        ("open-rack", "eia-box", True, "RACK-02", "needs an adapter"),
        ("open-rack", "switch-1ru", True, "RACK-02", "unknown width"),
        ("eia-rack", "cdu-rack", True, "RACK-02", "unknown width"),
        ("open-rack", "host-545", False, "RACK-02", "545 mm wide, the rack 538 mm inside"),
        ("eia-rack", "switch-1ru", True, None, ""),
        ("open-rack", "cdu-rack", True, None, ""),
        ("scorpio", "su-box", True, None, ""),
        ("eia-rack", "battery", False, "RACK-02", "21 inch"),
        ("eia-rack", "mystery", True, "RACK-02", "unknown supply"),
        ("open-rack", "shelf-12v", False, "PWR-01", "feeds 12.5 V, the busbar takes 46 to 52 V"),
        ("open-rack", "shelf", True, None, ""),
    ],
)
def test_width_and_busbar(rack, part, ok, rule, words):
    design, rack_id = with_rack(rack)
    verdict = judge(design, part, RackTarget(rack_id))
    assert (verdict.ok, verdict.rule) == (ok, rule)
    assert words in verdict.reason


def test_a_busbar_chassis_needs_a_busbar():
    bare = LIBRARY.get("scorpio").model_copy(update={"busbar_voltage_nominal_v": None})
    design, rack = with_rack("scorpio")
    design = design.model_copy(update={"parts": {**design.parts, "scorpio": bare}})
    verdict = judge(design, "su-box", RackTarget(rack))
    assert not verdict.ok
    assert "needs a busbar, Acme SCORPIO has none" in verdict.reason
    assert verdict.rule == "PWR-03"


# --- boards in chassis -----------------------------------------------------------------


def test_a_chassis_takes_the_boards_it_lists_and_no_more_than_its_slots():
    design, _, chassis = with_chassis("two-boards")
    target = ChassisTarget(chassis)
    refused = judge(design, "ubb-two", target)
    assert not refused.ok
    assert (
        refused.reason == "Acme TWO-BOARDS takes ubb-12v, ubb-bare or ubb-one, not ubb-two (FIT-02)"
    )
    design, _ = placed(design, "ubb-one", target)
    design, second = placed(design, "ubb-one", target)
    assert judge(design, "ubb-one", target).reason.endswith(
        "has 2 board slots, none is free (FIT-02)"
    )
    assert can_place(design, LIBRARY.get("ubb-one"), target, ignore=second).ok


def test_a_chassis_of_unknown_boards_takes_one():
    design, _, chassis = with_chassis("mystery")
    verdict = judge(design, "ubb-two", ChassisTarget(chassis))
    assert verdict.ok
    assert verdict.reason.startswith("unknown which boards")
    design, _ = placed(design, "ubb-two", ChassisTarget(chassis))
    assert not judge(design, "ubb-two", ChassisTarget(chassis)).ok


# --- modules on sites ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("chassis", "board", "module", "ok", "rule"),
    [
        ("wet-4ou", "ubb-two", "oam-two", True, None),
        ("wet-4ou", "ubb-two", "oam-one", False, "OAM-M03"),
        ("two-boards", "ubb-one", "oam-two", False, "OAM-M03"),
        ("wet-4ou", "ubb-two", "oam-two-low", False, "OAM-M11"),
        ("two-boards", "ubb-12v", "oam-one", False, "OAM-P04"),
        ("two-boards", "ubb-one", "oam-12v", False, "OAM-P06"),
        ("two-boards", "ubb-12v", "oam-12v", True, None),
        ("wet-4ou", "ubb-listed", "oam-two", True, None),
        ("wet-4ou", "ubb-listed", "oam-two-low", False, "FIT-01"),
        ("two-boards", "ubb-bare", "oam-unknown", True, "OAM-M03"),
    ],
)
def test_module_on_board(chassis, board, module, ok, rule):
    design, board_id = with_board(chassis, board)
    verdict = judge(design, module, SiteTarget(board_id))
    assert (verdict.ok, verdict.rule) == (ok, rule)
    assert bool(verdict.reason) == (rule is not None)


def test_reasons_name_both_sides_with_figures():
    design, board = with_board("two-boards", "ubb-12v")
    assert judge(design, "oam-one", SiteTarget(board)).reason == (
        "Acme OAM-ONE needs 44 to 59.5 V, Acme UBB-12V supplies 12.2 V (OAM-P04)"
    )
    assert judge(design, "oam-two", SiteTarget(board)).reason == (
        "Acme OAM-TWO is an OAM 2.0, Acme UBB-12V takes OAM 1.x (OAM-M03)"
    )


def test_all_that_is_unknown_is_told_at_once():
    design, board = with_board("two-boards", "ubb-bare")
    reason = judge(design, "oam-unknown", SiteTarget(board)).reason
    for word in ("generation", "stack height", "supply voltage"):
        assert f"unknown {word}" in reason.lower().replace("unknown oam ", "unknown ")


def test_classes_of_voltage_do_not_mix_on_a_board():
    design, board = with_board("two-boards", "ubb-bare")
    design = edits.place(design, LIBRARY, "oam-12v", SiteTarget(board, 0))
    assert judge(design, "oam-12v", SiteTarget(board, 1)).ok
    verdict = judge(design, "oam-one", SiteTarget(board, 1))
    assert not verdict.ok
    assert verdict.rule == "OAM-P11"


def test_sites():
    design, board = with_board()
    design, module = placed(design, "oam-two", SiteTarget(board, 2))
    taken = judge(design, "oam-two", SiteTarget(board, 2))
    assert taken.reason == "site 2 is taken by R1/C1/M2 (FIT-03)"
    assert "no site 8, only 8 sites" in judge(design, "oam-two", SiteTarget(board, 8)).reason
    assert can_place(design, LIBRARY.get("oam-two"), SiteTarget(board, 2), ignore=module).ok
    full = edits.fill_board(design, LIBRARY, board, "oam-two")
    assert judge(full, "oam-two", SiteTarget(board)).reason == "all 8 sites are taken (FIT-03)"


# --- floor and loop --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("part", "ok", "words"),
    [
        ("open-rack", True, ""),
        ("cdu-row", True, ""),
        ("cdu-rack", False, "into the units of a rack"),
        ("wet-4ou", False, "into the units of a rack"),
        ("oam-two", False, "a module goes on a site of a baseboard"),
        ("pg25", False, "a coolant goes into a loop"),
    ],
)
def test_the_floor_takes_racks_and_row_cdus(part, ok, words):
    verdict = judge(empty(), part, FloorTarget(0.0, 0.0))
    assert verdict.ok is ok
    assert words in verdict.reason


@pytest.mark.parametrize("part", ["oam-two", "ubb-two", "cdu-row", "open-rack", "uqd-06", "plate"])
def test_a_rack_says_where_other_parts_go(part):
    design, rack = with_rack()
    verdict = judge(design, part, RackTarget(rack))
    assert not verdict.ok
    assert "does not go here: a" in verdict.reason


@pytest.mark.parametrize(
    ("part", "target", "words"),
    [
        ("cdu-air", "floor", "rejects its heat to room air"),
        ("cdu-rpu", "rack", "no heat exchanger"),
        ("heatsink", "rack", "the air side of a module is not computed"),
        ("pump", "floor", "those of its CDU"),
        ("row-header", "loop", "a pipe of the loop"),
        ("secret-blend", "loop", "composition is not published"),
    ],
)
def test_what_nothing_computes_is_refused_with_the_reason(part, target, words):
    design, rack = with_rack()
    design = edits.add_loop(design)
    targets = {
        "floor": FloorTarget(9.0, 9.0),
        "rack": RackTarget(rack),
        "loop": LoopTarget(design.loops[0].id),
    }
    verdict = judge(design, part, targets[target])
    assert not verdict.ok
    assert "is a reference, not placeable" in verdict.reason
    assert words in verdict.reason
    with pytest.raises(PlacementError, match="not placeable"):
        edits.place(design, LIBRARY, part, targets[target])


def test_a_loop_takes_coolant_manifold_and_pipe():
    design, _ = filled()
    loop = LoopTarget(design.loops[0].id)
    assert [judge(design, each, loop).ok for each in ("water", "manifold", "pipe")] == [True] * 3
    assert not judge(design, "hose", loop).ok
    assert not judge(design, "cdu-row", loop).ok


@pytest.mark.parametrize(
    "target", [RackTarget("r99"), ChassisTarget("c99"), SiteTarget("b99"), LoopTarget("l99")]
)
def test_a_target_that_is_gone_is_refused(target):
    assert re.search("there is no .*99", judge(empty(), "oam-two", target).reason)


def test_a_refused_placement_raises_the_reason_and_changes_nothing():
    design, rack = filled()
    before = design.model_dump_json()
    with pytest.raises(PlacementError, match="RACK-07"):
        edits.place(design, LIBRARY, "wet-4ou", at(rack, 1))
    assert design.model_dump_json() == before
