"""Diagnoses are counted and sorted by code without a word being made."""

import pickle

import pytest

from configurator.cooling.diagnoses import Diagnoses, Diagnosis, Group, Worded

PUMP = Diagnosis("error", "no_flow", "d1", "The pump stands.")


def hot(at):
    return Diagnosis("warning", "hot", f"m{at}", f"Module {at} is hot.")


@pytest.fixture
def worded():
    return []


@pytest.fixture
def said(worded):
    def word(at):
        worded.append(at)
        return hot(at)

    return Diagnoses(
        [Group("error", "no_flow", (PUMP,)), Group("warning", "hot", Worded(1000, word))]
    )


def test_counting_and_picking_word_nothing(said, worded):
    assert len(said) == 1001
    assert len(said.only(lambda severity, code: code == "hot")) == 1000
    assert not said.only(lambda severity, code: severity == "info")
    assert not worded


def test_only_what_is_read_is_worded(said, worded):
    chosen = said.only(lambda severity, code: severity == "warning")
    assert chosen[0] == hot(0)
    assert said[3] == hot(2)
    assert said[-1] == hot(999)
    assert said[:2] == (PUMP, hot(0))
    assert worded == [0, 2, 999, 0]
    with pytest.raises(IndexError):
        said[1001]


def test_they_compare_and_travel_in_their_words(said):
    listed = Diagnoses.of([PUMP, *map(hot, range(1000))])
    assert list(said) == list(listed)
    assert said == listed
    assert said != Diagnoses.of([PUMP])
    there = pickle.loads(pickle.dumps(said))
    assert there == said
    assert len(there.only(lambda severity, code: code == "hot")) == 1000
