"""What each command does when all is well, and which code it leaves with."""

import csv
import io
import json
import subprocess
import sys
from dataclasses import replace

import pytest

from configurator import __version__
from configurator.catalogue.loader import load_catalogue
from configurator.core.resources import find
from configurator.design.create import new_design
from configurator.evaluation.evaluator import Evaluator
from configurator.project.storage import load_design, save_design
from configurator.rules.registry import RULES

EXAMPLES = sorted(path.stem for path in find("examples").glob("*.rackloop"))


@pytest.fixture
def network(write):
    """Two pipes between two pressures, with water."""
    return write(
        "net.json",
        {
            "format": "rackloop-network",
            "version": 1,
            "coolant": "water",
            "temperature_c": 40,
            "nodes": [
                {"id": "a", "pressure_pa": 300000},
                {"id": "b"},
                {"id": "c", "pressure_pa": 200000},
            ],
            "branches": [
                {
                    "id": name, "type": "pipe", "from": start, "to": end,
                    "length_m": 10, "diameter_m": 0.02, "roughness_m": 1e-5,
                }
                for name, start, end in (("p1", "a", "b"), ("p2", "b", "c"))
            ],
        },
    )  # fmt: skip


def test_examples_are_listed(run):
    code, out, _ = run("examples")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == EXAMPLES


def test_new_writes_a_template_and_spares_what_is_there(run, worked, tmp_path):
    code, out, _ = run("new", "--template", "worked-rack", "-o", "mine.rackloop")
    assert (code, out) == (0, "wrote mine.rackloop\n")
    assert load_design(tmp_path / "mine.rackloop") == load_design(worked)
    before = (tmp_path / "mine.rackloop").read_bytes()
    code, _, err = run("new", "-o", "mine.rackloop")
    assert code == 2
    assert "mine.rackloop: exists already" in err
    assert (tmp_path / "mine.rackloop").read_bytes() == before


def test_new_without_a_template_is_empty(run, tmp_path):
    assert run("new", "-o", "pod.rackloop")[0] == 0
    design = load_design(tmp_path / "pod.rackloop")
    assert (design.name, design.floor.racks) == ("pod", ())


def test_an_unknown_template_is_named_with_those_there_are(run):
    code, _, err = run("new", "--template", "nonsense", "-o", "x.rackloop")
    assert code == 2
    assert "nonsense" in err
    assert "worked-rack" in err


def test_evaluate_prints_a_summary_and_json(run, worked, tmp_path):
    code, out, _ = run("evaluate", worked, "--json", "all.json", "--fail-on", "never")
    assert code == 0
    assert "IT power" in out
    content = json.loads((tmp_path / "all.json").read_text())
    expected = Evaluator().evaluate(load_design(worked))
    assert content["power"]["it_tdp_w"] == expected.power.it.tdp_w
    assert f"{expected.cooling.loops[0].flow_l_per_min:.1f} L/min" in out


def test_json_on_standard_output_stands_alone(run, worked):
    code, out, _ = run("evaluate", worked, "--json", "-", "--fail-on", "never")
    assert code == 0
    assert json.loads(out)["format"] == "rackloop-evaluation"


@pytest.mark.parametrize(("fail_on", "code"), [("never", 0), ("error", 1), ("warning", 1)])
def test_findings_set_the_exit_code(run, fail_on, code):
    design = find("examples", "mi355x-rack.rackloop")
    assert run("evaluate", design, "--fail-on", fail_on)[0] == code


def test_the_default_threshold_is_error(run, worked):
    assert run("evaluate", worked)[0] == 0
    assert run("evaluate", find("examples", "mi355x-rack.rackloop"))[0] == 1


def test_no_convergence_is_exit_code_3(run, worked, monkeypatch):
    original = Evaluator.evaluate

    def unsolved(self, design, *words, **named):
        evaluation = original(self, design, *words, **named)
        loops = tuple(replace(loop, converged=False) for loop in evaluation.cooling.loops)
        return replace(evaluation, cooling=replace(evaluation.cooling, loops=loops))

    monkeypatch.setattr(Evaluator, "evaluate", unsolved)
    code, out, _ = run("evaluate", worked, "--fail-on", "never")
    assert code == 3
    assert "NOT CONVERGED" in out


