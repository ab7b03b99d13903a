"""Edits as a hasty user makes them: many are refused, none may harm the design."""

from configurator.core.errors import PlacementError, UsageError
from configurator.design import edits
from configurator.design.model import Override, Position
from configurator.design.query import index
from configurator.design.target import (
    ChassisTarget,
    FloorTarget,
    LoopTarget,
    RackTarget,
    SiteTarget,
)
from tests.design.parts import LIBRARY, PARTS

PART_IDS = [part.id for part in PARTS]
LARGEST = 150
SUITED = {
    FloorTarget: ("rack", "cdu"),
    RackTarget: ("chassis", "power_shelf", "bbu_shelf", "cdu", "switch", "host_node"),
    ChassisTarget: ("ubb",),
    SiteTarget: ("oam",),
    LoopTarget: ("coolant", "manifold", "hose_pipe"),
}


def random_edit(design, random):
    """Give the design after one random edit; the same object where it was refused."""
    crowded = len(index(design)) > LARGEST
    edit = remove if crowded or random.random() < 0.05 else random.choice(EDITS)
    try:
        return edit(design, random)
    except (PlacementError, UsageError):
        return design


def any_id(design, random):
    return random.choice([*index(design), "m9999"])


def any_target(design, random):
    found = index(design)
    racks = [each.id for each in found.racks()] or ["r9999"]
    chassis = [each.id for each in found.all_chassis()] or ["c9999"]
    boards = [board.id for each in found.all_chassis() for board in each.boards] or ["b9999"]
    position = Position(unit=random.choice(["OU", "OU", "RU"]), index=random.randint(1, 48))
    return random.choice(
        [
            FloorTarget(random.randrange(0, 6000, 100), random.choice([0.0, 2400.0])),
            RackTarget(random.choice(racks), position),
            RackTarget(random.choice(racks)),
            ChassisTarget(random.choice(chassis)),
            SiteTarget(random.choice(boards), random.randint(0, 8)),
            SiteTarget(random.choice(boards)),
            LoopTarget(random.choice([each.id for each in design.loops] or ["l9999"])),
        ]
    )


def place(design, random):
    target = any_target(design, random)
    suited = [part.id for part in PARTS if part.kind in SUITED[type(target)]]
    part_id = random.choice(suited if random.random() < 0.8 else PART_IDS)
    return edits.place(design, LIBRARY, part_id, target)


def move(design, random):
    return edits.move(design, any_id(design, random), any_target(design, random))


def duplicate(design, random):
    target = any_target(design, random) if random.random() < 0.5 else None
    return edits.duplicate(design, LIBRARY, any_id(design, random), target)


def remove(design, random):
    inner = [each for each in index(design) if index(design).parent(each) is not None]
    return edits.remove(design, random.choice(inner) if inner else any_id(design, random))


def fill(design, random):
    module, board = random.choice(["oam-one", "oam-two"]), random.choice(["ubb-one", "ubb-two"])
    target = any_id(design, random)
    if random.random() < 0.5 and index(design).board(target) is not None:
        return edits.fill_board(design, LIBRARY, target, module)
    return edits.fill_chassis(design, LIBRARY, target, board, module)


def set_field(design, random):
    field, value = random.choice(
        [
            ("name", "left"), ("coupling", "uqd-08"), ("coupling", "plate"), ("power_w", 600.0),
            ("power_w", -1.0), ("cold_plate", "plate-b"), ("loop_paths", ((0, 1), (2, 3))),
            ("x_mm", 150.0), ("utilisation", 0.5), ("id", "m1"),
        ]
    )  # fmt: skip
    return edits.set_field(design, any_id(design, random), field, value, LIBRARY)


def set_loop(design, random):
    racks = [each.id for each in index(design).racks()]
    loop = random.choice([each.id for each in design.loops] or ["l9999"])
    field, value = random.choice(
        [
            ("coolant", "water"), ("manifold", "manifold"), ("header", "hose"),
            ("supply_set_point_c", random.uniform(-5.0, 60.0)),
            ("racks", tuple(random.sample(racks, len(racks) // 2))),
        ]
    )  # fmt: skip
    if random.random() < 0.2:
        return edits.add_loop(design, racks=value if field == "racks" else ())
    return edits.set_loop(design, loop, LIBRARY, **{field: value})


def note(design, random):
    target = any_id(design, random)
    kind = random.randrange(5)
    if kind == 0:
        return edits.waive(design, "LIQ-14", target, "tested", "me", 1.1, 1.0)
    if kind == 1:
        return edits.override_assumption(
            design, "case_limit_c", random.uniform(30, 120), "x", target
        )
    if kind == 2:
        return edits.override_assumption(
            design, "default_cold_plate", "plate-b", "x", None, LIBRARY
        )
    if kind == 3:
        override = Override(target=target, field="power_w", value=random.uniform(100, 900))
        parent = random.choice([None, *(each.id for each in design.scenarios)])
        return edits.add_scenario(design, "What if", parent, [override])
    return edits.clear_override(design, "default_cold_plate")


def set_whole(design, random):
    if random.random() < 0.5:
        return edits.set_site(design, facility_water_c=random.uniform(0.0, 80.0))
    return edits.set_field(design, None, "notes", f"note {random.randint(0, 9)}")


def run_by(design, random):
    profile = random.choice([each.id for each in design.profiles] or ["u9999"])
    kind = random.randrange(3)
    if kind == 0:
        levels = [random.uniform(-0.1, 1.0) for _ in range(3)]
        return edits.add_profile(design, "trace", levels, (0.0, 1.0, 2.0))
    if kind == 1:
        return edits.remove_profile(design, profile)
    return edits.set_field(design, any_id(design, random), "profile", profile)


EDITS = (
    place,
    place,
    place,
    place,
    move,
    move,
    duplicate,
    fill,
    set_field,
    set_loop,
    note,
    run_by,
    set_whole,
)
