"""Quantities: what a user counts in the drawing is what the bill of materials says."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.bom.assembly import Assembly, counted
from configurator.bom.contents import item_assembly, rack_assembly
from configurator.bom.lines import Bom
from configurator.bom.rollup import BomEngine, _lines
from configurator.cooling.result import CoolingResult, LoopCooling, PipeRun
from configurator.design.model import Chassis, Design, Floor, Loop, Rack, RackItem
from tests.power.designs import CATALOGUE, at, chassis, design_of, shelf


def with_loop(design: Design) -> Design:
    rack = design.floor.racks[0]
    loop = Loop(id="l1", coolant="pg25", cdus=("d1",), racks=(rack.id,))
    parts = {**design.parts, "pg25": CATALOGUE["pg25"]}
    return design.model_copy(update={"loops": (loop,), "parts": parts})


def build_bom(design: Design, cooling: CoolingResult | None = None) -> Bom:
    return BomEngine().build(design, cooling)


def solved(litres: float, *piping: PipeRun) -> CoolingResult:
    unknown = dict.fromkeys(LoopCooling.__dataclass_fields__)
    known = {"id": "l1", "coolant": "pg25", "converged": True, "iterations": 3}
    empty = {"cdus": (), "racks": (), "pressure_split_kpa": (), "segments": ()}
    rest = {"diagnosis": (), "marks": (), "piping": piping, "coolant_volume_l": litres}
    return CoolingResult(loops=(LoopCooling(**(unknown | known | empty | rest)),))


def cdu() -> RackItem:
    return RackItem(id="d1", kind="cdu", part="style-inrack-121kw", position=at(1))


def worked_rack() -> Design:
    chassis_items = [chassis(n, 5 + 4 * n) for n in range(8)]
    return with_loop(design_of(cdu(), *chassis_items, *(shelf(n, 37 + n) for n in range(3))))


def test_quantities_of_a_sub_assembly_are_rolled_up() -> None:
    bom = build_bom(worked_rack())
    module = next(x for x in bom.lines if x.kind == "oam")
    assert (module.quantity_each, module.quantity_total) == (8, 64)
    board = next(x for x in bom.lines if x.kind == "ubb")
    assert (board.quantity_each, board.quantity_total) == (1, 8)
    box = next(x for x in bom.lines if x.kind == "chassis")
    assert (box.quantity_each, box.quantity_total) == (8, 8)
    assert box.locations == tuple(f"R1/C{n}" for n in range(1, 9))


def test_the_list_is_indented_as_things_are_built() -> None:
    bom = build_bom(worked_rack())
    levels = [(x.level, x.kind) for x in bom.lines]
    assert levels[0] == (0, "rack")
    assert (1, "chassis") in levels
    assert (2, "ubb") in levels
    assert (3, "oam") in levels
    numbers = [x.item for x in bom.lines]
    assert len(set(numbers)) == len(numbers)
    for x in bom.lines:
        assert x.item.count(".") == x.level


def test_hoses_couplings_plates_and_blanks_come_with_the_chassis() -> None:
    bom = build_bom(worked_rack())
    pairs = next(x for x in bom.lines if x.kind == "quick_disconnect")
    assert (pairs.quantity_total, pairs.unit_of_measure, pairs.derived) == (16, "pair", True)
    hose = next(x for x in bom.lines if x.kind == "hose_pipe")
    assert hose.quantity_total == pytest.approx(16 * 1.2)
    assert hose.note == "length assumed"
    assert next(x for x in bom.lines if x.kind == "cold_plate").quantity_total == 64
    assert next(x for x in bom.lines if x.kind == "manifold").quantity_total == 1
    taken = 4 + 8 * 4 + 3
    assert next(x for x in bom.lines if x.kind == "blank").quantity_total == 44 - taken


def test_a_rack_without_a_loop_gets_no_liquid_parts_between_rack_and_chassis() -> None:
    kinds = {x.kind for x in build_bom(design_of(chassis(1, 1))).lines}
    assert not kinds & {"quick_disconnect", "hose_pipe", "manifold", "coolant"}


def test_coolant_that_is_not_known_yet_is_not_zero() -> None:
    unknown = next(x for x in build_bom(worked_rack()).lines if x.kind == "coolant")
    assert unknown.quantity_total is None
    assert "unknown" in (unknown.note or "")
    known = next(x for x in build_bom(worked_rack(), solved(31.5)).lines if x.kind == "coolant")
    assert known.quantity_total == 31.5


def test_piping_of_the_solved_loop_is_counted_by_the_metre() -> None:
    run = PipeRun("cdu_hose", "hose-epdm-1-2", 3.4)
    lines = build_bom(worked_rack(), solved(31.5, run)).lines
    hoses = [x for x in lines if x.kind == "hose_pipe" and x.level == 0]
    assert [(x.quantity_total, x.unit_of_measure) for x in hoses] == [(3.4, "m")]
    assert "CDU hoses" in hoses[0].description


def test_a_balancing_valve_is_counted_and_told_apart_by_its_kv() -> None:
    plain, valved = chassis(1, 5), chassis(2, 9)
    valved = valved.model_copy(update={"balancing_kv_m3_per_h": 0.9})
    lines = build_bom(with_loop(design_of(cdu(), plain, valved))).lines
    assert [x.quantity_total for x in lines if x.kind == "valve"] == [1]
    assert [x.quantity_total for x in lines if x.kind == "chassis"] == [1, 1]


def test_a_rack_that_no_edit_touched_is_not_built_again(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[str] = []

    def counting(design: Design, rack: Rack, items: Iterable[Assembly]) -> Assembly:
        built.append(rack.id)
        return rack_assembly(design, rack, items)

    monkeypatch.setattr("configurator.bom.rollup.rack_assembly", counting)
    engine, design = BomEngine(), worked_rack()
    (rack,) = design.floor.racks
    twin = rack.model_copy(update={"id": "r2"})
    design = design.model_copy(update={"floor": Floor(racks=(rack, twin))})
    engine.build(design)
    changed = twin.model_copy(update={"items": twin.items[:3]})
    engine.build(design.model_copy(update={"floor": Floor(racks=(rack, changed))}))
    assert built == ["r1", "r2", "r2"]


def test_an_item_that_no_edit_touched_is_not_built_again(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[str] = []

    def counting(design: Design, item: Chassis | RackItem, rack: Rack) -> Assembly:
        built.append(item.id)
        return item_assembly(design, item, rack)

    monkeypatch.setattr("configurator.bom.rollup.item_assembly", counting)
    engine, design = BomEngine(), worked_rack()
    engine.build(design)
    (rack,) = design.floor.racks
    assert built == [item.id for item in rack.items]
    first = rack.items[0].model_copy(update={"label": "first"})
    changed = rack.model_copy(update={"items": (first, *rack.items[1:])})
    engine.build(design.model_copy(update={"floor": Floor(racks=(changed,))}))
    assert built[len(rack.items) :] == [first.id]


def test_equal_racks_are_one_line_and_different_racks_are_two() -> None:
    design = worked_rack()
    (rack,) = design.floor.racks
    twin = rack.model_copy(update={"id": "r2"})
    other = rack.model_copy(update={"id": "r3", "items": rack.items[:3]})
    floor = Floor(racks=(rack, twin, other))
    loops = (design.loops[0].model_copy(update={"racks": ("r1", "r2", "r3")}),)
    bom = build_bom(design.model_copy(update={"floor": floor, "loops": loops}))
    racks = [x for x in bom.lines if x.kind == "rack"]
    assert [x.quantity_total for x in racks] == [2, 1]
    modules = sum(x.quantity_total or 0 for x in bom.lines if x.kind == "oam")
    assert modules == 64 * 2 + 2 * 8


@given(st.lists(st.integers(min_value=0, max_value=8), min_size=1, max_size=6))
def test_flat_and_indented_lists_count_the_same(fill: list[int]) -> None:
    items: list[Chassis | RackItem] = [cdu()]
    items += [chassis(n, 5 + 4 * n, sites=sites) for n, sites in enumerate(fill)]
    bom = build_bom(with_loop(design_of(*items)), solved(10.0))
    for kind in {x.kind for x in bom.lines}:
        indented = sum(x.quantity_total or 0.0 for x in bom.lines if x.kind == kind)
        flat = sum(x.quantity_total or 0.0 for x in bom.flat if x.kind == kind)
        assert flat == pytest.approx(indented)
    assert sum(x.quantity_total or 0 for x in bom.lines if x.kind == "oam") == sum(fill)
    assert len({(x.part_id, x.description, x.note) for x in bom.flat}) == len(bom.flat)


def test_what_stands_in_an_unknown_number_of_assemblies_is_unknown() -> None:
    inner = Assembly("valve", None, "Valve", quantity=2.0)
    outer = Assembly("skid", None, "Skid", quantity=None, children=(inner,))
    lines = list(_lines(counted([outer]), 0, 1.0, ""))
    assert [line.quantity_total for line in lines] == [None, None]
    assert lines[1].quantity_each == 2.0


def test_each_device_in_a_rack_has_its_mounting_set() -> None:
    lines = build_bom(worked_rack()).lines
    (sets,) = [x for x in lines if x.kind == "mounting"]
    assert (sets.quantity_total, sets.level, sets.code) == (12, 1, "mounting-set")


def test_coolant_has_a_reserve_beyond_its_fill() -> None:
    fill, reserve = [x for x in build_bom(worked_rack(), solved(40.0)).lines if x.kind == "coolant"]
    assert (fill.quantity_total, reserve.quantity_total) == (40, pytest.approx(4))
    assert reserve.note == "10 % of the fill"
    none, left = [x for x in build_bom(worked_rack()).lines if x.kind == "coolant"]
    assert none.quantity_total is left.quantity_total is None


@pytest.mark.parametrize(("part", "cables"), [("ubb-1.5-54v", 8), ("ubb-2.0", None)])
def test_cables_follow_from_the_links_that_leave_a_board(part: str, cables: float | None) -> None:
    item = chassis(1, 5)
    board = item.boards[0].model_copy(update={"part": part, "scaleout_cable_m": 1.5})
    design = design_of(item.model_copy(update={"boards": (board,)}))
    design = design.model_copy(update={"parts": {**design.parts, part: CATALOGUE[part]}})
    (line,) = [x for x in build_bom(design).lines if x.kind == "cable"]
    assert line.quantity_each == cables
    assert line.description == "Scale-out cable, 1.5 m"