def test_an_empty_design_says_what_is_missing(run, tmp_path):
    save_design(tmp_path / "e.rackloop", new_design(load_catalogue(), "Nothing yet"))
    code, out, _ = run("evaluate", "e.rackloop", "--fail-on", "never")
    assert code == 0
    assert "missing: No rack" in out


def _without(design, *kinds):
    racks = tuple(
        rack.model_copy(update={"items": tuple(i for i in rack.items if i.kind not in kinds)})
        for rack in design.floor.racks
    )
    return design.model_copy(update={"floor": design.floor.model_copy(update={"racks": racks})})


def test_a_design_without_a_cdu_says_so(run, worked, tmp_path):
    design = _without(load_design(worked), "cdu").model_copy(update={"loops": ()})
    save_design(tmp_path / "dry.rackloop", design)
    code, out, _ = run("evaluate", "dry.rackloop", "--fail-on", "never")
    assert code == 0
    assert "no loop serves" in out
    assert run("report", "dry.rackloop", "-o", "dry.pdf")[0] == 0


def test_a_loop_without_a_cdu_says_so(run, worked, tmp_path):
    design = _without(load_design(worked), "cdu")
    loops = tuple(loop.model_copy(update={"cdus": ()}) for loop in design.loops)
    save_design(tmp_path / "still.rackloop", design.model_copy(update={"loops": loops}))
    code, out, _ = run("evaluate", "still.rackloop", "--fail-on", "never")
    assert code in (0, 3)
    assert "has no CDU" in out


def test_a_rack_with_empty_boards_says_so(run, worked, tmp_path):
    design = load_design(worked)
    rack = design.floor.racks[0]
    items = tuple(
        item.model_copy(
            update={"boards": tuple(b.model_copy(update={"modules": ()}) for b in item.boards)}
        )
        if item.kind == "chassis"
        else item
        for item in rack.items
    )
    floor = design.floor.model_copy(update={"racks": (rack.model_copy(update={"items": items}),)})
    save_design(tmp_path / "bare.rackloop", design.model_copy(update={"floor": floor}))
    code, out, _ = run("evaluate", "bare.rackloop", "--fail-on", "never")
    assert code in (0, 3)
    assert "No accelerator module" in out


def test_no_shelf_is_said(run, worked, tmp_path):
    save_design(tmp_path / "dark.rackloop", _without(load_design(worked), "power_shelf"))
    code, out, _ = run("evaluate", "dark.rackloop", "--fail-on", "never")
    assert code == 0
    assert "No power shelf in R1" in out
    assert "facility ≥ " in out


def test_an_unknown_scenario_is_bad_input(run, worked):
    code, _, err = run("evaluate", worked, "--scenario", "nonsense")
    assert code == 2
    assert "nonsense" in err


