"""Quantities as people type them."""

import pytest

from configurator.catalogue.quantity_text import has_unit, read_quantity


@pytest.mark.parametrize(
    ("text", "symbol", "value"),
    [
        ("5 gpm", "L/min", 18.9270589),
        ("35 kPa", "psi", 5.07632082),
        ("2.5 bar", "kPa", 250.0),
        ("95 F", "°C", 35.0),
        ("95°F", "°C", 35.0),
        ("35 °C", "°F", 95.0),
        ("1,5", "L/min", 1.5),
        ("1.2 kW", "W", 1200.0),
        ("1500W", "kW", 1.5),
        ("2 in", "mm", 50.8),
        ("80 %", "%", 80.0),
        ("0.4 gpm/kW", "L/min/kW", 1.51416471),
        ("-5", "°C", -5.0),
        ("１２ 千瓦", "W", 12000.0),
        ("3", "OU", 3.0),
    ],
)
def test_a_quantity_comes_in_any_unit(text, symbol, value):
    assert read_quantity(text, symbol) == pytest.approx(value)


def test_a_difference_of_temperatures_has_no_zero_point():
    assert read_quantity("9 F", "K", difference=True) == pytest.approx(5.0)
    assert read_quantity("9 °F", "°F", difference=True) == 9.0


@pytest.mark.parametrize(
    ("text", "symbol", "reason"),
    [
        ("warm", "°C", "no number"),
        ("", "W", "no number"),
        ("5 xx", "W", "not known"),
        ("5 bar", "W", "does not measure"),
        ("5 W", "OU", "does not measure"),
        ("1,500", "W", "thousand"),
    ],
)
def test_what_is_no_such_quantity_says_why(text, symbol, reason):
    with pytest.raises(ValueError, match=reason):
        read_quantity(text, symbol)


def test_a_unit_behind_the_number_is_noticed():
    assert has_unit("5 gpm")
    assert not has_unit("5.0")
