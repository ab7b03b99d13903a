"""The two files by the rules of the submission checker: every figure is one of the design."""

import json
from dataclasses import replace

import jsonschema
import pytest

from configurator.core.errors import ExportError
from configurator.export.handover.mlperf import mlperf_files

NUMBER = {"type": "number", "minimum": 0}
GROUP = {
    "type": "object",
    "properties": {"count": NUMBER, "tdp_per_unit": NUMBER, "link": {"type": "string"}},
    "required": ["count"],
    "additionalProperties": False,
}
POWER = {
    "type": "object",
    "properties": {
        "provisioned_power_w": NUMBER,
        "rack_power_w": NUMBER,
        "rack_nodes": NUMBER,
        "submitted_nodes": NUMBER,
        **dict.fromkeys(
            ("cpu", "accelerator", "compute", "scale_up_network", "scale_out_network"), GROUP
        ),
        "overhead_fraction": NUMBER,
        "rackloop": {"type": "object"},
    },
    "additionalProperties": False,
}
TEXT = {"type": ["string", "null"]}
NODE = {
    "type": "object",
    "required": ["system_node_ensemble_id", "number_of_nodes", "accelerators_per_node"],
    "properties": {
        "system_node_ensemble_id": {"type": "integer"},
        "number_of_nodes": {"type": "integer", "minimum": 1},
        "accelerators_per_node": {"type": "integer", "minimum": 1},
        "accelerator_model_name": TEXT,
        "accelerator_memory_capacity": TEXT,
        "host_processor_model_name": TEXT,
        "cooling": {"enum": ["liquid", "air"]},
    },
}
DESCRIPTION = {
    "type": "object",
    "required": ["division", "system_name", "system_size", "node_types"],
    "properties": {
        "system_name": {"type": "string"},
        "shortened_system_name": {"type": "string", "maxLength": 20},
        "system_category": {"enum": ["datacenter", "edge"]},
        "system_availability_status": TEXT,
        "system_size": {"type": "string"},
        "system_node_ensemble_count": {"type": "integer"},
        "system_node_ensemble_total": {"type": "integer"},
        "node_types": {"type": "array", "minItems": 1, "items": NODE},
    },
}


def read(evaluation):
    files = mlperf_files(evaluation)
    power, description = (
        json.loads(files[name]) for name in ("system_power.json", "system_desc.json")
    )
    jsonschema.validate(power, POWER)
    jsonschema.validate(description, DESCRIPTION)
    return power, description


def total_w(power):
    """What the submission checker takes for the whole."""
    if "provisioned_power_w" in power:
        return power["provisioned_power_w"]
    groups = (power.get(name, {}) for name in ("cpu", "accelerator", "scale_up_network"))
    major = sum(each["count"] * each["tdp_per_unit"] for each in groups if "tdp_per_unit" in each)
    return major * (1 + power.get("overhead_fraction", 0))


def test_the_total_is_what_the_racks_take(worked):
    power, _ = read(worked)
    assert total_w(power) == worked.power.input_w
    assert power["accelerator"]["count"] == 64
    assert power["accelerator"]["tdp_per_unit"] == 750


def test_cdus_beside_the_racks_count_too(worked):
    beside = replace(worked, power=replace(worked.power, cdus=(("d9", 1000.0),)))
    assert total_w(read(beside)[0]) == pytest.approx(worked.power.input_w + 1000)
    unknown = replace(worked, power=replace(worked.power, cdus=(("d9", None),)))
    assert "provisioned_power_w" not in read(unknown)[0]


def test_boards_linked_directly_have_no_switches_and_unknown_ones_say_so(worked):
    power, description = read(worked)
    assert power["scale_up_network"] == {"count": 0, "tdp_per_unit": 0}
    assert "fully connected" in description["node_types"][0]["accelerator_interconnect"]
    parts = dict(worked.design.parts)
    (rack,) = worked.design.floor.racks
    boards = (b for item in rack.items if item.kind == "chassis" for b in item.boards)
    board = next(boards).part
    for topology in (None, "switched by four switches"):
        parts[board] = parts[board].model_copy(update={"topology": topology})
        design = worked.design.model_copy(update={"parts": parts})
        power, _ = read(replace(worked, design=design))
        assert "scale_up_network" not in power
        assert any("scale_up_network" in note for note in power["rackloop"]["unknown"])


def test_nodes_are_the_chassis_with_modules(worked):
    _, description = read(worked)
    (node,) = description["node_types"]
    assert (node["number_of_nodes"], node["accelerators_per_node"]) == (8, 8)
    assert node["accelerator_memory_capacity"] == "192 GB"
    assert description["system_node_ensemble_total"] == 8
    assert description["system_size"] == "64 accelerators"


def test_what_a_design_cannot_know_is_null_and_listed(worked):
    _, description = read(worked)
    assert description["division"] is None
    assert description["node_types"][0]["host_processor_model_name"] is None
    listed = " ".join(description["rackloop"]["unknown"])
    assert "division" in listed
    assert "host_processor_model_name" in listed


def test_an_unknown_total_is_left_out_not_zero(worked):
    power, _ = read(replace(worked, power=replace(worked.power, input_w=None)))
    assert "provisioned_power_w" not in power
    assert any("provisioned_power_w" in note for note in power["rackloop"]["unknown"])
    power, _ = read(replace(worked, power=None))
    assert "accelerator" not in power


def test_a_design_without_modules_is_no_system(empty):
    with pytest.raises(ExportError, match="no chassis with modules"):
        mlperf_files(empty)
