import json
import re
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from configurator.catalogue.parts import PART_TYPES
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
    assert lines[0] == "b.json: name: is required"
    assert lines[1].startswith("b.json: modules[0].tdp_w: a number is expected")
    assert lines[1].endswith("…)")
    assert lines[2] == "b.json: modules[1].tdp_w: power is positive (found -1)"
    assert lines[3] == "b.json: modules[2].tpd_w: is no field that is known here (found 2)"


class _Everything(BaseModel):
    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    above: Annotated[float, Field(gt=0)]
    least: Annotated[int, Field(ge=1)]
    share: Annotated[float, Field(ge=0, le=1)]
    name: Annotated[str, Field(pattern=r"^[a-z]+$")]
    unit: Literal["OU", "RU"]
    yes: bool
    sites: tuple[int, ...]
    module: _Module
    empty: Annotated[str, Field(min_length=1)]


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("above", 0, "must be above 0 (found 0)"),
        ("above", float("nan"), "a finite number is expected (found nan)"),
        ("least", 0, "must be 1 or more (found 0)"),
        ("least", 1.5, "a whole number is expected (found 1.5)"),
        ("least", "a", "a whole number is expected (found 'a')"),
        ("share", 2, "must be 1 or less (found 2)"),
        ("name", "A", "must have the form ^[a-z]+$ (found 'A')"),
        ("unit", "SU", "must be 'OU' or 'RU' (found 'SU')"),
        ("yes", 3, "true or false is expected (found 3)"),
        ("sites", 3, "a list is expected (found 3)"),
        ("module", 3, "an object is expected (found 3)"),
        ("empty", "", "must have 1 characters or more (found '')"),
    ],
)
def test_every_complaint_is_in_our_own_words(field, value, reason):
    with pytest.raises(ValidationError) as caught:
        _Everything.model_validate({field: value})
    told = {fault.place: fault.reason for fault in faults_of(caught.value, "x.json")}
    assert told[field] == reason
    assert all(told[name] == "is required" for name in told if name != field)


def test_no_part_type_complains_in_other_words():
    """Whatever a field holds, what is said against it is one of our sentences."""
    odd = [None, True, -1, 0, 2.5, 1e300, float("inf"), "", "A b", [], [[]], [1.5], {}, {"x": 1}]
    foreign = re.compile(r"[Ii]nput|valid |Field |Value error|[Ss]tring should|permitted")
    for model in PART_TYPES.values():
        for value in odd:
            content = dict.fromkeys(model.model_fields, value)
            with pytest.raises(ValidationError) as caught:
                model.model_validate_json(json.dumps({**content, "x": value}), strict=True)
            for fault in faults_of(caught.value, ""):
                assert not foreign.search(fault.reason.partition(" (found")[0]), fault
