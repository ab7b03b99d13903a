"""The network file: what is read, and what is said about files that cannot be."""

import json
import pickle
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.thermal.network.samples import BAD_TOGETHER, BAD_VALUES, GOOD, changed
from thermal.errors import NetworkFileError
from thermal.network.file import dumps_network, loads_network, read_network, write_network
from thermal.network.model import (
    HeatExchanger,
    PowerLaw,
    Pump,
    SecondaryValve,
    StackLayer,
    TableLaw,
)


def faults_of(data: object) -> list[str]:
    with pytest.raises(NetworkFileError) as caught:
        loads_network(data if isinstance(data, str | bytes) else json.dumps(data))
    return [fault.place for fault in caught.value.faults]


def test_every_kind_of_branch_is_read():
    network = loads_network(json.dumps(GOOD))
    by_id = {branch.id: branch for branch in network.branches}
    assert [branch.type for branch in network.branches] == [b["type"] for b in GOOD["branches"]]
    assert network.reference_pressure == "gauge"
    assert isinstance(by_id["pump"], Pump)
    assert by_id["pump"].control.from_node == "b"
    assert by_id["plate"].law == TableLaw((1e-5, 2e-5), (5e3, 1.5e4))
    assert by_id["plate"].stack == (StackLayer(300, 0.01),)
    assert by_id["bypass"].law == PowerLaw(1e-4, 2e4, 1.8)
    assert not by_id["bypass"].open
    assert isinstance(by_id["exchanger"], HeatExchanger)
    assert by_id["exchanger"].secondary.valve == SecondaryValve("linear", authority=0.5)
    assert network.transient.events[0].values == (1, 0)
    assert network.transient.initial[0].case_c == 50


def test_round_trip_is_identical():
    network = loads_network(json.dumps(GOOD))
    text = dumps_network(network)
    assert loads_network(text) == network
    assert dumps_network(loads_network(text)) == text
    assert pickle.loads(pickle.dumps(network)) == network


def test_reading_from_a_path(tmp_path):
    network = loads_network(json.dumps(GOOD))
    path = tmp_path / "netz ü.json"
    write_network(network, path)
    assert read_network(path) == network
    assert read_network(str(path)) == network
    assert read_network(json.dumps(GOOD)) == network
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_network(path) == network


@pytest.mark.parametrize(("path", "value", "place"), BAD_VALUES + BAD_TOGETHER)
def test_fault_is_reported_with_its_place(path, value, place):
    assert place in faults_of(changed(path, value))


@pytest.mark.parametrize("key", ["coolant", "temperature_c", "nodes", "branches"])
def test_missing_key_is_named(key):
    assert key in faults_of({k: v for k, v in GOOD.items() if k != key})


def test_all_faults_at_once():
    data = changed(("nodes", 1, "id"), "a")
    data["branches"][1]["diameter_m"] = -1
    data["branches"][5]["opening"] = 7
    data["branches"][7]["to"] = "nowhere"
    del data["temperature_c"]
    found = faults_of(data)
    for place in (
        "nodes[1].id",
        "branches[1].diameter_m",
        "branches[5].opening",
        "branches[7].to",
        "temperature_c",
    ):
        assert place in found


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "1e400", "9" * 5000])
def test_numbers_that_are_none(text):
    bad = json.dumps(GOOD).replace('"length_m": 1.0', f'"length_m": {text}')
    assert faults_of(bad) == ["branches[1].length_m"]


def test_newer_version_is_refused_by_name():
    with pytest.raises(NetworkFileError, match="version: 3 is newer"):
        loads_network(json.dumps(GOOD | {"version": 3, "novelty": 1}))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("", "line 1, column 1"),
        ('{"format": "rackloop-network",\n "version" 1}', "line 2, column 12"),
        (json.dumps(GOOD)[:200], "is not JSON"),
        (b"\x93NUMPY\x01\x00\xff\xfe", "is not UTF-8"),
        ("[" * 200_000, "nested too deeply"),
        ('{"a":' * 200_000, "nested too deeply"),
        ("[]", "must hold an object"),
        ("null", "must hold an object"),
        ('{"format": "rackloop-network", "format": "x"}', 'key "format" stands twice'),
    ],
)
def test_bytes_that_are_no_network(data, reason):
    with pytest.raises(NetworkFileError) as caught:
        loads_network(data)
    assert reason in str(caught.value)


def test_files_that_cannot_be_read(tmp_path):
    for path in (tmp_path / "missing.json", tmp_path, "nul\0byte"):
        with pytest.raises(NetworkFileError, match="cannot be read"):
            read_network(path)


def test_fault_list_is_bounded():
    data = changed(("nodes",), [{"id": 1}] * 100_000)
    with pytest.raises(NetworkFileError) as caught:
        loads_network(json.dumps(data))
    assert len(caught.value.faults) <= 500
    assert len(str(caught.value)) < 10_000


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5) | st.integers(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
PATHS = st.sampled_from([path for path, _, _ in BAD_VALUES + BAD_TOGETHER])


@settings(max_examples=150, deadline=None)
@given(PATHS, JSON)
def test_any_value_anywhere_is_read_or_refused_as_a_file(path, value):
    with suppress(NetworkFileError):
        loads_network(json.dumps(changed(path, value)))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200))
def test_any_bytes_are_refused_as_a_file(data):
    with pytest.raises(NetworkFileError):
        loads_network(data)
