"""The reference designs: current, evaluated, and honest about what they rest on.

Expected figures of the worked rack come from a hand calculation of the same rack with the same
assumptions; the tolerance is what the differing fit of the plate's pressure drop explains.
"""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from configurator.cooling.result import LoopCooling
from configurator.design import edits
from configurator.design.model import Chassis, Design
from configurator.evaluation.evaluator import Evaluator
from configurator.evaluation.result import Evaluation
from configurator.project.storage import load_design
from configurator.rules.finding import Severity, State

ROOT = Path(__file__).resolve().parents[2]
NAMES = sorted(path.stem for path in (ROOT / "assets" / "examples").glob("*.rackloop"))
LIQUID = {"worked-rack": 43_200.0, "xman4-style": 12_960.0, "mixed-row": 140_400.0}


def script() -> ModuleType:
    path = ROOT / "packaging" / "scripts" / "make_examples.py"
    spec = importlib.util.spec_from_file_location("make_examples", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def load(name: str) -> Design:
    return load_design(ROOT / "assets" / "examples" / f"{name}.rackloop")


@pytest.fixture(scope="module")
def answers() -> dict[str, Evaluation]:
    return {name: Evaluator().evaluate(load(name)) for name in NAMES}


def only_loop(evaluation: Evaluation) -> LoopCooling:
    assert evaluation.cooling is not None
    (loop,) = evaluation.cooling.loops
    return loop


def all_chassis(design: Design) -> list[Chassis]:
    items = [item for rack in design.floor.racks for item in rack.items]
    return [item for item in items if isinstance(item, Chassis)]


def failed(evaluation: Evaluation) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for finding in evaluation.findings or ():
        if finding.state is State.FAIL:
            found.setdefault(finding.rule, []).append(finding.message)
    return found


def test_the_seven_reference_designs_are_there() -> None:
    assert len(NAMES) == 7


def test_the_committed_files_are_what_the_script_makes(tmp_path: Path) -> None:
    for path in script().write(tmp_path):
        committed = ROOT / "assets" / "examples" / path.name
        assert path.read_bytes() == committed.read_bytes(), path.name


@pytest.mark.parametrize("name", NAMES)
def test_each_states_what_is_estimated_and_evaluates_without_errors_of_the_program(
    name: str, answers: dict[str, Evaluation]
) -> None:
    assert "\n" in load(name).notes, "the second line says what is estimated"
    evaluation = answers[name]
    assert evaluation.status != "not_converged"
    assert evaluation.power is not None
    assert evaluation.power.it.tdp_w is not None
    assert evaluation.power.facility_w is not None
    assert not [f for f in evaluation.findings or () if f.state is State.NOT_RUN]
    assert not [f for f in evaluation.findings or () if "the rule itself failed" in f.message]


@pytest.mark.parametrize(("name", "liquid_w"), LIQUID.items())
def test_heat_goes_to_liquid_or_to_air_and_nowhere_else(
    name: str, liquid_w: float, answers: dict[str, Evaluation]
) -> None:
    evaluation = answers[name]
    loop = only_loop(evaluation)
    assert loop.liquid_heat_w == pytest.approx(liquid_w, rel=1e-9)
    assert evaluation.cooling is not None
    assert evaluation.power is not None
    floor = {cdu.id for cdu in evaluation.design.floor.cdus}
    floor_w = sum(cdu.pump_power_w or 0.0 for cdu in loop.cdus if cdu.id in floor)
    taken_w = sum(cdu.heat_w or 0.0 for cdu in loop.cdus)
    total_w = (evaluation.power.input_w or 0.0) + floor_w
    assert taken_w + (evaluation.cooling.air_heat_w or 0.0) == pytest.approx(total_w, rel=1e-6)


def test_the_worked_rack_reproduces_its_hand_calculation(answers: dict[str, Evaluation]) -> None:
    evaluation = answers["worked-rack"]
    loop = only_loop(evaluation)
    assert loop.flow_l_per_min == pytest.approx(64.8, rel=0.002)
    assert loop.return_c == pytest.approx(50.0, abs=0.1)
    assert evaluation.cooling is not None
    chassis = evaluation.cooling.chassis.values()
    assert [c.flow_l_per_min for c in chassis] == pytest.approx([8.1] * 8, rel=0.01)
    modules = list(evaluation.cooling.modules.values())
    assert {round(m.flow_l_per_min or 0.0, 1) for m in modules} == {2.0}
    first = [m for m in modules if (m.coolant_inlet_c or 0.0) < 40.5]
    second = [m for m in modules if (m.coolant_inlet_c or 0.0) >= 40.5]
    assert (len(first), len(second)) == (32, 32)
    assert [m.case_c for m in first] == pytest.approx([54.1] * 32, abs=0.2)
    assert [m.coolant_inlet_c for m in second] == pytest.approx([45.0] * 32, abs=0.1)
    assert [m.case_c for m in second] == pytest.approx([59.1] * 32, abs=0.2)


def test_the_worked_rack_loses_its_pressure_where_the_hand_calculation_says(
    answers: dict[str, Evaluation],
) -> None:
    split = dict(only_loop(answers["worked-rack"]).pressure_split_kpa)
    expected = {
        "plate": 57.0,
        "coupling": 25.0,
        "tube": 6.5,
        "hose": 4.5,
        "chassis_manifold": 2.2,
        "cdu_hose": 9.3,
    }
    assert {kind: split[kind] for kind in expected} == pytest.approx(expected, rel=0.04)
    assert sum(split.values()) == pytest.approx(105.0, rel=0.03)


def test_the_worked_rack_fills_42_of_44_units_and_its_air_heat_is_counted(
    answers: dict[str, Evaluation],
) -> None:
    evaluation = answers["worked-rack"]
    assert evaluation.bom is not None
    blanks = next(line for line in evaluation.bom.lines if line.kind == "blank")
    assert blanks.quantity_total == 2, "the unit of the cross brace stays open"
    assert evaluation.cooling is not None
    assert evaluation.power is not None
    (rack,) = evaluation.power.racks
    shelves_w = 69_200 / 0.965 - 69_200
    assert rack.busbar is not None
    assert rack.loss_w == pytest.approx(shelves_w + rack.busbar.loss_w, rel=1e-3)
    air_w = 25_600 + 400 + shelves_w
    assert evaluation.cooling.air_heat_w == pytest.approx(air_w, rel=0.01)
    assert evaluation.power.it.tdp_w == pytest.approx(69_200)
    assert rack.busbar_current_a == pytest.approx(1_420 * 49.0 / 49.5, rel=0.01)
    assert not [f for f in evaluation.findings or () if (f.severity, f.state) == ("error", "FAIL")]


def test_the_xman_rack_carries_its_published_size_and_the_assumed_power(
    answers: dict[str, Evaluation],
) -> None:
    evaluation = answers["xman4-style"]
    loop = only_loop(evaluation)
    assert loop.flow_l_per_min == pytest.approx(19.4, rel=0.005)
    assert evaluation.cooling is not None
    flows = [c.flow_l_per_min for c in evaluation.cooling.chassis.values()]
    assert flows == pytest.approx([4.86] * 4, rel=0.005)
    assert evaluation.power is not None
    assert evaluation.power.it.tdp_w == pytest.approx(20_700, rel=0.005)
    assert len(evaluation.cooling.modules) == 32
    frame = evaluation.design.parts["style-xman4-rack"]
    assert frame.kind == "rack"
    assert (frame.unit, frame.unit_pitch_mm) == ("SU", 46.5)
    assert evaluation.design.parts["ubb-1.5-54v-hcm8"].topology == "8-port hybrid cube mesh"


def test_an_air_cooled_rack_gives_all_its_heat_to_the_room(answers: dict[str, Evaluation]) -> None:
    for name in ("mx1-style", "hls1-style-pod", "enflame-t21"):
        evaluation = answers[name]
        assert evaluation.cooling is not None
        assert evaluation.power is not None
        assert evaluation.cooling.loops == ()
        assert evaluation.cooling.air_heat_w == pytest.approx(evaluation.power.input_w)


def test_balancing_valves_let_both_kinds_of_module_have_their_flow(
    answers: dict[str, Evaluation],
) -> None:
    evaluation = answers["mixed-row"]
    assert evaluation.cooling is not None
    for module in evaluation.cooling.modules.values():
        assert (module.flow_l_per_min or 0.0) >= (module.required_flow_l_per_min or 0.0)
    valves = [
        chassis.balancing_kv_m3_per_h
        for chassis in all_chassis(evaluation.design)
        if chassis.balancing_kv_m3_per_h is not None
    ]
    assert len(valves) == 10


def test_without_its_valves_the_mixed_row_starves_the_hotter_modules() -> None:
    design = load("mixed-row")
    for chassis in all_chassis(design):
        if chassis.balancing_kv_m3_per_h is not None:
            design = edits.set_field(design, chassis.id, "balancing_kv_m3_per_h", None)
    valved, plain = (Evaluator().evaluate(d).cooling for d in (load("mixed-row"), design))
    assert valved is not None
    assert plain is not None

    def hottest(cooling: object) -> float:
        modules = cooling.modules.values()
        return max(m.case_c for m in modules if m.case_c is not None)

    assert hottest(plain) > hottest(valved)


def test_the_mi355x_rack_says_why_it_does_not_work(answers: dict[str, Evaluation]) -> None:
    evaluation = answers["mi355x-rack"]
    found = failed(evaluation)
    assert "PWR-11" in found, "three shelves are not enough with one supply lost in each"
    assert "PRA-02" in found, "the second plate of a pair gets coolant above its limit"
    assert "OAM-T15" in found, "the loop gets less coolant per kW than the guide wants"
    assert {"PWR-03", "PWR-06", "PWR-12"} <= set(found), "clips and shelves are too small"
    assert any(f.severity is Severity.ERROR for f in evaluation.findings or ())
    assert only_loop(evaluation).cdus[0].pump_speed == pytest.approx(1.0)
