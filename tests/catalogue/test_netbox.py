"""NetBox types: what we write NetBox can read, what it wrote we can, and both ways is the same."""

import contextlib
import json

import jsonschema
import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.netbox import can_be_written, read_netbox, write_netbox, yaml_text
from configurator.catalogue.parts import Equipment, Provenance
from configurator.catalogue.user_parts import OwnSource, check_draft, own_sources
from configurator.core.errors import CatalogueError, ExportError
from configurator.core.hidden_characters import why_unreadable
from tests.catalogue.netbox_schemas import DEVICE_TYPE, SCHEMAS

SOURCE = OwnSource("NetBox library", "2026-01-31")

SWITCH = """\
---
manufacturer: Acme
model: 7060X6-64
slug: acme-7060x6-64
part_number: 1.10
u_height: 2
is_full_depth: true
airflow: front-to-rear
weight: 40
weight_unit: lb
comments: Any [text](https://example.org)
power-ports:
  - name: PS1
    type: iec-60320-c20
    maximum_draw: 1400
  - name: PS2
    type: iec-60320-c20
    maximum_draw: 1400
interfaces:
  - name: mgmt
    type: 1000base-t
    mgmt_only: true
  - name: Ethernet1
    type: 800gbase-x-osfp
  - name: Ethernet2
    type: 800gbase-x-osfp
  - name: Ethernet3
    type: 10gbase-x-sfpp
"""


def read(text, kind=None):
    data = text if isinstance(text, bytes) else text.encode()
    return read_netbox(data, "type.yaml", SOURCE, kind)


def back(part, catalogue, text=None):
    """Read a written part, as if the catalogue did not hold it."""
    others = Catalogue(
        {key: value for key, value in catalogue.items() if key != part.id},
        sources=catalogue.sources,
    )
    read_again = read(text or write_netbox(part))
    return check_draft(read_again.draft, others), read_again


def test_a_switch_of_the_library(catalogue):
    taken = read(SWITCH, "switch")
    assert taken.ignored == ("is_full_depth", "airflow")
    checked = check_draft(taken.draft, catalogue)
    assert checked.faults == ()
    part = checked.part
    assert (part.id, part.vendor, part.model) == ("acme-7060x6-64", "Acme", "7060X6-64")
    assert part.part_number == "1.10", "text stays as it is written"
    assert (part.height_unit, part.height_units) == ("RU", 2)
    assert part.mass_kg == pytest.approx(40 * 0.45359237)
    assert (part.ports, part.port_gbit_per_s) == (2, 800.0)
    assert part.max_power_w is None, "supplies may be redundant: their draws are never added"
    assert any("1400 W, 1400 W" in note for note in part.notes)
    assert checked.sources[part.provenance["ports"].sources[0]].title.startswith("NetBox library")


def test_one_power_port_is_the_power_of_the_device(catalogue):
    text = (
        "manufacturer: A\nmodel: B\nslug: a_b\nu_height: 0.5\nis_full_depth: false\n"
        "power-ports:\n- name: P\n  type: other\n  maximum_draw: 90\n  allocated_draw: 60\n"
    )
    part = check_draft(read(text, "host_node").draft, catalogue).part
    assert (part.max_power_w, part.typical_power_w) == (90.0, 60.0)
    assert part.height_units is None
    assert part.height_mm == pytest.approx(22.225), "half a unit is kept in millimetres"


@pytest.mark.parametrize(("width", "ours"), [(19, "19 inch"), (20, "21 inch"), (21, "21 inch")])
def test_a_rack_of_either_width(catalogue, width, ours):
    text = (
        f"manufacturer: A\nmodel: B\nslug: a-b\nform_factor: 4-post-cabinet\nwidth: {width}\n"
        "u_height: 42\nstarting_unit: 1\nouter_depth: 40\nouter_unit: in\n"
        "max_weight: 3000\nweight_unit: lb\n"
    )
    part = check_draft(read(text).draft, catalogue).part
    assert (part.unit, part.units, part.unit_pitch_mm) == ("RU", 42, 44.45)
    assert part.rack_width == ours
    assert part.depth_mm == pytest.approx(1016)
    assert part.payload_kg == 1360.78


def writable(catalogue, kind):
    return [part for part in catalogue.of_kind(kind) if can_be_written(part)]


KINDS = ("chassis", "power_shelf", "bbu_shelf", "cdu", "switch", "host_node", "oam", "ubb", "rack")


