import os
import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from configurator.core.errors import DesignFileError
from configurator.design import edits
from configurator.project.format import design_to_text
from configurator.project.storage import load_design, save_design, write_whole
from tests.design.builders import empty, filled

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def file(tmp_path):
    return tmp_path / "row.rackloop"


def only(folder):
    return [each.name for each in folder.iterdir()]


def test_what_is_saved_is_loaded(file):
    design, _ = filled()
    save_design(file, design)
    assert load_design(file) == design
    assert only(file.parent) == ["row.rackloop"]


def test_saving_replaces_and_equal_designs_give_equal_bytes(file):
    design, _ = filled()
    save_design(file, empty())
    save_design(file, design)
    first = file.read_bytes()
    save_design(file, load_design(file))
    assert file.read_bytes() == first


def test_a_link_stays_a_link_and_permissions_stay(file, tmp_path):
    save_design(file, empty())
    file.chmod(0o640)
    link = tmp_path / "link.rackloop"
    link.symlink_to(file)
    save_design(link, edits.set_site(empty(), altitude_m=7.0))
    assert link.is_symlink()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert load_design(file).site.altitude_m == 7.0


def test_a_new_file_gets_the_usual_permissions(file):
    old = os.umask(0o027)
    try:
        save_design(file, empty())
    finally:
        os.umask(old)
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_long_name_is_saved(tmp_path):
    file = tmp_path / ("行" * 70 + ".rackloop")
    save_design(file, empty())
    assert load_design(file) == empty()


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("nowhere/x.rackloop", "no such file or directory"),
        (".", "cannot be saved: "),
        ("a\0b", "null"),
    ],
)
def test_a_place_that_cannot_be_written_is_told(tmp_path, path, reason):
    with pytest.raises(DesignFileError, match=reason) as problem:
        save_design(tmp_path / path, empty())
    assert problem.value.faults[0].file == str(tmp_path / path)
    assert only(tmp_path) == []


def test_a_write_protected_file_is_kept(file, monkeypatch):
    save_design(file, empty())
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(DesignFileError, match="write-protected"):
        save_design(file, filled()[0])
    assert load_design(file) == empty()


def test_a_full_disk_leaves_the_old_file_and_nothing_else(file):
    save_design(file, empty())
    script = f"""
    import resource, signal
    from pathlib import Path
    from configurator.core.errors import DesignFileError
    from configurator.project.storage import write_whole
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
    try:
        write_whole(Path({str(file)!r}), b"x" * 5000)
    except DesignFileError as error:
        print(error)
    """
    done = run(script)
    assert done.stdout == f"{file}: cannot be saved: file too large\n"
    assert load_design(file) == empty()
    assert only(file.parent) == ["row.rackloop"]


def run(script, **more):
    words = [sys.executable, "-c", textwrap.dedent(script)]
    return subprocess.run(words, cwd=CHECKOUT, capture_output=True, text=True, check=True, **more)


def test_a_kill_at_any_moment_leaves_the_old_or_the_new_file_whole(tmp_path):
    """A child saves two contents in turn without end until it is killed, twenty times over."""
    file = tmp_path / "row.rackloop"
    texts = [design_to_text(each) for each in (empty(), filled()[0])]
    sources = [tmp_path / f"{number}.txt" for number in range(2)]
    for source, text in zip(sources, texts, strict=True):
        source.write_text(text, encoding="utf-8")
    script = f"""
    import os, signal, time
    from pathlib import Path
    from configurator.project.storage import write_whole
    contents = [Path(name).read_bytes() for name in {[str(each) for each in sources]!r}]
    file = Path({str(file)!r})
    seen = set()
    for round in range(20):
        child = os.fork()
        while child == 0:
            for content in contents:
                write_whole(file, content)
        while not file.exists():
            time.sleep(0.001)
        time.sleep(0.002 + 0.0013 * round)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert file.read_bytes() in contents, "damaged"
        seen.add(file.read_bytes())
    print(len(seen))
    """
    assert int(run(script).stdout) in (1, 2)
    assert load_design(file) in (empty(), filled()[0])


# --- bad files -------------------------------------------------------------------------

GOOD = design_to_text(empty()).encode()
BAD = {
    "empty": (b"", "the file is empty"),
    "blank": (b" \n", "the file is empty"),
    "truncated": (GOOD[: len(GOOD) // 2], "not JSON"),
    "binary": (bytes(range(256)) * 50, "not UTF-8"),
    "picture": (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "not UTF-8"),
    "nested": (b"[" * 200_000, "nested deeper than 100 levels"),
    "nested objects": (b'{"a":' * 200_000, "nested deeper than 100 levels"),
    "list": (b"[]", "this is no design file"),
    "number": (b"12", "this is no design file"),
    "other": (b'{"format": "rackloop-part", "version": 1}', "this is no design file"),
    "twice": (b'{"format": "rackloop-design", "format": "x"}', "appears twice"),
    "not a number": (GOOD.replace(b"32.0", b"NaN"), "NaN is no number"),
    "huge number": (GOOD.replace(b"32.0", b"1e999"), "too large a number"),
    "newer": (GOOD.replace(b'"version": 2', b'"version": 7'), "newer Rackloop (format 7)"),
    "python": (b"__import__('os').system('true')", "not JSON"),
}


@pytest.mark.parametrize("name", BAD)
def test_any_bytes_give_one_error_that_names_the_file_and_the_reason(file, name):
    content, reason = BAD[name]
    file.write_bytes(content)
    with pytest.raises(DesignFileError) as problem:
        load_design(file)
    assert reason in str(problem.value)
    assert all(fault.file == str(file) for fault in problem.value.faults)


def test_what_is_no_file_is_told(tmp_path):
    with pytest.raises(DesignFileError, match="no such file"):
        load_design(tmp_path / "gone.rackloop")
    with pytest.raises(DesignFileError, match="folder"):
        load_design(tmp_path)


def test_a_snapshot_need_not_reach_the_disk(file, monkeypatch):
    monkeypatch.setattr(os, "fsync", lambda _: pytest.fail("waited for the disk"))
    write_whole(file, b"x", lasting=False)
    assert file.read_bytes() == b"x"
