"""The JSON Schema of the network file, made from the same table that reads it.

What spans several figures (rising curves, ids that exist, one of two ways to state a thing)
is beyond it and stays with the reader. `schema.json` beside this module is its text.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from thermal.coolants import PRESETS
from thermal.coolants.library import CONSTANT_KEYS, LARGEST, SMALLEST, VISCOSITY_FACTORS
from thermal.network.fields import (
    ALLOWED_LAWS,
    BRANCH,
    BRANCH_TYPES,
    LAWS,
    MOST_POINTS,
    NETWORK,
    NODE,
    OBJECTS,
    Field,
)
from thermal.network.file import FORMAT, VERSION

DIALECT = "https://json-schema.org/draft/2020-12/schema"
NUMBER = {"type": "number"}
_NAMES = ("water", *PRESETS)


def network_schema() -> dict[str, Any]:
    """Return the schema of a network file (draft 2020-12)."""
    network = _object(NETWORK)
    network["properties"] |= {
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
        "nodes": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/node"}},
        "branches": {"type": "array", "items": {"$ref": "#/$defs/branch"}},
    }
    network["required"] = ["format", "version", *network["required"], "nodes", "branches"]
    definitions = {name: _object(fields) for name, (_, fields) in OBJECTS.items()}
    definitions["transient"]["properties"]["initial"] = {
        "type": "object",
        "additionalProperties": {
            "type": "object",
            "required": ["case_c"],
            "properties": {"case_c": {"type": "number", "minimum": -273.15, "maximum": 1000}},
            "additionalProperties": False,
        },
    }
    return {
        "$schema": DIALECT,
        "title": "Coolant network",
        **network,
        "$defs": {
            "coolant": _coolant(),
            "node": _object(NODE),
            "branch": _branch(),
            **definitions,
        },
    }


def _coolant() -> dict[str, Any]:
    """A preset in any letter case, a glycol mixture, or constant properties."""
    spelt = ("".join(f"[{c.lower()}{c.upper()}]" if c.isalpha() else c for c in n) for n in _NAMES)
    figure = {"type": "number", "minimum": SMALLEST, "maximum": LARGEST}
    factor = {
        "viscosity_factor": {
            "type": ["number", "null"],
            "minimum": VISCOSITY_FACTORS[0],
            "maximum": VISCOSITY_FACTORS[1],
        }
    }
    mixture = {
        "glycol": {"enum": ["propylene", "ethylene"]},
        "volume_fraction": {"type": "number", "minimum": 0, "maximum": 0.6},
    }
    needed, optional = CONSTANT_KEYS[:2], CONSTANT_KEYS[2:]
    constant = dict.fromkeys(needed, figure)
    constant |= {key: figure | {"type": ["number", "null"]} for key in optional}
    return {
        "anyOf": [
            {"type": "string", "pattern": f"^({'|'.join(spelt)})$"},
            _closed(mixture | factor, list(mixture)),
            _closed(constant | factor, list(needed)),
        ]
    }


def _closed(properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": required,
        "properties": properties,
        "additionalProperties": False,
    }


def _branch() -> dict[str, Any]:
    """One of the types; each lists its keys, with those of every law it may be stated by."""
    return {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"enum": list(BRANCH_TYPES)}},
        "allOf": [
            {
                "if": {"properties": {"type": {"const": kind}}, "required": ["type"]},
                "then": _typed(kind),
            }
            for kind in BRANCH_TYPES
        ],
    }


def _typed(kind: str) -> dict[str, Any]:
    fields = (*BRANCH, *BRANCH_TYPES[kind])
    type_key = {"type": {"const": kind}}
    laws = ALLOWED_LAWS.get(kind)
    if laws is None:
        schema = _object(fields)
        schema["properties"] |= type_key
        return schema
    options = []
    for law in laws:
        schema = _object((*fields, *LAWS[law]))
        schema["properties"] |= type_key
        options.append(schema)
    return options[0] if len(options) == 1 else {"anyOf": options}


def _object(fields: Iterable[Field]) -> dict[str, Any]:
    rows = list(fields)
    required = [field.key for field in rows if field.required]
    return _closed({field.key: _value(field) for field in rows}, required)


def _value(field: Field) -> dict[str, Any]:
    kinds: dict[str, dict[str, Any]] = {
        "number": _number(field),
        "text": {"type": "string", "minLength": 1},
        "flag": {"type": "boolean"},
        "numbers": {"type": "array", "maxItems": MOST_POINTS, "items": _number(field)},
        "choice": {"enum": list(field.choices)},
        "object": {"$ref": f"#/$defs/{field.of}"},
        "objects": {"type": "array", "items": {"$ref": f"#/$defs/{field.of}"}},
        "coolant": {"$ref": "#/$defs/coolant"},
    }
    value = kinds[field.kind]
    return {"anyOf": [value, {"type": "null"}]} if field.nullable else value


def _number(field: Field) -> dict[str, Any]:
    bounds = {
        "exclusiveMinimum": field.above,
        "minimum": field.low,
        "maximum": field.high,
    }
    return NUMBER | {key: bound for key, bound in bounds.items() if bound is not None}
