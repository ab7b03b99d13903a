"""The stored tables are those the script makes."""

import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest

from thermal import coolants

ROOT = Path(__file__).parents[3]
SCRIPT = ROOT / "packaging" / "scripts" / "make_coolant_tables.py"


def made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    spec = importlib.util.spec_from_file_location("make_coolant_tables", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "OUTPUT", tmp_path)
    module.main()
    return tmp_path


def test_tables_come_from_the_script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = made_again(tmp_path, monkeypatch)
    stored = Path(coolants.__file__).parent / "data"
    for path in sorted(stored.glob("*.json")):
        old = json.loads(path.read_text(encoding="utf-8"))
        new = json.loads((fresh / path.name).read_text(encoding="utf-8"))
        for name, values in old["coefficients"].items():
            scale = np.abs(values).max()
            np.testing.assert_allclose(values, new["coefficients"][name], atol=1e-9 * scale)
        assert max(old["largest_relative_error"].values()) < 1e-4
