"""The bar by hand-solved cases, and what holds for any of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.power.busbar import Load, Source, bar_ohm_per_mm, solve_bar

OHM = bar_ohm_per_mm(350.0, 60.0)
DROOP_OHM = 0.5 / 660.0
heights = st.integers(min_value=0, max_value=2000).map(float)
watts = st.floats(min_value=0.0, max_value=20_000.0)


def shelf(name: str, height_mm: float, set_point_v: float = 50.0) -> Source:
    return Source(name, height_mm, set_point_v, DROOP_OHM)


def test_one_load_at_the_shelf_is_the_root_of_a_quadratic() -> None:
    state = solve_bar([shelf("s", 0.0)], [Load("l", 0.0, 33_000.0)], OHM)
    assert state is not None
    volts = (50.0 + (50.0**2 - 4 * DROOP_OHM * 33_000.0) ** 0.5) / 2
    assert state.voltage_v["l"] == pytest.approx(volts, rel=1e-12)
    assert state.loss_w == 0.0


def test_half_the_rated_current_takes_half_the_droop() -> None:
    state = solve_bar([shelf("s", 0.0)], [Load("l", 0.0, 330.0 * 49.75)], OHM)
    assert state is not None
    assert state.voltage_v["s"] == pytest.approx(49.75, rel=1e-9)


def test_a_shelf_below_the_voltage_of_the_bar_gives_nothing_and_takes_nothing() -> None:
    sources = [shelf("high", 0.0), shelf("low", 48.0, 49.0)]
    state = solve_bar(sources, [Load("l", 500.0, 20_000.0)], OHM)
    assert state is not None
    assert state.current_a["low"] == 0.0
    assert state.current_a["high"] == pytest.approx(state.current_a["l"])


def test_a_load_that_no_voltage_lets_be_drawn_has_no_answer() -> None:
    most_w = 50.0**2 / (4 * DROOP_OHM)
    assert solve_bar([shelf("s", 0.0)], [Load("l", 0.0, most_w * 0.999)], OHM) is not None
    assert solve_bar([shelf("s", 0.0)], [Load("l", 0.0, most_w * 1.001)], OHM) is None


@given(
    st.lists(heights, min_size=1, max_size=3),
    st.lists(st.tuples(heights, watts), max_size=8),
    st.integers(min_value=0, max_value=7),
)
def test_power_balances_and_more_load_raises_no_voltage(
    at: list[float], on: list[tuple[float, float]], grown: int
) -> None:
    sources = [shelf(f"s{n}", height) for n, height in enumerate(at)]
    loads = [Load(f"l{n}", height, w) for n, (height, w) in enumerate(on)]
    state = solve_bar(sources, loads, OHM)
    assert state is not None
    given_w = sum(state.voltage_v[s.id] * state.current_a[s.id] for s in sources)
    drawn_w = sum(load.watts for load in loads)
    assert given_w == pytest.approx(drawn_w + state.loss_w, rel=1e-9, abs=1e-6)
    more = [
        Load(load.id, load.height_mm, load.watts + 500.0 * (n == grown))
        for n, load in enumerate(loads)
    ]
    after = solve_bar(sources, more, OHM)
    assert after is not None
    assert all(after.voltage_v[name] <= volts + 1e-9 for name, volts in state.voltage_v.items())
