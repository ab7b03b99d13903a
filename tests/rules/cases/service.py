"""Cases of the rules of leaks, vents, trapped liquid and couplings."""

from tests.power.designs import at, shelf
from tests.rules.situations import (
    Case,
    solved,
    wet,
    with_chassis,
    with_items,
    with_loop,
    with_part,
    with_rack,
    with_requirements,
)

CDU = "style-inrack-121kw"


def pump_unit(flow_l_per_min: float, **figures: object):
    figures = {"secondary_flow_l_per_min": flow_l_per_min, **figures}
    return solved(with_part(wet(1), CDU, heat_rejection="none", **figures))


def _behind(depth_mm: float):
    design = with_part(wet(1), "hose-epdm-1-2", min_bend_radius_mm=40.0)
    return solved(with_part(design, "style-ubb8-liquid-4ou", depth_mm=depth_mm))


CASES = {
    "LIQ-30": Case(lambda: pump_unit(50.0), lambda: pump_unit(120.0)),
    "LIQ-31": Case(
        lambda: solved(with_loop(wet(1), leak_intervention="electrical_and_fluid")),
        lambda: solved(with_loop(wet(1), leak_intervention="manual")),
    ),
    "LIQ-32": Case(
        lambda: solved(with_loop(wet(1), high_point_vent=True, low_point_drain=True)),
        lambda: solved(with_loop(wet(1), high_point_vent=False, low_point_drain=True)),
    ),
    "LIQ-33": Case(
        lambda: solved(with_requirements(wet(1), service_life_years=5.0)),
        lambda: solved(with_requirements(wet(1), service_life_years=7.0)),
    ),
    "LIQ-36": Case(
        lambda: solved(with_loop(wet(1), leak_detection="direct")),
        lambda: solved(with_loop(wet(1), leak_detection="none")),
    ),
    "PRA-13": Case(
        lambda: solved(with_loop(wet(1), trapped_liquid_relief=True)),
        lambda: solved(with_loop(wet(1), trapped_liquid_relief=False)),
    ),
    "PRA-14": Case(
        lambda: solved(with_items(wet(1), shelf(1, 44))),
        lambda: solved(
            with_rack(
                with_items(with_chassis(wet(1), position=at(20)), shelf(1, 15)), drip_trays=False
            )
        ),
    ),
    "SRV-01": Case(lambda: _behind(800.0), lambda: _behind(1050.0)),
}
