import json

import platformdirs
import pytest

from configurator.cli.main import main
from configurator.core.resources import find


@pytest.fixture(autouse=True)
def home(tmp_path_factory, monkeypatch):
    """A user without folders of their own."""
    home = tmp_path_factory.mktemp("home")
    for kind in ("data", "config"):
        place = str(home / kind)
        monkeypatch.setattr(platformdirs, f"user_{kind}_dir", lambda *_, place=place, **__: place)
    monkeypatch.delenv("RACKLOOP_CATALOGUE", raising=False)


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    """Run a command in an empty folder; give exit code, standard output, standard error."""
    monkeypatch.chdir(tmp_path)

    def _run(*words):
        code = main([str(word) for word in words])
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return _run


@pytest.fixture
def worked():
    return find("examples", "worked-rack.rackloop")


@pytest.fixture
def write(tmp_path):
    """Write a file of the user."""

    def _write(name, content):
        path = tmp_path / name
        data = content if isinstance(content, bytes) else json.dumps(content).encode()
        path.write_bytes(data)
        return path

    return _write
