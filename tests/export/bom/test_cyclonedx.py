"""The hardware BOM: what the published schema accepts, with every device of the bill."""

import json
from importlib.resources import files

import jsonschema
import pytest
from referencing import Registry, Resource

from configurator.export.bom.cyclonedx import bom_cyclonedx


@pytest.fixture(scope="module")
def validator():
    folder = files("cyclonedx.schema._res")
    names = ("bom-1.6.SNAPSHOT", "spdx.SNAPSHOT", "jsf-0.82.SNAPSHOT")
    schemas = [json.loads((folder / f"{name}.schema.json").read_text("utf-8")) for name in names]
    registry = Registry().with_resources(
        (schema["$id"], Resource.from_contents(schema)) for schema in schemas
    )
    return jsonschema.Draft7Validator(schemas[0], registry=registry)


def walk(components):
    for component in components:
        yield component
        yield from walk(component.get("components", ()))


@pytest.mark.parametrize("flat", [False, True])
def test_the_published_schema_accepts_it(worked, air, empty, validator, flat):
    for evaluation in (worked, air, empty):
        validator.validate(json.loads(bom_cyclonedx(evaluation, flat=flat)))


def test_the_schema_refuses_what_is_wrong(worked, validator):
    content = json.loads(bom_cyclonedx(worked)) | {"specVersion": 16}
    assert list(validator.iter_errors(content))


def test_every_line_is_a_device_where_it_is_built_in(worked):
    content = json.loads(bom_cyclonedx(worked))
    devices = list(walk(content["components"]))
    assert [each["bom-ref"] for each in devices] == [line.item for line in worked.bom.lines]
    assert {each["type"] for each in devices} == {"device"}
    (module,) = [each for each in devices if each["name"] == "amd-mi300x"]
    properties = {each["name"]: each["value"] for each in module["properties"]}
    assert properties["cdx:device:quantity"] == "64"
    assert properties["rackloop:quantity_each"] == "8"
    assert module["manufacturer"] == {"name": "AMD"}
    inside = {each["ref"]: each["dependsOn"] for each in content["dependencies"]}
    parent = module["bom-ref"].rpartition(".")[0]
    assert module["bom-ref"] in inside[parent]


def test_it_has_neither_time_nor_chance_in_it(worked):
    first = bom_cyclonedx(worked)
    assert first == bom_cyclonedx(worked)
    content = json.loads(first)
    assert "timestamp" not in content["metadata"]
    assert {"name": "cdx:reproducible", "value": "true"} in content["metadata"]["properties"]
