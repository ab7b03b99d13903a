"""Coolant properties against CoolProp, their range, and the calculus between them."""

import pickle

import numpy as np
import pytest
from CoolProp.CoolProp import PropsSI
from hypothesis import given
from hypothesis import strategies as st

from thermal.coolants import PRESETS, Coolant, get_coolant
from thermal.coolants.by_enthalpy import CLOSE_IN_BAND, flow_properties
from thermal.errors import CoolantError

MIXTURES = {"propylene": "MPG", "ethylene": "MEG"}
EVERY = ["water", *PRESETS]


def coolprop(fluid: str, key: str, t_c: np.ndarray) -> np.ndarray:
    return np.array([PropsSI(key, "T", 273.15 + t, "P", 300e3, fluid) for t in t_c])


def all_properties(coolant: Coolant, t_c: np.ndarray) -> dict[str, np.ndarray]:
    return {
        "D": coolant.density(t_c),
        "V": coolant.dynamic_viscosity(t_c),
        "C": coolant.specific_heat(t_c),
        "L": coolant.conductivity(t_c),
    }


def test_water_follows_iapws_within_1e_4() -> None:
    t_c = np.linspace(0.5, 99.5, 60)
    for key, values in all_properties(get_coolant("water"), t_c).items():
        np.testing.assert_allclose(values, coolprop("Water", key, t_c), rtol=1e-4)


def test_water_vapour_pressure_follows_iapws() -> None:
    t_c = np.linspace(0.5, 99.5, 60)
    exact = [PropsSI("P", "T", 273.15 + t, "Q", 0, "Water") for t in t_c]
    np.testing.assert_allclose(get_coolant("water").vapour_pressure(t_c), exact, rtol=1e-5)


@pytest.mark.parametrize(
    ("name", "fluid", "mass_fraction"),
    [
        ("pg25", "MPG", 0.26),
        ("pg20", "MPG", 0.206),
        ("pg55", "MPG", 0.5592),
        ("eg25", "MEG", 0.271),
    ],
)
def test_presets_are_the_stated_mass_fractions(name: str, fluid: str, mass_fraction: float) -> None:
    t_c = np.linspace(0.0, 100.0, 21)
    reference = f"INCOMP::{fluid}[{mass_fraction}]"
    for key, values in all_properties(get_coolant(name), t_c).items():
        exact = coolprop(reference, key, t_c)
        tolerance = 1e-9 if name == "pg25" else 3e-4
        np.testing.assert_allclose(values, exact, rtol=tolerance)


@pytest.mark.parametrize("glycol", MIXTURES)
def test_any_fraction_lies_on_coolprops_surface(glycol: str) -> None:
    for volume_fraction in np.linspace(0.02, 0.57, 12):
        coolant = get_coolant({"glycol": glycol, "volume_fraction": float(volume_fraction)})
        t_c = np.linspace(coolant.minimum_c + 0.01, coolant.maximum_c, 9)
        mass_fraction = mass_fraction_of(coolant, MIXTURES[glycol])
        reference = f"INCOMP::{MIXTURES[glycol]}[{mass_fraction}]"
        for key, values in all_properties(coolant, t_c).items():
            np.testing.assert_allclose(values, coolprop(reference, key, t_c), rtol=1e-8)


def mass_fraction_of(coolant: Coolant, fluid: str) -> float:
    """Mass fraction with the same specific heat, which falls steadily with it."""
    low, high = 0.0, 0.6
    target = float(coolant.specific_heat(60.0))
    for _ in range(60):
        middle = 0.5 * (low + high)
        value = PropsSI("C", "T", 333.15, "P", 300e3, f"INCOMP::{fluid}[{middle}]")
        low, high = (middle, high) if value > target else (low, middle)
    return 0.5 * (low + high)


@pytest.mark.parametrize("name", EVERY)
def test_enthalpy_is_the_integral_of_specific_heat(name: str) -> None:
    coolant = get_coolant(name)
    t_c = np.linspace(coolant.minimum_c - 40, coolant.maximum_c + 40, 4001)
    heat = coolant.specific_heat(t_c)
    steps = np.diff(t_c) * 0.5 * (heat[1:] + heat[:-1])
    np.testing.assert_allclose(np.diff(coolant.enthalpy(t_c)), steps, rtol=1e-5)
    assert abs(float(coolant.enthalpy(0.0))) < 1e-6


