"""Every kind has a template, and what is typed into it becomes the value a part holds."""

import pytest

from configurator.catalogue.form import Entry, curve_fields, field_of, template
from configurator.catalogue.parts import PART_TYPES
from configurator.catalogue.typed import read_typed, write_typed
from configurator.core.errors import UsageError


@pytest.mark.parametrize("kind", PART_TYPES)
def test_a_template_holds_every_field_of_its_kind_once(kind):
    keys = [field.key for field in template(kind)]
    assert keys[:5] == ["id", "vendor", "model", "part_number", "status"]
    assert sorted(keys) == sorted(
        set(PART_TYPES[kind].model_fields) - {"kind", "provenance", "based_on"}
    )
    assert {field.key for field in template(kind) if field.required} >= {"id", "vendor", "model"}


def test_a_field_tells_label_unit_bounds_and_choices():
    tdp = field_of("oam", "tdp_w")
    assert (tdp.label, tdp.unit, tdp.entry, tdp.hint) == ("TDP", "W", Entry.NUMBER, "above 0")
    assert not tdp.required
    assert tdp.figure
    assert field_of("rack", "unit").required
    assert field_of("rack", "unit").choices == ("OU", "RU", "SU")
    assert field_of("chassis", "liquid_heat_fraction").hint == "0 to 1"
    assert field_of("ubb", "loop_paths").entry is Entry.PATHS
    assert not field_of("oam", "vendor").figure


def test_curves_are_the_tables_of_numbers():
    assert [field.key for field in curve_fields("cold_plate")] == ["curve"]
    assert [field.key for field in curve_fields("power_shelf")] == ["efficiency_points"]
    assert field_of("chassis", "boards").entry is Entry.TABLE
    assert curve_fields("chassis") == ()
    units = [(column.key, column.unit) for column in curve_fields("pump")[0].columns]
    assert units == [("flow_l_per_min", "L/min"), ("head_kpa", "kPa")]


def test_what_does_not_exist_is_told():
    with pytest.raises(UsageError, match="teapot"):
        template("teapot")
    with pytest.raises(UsageError, match="spout"):
        field_of("oam", "spout")


@pytest.mark.parametrize(
    ("kind", "key", "typed", "value"),
    [
        ("oam", "tdp_w", " 500 ", 500.0),
        ("oam", "tdp_w", "1e3", 1000.0),
        ("oam", "tdp_w", "", None),
        ("oam", "year", "2024", 2024),
        ("oam", "cooling_air", "Yes", True),
        ("oam", "cooling_air", "否", False),
        ("ubb", "accepted_modules", "a-1, b-2", ["a-1", "b-2"]),
        ("ubb", "loop_paths", "0 1; 2 3", [[0, 1], [2, 3]]),
        ("manifold", "branch_pressure_drop_kpa", "1.5 2", [1.5, 2.0]),
        ("oam", "notes", "one, two\n\nthree", ["one, two", "three"]),
        ("oam", "oam_spec", "2.0", "2.0"),
    ],
)
def test_typed_text_becomes_a_value(kind, key, typed, value):
    read, wrong = read_typed(field_of(kind, key), typed)
    assert not wrong
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("kind", "key", "typed"),
    [
        ("oam", "tdp_w", "500 W"),
        ("oam", "tdp_w", "1,5"),
        ("oam", "tdp_w", "nan"),
        ("oam", "tdp_w", "inf"),
        ("oam", "tdp_w", "1_000"),
        ("oam", "tdp_w", "٣"),
        ("oam", "year", "2024.5"),
        ("oam", "year", "9" * 400),
        ("oam", "cooling_air", "maybe"),
        ("ubb", "loop_paths", "0 x"),
    ],
)
def test_what_is_no_value_is_refused(kind, key, typed):
    _, ((place, reason),) = read_typed(field_of(kind, key), typed)
    assert place == ""
    assert "no" in reason or "neither" in reason


def test_a_table_drops_empty_rows_and_names_the_bad_cell():
    curve = field_of("cold_plate", "curve")
    rows = [
        {"flow_l_per_min": "1", "pressure_drop_kpa": ""},
        {"flow_l_per_min": "", "pressure_drop_kpa": " "},
        {"flow_l_per_min": "two", "pressure_drop_kpa": "3"},
    ]
    value, wrong = read_typed(curve, rows)
    assert value == [{"flow_l_per_min": 1.0}, {"pressure_drop_kpa": 3.0}]
    assert [place for place, _ in wrong] == ["[1].flow_l_per_min"]
    assert read_typed(curve, []) == (None, ())


def test_the_form_shows_a_value_as_one_would_type_it():
    assert write_typed(field_of("oam", "tdp_w"), 500.0) == "500"
    assert write_typed(field_of("ubb", "loop_paths"), [[0, 1], [2]]) == "0 1; 2"
    assert write_typed(field_of("oam", "tdp_w"), None) == ""
    assert write_typed(field_of("cold_plate", "curve"), None) == []
