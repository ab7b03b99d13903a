"""``rackloop compare``."""

import json

import pytest

from configurator.cli.main import main
from configurator.core.resources import find

BEFORE, AFTER = (find("examples", f"{name}.rackloop") for name in ("worked-rack", "mi355x-rack"))


def test_the_command_prints_it_and_writes_json(capsys, tmp_path):
    target = tmp_path / "found.json"
    assert main(["compare", str(BEFORE), str(AFTER), "--json", str(target)]) == 0
    text = capsys.readouterr().out
    assert "worked-rack → mi355x-rack" in text
    assert "and 52 more that changed less" in text
    assert "PWR-11 R1: busbar load" in text
    content = json.loads(target.read_text())
    power = next(each for each in content["figures"] if each["name"] == "IT power, TDP")
    assert power["change"] == pytest.approx(power["after"] - power["before"])
    assert main(["compare", str(BEFORE), str(tmp_path / "gone")]) == 2
    assert "gone" in capsys.readouterr().err
