"""Rows of a comparison: headings, differences, unknown and absent figures, units."""

import pytest

from configurator.catalogue.parts import KINDS
from configurator.core.units import UnitSystem
from configurator.ui.browser.comparison import ABSENT, NOWHERE, compare
from configurator.ui.browser.groups import GROUPS
from configurator.ui.browser.words import full_text, short_text, titled, value_text
from configurator.ui.look.figures import UNKNOWN
from tests.scene.designs import CATALOGUE

METRIC, US = UnitSystem.METRIC, UnitSystem.US


def rows_of(*ids, units=METRIC, **options):
    found = compare([CATALOGUE[each] for each in ids], units, **options)
    return {row.key: row for row in found if not row.is_heading}


@pytest.mark.parametrize("kind", KINDS)
def test_every_figure_of_every_kind_has_one_row_with_its_confidence(kind):
    for part in CATALOGUE.of_kind(kind):
        found = compare([part], METRIC)
        keys = [row.key for row in found if not row.is_heading]
        assert len(keys) == len(set(keys))
        rows = {row.key: row for row in found if not row.is_heading}
        for key in type(part).model_fields:
            if key in part.provenance:
                (cell,) = rows[key].cells
                assert cell.confidence.value == part.confidence(key)
                assert cell.text.startswith("≈") == (part.confidence(key) == "low")
                assert "None" not in cell.text
            elif key not in part.not_figures:
                assert rows[key].cells[0].text == UNKNOWN


def test_figures_stand_under_headings_and_the_unpublished_come_last():
    found = compare([CATALOGUE["amd-mi300x"], CATALOGUE["amd-mi355x"]], METRIC)
    headings = [row.label for row in found if row.is_heading]
    assert headings[0] in GROUPS
    assert headings[-1] == NOWHERE
    last = max(n for n, row in enumerate(found) if row.is_heading)
    assert all(c.state != "known" for row in found[last + 1 :] for c in row.cells)


def test_differences_are_told_apart_from_what_is_unknown():
    rows = rows_of("amd-mi300x", "amd-mi355x")
    assert rows["tdp_w"].agreement == "differs"
    assert rows["oam_spec"].agreement == "same"
    assert rows["tdp_liquid_w"].agreement == "unclear", "one of the two is unknown"
    only = rows_of("amd-mi300x", "amd-mi355x", only_differences=True)
    assert "tdp_w" in only
    assert "tdp_liquid_w" in only, "what is unknown may differ"
    assert "oam_spec" not in only


def test_parts_of_different_kinds_share_rows_and_lack_the_others():
    rows = rows_of("amd-mi300x", "amd-mi300x-ubb8")
    board = rows["tdp_w"].cells[1]
    assert (board.text, board.state) == (ABSENT, "absent")
    assert len({row.key for row in rows.values()}) == len(rows)


def test_figures_follow_the_units():
    cdu = next(part for part in CATALOGUE.of_kind("cdu") if part.external_head_kpa)
    metric, us = (rows_of(cdu.id, units=units)["external_head_kpa"] for units in (METRIC, US))
    assert (metric.unit, us.unit) == ("kPa", "psi")
    shown = float(us.cells[0].text.replace(",", "").lstrip("≈ "))
    assert shown == pytest.approx(cdu.external_head_kpa / 6.894757, rel=2e-3)


@pytest.mark.parametrize(
    ("key", "value", "units", "text"),
    [
        ("year", 2023, METRIC, "2023"),
        ("tdp_w", 1400.0, METRIC, "1,400 W"),
        ("approach_k", 5.0, US, "9 °F"),
        ("inlet_max_c", 40.0, US, "104 °F"),
        ("roughness_mm", 0.0015, METRIC, "0.0015 mm"),
        ("cooling_air", True, METRIC, "yes"),
        ("resistance_k_per_w", 0.032, US, "0.032 K/W"),
        ("branch_pressure_drop_kpa", (6.894757, 13.789514), US, "1, 2 psi"),
    ],
)
def test_values_are_written_with_their_unit(key, value, units, text):
    assert full_text(key, value, units) == text


def test_a_curve_is_short_in_its_cell_and_whole_below():
    plate = next(part for part in CATALOGUE.of_kind("cold_plate") if len(part.curve) > 2)
    assert short_text("curve", plate.curve, METRIC) == f"{len(plate.curve)} points"
    whole = value_text("curve", plate.curve, US)
    assert whole.count("gpm") == len(plate.curve)


def test_names_carry_the_unit():
    assert titled("tdp_w", METRIC) == "TDP, W"
    assert titled("rated_flow_l_per_min", US).endswith(", gpm")
    assert titled("cv", METRIC) == "Cv"
