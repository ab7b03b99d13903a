"""Whatever lies in a folder: it is reported by file, place and reason, and the rest loads."""

import json
import os

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from configurator.catalogue import loader
from configurator.catalogue.loader import load_catalogue
from configurator.core import resources
from tests.catalogue.conftest import cited

BARE = {
    "format": "rackloop-part",
    "version": 1,
    "id": "acme-good",
    "kind": "oam",
    "vendor": "Acme",
    "model": "Good",
    "status": "product",
}
GOOD = {**BARE, **cited(tdp_w=500.0)}


@pytest.fixture
def beside_good(tmp_path, monkeypatch):
    """Loads a file beside a good one, without the shipped parts; gives the faults."""
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    sources = resources.find("catalogue", "sources.json").read_bytes()
    (shipped / "sources.json").write_bytes(sources)
    monkeypatch.setattr(loader.resources, "find", lambda *_: shipped)
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "good.json").write_text(json.dumps(GOOD))
    bad = folder / "bad.json"

    def load(data):
        bad.write_bytes(data)
        catalogue = load_catalogue(folder)
        assert "acme-good" in catalogue, "the rest loads"
        assert len(catalogue.faults) <= loader.FAULT_LIMIT + 1
        for fault in catalogue.faults:
            assert fault.file == str(bad)
            assert 0 < len(fault.reason) <= 500
            assert len(fault.place) <= 200
        return catalogue.faults

    return load


shared = settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
numbers = st.one_of(
    st.floats(),
    st.sampled_from([-1.0, 1e300, -1e300, 5e-324, 10**400, -(10**400), 2**63, 0, -0.0]),
    st.integers(),
)
anything = st.recursive(
    st.none() | st.booleans() | numbers | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=20,
)


@shared
@given(data=st.binary(max_size=400))
@example(b"")
@example(b"\xef\xbb\xbf")
@example(b"\xff\xfe{\x00}\x00")
@example(b"\x00" * 1000)
def test_any_bytes(beside_good, data):
    assert beside_good(data)


@shared
@given(value=anything)
def test_any_json(beside_good, value):
    assert beside_good(json.dumps(value).encode("utf-8", "surrogatepass"))


@shared
@given(
    fields=st.dictionaries(
        st.sampled_from([*GOOD, "max_case_c", "year", "notes", "colour", "sources", "cooling_air"]),
        anything,
        min_size=1,
        max_size=4,
    )
)
@example({"tdp_w": -5.0})
@example({"tdp_w": 1e300})
@example({"sources": {"X": {"title": "", "tier": "primary"}}})
def test_a_part_with_any_values(beside_good, fields):
    """The part is either refused with places, or good; never half read."""
    beside_good(json.dumps({**GOOD, "id": "acme-bad", **fields}).encode("utf-8", "surrogatepass"))


def with_figures(**figures):
    return json.dumps({**BARE, "id": "acme-bad", **cited(**figures)}).encode()


@pytest.mark.parametrize(
    ("data", "place", "reason"),
    [
        (with_figures(tdp_w=-5.0), "tdp_w", "above 0"),
        (with_figures(tdp_w=1e300), "tdp_w", "more than any part has"),
        (with_figures(max_case_c=1e300), "max_case_c", "no temperature"),
        (with_figures(max_case_c=-300), "max_case_c", "no temperature"),
        (with_figures(fabric_links=-8), "fabric_links", "negative"),
        (with_figures(tdp_w=float("nan")), "line 1 column", "NaN is no number"),
        (with_figures(tdp_w=float("inf")), "line 1 column", "Infinity is no number"),
        (with_figures(fabric_links=10**400), "line 1 column", "too large a number"),
        (with_figures(host_interface="x" * 20_000), "host_interface", "20,000 characters"),
        (with_figures(tdp_w=[[[[1]]]]), "tdp_w", "number"),
        (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, "", "nested"),
        (b"[" * 1_000_000, "", "nested"),
        (b'{"a":1,"a":2}', "line 1 column", "twice"),
        (b" " * 50_000_000, "", "larger than 4 MB"),
        (b'{"format":"rackloop-part","version":1,"kind":"oam","x":[' + b"0," * 60_000 + b"0]}", "",
         "more than 50,000 values"),
        (b'{"format":"rackloop-sources","version":1,"sources":{'
         + b",".join(b'"k%d":1' % number for number in range(60_000)) + b"}}", "",
         "more than 50,000 values"),
    ],
    ids=range(16),
)  # fmt: skip
def test_what_is_absurd_is_told_with_its_place(beside_good, data, place, reason):
    (fault,) = beside_good(data)
    assert fault.place.startswith(place)
    assert bool(fault.place) == bool(place)
    assert reason in fault.reason


def test_a_file_of_faults_is_told_in_short(beside_good):
    wrong = {f"key{number}": 1 for number in range(5000)}
    faults = beside_good(json.dumps({**GOOD, **wrong}).encode())
    assert len(faults) == loader.FAULT_LIMIT + 1
    assert faults[-1].reason == "and 4,900 more faults"


def test_parts_that_name_each_other_in_a_circle_are_reported(tmp_path):
    board = {**BARE, "kind": "ubb", "model": "Board"}
    for name, other in (("acme-a", "acme-b"), ("acme-b", "acme-a")):
        part = {**board, "id": name, **cited(accepted_modules=[other])}
        (tmp_path / f"{name}.json").write_text(json.dumps(part))
    reasons = [fault.reason for fault in load_catalogue(tmp_path).faults]
    assert len(reasons) == 2
    assert all("is of kind 'ubb', not 'oam'" in reason for reason in reasons)


def test_a_folder_that_holds_itself_ends(tmp_path):
    (tmp_path / "good.json").write_text(json.dumps(GOOD))
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "loop.json").symlink_to(tmp_path / "loop.json")
    loaded = load_catalogue(tmp_path)
    assert "acme-good" in loaded
    assert [fault.file for fault in loaded.faults] == [str(tmp_path / "loop.json")]


def test_folders_without_end_are_told(tmp_path):
    (tmp_path / "good.json").write_text(json.dumps(GOOD))
    deep = tmp_path.joinpath(*["d"] * 60)
    deep.mkdir(parents=True)
    (deep / "bad.json").write_text("{")
    loaded = load_catalogue(tmp_path)
    assert "acme-good" in loaded
    (fault,) = loaded.faults
    assert "deeper than 40 levels" in fault.reason


def test_a_pipe_does_not_wait(tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    (fault,) = load_catalogue(tmp_path).faults
    assert "pipe" in fault.reason


def test_a_folder_of_too_much_is_read_up_to_its_bound(tmp_path, monkeypatch):
    monkeypatch.setattr(loader, "FOLDER_SIZE_LIMIT_BYTES", 1024 * 1024)
    for number in range(3):
        (tmp_path / f"{number}.json").write_bytes(b" " * 500_000)
    (tmp_path / "0-good.json").write_text(json.dumps(GOOD))
    loaded = load_catalogue(tmp_path)
    assert "acme-good" in loaded
    assert loaded.faults[-1].file == str(tmp_path)
    assert "the rest is not read" in loaded.faults[-1].reason
