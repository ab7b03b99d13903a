"""The bill of materials as a CycloneDX 1.6 hardware BOM: assemblies as nested devices.

Equal designs give equal bytes, so it has neither a time nor a random number.  Labour, services and
options are no devices and stay out; prices have no place in the format.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from typing import Any

from configurator import __version__
from configurator.bom.lines import BomLine
from configurator.bom.money import counted_quantity
from configurator.core.jsonfile import dump_json
from configurator.evaluation.result import Evaluation
from configurator.export.bom.columns import KIND_NAMES
from configurator.export.bom.tables import bom_of
from configurator.project.format import design_sha256

SPECIFICATION = "1.6"
_NO_DEVICES = frozenset(("labour", "service", "option"))


def bom_cyclonedx(evaluation: Evaluation, *, flat: bool = False) -> bytes:
    """Write a hardware BOM that the published schema of CycloneDX accepts."""
    bom, sha256 = bom_of(evaluation), design_sha256(evaluation.design)
    lines = [each for each in (bom.flat if flat else bom.lines) if each.kind not in _NO_DEVICES]
    components, dependencies = _components(lines)
    top = [line.item for line in lines if line.level == 0]
    design = {"bom-ref": "design", "type": "device", "name": evaluation.design.name or "Untitled"}
    content = {
        "$schema": f"http://cyclonedx.org/schema/bom-{SPECIFICATION}.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": SPECIFICATION,
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_OID, f"rackloop design {sha256}").urn,
        "version": 1,
        "metadata": {
            "lifecycles": [{"phase": "design"}],
            "tools": {
                "components": [{"type": "application", "name": "Rackloop", "version": __version__}]
            },
            "component": design | {"hashes": [{"alg": "SHA-256", "content": sha256}]},
            "properties": [{"name": "cdx:reproducible", "value": "true"}],
        },
        "components": components,
        "dependencies": [{"ref": "design", "dependsOn": top}, *dependencies],
    }
    return dump_json(content).encode()


def _components(lines: Sequence[BomLine]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Hang every line under the nearest line above it of a lower level."""
    top: list[dict[str, Any]] = []
    stack: list[tuple[int, list[dict[str, Any]], str]] = [(-1, top, "")]
    inside: dict[str, list[str]] = {}
    for line in lines:
        while stack[-1][0] >= line.level:
            stack.pop()
        if parent := stack[-1][2]:
            inside.setdefault(parent, []).append(line.item)
        component = _component(line)
        stack[-1][1].append(component)
        children: list[dict[str, Any]] = []
        component["components"] = children
        stack.append((line.level, children, line.item))
    _drop_empty(top)
    return top, [{"ref": ref, "dependsOn": refs} for ref, refs in inside.items()]


def _drop_empty(components: list[dict[str, Any]]) -> None:
    for component in components:
        if component["components"]:
            _drop_empty(component["components"])
        else:
            del component["components"]


def _component(line: BomLine) -> dict[str, Any]:
    component: dict[str, Any] = {
        "bom-ref": line.item,
        "type": "device",
        "name": line.part_number or line.code or line.description,
        "description": line.description,
        "properties": [{"name": name, "value": value} for name, value in _properties(line)],
    }
    if line.manufacturer:
        component["manufacturer"] = {"name": line.manufacturer}
    return component


def _properties(line: BomLine) -> Iterator[tuple[str, str]]:
    if line.quantity_total is not None:
        yield "cdx:device:quantity", _plain(line.quantity_total)
    yield "cdx:device:function", KIND_NAMES.get(line.kind, line.kind)
    for place in line.locations:
        yield "cdx:device:location", place
    if line.code:
        yield "cdx:device:sku", line.code
    if line.quantity_each is not None:
        yield "rackloop:quantity_each", _plain(line.quantity_each)
    yield "rackloop:unit_of_measure", line.unit_of_measure
    yield "rackloop:derived", "true" if line.derived else "false"
    if line.note:
        yield "rackloop:note", line.note


def _plain(quantity: float) -> str:
    return f"{counted_quantity(quantity).normalize():f}"
