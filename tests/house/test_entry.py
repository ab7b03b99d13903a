"""The one entry point chooses the right face."""

import subprocess
import sys

import pytest

from configurator import __main__ as entry
from configurator.cli.main import COMMANDS


@pytest.fixture
def faces(monkeypatch):
    called = []
    monkeypatch.setattr(entry, "run_command_line", lambda words: called.append(("cli", words)) or 1)
    monkeypatch.setattr(entry, "open_window", lambda words: called.append(("ui", words)) or 0)
    return called


@pytest.mark.parametrize("words", [["--help"], ["--version"], *([name] for name in COMMANDS)])
def test_commands_go_to_the_command_line(faces, words):
    assert entry.main(words) == 1
    assert faces == [("cli", words)]


@pytest.mark.parametrize("words", [[], ["a.rackloop"], ["evaluate.rackloop"], ["./evaluate"]])
def test_all_else_opens_the_window(faces, words):
    assert entry.main(words) == 0
    assert faces == [("ui", words)]


def test_a_command_runs_where_there_is_no_qt():
    script = (
        "import sys; sys.modules['PySide6'] = None; from configurator.__main__ import main;"
        "sys.exit(main(['examples']))"
    )
    subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)


def test_the_window_is_there_before_the_solver():
    script = (
        "import sys, configurator.ui.assembly;"
        "sys.exit(any(name in sys.modules for name in ('scipy', 'thermal.solver')))"
    )
    subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)
