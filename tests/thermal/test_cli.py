"""`python -m thermal`: exit codes, table and JSON."""

import json
import os
import subprocess
import sys
from dataclasses import replace

import pytest

from tests.thermal.solver.networks import loop
from thermal.cli import main
from thermal.network.file import write_network


@pytest.fixture
def network_file(tmp_path):
    path = tmp_path / "loop.json"
    write_network(loop(), path)
    return path


def test_table(network_file, capsys):
    assert main([str(network_file)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("converged after")
    assert "case °C" in out
    assert "exchanger" in out


def test_json_to_file_and_screen(network_file, tmp_path, capsys):
    target = tmp_path / "solution.json"
    assert main([str(network_file), "--json", str(target)]) == 0
    capsys.readouterr()
    assert main([str(network_file), "--json", "-"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown == json.loads(target.read_text(encoding="utf-8"))
    assert shown["status"] == "converged"
    assert {"id", "case_c", "flow_m3_per_s"} <= shown["branches"][0].keys()


def test_refused_network(tmp_path, capsys):
    path = tmp_path / "island.json"
    base = loop()
    write_network(
        replace(base, nodes=tuple(replace(n, pressure_pa=None) for n in base.nodes)), path
    )
    assert main([str(path)]) == 3
    assert "no_pressure_reference" in capsys.readouterr().out


def test_bad_input_names_file_and_place(tmp_path, capsys):
    path = tmp_path / "bad.json"
    path.write_text('{"format": "rackloop-network", "version": 9}', encoding="utf-8")
    assert main([str(path)]) == 2
    error = capsys.readouterr().err
    assert "bad.json" in error
    assert "version" in error
    assert main([str(tmp_path / "missing.json")]) == 2
    assert main([str(tmp_path)]) == 2


def test_result_that_cannot_be_written(network_file, tmp_path, capsys):
    assert main([str(network_file), "--json", str(tmp_path)]) == 2
    assert capsys.readouterr().err


def test_module_runs_and_reads_standard_input(network_file):
    done = subprocess.run(
        [sys.executable, "-m", "thermal", "-", "--json", "-"],
        input=network_file.read_bytes(),
        capture_output=True,
        check=False,
        env=os.environ | {"PYTHONPATH": os.getcwd(), "PYTHONIOENCODING": "utf-8"},
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["status"] == "converged"
