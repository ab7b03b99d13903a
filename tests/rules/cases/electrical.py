"""Cases of the electrical rules."""

from configurator.design.model import AssumptionOverride, Board, Design, Module, Position, RackItem
from tests.power.designs import chassis
from tests.rules.situations import (
    Case,
    dry,
    one,
    shelves,
    solved,
    wet,
    with_chassis,
    with_modules,
    with_part,
    with_parts,
    with_requirements,
    with_site,
)


def assumed(design: Design, key: str, value: float) -> Design:
    override = AssumptionOverride(key=key, value=value, reason="for the test")
    return design.model_copy(update={"assumption_overrides": (override,)})


def fed(chassis_count: int, shelf_count: int, part: str = "ocp-hpr-33kw", **fields: object):
    """MI300X chassis of 8.6 kW and shelves in one rack."""
    boxes = (chassis(i + 1, 1 + 4 * i) for i in range(chassis_count))
    design = dry(*boxes, *shelves(shelf_count, part))
    return solved(with_part(design, "ocp-orv3-hpr", **fields) if fields else design)


def on_feed_b(**site: object):
    """A shelf with both inputs on feed B."""
    box = shelves(1)[0].model_copy(update={"feeds": "B"})
    return solved(with_site(dry(chassis(1, 1), box), **site))


def on_breakers(count: int):
    boxes = (chassis(i + 1, 1 + 4 * i) for i in range(count))
    return solved(with_site(dry(*boxes, *shelves(3)), feed_breaker_a=32.0))


def on_12v(power_w: float | None = None):
    design = one("generic-oam1-12v", board="ubb-1.5-12v")
    return solved(with_modules(design, power_w=power_w) if power_w else design)


def mixed(second: str):
    modules = (
        Module(id="m1", part="generic-oam1-48v", site=0),
        Module(id="m2", part=second, site=1),
    )
    board = Board(id="b1", part="ubb-1.5-54v", modules=modules)
    design = with_parts(one("generic-oam1-48v"), second)
    return solved(with_chassis(design, boards=(board,)))


def self_fed(part: str, module: str, board: str, **modules: object):
    design = dry(chassis(1, 1, module, board=board, part=part), frame="eia-48u")
    return solved(with_modules(design, **modules))


def at_volts(output_v: float, drop_v: float, profile: str | None = None):
    """Three MI300X chassis on a shelf of some voltage and some droop."""
    boxes = (chassis(i + 1, 1 + 4 * i) for i in range(3))
    design = with_part(dry(*boxes, *shelves(1)), "ocp-hpr-33kw", output_v=output_v)
    return solved(with_requirements(assumed(design, "shelf_droop_v", drop_v), site_profile=profile))


def with_battery(count: int):
    boxes = (chassis(i + 1, 1 + 4 * i) for i in range(count))
    battery = RackItem(
        id="y1", kind="bbu_shelf", part="ocp-hpr-bbu", position=Position(unit="OU", index=40)
    )
    return solved(dry(*boxes, battery, *shelves(3)))


def held_up(hold_up_ms: float):
    design = dry(chassis(1, 1), *shelves(1))
    return solved(with_part(design, "ocp-hpr-33kw", hold_up_ms=hold_up_ms))


