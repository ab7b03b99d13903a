"""Diagnoses are counted and sorted by code without a word being made."""

import pickle
from collections.abc import Sequence

import numpy as np
import pytest

from configurator.cooling.diagnoses import Diagnoses, Diagnosis, Group, Worded

PUMP = Diagnosis("error", "no_flow", "d1", "The pump stands.")


def hot(at):
    return Diagnosis("warning", "hot", f"m{at}", f"Module {at} is at 90.0.")


class Called(Sequence):
    """Names of modules; remembers which were asked for."""

    def __init__(self):
        self.asked = []

    def __len__(self):
        return 1000

    def __getitem__(self, at):
        if at >= 1000:
            raise IndexError(at)
        self.asked.append(at)
        return f"m{at}", f"Module {at}"

    def __reduce__(self):
        return tuple, (list(self),)


@pytest.fixture
def called():
    return Called()


@pytest.fixture
def worded(called):
    return called.asked


@pytest.fixture
def said(called):
    entries = Worded("warning", "hot", "{name} is at {f1:.1f}.", np.full((1000, 1), 90.04), called)
    return Diagnoses([Group("error", "no_flow", (PUMP,)), Group("warning", "hot", entries)])


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
