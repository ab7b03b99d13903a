"""`python -m thermal`: exit codes, table and JSON."""

import json
import os
import subprocess
import sys
from dataclasses import replace

import pytest

from tests.thermal.solver.networks import loop
from tests.thermal.transient.samples import stored, trip
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


@pytest.fixture
def transient_file(tmp_path):
    path = tmp_path / "trip.json"
    write_network(stored(trip(), duration_s=30.0), path)
    return path


def test_run_over_time(transient_file, tmp_path, capsys):
    target = tmp_path / "run.json"
    assert main([str(transient_file), "--transient", "--json", str(target)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("converged after")
    assert "to limit s" in out
    data = json.loads(target.read_text(encoding="utf-8"))
    assert data["format"] == "rackloop-solution"
    rows = {row["id"]: row for row in data["branches"]}
    assert 2 < rows["near"]["time_to_limit_s"] < 30
    assert rows["pipe"]["time_to_limit_s"] is None
    series = data["time_series"]
    assert series["times_s"] == [float(t) for t in range(31)]
    near = next(row for row in series["branches"] if row["id"] == "near")
    assert len(near["case_c"]) == len(near["flow_m3_per_s"]) == 31
    assert near["case_c"][0] == pytest.approx(rows["near"]["case_c"])
    assert {row["id"] for row in series["nodes"]} == {row["id"] for row in data["nodes"]}


def test_run_over_time_without_a_transient_in_the_file(network_file, capsys):
    assert main([str(network_file), "--transient"]) == 2
    error = capsys.readouterr().err
    assert "loop.json" in error
    assert "transient: is missing" in error


def test_bad_events_name_place_and_reason(transient_file, capsys):
    data = json.loads(transient_file.read_text(encoding="utf-8"))
    first = data["transient"]["events"][0]
    data["transient"]["events"] = [
        first | {"field": "sped"},
        first | {"branch": "nobody"},
        first | {"times_s": [5, 2]},
        first | {"field": "speed", "values": [1, 9]},
        first | {"values": [1, 0.5], "branch": "far"},
        first | {"branch": "near", "field": "volume_m3"},
        first | {"branch": "near", "field": "control.set_point"},
        first | {"branch": "exchanger", "field": "secondary.valve.opening"},
        first | {"branch": "near", "field": "law"},
    ]
    transient_file.write_text(json.dumps(data), encoding="utf-8")
    assert main([str(transient_file), "--transient"]) == 2
    error = capsys.readouterr().err
    assert "transient.events[2].times_s[1]: must rise" in error
    data["transient"]["events"].pop(2)
    transient_file.write_text(json.dumps(data), encoding="utf-8")
    assert main([str(transient_file), "--transient"]) == 2
    error = capsys.readouterr().err
    for line in (
        'transient.events[0].field: a pump has no field "sped"',
        'transient.events[1].branch: there is no branch "nobody"',
        "transient.events[2].values[1]: must not be above 4, is 9",
        "transient.events[3].values[1]: must be 0 or 1 for open, is 0.5",
        "transient.events[4].field: volume_m3 is what stores heat: it cannot move during a run",
        'transient.events[5].field: a cold plate has no field "control.set_point"',
        "transient.events[6].field: heat exchanger exchanger has no valve",
        'transient.events[7].field: a cold plate has no field "law"',
    ):
        assert line in error, error


def test_no_figure_is_a_dash_and_zero_has_no_sign(tmp_path, capsys):
    path = tmp_path / "sinkless.json"
    base = loop()
    closed = [replace(b, secondary=None) if b.id == "exchanger" else b for b in base.branches]
    write_network(replace(base, branches=tuple(closed)), path)
    assert main([str(path)]) == 0
    assert "heat - W, rejected - W" in capsys.readouterr().out
    shut = [replace(b, open=b.id != "pump") for b in base.branches]
    write_network(replace(base, branches=tuple(shut)), path)
    assert main([str(path)]) == 0
    assert "-0.0" not in capsys.readouterr().out


def test_faults_name_the_element(tmp_path, capsys):
    path = tmp_path / "bad.json"
    write_network(loop(), path)
    data = json.loads(path.read_text(encoding="utf-8"))
    data["branches"][3]["diameter_m"] = -0.02
    del data["branches"][1]["from"]
    path.write_text(json.dumps(data), encoding="utf-8")
    assert main([str(path)]) == 2
    error = capsys.readouterr().err
    assert 'branches[3] "pipe": diameter_m must not be below 1e-06, is -0.02' in error
    assert 'branches[1] "near": from is missing' in error


def test_figures_beyond_all_bounds_raise_no_warning(tmp_path, capfd):
    path = tmp_path / "beyond.json"
    base = loop()
    long = [
        replace(b, length_m=1e15, diameter_m=1e-6) if b.id == "pipe" else b for b in base.branches
    ]
    write_network(replace(base, branches=tuple(long)), path)
    assert main([str(path)]) in (0, 3)
    assert not capfd.readouterr().err
