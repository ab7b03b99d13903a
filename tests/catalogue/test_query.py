"""Search as the palette uses it."""

import pytest


def ids(parts):
    return [part.id for part in parts]


def test_the_start_of_a_name_finds_the_family_first(catalogue):
    found = ids(catalogue.search("mi3"))
    assert found[:4] == ["amd-mi300x", "amd-mi325x", "amd-mi350x", "amd-mi355x"]
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
