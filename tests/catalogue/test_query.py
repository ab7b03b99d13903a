"""Search as the palette uses it, and ranges of figures as the browser does."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.catalogue.loader import load_catalogue
from configurator.catalogue.parts import KINDS
from configurator.catalogue.query import FigureRange, extent, numeric_figures, within_ranges

CATALOGUE = load_catalogue()


def ids(parts):
    return [part.id for part in parts]


def test_the_start_of_a_name_finds_the_family_first(catalogue):
    found = ids(catalogue.search("mi3"))
    assert found[:3] == ["amd-mi300x", "amd-mi308x", "amd-mi325x"]
    assert found[3:5] == ["amd-mi350x", "amd-mi355x"]
    assert "habana-hl205" not in found


def test_nothing_typed_gives_everything_in_catalogue_order(catalogue):
    assert ids(catalogue.search("  ")) == list(catalogue)


def test_every_word_must_be_found(catalogue):
    assert ids(catalogue.search("gaudi3 liquid")) == [
        "intel-gaudi3-liquid",
        "style-gaudi3-liquid-4ou",
    ]
    assert catalogue.search("gaudi3 toaster") == ()


def test_liquid_finds_what_is_for_liquid(catalogue):
    found = catalogue.search("liquid")
    assert {"cdu", "cold_plate", "chassis", "oam"} <= {part.kind for part in found}
    assert "inspur-mx1" not in ids(found)


@pytest.mark.parametrize(
    ("text", "part_id"),
    [
        ("HL-325L", "intel-hl325l"),
        ("hl325l", "intel-hl325l"),
        ("700-015746", "ae-orv3-18kw"),
        ("AS-8125GS", "smc-as-8125gs-tnmr2"),
        ("as8125gs", "smc-as-8125gs-tnmr2"),
        ("AMD mi355X", "amd-mi355x"),
        ("couplings uqd06 staubli", "staubli-uqd06"),
        ("hpr 33 kw", "ocp-hpr-33kw"),
        ("xe9680", "dell-xe9680"),
    ],
)
def test_names_and_numbers_as_people_type_them(catalogue, text, part_id):
    assert part_id in ids(catalogue.search(text)), ids(catalogue.search(text))


def test_filters(catalogue):
    assert {part.kind for part in catalogue.search(kind="rack")} == {"rack"}
    assert {part.vendor for part in catalogue.search(vendor="amd")} == {"AMD"}
    assert ids(catalogue.search("mi3", kind="oam", cooling="liquid", generation="2.0")) == [
        "amd-mi300x",
        "amd-mi325x",
        "amd-mi355x",
    ]
    assert ids(catalogue.search("mi3", generation="1.x")) == []


def test_a_chassis_has_the_generation_of_its_boards(catalogue):
    found = ids(catalogue.search(kind="chassis", generation="1.x"))
    assert "inspur-mx1" in found
    assert "dell-xe9680" not in found


def test_cooling_filter_leaves_out_what_has_nothing_to_do_with_it(catalogue):
    kinds = {part.kind for part in catalogue.search(cooling="air")}
    assert kinds == {"oam", "chassis", "heatsink"}


def test_the_catalogue_is_a_mapping(catalogue):
    part = catalogue["ocp-uqd-06"]
    assert catalogue.get("ocp-uqd-06") is part
    assert catalogue.get("nothing") is None
    assert part in catalogue.of_kind("quick_disconnect")
    assert catalogue.of_kind("toaster") == ()
    with pytest.raises(TypeError):
        catalogue.sources["X"] = None


def test_numeric_figures_are_single_numbers_of_every_kind(catalogue):
    for kind in KINDS:
        figures = numeric_figures(kind)
        assert figures
        for part in catalogue.of_kind(kind):
            values = [getattr(part, figure) for figure in figures]
            assert all(value is None or isinstance(value, (int, float)) for value in values)
            assert not any(isinstance(value, bool) for value in values)
    assert "tdp_w" in numeric_figures("oam")
    assert "cooling_air" not in numeric_figures("oam")
    assert "branch_pressure_drop_kpa" not in numeric_figures("manifold")
    assert "loop_paths" not in numeric_figures("chassis")


def test_a_range_keeps_what_lies_in_it_both_ends_included(catalogue):
    modules = catalogue.of_kind("oam")
    wanted = FigureRange("tdp_w", catalogue["amd-mi300x"].tdp_w, 1000)
    found = within_ranges(modules, [wanted])
    assert "amd-mi300x" in ids(found)
    assert found == tuple(
        part
        for part in modules
        if part.tdp_w is not None and catalogue["amd-mi300x"].tdp_w <= part.tdp_w <= 1000
    )


def test_an_unknown_figure_is_hidden_unless_it_is_asked_for(catalogue):
    modules = catalogue.of_kind("oam")
    unknown = {part.id for part in modules if part.idle_power_w is None}
    assert unknown, "the catalogue must hold a module whose idle power is unknown"
    wanted = [FigureRange("idle_power_w", low=0)]
    assert not unknown & set(ids(within_ranges(modules, wanted)))
    assert unknown <= set(ids(within_ranges(modules, wanted, include_unknown=True)))


def test_a_range_without_limits_hides_nothing(catalogue):
    parts = tuple(catalogue.values())
    assert within_ranges(parts, [FigureRange("tdp_w"), FigureRange("mass_kg")]) == parts


def test_ranges_work_together_and_a_figure_of_another_kind_is_unknown(catalogue):
    parts = tuple(catalogue.values())
    both = [FigureRange("tdp_w", low=700), FigureRange("memory_gb", low=192)]
    found = within_ranges(parts, both)
    assert found
    assert {part.kind for part in found} == {"oam"}
    assert found == within_ranges(within_ranges(parts, both[:1]), both[1:])


@given(st.tuples(*(st.none() | st.floats(-1e4, 1e4) for _ in range(2))), st.booleans())
def test_widening_a_range_never_loses_a_part(limits, include_unknown):
    low, high = limits
    parts = CATALOGUE.of_kind("cdu")
    narrow = FigureRange("capacity_kw", low, high)
    for wide in (replace(narrow, low=None), replace(narrow, high=None)):
        kept = within_ranges(parts, [narrow], include_unknown=include_unknown)
        assert set(ids(kept)) <= set(
            ids(within_ranges(parts, [wide], include_unknown=include_unknown))
        )


def test_the_extent_of_a_figure_leaves_the_unknown_out(catalogue):
    modules = catalogue.of_kind("oam")
    known = [part.tdp_w for part in modules if part.tdp_w is not None]
    assert extent(modules, "tdp_w") == (min(known), max(known))
    assert extent(modules, "capacity_kw") is None
