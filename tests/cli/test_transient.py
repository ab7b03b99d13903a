"""``rackloop transient``: the table, the courses as JSON, and what it refuses."""

import json

from tests.export.pdf_text import text


def test_the_first_modules_to_reach_their_limit_are_listed(run, worked):
    code, out, err = run("transient", worked, "--event", "pump-trip")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert "boiling is not followed" in lines[1]
    assert "64 of 64 modules reach their limit" in lines[2]
    times = [float(line.split()[1]) for line in lines if line.strip().startswith("R1/")]
    assert len(times) == 10
    assert times == sorted(times)
    assert "pump_coast_down_s" in out


def test_courses_as_json_are_the_same_each_time(run, worked):
    words = ("transient", worked, "--event", "pump-trip", "--standby-after", 5, "--json", "-")
    code, out, _ = run(*words)
    assert code == 0
    data = json.loads(out)
    assert data["format"] == "rackloop-transient"
    assert data["beyond_validity_s"] is None
    assert all(module["time_to_limit_s"] is None for module in data["modules"])
    assert len(data["times_s"]) == len(data["supply_c"]) == len(data["modules"][0]["case_c"])
    assert run(*words)[1] == out


def test_what_is_not_there_is_refused(run, worked, write):
    for words, reason in (
        (
            ("--event", "cdu-loss", "--where", "R1"),
            "R1 (Rack 1): is no CDU on this loop",
        ),
        (("--event", "valve-closing", "--where", "d2"), "R1/D1: is no rack or chassis"),
        (("--event", "pump-trip", "--loop", "x"), "no loop 'x'; this design has: L1"),
        (("--event", "pump-trip", "--duration", "-1"), "duration_s"),
    ):
        code, _, err = run("transient", worked, *words)
        assert code == 2
        assert reason in err
        assert "Traceback" not in err
    code, _, err = run("transient", write("bad.rackloop", b"{"), "--event", "pump-trip")
    assert code == 2
    assert "bad.rackloop" in err


def test_the_only_cdu_need_not_be_named(run, worked):
    code, out, _ = run("transient", worked, "--event", "cdu-loss", "--duration", 60)
    assert code == 0
    assert out.startswith("A CDU is lost, L1, 60 s: converged")


def test_a_report_of_one_run_in_either_language(run, worked, tmp_path):
    for language in ("en", "zh"):
        words = ("transient", worked, "--event", "pump-trip", "--duration", 60)
        code, out, err = run(*words, "-o", "loss.pdf", "--language", language)
        assert (code, err) == (0, "")
        assert "modules reach their limit" in out
        assert (tmp_path / "loss.pdf").read_bytes().startswith(b"%PDF")


def test_the_report_of_a_design_adds_losses_of_cooling_when_asked(run, worked, tmp_path):
    assert run("report", worked, "-o", "plain.pdf")[0] == 0
    assert run("report", worked, "--loss-of-cooling", "-o", "loss.pdf")[0] == 0
    assert "Loss of cooling" not in text((tmp_path / "plain.pdf").read_bytes())
    told = text((tmp_path / "loss.pdf").read_bytes())
    assert "Loss of cooling: Pumps trip, L1" in told
    assert "Loss of cooling: Facility water is lost, L1" in told
