"""Everything a design can be written as, with a manifest of hashes; format after format."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from configurator import __version__
from configurator.core.errors import ExportError, Fault, reason_of
from configurator.core.jsonfile import dump_json
from configurator.core.text import joined, say
from configurator.core.whole_file import write_whole
from configurator.evaluation.result import Evaluation
from configurator.export.formats import EXPORTS, Files
from configurator.project.format import design_sha256

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Made:
    """The files of one format, or why this design has none."""

    format: str
    files: Files = field(default_factory=dict)
    reason: str = ""


def everything(evaluation: Evaluation, names: Iterable[str] = ()) -> Iterator[Made]:
    """Make one format after the other, all where none is named.

    One that this design has nothing for gives its reason.
    """
    for name in names or EXPORTS:
        try:
            yield Made(name, EXPORTS[name].files(evaluation))
        except ExportError as error:
            reasons = joined("; ", (fault.reason for fault in error.faults))
            yield Made(name, reason=reasons)


def manifest(evaluation: Evaluation, made: Iterable[Made]) -> bytes:
    """List the files with their SHA-256, what they were made of, and what was left out."""
    every = tuple(made)
    return dump_json(
        {
            "format": "rackloop-manifest",
            "version": 1,
            "program": __version__,
            "design": {
                "name": evaluation.design.name,
                "sha256": design_sha256(evaluation.design),
            },
            "scenario": evaluation.scenario,
            "status": evaluation.status,
            "files": [
                {
                    "path": path,
                    "format": each.format,
                    "bytes": len(data),
                    "sha256": hashlib.sha256(data).hexdigest(),
                }
                for each in every
                for path, data in each.files.items()
            ],
            "left_out": [
                {"format": each.format, "reason": str(each.reason)} for each in every if each.reason
            ],
        }
    ).encode()


def write_files(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write files into a folder, each whole or not at all.

    Raises
    ------
    ExportError
        With the file that could not be written and the reason; it is left as it was.
    """
    return tuple(_written(folder / PurePosixPath(name), data) for name, data in files.items())


def _written(path: Path, data: bytes) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as problem:
        reason = say("cannot be made: {reason}", reason=reason_of(problem))
        raise ExportError(Fault(str(path.parent), "", reason)) from None
    write_whole(path, data, ExportError)
    return path
