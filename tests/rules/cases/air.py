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


CASES = {
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
