from dataclasses import replace

import pytest

from configurator.core.jsonfile import parse_json
from configurator.export.evaluation_json import evaluation_to_dict, evaluation_to_json
from configurator.power.result import Known

POWER = {"it_tdp_w", "it_typical_w", "it_peak_w", "facility_w", "pue", "tue", "racks"}
CHAIN = {"levels", "known", "feeds", "feeds_alone", "facility", "itue", "ere", "tree"}
RACK_CHAIN = {
    "known",
    "loss_w",
    "busbar",
    "connectors",
    "feeds",
    "feeds_alone",
    "backup",
    "losses",
    "limits",
    "problems",
}
LOOP = {
    "id", "coolant", "converged", "iterations", "max_flow_residual", "energy_residual_w",
    "flow_l_per_min", "supply_c", "return_c", "liquid_heat_w", "air_heat_w", "coolant_volume_l",
    "cdus",
}  # fmt: skip
CDU = {
    "id", "flow_l_per_min", "head_kpa", "pump_speed", "pump_power_w", "approach_k",
    "facility_flow_l_per_min", "facility_return_c",
}  # fmt: skip
MODULE = {
    "id", "part", "power_w", "flow_l_per_min", "coolant_inlet_c", "coolant_outlet_c", "case_c",
    "case_limit_c", "margin_k",
}  # fmt: skip
FINDING = {
    "rule", "severity", "state", "where", "message", "measured", "limit", "unit", "source",
}  # fmt: skip
LINE = {
    "level", "part_number", "manufacturer", "description", "quantity_each", "quantity_total",
    "unit_of_measure", "unit_price", "currency",
}  # fmt: skip


def test_the_published_keys_are_there(worked):
    content = evaluation_to_dict(worked)
    assert content["format"] == "rackloop-evaluation"
    assert content["version"] == 1
    assert set(content["design"]) >= {"name", "sha256"}
    assert content["status"] in ("ok", "findings", "not_converged")
    assert set(content["power"]) >= POWER
    rack = content["power"]["racks"][0]
    assert set(rack) >= {"id", "it_tdp_w", "input_w", "shelves"}
    assert set(rack["shelves"][0]) >= {"id", "load_fraction", "efficiency"}
    assert set(content["power"]) >= CHAIN
    assert set(rack) >= RACK_CHAIN
    loop = content["cooling"]["loops"][0]
    assert set(loop) >= LOOP
    assert set(loop["cdus"][0]) >= CDU
    assert set(content["cooling"]["modules"][0]) >= MODULE
    assert set(content["findings"][0]) >= FINDING
    assert set(content["bom"]) >= {"lines", "total_price", "unpriced_lines"}
    assert set(content["bom"]["lines"][0]) >= LINE
    assert content["performance"] == {"levels": []}


def test_the_power_chain_of_a_rack_is_told(worked):
    power = evaluation_to_dict(worked)["power"]
    (rack,), (ours,) = power["racks"], worked.power.racks
    assert rack["levels"]["excursions"][0] == {"duration_s": 20e-6, "w": ours.it.peak_w}
    assert rack["busbar"]["loss_w"] == ours.busbar.loss_w
    assert len(rack["busbar"]["taps"]) == len(ours.busbar.taps)
    assert [each["w"] for each in rack["feeds_alone"]] == [f.watts for f in ours.feeds_alone]
    assert {each["kind"] for each in rack["losses"]} == {"psu", "shelf", "ac_input", "feed"}
    assert rack["limits"][0]["headroom_ratio"] == ours.limits[0].headroom_ratio
    assert rack["shelves"][0]["inputs"][0]["feed"] == "A"
    assert power["known"] == {
        "tdp_w": ours.it.tdp_w, "input_w": ours.known.input_w, "unknown": [], "unknown_cdus": [],
        "unknown_inputs": [],
    }  # fmt: skip
    assert parse_json(evaluation_to_json(worked), "evaluation")


def test_figures_are_those_of_the_evaluation(worked):
    content = parse_json(evaluation_to_json(worked), "evaluation")
    assert content["power"]["it_tdp_w"] == worked.power.it.tdp_w
    assert (
        content["cooling"]["loops"][0]["flow_l_per_min"] == worked.cooling.loops[0].flow_l_per_min
    )
    cases = {each["id"]: each["case_c"] for each in content["cooling"]["modules"]}
    assert len(cases) == 64
    assert cases["R1/C1/M0"] in {module.case_c for module in worked.cooling.modules.values()}


def test_the_tree_is_the_same_chain_down_to_the_boards(worked):
    content = evaluation_to_dict(worked)["power"]
    tree = content["tree"]
    assert (tree["kind"], tree["w"]) == ("utility", worked.power.facility_w)
    kinds: list[str] = []

    def walk(node: dict) -> None:
        kinds.append(node["kind"])
        below = node.get("children", [])
        assert not below or abs(sum(child["w"] for child in below) - node["w"]) < 1e-9 * node["w"]
        for child in below:
            walk(child)

    walk(tree)
    assert {"feeds", "rack", "busbar", "chassis", "board", "cdu"} <= set(kinds)
    assert "module" not in kinds, "modules have a list of their own"


def test_an_unknown_draw_is_null_with_its_bound(worked):
    rack = worked.power.racks[0]
    known = Known(43_200.0, (rack.id,), 45_000.0)
    it = replace(rack.it, tdp_w=None)
    unknown = replace(worked.power, racks=(replace(rack, it=it, known=known),))
    content = evaluation_to_dict(replace(worked, power=unknown))["power"]["racks"][0]
    assert content["it_tdp_w"] is None
    assert content["known"]["tdp_w"] == 43_200.0
    assert content["known"]["unknown"] == ["R1"]


def test_without_a_loop_the_list_is_empty(air, empty):
    assert evaluation_to_dict(air)["cooling"]["loops"] == []
    content = evaluation_to_dict(empty)
    assert content["cooling"]["loops"] == []
    assert content["cooling"]["modules"] == []
    assert content["status"] in ("ok", "findings")


def test_equal_input_gives_equal_bytes(worked):
    assert evaluation_to_json(worked) == evaluation_to_json(worked)


def test_a_year_has_all_four_metrics(worked):
    told = evaluation_to_dict(worked)
    assert told["energy"]["tue"] == pytest.approx(told["energy"]["itue"] * told["energy"]["pue"])
    assert told["power"]["facility_known_w"] == told["power"]["facility_w"]
