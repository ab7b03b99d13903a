"""What every drawing promises: nothing overlaps, text fits, everything can be hit."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.cooling.result import PressureStation
from configurator.core.units import UnitSystem
from configurator.design import edits
from configurator.design.model import Design
from configurator.design.target import ChassisTarget, RackTarget, SiteTarget
from configurator.rules.finding import Finding, Severity, State
from configurator.scene.board import board_drawing
from configurator.scene.floor import FloorCache, floor_drawing, floor_parts
from configurator.scene.loop import loop_drawing
from configurator.scene.metrics import shortened, text_width
from configurator.scene.module import module_drawing
from configurator.scene.overlay import overlay_for
from configurator.scene.primitives import Box, Drawing, Label, Polyline, Rectangle
from configurator.scene.quantity import Quantity
from configurator.scene.rack import rack_drawing
from configurator.scene.rear import rear_drawing
from configurator.scene.source import source
from configurator.scene.theme import DARK, LIGHT
from configurator.scene.wording import ENGLISH, on_paper
from tests.scene.designs import chassis_of, evaluated, modules_of, one_rack, row

SITES = st.lists(st.one_of(st.none(), st.integers(0, 8)), max_size=8)


def overlap(first: Box, second: Box) -> bool:
    return (
        min(first.x_mm + first.width_mm, second.x_mm + second.width_mm)
        - max(first.x_mm, second.x_mm)
        > 0.01
        and min(first.y_mm + first.height_mm, second.y_mm + second.height_mm)
        - max(first.y_mm, second.y_mm)
        > 0.01
    )


def boxes(drawing: Drawing, level: str) -> dict[str, Box]:
    return {region.owner: region.box for region in drawing.regions if region.level == level}


def inside(box: Box, outer: Box) -> bool:
    return outer.contains(box.x_mm, box.y_mm) and outer.contains(
        box.x_mm + box.width_mm - 0.01, box.y_mm + box.height_mm - 0.01
    )


def text_box(label: Label) -> Box:
    text = shortened(label.text, label.size_mm, label.max_width_mm, label.bold)
    width = text_width(text, label.size_mm, label.bold)
    left = {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
    return Box(label.x_mm - left, label.y_mm - 0.75 * label.size_mm, width, 0.95 * label.size_mm)


@given(SITES)
def test_rack_shows_every_module_and_empty_site_once(sites: list[int | None]) -> None:
    design = one_rack(*sites)
    drawing = rack_drawing(design, design.floor.racks[0].id, evaluated(design))
    assert sorted(r.owner for r in drawing.regions if r.level == "module") == sorted(
        module.id for module in modules_of(design)
    )
    tiles = boxes(drawing, "module")
    items = boxes(drawing, "item")
    for first, second in combinations([*tiles.values()], 2):
        assert not overlap(first, second)
    for first, second in combinations([*items.values()], 2):
        assert not overlap(first, second)
    check_sites(design, drawing)


def check_sites(design: Design, drawing: Drawing) -> None:
    targets = [zone.target for zone in drawing.zones]
    for chassis in chassis_of(design):
        for board in chassis.boards:
            for site in range(8):
                assert targets.count(SiteTarget(board.id, site)) == 1
        if not chassis.boards:
            assert targets.count(ChassisTarget(chassis.id)) == 1


@given(st.one_of(st.none(), st.integers(0, 8)), st.sampled_from(Quantity))
def test_board_tiles_stand_apart_and_hold_their_text(sites: int | None, what: Quantity) -> None:
    design = one_rack(sites)
    evaluation = evaluated(design)
    drawing = board_drawing(
        design, chassis_of(design)[0].id, evaluation, overlay_for(evaluation, what)
    )
    tiles = boxes(drawing, "module")
    assert len(tiles) == (sites or 0)
    for first, second in combinations(tiles.values(), 2):
        assert not overlap(first, second)
    for label in (shape for shape in drawing.shapes if isinstance(shape, Label)):
        written = text_box(label)
        assert inside(written, drawing.extent), label.text
        for tile in tiles.values():
            assert not overlap(written, tile) or inside(written, tile), label.text


@pytest.mark.parametrize("units", UnitSystem)
def test_all_text_stays_inside_the_drawing(units: UnitSystem) -> None:
    design = row(3, 8, 3, None)
    evaluation = evaluated(design)
    overlay = overlay_for(evaluation, Quantity.CASE, units)
    drawings = [
        rack_drawing(design, design.floor.racks[0].id, evaluation, overlay),
        floor_drawing(design, evaluation, overlay),
        loop_drawing(design, design.loops[0].id, evaluation, overlay),
        module_drawing(design, modules_of(design)[0].id, evaluation, overlay),
        rear_drawing(design, design.floor.racks[0].id, evaluation, overlay),
    ]
    for drawing in drawings:
        for label in (shape for shape in drawing.shapes if isinstance(shape, Label)):
            assert inside(text_box(label), drawing.extent), label.text


def test_eight_sites_lie_in_their_true_arrangement() -> None:
    design = one_rack(8)
    tiles = boxes(board_drawing(design, chassis_of(design)[0].id), "module")
    by_site = {module.site: tiles[module.id] for module in modules_of(design)}
    upper = sorted((0, 3, 4, 7), key=lambda site: by_site[site].x_mm)
    lower = sorted((1, 2, 5, 6), key=lambda site: by_site[site].x_mm)
    assert (upper, lower) == ([0, 3, 4, 7], [1, 2, 5, 6])
    assert by_site[0].y_mm < by_site[1].y_mm


def test_rack_items_stand_to_scale_from_the_bottom() -> None:
    design = one_rack(8, 8)
    rack = design.floor.racks[0]
    items = boxes(rack_drawing(design, rack.id), "item")
    cdu, first, second = (items[rack.items[number].id] for number in (0, 1, 2))
    assert first.y_mm < cdu.y_mm
    assert first.y_mm - second.y_mm == pytest.approx(4 * 48)
    assert cdu.y_mm + cdu.height_mm == pytest.approx(44 * 48, abs=2)


def test_unknown_figures_are_never_coloured() -> None:
    design = one_rack(2)
    dark, known = modules_of(design)
    evaluation = evaluated(design, unknown=frozenset({dark.id}))
    drawing = board_drawing(design, chassis_of(design)[0].id, evaluation)
    fills = {s.owner: s.fill for s in drawing.shapes if isinstance(s, Rectangle) and s.owner}
    assert fills[dark.id] == "raised"
    assert str(fills[known.id]).startswith("#")
    tile = boxes(drawing, "module")[dark.id]
    words = {s.text for s in drawing.shapes if isinstance(s, Label) and inside(text_box(s), tile)}
    assert {"?", "unknown"} <= words


def test_without_an_evaluation_nothing_looks_like_a_result() -> None:
    design = row(1, 8)
    drawings = [
        rack_drawing(design, design.floor.racks[0].id),
        floor_drawing(design),
        board_drawing(design, chassis_of(design)[0].id),
        loop_drawing(design, design.loops[0].id),
    ]
    for drawing in drawings:
        assert not [s for s in drawing.shapes if isinstance(s, Label) and "°C" in s.text]
        assert not [
            s
            for s in drawing.shapes
            if isinstance(s, Rectangle) and s.fill and s.fill.startswith("#")
        ]


def test_stale_tiles_carry_a_dashed_outline_and_assumed_ones_a_mark() -> None:
    design = one_rack(8)
    chassis = chassis_of(design)[0].id

    def dashes(stale: frozenset[str]) -> int:
        drawing = board_drawing(design, chassis, evaluated(design, stale=stale))
        return sum(isinstance(s, Rectangle) and s.dashed for s in drawing.shapes)

    assert dashes(frozenset({"cooling"})) == dashes(frozenset()) + 8
    drawing = board_drawing(design, chassis, evaluated(design))
    figures = [s.text for s in drawing.shapes if isinstance(s, Label) and s.text.endswith("°C")]
    assert "≈ 63.0 °C" in figures
    assert "64.0 °C" in figures


def test_a_module_over_its_limit_says_so() -> None:
    design = one_rack(1)
    drawing = board_drawing(design, chassis_of(design)[0].id, evaluated(design, hotter_k=28.1))
    assert "3.1 K over limit" in [s.text for s in drawing.shapes if isinstance(s, Label)]
    assert "error" in [s.stroke for s in drawing.shapes if isinstance(s, Rectangle)]


def test_empty_floor_and_missing_objects_draw_a_hint_or_nothing() -> None:
    empty = floor_drawing(Design())
    assert [zone.accepts for zone in empty.zones] == [("rack", "cdu")] * 2
    assert any(isinstance(s, Label) and "begin" in s.text for s in empty.shapes)
    for draw in (rack_drawing, board_drawing, loop_drawing):
        assert draw(Design(), "r9").shapes == ()


def test_free_units_are_one_zone_a_run() -> None:
    design = one_rack(8)
    rack = design.floor.racks[0]
    zones = [z.target for z in rack_drawing(design, rack.id).zones]
    positions = [z.position.index for z in zones if isinstance(z, RackTarget) and z.position]
    assert positions == [10, 23, 24], "the unit of the cross brace stands apart"


def test_floor_redraws_only_the_rack_that_changed() -> None:
    design = row(3, 8, 2)
    evaluation = evaluated(design)
    cache = FloorCache()
    before = floor_parts(source(design, evaluation), cache).racks
    first, *others = design.floor.racks
    smaller = first.model_copy(update={"items": first.items[:-1]})
    floor = design.floor.model_copy(update={"racks": (smaller, *others)})
    after = floor_parts(source(design.model_copy(update={"floor": floor}), evaluation), cache).racks
    assert after[0] is not before[0]
    assert after[1] is before[1]
    assert after[2] is before[2]


def test_floor_stands_do_not_overlap_on_any_number_of_racks() -> None:
    for count in (1, 7, 40):
        drawing = floor_drawing(row(count, 1))
        for first, second in combinations(boxes(drawing, "rack").values(), 2):
            assert not overlap(first, second)
        for box in boxes(drawing, "rack").values():
            assert inside(box, drawing.extent)


def test_every_colour_of_every_drawing_is_in_both_themes() -> None:
    design = row(2, 8, 0, None)
    evaluation = evaluated(design, stale=frozenset({"cooling"}))
    for drawing in (
        floor_drawing(design, evaluation),
        rack_drawing(design, design.floor.racks[0].id, evaluation),
        board_drawing(design, chassis_of(design)[1].id, evaluation),
        loop_drawing(design, design.loops[0].id, evaluation),
    ):
        for shape in drawing.shapes:
            used = [shape.colour] if isinstance(shape, Label) else [shape.fill, shape.stroke]
            for colour in filter(None, used):
                assert DARK.hex(colour).startswith("#")
                assert LIGHT.hex(colour).startswith("#")


def test_on_paper_nothing_invites_to_drop() -> None:
    design = row(2, 3, None)
    words = on_paper(ENGLISH)
    drawings = [
        floor_drawing(design, None, None, words, add_spot=False),
        rack_drawing(design, design.floor.racks[0].id, None, None, words),
        board_drawing(design, chassis_of(design)[0].id, None, None, words),
        board_drawing(design, chassis_of(design)[1].id, None, None, words),
        floor_drawing(Design(), None, None, words, add_spot=False),
    ]
    for drawing in drawings:
        texts = [shape.text for shape in drawing.shapes if isinstance(shape, Label)]
        assert not [text for text in texts if "Drop" in text]
    assert floor_drawing(design).extent.width_mm > drawings[0].extent.width_mm


def test_loop_lists_its_open_findings_grouped_by_rule() -> None:
    design = row(2, 3, 3)
    ids = [chassis.id for chassis in chassis_of(design)]
    findings = [
        Finding("W-1", Severity.WARNING, State.FAIL, id_, f"at {id_}", "flow is low") for id_ in ids
    ]
    findings += [
        Finding("E-1", Severity.ERROR, State.FAIL, design.loops[0].id, "L1", "pump too small"),
        Finding("E-2", Severity.ERROR, State.WAIVED, ids[0], "R1/C1", "waived"),
        Finding("E-3", Severity.ERROR, State.FAIL, None, "design", "elsewhere"),
    ]
    evaluation = evaluated(design, findings=tuple(findings))
    drawing = loop_drawing(design, design.loops[0].id, evaluation)
    texts = [shape.text for shape in drawing.shapes if isinstance(shape, Label)]
    assert texts[-4:] == ["L1", "pump too small", f"at {ids[0]}", "flow is low (and 3 more)"]
    assert not {"waived", "elsewhere"} & set(texts)


def test_the_worst_open_finding_rings_its_object() -> None:
    design = one_rack(8)
    chassis, module = chassis_of(design)[0], modules_of(design)[2]
    evaluation = evaluated(
        design,
        findings=(
            Finding("A", Severity.WARNING, State.FAIL, chassis.id, "R1/C1", "warning"),
            Finding("B", Severity.ERROR, State.FAIL, chassis.id, "R1/C1", "error"),
            Finding("C", Severity.WARNING, State.FAIL, module.id, "R1/C1/M2", "warning"),
        ),
    )
    drawing = rack_drawing(design, design.floor.racks[0].id, evaluation)
    strokes = {s.owner: s.stroke for s in drawing.shapes if isinstance(s, Rectangle) and s.owner}
    assert strokes[chassis.id] == "error"
    assert "warning" in [s.stroke for s in drawing.shapes if isinstance(s, Rectangle)]


def words_of(drawing: Drawing) -> list[str]:
    return [shape.text for shape in drawing.shapes if isinstance(shape, Label)]


def test_a_module_shows_what_an_engineer_asks_of_it() -> None:
    design = one_rack(8)
    module = modules_of(design)[2]
    words = words_of(module_drawing(design, module.id, evaluated(design)))
    for text in ("R1/C1/M2", "62.0 °C", "23.0 K", "85.0 °C", "40.0 °C · 2.2 L/min", "44.5 °C"):
        assert text in words
    assert "178.0 kPa gauge" in words
    assert words.count("900 W") == 5
    unknown = words_of(module_drawing(design, module.id))
    assert "?" in unknown
    assert not [text for text in unknown if "62.0" in text]


def test_a_board_draws_the_links_of_its_map_and_a_module_where_its_ports_lead() -> None:
    design = one_rack(8)
    chassis = chassis_of(design)[0]
    wired = edits.set_field(design, chassis.boards[0].id, "link_map", "afc_v10")
    lines = [
        [s for s in board_drawing(each, chassis.id).shapes if isinstance(s, Polyline)]
        for each in (design, wired)
    ]
    links = [[line for line in found if line.stroke == "faint"] for found in lines]
    assert len(links[0]) == 28
    assert len(links[1]) == 24
    words = words_of(module_drawing(wired, modules_of(wired)[0].id))
    assert {"1 → M4.1", "4 → M2.6", "5 → M1.5"} <= set(words)


def test_an_elevation_counts_in_both_pitches() -> None:
    design = one_rack(8)
    drawing = rack_drawing(design, design.floor.racks[0].id)
    scale = {s.text: s.y_mm for s in drawing.shapes if isinstance(s, Label) and s.size_mm == 22}
    assert scale["5"] - scale["45"] == pytest.approx(40 * 44.45)
    assert {"OU", "RU"} <= set(words_of(drawing))


def test_front_and_rear_hold_the_same_items() -> None:
    design = one_rack(8, None)
    rack = design.floor.racks[0].id
    front, rear = rack_drawing(design, rack), rear_drawing(design, rack)
    assert boxes(front, "item").keys() == boxes(rear, "item").keys()
    assert {box.y_mm for box in boxes(front, "item").values()} == {
        box.y_mm for box in boxes(rear, "item").values()
    }


def test_branches_of_a_loop_are_open_while_they_are_few_and_can_be_folded() -> None:
    design = row(3, 8)
    racks = [rack.id for rack in design.floor.racks]
    loop = design.loops[0].id
    whole = loop_drawing(design, loop, evaluated(design))
    assert boxes(whole, "rack").keys() == set(racks)
    assert len(boxes(whole, "item")) == 3
    folded = loop_drawing(design, loop, evaluated(design), turned={racks[1]})
    assert len(boxes(folded, "item")) == 2
    assert boxes(folded, "fold").keys() == set(racks)
    assert boxes(folded, "rack")[racks[1]].height_mm < boxes(folded, "rack")[racks[0]].height_mm
    assert "≈ 63.0 °C" not in words_of(whole)
    assert words_of(folded).count("67.0 °C") == 1


@pytest.mark.parametrize("racks", [1, 4, 12, 40])
def test_a_loop_of_any_size_fills_the_proportions_of_a_screen(racks: int) -> None:
    design = row(racks, 8, 8, 8)
    drawing = loop_drawing(design, design.loops[0].id, evaluated(design))
    assert 1.0 < drawing.extent.width_mm / drawing.extent.height_mm < 2.6
    cards = boxes(drawing, "rack")
    assert len(cards) == racks
    for first, second in combinations(cards.values(), 2):
        assert not overlap(first, second)
    for label in (shape for shape in drawing.shapes if isinstance(shape, Label)):
        assert inside(text_box(label), drawing.extent), label.text


def test_a_loop_tells_the_pressure_it_leaves_and_comes_back_with() -> None:
    design = one_rack(8)
    evaluation = evaluated(design)
    stations = (
        PressureStation("cdu_hose", "i1", 190.0, 180.0),
        PressureStation("plate", modules_of(design)[0].id, 180.0, 100.0),
    )
    (loop,) = evaluation.cooling.loops if evaluation.cooling else ()
    cooling = replace(evaluation.cooling, loops=(replace(loop, pressure_path=stations),))
    words = words_of(loop_drawing(design, loop.id, replace(evaluation, cooling=cooling)))
    assert "supply 40.0 °C · 190.0 kPa gauge" in words
    assert "return 49.0 °C · 100.0 kPa gauge" in words
