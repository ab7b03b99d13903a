import pytest

from configurator.core.memo import Memo


@pytest.fixture
def counted():
    """A memo and the list of what it computed."""
    memo, computed = Memo(), []

    def ask(key, *inputs):
        return memo.get(key, inputs, lambda: computed.append(key) or len(computed))

    return memo, computed, ask


def test_the_same_objects_are_computed_once(counted):
    _, computed, ask = counted
    rack = ["a rack"]
    assert ask("R1", rack) == ask("R1", rack)
    assert computed == ["R1"]


def test_another_object_is_computed_even_where_it_is_equal(counted):
    _, computed, ask = counted
    ask("R1", ["a rack"])
    ask("R1", ["a rack"])
    ask("R1")
    assert computed == ["R1"] * 3


def test_what_was_not_asked_for_is_forgotten(counted):
    memo, computed, ask = counted
    rack = ["a rack"]
    ask("R1", rack)
    ask("R2", rack)
    memo.sweep()
    ask("R1", rack)
    memo.sweep()
    ask("R1", rack)
    ask("R2", rack)
    assert computed == ["R1", "R2", "R2"]


def test_a_failed_computation_leaves_nothing_behind(counted):
    memo, _, ask = counted

    def fail():
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        memo.get("R1", (), fail)
    memo.sweep()
    assert ask("R1") == 1
