"""Colour, range and text of the quantities that colour the modules."""

from dataclasses import replace
from itertools import pairwise
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.core.units import UnitSystem
from configurator.rules.finding import Finding, Severity, State
from configurator.scene.colour_map import COLOURS, to_oklab
from configurator.scene.overlay import (
    Overlay,
    overlay_for,
    reading_of,
    rounded_range,
)
from configurator.scene.quantity import Quantity
from configurator.scene.ranks import RANK_COLOURS
from configurator.scene.source import foremost, source
from configurator.scene.theme import DARK, LIGHT, readable_on, relative_luminance
from tests.scene.designs import chassis_of, evaluated, modules_of, one_rack

FIGURES = st.floats(-500, 50_000, allow_subnormal=False)


@given(FIGURES, FIGURES)
def test_range_is_round_and_holds_every_value(first: float, second: float) -> None:
    low, high = sorted((first, second))
    bottom, top = rounded_range(low, high)
    assert bottom <= low
    assert top >= high
    assert top > bottom
    assert top - bottom <= 1.9 * max(high - low, abs(high) * 0.02, 0.1)


def test_range_covers_the_design_in_display_units() -> None:
    evaluation = evaluated(one_rack(8, 3))
    assert overlay_for(evaluation).ends() == ("50", "75")
    fahrenheit = overlay_for(evaluation, units=UnitSystem.US)
    assert fahrenheit.ends() == ("120", "170")
    assert fahrenheit.unit.symbol == "°F"


def test_small_differences_do_not_take_the_whole_colour_map() -> None:
    evaluation = evaluated(one_rack(2))
    overlay = overlay_for(evaluation)
    assert 0.3 < overlay.fraction(60.0) < overlay.fraction(61.0) < 0.7
    power = overlay_for(evaluation, Quantity.POWER)
    assert power.low is not None
    assert power.high is not None
    assert power.low < 700.0 < 800.0 < power.high


def test_every_quantity_reads_its_own_figure() -> None:
    design = one_rack(1)
    evaluation = evaluated(design)
    reading = reading_of(evaluation, modules_of(design)[0].id)
    assert {quantity: reading.value(quantity) for quantity in Quantity} == {
        Quantity.CASE: 60.0,
        Quantity.MARGIN: 25.0,
        Quantity.INLET: 40.0,
        Quantity.OUTLET: 44.5,
        Quantity.FLOW: 2.25,
        Quantity.PRESSURE: 180.0,
        Quantity.POWER: 750.0,
        Quantity.AIR: pytest.approx(50 / 750),
        Quantity.FINDINGS: None,
        Quantity.CONFIDENCE: 1,
    }


def test_what_a_module_rests_on_is_ranked_by_its_weakest_figure() -> None:
    design = one_rack(4)
    evaluation = evaluated(design)
    ranks = [reading_of(evaluation, module.id).confidence_rank for module in modules_of(design)]
    assert ranks == [1, 1, 1, 3]
    unknown = evaluated(design, unknown=frozenset({modules_of(design)[0].id}))
    assert reading_of(unknown, modules_of(design)[0].id).confidence_rank is None


def test_the_worst_open_finding_ranks_an_object() -> None:
    design = one_rack(2)
    first, second = (module.id for module in modules_of(design))
    kinds = [
        (first, Severity.WARNING, State.FAIL),
        (first, Severity.ERROR, State.FAIL),
        (first, Severity.ERROR, State.FAIL),
        (first, Severity.ERROR, State.WAIVED),
        (second, Severity.ERROR, State.UNKNOWN),
    ]
    findings = tuple(
        Finding("X-1", severity, state, target, "", "says so") for target, severity, state in kinds
    )
    from_ = source(design, evaluated(design, findings=findings), Overlay(Quantity.FINDINGS))
    shown = [from_.shown(from_.reading(id_)) for id_ in (first, second)]
    assert [(each.text, each.short) for each in shown] == [("error", "2"), ("not judged", "1")]
    whole = from_.shown(foremost(from_, chassis_of(design)[0]))
    assert (whole.text, whole.short) == ("error", "2")


def test_ranks_get_darker_as_they_get_worse() -> None:
    lightness = [to_oklab(colour)[0] for colour in RANK_COLOURS]
    assert all(first - second > 0.05 for first, second in pairwise(lightness))


def test_without_figures_there_is_no_range_and_no_colour() -> None:
    design = one_rack(2)
    ids = frozenset(module.id for module in modules_of(design))
    overlay = overlay_for(evaluated(design, unknown=ids))
    assert overlay.ends() is None
    assert overlay.colour(None) is None
    assert overlay_for(None).ends() is None


def test_a_small_margin_is_as_warm_as_a_high_temperature() -> None:
    case = Overlay(Quantity.CASE, 50.0, 90.0)
    margin = Overlay(Quantity.MARGIN, 0.0, 40.0)
    assert case.colour(88.0) == margin.colour(2.0)
    assert case.colour(51.0) == margin.colour(39.0)


def test_values_beyond_the_range_take_the_ends() -> None:
    overlay = Overlay(Quantity.CASE, 50.0, 60.0)
    assert overlay.colour(10.0) == COLOURS[0]
    assert overlay.colour(99.0) == COLOURS[-1]


def test_a_preview_widens_the_range_but_never_narrows_it() -> None:
    base = Overlay(Quantity.CASE, 50.0, 60.0)
    assert base.widened(Overlay(Quantity.CASE, 40.0, 55.0)) == replace(base, low=40.0)
    assert base.widened(Overlay(Quantity.CASE)) == base


def test_the_colour_map_reads_in_grey() -> None:
    luminance = [relative_luminance(colour) for colour in COLOURS]
    assert luminance == sorted(luminance)
    assert luminance[0] < 0.07
    assert luminance[-1] > 0.7


def test_equal_differences_look_equally_large() -> None:
    steps = [dist(*pair) for pair in pairwise(map(to_oklab, COLOURS))]
    mean = sum(steps) / len(steps)
    assert all(abs(step - mean) < 0.4 * mean for step in steps)


@pytest.mark.parametrize("colour", [*COLOURS, *RANK_COLOURS, "#000000", "#ffffff"])
def test_text_on_every_tile_has_enough_contrast(colour: str) -> None:
    assert contrast(readable_on(colour), colour) >= 4.5


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_text_has_enough_contrast_on_every_surface(theme: object) -> None:
    for chosen in (DARK, LIGHT):
        for surface in ("sunken", "window", "panel", "raised"):
            for text in ("text", "dim", "accent", "ok", "warning", "error", "supply", "return"):
                assert contrast(chosen.hex(text), chosen.hex(surface)) >= 4.5


def contrast(first: str, second: str) -> float:
    light, dark = sorted((relative_luminance(first), relative_luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
