"""Cluster software: what is written keeps the published rules of each format and reads back."""

import re

import jsonschema
import pytest
import yaml

from configurator.core.errors import ExportError
from configurator.core.resources import find
from configurator.evaluation.evaluator import Evaluator
from configurator.export.handover.kubernetes import node_labels
from configurator.export.handover.machines import label
from configurator.export.handover.openpai import openpai_layout
from configurator.export.handover.slurm import host_lists, slurm_files
from configurator.project.storage import load_design

HOST = r"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"
NULL_OR_TEXT = {"type": ["string", "null"]}
LAYOUT = {
    "type": "object",
    "required": ["machine-sku", "machine-list"],
    "additionalProperties": False,
    "properties": {
        "machine-sku": {
            "type": "object",
            "minProperties": 1,
            "additionalProperties": {
                "type": "object",
                "required": ["mem", "cpu"],
                "additionalProperties": False,
                "properties": {
                    "mem": NULL_OR_TEXT,
                    "cpu": {
                        "type": "object",
                        "required": ["vcore"],
                        "properties": {"vcore": {"type": ["integer", "null"]}},
                    },
                    "computing-device": {
                        "type": "object",
                        "required": ["type", "model", "count"],
                        "additionalProperties": False,
                        "properties": {
                            "type": NULL_OR_TEXT,
                            "model": {"type": "string"},
                            "count": {"type": "integer", "minimum": 1},
                        },
                    },
                },
            },
        },
        "machine-list": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["hostname", "hostip", "machine-type"],
                "additionalProperties": False,
                "properties": {
                    "hostname": {"type": "string", "pattern": HOST, "maxLength": 63},
                    "hostip": NULL_OR_TEXT,
                    "machine-type": {"type": "string"},
                    "pai-master": {"const": "true"},
                    "pai-worker": {"const": "true"},
                },
            },
        },
    },
}
LABEL_VALUE = r"^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$"
LABEL_KEY = r"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"
NODES = {
    "type": "object",
    "required": ["apiVersion", "kind", "items"],
    "properties": {
        "apiVersion": {"const": "v1"},
        "kind": {"const": "List"},
        "items": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "apiVersion": {"const": "v1"},
                    "kind": {"const": "Node"},
                    "metadata": {
                        "type": "object",
                        "additionalProperties": False,
                        "properties": {
                            "name": {"type": "string", "pattern": HOST, "maxLength": 253},
                            "labels": {
                                "type": "object",
                                "propertyNames": {"pattern": LABEL_KEY},
                                "additionalProperties": {
                                    "type": "string",
                                    "pattern": LABEL_VALUE,
                                    "maxLength": 63,
                                },
                            },
                        },
                    },
                },
            },
        },
    },
}


@pytest.fixture(scope="module")
def mixed():
    design = load_design(find("examples", "mixed-row.rackloop"))
    return Evaluator().evaluate(design, exact=True)


def expanded(text):
    """Read a host list by the rules of Slurm's manual."""
    names = []
    for piece in re.findall(r"[^,\[]+(?:\[[^\]]*\])?", text):
        stem, _, inside = piece.partition("[")
        if not inside:
            names.append(piece)
            continue
        for part in inside.rstrip("]").split(","):
            first, _, last = part.partition("-")
            names += [f"{stem}{number}" for number in range(int(first), int(last or first) + 1)]
    return names


def slurm(data):
    """Read a file of Slurm: comments end a line, each line is words with an equals sign."""
    lines = (line.partition("#")[0].split() for line in data.decode().splitlines())
    return [dict(word.split("=", 1) for word in words) for words in lines if words]


def hosts(evaluation):
    return [
        entry["hostname"] for entry in yaml.safe_load(openpai_layout(evaluation))["machine-list"]
    ]


def test_the_layout_keeps_openpais_rules_and_says_what_is_to_be_filled_in(mixed):
    data = openpai_layout(mixed)
    layout = yaml.safe_load(data)
    jsonschema.validate(layout, LAYOUT)
    assert {entry["machine-type"] for entry in layout["machine-list"]} == set(layout["machine-sku"])
    devices = [sku["computing-device"] for sku in layout["machine-sku"].values()]
    assert {(each["type"], each["count"]) for each in devices} == {
        ("habana.ai/gaudi", 8),
        ("amd.com/gpu", 8),
    }
    assert len(layout["machine-list"]) == 20
    assert b"Fill in what is null" in data


def test_every_node_carries_rack_and_loop_as_labels(mixed):
    nodes = yaml.safe_load(node_labels(mixed))
    jsonschema.validate(nodes, NODES)
    assert [node["metadata"]["name"] for node in nodes["items"]] == hosts(mixed)
    labels = nodes["items"][0]["metadata"]["labels"]
    assert labels["rackloop/rack"] == "r1"
    assert labels["rackloop/coolant-loop"] == "l1"
    assert labels["rackloop/cooling"] == "liquid"


def test_air_cooled_machines_are_on_no_loop(air):
    for node in yaml.safe_load(node_labels(air))["items"]:
        assert "rackloop/coolant-loop" not in node["metadata"]["labels"]
        assert node["metadata"]["labels"]["rackloop/cooling"] == "air"


def test_slurm_finds_every_accelerator_and_one_tree_of_racks(mixed):
    files = slurm_files(mixed)
    gres = slurm(files["gres.conf"])
    assert {line["Name"] for line in gres} == {"gpu"}
    assert sum(int(line["Count"]) * len(expanded(line["NodeName"])) for line in gres) == 160
    tree = {line["SwitchName"]: line for line in slurm(files["topology.conf"])}
    assert expanded(tree["floor"]["Switches"]) == ["r1", "r2", "r3", "r4"]
    leaves = [name for line in tree.values() for name in expanded(line.get("Nodes", ""))]
    assert leaves == hosts(mixed)
    assert all(len(line) < 1024 for data in files.values() for line in data.decode().splitlines())


@pytest.mark.parametrize(
    "names", [["a1"], ["a1", "a2", "a4"], ["r1-c2", "r2-c1", "r2-c2", "r2-c9"]]
)
def test_host_lists_read_back(names):
    assert expanded(",".join(host_lists(names))) == names


@pytest.mark.parametrize("text", ["机柜", "", "--", "A" * 99, "a_b.c", "x" * 62 + "-y"])
def test_any_name_becomes_one_that_hosts_may_have(text):
    assert re.fullmatch(HOST, label(text))
    assert len(label(text)) <= 63


@pytest.mark.parametrize("write", [openpai_layout, node_labels, slurm_files])
def test_without_modules_there_is_no_machine(empty, write):
    with pytest.raises(ExportError, match="no chassis with modules"):
        write(empty)
