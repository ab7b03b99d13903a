"""The JSON Schema of a part file, for editors and for makers of parts."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from configurator.catalogue.part_file import PART_FORMAT, VERSION
from configurator.catalogue.parts import Part
from configurator.catalogue.source import Source
from configurator.core.jsonfile import dump_json


def part_schema() -> str:
    """Give the schema as JSON text, as it ships in ``assets/schemas/part.schema.json``."""
    schema: dict[str, Any] = TypeAdapter(Part).json_schema()
    schema["$defs"]["Source"] = Source.model_json_schema()
    for name, definition in schema["$defs"].items():
        if "kind" in definition.get("properties", {}):
            _add_heading(definition)
            definition["title"] = name
    return dump_json(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Rackloop part",
            "description": "One part of the catalogue; every figure has an entry in provenance.",
            **schema,
        }
    )


def _add_heading(definition: dict[str, Any]) -> None:
    definition["properties"]["format"] = {"const": PART_FORMAT}
    definition["properties"]["version"] = {"const": VERSION}
    definition["properties"]["sources"] = {
        "type": "object",
        "additionalProperties": {"$ref": "#/$defs/Source"},
    }
    required = definition.setdefault("required", [])
    required.extend(key for key in ("format", "version", "kind") if key not in required)
