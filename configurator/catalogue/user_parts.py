"""Parts of the user's own: a half-filled form is checked, a full one saved, copied or deleted.

Every figure needs a source. A figure taken over unchanged from another part keeps that part's;
all others are cited from the draft's own source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.folders import make_folder
from configurator.catalogue.form import Entry, FormField, template
from configurator.catalogue.order import disordered
from configurator.catalogue.part_file import (
    one_a_place,
    part_content,
    part_from_content,
    part_to_text,
)
from configurator.catalogue.parts import Confidence, Part, Provenance
from configurator.catalogue.references import broken_references, unknown_sources
from configurator.catalogue.source import Source, Tier
from configurator.catalogue.typed import read_typed
from configurator.core import resources
from configurator.core.errors import CatalogueError, Fault, reason_of
from configurator.core.hidden_characters import why_unreadable
from configurator.core.jsonfile import JsonValue
from configurator.core.text import say
from configurator.core.whole_file import write_whole

_PREFIX = "user."


@dataclass(frozen=True, slots=True)
class OwnSource:
    """Where the figures of a draft come from: a person or document, a day, and how sure it is."""

    name: str
    date: str
    note: str = ""
    confidence: Confidence = "medium"
    tier: Tier = "secondary"
    address: str | None = None


@dataclass(frozen=True, slots=True)
class PartDraft:
    """A form as it is being filled in; values are text as typed, or values of a part file.

    ``base`` is the part it was begun from, ``provenance`` cites single figures from elsewhere,
    and ``replaces`` is the id of the user's own part that saving overwrites.
    """

    kind: str
    values: Mapping[str, JsonValue]
    source: OwnSource
    base: Part | None = None
    provenance: Mapping[str, Provenance] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    replaces: str | None = None

    def with_values(self, **values: JsonValue) -> PartDraft:
        """Give the draft with some fields filled in otherwise."""
        return replace(self, values={**self.values, **values})


@dataclass(frozen=True, slots=True)
class CheckedDraft:
    """What a draft amounts to: the part, or one fault for each field that keeps it from being one.

    ``sources`` are those the part file brings along.
    """

    part: Part | None
    sources: Mapping[str, Source]
    faults: tuple[Fault, ...]


def new_draft(kind: str, source: OwnSource) -> PartDraft:
    """Begin a part of a kind with an empty form; a kind that does not exist is an error."""
    template(kind)
    return PartDraft(kind, {"status": "product"}, source)


def copy_draft(part: Part, part_id: str, source: OwnSource) -> PartDraft:
    """Begin a new part from an existing one; its figures keep their sources until changed."""
    values: dict[str, JsonValue] = {**_plain_values(part), "id": part_id}
    if part_id != part.id:
        values["based_on"] = part.based_on or part.id
    return PartDraft(part.kind, values, source, base=part)


def edit_draft(part: Part, source: OwnSource) -> PartDraft:
    """Open a part of the user's own to be changed in place."""
    return PartDraft(part.kind, _plain_values(part), source, base=part, replaces=part.id)


def check_draft(draft: PartDraft, catalogue: Catalogue) -> CheckedDraft:
    """Check a draft; every fault names its field, as ``curve[2].flow_l_per_min``, and why."""
    content, wrong = _read_values(draft)
    key, own = _own_source(draft, content)
    content["provenance"] = _provenance(draft, content, key)
    faults = [*wrong, *_source_faults(draft.source), *_taken(draft, content, catalogue)]
    try:
        part = part_from_content(content, "")
    except CatalogueError as problem:
        return CheckedDraft(None, {}, one_a_place((*faults, *problem.faults)))
    sources = _brought(part, {**catalogue.sources, **draft.sources, key: own}, catalogue)
    known = {**catalogue.sources, **sources}
    faults += [
        *unknown_sources(part, known, ""),
        *broken_references(part, {**catalogue, part.id: part}, ""),
        *disordered(part, ""),
    ]
    return CheckedDraft(None if faults else part, sources, one_a_place(faults))


def save_draft(draft: PartDraft, folder: Path, catalogue: Catalogue) -> Path:
    """Write the part of a draft into the user's folder, whole or not at all, and give the file.

    A draft with faults is refused with all of them. Load the catalogue again afterwards.
    """
    checked = check_draft(draft, catalogue)
    if checked.part is None:
        raise CatalogueError(*checked.faults)
    old = _own_file(draft.replaces, catalogue) if draft.replaces else None
    if old is not None and checked.part.id == draft.replaces:
        file = old
    else:
        file = part_path(checked.part, folder)
        if file.exists():
            raise CatalogueError(
                Fault(str(file), "", say("another file of this name is there already"))
            )
    make_folder(file.parent)
    write_whole(file, part_to_text(checked.part, checked.sources).encode(), CatalogueError)
    if old is not None and old != file:
        _unlink(old)
    return file


def delete_part(part_id: str, catalogue: Catalogue) -> Path:
    """Delete the file of a part of the user's own; a shipped part is refused."""
    file = _own_file(part_id, catalogue)
    _unlink(file)
    return file


def is_own(part_id: str, catalogue: Catalogue) -> bool:
    """Tell whether a part comes from a folder of the user, so that it can be changed."""
    file = catalogue.files.get(part_id)
    return file is not None and not Path(file).is_relative_to(resources.find("catalogue"))


def own_sources(part: Part, catalogue: Catalogue) -> Mapping[str, Source]:
    """Give the sources a part cites that do not ship, so that they can go along with it."""
    return _brought(part, catalogue.sources, catalogue)


