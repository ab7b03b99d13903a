"""Every test: no screen, one thread per library, and the user's own folders out of reach."""

import itertools
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Before anything imports Qt or numpy; make test overrides the platform for the xvfb tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

settings.register_profile("local", deadline=None, suppress_health_check=[HealthCheck.too_slow])
# The suite tries the same examples each time; `make nightly` looks for others.
settings.register_profile("ci", parent=settings.get_profile("local"), derandomize=True)
settings.load_profile("local" if os.environ.get("RACKLOOP_EXAMPLES") else "ci")

_counter = itertools.count()


@pytest.fixture(scope="session")
def user_folders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("user")


@pytest.fixture(autouse=True)
def _own_user_folders(user_folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test an untouched home for settings, logs and recovered designs."""
    home = user_folders / str(next(_counter))
    for kind in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
    monkeypatch.setenv("XDG_CACHE_HOME", str(user_folders / "cache"))
