import pytest
from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from configurator.core.validation import faults_of


class _Module(BaseModel):
    model_config = ConfigDict(extra="forbid")
    tdp_w: float

    @field_validator("tdp_w")
    @classmethod
    def _positive(cls, value: float) -> float:
        if value <= 0:
            raise ValueError("power is positive")
        return value


class _Board(BaseModel):
    name: str
    modules: list[_Module]


def test_every_complaint_becomes_a_fault_with_its_place():
    data = {"modules": [{"tdp_w": "x" * 100}, {"tdp_w": -1}, {"tdp_w": 1, "tpd_w": 2}]}
    with pytest.raises(ValidationError) as caught:
        _Board.model_validate(data)
    lines = [str(fault) for fault in faults_of(caught.value, "b.json")]
    assert lines[0] == "b.json: name: Field required"
    assert lines[1].startswith("b.json: modules[0].tdp_w: Input should be a valid number")
    assert lines[1].endswith("…)")
    assert lines[2] == "b.json: modules[1].tdp_w: power is positive (found -1)"
    assert lines[3] == "b.json: modules[2].tpd_w: Extra inputs are not permitted (found 2)"
