"""The design file: JSON text with a format, a version and the design, stable for line diffs.

Fields without a value are left out; all others stand in the file even where they have their
default, so that a later default never changes an old design.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

from pydantic import ValidationError

from configurator.catalogue.plausible import implausible_figures
from configurator.core.errors import DesignFileError, Fault
from configurator.core.jsonfile import JsonValue, dump_json
from configurator.core.text import say
from configurator.core.validation import faults_of
from configurator.design.model import Design
from configurator.design.validate import faults
from configurator.project.migrations import MIGRATIONS, Migration, migrate

FORMAT = "rackloop-design"
VERSION = 2
SUFFIX = ".rackloop"


def design_to_text(design: Design) -> str:
    """Write a design as the text of a file; equal designs give equal text."""
    return dump_json({"format": FORMAT, "version": VERSION, "design": design_to_dict(design)})


def design_sha256(design: Design) -> str:
    """Give the checksum of the file that the design would be saved as."""
    return hashlib.sha256(design_to_text(design).encode()).hexdigest()


def design_to_dict(design: Design) -> dict[str, JsonValue]:
    """Turn a design into plain JSON values."""
    content: dict[str, JsonValue] = design.model_dump(
        mode="json", exclude_none=True, exclude={"parts"}
    )
    content["parts"] = {
        key: {"kind": part.kind, **part.model_dump(mode="json", exclude_defaults=True)}
        for key, part in design.parts.items()
    }
    return content


def design_from_dict(
    content: JsonValue,
    file: str,
    version: int = VERSION,
    migrations: dict[int, Migration] = MIGRATIONS,
) -> Design:
    """Turn the content of a design file of this or an older version into a design.

    All faults are raised at once.  ``version`` is the newest that can be read.
    """
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise DesignFileError(
            Fault(file, "format", say("this is no design file ({format})", format=FORMAT))
        )
    written = content.get("version")
    if isinstance(written, bool) or not isinstance(written, int) or written < 1:
        raise DesignFileError(
            Fault(file, "version", say("{version!r} is no version number", version=written))
        )
    if written > version:
        newer = say(
            "written by a newer Rackloop (format {written}); this one reads up to {version}",
            written=written,
            version=version,
        )
        raise DesignFileError(Fault(file, "version", newer))
    return _design(migrate(content, written, version, migrations, file), file)


def _design(content: dict[str, JsonValue], file: str) -> Design:
    unknown = sorted(set(content) - {"format", "version", "design"})
    if unknown or not isinstance(content.get("design"), dict):
        wrong = [Fault(file, key, say("is no part of a design file")) for key in unknown]
        missing = [] if "design" in content else [Fault(file, "design", say("is missing"))]
        other = [Fault(file, "design", say("an object is expected"))] if "design" in content else []
        raise DesignFileError(*wrong, *missing, *(other if not wrong else ()))
    text = json.dumps(content["design"])
    try:
        design = Design.model_validate_json(text, strict=True)
    except ValidationError as error:
        raise DesignFileError(*faults_of(error, file)) from None
    if absurd := tuple(_absurd_parts(content["design"], file)):
        raise DesignFileError(*absurd)
    if found := faults(design, file):
        raise DesignFileError(*found)
    return design


def _absurd_parts(design: JsonValue, file: str) -> Iterator[Fault]:
    """Find in the parts a design carries the figures that a catalogue would refuse."""
    parts = design.get("parts") if isinstance(design, dict) else None
    for key, part in parts.items() if isinstance(parts, dict) else ():
        if isinstance(part, dict):
            for fault in implausible_figures(part, file):
                yield Fault(file, f"parts.{key}.{fault.place}", fault.reason)