def test_every_kind_netbox_has_a_type_for_is_written(catalogue):
    assert {part.kind for part in catalogue.values() if can_be_written(part)} == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_every_part_comes_back_as_it_was(catalogue, kind):
    for part in writable(catalogue, kind):
        checked, taken = back(part, catalogue)
        assert checked.faults == (), part.id
        assert checked.part == part
        assert taken.ignored == ()


@pytest.mark.parametrize("kind", KINDS)
def test_every_part_keeps_the_rules_of_the_library(catalogue, kind):
    for part in writable(catalogue, kind):
        written = yaml.safe_load(write_netbox(part))
        jsonschema.validate(written, SCHEMAS.get(kind, DEVICE_TYPE))
        names = [port["name"] for port in written.get("power-ports", ())]
        assert len(set(names)) == len(names)


def test_what_feeds_the_busbar_is_not_fed_by_it(catalogue):
    for shelf in (*catalogue.of_kind("power_shelf"), *catalogue.of_kind("cdu")):
        written = yaml.safe_load(write_netbox(shelf))
        assert written["power-ports"]
        assert "busbar" not in written["comments"].partition("```")[0], shelf.id
    for shelf in catalogue.of_kind("bbu_shelf"):
        written = yaml.safe_load(write_netbox(shelf))
        assert written["is_powered"] is False
        assert "feeds it" in written["comments"]


def test_inputs_of_unknown_number_are_one_port_that_says_so(catalogue):
    shelf = next(each for each in catalogue.of_kind("power_shelf") if each.ac_inputs is None)
    text = write_netbox(shelf)
    assert [port["name"] for port in yaml.safe_load(text)["power-ports"]] == ["Power"]
    assert "is unknown" in text
    plain = yaml.safe_dump({**yaml.safe_load(text), "comments": ""})
    assert "ac_inputs" not in read(plain, "power_shelf").draft.values


def test_open_units_and_busbars_are_told_in_the_comments(catalogue):
    part = next(
        part
        for part in catalogue.of_kind("chassis")
        if part.height_unit == "OU" and part.height_units and part.supply == "busbar"
    )
    written = yaml.safe_load(write_netbox(part))
    assert written["is_powered"] is False
    assert written["u_height"] * 44.45 >= part.height_units * 48
    assert "OU" in written["comments"]
    assert "busbar" in written["comments"]
    rack = next(part for part in catalogue.of_kind("rack") if part.unit == "OU")
    assert yaml.safe_load(write_netbox(rack))["width"] == 21


def test_an_unknown_height_is_not_a_height(catalogue):
    part = Equipment(id="no-height", kind="switch", vendor="A", model="B", status="product")
    written = write_netbox(part)
    assert yaml.safe_load(written)["u_height"] == 0
    assert "height is unknown" in written
    assert back(part, catalogue)[0].part == part


def test_what_was_changed_in_netbox_is_taken_with_its_own_source(catalogue):
    part = catalogue["amd-mi300x"].model_copy(
        update={
            "mass_with_heatsink_kg": 3.0,
            "provenance": {
                **catalogue["amd-mi300x"].provenance,
                "mass_with_heatsink_kg": Provenance(sources=("OAM20",), confidence="low"),
            },
        }
    )
    text = write_netbox(part).replace("weight: 3.0", "weight: 3.5")
    changed = back(part, catalogue, text)[0].part
    assert changed.mass_with_heatsink_kg == 3.5
    assert changed.provenance["mass_with_heatsink_kg"].sources[0].startswith("user.")
    assert changed.provenance["tdp_w"] == part.provenance["tdp_w"]


def test_sources_of_ones_own_go_along(catalogue):
    own = check_draft(read(SWITCH, "switch").draft, catalogue)
    known = Catalogue({own.part.id: own.part}, sources={**catalogue.sources, **own.sources})
    text = write_netbox(own.part, own_sources(own.part, known))
    checked, _ = back(own.part, catalogue, text)
    assert checked.faults == ()
    assert checked.part == own.part
    assert checked.sources == own.sources


def test_a_kind_that_netbox_lacks_is_refused(catalogue):
    with pytest.raises(ExportError, match="no type for a part of kind coolant"):
        write_netbox(catalogue.of_kind("coolant")[0])


