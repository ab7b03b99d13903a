"""A bad file names its place and reason and never hides another."""

import json
import os

import pytest

from configurator.catalogue import loader
from configurator.catalogue.loader import load_catalogue
from tests.catalogue.conftest import cited


def faults_below(folder):
    return load_catalogue(folder).faults


def only_fault(folder):
    (fault,) = faults_below(folder)
    return fault


def test_the_catalogue_that_ships_has_no_fault(catalogue):
    assert catalogue.faults == ()
    assert len(catalogue) > 100


def test_a_part_of_the_user_stands_beside_the_built_in_ones(write_part, tmp_path, catalogue):
    write_part("vendor/deep/one.json")
    loaded = load_catalogue(tmp_path)
    assert loaded.faults == ()
    assert loaded["acme-one"].title == "Acme One"
    assert set(loaded) == set(catalogue) | {"acme-one"}


def test_a_bad_file_does_not_hide_a_good_one_or_another_bad_one(write_part, tmp_path):
    write_part("a.json", kind="toaster")
    write_part("b.json")
    (tmp_path / "c.json").write_bytes(b"{")
    loaded = load_catalogue(tmp_path)
    assert "acme-one" in loaded
    assert [fault.file[-6:] for fault in loaded.faults] == ["a.json", "c.json"]


def test_every_fault_of_a_file_is_reported(write_part, tmp_path):
    write_part(status="wonderful", tdp_w=-1, colour="red", vendor="")
    places = {fault.place for fault in faults_below(tmp_path)}
    assert places == {"status", "tdp_w", "colour", "vendor"}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b'{"format": "rackloop-part", "ver', "not JSON"),
        (b"\x89PNG\r\n\x1a\n\x00\xff", "not UTF-8"),
        (b"[" * 200_000 + b"]" * 200_000, "nested"),
        (b'{"a": ' * 5_000 + b"1" + b"}" * 5_000, "nested"),
        (b"[1, 2]", "an object is expected"),
        (b'"text"', "an object is expected"),
        (b'{"id": "x", "id": "y"}', "twice"),
        (b'{"format": "rackloop-part", "version": 1, "tdp_w": NaN}', "NaN"),
        (b'{"format": "rackloop-part", "version": 1, "tdp_w": 1e999}', "too large"),
    ],
    ids=[
        "empty",
        "truncated",
        "binary",
        "list bomb",
        "object bomb",
        "list",
        "text",
        "key twice",
        "NaN",
        "infinite",
    ],
)
def test_a_file_that_is_no_object_of_ours(tmp_path, content, reason):
    (tmp_path / "bad.json").write_bytes(content)
    fault = only_fault(tmp_path)
    assert fault.file.endswith("bad.json")
    assert reason in fault.reason


@pytest.mark.parametrize(
    ("changes", "place", "reason"),
    [
        ({"format": ...}, "format", "none of"),
        ({"format": 3}, "format", "none of"),
        ({"version": ...}, "version", "no version number"),
        ({"version": True}, "version", "no version number"),
        ({"version": "1"}, "version", "no version number"),
        ({"version": 2}, "version", "newer than this program"),
        ({"kind": ...}, "kind", "none of"),
        ({"kind": "toaster"}, "kind", "'toaster' is none of oam"),
        ({"kind": ["oam"]}, "kind", "none of"),
        ({"id": ...}, "id", "required"),
        ({"id": "Über Id"}, "id", "small letters"),
        ({"tdp_w": "500"}, "tdp_w", "number"),
        ({"tdp_w": True}, "tdp_w", "number"),
        ({"tdp_w": 0}, "tdp_w", "above 0"),
        ({"oam_spec": "3.0"}, "oam_spec", "'1.x'"),
        ({"provenance": {}}, "", "no provenance for oam_spec, tdp_w"),
        ({"provenance": ...}, "", "no provenance for oam_spec, tdp_w"),
        (cited(tdp_w=500.0, oam_spec="1.5", colour="red"), "colour", "no field"),
    ],
)
def test_a_part_with_one_fault(write_part, tmp_path, changes, place, reason):
    write_part(**changes)
    fault = only_fault(tmp_path)
    assert fault.place == place
    assert reason in fault.reason


def test_provenance_of_a_figure_the_part_does_not_have(write_part, tmp_path):
    entry = {"sources": ["OAM10"], "confidence": "high"}
    write_part(provenance={"tdp_w": entry, "oam_spec": entry, "weight_lb": entry})
    assert "weight_lb" in only_fault(tmp_path).reason


