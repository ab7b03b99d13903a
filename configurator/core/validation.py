"""Turns the complaints of a pydantic model into faults that name their place in the file."""

from collections.abc import Iterable

from pydantic import ValidationError

from configurator.core.errors import Fault

_SHOWN_CHARACTERS = 60


def faults_of(error: ValidationError, file: str) -> tuple[Fault, ...]:
    """List every complaint as a fault of ``file``, each with the path of the field."""
    return tuple(
        Fault(
            file, format_place(entry["loc"]), _reason(entry["msg"], entry["type"], entry["input"])
        )
        for entry in error.errors(include_url=False, include_context=False)
    )


def format_place(location: Iterable[str | int]) -> str:
    """Write a location as people read it: ``racks[0].chassis[2].tdp_w``."""
    text = ""
    for step in location:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


def _reason(message: str, kind: str, value: object) -> str:
    reason = message.removeprefix("Value error, ")
    if kind == "missing" or isinstance(value, (dict, list, tuple)):
        return reason
    shown = repr(value)
    if len(shown) > _SHOWN_CHARACTERS:
        shown = shown[:_SHOWN_CHARACTERS] + "…"
    return f"{reason} (found {shown})"
