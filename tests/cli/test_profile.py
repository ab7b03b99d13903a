"""What ``rackloop profile`` writes, and what it says where it cannot."""

import json

import pytest

from configurator.project.storage import load_design

DAY = "hours [h],utilisation [%]\n0,20\n8,95\n20,40\n"


def test_a_trace_counts_in_the_energy_of_a_year(run, worked, write, tmp_path):
    run("evaluate", worked, "--json", "before.json", "--fail-on", "never")
    assert (
        run(
            "profile", worked, write("day.csv", DAY.encode()), "--rack", "R1", "-o", "day.rackloop"
        )[0]
        == 0
    )
    design = load_design(tmp_path / "day.rackloop")
    assert design.profiles[0].name == "day"
    assert design.floor.racks[0].profile == design.profiles[0].id
    run("evaluate", tmp_path / "day.rackloop", "--json", "after.json", "--fail-on", "never")
    before, after = (json.loads((tmp_path / f"{n}.json").read_text()) for n in ("before", "after"))
    assert before["power"] == after["power"]
    assert after["energy"]["it_kwh"] < before["energy"]["it_kwh"]
    assert after["energy"]["cost"] is None


def test_a_constant_is_given_to_one_module(run, worked, tmp_path):
    words = ("--constant", "0.4", "--module", "R1/C1/M0", "--name", "idle", "-o", "m.rackloop")
    assert run("profile", worked, *words)[0] == 0
    design = load_design(tmp_path / "m.rackloop")
    assert [p.name for p in design.profiles] == ["idle"]


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--constant", "1.4", "--rack", "R1"), "must be 1 or less"),
        (("--constant", "nan", "--rack", "R1"), "utilisation"),
        (("--constant", "0.5"), "name what runs by it"),
        (("--constant", "0.5", "--rack", "R9"), "no rack 'R9'"),
        (("--constant", "0.5", "--module", "R1"), "no module 'R1'"),
        (("gone.csv", "--rack", "R1"), "gone.csv"),
    ],
)
def test_what_cannot_be_is_refused(run, worked, tmp_path, words, reason):
    code, _, error = run("profile", worked, *words, "-o", "out.rackloop")
    assert code == 2
    assert reason in error
    assert not (tmp_path / "out.rackloop").exists()


def test_a_wrong_row_is_named(run, worked, write):
    path = write("bad.csv", b"hours,utilisation [%]\n0,20\n1,150\n")
    code, _, error = run("profile", worked, path, "--rack", "R1", "-o", "out.rackloop")
    assert code == 2
    assert "bad.csv: row 3, column 2 (utilisation [%])" in error