def test_an_id_that_is_taken_keeps_the_first_part(write_part, tmp_path, catalogue):
    write_part("one.json", id="amd-mi300x")
    loaded = load_catalogue(tmp_path)
    (fault,) = loaded.faults
    assert fault.place == "id"
    assert "amd-mi300x.json" in fault.reason
    assert loaded["amd-mi300x"] == catalogue["amd-mi300x"]


LOW = "; until then the figure is of low confidence"


def test_a_figure_of_an_unknown_source_is_reported_and_never_trusted(write_part, tmp_path):
    write_part(
        provenance={
            "tdp_w": {"sources": ["OAM10", "RUMOUR"], "confidence": "high"},
            "oam_spec": {
                "sources": ["OAM10"],
                "confidence": "high",
                "alternatives": [{"value": "1.1", "sources": ["GOSSIP"]}],
            },
        }
    )
    loaded = load_catalogue(tmp_path)
    assert [(fault.place, fault.reason) for fault in loaded.faults] == [
        ("provenance.tdp_w.sources[1]", "the source 'RUMOUR' is described nowhere" + LOW),
        (
            "provenance.oam_spec.alternatives[0].sources[0]",
            "the source 'GOSSIP' is described nowhere",
        ),
    ]
    part = loaded["acme-one"]
    assert (part.confidence("tdp_w"), part.confidence("oam_spec")) == ("low", "high")


def test_a_figure_without_any_source_is_reported_and_never_trusted(write_part, tmp_path):
    entry = {"sources": ["OAM10"], "confidence": "high"}
    write_part(provenance={"tdp_w": {"sources": [], "confidence": "high"}, "oam_spec": entry})
    loaded = load_catalogue(tmp_path)
    (fault,) = loaded.faults
    assert (fault.place, fault.reason) == ("provenance.tdp_w.sources", "no source is named" + LOW)
    assert loaded["acme-one"].confidence("tdp_w") == "low"


@pytest.mark.parametrize(
    ("changes", "place", "reason"),
    [
        ({"vendor": "Ac\x1b[31mme"}, "vendor", "U+001B at position 3"),
        ({"model": "ABC\u202e321"}, "model", "U+202E at position 4"),
        ({"model": "two\nlines"}, "model", "U+000A"),
        ({"part_number": "1\x002"}, "part_number", "U+0000"),
        ({"notes": ["fine", "a\u2066b"]}, "notes[1]", "U+2066"),
        (cited(tdp_w=500.0, host_interface="x\x07y"), "host_interface", "U+0007"),
        (cited(tdp_w=500.0, fabric_links=10**9), "fabric_links", "more than any part has"),
        ({"bad\u202ename": 1}, r"bad\u202ename", "no field"),
    ],
)
def test_hidden_characters_and_absurd_counts_are_refused(
    write_part, tmp_path, changes, place, reason
):
    write_part(**{"oam_spec": ..., **changes} if "provenance" in changes else changes)
    write_part("good.json", id="acme-good", notes=["two\r\nlines\tand a tab", "液冷　板 é"])
    loaded = load_catalogue(tmp_path)
    assert "acme-good" in loaded
    (fault,) = loaded.faults
    assert fault.place == place
    assert reason in fault.reason


def test_a_cdu_of_a_thousand_million_pumps_is_refused(write_part, tmp_path):
    write_part(kind="cdu", tdp_w=..., oam_spec=..., **cited(pump_count=10**9))
    fault = only_fault(tmp_path)
    assert (fault.place, fault.reason) == ("pump_count", "1e+09 is more than any part has")


def test_hidden_characters_of_a_source_are_refused(tmp_path):
    source = {"title": "Data\u202esheet", "tier": "primary", "document": "X"}
    content = {"format": "rackloop-sources", "version": 1, "sources": {"X": source}}
    (tmp_path / "sources.json").write_text(json.dumps(content))
    fault = only_fault(tmp_path)
    assert fault.place == "sources.X.title"
    assert "U+202E" in fault.reason


def test_a_folder_may_bring_its_own_sources(write_part, tmp_path):
    write_part(
        provenance={
            "tdp_w": {"sources": ["ACME"], "confidence": "high"},
            "oam_spec": {"sources": ["ACME"], "confidence": "high"},
        }
    )
    source = {"title": "Acme One data sheet", "tier": "primary", "address": "https://acme.test"}
    content = {"format": "rackloop-sources", "version": 1, "sources": {"ACME": source}}
    (tmp_path / "sources.json").write_text(json.dumps(content))
    assert faults_below(tmp_path) == ()


