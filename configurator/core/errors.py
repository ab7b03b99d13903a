"""What can go wrong for a user, as one tree.

RackloopError
├── UsageError           a command or request names something that does not exist
├── FileError            a file cannot be read, understood or written
│   ├── DesignFileError  a design file
│   ├── CatalogueError   part files and the folders that hold them
│   ├── TraceFileError   a trace of utilisation
│   ├── PriceListError   a price list
│   └── QuoteFileError   the data of a quote
├── DesignError          a design that contradicts itself
├── PlacementError       an edit that the design refuses
├── ExportError          a design that cannot be written in the wanted format
└── ResourceError        a file that belongs to the program itself is missing

Each error carries all its faults at once, so that a user repairs a file in one go. Faults of a
design are findings, not errors; faults of the program are ordinary Python exceptions.
"""

import errno
from collections.abc import Mapping
from dataclasses import dataclass

from configurator.core.text import joined, say


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: in which file, at which place in it, and why."""

    file: str
    place: str
    reason: str

    def __str__(self) -> str:
        return joined(": ", (part for part in (self.file, self.place, self.reason) if part))


class RackloopError(Exception):
    """Base of every error meant for the user; prints one fault per line."""

    def __init__(self, *faults: Fault | str) -> None:
        super().__init__(*faults)
        self.faults = tuple(
            fault if isinstance(fault, Fault) else Fault("", "", fault) for fault in faults
        )

    def __str__(self) -> str:
        return joined("\n", (str(fault) for fault in self.faults))


class UsageError(RackloopError):
    """A command or request names something that does not exist."""


class FileError(RackloopError):
    """A file cannot be read, understood or written."""


class DesignFileError(FileError):
    """A design file cannot be read, understood or written."""


class CatalogueError(FileError):
    """A part file or a catalogue folder is wrong."""


class TraceFileError(FileError):
    """A trace of utilisation cannot be read or understood."""


class PriceListError(FileError):
    """A price list cannot be read or understood."""


class QuoteFileError(FileError):
    """The data of a quote cannot be read, understood or written."""


class DesignError(RackloopError):
    """A design contradicts itself, or lacks something it must carry."""


class PlacementError(RackloopError):
    """The design refuses an edit; the reason is meant to be shown as it is."""


class ExportError(RackloopError):
    """A design cannot be written in the wanted format."""


class ResourceError(RackloopError):
    """A file that belongs to the program itself is missing."""


_OF_THE_SYSTEM: Mapping[int, str] = {
    errno.ENOENT: say("no such file or directory"),
    errno.EACCES: say("permission denied"),
    errno.EPERM: say("operation not permitted"),
    errno.EROFS: say("read-only file system"),
    errno.ENOSPC: say("no space left on device"),
    errno.EIO: say("input/output error"),
    errno.ENAMETOOLONG: say("file name too long"),
    errno.ENOTDIR: say("not a directory"),
    errno.EISDIR: say("is a directory"),
    errno.EEXIST: say("file exists"),
}


def reason_of(problem: OSError | ValueError) -> str:
    """Say why the operating system refused, in words, without number and path."""
    known = _OF_THE_SYSTEM.get(getattr(problem, "errno", None) or 0)
    return known or (getattr(problem, "strerror", None) or str(problem)).lower()
