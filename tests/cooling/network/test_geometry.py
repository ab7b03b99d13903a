"""Heights of what stands in a rack."""

import pytest

from configurator.cooling.network.geometry import item_elevation_m, rack_height_m
from configurator.design.model import Position
from tests.cooling.designs import CDU121, chassis, design, in_rack_cdu, rack


def test_the_middle_of_a_chassis_counts_from_the_foot_of_the_lowest_unit():
    box = chassis(1, 5)
    plan = design((rack("r1", box),))
    assert item_elevation_m(plan, box) == pytest.approx((4 + 2) * 0.048)
    assert rack_height_m(plan, plan.floor.racks[0]) == pytest.approx(44 * 0.048)


def test_a_height_in_millimetres_alone_is_a_height():
    cdu = in_rack_cdu(position=3)
    plan = design((rack("r1", cdu),))
    bare = {"height_units": None, "height_unit": None, "height_mm": 200.0}
    part = plan.parts[CDU121].model_copy(update=bare)
    plan = plan.model_copy(update={"parts": {**plan.parts, CDU121: part}})
    assert item_elevation_m(plan, cdu) == pytest.approx(2 * 0.048 + 0.1)


def test_rack_units_and_open_units_have_their_own_pitch():
    cdu = in_rack_cdu().model_copy(update={"position": Position(unit="RU", index=11)})
    plan = design((rack("r1", cdu),))
    assert plan.parts[CDU121].height_units == 4
    pitch_m = {"OU": 0.048, "RU": 0.04445}[plan.parts[CDU121].height_unit]
    assert item_elevation_m(plan, cdu) == pytest.approx(10 * 0.04445 + 2 * pitch_m)
