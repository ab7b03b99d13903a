"""A tuple made later is made once, and only when somebody looks."""

import pickle

from configurator.core.later import Later


def test_nothing_is_made_before_somebody_looks_and_then_once():
    made = []

    def make():
        made.append(1)
        return (1.0, 2.0, 3.0)

    later = Later(make)
    assert not made
    assert later[0] == 1.0
    assert later[1:] == (2.0, 3.0)
    assert len(later) == 3
    assert list(later) == [1.0, 2.0, 3.0]
    assert made == [1]


def test_it_compares_like_the_tuple_and_travels_as_it():
    later = Later(lambda: (1, 2))
    assert later == (1, 2)
    assert later == Later(lambda: (1, 2))
    assert later != (2, 1)
    assert hash(later) == hash((1, 2))
    assert repr(later) == "(1, 2)"
    assert pickle.loads(pickle.dumps(later)) == (1, 2)
    assert not Later(tuple)
