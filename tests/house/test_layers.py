"""The layer law of pyproject.toml holds, and breaking it is noticed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
ROOMS = "Each room imports only the rooms below it"
RULES = "The rules are laid out from engine to vocabulary"
PHYSICS = "The physics stands alone on numpy and scipy"
DOOR = "The physics is entered by cooling and the command line only"
QT = "Qt stays in the window"


def check_layers(folder):
    script = "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"
    return subprocess.run(
        [sys.executable, "-c", script, "--no-cache"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder), "NO_COLOR": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def broken(result):
    return {line.removesuffix(" BROKEN") for line in result.stdout.splitlines() if "BROKEN" in line}


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    folder = tmp_path_factory.mktemp("copy")
    for package in ("configurator", "thermal"):
        sources = shutil.ignore_patterns("__pycache__", "assets")
        shutil.copytree(CHECKOUT / package, folder / package, ignore=sources)
    shutil.copy(CHECKOUT / "pyproject.toml", folder)
    return folder


def test_the_rooms_keep_the_layer_law():
    result = check_layers(CHECKOUT)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("intruder", "code", "law"),
    [
        ("configurator/core/intruder.py", "import configurator.catalogue", ROOMS),
        ("configurator/design/intruder.py", "from configurator import evaluation", ROOMS),
        ("configurator/power/intruder.py", "import configurator.cooling", ROOMS),
        ("configurator/rules/intruder.py", "import configurator.scene", ROOMS),
        ("configurator/cli/intruder.py", "import configurator.ui", ROOMS),
        ("configurator/bom/intruder.py", "def f():\n    import configurator.export", ROOMS),
        ("configurator/attic/__init__.py", "", ROOMS),
        ("configurator/rules/facts/intruder.py", "import configurator.rules.registry", RULES),
        ("thermal/intruder.py", "import configurator.core.units", PHYSICS),
        ("thermal/intruder.py", "import pydantic", PHYSICS),
        ("configurator/evaluation/intruder.py", "import thermal", DOOR),
        ("configurator/ui/intruder.py", "import thermal", DOOR),
        ("configurator/scene/intruder.py", "from PySide6 import QtGui", QT),
        ("configurator/export/intruder.py", "import pyqtgraph", QT),
    ],
)
def test_a_violation_is_noticed(copy, intruder, code, law):
    path = copy / intruder
    path.parent.mkdir(exist_ok=True)
    path.write_text(code)
    try:
        result = check_layers(copy)
    finally:
        path.unlink()
        if not any(path.parent.iterdir()):
            path.parent.rmdir()
    assert result.returncode != 0
    assert law in broken(result)


@pytest.mark.parametrize(
    ("guest", "code"),
    [
        ("configurator/cooling/network/guest.py", "import thermal"),
        ("configurator/cli/guest.py", "import thermal"),
        ("configurator/ui/guest.py", "from PySide6 import QtGui\nimport pyqtgraph"),
        ("configurator/evaluation/guest.py", "import configurator.cooling, configurator.core.ids"),
    ],
)
def test_what_the_law_allows_passes(copy, guest, code):
    path = copy / guest
    path.write_text(code)
    try:
        result = check_layers(copy)
    finally:
        path.unlink()
    assert result.returncode == 0, result.stdout + result.stderr
