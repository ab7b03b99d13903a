"""Cases of the rules of air cooling."""

from dataclasses import replace

from tests.power.designs import chassis
from tests.rules.situations import (
    Case,
    dry,
    loop_said,
    one,
    solved,
    wet,
    with_modules,
    with_part,
    with_site,
)


def in_air(power_w: float | None = None):
    design = dry(
        chassis(1, 1, "generic-oam2", board="ubb-2.0", part="generic-ubb8-air"), frame="eia-48u"
    )
    return solved(with_modules(design, power_w=power_w) if power_w else design)


def gaudi3(part: str, frame: str):
    box = chassis(1, 1, "intel-gaudi3-liquid", board="intel-hlb-325", part=part)
    return solved(dry(box, frame=frame))


def room(**fields: object):
    return solved(with_site(one("habana-hl205"), **fields))


def heat_to_air(air_w: float):
    situation = loop_said(solved(wet(1)), liquid_heat_w=60e3)
    return replace(situation, cooling=replace(situation.cooling, air_heat_w=air_w))


def old_board(airflow: float, power_w: float | None = None, **site: object):
    """Eight modules 1.x of 350 W on a UBB 1.5 in a stream of air."""
    design = with_part(one("habana-hl205"), "inspur-mx1", airflow_m3_per_s=airflow)
    design = with_modules(design, power_w=power_w) if power_w else design
    return solved(with_site(design, **site) if site else design)


def new_board(airflow: float = 0.3304, **site: object):
    """Eight modules r2.0 of 600 W in the reference system."""
    box = chassis(1, 1, "generic-oam2", board="ubb-2.0", part="oai-ref-4ou-exp2")
    design = with_part(dry(box), "oai-ref-4ou-exp2", airflow_m3_per_s=airflow)
    return solved(with_site(with_modules(design, power_w=600.0), **site))


CASES = {
    "OAM-T02": Case(new_board, lambda: new_board(room_temperature_c=45.0)),
    "OAM-T07": Case(lambda: old_board(0.217), lambda: old_board(0.5)),
    "OAM-T08": Case(new_board, lambda: new_board(0.60)),
    "OAM-T09": Case(lambda: old_board(0.217), lambda: old_board(0.30)),
    "UBB-T01": Case(lambda: old_board(0.217), lambda: old_board(0.10, 700.0)),
    "UBB-T03": Case(lambda: old_board(0.217), lambda: old_board(0.10)),
    "OAM-T05": Case(
        lambda: solved(one("habana-hl205")),
        lambda: solved(one("habana-hl225h")),
    ),
    "OAM-T06": Case(lambda: in_air(550.0), in_air),
    "FIT-06": Case(
        lambda: gaudi3("style-gaudi3-liquid-4ou", "ocp-orv3-hpr"),
        lambda: gaudi3("gaudi3-8u", "eia-48u"),
    ),
    "OAM-T01": Case(lambda: room(room_temperature_c=27.0), lambda: room(room_temperature_c=40.0)),
    "OAM-T03": Case(lambda: room(altitude_m=0.0), lambda: room(altitude_m=2200.0)),
    "OAM-T04": Case(lambda: room(relative_humidity=0.5), lambda: room(relative_humidity=0.95)),
    "AIR-01": Case(lambda: room(room_temperature_c=27.0), lambda: room(room_temperature_c=38.0)),
    "LIQ-38": Case(lambda: heat_to_air(15e3), lambda: heat_to_air(40e3)),
}
