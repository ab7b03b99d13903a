"""Cases of the mechanical rules."""

from configurator.design.model import Board, Floor, Module, Rack, RackItem
from tests.power.designs import at, chassis, shelf
from tests.rules.situations import (
    Case,
    dry,
    one,
    solved,
    wet,
    with_chassis,
    with_loop,
    with_part,
    with_parts,
    with_site,
)


def _doubled():
    modules = (
        Module(id="m1", part="amd-mi300x", site=3),
        Module(id="m2", part="amd-mi300x", site=3),
    )
    board = Board(id="b1", part="amd-mi300x-ubb8", modules=modules)
    return solved(with_chassis(wet(1), boards=(board,)))


def _two_racks(apart_mm: float):
    design = dry(chassis(1, 5))
    first = design.floor.racks[0]
    second = Rack(id="r2", part=first.part, x_mm=apart_mm)
    floor = Floor(racks=(first, second))
    return solved(design.model_copy(update={"floor": floor}))


def _manifold(part: str):
    return solved(with_loop(with_parts(wet(1), part), manifold=part))


def _wide(payload_kg: float):
    return solved(with_part(wet(1), "ocp-orv3-hpr", width_mm=1200.0, payload_kg=payload_kg))


OAM1, OAM2 = "generic-oam1-48v", "generic-oam2"


def _oam2():
    return dry(chassis(1, 5, OAM2, board="ubb-2.0"))


CASES = {
    "OAM-M01": Case(
        lambda: solved(one(OAM1)), lambda: solved(with_part(one(OAM1), OAM1, length_mm=170.0))
    ),
    "OAM-M02": Case(
        lambda: solved(_oam2()), lambda: solved(with_part(_oam2(), OAM2, length_mm=165.0))
    ),
    "OAM-M04": Case(
        lambda: solved(one(OAM1)),
        lambda: solved(with_part(one(OAM1), OAM1, connector_pitch_mm=107.0)),
    ),
    "OAM-M05": Case(
        lambda: solved(_oam2()), lambda: solved(with_part(_oam2(), OAM2, connector_pitch_mm=102.0))
    ),
    "UBB-M01": Case(
        lambda: solved(one(OAM1)),
        lambda: solved(with_part(one(OAM1), "ubb-1.5-54v", length_mm=655.0)),
    ),
    "UBB-M02": Case(
        lambda: solved(_oam2()), lambda: solved(with_part(_oam2(), "ubb-2.0", length_mm=585.0))
    ),
    "UBB-M03": Case(
        lambda: solved(one(OAM1)), lambda: solved(with_part(one(OAM1), "ubb-1.5-54v", oam_sites=4))
    ),
    "RACK-01": Case(
        lambda: solved(wet(1)),
        lambda: solved(with_part(wet(1), "ocp-orv3-hpr", unit_pitch_mm=44.45)),
    ),
    "RACK-03": Case(
        lambda: solved(wet(1)), lambda: solved(with_part(wet(1), "ocp-orv3-hpr", width_mm=706.0))
    ),
    "RACK-06": Case(
        lambda: solved(wet(1)),
        lambda: solved(with_part(wet(1), "style-ubb8-liquid-4ou", height_mm=191.5)),
    ),
    "RACK-08": Case(lambda: _wide(4700.0), lambda: _wide(6000.0)),
    "FIT-09": Case(lambda: _two_racks(600.0), lambda: _two_racks(300.0)),
    "FIT-08": Case(lambda: _manifold("ocp-orv3-blindmate"), lambda: _manifold("ocp-eia-vrm")),
    "PRA-15": Case(
        lambda: solved(with_site(wet(8), floor_load_kg_per_m2=2500.0)),
        lambda: solved(with_site(wet(8), floor_load_kg_per_m2=1200.0)),
    ),
    "OAM-M03": Case(
        lambda: solved(one("habana-hl205")),
        lambda: solved(one("amd-mi300x")),
    ),
    "OAM-M11": Case(
        lambda: solved(one("generic-oam1-48v")),
        lambda: solved(with_part(one("generic-oam1-48v"), "generic-oam1-48v", stack_height_mm=8.0)),
    ),
    "OAM-M12": Case(
        lambda: solved(one("cambricon-mlu290-m5")),
        lambda: solved(
            with_part(one("cambricon-mlu290-m5"), "cambricon-mlu290-m5", mass_with_heatsink_kg=2.6)
        ),
    ),
    "FIT-01": Case(
        lambda: solved(wet(1)),
        lambda: solved(dry(chassis(1, 5, "amd-mi355x"))),
    ),
    "FIT-02": Case(
        lambda: solved(one("habana-hl205")),
        lambda: solved(one("amd-mi300x", board="amd-mi300x-ubb8")),
    ),
    "FIT-03": Case(lambda: solved(wet(1)), _doubled),
    "FIT-04": Case(
        lambda: solved(wet(1)),
        lambda: solved(with_part(wet(1), "style-ubb8-liquid-4ou", depth_mm=1200.0)),
    ),
    "FIT-05": Case(
        lambda: solved(wet(2)),
        lambda: solved(wet(8)),
    ),
    "RACK-02": Case(
        lambda: solved(wet(1)),
        lambda: solved(dry(chassis(1, 5), frame="eia-42u")),
    ),
    "RACK-04": Case(
        lambda: solved(wet(8)),
        lambda: solved(with_part(wet(8), "style-ubb8-liquid-4ou", mass_kg=150.0)),
    ),
    "RACK-05": Case(
        lambda: solved(dry(shelf(1, 1))),
        lambda: solved(wet(1)),
    ),
    "RACK-07": Case(
        lambda: solved(dry(chassis(1, 1), chassis(2, 5))),
        lambda: solved(dry(chassis(1, 1), chassis(2, 3))),
    ),
    "RACK-09": Case(
        lambda: solved(with_part(wet(1), "ocp-orv3-hpr", depth_mm=1200.0)),
        lambda: solved(wet(1)),
    ),
}


def sticking_out():
    """A chassis of 4 OU at the last unit of 44."""
    return solved(dry(chassis(1, 44)))


def adapter():
    """A 19 inch switch in an Open Rack."""
    switch = RackItem(id="w1", kind="switch", part="nvidia-sn2201", position=at(1))
    return solved(dry(switch))
