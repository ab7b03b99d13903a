import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from configurator.core.errors import DesignFileError
from configurator.project.lock import DesignLock

CHECKOUT = Path(__file__).parents[2]
HOLD = """
from pathlib import Path
from configurator.project.lock import DesignLock
lock = DesignLock.acquire(Path({path!r}))
print("held", flush=True)
input()
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "row.rackloop"
    path.write_text("{}")
    return path


def other_process(path):
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(HOLD.format(path=str(path)))],
        cwd=CHECKOUT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_process_is_told_who_holds_the_file(file):
    with other_process(file) as holder:
        with pytest.raises(DesignFileError) as problem:
            DesignLock.acquire(file)
        reason = problem.value.faults[0].reason
        assert reason.startswith("is open in another Rackloop (")
        assert f"process {holder.pid}" in reason
        holder.kill()
    lock = DesignLock.acquire(file)
    assert lock.is_held
    lock.release()


def test_a_second_window_of_the_same_process_is_refused_too(file):
    lock = DesignLock.acquire(file)
    with pytest.raises(DesignFileError, match=f"process {os.getpid()}"):
        DesignLock.acquire(file)
    lock.release()
    assert not lock.is_held
    DesignLock.acquire(file).release()


def test_nothing_is_left_beside_the_design(file):
    lock = DesignLock.acquire(file)
    assert lock.path == file
    assert len(list(file.parent.iterdir())) == 3
    lock.release()
    lock.release()
    assert list(file.parent.iterdir()) == [file]


def test_a_link_and_its_target_share_the_lock(file, tmp_path):
    link = tmp_path / "link.rackloop"
    link.symlink_to(file)
    lock = DesignLock.acquire(link)
    with pytest.raises(DesignFileError, match="is open in"):
        DesignLock.acquire(file)
    lock.release()


def test_a_note_that_says_nothing_is_no_obstacle(file):
    lock = DesignLock.acquire(file)
    for note in ("", "[]", "{}", "[" * 5000):
        (file.parent / ".row.rackloop.holder").write_text(note)
        with pytest.raises(DesignFileError, match=r"is open in another Rackloop$"):
            DesignLock.acquire(file)
    lock.release()


def test_where_no_lock_can_be_made_there_is_nothing_to_hold(tmp_path):
    lock = DesignLock.acquire(tmp_path / "gone" / "row.rackloop")
    assert not lock.is_held
    lock.release()
    assert list(tmp_path.iterdir()) == []


def test_long_names_that_begin_alike_have_locks_of_their_own(tmp_path):
    paths = [tmp_path / f"{'customer-and-project-' * 4}{letter}.rackloop" for letter in "ab"]
    locks = [DesignLock.acquire(path) for path in paths]
    assert all(lock.is_held for lock in locks)
    for lock in locks:
        lock.release()


def test_a_user_without_a_name_can_open_a_design(file, monkeypatch):
    def nameless():
        raise KeyError("getpwuid(): uid not found: 12345")

    monkeypatch.setattr("getpass.getuser", nameless)
    lock = DesignLock.acquire(file)
    with pytest.raises(DesignFileError, match="someone on "):
        DesignLock.acquire(file)
    lock.release()
