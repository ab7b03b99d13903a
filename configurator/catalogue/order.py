"""Figures of one part that contradict each other: bounds that cross, curves that turn back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from configurator.catalogue.form import is_curve, template
from configurator.catalogue.parts import Part
from configurator.core.errors import Fault
from configurator.core.text import say

_MINIMUM = re.compile(r"_min(?=_|$)")


def disordered(part: Part, file: str) -> Iterator[Fault]:
    """Report every minimum above its maximum and every curve whose first column does not rise."""
    yield from _crossed(part, file)
    for field in template(part.kind):
        if is_curve(field):
            rows = [row.model_dump() for row in getattr(part, field.key)]
            yield from _turning(rows, field.columns[0].key, file, field.key)


def _crossed(part: Part, file: str) -> Iterator[Fault]:
    for low_key in type(part).model_fields:
        high_key = _MINIMUM.sub("_max", low_key)
        low, high = getattr(part, low_key), getattr(part, high_key, None)
        if high_key != low_key and low is not None and high is not None and low > high:
            yield Fault(
                file, low_key, say("{low:g} is above the maximum {high:g}", low=low, high=high)
            )


def _turning(rows: list[dict[str, float]], key: str, file: str, place: str) -> Iterator[Fault]:
    for number in range(1, len(rows)):
        before, here = rows[number - 1][key], rows[number][key]
        if here <= before:
            reason = say(
                "{here:g} follows {before:g}; the points must rise", here=here, before=before
            )
            yield Fault(file, f"{place}[{number}].{key}", reason)
