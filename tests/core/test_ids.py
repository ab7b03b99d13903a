import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.core.ids import format_id, natural_key, parse_id


@given(st.from_regex(r"[A-Z]{1,3}", fullmatch=True), st.integers(1, 10**9))
def test_an_id_reads_back_as_what_it_was_made_of(prefix, number):
    assert parse_id(format_id(prefix, number)) == (prefix, number)


@pytest.mark.parametrize("text", ["", "M", "12", "m1", "M0", "M01", "M1 ", "M-1", "M1.5"])
def test_other_texts_are_no_ids(text):
    with pytest.raises(ValueError, match="an id is"):
        parse_id(text)


@pytest.mark.parametrize(("prefix", "number"), [("M", 0), ("M", -1), ("", 1), ("m", 1)])
def test_no_bad_id_is_made(prefix, number):
    with pytest.raises(ValueError, match="an id is"):
        format_id(prefix, number)


def test_people_read_r2_before_r10():
    texts = ["R10/C1", "R2/C11", "r2/C2", "R1", "10", ""]
    assert sorted(texts, key=natural_key) == ["", "10", "R1", "r2/C2", "R2/C11", "R10/C1"]


@given(st.lists(st.text()))
def test_any_texts_can_be_ordered(texts):
    keys = [natural_key(text) for text in sorted(texts, key=natural_key)]
    assert keys == sorted(keys)
