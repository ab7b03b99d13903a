import json

import pytest

from configurator.cli.main import main
from configurator.core.resources import find


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
