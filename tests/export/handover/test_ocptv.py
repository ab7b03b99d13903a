"""The result stream keeps the published schema, and OCP's own library knows every key of it."""

import dataclasses
import json
from dataclasses import replace
from datetime import datetime

import jsonschema
import pytest
from ocptv.output import objects

from configurator.cooling.diagnoses import Diagnoses, Diagnosis
from configurator.design.model import Waiver
from configurator.export.handover.ocptv import ocptv_lines
from configurator.rules.finding import Severity, State

TEXT, TEXTS = {"type": "string"}, {"type": "array", "items": {"type": "string"}}


def record(required, **properties):
    return {
        "type": "object",
        "properties": properties,
        "required": required.split(),
        "additionalProperties": False,
    }


def either(**kinds):
    """An object that holds exactly one of some kinds."""
    return {
        "type": "object",
        "properties": kinds,
        "additionalProperties": False,
        "minProperties": 1,
        "maxProperties": 1,
    }


def several(schema):
    return {"type": "array", "items": schema}


STATUS = {"enum": ["COMPLETE", "ERROR", "SKIP"]}
LOG = record(
    "severity message",
    severity={"enum": ["INFO", "DEBUG", "WARNING", "ERROR", "FATAL"]},
    message=TEXT,
)
ERROR = record("symptom", symptom=TEXT, message=TEXT, softwareInfoIds=TEXTS)
COMPARISONS = ["LESS_THAN", "LESS_THAN_OR_EQUAL", "GREATER_THAN", "GREATER_THAN_OR_EQUAL"]
VALIDATOR = record("type value", name=TEXT, type={"enum": COMPARISONS}, value={"type": "number"})
MEASUREMENT = record(
    "name value",
    name=TEXT,
    value={"type": ["string", "boolean", "number"]},
    unit=TEXT,
    validators=several(VALIDATOR),
    hardwareInfoId=TEXT,
    metadata={"type": "object"},
)
DIAGNOSIS = record(
    "verdict type",
    verdict=TEXT,
    type={"enum": ["PASS", "FAIL", "UNKNOWN"]},
    message=TEXT,
    hardwareInfoId=TEXT,
)
HARDWARE = record(
    "name hardwareInfoId",
    **dict.fromkeys(
        ("name", "hardwareInfoId", "location", "manufacturer", "manufacturerPartNumber"), TEXT
    ),
)
DUT = record(
    "dutInfoId",
    dutInfoId=TEXT,
    name=TEXT,
    platformInfos=several(record("info", info=TEXT)),
    softwareInfos=several({"type": "object"}),
    hardwareInfos=several(HARDWARE),
)
START = record(
    "name version commandLine parameters dutInfo",
    name=TEXT,
    version=TEXT,
    commandLine=TEXT,
    parameters={"type": "object"},
    dutInfo=DUT,
)
END = record("status result", status=STATUS, result={"enum": ["PASS", "FAIL", "NOT_APPLICABLE"]})
IN_STEP = {
    "testStepStart": record("name", name=TEXT),
    "testStepEnd": record("status", status=STATUS),
    "measurement": MEASUREMENT,
    "diagnosis": DIAGNOSIS,
    "log": LOG,
    "error": ERROR,
}
STEP = {
    "type": "object",
    "properties": {"testStepId": TEXT, **IN_STEP},
    "required": ["testStepId"],
    "additionalProperties": False,
    "minProperties": 2,
    "maxProperties": 2,
}
ROOT = {
    "type": "object",
    "properties": {
        "sequenceNumber": {"type": "integer", "minimum": 0, "maximum": 2147483647},
        "timestamp": TEXT,
        "schemaVersion": record("major minor", major={"const": 2}, minor={"const": 0}),
        "testRunArtifact": either(testRunStart=START, testRunEnd=END, log=LOG, error=ERROR),
        "testStepArtifact": STEP,
    },
    "required": ["sequenceNumber", "timestamp"],
    "additionalProperties": False,
    "minProperties": 3,
    "maxProperties": 3,
}
SCHEMA = jsonschema.Draft202012Validator(ROOT)


def lines(evaluation):
    return [json.loads(line) for line in ocptv_lines(evaluation).decode().splitlines()]