@pytest.mark.parametrize("missing", [{"address": ""}, {}])
def test_a_source_that_cannot_be_found_is_a_fault(tmp_path, missing):
    source = {"title": "Somewhere", "tier": "secondary", **missing}
    content = {"format": "rackloop-sources", "version": 1, "sources": {"X": source}}
    (tmp_path / "sources.json").write_text(json.dumps(content))
    fault = only_fault(tmp_path)
    assert fault.place == "sources.X"
    assert "address" in fault.reason


def test_a_source_described_in_another_way_is_a_fault(tmp_path):
    source = {"title": "Not that one", "tier": "primary", "document": "Elsewhere"}
    content = {"format": "rackloop-sources", "version": 1, "sources": {"OAM10": source}}
    (tmp_path / "sources.json").write_text(json.dumps(content))
    assert only_fault(tmp_path).place == "sources.OAM10"


def test_boards_and_modules_that_do_not_exist_are_reported(write_part, tmp_path):
    slots = [{"accepts": ["ubb-2.0", "amd-mi300x", "no-board"], "count": 1}]
    write_part("chassis.json", kind="chassis", tdp_w=..., oam_spec=..., **cited(boards=slots))
    write_part(
        "board.json",
        id="acme-board",
        kind="ubb",
        tdp_w=...,
        oam_spec=...,
        **cited(accepted_modules=["no-module"]),
    )
    assert {(fault.place, fault.reason) for fault in faults_below(tmp_path)} == {
        ("boards[0].accepts[1]", "'amd-mi300x' is of kind 'oam', not 'ubb'"),
        ("boards[0].accepts[2]", "the catalogue holds no part 'no-board'"),
        ("accepted_modules[0]", "the catalogue holds no part 'no-module'"),
    }


def test_faults_of_assumptions(tmp_path):
    lines = [
        {"key": "case_limit_c", "title": "Again", "value": 90, "reason": "twice"},
        {"key": "x", "title": "Plate", "value": "none", "part_kind": "cold_plate", "reason": "r"},
        {"key": "y", "title": "Sourced", "value": 1, "source": "RUMOUR", "reason": "r"},
    ]
    content = {"format": "rackloop-assumptions", "version": 1, "assumptions": lines}
    (tmp_path / "assumptions.json").write_text(json.dumps(content))
    loaded = load_catalogue(tmp_path)
    assert [fault.place for fault in loaded.faults] == [
        "assumptions[0].key",
        "assumptions.x.value",
        "assumptions.y.source",
    ]
    assert loaded.assumptions["case_limit_c"].value == 85


def test_files_of_other_rooms_are_passed_over(tmp_path):
    (tmp_path / "prices.json").write_text('{"format": "rackloop-prices", "version": 9}')
    (tmp_path / "notes.txt").write_text("not read")
    assert faults_below(tmp_path) == ()


def test_a_folder_that_is_not_there_is_a_fault(tmp_path):
    missing = tmp_path / "absent"
    fault = only_fault(missing)
    assert fault.file == str(missing)
    assert "no such folder" in fault.reason


def test_a_folder_that_may_not_be_read_is_a_fault(write_part, tmp_path, monkeypatch):
    write_part("open/one.json")
    write_part("locked/two.json", id="acme-two")
    scan = os.scandir

    def refuse(folder):
        if str(folder).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(folder))
        return scan(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    loaded = load_catalogue(tmp_path)
    assert "acme-one" in loaded
    (fault,) = loaded.faults
    assert fault.file.endswith("locked")
    assert fault.reason == "permission denied"


def test_a_folder_with_far_too_many_files_is_not_read_to_its_end(write_part, tmp_path, monkeypatch):
    monkeypatch.setattr(loader, "FILE_LIMIT", 500)
    for number in range(502):
        write_part(f"{number:03}.json", id=f"acme-{number:03}")
    fault = only_fault(tmp_path)
    assert "more than 500 files" in fault.reason


def test_a_folder_named_like_a_file_is_searched_not_read(write_part, tmp_path):
    write_part("folder.json/one.json")
    assert "acme-one" in load_catalogue(tmp_path)


def test_loading_twice_gives_the_same_in_the_same_order(write_part, tmp_path):
    write_part("b.json", id="acme-b", model="B")
    write_part("a.json", id="acme-a", model="A")
    first, second = load_catalogue(tmp_path), load_catalogue(tmp_path)
    assert list(first) == list(second)
    assert dict(first) == dict(second)
    assert list(first).index("acme-a") < list(first).index("acme-b")
