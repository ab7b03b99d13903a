"""Where a command's answer goes: a file, or standard output for ``-``."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from configurator.core.errors import ExportError, Fault


def write_output(data: bytes, target: str) -> None:
    """Write all of the data or nothing; ``-`` is standard output."""
    if target == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    path = Path(target)
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(temporary).chmod(0o666 & ~_umask())
            os.replace(temporary, path)
        except OSError:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as problem:
        raise ExportError(Fault(target, "", problem.strerror or str(problem))) from problem


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
