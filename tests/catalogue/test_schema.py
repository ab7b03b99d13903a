"""The schema that ships is the one of the types, and it accepts what the loader accepts."""

import json

import pytest
from jsonschema import Draft202012Validator

from configurator.catalogue.schema import part_schema
from configurator.core import resources


@pytest.fixture(scope="module")
def validator():
    schema = json.loads(part_schema())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_the_file_that_ships_is_current():
    shipped = resources.find("schemas", "part.schema.json").read_text(encoding="utf-8")
    assert shipped == part_schema(), "regenerate assets/schemas/part.schema.json"


def test_every_part_that_ships_satisfies_it(validator):
    for path in resources.find("catalogue").glob("*/*/*.json"):
        errors = list(validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))))
        assert not errors, (path, errors[0].message)


@pytest.mark.parametrize(
    "change", [{"version": 2}, {"kind": "toaster"}, {"tdp_w": "500"}, {"colour": "red"}]
)
def test_it_refuses_what_the_loader_refuses(validator, change):
    path = resources.find("catalogue", "oam", "amd", "amd-mi300x.json")
    part = {**json.loads(path.read_text(encoding="utf-8")), **change}
    assert not validator.is_valid(part)
