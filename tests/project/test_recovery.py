import json
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from configurator.core.errors import DesignFileError
from configurator.design import edits
from configurator.project.recovery import Autosave, recoverable, recovery_folder
from tests.design.builders import empty, filled

CHECKOUT = Path(__file__).parents[2]
WORK = """
import sys
from pathlib import Path
sys.path.insert(0, {checkout!r})
from configurator.project.recovery import Autosave
from tests.design.builders import filled
autosave = Autosave()
autosave.write(filled()[0], Path("/designs/row.rackloop"))
print("written", flush=True)
input()
"""


def working_process():
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(WORK.format(checkout=str(CHECKOUT)))],
        cwd=CHECKOUT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "written\n"
    return process


def test_a_killed_program_leaves_its_design_to_recover():
    with working_process() as process:
        assert recoverable() == ()
        os.kill(process.pid, signal.SIGKILL)
    (left,) = recoverable()
    assert (left.name, left.path) == ("Test", Path("/designs/row.rackloop"))
    assert left.load() == filled()[0]
    left.discard()
    assert recoverable() == ()
    assert list(recovery_folder().iterdir()) == []


def test_a_clean_end_leaves_nothing():
    autosave = Autosave()
    autosave.write(empty(), None)
    assert recoverable() == ()
    autosave.close()
    assert list(recovery_folder().iterdir()) == []


def test_the_last_of_several_snapshots_counts():
    autosave = Autosave()
    for altitude in (1.0, 2.0):
        autosave.write(edits.set_site(empty(), altitude_m=altitude), None)
    autosave._lock.release()  # as the end of the process would
    (left,) = recoverable()
    assert left.path is None
    assert left.load().site.altitude_m == 2.0


def test_a_saved_document_has_no_snapshot_until_the_next_edit():
    autosave = Autosave()
    autosave.write(empty(), None)
    autosave.discard()
    assert not list(recovery_folder().glob("*.snapshot"))
    autosave.write(empty(), None)
    assert len(list(recovery_folder().glob("*.snapshot"))) == 1
    autosave.close()


def test_each_document_has_its_own_snapshot_and_the_newest_comes_first():
    names = ["first", "second"]
    for name in names:
        autosave = Autosave()
        autosave.write(edits.set_field(empty(), None, "name", name), None)
        autosave._lock.release()
    assert [left.name for left in recoverable()] == names[::-1]


def test_a_damaged_snapshot_is_not_offered_and_stops_nothing():
    autosave = Autosave()
    autosave.write(empty(), None)
    autosave._lock.release()
    for number, text in enumerate(("", "{}", '{"format": "rackloop-recovery"}', "\0")):
        (recovery_folder() / f"{number}.snapshot").write_text(text)
    assert len(recoverable()) == 1


def test_a_snapshot_with_a_broken_design_is_told_on_loading():
    autosave = Autosave()
    autosave.write(empty(), None)
    autosave._lock.release()
    (left,) = recoverable()
    left.file.write_text(left.file.read_text().replace("facility_water_c", "water"))
    with pytest.raises(DesignFileError, match=r"site\.water"):
        left.load()


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(DesignFileError, match="cannot be written"):
        Autosave(tmp_path / "taken").write(empty(), None)
    assert recoverable(tmp_path / "gone") == ()


@pytest.mark.parametrize("time", ["2026-01-01T12:00:00", "0001-01-01T00:00:00", "yesterday"])
def test_a_snapshot_with_an_odd_time_hides_no_other(time):
    for name in ("one", "other"):
        autosave = Autosave()
        autosave.write(edits.set_field(empty(), None, "name", name), None)
        autosave._lock.release()
    odd = next(left.file for left in recoverable() if left.name == "one")
    content = json.loads(odd.read_text())
    odd.write_text(json.dumps({**content, "saved_at": time}))
    assert "other" in [left.name for left in recoverable()]
