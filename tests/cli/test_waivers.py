"""An accepted finding is shown with who accepted it, when and why, wherever findings are told."""

import json

from configurator.design import edits
from configurator.project.storage import load_design, save_design

WORDS = "the room has its own chiller (J. Doe, 2026-11-24)"


def test_a_waiver_is_told_with_its_reason(run, worked, tmp_path):
    design = edits.waive(
        load_design(worked), "LIQ-38", None, WORDS.split(" (")[0], "J. Doe", date="2026-11-24"
    )
    save_design(tmp_path / "waived.rackloop", design)
    _, out, _ = run("evaluate", "waived.rackloop", "--json", "all.json", "--fail-on", "never")
    (line,) = (line for line in out.splitlines() if "LIQ-38" in line)
    assert line.startswith("  info waived LIQ-38")
    assert f"accepted: {WORDS}" in line
    findings = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["findings"]
    (found,) = (each for each in findings if each["rule"] == "LIQ-38")
    assert (found["state"], found["waiver"]) == ("WAIVED", WORDS)
    assert found["waiver_holds"] is True


def test_a_waiver_that_no_longer_holds_is_told_too(run, worked, tmp_path):
    design = load_design(worked)
    rack = design.floor.racks[0]
    waived = edits.waive(design, "PRA-10", rack.id, "one feed is rare", "J. Doe", 120.0, 100.0)
    save_design(tmp_path / "void.rackloop", waived)
    _, out, _ = run("evaluate", "void.rackloop", "--json", "all.json", "--fail-on", "never")
    (line,) = (line for line in out.splitlines() if "PRA-10" in line)
    assert line.startswith("  warning PRA-10")
    assert "waiver void: accepted at 120 against 100 %, now 140.563 against 100 %" in line
    assert "one feed is rare (J. Doe)" in line
    findings = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["findings"]
    (found,) = (each for each in findings if each["rule"] == "PRA-10")
    assert (found["state"], found["waiver"]) == ("FAIL", "one feed is rare (J. Doe)")
    assert (found["waiver_holds"], found["waiver_measured"]) == (False, 120.0)
