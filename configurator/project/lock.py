"""Keeps a second window, process or colleague from writing over an open design."""

from __future__ import annotations

import getpass
import json
import os
import socket
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from filelock import FileLock, Timeout

from configurator.core.errors import DesignFileError, Fault
from configurator.core.jsonfile import dump_json
from configurator.core.text import say
from configurator.core.whole_file import remove_leftovers

_LONGEST_NAME = 40


class DesignLock:
    """Held while a design file is open; the system lets go of it when the process ends.

    A hidden file beside the design tells others who holds it. Where none can be made, because
    the folder is read-only, nobody can save either and there is nothing to hold.
    """

    def __init__(self, path: Path, lock: FileLock | None) -> None:
        self.path = path
        self._lock = lock

    @classmethod
    def acquire(cls, path: Path) -> DesignLock:
        """Hold a file, or raise who holds it already."""
        file = _beside(path, "lock")
        if not file.parent.is_dir():
            return cls(path, None)
        lock = FileLock(file, timeout=0, thread_local=False)
        try:
            lock.acquire()
        except Timeout:
            raise DesignFileError(
                Fault(str(path), "", say("is open in {program}", program=_holder(path)))
            ) from None
        except (OSError, NotImplementedError, ValueError):
            return cls(path, None)
        remove_leftovers(path)
        with suppress(OSError):
            _beside(path, "holder").write_text(_introduction(), encoding="utf-8")
        return cls(path, lock)

    @property
    def is_held(self) -> bool:
        """Tell whether others are really kept out."""
        return self._lock is not None and self._lock.is_locked

    def release(self) -> None:
        """Let others open the file, and leave nothing beside it."""
        if self._lock is None:
            return
        for kind in ("holder", "lock"):
            with suppress(OSError):
                _beside(self.path, kind).unlink()
        self._lock.release()
        self._lock = None


def _beside(path: Path, kind: str) -> Path:
    """Give a hidden name that no other file of the folder has; a long one is cut and marked."""
    real = Path(os.path.realpath(path))
    name = real.name
    if len(name) > _LONGEST_NAME:
        name = f"{name[:_LONGEST_NAME]}-{sha256(os.fsencode(name)).hexdigest()[:8]}"
    return real.with_name(f".{name}.{kind}")


def _introduction() -> str:
    return dump_json(
        {
            "user": _user(),
            "host": socket.gethostname(),
            "process": os.getpid(),
            "since": datetime.now().astimezone().isoformat(timespec="minutes"),
        }
    )


def _user() -> str:
    """Give the name of the user; a container may run under a number that has none."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return "someone"


def _holder(path: Path) -> str:
    """Say who holds a file; the note may be missing or come from elsewhere, so trust nothing."""
    try:
        note = json.loads(_beside(path, "holder").read_text(encoding="utf-8")[:4096])
        who = say(
            "{user} on {host}, process {process}, since {since}",
            user=note["user"],
            host=note["host"],
            process=note["process"],
            since=note["since"],
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return say("another Rackloop")
    return say("another Rackloop ({who})", who=who)
