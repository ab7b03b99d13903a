"""A token changes when, and only when, an entry seen before is another object."""

from configurator.design.parts_token import PartsToken


def test_entries_that_come_or_go_spoil_nothing():
    token, one, two = PartsToken(), object(), object()
    first = token.of({"a": one})
    assert token.of({"a": one, "b": two}) is first
    assert token.of({"b": two}) is first
    assert token.of({"a": one}) is first


def test_an_entry_that_becomes_another_one_is_told_even_after_it_was_gone():
    token, one, two = PartsToken(), object(), object()
    first = token.of({"a": one, "b": two})
    assert token.of({"a": two, "b": two}) is not first
    gone = token.of({"b": two})
    assert token.of({"a": one, "b": two}) is not gone
