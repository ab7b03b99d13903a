"""Whatever a file holds, the answer is exit code 2 and a message with file, place and reason."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from configurator.cli.main import main
from configurator.core.resources import find

DESIGN_COMMANDS = (
    ("evaluate",),
    ("bom", "-o", "out.csv"),
    ("report", "-o", "out.pdf"),
    ("export", "-o", "out.svg"),
)
NEWER = {"format": "rackloop-design", "version": 999, "design": {}}
BROKEN = {
    "empty": b"",
    "blank": b" \n",
    "binary": bytes(range(256)),
    "zip": b"PK\x03\x04" + bytes(64),
    "nested": b"[" * 100_000,
    "nested-closed": b"[" * 50_000 + b"]" * 50_000,
    "list": b"[1, 2, 3]",
    "number": b"42",
    "null": b"null",
    "nan": b'{"format": NaN}',
    "huge-number": b'{"version": ' + b"9" * 5000 + b"}",
    "twice": b'{"format": "a", "format": "b"}',
    "surrogate": b'{"format": "\\ud800"}',
    "other-format": b'{"format": "something-else", "version": 1}',
    "no-version": b'{"format": "rackloop-design"}',
    "newer": json.dumps(NEWER).encode(),
    "newer-network": b'{"format": "rackloop-network", "version": 999}',
    "wrong-types": b'{"format": "rackloop-design", "version": 1, "name": 7, "floor": "none"}',
}


def check(code, out, err, *names):
    assert code == 2, err
    assert "Traceback" not in out + err
    assert "internal error" not in err
    for name in names:
        assert name in err


@pytest.mark.parametrize("kind", sorted(BROKEN))
@pytest.mark.parametrize("command", DESIGN_COMMANDS, ids=lambda words: words[0])
def test_a_broken_design_file(run, write, tmp_path, kind, command):
    path = write("broken.rackloop", BROKEN[kind])
    name, *options = command
    check(*run(name, path, *options), "broken.rackloop")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["broken.rackloop"]


@pytest.mark.parametrize("kind", sorted(BROKEN))
def test_a_broken_network_file(run, write, kind):
    check(*run("solve", write("broken.json", BROKEN[kind])), "broken.json")


@pytest.mark.parametrize("share", [0.01, 0.3, 0.7, 0.999])
def test_a_truncated_design(run, write, worked, share):
    data = worked.read_bytes()
    check(*run("evaluate", write("cut.rackloop", data[: int(len(data) * share)])), "cut.rackloop")


def test_the_place_of_a_fault_is_named(run, write, worked):
    content = json.loads(worked.read_bytes())
    text = json.dumps(content).replace('"supply_set_point_c": 40.0', '"supply_set_point_c": "hot"')
    assert '"hot"' in text
    check(
        *run("evaluate", write("hot.rackloop", text.encode())), "hot.rackloop", "supply_set_point"
    )


def test_a_newer_version_is_refused_by_name(run, write):
    code, _, err = run("evaluate", write("new.rackloop", NEWER))
    assert code == 2
    assert "999" in err


@pytest.mark.parametrize("command", ["evaluate", "solve"])
def test_a_missing_file_a_folder_and_a_null_byte(run, tmp_path, command):
    check(*run(command, "missing.json"), "missing.json")
    (tmp_path / "folder").mkdir()
    check(*run(command, "folder"), "folder")


@pytest.mark.parametrize(
    "command", [("evaluate", "--json"), ("bom", "-o"), ("report", "-o"), ("export", "-o")]
)
@pytest.mark.parametrize("target", ["none/out.pdf", "folder.pdf"])
def test_an_output_that_cannot_be_written(run, worked, tmp_path, command, target):
    (tmp_path / "folder.pdf").mkdir()
    name, option = command
    code, out, err = run(name, worked, option, target)
    check(code, out, err, target)
    assert sorted(each.name for each in tmp_path.rglob("*")) == ["folder.pdf"]


def test_an_output_keeps_its_old_content_when_the_input_is_bad(run, write, tmp_path):
    (tmp_path / "report.pdf").write_bytes(b"old")
    check(*run("report", write("bad.rackloop", b"{"), "-o", "report.pdf"))
    assert (tmp_path / "report.pdf").read_bytes() == b"old"


def test_a_device_is_written_to_and_not_replaced(run, worked):
    from pathlib import Path

    device = Path("/dev/null")
    assert run("bom", worked, "-o", device)[0] == 0
    assert device.is_char_device()


def test_unknown_parts_and_folders_of_the_catalogue(run):
    check(*run("catalogue", "show", "no-such-part"), "no-such-part")
    check(*run("catalogue", "list", "no-such-folder"), "no-such-folder")
    check(*run("catalogue", "list", "--kind", "teapot"), "teapot")


@pytest.mark.parametrize("command", ["evaluate", "solve"])
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_garbage_never_shows_a_traceback(tmp_path, capsys, command, data):
    source = find("examples", "xman4-style.rackloop").read_bytes()
    garbage = data.draw(
        st.one_of(
            st.binary(max_size=200),
            st.builds(
                lambda at, piece: source[:at] + piece + source[at + len(piece) :],
                st.integers(0, len(source)),
                st.binary(min_size=1, max_size=8),
            ),
            st.recursive(
                st.none() | st.booleans() | st.floats() | st.text(max_size=5),
                lambda inner: (
                    st.lists(inner, max_size=3)
                    | st.dictionaries(
                        st.sampled_from(["format", "version", "nodes", "floor", "id"]), inner
                    )
                ),
                max_leaves=8,
            ).map(lambda value: json.dumps(value).encode()),
        )
    )
    path = tmp_path / "garbage"
    path.write_bytes(garbage)
    code = main([command, str(path)])
    shown = capsys.readouterr()
    assert code in (0, 1, 2, 3)
    assert "Traceback" not in shown.out + shown.err
    assert "internal error" not in shown.err
