"""Asks for files in and out: NetBox types to read, and a place for a part to be written to."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.netbox import NetboxImport, can_be_written, read_netbox, write_netbox
from configurator.catalogue.netbox.reading import KINDS_OF_FORM
from configurator.catalogue.part_file import part_to_text
from configurator.catalogue.parts import Part
from configurator.catalogue.user_parts import OwnSource, cited_sources, own_sources
from configurator.core.errors import CatalogueError
from configurator.core.text import say
from configurator.core.whole_file import write_whole
from configurator.ui.dialogs.faults import show_error
from configurator.ui.look.terms import kind_title
from configurator.ui.own_parts.table_entry import read_bytes
from configurator.ui.words import tr

TYPE_FILTER = say("NetBox types (*.yaml *.yml);;All files (*)")
PART_FILTER = say("Rackloop part (*.json)")
NETBOX_FILTER = say("NetBox type (*.yaml)")
YAML = (".yaml", ".yml")
UNTOUCHED = say("Nothing was imported.")


def ask_for_type(parent: QWidget, source: OwnSource) -> NetboxImport | None:
    """Let the user choose a NetBox type and read it; its faults are shown."""
    name, _filter = QFileDialog.getOpenFileName(
        parent, tr("Import NetBox type"), "", tr(TYPE_FILTER)
    )
    if not name:
        return None
    path = Path(name)
    try:
        return _read(parent, read_bytes(path), path.name, source)
    except CatalogueError as error:
        show_error(parent, tr("{name} cannot be imported", name=path.name), error, UNTOUCHED)
        return None


def export_to(parent: QWidget, part: Part, catalogue: Catalogue) -> Path | None:
    """Let the user choose a file and write a part to it; None where they chose none."""
    filters = ";;".join((tr(PART_FILTER), *([tr(NETBOX_FILTER)] if can_be_written(part) else [])))
    name, chosen = QFileDialog.getSaveFileName(
        parent, tr("Export {title}", title=part.title), f"{part.id}.json", filters
    )
    if not name:
        return None
    path = Path(name)
    as_type = path.suffix in YAML or chosen == tr(NETBOX_FILTER)
    wanted = YAML if as_type else (".json",)
    if path.suffix not in wanted:
        path = path.with_name(path.name.removesuffix(".json") + wanted[0])
    if as_type:
        text = write_netbox(part, cited_sources(part, catalogue.sources))
    else:
        text = part_to_text(part, own_sources(part, catalogue))
    write_whole(path, text.encode())
    return path


def _read(parent: QWidget, data: bytes, file: str, source: OwnSource) -> NetboxImport | None:
    """Read a type; which kind of part a device is, is asked where the file does not say."""
    try:
        return read_netbox(data, file, source)
    except CatalogueError as error:
        if error.faults[0].place != "kind":
            raise
    kinds = [kind for kind in chain(*KINDS_OF_FORM.values()) if _fits(data, file, source, kind)]
    titles = [kind_title(kind) for kind in kinds]
    title, chosen = QInputDialog.getItem(
        parent,
        tr("Import NetBox type"),
        tr("NetBox does not say what {file} is:", file=file),
        titles,
        0,
        False,
    )
    return read_netbox(data, file, source, kinds[titles.index(title)]) if chosen else None


def _fits(data: bytes, file: str, source: OwnSource, kind: str) -> bool:
    try:
        read_netbox(data, file, source, kind)
    except CatalogueError as error:
        return error.faults[0].place != "kind"
    return True
