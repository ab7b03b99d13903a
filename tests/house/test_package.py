"""The wheel holds the whole program: both packages and the assets."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """An installed copy, reached without the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=CHECKOUT,
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("rackloop-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run_installed(folder, code):
    result = subprocess.run(
        [
            sys.executable,
            "-I",
            "-B",
            "-c",
            f"import sys; sys.path.insert(0, {str(folder)!r}); {code}",
        ],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_assets_are_found_in_the_installed_package(installed):
    code = "from configurator.core.resources import find; print(find('examples'))"
    assert Path(run_installed(installed, code).strip()).is_relative_to(installed)


def test_commands_run_from_the_installed_package(installed):
    code = "from configurator.__main__ import main; sys.exit(main(['catalogue', 'list']))"
    assert run_installed(installed, code)


def test_no_cache_or_test_is_shipped(installed):
    shipped = {path.relative_to(installed).parts[0] for path in installed.rglob("*.*")}
    assert {name for name in shipped if not name.endswith(".dist-info")} == {
        "configurator",
        "thermal",
    }
    assert not list(installed.rglob("__pycache__"))
