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
