"""The shipped JSON Schema and the reader judge the same files alike."""

import json
from importlib.resources import files

import pytest
from jsonschema import Draft202012Validator

from tests.thermal.network.samples import BAD_VALUES, GOOD, changed
from thermal.errors import NetworkFileError
from thermal.network.file import dumps_network, loads_network
from thermal.network.schema import network_schema

SHIPPED = json.loads(files("thermal.network").joinpath("schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SHIPPED)


def test_schema_is_valid_and_current():
    Draft202012Validator.check_schema(SHIPPED)
    assert network_schema() == SHIPPED, "run packaging/scripts/make_network_schema.py"


def test_good_file_passes_both():
    VALIDATOR.validate(GOOD)
    VALIDATOR.validate(json.loads(dumps_network(loads_network(json.dumps(GOOD)))))


@pytest.mark.parametrize("coolant", ["water", "PG25", {"glycol": "ethylene", "volume_fraction": 0}])
def test_coolants_pass_both(coolant):
    data = GOOD | {"coolant": coolant}
    VALIDATOR.validate(data)
    loads_network(json.dumps(data))


@pytest.mark.parametrize(("path", "value", "place"), BAD_VALUES)
def test_bad_file_fails_both(path, value, place):
    data = changed(path, value)
    assert not VALIDATOR.is_valid(data)
    with pytest.raises(NetworkFileError):
        loads_network(json.dumps(data))
