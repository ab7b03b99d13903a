"""``rackloop catalogue import``, ``export`` and ``updates``: parts from and to elsewhere."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from configurator.cli.output import write_output
from configurator.core.errors import CatalogueError, Fault, UsageError
from configurator.core.jsonfile import read_bounded

if TYPE_CHECKING:
    from configurator.catalogue.catalogue import Catalogue

Actions: TypeAlias = "argparse._SubParsersAction[Any]"
Run: TypeAlias = Callable[[argparse.Namespace], int]
AddAction: TypeAlias = Callable[..., argparse.ArgumentParser]


def register(actions: Actions, add: AddAction) -> None:
    """Declare the three actions; ``add`` makes one that may be given a folder."""
    taking = add(actions, "import", "read a NetBox type into a part of your own", _import, "file")
    taking.add_argument("-o", "--output", type=Path, help="folder of parts (default: your own)")
    taking.add_argument("--kind", help="what it is, such as switch or chassis")
    taking.add_argument("--id", help="id of the part (default: the slug)")
    taking.add_argument("--source", help="where its figures come from (default: the file's name)")
    taking.add_argument("--confidence", choices=("high", "medium", "low"), default="medium")
    giving = add(actions, "export", "write a part as a NetBox type", _export, "part")
    giving.add_argument("--format", choices=("netbox",), required=True)
    giving.add_argument("-o", "--output", required=True, help="file to write, - for the terminal")
    add(actions, "updates", "list parts of a design that are other now", _updates, "design")


def load(folder: Path | None) -> Catalogue:
    """Read the shipped parts, those of the user's folders and those of one more."""
    from configurator.catalogue.folders import open_catalogue

    if folder is None:
        return open_catalogue()
    if not folder.is_dir():
        raise UsageError(Fault(str(folder), "", "no such folder"))
    return open_catalogue(folder)


def open_telling() -> Catalogue:
    """Read the shipped parts and the user's for a command that is not about parts.

    What is wrong in the user's folders does not stop it, and is told in one line.
    """
    catalogue = load(None)
    if catalogue.faults:
        first, more = catalogue.faults[0], len(catalogue.faults) - 1
        rest = f", and {more} more faults; see rackloop catalogue check" if more else ""
        print(f"parts of your own: {' '.join(str(first).split())}{rest}", file=sys.stderr)
    return catalogue


def _import(arguments: argparse.Namespace) -> int:
    from configurator.catalogue.folders import own_folder
    from configurator.catalogue.netbox import read_netbox
    from configurator.catalogue.netbox.yaml_text import SIZE_LIMIT_BYTES
    from configurator.catalogue.user_parts import OwnSource, save_draft

    file = Path(arguments.file)
    name = arguments.source or f"NetBox type {file.name}"
    source = OwnSource(name, date.today().isoformat(), confidence=arguments.confidence)
    data = read_bounded(file, CatalogueError, SIZE_LIMIT_BYTES)
    read = read_netbox(data, str(file), source, arguments.kind)
    draft = read.draft if arguments.id is None else read.draft.with_values(id=arguments.id)
    catalogue = load(arguments.folder)
    try:
        written = save_draft(draft, arguments.output or own_folder(), catalogue)
    except CatalogueError as problem:
        taken = draft.values.get("id") in catalogue
        raise CatalogueError(*_in_words_of_file(problem.faults, str(file), taken)) from None
    print(written)
    if read.ignored:
        print(f"not taken over: {', '.join(read.ignored)}")
    return 0


def _in_words_of_file(faults: Iterable[Fault], file: str, taken: bool) -> Iterator[Fault]:
    """Name the keys of the file instead of our fields; a taken id can be given otherwise."""
    from configurator.catalogue.netbox import word_of

    for fault in faults:
        if fault.file:
            yield fault
        elif taken and fault.place == "id":
            yield Fault(file, "id", f"{fault.reason}; --id NAME imports it under another")
        else:
            yield Fault(file, word_of(fault.place), fault.reason)


def _export(arguments: argparse.Namespace) -> int:
    from configurator.catalogue.netbox import write_netbox
    from configurator.catalogue.user_parts import cited_sources

    catalogue = load(arguments.folder)
    part = catalogue.get(arguments.part)
    if part is None:
        raise UsageError(f"no part {arguments.part}; rackloop catalogue list names them all")
    write_output(
        write_netbox(part, cited_sources(part, catalogue.sources)).encode(), arguments.output
    )
    return 0


def _updates(arguments: argparse.Namespace) -> int:
    from configurator.design.part_updates import part_updates
    from configurator.project.storage import load_design

    design = load_design(Path(arguments.design))
    updates = part_updates(design, load(arguments.folder))
    for update in updates:
        print(f"{update.part_id}: {_STATES[update.state]}")
        for change in update.changes:
            print(f"  {change}")
    print(f"{len(design.parts)} parts in the design, {len(updates)} other than in the catalogue")
    return 0


_STATES = {
    "changed": "other figures in the catalogue",
    "missing": "no longer in the catalogue",
    "other kind": "another kind of part in the catalogue",
}
