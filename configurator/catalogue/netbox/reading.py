"""Reads a NetBox device, module or rack type into a draft of a part."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from configurator.catalogue.netbox.fields import (
    Form,
    Reading,
    form_of,
    ignored_keys,
    read_fields,
)
from configurator.catalogue.netbox.writing import BLOCK, plain_type
from configurator.catalogue.netbox.yaml_text import YamlValue, dump_yaml, parse_yaml
from configurator.catalogue.part_file import one_a_place, part_from_content, validated
from configurator.catalogue.parts import FrozenModel, Part
from configurator.catalogue.source import Source
from configurator.catalogue.user_parts import OwnSource, PartDraft, copy_draft
from configurator.core.errors import CatalogueError, Fault
from configurator.core.jsonfile import JsonValue, parse_json
from configurator.core.text import joined, say

KINDS_OF_FORM: Mapping[Form, tuple[str, ...]] = {
    "device": ("chassis", "power_shelf", "bbu_shelf", "cdu", "switch", "host_node"),
    "module": ("oam", "ubb"),
    "rack": ("rack",),
}
_BLOCK = re.compile(rf"^```{BLOCK}\n(.*?)\n```", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class NetboxImport:
    """A draft to be checked and saved, and the keys of the file that it could not take."""

    draft: PartDraft
    ignored: tuple[str, ...]


class _Sources(FrozenModel):
    sources: dict[str, Source]


def read_netbox(data: bytes, file: str, source: OwnSource, kind: str | None = None) -> NetboxImport:
    """Read a type; NetBox does not say what a device is, so ``kind`` does where no block of ours
    is in the comments. All faults are raised at once, each with its key.
    """
    document = parse_yaml(data, file)
    form = form_of(document)
    base, sources = _our_block(document, file)
    wanted = _kind(base.kind if base else kind, form, file)
    reading = read_fields(document, form, wanted, file)
    if reading.faults:
        raise CatalogueError(*one_a_place(reading.faults))
    ignored = ignored_keys(document, form)
    if base is None:
        return NetboxImport(_new_draft(reading, wanted, source), ignored)
    return NetboxImport(
        replace(_changed_draft(reading, base, form, source), sources=sources),
        tuple(key for key in ignored if key not in plain_type(base)),
    )


def _kind(kind: str | None, form: Form, file: str) -> str:
    possible = KINDS_OF_FORM[form]
    if kind is None and len(possible) == 1:
        return possible[0]
    if kind not in possible:
        what = (
            say("{kind!r} is no kind", kind=kind)
            if kind
            else say("the file does not say which kind")
        )
        reason = say(
            "{what} of a {form} type; possible are {possible}",
            what=what,
            form=form,
            possible=", ".join(possible),
        )
        raise CatalogueError(Fault(file, "kind", reason))
    return kind


def _our_block(
    document: Mapping[str, YamlValue], file: str
) -> tuple[Part | None, Mapping[str, Source]]:
    comments = document.get("comments")
    match = _BLOCK.search(comments) if isinstance(comments, str) else None
    if match is None:
        return None, {}
    where = joined(": ", (file, say("comments")))
    content = parse_json(match[1].encode(), where, CatalogueError)
    if not isinstance(content, dict):
        raise CatalogueError(Fault(where, "", say("an object is expected")))
    plain = {key: content[key] for key in content if key not in ("format", "version", "sources")}
    brought: JsonValue = content.get("sources", {})
    return part_from_content(plain, where), validated(_Sources, {"sources": brought}, where).sources


def _new_draft(reading: Reading, kind: str, source: OwnSource) -> PartDraft:
    notes: list[JsonValue] = list(reading.notes)
    values: dict[str, JsonValue] = {"status": "product", **reading.values}
    return PartDraft(kind, {**values, "notes": notes} if notes else values, source)


def _changed_draft(reading: Reading, base: Part, form: Form, source: OwnSource) -> PartDraft:
    """Take our own part, and over it what the file says otherwise than we would have written."""
    text = dump_yaml(plain_type(base))
    written = read_fields(parse_yaml(text.encode(), ""), form, base.kind, "").values
    draft = copy_draft(base, base.id, source)
    other: dict[str, JsonValue] = {
        key: reading.values.get(key)
        for key in {**written, **reading.values}
        if written.get(key) != reading.values.get(key)
    }
    if {"height_units", "height_mm"} & set(other):
        other.setdefault("height_mm", None)
    return draft.with_values(**other)
