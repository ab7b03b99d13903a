"""Killed two hundred times while it writes journal and file: nothing is damaged or lost."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

from configurator.project.recovery import recoverable, recovery_folder
from configurator.project.storage import load_design

CHECKOUT = Path(__file__).parents[2]
ROUNDS = 200
KILLER = """
import os, random, signal, sys, time
from pathlib import Path
from configurator.design import edits
from configurator.project.lock import DesignLock
from configurator.project.recovery import Autosave, recoverable
from configurator.project.storage import load_design, save_design
from tests.design.builders import empty

def named(design, number):
    return edits.set_field(design, None, "name", str(number))

def work(design, path, done):
    "Edit, keep and save without end; tell which edits are kept."
    lock, autosave, number = DesignLock.acquire(path), Autosave(), 0
    while True:
        number += 1
        edited = named(design, number)
        autosave.write(edited, path)
        os.write(done, b"j")
        if number % 3 == 0:
            save_design(path, edited)
            os.write(done, b"s")

def one_round(design, path, wait_s):
    "Kill a working process; give what it had told and what is there."
    told, done = os.pipe()
    child = os.fork()
    if child == 0:
        work(design, path, done)
    os.close(done)
    os.read(told, 1)
    time.sleep(wait_s)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(told, "rb") as rest:
        words = b"j" + rest.read()
    (left,) = recoverable()
    recovered, saved = int(left.load().name), int(load_design(path).name)
    left.discard()
    return words.count(b"j"), words.count(b"s") * 3, recovered, saved

design, path, rounds = empty(), Path(sys.argv[1]), int(sys.argv[2])
chance = random.Random(9)
save_design(path, named(design, 0))
for _ in range(rounds):
    before = int(load_design(path).name)
    kept, written, recovered, saved = one_round(design, path, chance.uniform(0.0, 0.008))
    assert kept <= recovered <= kept + 1, (kept, recovered)
    assert saved in (written or before, written + 3), (before, written, saved)
DesignLock.acquire(path).release()
print("whole", sorted(each.name for each in path.parent.iterdir()))
"""


def test_killed_two_hundred_times_it_loses_no_kept_edit_and_damages_no_file(tmp_path):
    path = tmp_path / "pod.rackloop"
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(KILLER), str(path), str(ROUNDS)],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout == "whole ['pod.rackloop']\n"
    assert load_design(path).name
    assert recoverable() == ()
    assert list(recovery_folder().iterdir()) == []
