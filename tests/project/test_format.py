import hashlib
import json
import re
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from configurator.core.errors import DesignFileError
from configurator.core.jsonfile import parse_json
from configurator.design import edits
from configurator.design.model import Override
from configurator.project.format import (
    design_from_dict,
    design_sha256,
    design_to_text,
)
from tests.design.builders import empty, filled
from tests.design.parts import LIBRARY
from tests.design.random_edits import random_edit


def read(text):
    content = parse_json(text.encode(), "f.rackloop", DesignFileError)
    return design_from_dict(content, "f.rackloop")


@given(st.integers(0, 2**32))
@settings(max_examples=25)
def test_any_design_comes_back_equal_and_gives_the_same_text(seed):
    random, design = Random(seed), empty()
    for _ in range(30):
        design = random_edit(design, random)
    text = design_to_text(design)
    assert read(text) == design
    assert design_to_text(read(text)) == text


@given(st.floats(0.0, 1e9), st.text(max_size=50))
@settings(max_examples=50)
def test_figures_and_words_come_back_exactly(flow, words):
    design = edits.set_requirements(empty(), minimum_case_margin_k=flow)
    words = words.encode("utf-8", "ignore").decode()
    design = edits.set_field(design, None, "notes", words)
    again = read(design_to_text(design))
    assert again.requirements.minimum_case_margin_k == flow
    assert again.notes == words


def test_types_of_scenario_values_are_kept():
    values = (1, 1.0, "1", True, None)
    overrides = [Override(target="site", field="f", value=value) for value in values]
    again = read(design_to_text(edits.add_scenario(empty(), "x", overrides=overrides)))
    kept = [each.value for each in again.scenarios[0].overrides]
    assert [(type(each), each) for each in kept] == [(type(each), each) for each in values]


def test_the_text_is_sorted_one_item_a_line_with_defaults_and_without_empty_values():
    text = design_to_text(empty())
    lines = text.splitlines()
    assert '   "facility_water_c": 32.0,' in lines
    assert not any(": null" in line for line in lines)
    content = json.loads(text)
    assert list(content) == ["design", "format", "version"]
    assert list(content["design"]) == sorted(content["design"])
    assert text.endswith("}\n")


def test_a_small_edit_is_a_small_difference():
    design, _ = filled()
    edited = edits.set_site(design, facility_water_c=36.0)
    old, new = (design_to_text(each).splitlines() for each in (design, edited))
    assert [line for line in new if line not in old] == ['   "facility_water_c": 36.0,']


def test_the_checksum_is_that_of_the_file():
    design, _ = filled()
    assert design_sha256(design) == hashlib.sha256(design_to_text(design).encode()).hexdigest()
    assert design_sha256(design) != design_sha256(edits.set_site(design, altitude_m=5.0))


def test_a_newer_version_is_refused_by_name():
    newer = '{"format": "rackloop-design", "version": 7, "future": 1}'
    with pytest.raises(DesignFileError) as problem:
        read(newer)
    assert str(problem.value) == (
        "f.rackloop: version: written by a newer Rackloop (format 7); this one reads up to 2"
    )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ([], "format: this is no design file (rackloop-design)"),
        ({"format": "rackloop-network"}, "format: this is no design file"),
        ({"format": "rackloop-design"}, "version: None is no version number"),
        ({"format": "rackloop-design", "version": True}, "version: True is no version number"),
        ({"format": "rackloop-design", "version": 0}, "version: 0 is no version number"),
        ({"format": "rackloop-design", "version": 1}, "design: is missing"),
        ({"format": "rackloop-design", "version": 1, "design": 3}, "an object is expected"),
        ({"format": "rackloop-design", "version": 1, "design": {}, "x": 1}, "x: is no part"),
    ],
)
def test_what_is_no_design_file_is_told(content, reason):
    with pytest.raises(DesignFileError, match=re.escape(reason)):
        design_from_dict(content, "f.rackloop")


def broken(change):
    """Give the text of a good file after a change to its plain content."""
    design, _ = filled()
    content = json.loads(design_to_text(design))
    change(content["design"])
    return json.dumps(content)


def set_at(*path, value):
    def change(content):
        for step in path[:-1]:
            content = content[step]
        content[path[-1]] = value

    return change


ITEM = ("floor", "racks", 0, "items", 0)
PLACE = "floor.racks[0].items[0]"


@pytest.mark.parametrize(
    ("change", "place", "reason"),
    [
        (set_at("site", "facility_water_c", value="warm"), "site.facility_water_c", "found 'warm'"),
        (set_at("site", "facility_water_c", value="32"), "site.facility_water_c", "a number"),
        (set_at("site", "facility_water_c", value=400), "site.facility_water_c", "or less"),
        (set_at("floor", value=None), "floor", "object"),
        (set_at("floor", "racks", value={}), "floor.racks", "a list"),
        (set_at(*ITEM, "position", "index", value=2.5), f"{PLACE}.chassis.position.index", "whole"),
        (set_at(*ITEM, "colour", value="red"), f"{PLACE}.chassis.colour", "no field"),
        (set_at(*ITEM, "kind", value="toaster"), PLACE, "toaster"),
        (set_at(*ITEM, "position", "index", value=43), f"{PLACE}.position", "above the rack"),
        (set_at(*ITEM, "part", value="gone"), f"{PLACE}.part", "does not hold the part 'gone'"),
        (set_at("loops", 0, "racks", value=["r77"]), "loops[0].racks[0]", "no rack 'r77'"),
        (set_at("next_id", value=2), f"{PLACE}.id", "not below next_id"),
        (set_at("parts", "pg25", value=1), "parts.pg25", "object"),
    ],
)
def test_a_fault_names_file_place_and_reason(change, place, reason):
    with pytest.raises(DesignFileError) as problem:
        read(broken(change))
    found = [each for each in problem.value.faults if each.place == place]
    assert found, problem.value
    assert found[0].file == "f.rackloop"
    assert reason in found[0].reason


def test_all_faults_are_told_at_once():
    def change(content):
        content["site"]["altitude_m"] = "high"
        content["loops"][0]["coolant"] = 5
        del content["floor"]["racks"][0]["part"]

    with pytest.raises(DesignFileError) as problem:
        read(broken(change))
    assert [each.place for each in problem.value.faults] == [
        "site.altitude_m", "floor.racks[0].part", "loops[0].coolant",
    ]  # fmt: skip


def test_an_embedded_part_needs_no_catalogue():
    design, _ = filled()
    again = read(design_to_text(design))
    assert again.parts["oam-two"] == LIBRARY.get("oam-two")


@pytest.mark.parametrize(
    ("figure", "value", "reason"),
    [
        ("mass_with_heatsink_kg", 1e300, "more than any part has"),
        ("max_case_c", 1e300, "no temperature"),
        ("coolant_inlet_max_c", -1e5, "no temperature"),
        ("fabric_links", -3, "negative"),
    ],
)
def test_a_figure_no_catalogue_would_take_is_refused_in_a_part_too(figure, value, reason):
    content = json.loads(design_to_text(filled()[0]))
    key, part = next(
        (key, part) for key, part in content["design"]["parts"].items() if part["kind"] == "oam"
    )
    part[figure] = value
    part["provenance"][figure] = {"sources": ["X"], "confidence": "low"}
    with pytest.raises(DesignFileError) as problem:
        read(json.dumps(content))
    assert problem.value.faults[0].place == f"parts.{key}.{figure}"
    assert reason in problem.value.faults[0].reason
