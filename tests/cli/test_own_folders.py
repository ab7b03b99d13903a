"""Folders of parts of one's own that are missing or faulty are told, and stop nothing."""

import pytest

SPEC = {"loop": "l3", "vary": {"supply_c": [38]}}


def commands(worked):
    return {
        "new": ("new", "-o", "x.rackloop"),
        "evaluate": ("evaluate", worked, "--fail-on", "never"),
        "sweep": ("sweep", worked, "spec.json", "-o", "out.csv"),
        "transient": ("transient", worked, "--event", "pump-trip", "--duration", "5"),
    }


@pytest.mark.parametrize("command", ["new", "evaluate", "sweep", "transient"])
def test_a_missing_folder_is_one_line(run, worked, write, monkeypatch, command):
    write("spec.json", SPEC)
    monkeypatch.setenv("RACKLOOP_CATALOGUE", "/no/such/folder")
    code, _, err = run(*commands(worked)[command])
    assert code == 0
    assert err == "parts of your own: /no/such/folder: there is no such folder\n"


def test_many_faults_are_one_line_that_says_where_they_are_listed(run, tmp_path, monkeypatch):
    folder = tmp_path / "mine"
    folder.mkdir()
    for name in ("a.json", "b.json"):
        (folder / name).write_text("{")
    monkeypatch.setenv("RACKLOOP_CATALOGUE", str(folder))
    code, _, err = run("new", "-o", "x.rackloop")
    assert code == 0
    assert len(err.splitlines()) == 1
    assert "a.json" in err
    assert err.endswith("and 1 more faults; see rackloop catalogue check\n")


def test_folders_without_fault_say_nothing(run, tmp_path, monkeypatch):
    monkeypatch.setenv("RACKLOOP_CATALOGUE", str(tmp_path))
    assert run("new", "-o", "x.rackloop")[::2] == (0, "")