@pytest.mark.parametrize(
    ("kind", "start"), [("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("json", b"{")]
)
def test_bom_in_every_format(run, worked, tmp_path, kind, start):
    assert run("bom", worked, "--format", kind, "-o", f"bom.{kind}")[0] == 0
    assert (tmp_path / f"bom.{kind}").read_bytes().startswith(start)


def test_bom_on_standard_output(run, worked):
    code, out, _ = run("bom", worked, "--flat", "-o", "-")
    assert code == 0
    rows = list(csv.DictReader(io.StringIO(out.removeprefix("\ufeff"))))
    total = {row["Catalogue id"]: row["Quantity total"] for row in rows}
    assert total["amd-mi300x"] == "64"


def test_report_is_a_pdf(run, worked, tmp_path):
    assert run("report", worked, "-o", "r.pdf")[0] == 0
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF-")


def test_a_report_by_another_name_is_refused(run, worked, tmp_path):
    code, _, err = run("report", worked, "-o", "r.docx")
    assert code == 2
    assert "r.docx" in err
    assert not (tmp_path / "r.docx").exists()


def test_elevation_is_svg(run, worked, tmp_path):
    assert run("export", worked, "--format", "svg", "-o", "e.svg")[0] == 0
    assert b"<svg" in (tmp_path / "e.svg").read_bytes()


@pytest.mark.parametrize(
    "words",
    [
        ("evaluate", "--json", "-", "--fail-on", "never"),
        ("bom", "--format", "xlsx", "-o"),
        ("bom", "--format", "csv", "-o"),
        ("report", "-o"),
        ("export", "-o"),
    ],
)
def test_equal_input_gives_equal_bytes(run, worked, tmp_path, words):
    command, *options = words
    if options[-1] != "-o":
        assert run(command, worked, *options) == run(command, worked, *options)
        return
    for name in ("a.pdf", "b.pdf"):
        assert run(command, worked, *options, name)[0] == 0
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_rules_in_every_format(run, tmp_path):
    code, out, _ = run("rules")
    assert code == 0
    assert all(rule.id in out for rule in RULES)
    assert run("rules", "--format", "html", "-o", "guide.html")[0] == 0
    assert b"<!DOCTYPE html>" in (tmp_path / "guide.html").read_bytes()
    assert len(json.loads(run("rules", "--format", "json")[1])["rules"]) == len(RULES)


def test_catalogue_list_show_check(run):
    code, out, _ = run("catalogue", "list", "--kind", "oam")
    assert code == 0
    assert "amd-mi300x" in out
    assert "style-inrack-121kw" not in out
    code, out, _ = run("catalogue", "show", "amd-mi300x")
    assert code == 0
    assert "TDP: 750 W" in out
    assert "confidence" in out
    code, out, _ = run("catalogue", "check")
    assert code == 0
    assert "0 faults" in out


def test_catalogue_check_reports_every_fault_of_a_folder(run, write):
    write("bad.json", b"{")
    write("worse.json", {"format": "rackloop-part", "version": 1, "kind": "oam", "id": "x"})
    code, out, _ = run("catalogue", "check", ".")
    assert code == 2
    assert "bad.json" in out
    assert "worse.json" in out


def test_solve_prints_and_writes_a_solution(run, network, tmp_path):
    code, out, _ = run("solve", network, "--json", "s.json")
    assert code == 0
    assert "p1" in out
    assert json.loads((tmp_path / "s.json").read_text())["status"] == "converged"


@pytest.mark.parametrize(
    "words", [(), ("nonsense",), ("bom",), ("evaluate",), ("rules", "--format", "x")]
)
def test_bad_usage_is_exit_code_2(run, words):
    code, _, err = run(*words)
    assert code == 2
    assert "usage" in err


def test_help_and_version(run):
    assert run("--help")[0] == 0
    code, out, _ = run("--version")
    assert (code, out) == (0, f"rackloop {__version__}\n")


def test_a_programming_fault_is_one_line_and_goes_to_the_log(run, worked, monkeypatch):
    def broken(*_words, **_named):
        raise ZeroDivisionError("boom")

    monkeypatch.setattr(Evaluator, "evaluate", broken)
    code, _, err = run("evaluate", worked)
    assert code == 2
    assert "internal error: ZeroDivisionError: boom" in err
    assert "Traceback" not in err


def test_help_needs_neither_models_nor_numbers():
    script = (
        "import sys; from configurator.cli.main import main; main(['--help']);"
        "heavy = {'numpy', 'pydantic', 'reportlab', 'xlsxwriter', 'PySide6'} & set(sys.modules);"
        "sys.exit(f'loaded {heavy}' if heavy else 0)"
    )
    subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)


def test_the_list_of_rules_needs_no_solver():
    script = (
        "import sys; from configurator.cli.main import main; main(['rules']);"
        "heavy = {'scipy', 'thermal.solver', 'jinja2'} & set(sys.modules);"
        "sys.exit(f'loaded {heavy}' if heavy else 0)"
    )
    subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)


def _process(*words, **options):
    command = [sys.executable, "-m", "configurator", *map(str, words)]
    return subprocess.run(command, capture_output=True, check=False, timeout=120, **options)


def test_the_command_itself_pipes_and_fails_as_it_says(worked, tmp_path):
    done = _process("bom", worked, "-o", "-")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"\xef\xbb\xbf")
    failed = _process("evaluate", tmp_path / "none.rackloop")
    assert failed.returncode == 2
    assert b"none.rackloop" in failed.stderr
    assert b"Traceback" not in failed.stderr


def test_a_design_from_before_an_assumption_was_named_still_evaluates(run, worked, tmp_path):
    content = json.loads(worked.read_text(encoding="utf-8"))
    del content["design"]["assumptions"]["exchanger_flow_exponent"]
    old = tmp_path / "old.rackloop"
    old.write_text(json.dumps(content), encoding="utf-8")
    code, out, _ = run("evaluate", old, "--fail-on", "never")
    assert code == 0
    assert "64.8 L/min" in out
