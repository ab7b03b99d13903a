"""A chained mapping reads as the dictionary of all its tables, whatever it remembers."""

import pickle

import pytest

from configurator.core.chained import Chained

TABLES = {"r1": {"a": 1, "b": 2}, "r2": {"c": 3}, "r3": {}}


def test_it_reads_as_one_dictionary():
    chained = Chained(TABLES)
    assert dict(chained) == {"a": 1, "b": 2, "c": 3}
    assert chained == {"a": 1, "b": 2, "c": 3}
    assert list(chained) == ["a", "b", "c"]
    assert len(chained) == 3
    assert chained["c"] == 3
    assert chained.get("z") is None
    assert repr(chained) == repr(dict(chained))
    with pytest.raises(KeyError):
        chained["z"]


def test_what_moved_to_another_owner_is_found_before_and_after():
    before = Chained(TABLES)
    assert before["a"] == 1
    after = Chained({"r1": {"b": 2}, "r2": {"c": 3, "a": 9}}, before)
    assert after["a"] == 9
    assert before["a"] == 1
    assert "b" in after
    gone = Chained({"r1": {"b": 2}}, after)
    assert "a" not in gone


def test_it_travels_without_what_it_remembers():
    chained = Chained(TABLES)
    assert chained["b"] == 2
    again = pickle.loads(pickle.dumps(chained))
    assert again == chained
    assert again["b"] == 2
    assert len(pickle.dumps(chained)) == len(pickle.dumps(Chained(TABLES)))