def inside(evaluation, kind):
    steps = (line.get("testStepArtifact", {}) for line in lines(evaluation))
    return [step[kind] for step in steps if kind in step]


def end(evaluation):
    return lines(evaluation)[-1]["testRunArtifact"]["testRunEnd"]


def known_keys(kind):
    """The keys that OCP's library writes for an object."""
    keys = set()
    for field in dataclasses.fields(kind):
        name = field.metadata.get("spec_field")
        spec = {"dut_info": "dutInfo", "metadata": "metadata", "subcomponent": "subcomponent"}
        keys.add(name or spec.get(field.name, field.name))
    return keys


def test_every_line_keeps_the_published_schema(worked, air, empty):
    for evaluation in (worked, air, empty):
        for line in lines(evaluation):
            SCHEMA.validate(line)
            datetime.fromisoformat(line["timestamp"])
        assert [line["sequenceNumber"] for line in lines(evaluation)] == list(
            range(len(lines(evaluation)))
        )


def test_ocps_library_knows_every_object_and_key(worked):
    by_name = {
        kind.SPEC_OBJECT: kind
        for kind in vars(objects).values()
        if dataclasses.is_dataclass(kind) and hasattr(kind, "SPEC_OBJECT")
    }
    for line in lines(worked):
        for holder in ("testRunArtifact", "testStepArtifact"):
            for name, content in line.get(holder, {}).items():
                if name != "testStepId":
                    assert set(content) <= known_keys(by_name[name])
    (dut,) = [line["testRunArtifact"]["testRunStart"]["dutInfo"] for line in lines(worked)[1:2]]
    assert set(dut) <= known_keys(objects.DutInfo)
    assert all(set(each) <= known_keys(objects.HardwareInfo) for each in dut["hardwareInfos"])


def test_figures_stand_with_the_limit_they_were_held_against(worked):
    cases = [m for m in inside(worked, "measurement") if m["name"] == "module_case"]
    assert len(cases) == 64
    module = worked.cooling.modules[cases[0]["hardwareInfoId"]]
    assert cases[0]["value"] == module.case_c
    limit = {"type": "LESS_THAN_OR_EQUAL", "value": module.case_limit_c}
    assert cases[0]["validators"] == [limit]


def test_findings_are_diagnoses_and_notes_and_waivers_decide_nothing(worked):
    diagnoses = inside(worked, "diagnosis")
    failed = [
        f for f in worked.findings if f.state is State.FAIL and f.severity is not Severity.INFO
    ]
    assert len([d for d in diagnoses if d["type"] == "FAIL"]) == len(failed)
    assert end(worked) == {"status": "COMPLETE", "result": "PASS"}
    first = failed[0]
    waiver = Waiver(rule=first.rule, reason="seen by the customer", author="A. Lee")
    waived = replace(first, state=State.WAIVED, waiver=waiver)
    told = replace(worked, findings=(waived,))
    assert inside(told, "diagnosis") == []
    assert any("seen by the customer" in log["message"] for log in inside(told, "log"))


def test_a_failed_rule_of_severity_error_fails_the_run(worked):
    broken = replace(worked.findings[0], state=State.FAIL, severity=Severity.ERROR)
    assert end(replace(worked, findings=(broken,)))["result"] == "FAIL"


def test_an_unsolved_loop_is_an_error_without_figures(worked):
    reason = Diagnosis("error", "no_flow", None, "the pump cannot reach its set point")
    loop = replace(worked.cooling.loops[0], converged=False, diagnosis=Diagnoses.of([reason]))
    unsolved = replace(worked, cooling=replace(worked.cooling, loops=(loop,)))
    assert end(unsolved) == {"status": "ERROR", "result": "NOT_APPLICABLE"}
    (error,) = inside(unsolved, "error")
    assert "the pump cannot reach" in error["message"]
    names = {m["name"] for m in inside(unsolved, "measurement")}
    assert not names & {"module_case", "module_flow", "loop_flow", "cdu_flow"}


@pytest.mark.parametrize("name", ["worked", "air"])
def test_equal_designs_give_equal_bytes(name, request):
    evaluation = request.getfixturevalue(name)
    assert ocptv_lines(evaluation) == ocptv_lines(evaluation)