CASES = {
    "ELE-05": Case(
        lambda: solved(with_modules(one("generic-oam1-48v"), power_w=650.0)),
        lambda: solved(with_modules(one("generic-oam1-48v"), power_w=700.0)),
    ),
    "ELE-06": Case(
        lambda: solved(one("habana-hl205")),
        lambda: solved(with_modules(one("habana-hl205"), power_w=600.0)),
    ),
    "ELE-07": Case(
        lambda: solved(one("habana-hl205")),
        lambda: solved(with_modules(one("habana-hl205"), power_w=600.0)),
    ),
    "OAM-P05": Case(lambda: at_volts(50.0, 1.0), lambda: at_volts(48.0, 6.0)),
    "OAM-P07": Case(
        lambda: solved(one("habana-hl225h", board="habana-hlb-225")),
        lambda: solved(with_modules(one("generic-oam1-48v"), power_w=750.0)),
    ),
    "OAM-P08": Case(lambda: solved(wet(1)), lambda: solved(with_modules(wet(1), power_w=4600.0))),
    "OAM-P09": Case(
        lambda: solved(one("generic-oam1-48v")),
        lambda: solved(assumed(one("generic-oam1-48v"), "edp_peak_ratio", 1.5)),
    ),
    "OAM-P10": Case(lambda: solved(wet(1)), lambda: solved(assumed(wet(1), "edp_peak_ratio", 1.5))),
    "UBB-P01": Case(lambda: at_volts(50.0, 1.0), lambda: at_volts(44.0, 6.0)),
    "PWR-02": Case(lambda: at_volts(50.0, 1.0, "Meta"), lambda: at_volts(48.0, 6.0, "Meta")),
    "PWR-08": Case(lambda: fed(8, 3), lambda: fed(8, 1, "ocp-hprv2-72kw")),
    "PWR-09": Case(lambda: with_battery(1), lambda: with_battery(4)),
    "PWR-10": Case(lambda: held_up(20.0), lambda: held_up(10.0)),
    "OAM-P01": Case(
        lambda: solved(one("generic-oam1-48v")),
        lambda: solved(with_modules(one("generic-oam1-48v"), power_w=750.0)),
    ),
    "OAM-P02": Case(on_12v, lambda: on_12v(400.0)),
    "OAM-P03": Case(
        lambda: solved(wet(1)),
        lambda: solved(dry(chassis(1, 1, "amd-mi355x", board="amd-mi355x-ubb8"))),
    ),
    "OAM-P04": Case(
        lambda: solved(one("generic-oam1-48v")),
        lambda: solved(one("generic-oam1-48v", board="ubb-1.5-12v")),
    ),
    "OAM-P06": Case(on_12v, lambda: solved(one("generic-oam1-12v"))),
    "OAM-P11": Case(lambda: mixed("cambricon-mlu290-m5"), lambda: mixed("generic-oam1-12v")),
    "UBB-P02": Case(
        lambda: solved(one("amd-mi250x")),
        lambda: solved(with_modules(one("generic-oam1-48v"), power_w=800.0)),
    ),
    "UBB-P03": Case(on_12v, lambda: on_12v(400.0)),
    "UBB-P04": Case(
        lambda: solved(one("amd-mi250x")),
        lambda: solved(assumed(one("amd-mi250x"), "edp_peak_ratio", 3.0)),
    ),
    "UBB-P06": Case(
        lambda: solved(wet(1)),
        lambda: solved(with_modules(wet(1), power_w=1600.0)),
    ),
    "ELE-01": Case(
        lambda: solved(wet(1)),
        lambda: solved(with_modules(wet(1), power_w=1400.0)),
    ),
    "ELE-02": Case(lambda: fed(8, 3), lambda: fed(8, 1)),
    "ELE-03": Case(lambda: fed(1, 1), lambda: fed(1, 0)),
    "ELE-04": Case(
        lambda: self_fed("smc-as-a126gs-tnmr", "amd-mi350x", "amd-mi350x-ubb8"),
        lambda: self_fed("smc-as-8125gs-tnmr2", "amd-mi300x", "amd-mi300x-ubb8", power_w=900.0),
    ),
    "ELE-08": Case(lambda: fed(1, 1), lambda: on_feed_b(feeds=1)),
    "ELE-09": Case(lambda: on_breakers(1), lambda: on_breakers(4)),
    "PRA-10": Case(lambda: fed(4, 3), lambda: fed(8, 3)),
    "PWR-01": Case(
        lambda: fed(1, 1),
        lambda: at_volts(50.0, 6.0),
    ),
    "PWR-03": Case(
        lambda: fed(1, 1),
        lambda: solved(with_modules(dry(chassis(1, 1)), power_w=1400.0)),
    ),
    "PWR-04": Case(
        lambda: fed(1, 1, busbar_current_a=375.0),
        lambda: fed(8, 3, busbar_current_a=375.0),
    ),
    "PWR-05": Case(lambda: fed(8, 3), lambda: fed(8, 3, max_power_kw=29.0)),
    "PWR-06": Case(lambda: fed(8, 3), lambda: fed(8, 1)),
    "PWR-07": Case(lambda: fed(8, 3), lambda: fed(8, 5)),
    "PWR-11": Case(lambda: fed(8, 3), lambda: fed(8, 2)),
    "PWR-12": Case(lambda: fed(8, 3), lambda: fed(8, 1)),
}
