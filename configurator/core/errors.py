"""What can go wrong for a user, as one tree.

RackloopError
├── UsageError           a command or request names something that does not exist
├── FileError            a file cannot be read, understood or written
│   ├── DesignFileError  a design file
│   ├── CatalogueError   part files and the folders that hold them
│   └── TraceFileError   a trace of utilisation
├── DesignError          a design that contradicts itself
├── PlacementError       an edit that the design refuses
├── ExportError          a design that cannot be written in the wanted format
└── ResourceError        a file that belongs to the program itself is missing

Each error carries all its faults at once, so that a user repairs a file in one go. Faults of a
design are findings, not errors; faults of the program are ordinary Python exceptions.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: in which file, at which place in it, and why."""

    file: str
    place: str
    reason: str

    def __str__(self) -> str:
        return ": ".join(part for part in (self.file, self.place, self.reason) if part)


class RackloopError(Exception):
    """Base of every error meant for the user; prints one fault per line."""

    def __init__(self, *faults: Fault | str) -> None:
        super().__init__(*faults)
        self.faults = tuple(
            fault if isinstance(fault, Fault) else Fault("", "", fault) for fault in faults
        )

    def __str__(self) -> str:
        return "\n".join(str(fault) for fault in self.faults)


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


class DesignError(RackloopError):
    """A design contradicts itself, or lacks something it must carry."""


class PlacementError(RackloopError):
    """The design refuses an edit; the reason is meant to be shown as it is."""


class ExportError(RackloopError):
    """A design cannot be written in the wanted format."""


class ResourceError(RackloopError):
    """A file that belongs to the program itself is missing."""
