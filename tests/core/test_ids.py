from hypothesis import given
from hypothesis import strategies as st

from configurator.core.ids import natural_key


def test_people_read_r2_before_r10():
    texts = ["R10/C1", "R2/C11", "r2/C2", "R1", "10", ""]
    assert sorted(texts, key=natural_key) == ["", "10", "R1", "r2/C2", "R2/C11", "R10/C1"]


@given(st.lists(st.text()))
def test_any_texts_can_be_ordered(texts):
    keys = [natural_key(text) for text in sorted(texts, key=natural_key)]
    assert keys == sorted(keys)