@pytest.mark.parametrize("name", EVERY)
@given(t_c=st.floats(-200, 400))
def test_temperature_inverts_enthalpy(name: str, t_c: float) -> None:
    coolant = get_coolant(name)
    again = float(coolant.temperature(coolant.enthalpy(t_c)))
    assert again == pytest.approx(t_c, rel=1e-12, abs=1e-9)


@given(
    glycol=st.sampled_from(sorted(MIXTURES)),
    fraction=st.floats(0, 0.6),
    factor=st.floats(1.0, 1.19),
)
def test_extension_is_smooth_and_sound(glycol: str, fraction: float, factor: float) -> None:
    coolant = get_coolant({"glycol": glycol, "volume_fraction": fraction}, factor)
    t_c = np.linspace(-3000, 3000, 2001)
    density, viscosity, heat, enthalpy = coolant.properties(t_c)
    for values in (density, viscosity, heat, coolant.conductivity(t_c)):
        assert np.isfinite(values).all()
        assert (values > 0).all()
    assert (np.diff(viscosity) < 0).all()
    assert (np.diff(enthalpy) > 0).all()


@pytest.mark.parametrize("name", EVERY)
def test_no_kink_at_the_ends_of_the_range(name: str) -> None:
    coolant = get_coolant(name)
    for end in (coolant.minimum_c, coolant.maximum_c):
        t_c = end + np.array([-1e-3, 0.0, 1e-3])
        for values in (coolant.density(t_c), coolant.dynamic_viscosity(t_c)):
            before, after = np.diff(values)
            assert after == pytest.approx(before, rel=1e-3)


@pytest.mark.parametrize("name", EVERY)
def test_one_call_equals_the_single_ones(name: str) -> None:
    coolant = get_coolant(name)
    t_c = np.linspace(-50, 150, 50).reshape(5, 10)
    single = (
        coolant.density(t_c),
        coolant.dynamic_viscosity(t_c),
        coolant.specific_heat(t_c),
        coolant.enthalpy(t_c),
    )
    for together, alone in zip(coolant.properties(t_c), single, strict=True):
        assert together.shape == (5, 10)
        np.testing.assert_allclose(together, alone, rtol=1e-14)


def test_freezing_bounds_the_range() -> None:
    pg25 = get_coolant("pg25")
    assert pg25.freeze_c is not None
    assert -13 < pg25.freeze_c < -9
    assert pg25.minimum_c == pg25.freeze_c
    pg55 = get_coolant("pg55")
    assert pg55.freeze_c is not None
    assert pg55.freeze_c < pg55.minimum_c == -30.0


def test_state_outside_the_range_is_named() -> None:
    pg25 = get_coolant("pg25")
    pg25.check_range([20.0, 60.0])
    with pytest.raises(CoolantError, match=r"node S1: 120.00 °C .* 25 vol %, -10.4 to 100.0 °C"):
        pg25.check_range([20.0, 120.0], "node S1")


def test_glycol_lowers_the_vapour_pressure() -> None:
    water, pg25 = get_coolant("water"), get_coolant("pg25")
    assert 0.9 < float(pg25.vapour_pressure(60.0) / water.vapour_pressure(60.0)) < 0.95


def test_coolants_are_picklable_and_comparable() -> None:
    constant = get_coolant({"density_kg_per_m3": 900.0, "kinematic_viscosity_m2_per_s": 2e-6})
    for coolant in (get_coolant("eg25"), constant):
        again = pickle.loads(pickle.dumps(coolant))
        assert again == coolant
        assert float(again.density(30.0)) == float(coolant.density(30.0))


@given(st.sampled_from(EVERY), st.floats(0.0, 1.0), st.floats(0.0, 1.0))
def test_flow_properties_by_enthalpy_repeat_those_by_temperature(
    name: str, start: float, share: float
) -> None:
    coolant = get_coolant(name)
    width = (coolant.maximum_c - coolant.minimum_c) * share**2
    low = coolant.minimum_c + start * (coolant.maximum_c - coolant.minimum_c - width)
    t_c = np.linspace(low, low + width, 23)
    by_enthalpy = flow_properties(coolant)
    density, kinematic = by_enthalpy(coolant.enthalpy(t_c))
    exact, viscosity = coolant.viscous(t_c)
    np.testing.assert_allclose(density, exact, rtol=2 * CLOSE_IN_BAND)
    np.testing.assert_allclose(kinematic, viscosity / exact, rtol=2 * CLOSE_IN_BAND)
    one_by_one = np.array([by_enthalpy.at(float(h)) for h in coolant.enthalpy(t_c)])
    np.testing.assert_allclose(one_by_one.T, (density, kinematic), rtol=2 * CLOSE_IN_BAND)
