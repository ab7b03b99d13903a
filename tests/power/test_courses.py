"""Courses are the same figures as the evaluation, point by point."""

import pytest

from configurator.catalogue.parts import PowerShelf
from configurator.power.courses import (
    capability_course,
    efficiency_course,
    efficiency_points,
    ladder_course,
)
from configurator.power.engine import PowerEngine
from configurator.power.ladder import EXCURSION_S
from configurator.power.levels import UNKNOWN
from configurator.power.shelf import efficiency_at
from tests.power.designs import CATALOGUE, chassis, design_of, shelf


def test_the_ladder_falls_from_its_first_step_to_the_tdp() -> None:
    rack = PowerEngine().evaluate(design_of(chassis(1, 1), shelf(1, 40))).racks[0]
    course = ladder_course(rack.busbar_levels)
    assert course[0][1] == rack.busbar_levels.peak_w
    assert course[-1][1] == rack.busbar_levels.tdp_w
    assert [seconds for seconds, _ in course[1:-1:2]] == pytest.approx(EXCURSION_S)
    watts = [each for _, each in course]
    assert watts == sorted(watts, reverse=True)


def test_what_is_unknown_is_not_drawn() -> None:
    assert ladder_course(UNKNOWN) == ()
    assert capability_course(()) == ()


def test_shelves_end_at_their_rating() -> None:
    design = design_of(chassis(1, 1), shelf(1, 40), shelf(2, 41))
    rack = PowerEngine().evaluate(design).racks[0]
    course = capability_course(rack.shelves)
    if course:
        assert course[-1][1] == pytest.approx(66_000.0)


def test_the_line_runs_through_the_published_points() -> None:
    parts = [p for p in CATALOGUE.of_kind("power_shelf") if isinstance(p, PowerShelf)]
    curved = [part for part in parts if part.efficiency_points]
    assert curved, "the catalogue has shelves with a curve"
    for part in curved:
        course = efficiency_course(part)
        assert set(efficiency_points(part)) <= set(course)
        assert (course[0][0], course[-1][0]) == (0.0, 1.0)
        for load, efficiency in course:
            assert efficiency == pytest.approx(efficiency_at(part.efficiency_points, load))
