"""Cold plates: conversions are inverse, floors hold, fits find what made the points."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from thermal.coolants import get_coolant
from thermal.correlations import cold_plate
from thermal.errors import CorrelationError

LPM = 1e-3 / 60
FLOWS = np.array([0.5, 0.7, 1.0, 1.4, 2.0, 2.4]) * LPM


@given(r=st.floats(0.005, 0.1), capacity=st.floats(20, 500))
def test_mean_and_inlet_references_are_inverse(r: float, capacity: float) -> None:
    mean = cold_plate.mean_from_inlet(r, capacity)
    assert float(cold_plate.inlet_from_mean(mean, capacity)) == pytest.approx(r)


def test_water_instead_of_pg25_shifts_the_resistance() -> None:
    """By the heat capacity alone, at the same mean resistance."""
    capacities = []
    for name in ("pg25", "water"):
        density, _, specific_heat, _ = get_coolant(name).properties(40.0)
        capacities.append(2 * LPM * density * specific_heat)
    mean = cold_plate.mean_from_inlet(0.0204, capacities[0])
    assert float(0.0204 - cold_plate.inlet_from_mean(mean, capacities[1])) == pytest.approx(
        0.5 / capacities[0] - 0.5 / capacities[1]
    )


@given(excess=st.floats(1.01, 20), capacity=st.floats(1, 500))
def test_conductance_inverts_the_isothermal_plate(excess: float, capacity: float) -> None:
    resistance = excess / capacity
    ua = cold_plate.conductance_at(resistance, capacity)
    again = cold_plate.isothermal_resistance(capacity, ua)
    assert float(again) == pytest.approx(resistance, rel=1e-9)


def test_isothermal_plate_never_beats_the_coolant() -> None:
    capacity = np.geomspace(0.1, 100, 50)
    resistance = cold_plate.isothermal_resistance(capacity, 40.0)
    assert (resistance > 1 / capacity * (1 - 1e-12)).all()
    assert (np.diff(resistance) < 0).all()


def test_plate_hotter_coolant_is_refused() -> None:
    with pytest.raises(CorrelationError, match="heat the coolant above the plate"):
        cold_plate.conductance_at(0.01, 50.0)


def test_table_meets_its_points_and_falls_between() -> None:
    resistances = np.array([0.0325, 0.028, 0.0245, 0.022, 0.0204, 0.0197])
    np.testing.assert_allclose(
        cold_plate.tabulated_resistance(FLOWS, FLOWS, resistances), resistances
    )
    fine = cold_plate.tabulated_resistance(np.linspace(0, 4, 300) * LPM, FLOWS, resistances)
    assert (np.diff(fine) <= 0).all()
    assert fine[0] == resistances[0]
    assert fine[-1] == resistances[-1]


@pytest.mark.parametrize("points", [([1.0], [1.0]), ([1.0, 1.0], [2.0, 1.0]), ([1, 2], [1, 2])])
def test_bad_tables_are_refused(points: tuple[list[float], list[float]]) -> None:
    with pytest.raises(CorrelationError, match="rising flows and falling"):
        cold_plate.tabulated_resistance(1.0, *points)


@given(r0=st.floats(0.005, 0.03), a=st.floats(0.002, 0.02), n=st.floats(0.4, 1.2))
def test_resistance_fit_finds_the_law(r0: float, a: float, n: float) -> None:
    values = r0 + a * (FLOWS / LPM) ** -n
    fit = cold_plate.fit_resistance(FLOWS, values)
    assert fit.largest_relative_error < 1e-5
    refined = cold_plate.resistance(1.2 * LPM, fit.r0_k_per_w, fit.a, fit.n)
    assert float(refined) == pytest.approx(r0 + a * 1.2**-n, rel=1e-5)


@given(a=st.floats(1e10, 1e12), b=st.floats(0, 1e11))
def test_pressure_drop_fit_finds_the_law(a: float, b: float) -> None:
    values = a * 1.4e-3 * FLOWS + b * 1010.0 * FLOWS**2
    fit = cold_plate.fit_pressure_drop(FLOWS, values, 1010.0, 1.4e-3)
    assert fit.largest_relative_error < 1e-9
    assert fit.a_per_m3 == pytest.approx(a, rel=1e-6)


def test_fits_keep_their_bounds() -> None:
    steep = 1e13 * FLOWS**2.6
    fit = cold_plate.fit_pressure_drop(FLOWS, steep, 1000.0, 1e-3)
    assert fit.a_per_m3 == 0.0
    assert fit.b_per_m4 > 0
    thermal = cold_plate.fit_resistance(FLOWS, 0.02 * (FLOWS / LPM) ** -0.9 - 0.002)
    assert thermal.r0_k_per_w >= 0.0
    assert thermal.a > 0


def test_fits_need_points() -> None:
    with pytest.raises(CorrelationError, match="3 points or more"):
        cold_plate.fit_resistance([1.0, 2.0], [1.0, 0.5])
    with pytest.raises(CorrelationError, match="above 0"):
        cold_plate.fit_pressure_drop([0.0, 1.0], [0.0, 1.0], 1000.0, 1e-3)
