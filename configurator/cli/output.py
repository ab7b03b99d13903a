"""Where a command's answer goes: a file, or standard output for ``-``."""

from __future__ import annotations

import sys
from pathlib import Path

from configurator.core.errors import ExportError, Fault, reason_of


def write_output(data: bytes, target: str) -> None:
    """Write all of the data or nothing; ``-`` is standard output, a device is written to."""
    if target == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    from configurator.core.whole_file import write_whole

    path = Path(target)
    if path.is_dir():
        raise ExportError(Fault(target, "", "this is a folder, not a file"))
    if not path.exists() or path.is_file():
        write_whole(path, data, ExportError)
        return
    try:
        path.write_bytes(data)
    except OSError as problem:
        raise ExportError(Fault(target, "", reason_of(problem))) from None
