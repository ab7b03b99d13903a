"""The command that gives racks and modules a utilisation profile: constant or a CSV trace."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from configurator.core.errors import UsageError

if TYPE_CHECKING:
    from configurator.design.model import Design

Command = Callable[[argparse.Namespace], int]


def register_profile(parser: argparse.ArgumentParser) -> Command:
    """Declare ``profile DESIGN TRACE.csv --rack R1 -o FILE``."""
    parser.add_argument("design", type=Path, metavar="DESIGN")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument(
        "trace",
        type=Path,
        nargs="?",
        metavar="TRACE.csv",
        help="a column of time and one of utilisation, each with its unit: hours [h], use [%%]",
    )
    source.add_argument("--constant", type=float, metavar="SHARE", help="between 0 and 1")
    for kind in ("rack", "module"):
        parser.add_argument(
            f"--{kind}", action="append", default=[], metavar="NAME", help="id or place; repeatable"
        )
    parser.add_argument("--name", help="name of the profile; the file's where none is given")
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="FILE")
    return _profile


def _profile(arguments: argparse.Namespace) -> int:
    from configurator.design import edits
    from configurator.project.storage import load_design, save_design

    design = load_design(arguments.design)
    users = [
        *(_found(design, name, "rack") for name in arguments.rack),
        *(_found(design, name, "module") for name in arguments.module),
    ]
    if not users:
        raise UsageError("name what runs by it, with --rack or --module")
    if arguments.constant is None:
        hours, utilisation = _trace(arguments.trace)
        name = arguments.name or arguments.trace.stem
    else:
        hours, utilisation = (), (arguments.constant,)
        name = arguments.name or f"constant {arguments.constant:g}"
    design = edits.add_profile(design, name, utilisation, hours)
    for user in users:
        design = edits.set_field(design, user, "profile", design.profiles[-1].id)
    save_design(arguments.output, design)
    print(f"wrote {arguments.output}")
    return 0


def _trace(path: Path) -> tuple[tuple[float, ...], tuple[float, ...]]:
    from configurator.catalogue.table_text import SIZE_LIMIT_BYTES
    from configurator.core.errors import TraceFileError
    from configurator.core.jsonfile import read_bounded
    from configurator.design.trace_file import read_trace

    trace = read_trace(read_bounded(path, TraceFileError, SIZE_LIMIT_BYTES), str(path))
    return trace.hours, trace.utilisation


def _found(design: Design, name: str, kind: str) -> str:
    """Give the id of a rack or module called by its id or its place."""
    from configurator.design.address import addresses
    from configurator.design.query import index

    ids = {address: each for each, address in addresses(design).items()}
    object_id = ids.get(name, name)
    known = index(design)
    thing = known.rack(object_id) if kind == "rack" else known.module(object_id)
    if thing is None:
        raise UsageError(f"there is no {kind} {name!r} in the design")
    return object_id
