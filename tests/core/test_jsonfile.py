import json
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.core.errors import DesignFileError, Fault, FileError
from configurator.core.jsonfile import DEPTH_LIMIT, dump_json, parse_json, read_json

plain_text = st.text(st.characters(exclude_categories=["Cs"]))
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | plain_text,
    lambda inner: st.lists(inner) | st.dictionaries(plain_text, inner),
    max_leaves=20,
)


def fault_of(data):
    with pytest.raises(FileError) as caught:
        parse_json(data, "x.json")
    (fault,) = caught.value.faults
    assert fault.file == "x.json"
    return fault


@given(json_values)
def test_what_is_written_reads_back(value):
    assert parse_json(dump_json(value).encode(), "x.json") == value


def test_equal_values_give_equal_lines():
    assert dump_json({"b": [1], "a": "液冷"}) == '{\n "a": "液冷",\n "b": [\n  1\n ]\n}\n'


@given(st.binary())
def test_any_bytes_give_a_value_or_a_fault(data):
    try:
        value = parse_json(data, "x.json")
    except FileError:
        return
    dump_json(value).encode()


def test_a_byte_order_mark_is_tolerated():
    assert parse_json(b'\xef\xbb\xbf{"a": 1}', "x.json") == {"a": 1}


@pytest.mark.parametrize(
    ("data", "place", "reason"),
    [
        (b"", "", "the file is empty"),
        (b" \n\t", "", "the file is empty"),
        (b'{"a": 1,\n "b": ', "line 2 column 7", "not JSON: Expecting value"),
        (b'{"a": 1} x', "line 1 column 10", "not JSON: Extra data"),
        (b"\x89PNG\r\n\x1a\n\x00", "byte 0", "not UTF-8 text"),
        (b'{"a": "\xff"}', "byte 7", "not UTF-8 text"),
        (b'{"a": 1, "a": 2}', "line 1 column 10", "the key 'a' appears twice"),
        (b'{"a": NaN}', "line 1 column 7", "NaN is no number"),
        (b'{"a": -Infinity}', "line 1 column 7", "-Infinity is no number"),
        (b'{"a": 1e999}', "line 1 column 7", "1e999 is too large a number"),
        (b'{"a": 9223372036854775808}', "line 1 column 7", "too large a number"),
        (b"1" * 5000, "line 1 column 1", "too large a number"),
        (rb'["\ud800"]', "line 1 column 2", "half of a surrogate pair"),
        (rb'{"\ud800": 1}', "line 1 column 2", "half of a surrogate pair"),
        (b'{"NaN": "-Infinity",\n "b": [1, 2e3, NaN]}', "line 2 column 16", "NaN is no number"),
        (b'{"a": {"c": "1e999"},\r\n\t"b": 1e999}', "line 2 column 7", "too large a number"),
        (rb'{"a": "\"NaN", "b": -1e400}', "line 1 column 21", "too large a number"),
        (b'{"a":\n-1' + b"0" * 400 + b"}", "line 2 column 1", "too large a number"),
        (b'[{"a": 1}, {"a": 1},\n {"b": {"a": 1}, "b": 2}]', "line 2 column 18", "appears twice"),
        (b"9" * 400 + b".5", "line 1 column 1", "too large a number"),
    ],
)
def test_each_fault_names_its_place_and_reason(data, place, reason):
    fault = fault_of(data)
    assert fault.place == place
    assert reason in fault.reason


@given(json_values, st.sampled_from(["NaN", "-Infinity", "1e999", "-" + "9" * 30, r'"\udc00"']))
def test_a_refused_value_is_found_wherever_it_stands(value, refused):
    """Texts and numbers before it, whatever they look like, are not taken for it."""
    before = dump_json([value])[:-2]
    fault = fault_of(f"{before},{refused}]".encode())
    line = before.count("\n")
    assert fault.place == f"line {line + 1} column {len(before) - before.rindex(chr(10)) + 1}"


def test_a_surrogate_pair_is_a_character():
    assert parse_json(rb'["\ud83d\ude00"]', "x.json") == ["😀"]


@pytest.mark.parametrize("kind", [b"[]", b'{"a":}'])
def test_depth_is_limited_at_once(kind):
    opening, closing = kind[:-1], kind[-1:]

    def nested(depth):
        return opening * (depth - 1) + b"[]" + closing * (depth - 1)

    assert parse_json(nested(DEPTH_LIMIT), "x.json")
    assert "nested deeper" in fault_of(nested(DEPTH_LIMIT + 1)).reason
    assert "nested deeper" in fault_of(nested(1_000_000)).reason
    assert "nested deeper" in fault_of(opening * 1_000_000).reason


def test_brackets_inside_texts_are_not_depth():
    value = ["[" * 500, '"[{' * 500, "\\" * 3 + "[" * 500]
    assert parse_json(json.dumps(value).encode(), "x.json") == value


def test_size_is_limited(tmp_path):
    path = tmp_path / "big.json"
    path.write_bytes(b" " * 11)
    with pytest.raises(FileError, match="larger than"):
        read_json(path, limit_bytes=10)


def test_a_file_is_read_and_faults_are_of_the_wanted_kind(tmp_path):
    path = tmp_path / "a.rackloop"
    path.write_text('{"a": 1}')
    assert read_json(path) == {"a": 1}
    path.write_text("{")
    with pytest.raises(DesignFileError, match=r"a\.rackloop: line 1 column 2: not JSON"):
        read_json(path, DesignFileError)


def test_what_is_no_file_is_refused_in_words(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for name, reason in [
        ("", "this is a folder, not a file"),
        ("none.json", "no such file or directory"),
        ("pipe", "this is a device or pipe, not a file"),
        ("a\0b", "no file name holds a null character"),
        ("n" * 300, "file name too long"),
    ]:
        path = tmp_path / name
        with pytest.raises(FileError) as caught:
            read_json(path)
        assert caught.value.faults == (Fault(str(path), "", reason),)
