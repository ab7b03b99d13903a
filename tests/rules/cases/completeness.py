"""Cases of the rules of completeness and data quality."""

from dataclasses import replace

from configurator.design.model import Board
from tests.power.designs import chassis
from tests.rules.situations import (
    Case,
    dry,
    loop_said,
    modules_said,
    one,
    shelves,
    solved,
    wet,
    with_chassis,
    with_control,
    with_loop,
    with_part,
)


def rests_on(*marks: str):
    situation = loop_said(solved(wet(1)), marks=marks)
    return replace(situation, power=replace(situation.power, marks=()))


def no_height():
    fields = {"height_unit": None, "height_units": None, "height_mm": None}
    return solved(with_part(wet(1), "style-ubb8-liquid-4ou", **fields))


def close_to_limit(margin_k: float):
    return modules_said(solved(wet(1)), margin_k=margin_k, marks=("case_limit_c",))


def loaded(count: int):
    """Chassis of 8.6 kW, 2.6 of them estimated, on shelves of 27.5 kW with a supply lost."""
    boxes = (chassis(i + 1, 1 + 4 * i) for i in range(count))
    return solved(dry(*boxes, *shelves(1)))


CASES = {
    "DAT-05": Case(lambda: close_to_limit(26.0), lambda: close_to_limit(8.0)),
    "DAT-06": Case(lambda: loaded(1), lambda: loaded(3)),
    "DES-01": Case(
        lambda: solved(wet(1)),
        lambda: solved(with_chassis(wet(1), boards=(Board(id="b1", part="amd-mi300x-ubb8"),))),
    ),
    "DES-02": Case(lambda: solved(wet(1)), lambda: solved(with_chassis(wet(1), boards=()))),
    "DES-03": Case(lambda: solved(wet(1)), lambda: solved(dry(chassis(1, 5)))),
    "DES-04": Case(
        lambda: solved(wet(1)),
        lambda: solved(with_chassis(wet(1), coolant_connected=False)),
    ),
    "DES-05": Case(lambda: solved(wet(1)), lambda: solved(with_loop(wet(1), cdus=()))),
    "DES-06": Case(lambda: solved(wet(1)), lambda: solved(wet(0))),
    "DAT-01": Case(
        lambda: solved(wet(1)),
        lambda: solved(with_part(one("enflame-t21"), "enflame-t21", tdp_w=None)),
    ),
    "DAT-02": Case(lambda: solved(wet(1)), no_height),
    "DAT-03": Case(rests_on, lambda: rests_on("style-ubb8-liquid-4ou.non_oam_power_w")),
    "DAT-04": Case(rests_on, lambda: rests_on("case_limit_c", "tube_diameter_mm")),
}


def pumps_off():
    """A loop all of whose pumps stand still."""
    return solved(with_control(wet(1), pumps_running=0))
