"""Reads the catalogue that ships with the program and folders of the user's own parts.

Every file is read on its own: its faults are collected and never hide another file. What a file
is, its ``format`` says: a part, a list of sources or a list of assumptions. JSON files of the
program that belong elsewhere (price lists, designs) are passed over. A part file may bring the
sources it cites along, so that a user's part is one file.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from configurator.catalogue.assumption import Assumption
from configurator.catalogue.catalogue import Catalogue, Clash
from configurator.catalogue.compare import differing_fields
from configurator.catalogue.part_file import PART_FORMAT, VERSION, part_from_content, validated
from configurator.catalogue.parts import KINDS, FrozenModel, Part
from configurator.catalogue.plausible import refuse_too_many, unreadable_texts
from configurator.catalogue.references import (
    broken_assumption,
    broken_references,
    trusted_as_sourced,
    unknown_sources,
)
from configurator.catalogue.source import Source
from configurator.core import resources
from configurator.core.errors import CatalogueError, Fault, reason_of
from configurator.core.jsonfile import JsonValue, read_json
from configurator.core.text import say

SOURCES_FORMAT = "rackloop-sources"
ASSUMPTIONS_FORMAT = "rackloop-assumptions"
FILE_LIMIT = 20_000
FILE_SIZE_LIMIT_BYTES = 4 * 1024 * 1024
FOLDER_SIZE_LIMIT_BYTES = 100 * 1024 * 1024
FOLDER_DEPTH_LIMIT = 40
VALUE_LIMIT = 50_000
FAULT_LIMIT = 100

_KIND_ORDER = {kind: order for order, kind in enumerate(KINDS)}


class _SourcesFile(FrozenModel):
    sources: dict[str, Source]


class _AssumptionsFile(FrozenModel):
    assumptions: tuple[Assumption, ...]


@dataclass(slots=True)
class _Loading:
    parts: dict[str, Part] = field(default_factory=dict)
    part_files: dict[str, str] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    source_files: dict[str, str] = field(default_factory=dict)
    assumptions: dict[str, Assumption] = field(default_factory=dict)
    assumption_files: dict[str, str] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    clashes: list[Clash] = field(default_factory=list)
    read: set[str] = field(default_factory=set)


def load_catalogue(*folders: Path) -> Catalogue:
    """Load the built-in catalogue and then the given folders; faults are in the result.

    An id that is already taken keeps its first part; the second file is reported. A file that
    two of the folders hold is read once.
    """
    loading = _Loading()
    for folder in (resources.find("catalogue"), *folders):
        _load_folder(folder, loading)
    for part_id, part in loading.parts.items():
        file = loading.part_files[part_id]
        loading.faults.extend(unknown_sources(part, loading.sources, file))
        loading.faults.extend(broken_references(part, loading.parts, file))
        loading.parts[part_id] = trusted_as_sourced(part, loading.sources)
    for key, assumption in loading.assumptions.items():
        file = loading.assumption_files[key]
        loading.faults.extend(broken_assumption(assumption, loading.parts, loading.sources, file))
    parts = sorted(
        loading.parts.values(), key=lambda part: (_KIND_ORDER[part.kind], part.title.casefold())
    )
    return Catalogue(
        {part.id: part for part in parts},
        loading.assumptions,
        loading.sources,
        tuple(loading.faults),
        loading.part_files,
        tuple(loading.clashes),
    )


def _load_folder(folder: Path, loading: _Loading) -> None:
    if not folder.is_dir():
        loading.faults.append(Fault(str(folder), "", say("there is no such folder")))
        return

    def unreadable(problem: OSError) -> None:
        loading.faults.append(Fault(str(problem.filename), "", reason_of(problem)))

    def too_deep(path: str) -> None:
        reason = say(
            "folders deeper than {limit} levels are not read",
            limit=FOLDER_DEPTH_LIMIT,
        )
        loading.faults.append(Fault(path, "", reason))

    total_bytes = 0
    for count, path in enumerate(_json_files(folder, unreadable, too_deep)):
        total_bytes += _size_bytes(path)
        if count == FILE_LIMIT or total_bytes > FOLDER_SIZE_LIMIT_BYTES:
            reason = say(
                "holds more than {files:,} files or {size} MB; the rest is not read",
                files=FILE_LIMIT,
                size=FOLDER_SIZE_LIMIT_BYTES // 1024**2,
            )
            loading.faults.append(Fault(str(folder), "", reason))
            return
        if (real := os.path.realpath(path)) in loading.read:
            continue
        loading.read.add(real)
        try:
            _load_file(path, loading)
        except CatalogueError as problem:
            loading.faults.extend(_readable(problem.faults, str(path)))


def _size_bytes(path: Path) -> int:
    """Give what reading the file may cost; one that is refused unread costs nothing."""
    try:
        size_bytes = path.stat().st_size
    except (OSError, ValueError):
        return 0
    return size_bytes if size_bytes <= FILE_SIZE_LIMIT_BYTES else 0


def _readable(faults: tuple[Fault, ...], file: str) -> Iterator[Fault]:
    """Give as many faults of a file as one reads, none longer than a few lines."""
    for fault in faults[:FAULT_LIMIT]:
        reason = fault.reason if len(fault.reason) <= 500 else fault.reason[:500]
        yield Fault(fault.file, fault.place[:200], reason)
    if (more := len(faults) - FAULT_LIMIT) > 0:
        yield Fault(file, "", say("and {more:,} more faults", more=more))


def _json_files(
    folder: Path, report: Callable[[OSError], None], too_deep: Callable[[str], None]
) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder, onerror=report):
        folders.sort()
        depth = len(Path(parent).parts) - len(folder.parts)
        if folders and depth == FOLDER_DEPTH_LIMIT:
            too_deep(parent)
            folders.clear()
        yield from (Path(parent, name) for name in sorted(names) if name.endswith(".json"))


def _load_file(path: Path, loading: _Loading) -> None:
    file = str(path)
    content = read_json(path, CatalogueError, FILE_SIZE_LIMIT_BYTES)
    if not isinstance(content, dict):
        raise CatalogueError(Fault(file, "", say("not a catalogue file: an object is expected")))
    form = content.pop("format", None)
    if isinstance(form, str) and form.startswith("rackloop-") and form not in _READERS:
        return
    reader = _READERS.get(form) if isinstance(form, str) else None
    if reader is None:
        known = ", ".join(_READERS)
        raise CatalogueError(
            Fault(file, "format", say("{form!r} is none of {known}", form=form, known=known))
        )
    _check_version(content.pop("version", None), file)
    refuse_too_many(content, file, VALUE_LIMIT)
    if form != PART_FORMAT and (unreadable := unreadable_texts(content, file)):
        raise CatalogueError(*unreadable)
    reader(content, file, loading)


def _check_version(version: JsonValue, file: str) -> None:
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise CatalogueError(
            Fault(file, "version", say("{version!r} is no version number", version=version))
        )
    if version > VERSION:
        reason = say(
            "version {version} is newer than this program, which reads version {read}",
            version=version,
            read=VERSION,
        )
        raise CatalogueError(Fault(file, "version", reason))


def _read_part(content: dict[str, JsonValue], file: str, loading: _Loading) -> None:
    brought = content.pop("sources", {})
    part = part_from_content(content, file)
    if part.id in loading.parts:
        raise CatalogueError(_clash(part, file, loading))
    loading.parts[part.id] = part
    loading.part_files[part.id] = file
    _read_sources({"sources": brought}, file, loading)


def _clash(part: Part, file: str, loading: _Loading) -> Fault:
    """Keep the first part of an id, and say in what the second differs."""
    kept, first = loading.parts[part.id], loading.part_files[part.id]
    differs = differing_fields(kept, part)
    loading.clashes.append(Clash(part.id, first, file, differs))
    told = (
        say("this one differs in {fields}", fields=", ".join(differs))
        if differs
        else say("this one says the same")
    )
    return Fault(
        file,
        "id",
        say(
            "the id {id!r} is already taken by {first}, which counts; {told}",
            id=part.id,
            first=first,
            told=told,
        ),
    )


def _read_sources(content: dict[str, JsonValue], file: str, loading: _Loading) -> None:
    for source_id, source in validated(_SourcesFile, content, file).sources.items():
        if loading.sources.setdefault(source_id, source) != source:
            first = loading.source_files[source_id]
            reason = say(
                "the source {source_id!r} is already described otherwise in {first}",
                source_id=source_id,
                first=first,
            )
            loading.faults.append(Fault(file, f"sources.{source_id}", reason))
        loading.source_files.setdefault(source_id, file)


def _read_assumptions(content: dict[str, JsonValue], file: str, loading: _Loading) -> None:
    read = validated(_AssumptionsFile, content, file)
    for index, assumption in enumerate(read.assumptions):
        if assumption.key in loading.assumptions:
            reason = say("the assumption {key!r} is already made", key=assumption.key)
            loading.faults.append(Fault(file, f"assumptions[{index}].key", reason))
        else:
            loading.assumptions[assumption.key] = assumption
            loading.assumption_files[assumption.key] = file


_READERS = {
    PART_FORMAT: _read_part,
    SOURCES_FORMAT: _read_sources,
    ASSUMPTIONS_FORMAT: _read_assumptions,
}
