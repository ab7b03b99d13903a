"""Turns the complaints of a pydantic model into faults that name their place in the file."""

from collections.abc import Iterable, Mapping

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from configurator.core.errors import Fault
from configurator.core.hidden_characters import spelled_out
from configurator.core.text import Text, say, told

_SHOWN_CHARACTERS = 60
# Complaints in our own words; what stands in braces is the limit that was passed.
_WORDINGS: Mapping[str, str] = {
    "missing": "is required",
    "extra_forbidden": "is no field that is known here",
    "float_type": "a number is expected",
    "float_parsing": "a number is expected",
    "finite_number": "a finite number is expected",
    "int_type": "a whole number is expected",
    "int_parsing": "a whole number is expected",
    "int_from_float": "a whole number is expected",
    "string_type": "a text is expected",
    "bool_type": "true or false is expected",
    "bool_parsing": "true or false is expected",
    "none_required": "nothing is expected",
    "list_type": "a list is expected",
    "tuple_type": "a list is expected",
    "dict_type": "an object is expected",
    "model_type": "an object is expected",
    "model_attributes_type": "an object is expected",
    "dataclass_type": "an object is expected",
    "literal_error": "must be {expected}",
    "enum": "must be {expected}",
    "union_tag_not_found": "the kind is missing",
    "union_tag_invalid": "{tag!r} is none of {expected_tags}",
    "greater_than": "must be above {gt:g}",
    "greater_than_equal": "must be {ge:g} or more",
    "less_than": "must be below {lt:g}",
    "less_than_equal": "must be {le:g} or less",
    "string_too_short": "must have {min_length} characters or more",
    "string_too_long": "must have {max_length} characters or fewer",
    "string_pattern_mismatch": "must have the form {pattern}",
    "too_short": "must have {min_length} entries or more",
    "too_long": "must have {max_length} entries or fewer",
}


def faults_of(error: ValidationError, file: str) -> tuple[Fault, ...]:
    """List every complaint as a fault of ``file``, each with the path of the field."""
    return tuple(
        Fault(file, format_place(entry["loc"]), _reason(entry))
        for entry in error.errors(include_url=False)
    )


def format_place(location: Iterable[str | int]) -> str:
    """Write a location as people read it: ``racks[0].chassis[2].tdp_w``."""
    text = ""
    for step in location:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return spelled_out(text)


def _reason(entry: ErrorDetails) -> str:
    reason, value = _complaint(entry), entry["input"]
    if entry["type"] == "missing" or isinstance(value, (dict, list, tuple)):
        return reason
    shown = repr(value)
    if len(shown) > _SHOWN_CHARACTERS:
        shown = shown[:_SHOWN_CHARACTERS] + "…"
    return say("{reason} (found {shown})", reason=reason, shown=shown)


def _complaint(entry: ErrorDetails) -> str:
    figures = entry.get("ctx", {})
    if own := _WORDINGS.get(entry["type"]):
        return Text(own, figures)
    raised = figures.get("error")
    return told(raised) if isinstance(raised, ValueError) else entry["msg"]
