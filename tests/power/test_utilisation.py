"""Traces over a year, against a minute-by-minute reading of them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from configurator.design.model import UtilisationProfile
from configurator.power.utilisation import HOURS_PER_YEAR, hours_of


def trace(name, pairs):
    hours, values = zip(*pairs, strict=True)
    return UtilisationProfile(id=name, name=name, hours=hours, utilisation=values)


def read_at(profile, moments):
    """What holds at moments of the year, read point by point."""
    if not profile.hours:
        return np.full_like(moments, profile.utilisation[0])
    start, last = profile.hours[0], profile.hours[-1]
    period = last - start + (last - profile.hours[-2])
    into = start + moments % period
    return np.array(profile.utilisation)[np.searchsorted(profile.hours, into, side="right") - 1]


LEVELS = st.floats(0, 1)
STEPS = st.lists(st.tuples(st.integers(1, 300), LEVELS), min_size=2, max_size=6)


def made(name, steps):
    hours = np.cumsum([step for step, _ in steps]).astype(float)
    return trace(name, [(hour, value) for hour, (_, value) in zip(hours, steps, strict=True)])


@settings(max_examples=30)
@given(st.lists(STEPS, min_size=1, max_size=3))
def test_a_year_is_cut_where_values_change_and_nothing_is_lost(all_steps):
    profiles = [made(f"u{number}", steps) for number, steps in enumerate(all_steps)]
    hours = hours_of(profiles)
    assert hours.lasting_h.sum() == pytest.approx(HOURS_PER_YEAR)
    moments = np.arange(0.5, HOURS_PER_YEAR)
    for profile, row in zip(profiles, hours.utilisation, strict=True):
        expected = read_at(profile, moments).sum()
        assert row @ hours.lasting_h == pytest.approx(expected, rel=1e-9, abs=1e-9)


def test_one_profile_counts_alike_alone_and_beside_another():
    week = trace("u1", [(0, 0.2), (120, 0.9), (150, 0.4)])
    steady = UtilisationProfile(id="u2", name="", utilisation=(0.5,))
    alone, beside = hours_of([week]), hours_of([week, steady])
    assert alone.utilisation[0] @ alone.lasting_h == pytest.approx(
        beside.utilisation[0] @ beside.lasting_h
    )


def test_without_profiles_the_year_is_one_stretch():
    assert hours_of([]).lasting_h.tolist() == [HOURS_PER_YEAR]
