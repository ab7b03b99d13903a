"""The part file: how one part stands in JSON, read strictly and written stable."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TypeVar, cast

from pydantic import ValidationError

from configurator.catalogue.parts import PART_TYPES, FrozenModel, Part
from configurator.catalogue.plausible import implausible_figures, refuse_too_many
from configurator.catalogue.source import Source
from configurator.core.errors import CatalogueError, Fault
from configurator.core.jsonfile import JsonValue, dump_json
from configurator.core.text import say
from configurator.core.validation import faults_of

PART_FORMAT = "rackloop-part"
VERSION = 1

_Model = TypeVar("_Model", bound=FrozenModel)


def part_from_content(content: dict[str, JsonValue], file: str) -> Part:
    """Check the fields of a part, without its heading; all faults are raised at once."""
    kind = content.get("kind")
    model = PART_TYPES.get(kind) if isinstance(kind, str) else None
    if model is None:
        known = ", ".join(PART_TYPES)
        raise CatalogueError(
            Fault(file, "kind", say("{kind!r} is none of {known}", kind=kind, known=known))
        )
    refuse_too_many(content, file)
    absurd = implausible_figures(content, file)
    try:
        part = validated(model, content, file)
    except CatalogueError as problem:
        raise CatalogueError(*one_a_place((*problem.faults, *absurd))) from None
    if absurd:
        raise CatalogueError(*absurd)
    return cast(Part, part)


def validated(model: type[_Model], content: Mapping[str, JsonValue], file: str) -> _Model:
    """Validate strictly: a number in quotes is a fault, not a number."""
    try:
        return model.model_validate_json(json.dumps(content), strict=True)
    except ValidationError as error:
        raise CatalogueError(*faults_of(error, file)) from None


def one_a_place(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """Keep the first fault of each place."""
    first: dict[tuple[str, str], Fault] = {}
    for fault in faults:
        first.setdefault((fault.file, fault.place), fault)
    return tuple(first.values())


def part_content(part: Part) -> dict[str, JsonValue]:
    """Give the fields of a part as plain JSON values; what is unknown is left out."""
    content: dict[str, JsonValue] = part.model_dump(mode="json", exclude_defaults=True)
    return {"kind": part.kind, **content}


def part_to_text(part: Part, sources: Mapping[str, Source] = MappingProxyType({})) -> str:
    """Write a part file that brings the given sources along; equal parts give equal text."""
    described = {
        key: source.model_dump(mode="json", exclude_none=True) for key, source in sources.items()
    }
    heading: dict[str, object] = {"format": PART_FORMAT, "version": VERSION}
    return dump_json(
        {**heading, **part_content(part), **({"sources": described} if described else {})}
    )
