"""What ``rackloop sweep`` writes, and what it says where it cannot."""

import csv
import io

import pytest

from configurator.evaluation.evaluator import Evaluator
from configurator.project.storage import load_design


def rows(data):
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


@pytest.fixture
def spec(write):
    return lambda **vary: write("spec.json", {"loop": "l3", "vary": vary})


def test_a_row_for_each_variant_equals_an_evaluation(run, worked, spec, tmp_path):
    path = spec(supply_c=[38, 42], pump_speed=[0.8, 1.0], facility_water_c=[30])
    assert run("sweep", worked, path, "-o", "out.csv")[0] == 0
    found = rows((tmp_path / "out.csv").read_bytes())
    assert [(r["vary supply_c"], r["vary pump_speed"]) for r in found] == [
        ("38", "0.8"), ("38", "1"), ("42", "0.8"), ("42", "1"),
    ]  # fmt: skip
    design = load_design(worked)
    loop = design.loops[0]
    control = loop.control.model_copy(update={"mode": "speed", "speed": 0.8})
    loop = loop.model_copy(update={"supply_set_point_c": 42.0, "control": control})
    site = design.site.model_copy(update={"facility_water_c": 30.0})
    design = design.model_copy(update={"loops": (loop, *design.loops[1:]), "site": site})
    cooling = Evaluator().evaluate(design).cooling
    worst = min((m for m in cooling.modules.values() if m.liquid_w), key=lambda m: m.margin_k)
    row = found[2]
    assert row["converged"] == "yes"
    assert float(row["flow_l_per_min"]) == pytest.approx(cooling.loops[0].flow_l_per_min, rel=1e-6)
    assert float(row["return_c"]) == pytest.approx(cooling.loops[0].return_c, abs=1e-5)
    assert float(row["worst_margin_k"]) == pytest.approx(worst.margin_k, abs=1e-5)
    assert float(row["pump_speed"]) == 0.8


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ([], "should be an object"),
        ({"loop": "l3"}, "vary"),
        ({"loop": 3, "vary": {"supply_c": [40]}}, "loop: should be the address"),
        ({"loop": "l3", "vary": {"supply_c": [True]}}, "vary.supply_c: should be a list"),
        ({"loop": "l3", "vary": {"supply_c": []}}, "vary.supply_c: should be a list"),
        ({"loop": "l3", "vary": {"supply_c": [40]}, "more": 1}, "more: is not known"),
        (
            {"loop": "nowhere", "vary": {"supply_c": [40]}},
            "loop: no loop 'nowhere'; this design has: L1",
        ),
        ({"loop": "l3", "vary": {"=colour": [1]}}, "vary.=colour: cannot be varied"),
        ({"loop": "l3", "vary": {"supply_c": [40, 400]}}, "vary.supply_c[1]: 400"),
        ({"loop": "l3", "vary": {"pump_speed": [1], "flow_l_per_min": [9]}}, "already follow"),
        ({"loop": "l3", "vary": {"supply_c": list(range(10, 90)) * 2000}}, "more than 100,000"),
    ],
)
def test_a_bad_spec_is_told_with_its_place(run, worked, write, content, place):
    code, _, err = run("sweep", worked, write("spec.json", content), "-o", "out.csv")
    assert code == 2
    assert "spec.json: " in err
    assert place in err


def test_no_answer_is_a_row_with_a_reason(run, worked, spec, tmp_path):
    code, _, _ = run("sweep", worked, spec(pump_speed=[1.0]), "-o", "a.csv")
    assert code == 0
    code, _, _ = run("sweep", worked, spec(pressure_difference_kpa=[30.0]), "-o", "b.csv")
    (row,) = rows((tmp_path / "b.csv").read_bytes())
    assert (code == 0) == (row["converged"] == "yes")
    assert (row["reason"] == "") == (row["converged"] == "yes")
