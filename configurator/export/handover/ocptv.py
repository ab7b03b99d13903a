"""The check of a design as an OCP test and validation result stream, version 2.0: JSON lines.

Findings are diagnoses, figures are measurements with the limits they were held against.  A waived
finding, one that did not run and a note are log entries: they decide nothing.  Times are all the
same, so that equal designs give equal bytes.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator

from configurator import __version__
from configurator.cooling.result import LoopCooling, ModuleCooling
from configurator.design.address import addresses
from configurator.design.model import Chassis, Design
from configurator.evaluation.result import Evaluation
from configurator.project.format import design_sha256
from configurator.rules.finding import Finding, Severity, State

TIMESTAMP = "1970-01-01T00:00:00.000Z"
_DIAGNOSES = {State.PASS: "PASS", State.FAIL: "FAIL", State.UNKNOWN: "UNKNOWN"}
Artifact = dict[str, object]


def ocptv_lines(evaluation: Evaluation) -> bytes:
    """Write the stream, one artifact a line."""
    lines = (
        json.dumps(
            {"sequenceNumber": number, "timestamp": TIMESTAMP, **artifact},
            ensure_ascii=False,
            allow_nan=False,
            sort_keys=True,
        )
        for number, artifact in enumerate(_artifacts(evaluation))
    )
    return ("\n".join(lines) + "\n").encode()


def _artifacts(evaluation: Evaluation) -> Iterator[Artifact]:
    yield {"schemaVersion": {"major": 2, "minor": 0}}
    yield _of_run("testRunStart", _start(evaluation))
    steps = (
        ("power", _power(evaluation)),
        ("cooling", _cooling(evaluation)),
        ("rules", _rules(evaluation)),
    )
    for number, (name, inside) in enumerate(steps):
        yield _of_step(number, "testStepStart", {"name": name})
        status = "COMPLETE"
        for kind, content in inside:
            status = "ERROR" if kind == "error" else status
            yield _of_step(number, kind, content)
        yield _of_step(number, "testStepEnd", {"status": status})
    yield _of_run("testRunEnd", _end(evaluation))


def _of_run(kind: str, content: Artifact) -> Artifact:
    return {"testRunArtifact": {kind: content}}


def _of_step(number: int, kind: str, content: Artifact) -> Artifact:
    return {"testStepArtifact": {"testStepId": str(number), kind: content}}


def _start(evaluation: Evaluation) -> Artifact:
    design = evaluation.design
    return {
        "name": "rackloop design check",
        "version": __version__,
        "commandLine": "rackloop export --format ocptv",
        "parameters": {
            "design_sha256": design_sha256(design),
            "scenario": evaluation.scenario or "base",
        },
        "dutInfo": {
            "dutInfoId": "design",
            "name": design.name,
            "platformInfos": [{"info": "a design, not hardware: figures are computed"}],
            "hardwareInfos": [*_hardware(design)],
            "softwareInfos": [],
        },
    }


def _hardware(design: Design) -> Iterator[Artifact]:
    """Everything placed, by its id, where it stands and what part it is."""
    names = addresses(design)

    def info(object_id: str, part_id: str) -> Artifact:
        part = design.parts.get(part_id)
        about: Artifact = {
            "hardwareInfoId": object_id,
            "name": part.title if part else part_id,
            "location": names[object_id],
        }
        if part:
            about["manufacturer"] = part.vendor
        if part and part.part_number:
            about["manufacturerPartNumber"] = part.part_number
        return about

    for rack in design.floor.racks:
        yield info(rack.id, rack.part)
        for item in rack.items:
            yield info(item.id, item.part)
            for board in item.boards if isinstance(item, Chassis) else ():
                yield info(board.id, board.part)
                for module in board.modules:
                    yield info(module.id, module.part)
    for cdu in design.floor.cdus:
        yield info(cdu.id, cdu.part)


Inside = Iterator[tuple[str, Artifact]]


def _power(evaluation: Evaluation) -> Inside:
    power = evaluation.power
    if power is None:
        yield _error("power-not-evaluated", "the power chain was not evaluated")
        return
    yield from _measured("it_tdp", power.it.tdp_w, "W")
    yield from _measured("input", power.input_w, "W")
    yield from _measured("facility", power.facility_w, "W")
    yield from _measured("pue", power.pue, None)
    for rack in power.racks:
        yield from _measured("rack_it_tdp", rack.it.tdp_w, "W", hardware=rack.id)
        yield from _measured("rack_input", rack.input_w, "W", hardware=rack.id)
        for shelf in rack.shelves:
            limit = ("LESS_THAN_OR_EQUAL", shelf.rated_w)
            yield from _measured("shelf_output", shelf.output_w, "W", limit, shelf.id)


def _cooling(evaluation: Evaluation) -> Inside:
    cooling = evaluation.cooling
    if cooling is None:
        yield _error("cooling-not-evaluated", "cooling was not evaluated")
        return
    names = addresses(evaluation.design)
    for problem in cooling.problems:
        if problem.severity == "error":
            yield _error(problem.code, problem.message)
    unsolved = [loop for loop in cooling.loops if not loop.converged]
    for loop in cooling.loops:
        yield from _loop(loop, names[loop.id])
    if unsolved:
        return
    for module in cooling.modules.values():
        yield from _module(module)


def _loop(loop: LoopCooling, name: str) -> Inside:
    if not loop.converged:
        reasons = "; ".join(each.message for each in loop.diagnosis if each.severity == "error")
        yield _error("not-converged", f"loop {name} was not solved, no figures: {reasons}")
        return
    about: Artifact = {"loop": name, "coolant": loop.coolant}
    yield from _measured("loop_flow", loop.flow_l_per_min, "L/min", metadata=about)
    yield from _measured("loop_supply", loop.supply_c, "°C", metadata=about)
    yield from _measured("loop_return", loop.return_c, "°C", metadata=about)
    yield from _measured("loop_heat", loop.liquid_heat_w, "W", metadata=about)
    for cdu in loop.cdus:
        yield from _measured("cdu_flow", cdu.flow_l_per_min, "L/min", hardware=cdu.id)
        yield from _measured("cdu_head", cdu.head_kpa, "kPa", hardware=cdu.id)
        limit = ("LESS_THAN_OR_EQUAL", cdu.capacity_w)
        yield from _measured("cdu_heat", cdu.heat_w, "W", limit, cdu.id)


def _module(module: ModuleCooling) -> Inside:
    if not module.liquid_w:
        return
    need = ("GREATER_THAN_OR_EQUAL", module.required_flow_l_per_min)
    yield from _measured("module_flow", module.flow_l_per_min, "L/min", need, module.id)
    limit = ("LESS_THAN_OR_EQUAL", module.case_limit_c)
    yield from _measured("module_case", module.case_c, "°C", limit, module.id)


def _rules(evaluation: Evaluation) -> Inside:
    if evaluation.findings is None:
        yield _error("rules-not-run", "the rules did not run")
        return
    known: set[str | None] = {str(info["hardwareInfoId"]) for info in _hardware(evaluation.design)}
    for finding in evaluation.findings:
        yield _finding(finding, known)


def _finding(finding: Finding, known: Collection[str | None]) -> tuple[str, Artifact]:
    text = f"{finding.where}: {finding.message}" if finding.where else finding.message
    if finding.source:
        text = f"{text} [{finding.source}]"
    is_note = finding.state is State.FAIL and finding.severity is Severity.INFO
    if finding.state not in _DIAGNOSES or is_note:
        reason = f"; {finding.waiver_reason}" if finding.waiver_reason else ""
        message = f"{finding.rule} {finding.state.value}: {text}{reason}"
        return "log", {"severity": "INFO" if is_note else "WARNING", "message": message}
    kind = _DIAGNOSES[finding.state]
    verdict = f"{finding.rule}-{kind.lower()}"
    diagnosis: Artifact = {"verdict": verdict, "type": kind, "message": text}
    if finding.target in known:
        diagnosis["hardwareInfoId"] = finding.target
    return "diagnosis", diagnosis


def _measured(
    name: str,
    value: float | None,
    unit: str | None,
    limit: tuple[str, float | None] | None = None,
    hardware: str | None = None,
    metadata: Artifact | None = None,
) -> Inside:
    """One figure with the limit it is held against; an unknown one is said, not measured."""
    if value is None:
        where = f" of {hardware}" if hardware else ""
        yield "log", {"severity": "INFO", "message": f"{name}{where} is unknown"}
        return
    about: Artifact = {"name": name, "value": value, "validators": []}
    if unit is not None:
        about["unit"] = unit
    if limit is not None and limit[1] is not None:
        about["validators"] = [{"type": limit[0], "value": limit[1]}]
    if hardware is not None:
        about["hardwareInfoId"] = hardware
    if metadata is not None:
        about["metadata"] = metadata
    yield "measurement", about


def _error(symptom: str, message: str) -> tuple[str, Artifact]:
    return "error", {"symptom": symptom, "message": message, "softwareInfoIds": []}


def _end(evaluation: Evaluation) -> Artifact:
    """FAIL where a rule of severity error does; nothing is decided without an answer."""
    findings = evaluation.findings
    if findings is None or evaluation.status == "not_converged":
        return {"status": "ERROR", "result": "NOT_APPLICABLE"}
    failed = any(f.state is State.FAIL and f.severity is Severity.ERROR for f in findings)
    return {"status": "COMPLETE", "result": "FAIL" if failed else "PASS"}
