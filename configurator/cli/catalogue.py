"""``rackloop catalogue``: what parts there are, what is known of them, and what is wrong."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from configurator.core.errors import Fault, UsageError

if TYPE_CHECKING:
    from configurator.catalogue.catalogue import Catalogue


def register_catalogue(parser: argparse.ArgumentParser) -> Callable[[argparse.Namespace], int]:
    """Declare the words of the command and give the function that runs it."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="list parts")
    listing.add_argument("folder", nargs="?", type=Path, help="own parts to read as well")
    listing.add_argument("--kind", help="only this kind of part, such as oam or cdu")
    listing.set_defaults(action=_list)
    show = actions.add_parser("show", help="show every figure of a part with its source")
    show.add_argument("part")
    show.add_argument("folder", nargs="?", type=Path, help="own parts to read as well")
    show.set_defaults(action=_show)
    check = actions.add_parser("check", help="report every fault of every part file")
    check.add_argument("folder", nargs="?", type=Path, help="own parts to check")
    check.set_defaults(action=_check)
    return lambda arguments: int(arguments.action(arguments))


def _load(folder: Path | None) -> Catalogue:
    from configurator.catalogue.loader import load_catalogue

    if folder is None:
        return load_catalogue()
    if not folder.is_dir():
        raise UsageError(Fault(str(folder), "", "no such folder"))
    return load_catalogue(folder)


def _list(arguments: argparse.Namespace) -> int:
    catalogue = _load(arguments.folder)
    parts = [
        part
        for part in (catalogue[part_id] for part_id in catalogue)
        if arguments.kind in (None, part.kind)
    ]
    if not parts:
        raise UsageError(f"no part of kind {arguments.kind}")
    for part in sorted(parts, key=lambda part: (part.kind, part.id)):
        print(f"{part.kind:17} {part.id:32} {part.status:14} {part.title}")
    _warn(catalogue)
    return 0


def _show(arguments: argparse.Namespace) -> int:
    from configurator.catalogue.figures import part_figures, unknown_figures

    catalogue = _load(arguments.folder)
    part = catalogue.get(arguments.part)
    if part is None:
        raise UsageError(f"no part {arguments.part}; rackloop catalogue list names them all")
    print(f"{part.title}  [{part.kind}, {part.status}]")
    for figure in part_figures(part, catalogue.sources):
        mark = "≈ " if figure.confidence == "low" else "  "
        sources = "; ".join(figure.sources) + (f", {figure.clause}" if figure.clause else "")
        print(f"{mark}{figure.label}: {figure.text} {figure.unit}".rstrip())
        print(f"      {figure.confidence} confidence, {sources}")
    if unknown := unknown_figures(part):
        print(f"  unknown: {', '.join(unknown)}")
    for note in part.notes:
        print(f"  note: {note}")
    return 0


def _check(arguments: argparse.Namespace) -> int:
    catalogue = _load(arguments.folder)
    for fault in catalogue.faults:
        print(fault)
    print(f"{len(catalogue)} parts, {len(catalogue.faults)} faults")
    return 2 if catalogue.faults else 0


def _warn(catalogue: Catalogue) -> None:
    for fault in catalogue.faults:
        print(fault, file=sys.stderr)
