"""Cases of the mechanical rules."""

from configurator.design.model import Board, Module, RackItem
from tests.power.designs import at, chassis, shelf
from tests.rules.situations import (
    Case,
    dry,
    one,
    solved,
    wet,
    with_chassis,
    with_part,
)


def _doubled():
    modules = (
        Module(id="m1", part="amd-mi300x", site=3),
        Module(id="m2", part="amd-mi300x", site=3),
    )
    board = Board(id="b1", part="amd-mi300x-ubb8", modules=modules)
    return solved(with_chassis(wet(1), boards=(board,)))


CASES = {
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
