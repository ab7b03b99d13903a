"""Courses of fields, and the speed of pumps that are switched, set or coast down."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import solve_ivp

from tests.thermal.solver.networks import pump
from thermal.network.model import PumpControl
from thermal.solver.elements.pumps import STOPPED_SPEED
from thermal.transient.courses import Course, PumpCourse


def coasting(speed: Course | None = None, switch: Course | None = None, **more) -> PumpCourse:
    more.setdefault("coast_down_s", 1.5)
    return PumpCourse(0, pump("pump", "a", "b", **more), speed, switch)


def test_a_course_is_straight_between_its_points_and_steps_where_times_are_equal() -> None:
    course = Course((1.0, 3.0, 3.0, 5.0), (0.0, 4.0, 10.0, 10.0))
    assert [course.at(t) for t in (1.0, 2.0, 3.0, 4.0, 9.0)] == [0.0, 2.0, 10.0, 10.0, 10.0]
    assert course.before(3.0) == 4.0
    assert course.moves(1.0, 3.0)
    assert not course.moves(3.0, 5.0)


@pytest.mark.parametrize("field", ["speed", "switch"])
def test_trip_coasts_down_by_the_square_law(field: str) -> None:
    course = coasting(**{field: Course((2.0, 2.0), (1.0, 0.0))})
    speeds = [course.at_time(t) for t in (0.0, 1.9, 3.0, 5.0, 8.0)]
    assert speeds == pytest.approx([1.0, 1.0, 0.6, 1 / 3, 0.2])
    assert course.stops() == pytest.approx([2.0 + 1.5 * (1 / STOPPED_SPEED - 1)])


def test_without_inertia_a_pump_stops_at_once() -> None:
    course = coasting(Course((2.0, 2.0), (1.0, 0.0)), coast_down_s=None)
    assert course.at_time(1.999) == 1.0
    assert course.at_time(2.0) == 0.0


def test_a_pump_coasts_from_the_speed_its_control_held() -> None:
    control = PumpControl("pressure_difference", set_point=5e4)
    course = coasting(switch=Course((2.0, 2.0), (1.0, 0.0)), control=control)
    course.held_speed = 0.8
    assert course.controlled(1.0)
    assert not course.controlled(2.0)
    assert course.at_time(3.5) == pytest.approx(0.8 / (1 + 0.8))


def test_a_restart_takes_over_from_the_coast() -> None:
    course = coasting(Course((0.0, 0.0, 4.0, 6.0), (1.0, 0.0, 0.0, 1.0)))
    assert course.at_time(3.0) == pytest.approx(1 / 3)
    assert course.at_time(6.0) == 1.0
    assert min(course.at_time(t) for t in np.linspace(0, 6, 200)) > 0.2


@given(
    st.lists(st.tuples(st.floats(0.1, 3), st.floats(0, 1.2)), min_size=1, max_size=5),
    st.floats(0.2, 8),
)
def test_speed_never_falls_faster_than_inertia_lets_it(steps, coast) -> None:
    times = np.cumsum([span for span, _ in steps])
    course = coasting(Course(tuple(times.tolist()), tuple(v for _, v in steps)), coast_down_s=coast)
    grid = np.linspace(0, times[-1] + 3, 400)
    speed = np.array([course.at_time(t) for t in grid])
    asked = np.array([course.command(t) for t in grid])
    assert (speed >= asked - 1e-12).all()
    fall = 1 / np.maximum(speed[1:], 1e-9) - 1 / np.maximum(speed[:-1], 1e-9)
    assert (fall <= np.diff(grid) / coast + 1e-9).all()


def test_ramp_down_faster_than_inertia_against_an_integration() -> None:
    course = coasting(Course((1.0, 4.0), (1.0, 0.1)))

    def rate(t: float, s: np.ndarray) -> list[float]:
        asked = course.command(t)
        slope = -0.3 if 1 <= t < 4 else 0.0
        return [max(slope, -(s[0] ** 2) / 1.5) if s[0] <= asked + 1e-9 else -(s[0] ** 2) / 1.5]

    exact = solve_ivp(rate, (1.0, 8.0), [1.0], max_step=1e-2, rtol=1e-8).y[0, -1]
    assert course.at_time(8.0) == pytest.approx(max(exact, 0.1), rel=1e-3)
