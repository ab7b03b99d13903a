"""One unknown figure makes the result unknown, never smaller."""

from hypothesis import given
from hypothesis import strategies as st

from configurator.core.unknown import less, ratio, scaled, total

FIGURES = st.none() | st.floats(-1e6, 1e6)


@given(st.lists(FIGURES))
def test_a_sum_is_known_only_where_every_part_is(values):
    result = total(values)
    assert (result is None) == (None in values)
    if result is not None:
        assert result == sum(values)


@given(FIGURES, FIGURES)
def test_pairs_need_both_sides(one, other):
    known = one is not None and other is not None
    assert less(one, other) == (one - other if known else None)
    assert scaled(one, other) == (one * other if known else None)
    assert ratio(one, other) == (one / other if known and other else None)


def test_nothing_adds_up_to_nothing():
    assert total([]) == 0.0
