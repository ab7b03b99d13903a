"""Snapshots of open designs, so that a crash costs at most the edits since the last one.

Each open document has a snapshot under a key of its own in the user's state folder, and a lock
that ends with the process. A snapshot whose lock is free was left behind and can be recovered.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import time

import platformdirs
from filelock import FileLock, Timeout

from configurator.core.errors import DesignFileError, Fault, reason_of
from configurator.core.jsonfile import JsonValue, read_json
from configurator.core.log import APPLICATION
from configurator.core.text import say
from configurator.core.whole_file import remove_leftovers
from configurator.design.model import Design
from configurator.project.format import FORMAT, VERSION, design_from_dict, design_to_dict
from configurator.project.storage import write_whole

_FORMAT = "rackloop-recovery"
_SUFFIX = ".snapshot"
_YOUNG_S = 60.0
"""A lock may be made and not held yet; after this long it is."""


def recovery_folder() -> Path:
    """Give the folder of this user where snapshots lie."""
    return Path(platformdirs.user_state_dir(APPLICATION, appauthor=False)) / "recovery"


class Autosave:
    """The snapshot of one open document; the caller decides how often to write it."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or recovery_folder()
        self._file = self._folder / f"{secrets.token_hex(8)}{_SUFFIX}"
        self._lock: FileLock | None = None

    def write(self, design: Design, path: Path | None) -> None:
        """Replace the snapshot; ``path`` is the design's own file, None where it has none yet."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if self._lock is None:
                lock = FileLock(_lock_of(self._file), timeout=0, thread_local=False)
                lock.acquire()
                self._lock = lock
        except OSError as problem:
            reason = say("cannot be written: {reason}", reason=reason_of(problem))
            raise DesignFileError(Fault(str(self._folder), "", reason)) from None
        write_whole(self._file, _snapshot(design, path), lasting=False)

    def discard(self) -> None:
        """Drop the snapshot: the document was saved, or closed on purpose."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    def close(self) -> None:
        """Drop the snapshot and end this document's autosave."""
        self.discard()
        if self._lock is not None:
            with suppress(OSError):
                _lock_of(self._file).unlink(missing_ok=True)
            self._lock.release()
            self._lock = None


@dataclass(frozen=True, slots=True)
class Recoverable:
    """A snapshot that a process left behind: the design's name, its file and when it was made."""

    file: Path
    name: str
    path: Path | None
    saved_at: datetime

    def load(self) -> Design:
        """Read the design of the snapshot."""
        content = _read(self.file)
        inner: JsonValue = {
            "format": FORMAT,
            "version": content.get("design_version"),
            "design": content.get("design"),
        }
        return design_from_dict(inner, str(self.file))

    def discard(self) -> None:
        """Drop the snapshot for good."""
        remove_leftovers(self.file)
        for file in (self.file, _lock_of(self.file)):
            with suppress(OSError):
                file.unlink(missing_ok=True)


def recoverable(folder: Path | None = None) -> tuple[Recoverable, ...]:
    """List the snapshots that no living process holds, the newest first.

    One that cannot be read is left where it is and not listed.
    """
    folder = folder or recovery_folder()
    _sweep(folder)
    found = list(_left_behind(folder))
    return tuple(sorted(found, key=lambda each: each.saved_at, reverse=True))


def _sweep(folder: Path) -> None:
    """Remove what a process left that was ended before its first snapshot was whole."""
    for lock in folder.glob("*.lock"):
        file = lock.with_suffix(_SUFFIX)
        with suppress(OSError):
            is_old = time() - lock.stat().st_mtime > _YOUNG_S
            if is_old and not file.exists() and not _is_in_use(file):
                Recoverable(file, "", None, datetime.now(UTC)).discard()


def _left_behind(folder: Path) -> Iterator[Recoverable]:
    for file in sorted(folder.glob(f"*{_SUFFIX}")):
        if _is_in_use(file):
            continue
        remove_leftovers(file)
        with suppress(DesignFileError, ValueError, TypeError, OverflowError, OSError):
            content = _read(file)
            path = content["path"]
            yield Recoverable(
                file,
                str(content["name"]),
                Path(path) if isinstance(path, str) else None,
                datetime.fromisoformat(str(content["saved_at"])).astimezone(UTC),
            )


def _is_in_use(file: Path) -> bool:
    lock = FileLock(_lock_of(file), timeout=0, thread_local=False)
    try:
        with lock:
            return False
    except Timeout:
        return True
    except OSError:
        return False


def _lock_of(file: Path) -> Path:
    return file.with_suffix(".lock")


def _snapshot(design: Design, path: Path | None) -> bytes:
    content = {
        "format": _FORMAT,
        "version": 1,
        "design_version": VERSION,
        "name": design.name,
        "path": str(path.absolute()) if path else None,
        "saved_at": datetime.now(UTC).isoformat(),
        "design": design_to_dict(design),
    }
    return json.dumps(content, ensure_ascii=False, allow_nan=False).encode()


def _read(file: Path) -> dict[str, JsonValue]:
    content = read_json(file, DesignFileError)
    if not isinstance(content, dict) or content.get("format") != _FORMAT:
        raise DesignFileError(Fault(str(file), "format", say("this is no snapshot of a design")))
    if missing := sorted({"name", "path", "saved_at", "design"} - set(content)):
        raise DesignFileError(Fault(str(file), missing[0], say("is missing")))
    return content
