"""From a point to the object or the exact place a part would take."""

from configurator.design.model import Position
from configurator.design.target import RackTarget, SiteTarget
from configurator.scene.floor import floor_drawing
from configurator.scene.hit import landing, neighbour, region_at, zone_at
from configurator.scene.primitives import Box
from configurator.scene.rack import rack_drawing
from tests.scene.designs import CATALOGUE, CHASSIS, chassis_of, modules_of, one_rack

SHELF = "ocp-hpr-33kw"


def centre(box: Box) -> tuple[float, float]:
    return box.x_mm + box.width_mm / 2, box.y_mm + box.height_mm / 2


def test_the_innermost_object_is_hit_unless_it_is_too_small() -> None:
    design = one_rack(8)
    drawing = rack_drawing(design, design.floor.racks[0].id)
    module = modules_of(design)[2]
    point = centre(next(r.box for r in drawing.regions if r.owner == module.id))
    small, large = region_at(drawing, *point), region_at(drawing, *point, minimum_mm=100)
    assert small is not None
    assert small.owner == module.id
    assert large is not None
    assert large.owner == chassis_of(design)[0].id
    assert region_at(drawing, -5000, 0) is None


def test_a_zone_is_found_by_the_kind_of_part() -> None:
    design = one_rack(3)
    drawing = rack_drawing(design, design.floor.racks[0].id)
    board = chassis_of(design)[0].boards[0]
    point = centre(next(z.box for z in drawing.zones if z.target == SiteTarget(board.id, 5)))
    site = zone_at(drawing, *point, "oam")
    assert site is not None
    assert site.target == SiteTarget(board.id, 5)
    rack = zone_at(drawing, *point, "chassis")
    assert rack is not None
    assert isinstance(rack.target, RackTarget)
    assert zone_at(drawing, *point, "quick_disconnect") is None


def lands_at(unit: int, part_id: str, *sites: int) -> int:
    """Lowest unit of a part dropped on the middle of a unit."""
    design = one_rack(*sites)
    drawing = rack_drawing(design, design.floor.racks[0].id)
    x_mm, y_mm = 300.0, (44 - unit + 0.5) * 48
    zone = zone_at(drawing, x_mm, y_mm, "chassis")
    assert zone is not None
    spot = landing(design, zone, CATALOGUE[part_id], x_mm, y_mm)
    assert isinstance(spot.target, RackTarget)
    assert isinstance(spot.target.position, Position)
    return spot.target.position.index


def test_a_part_lands_under_the_cursor_and_stays_inside_its_free_run() -> None:
    assert lands_at(30, SHELF, 8) == 30
    assert lands_at(30, CHASSIS, 8) == 29
    assert lands_at(10, CHASSIS, 8) == 10
    assert lands_at(44, CHASSIS, 8) == 41
    assert lands_at(6, SHELF, 8) == 6


def test_a_moved_object_may_overlap_its_own_place() -> None:
    design = one_rack(8)
    drawing = rack_drawing(design, design.floor.racks[0].id)
    x_mm, y_mm = 300.0, (44 - 9 + 0.5) * 48
    zone = zone_at(drawing, x_mm, y_mm, "chassis")
    assert zone is not None
    shelf = design.floor.racks[0].items[-1].id
    spot = landing(design, zone, CATALOGUE[SHELF], x_mm, y_mm, (shelf,))
    assert spot.target == RackTarget(design.floor.racks[0].id, Position(unit="OU", index=9))


def test_on_the_floor_a_rack_chooses_its_own_units() -> None:
    design = one_rack(8)
    drawing = floor_drawing(design)
    rack = design.floor.racks[0]
    point = centre(next(r.box for r in drawing.regions if r.owner == rack.id))
    zone = zone_at(drawing, *point, "chassis")
    assert zone is not None
    assert landing(design, zone, CATALOGUE[CHASSIS], *point).target == RackTarget(rack.id)


def test_arrows_find_the_nearest_sibling_in_their_direction() -> None:
    boxes = [("a", Box(0, 0, 10, 10)), ("b", Box(20, 0, 10, 10)), ("c", Box(0, 20, 10, 10))]
    start = boxes[0][1]
    assert neighbour(boxes, start, "right") == "b"
    assert neighbour(boxes, start, "down") == "c"
    assert neighbour(boxes, start, "left") is None