DEVICE = "manufacturer: A\nmodel: B\nslug: a-b\nis_full_depth: true\n"


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("", "", "is expected"),
        ("- 1", "", "is expected"),
        ("a: &x [*x]", "line 1 column 8", "aliases"),
        ("a: &x 1\nb: *x", "line 2 column 4", "aliases"),
        ("[" * 500, "line 1 column 21", "nested deeper"),
        ("a: 1\na: 2", "line 2 column 1", "twice"),
        ("? [a]\n: b", "line 1 column 3", "a word"),
        ("a: b: c", "line 1 column 5", ""),
        (b"\xff\xfe\x00", "", "not YAML"),
        ('"\\UFFFFFFFF": 1', "line 1", "Unicode"),
        ("a: 1\n---\nb: 1", "line 3 column 1", "a second document"),
        ("x: " + "9" * 600_000, "", "larger than"),
        (DEVICE + "u_height: 1.3", "u_height", "multiple of 0.5"),
        (DEVICE + "u_height: .inf", "u_height", "no number"),
        (DEVICE + "u_height: -1", "u_height", "no u_height"),
        (DEVICE + "u_height: " + "9" * 400, "u_height", "no u_height"),
        (DEVICE + "u_height: 1\nweight: 3", "weight_unit", "missing"),
        (DEVICE + "u_height: 1\nweight: 3\nweight_unit: stone", "weight_unit", "none of"),
        (DEVICE + "u_height: 1\npower-ports: 3", "power-ports", "list of ports"),
        ("model: [1]\nu_height: 1", "model", "single value"),
        ("form_factor: x\nwidth: 23\nu_height: 9", "width", "no width"),
        (DEVICE + "u_height: 1\ncomments: |\n  ```rackloop-part\n  {\n  ```\n", "line 1", "JSON"),
    ],
)
def test_a_file_with_one_fault(text, place, reason):
    with pytest.raises(CatalogueError) as problem:
        read(text, None if "form" in str(text) or "rackloop" in str(text) else "switch")
    fault = problem.value.faults[0]
    assert fault.file.startswith("type.yaml")
    assert fault.place.startswith(place)
    assert reason in fault.reason


def test_the_parser_in_c_is_used_where_there_is_one():
    """In Python a type of 128 kB takes seconds."""
    assert yaml_text._PARSER is getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@pytest.mark.parametrize("parser", [yaml.BaseLoader, yaml_text._PARSER])
def test_both_parsers_read_the_same(catalogue, monkeypatch, parser):
    monkeypatch.setattr(yaml_text, "_PARSER", parser)
    for text in (SWITCH, write_netbox(catalogue["amd-mi300x"])):
        assert yaml_text.parse_yaml(text.encode(), "x") == yaml.load(text, yaml.BaseLoader)
    with pytest.raises(CatalogueError, match="line 2 column 1: the key 'a' appears twice"):
        yaml_text.parse_yaml(b"a: 1\na: 2", "x")


def test_what_the_file_does_not_say_is_asked_for():
    with pytest.raises(CatalogueError, match=r"kind.*possible are chassis, power_shelf"):
        read(SWITCH)
    with pytest.raises(CatalogueError, match="'oam' is no kind of a device type"):
        read(SWITCH, "oam")


texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
texts = texts.map(str.strip).filter(lambda text: text and why_unreadable(text) is None)
masses = st.none() | st.floats(0.001, 5000)
powers = st.none() | st.floats(0.001, 50_000)


@settings(max_examples=30)
@given(
    vendor=texts,
    model=texts,
    number=st.none() | texts,
    unit=st.none() | st.sampled_from(["OU", "RU", "SU"]),
    units=st.none() | st.integers(1, 50),
    height_mm=st.none() | st.floats(1, 2000),
    mass_kg=masses,
    max_power_w=powers,
    typical_power_w=powers,
    notes=st.lists(texts, max_size=2),
)
def test_any_device_comes_back(
    catalogue, vendor, model, number, unit, units, height_mm, notes, **figures
):
    known = {
        key: value
        for key, value in {
            "height_unit": unit,
            "height_units": units,
            "height_mm": height_mm,
            **figures,
        }.items()
        if value is not None
    }
    part = Equipment(
        id="x-1.y_z",
        kind="switch",
        vendor=vendor,
        model=model,
        part_number=number,
        status="product",
        notes=tuple(notes),
        provenance=dict.fromkeys(known, Provenance(sources=("OAM10",), confidence="low")),
        **known,
    )
    checked, taken = back(part, catalogue)
    assert checked.faults == ()
    assert checked.part == part
    assert taken.ignored == ()


@settings(max_examples=100)
@given(data=st.binary(max_size=200) | st.text(max_size=120).map(lambda text: text.encode()))
@example(b"{" * 300)
@example(b"!!python/object/apply:os.system ['true']")
@example(b"<<: {a: 1}\nu_height: 1")
@example(b"u_height: 1\ncomments: |\n  ```rackloop-part\n  " + b"[" * 500 + b"\n  ```\n")
def test_any_bytes_give_a_draft_or_faults(data):
    with contextlib.suppress(CatalogueError):
        json.dumps(read(data, "switch").draft.values)
