import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.core import units
from configurator.core.units import (
    QuantityKind,
    UnitSystem,
    display_unit,
    format_number,
    format_quantity,
)

finite = st.floats(-1e9, 1e9)


@pytest.mark.parametrize(
    ("convert", "value", "expected"),
    [
        (units.l_per_min_to_m3_per_s, 60_000, 1.0),
        (units.psi_to_kpa, 1, 6.894757293168361),
        (units.kw_to_w, 1.2, 1200.0),
        (units.kpa_to_pa, 1, 1000.0),
        (units.mm_to_m, 48, 0.048),
    ],
)
def test_known_conversions(convert, value, expected):
    assert convert(value) == pytest.approx(expected, rel=1e-15)


@pytest.mark.parametrize(
    ("there", "back"),
    [
        (units.l_per_min_to_m3_per_s, units.m3_per_s_to_l_per_min),
        (units.kpa_to_pa, units.pa_to_kpa),
        (units.kw_to_w, units.w_to_kw),
    ],
)
@given(value=finite)
def test_there_and_back(there, back, value):
    assert back(there(value)) == pytest.approx(value, rel=1e-12, abs=1e-9)


@given(st.sampled_from(QuantityKind), st.sampled_from(UnitSystem), finite)
def test_what_a_person_types_back_is_the_value_shown(kind, system, value):
    unit = display_unit(kind, system)
    assert unit.to_working(unit.from_working(value)) == pytest.approx(value, rel=1e-12, abs=1e-9)


@pytest.mark.parametrize(
    ("value", "kind", "metric", "us"),
    [
        (158.0, QuantityKind.FLOW, "158.0 L/min", "41.74 gpm"),
        (100.0, QuantityKind.PRESSURE, "100.0 kPa", "14.50 psi"),
        (40.0, QuantityKind.TEMPERATURE, "40.0 °C", "104.0 °F"),
        (10.0, QuantityKind.TEMPERATURE_DIFFERENCE, "10.0 K", "18.0 °F"),
        (9_999, QuantityKind.POWER, "9,999 W", "9,999 W"),
        (33_000, QuantityKind.POWER, "33.0 kW", "33.0 kW"),
        (12_345_678, QuantityKind.POWER, "12.35 MW", "12.35 MW"),
        (533.4, QuantityKind.LENGTH, "533 mm", "21.00 in"),
        (1.0, QuantityKind.MASS, "1.0 kg", "2.2 lb"),
        (3.785411784, QuantityKind.VOLUME, "3.8 L", "1.00 gal"),
        (3.048, QuantityKind.VELOCITY, "3.05 m/s", "10.00 ft/s"),
    ],
)
def test_quantities_read_as_the_field_writes_them(value, kind, metric, us):
    assert format_quantity(value, kind) == metric
    assert format_quantity(value, kind, UnitSystem.US) == us


@pytest.mark.parametrize("value", [None, math.nan, math.inf])
def test_an_unknown_quantity_never_looks_like_a_number(value):
    assert format_quantity(value, QuantityKind.POWER) == "unknown"
    assert format_quantity(value, QuantityKind.POWER, unknown="未知") == "未知"


def test_signs():
    assert format_number(-0.04, 1) == "0.0"
    assert format_number(0.0, 1, signed=True) == "0.0"
    assert format_number(12.34, 1, signed=True) == "+12.3"
    assert format_number(-1234.5, 1, signed=True) == "-1,234.5"
