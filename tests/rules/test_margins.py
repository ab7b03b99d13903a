"""Margins of findings, and where pumps and loop meet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.rules.facts.materials import Listing, listing_of
from configurator.rules.facts.operating_point import LoopPoint
from configurator.rules.finding import Finding, Severity, State


def finding(state: State, measured: float | None, limit: float | None, unit: str) -> Finding:
    return Finding("T-01", Severity.ERROR, state, None, "", "said", measured, limit, unit)


@pytest.mark.parametrize(
    ("state", "measured", "limit", "margin"),
    [
        (State.PASS, 40.0, 50.0, 10.0),
        (State.PASS, 50.0, 40.0, 10.0),
        (State.FAIL, 54.9, 50.0, -4.9),
        (State.WAIVED, 12.0, 30.0, -18.0),
        (State.UNKNOWN, 12.0, 30.0, None),
        (State.PASS, None, 30.0, None),
    ],
)
def test_a_margin_is_what_is_left_and_negative_beyond_the_limit(
    state: State, measured: float | None, limit: float | None, margin: float | None
) -> None:
    assert finding(state, measured, limit, "kPa").margin == pytest.approx(margin)


def test_the_margin_of_temperatures_is_a_difference() -> None:
    assert finding(State.PASS, 40.0, 50.0, "°C").margin_unit == "K"
    assert finding(State.PASS, 40.0, 50.0, "kPa").margin_unit == "kPa"


PUMPS = [(flow, 200.0 - 0.02 * flow**2) for flow in range(0, 101, 4)]


@given(flow=st.floats(5.0, 90.0), head=st.floats(5.0, 190.0))
def test_pumps_and_loop_meet_where_head_and_drop_are_equal(flow: float, head: float) -> None:
    found = LoopPoint(flow, head).crossing(PUMPS)
    assert found is not None
    if found < 100.0:
        given_kpa = 200.0 - 0.02 * found**2
        assert head * (found / flow) ** 1.85 == pytest.approx(given_kpa, rel=0.03, abs=1.0)


def test_pumps_that_meet_their_own_point_stay_there() -> None:
    assert LoopPoint(50.0, 150.0).crossing(PUMPS) == pytest.approx(50.0, rel=0.01)


def test_without_a_curve_there_is_no_crossing() -> None:
    assert LoopPoint(50.0, 150.0).crossing(()) is None


@pytest.mark.parametrize(
    ("material", "listing"),
    [
        ("316L stainless", Listing.LISTED),
        ("EPDM, peroxide cured", Listing.LISTED),
        ("stainless steel or copper of the wetted list", Listing.LISTED),
        ("brass, chrome plated", Listing.OFF),
        ("aluminium 6061", Listing.OFF),
        ("unobtainium", Listing.UNKNOWN),
        (None, Listing.UNKNOWN),
    ],
)
def test_materials_are_told_by_the_words_of_data_sheets(
    material: str | None, listing: Listing
) -> None:
    assert listing_of(material) is listing
