"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import re
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from configurator.core.errors import Fault, FileError, RackloopError, reason_of
from configurator.core.text import say

SUFFIX = ".tmp"


def write_whole(
    path: Path, data: bytes, error: type[RackloopError] = FileError, *, lasting: bool = True
) -> None:
    """Replace the content of a file in one step, through links and with its permissions.

    It outlives the end of this process; a ``lasting`` one also outlives that of the machine,
    which costs the time to reach the disk. What goes wrong is raised as ``error``.
    """
    try:
        target = Path(os.path.realpath(path))
        mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else None
        if mode is not None and not os.access(target, os.W_OK):
            reason = say("cannot be saved: the file is write-protected")
            raise error(Fault(str(path), "", reason))
        _replace(target, data, mode, lasting)
    except (OSError, ValueError) as problem:
        reason = say("cannot be saved: {reason}", reason=reason_of(problem))
        raise error(Fault(str(path), "", reason)) from None


def remove_leftovers(path: Path) -> None:
    """Remove what writes of this file left behind that were ended by force.

    To be called only by who alone may write the file.
    """
    target = Path(os.path.realpath(path))
    pattern = re.compile(re.escape(_temporary(target, "")[: -len(SUFFIX)]) + r"[0-9a-f]{8}\.tmp")
    with suppress(OSError):
        for entry in os.scandir(target.parent):
            if pattern.fullmatch(entry.name):
                os.unlink(entry.path)


def _temporary(target: Path, token: str) -> str:
    return f".{target.name[:40]}.{token}{SUFFIX}"


def _replace(target: Path, data: bytes, mode: int | None, lasting: bool) -> None:
    temporary = target.with_name(_temporary(target, secrets.token_hex(4)))
    try:
        with temporary.open("xb") as stream:
            stream.write(data)
            stream.flush()
            if lasting:
                os.fsync(stream.fileno())
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if lasting:
        _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name lasting; not every system can open a folder."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
