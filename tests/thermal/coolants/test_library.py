"""What a network file may write as its coolant, and what is refused."""

from typing import Any

import numpy as np
import pytest

from thermal.coolants import get_coolant
from thermal.errors import CoolantError


def test_fraction_equals_preset() -> None:
    assert get_coolant({"glycol": "propylene", "volume_fraction": 0.25}) == get_coolant("pg25")
    assert get_coolant({"glycol": "ethylene", "volume_fraction": 0.25}) == get_coolant("EG25")


def test_no_glycol_is_water() -> None:
    assert get_coolant({"glycol": "ethylene", "volume_fraction": 0}) == get_coolant("water")


def test_properties_grow_steadily_with_fraction() -> None:
    fractions = np.linspace(0.01, 0.6, 60)
    for glycol in ("propylene", "ethylene"):
        mixtures = [get_coolant({"glycol": glycol, "volume_fraction": float(f)}) for f in fractions]
        assert (np.diff([float(m.dynamic_viscosity(40.0)) for m in mixtures]) > 0).all()
        assert (np.diff([float(m.density(40.0)) for m in mixtures]) > 0).all()
        assert (np.diff([float(m.specific_heat(40.0)) for m in mixtures]) < 0).all()
        assert (np.diff([m.freeze_c or 0.0 for m in mixtures]) < 0).all()


def test_viscosity_factor_thickens_only() -> None:
    plain, inhibited = get_coolant("pg25"), get_coolant("pg25", viscosity_factor=1.15)
    ratio = inhibited.dynamic_viscosity([10.0, 40.0]) / plain.dynamic_viscosity([10.0, 40.0])
    np.testing.assert_allclose(ratio, 1.15)
    assert float(inhibited.density(40.0)) == float(plain.density(40.0))
    spec = {"glycol": "propylene", "volume_fraction": 0.25, "viscosity_factor": 1.15}
    assert get_coolant(spec) == inhibited


def test_constants_do_not_depend_on_temperature() -> None:
    coolant = get_coolant(
        {
            "density_kg_per_m3": 1000.0,
            "kinematic_viscosity_m2_per_s": 1.3e-6,
            "specific_heat_j_per_kg_k": 4000.0,
            "conductivity_w_per_m_k": 0.6,
        }
    )
    assert coolant.has_heat
    t_c = np.array([-500.0, 0.0, 20.0, 900.0])
    density, viscosity, heat, enthalpy = coolant.properties(t_c)
    np.testing.assert_allclose(density, 1000.0)
    np.testing.assert_allclose(viscosity, 1.3e-3)
    np.testing.assert_allclose(heat, 4000.0)
    np.testing.assert_allclose(enthalpy, 4000.0 * t_c)
    np.testing.assert_allclose(coolant.temperature(enthalpy), t_c)
    np.testing.assert_allclose(coolant.conductivity(t_c), 0.6)
    coolant.check_range(t_c)


def test_what_is_not_known_stays_unknown() -> None:
    coolant = get_coolant({"density_kg_per_m3": 1000.0, "kinematic_viscosity_m2_per_s": 1e-6})
    assert not coolant.has_heat
    assert not coolant.has_vapour_pressure
    assert coolant.freeze_c is None
    for value in (coolant.specific_heat(20.0), coolant.conductivity(20.0)):
        assert np.isnan(value)
    assert np.isnan(coolant.vapour_pressure(20.0))
    assert np.isnan(coolant.temperature(1e5))


@pytest.mark.parametrize(
    ("spec", "reason"),
    [
        ("milk", "known are water, pg20"),
        (7, "name or a mapping, not int"),
        ({}, "lack density_kg_per_m3, kinematic_viscosity_m2_per_s"),
        ({"glycol": "propylene"}, "volume_fraction must be a number from 0 to 0.6, not None"),
        ({"glycol": "propylene", "volume_fraction": 0.7}, "from 0 to 0.6, not 0.7"),
        ({"glycol": "propylene", "volume_fraction": True}, "not True"),
        ({"glycol": "propylene", "volume_fraction": float("nan")}, "not nan"),
        ({"glycol": "butylene", "volume_fraction": 0.2}, '"propylene" or "ethylene"'),
        ({"glycol": "propylene", "volume_fraction": 0.2, "colour": 1}, "unknown fields: colour"),
        (
            {"density_kg_per_m3": -1, "kinematic_viscosity_m2_per_s": 1e-6},
            "density_kg_per_m3 must be a number",
        ),
        (
            {"glycol": "propylene", "volume_fraction": 0.2, "viscosity_factor": 1.5},
            "viscosity_factor must be a number from 1 to 1.19, not 1.5",
        ),
    ],
)
def test_bad_specifications_name_field_and_range(spec: Any, reason: str) -> None:
    with pytest.raises(CoolantError, match=reason):
        get_coolant(spec)