def cited_sources(part: Part, sources: Mapping[str, Source]) -> Mapping[str, Source]:
    """Give every source a part cites, for those who read it without our catalogue."""
    cited = {key for entry in part.provenance.values() for key in _keys(entry)}
    return {key: sources[key] for key in sorted(cited) if key in sources}


def part_path(part: Part, folder: Path) -> Path:
    """Give the place of a part's file below a folder: its kind, its maker, its id."""
    vendor = re.sub(r"[\W_]+", "-", part.vendor.casefold()).strip("-")[:40] or "other"
    return folder / part.kind / vendor / f"{part.id}.json"


def _plain_values(part: Part) -> dict[str, JsonValue]:
    content = part_content(part)
    return {key: value for key, value in content.items() if key not in ("kind", "provenance")}


def _read_values(draft: PartDraft) -> tuple[dict[str, JsonValue], list[Fault]]:
    """Read what was typed; a field that does not exist is left for the part's own check."""
    fields = {each.key: each for each in template(draft.kind)}
    content: dict[str, JsonValue] = {"kind": draft.kind}
    faults: list[Fault] = []
    for key, typed in draft.values.items():
        value, wrong = read_typed(fields[key], typed) if key in fields else (typed, ())
        faults += [Fault("", f"{key}{place}", reason) for place, reason in wrong]
        if value is not None and not _is_no_list(value):
            content[key] = _as_number(fields.get(key), value)
    return content, faults


def _is_no_list(value: JsonValue) -> bool:
    return isinstance(value, list) and not value


def _as_number(form: FormField | None, value: JsonValue) -> JsonValue:
    """Numbers are equal whether written 40 or 40.0; so is what is compared with the base."""
    whole = form is not None and form.entry is Entry.NUMBER and type(value) is int
    return float(value) if whole and isinstance(value, int) and abs(value) < 1e15 else value


def _provenance(
    draft: PartDraft, content: Mapping[str, JsonValue], key: str
) -> dict[str, JsonValue]:
    figures = {each.key for each in template(draft.kind) if each.figure}
    cited = {
        figure: draft.provenance.get(figure)
        or _taken_over(draft, figure, content[figure])
        or Provenance(
            sources=(key,), confidence=draft.source.confidence, note=draft.source.note or None
        )
        for figure in content
        if figure in figures
    }
    return {
        figure: entry.model_dump(mode="json", exclude_defaults=True)
        for figure, entry in cited.items()
    }


def _taken_over(draft: PartDraft, figure: str, value: JsonValue) -> Provenance | None:
    """Give where an unchanged figure came from: the value vouches for the source, not the form."""
    if draft.base is None or draft.base.kind != draft.kind:
        return None
    same = part_content(draft.base).get(figure) == value
    return draft.base.provenance.get(figure) if same else None


def _own_source(draft: PartDraft, content: Mapping[str, JsonValue]) -> tuple[str, Source]:
    """Describe the draft's own source under a key that no other part or day has."""
    title = ", ".join(text for text in (draft.source.name.strip(), draft.source.date) if text)
    own = Source(
        title=title or "?",
        tier=draft.source.tier,
        address=draft.source.address,
        document=title or "?",
        note=draft.source.note or None,
    )
    return f"{_PREFIX}{content.get('id')}.{draft.source.date}", own


def _brought(
    part: Part, described: Mapping[str, Source], catalogue: Catalogue
) -> Mapping[str, Source]:
    """Pick the sources a part file brings along: all it cites that do not ship."""
    cited = {key for entry in part.provenance.values() for key in _keys(entry)}
    shipped = {key for key in catalogue.sources if not key.startswith(_PREFIX)}
    return MappingProxyType(
        {key: described[key] for key in sorted(cited - shipped) if key in described}
    )


def _keys(entry: Provenance) -> Iterator[str]:
    yield from entry.sources
    for other in entry.alternatives:
        yield from other.sources


def _source_faults(source: OwnSource) -> Iterator[Fault]:
    if not source.name.strip():
        yield Fault("", "source.name", say("who or which document says so is required"))
    for key, text in (("name", source.name), ("address", source.address or "")):
        if reason := why_unreadable(text):
            yield Fault("", f"source.{key}", reason)
    if reason := why_unreadable(source.note, lines=True):
        yield Fault("", "source.note", reason)
    try:
        date.fromisoformat(source.date)
    except ValueError:
        yield Fault(
            "", "source.date", say("{date!r} is no day such as 2026-01-31", date=source.date)
        )


def _taken(
    draft: PartDraft, content: Mapping[str, JsonValue], catalogue: Catalogue
) -> Iterator[Fault]:
    part_id = content.get("id")
    if isinstance(part_id, str) and part_id in catalogue and part_id != draft.replaces:
        file = catalogue.files.get(part_id, "")
        yield Fault(
            "",
            "id",
            say(
                "{id!r} is already the id of {part} ({file}); give this one another",
                id=part_id,
                part=catalogue[part_id].title,
                file=file,
            ),
        )


def _own_file(part_id: str, catalogue: Catalogue) -> Path:
    if not is_own(part_id, catalogue):
        reason = say("is no part of your own; copy it under another id to change it")
        raise CatalogueError(Fault(catalogue.files.get(part_id, ""), part_id, reason))
    return Path(catalogue.files[part_id])


def _unlink(file: Path) -> None:
    try:
        file.unlink()
    except OSError as problem:
        raise CatalogueError(
            Fault(str(file), "", say("cannot be deleted: {reason}", reason=reason_of(problem)))
        ) from None
