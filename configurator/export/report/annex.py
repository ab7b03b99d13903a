"""Annexes: the assumptions the figures rest on, and the source of every figure of every part."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from configurator.catalogue.assumption import Assumption
from configurator.catalogue.figures import part_figures
from configurator.catalogue.parts import BasePart
from configurator.catalogue.source import Source
from configurator.core.errors import ExportError
from configurator.core.jsonfile import read_json
from configurator.core.resources import find
from configurator.design.model import AssumptionOverride
from configurator.export.document import Block, Column, Paragraph, Row, Section, Table, Tone
from configurator.export.reading import MARK, Reading

# Performance is not what this report speaks about.
_OTHER_SUBJECTS = ("peak_", "memory_", "fabric_", "scaleout", "oam_serdes", "year", "host")
_NO_FIGURES = frozenset({"unit", "height_unit", "application", "preset", "glycol", "form"})


def annex_sections(reading: Reading) -> Iterator[Section]:
    """Assumptions, weak figures, figures with sources, documents."""
    yield Section("Annex A: assumptions used", tuple(_assumption_blocks(reading)), new_page=True)
    parts = _parts_used(reading)
    if parts:
        sources = shipped_sources()
        yield Section(
            "Annex B: figures of the parts and their sources",
            tuple(_part_blocks(reading, parts, sources)),
            new_page=True,
        )


# --- assumptions ---


def _assumption_blocks(reading: Reading) -> Iterator[Block]:
    design = reading.design
    overrides = [
        _override_row(reading, entry, design.assumptions.get(entry.key))
        for entry in design.assumption_overrides
    ]
    used = sorted(_marks(reading) & set(design.assumptions))
    defaults = [_default_row(reading, design.assumptions[key]) for key in used]
    yield Paragraph(
        "Nobody publishes these figures. A default stands with its reason; a value set for this "
        "design replaces it.",
        Tone.DIM,
    )
    if not overrides and not defaults:
        yield Paragraph("No result rests on an assumption.", Tone.DIM)
        return
    columns = (
        Column("Assumption", 2.9),
        Column("Value", 1.9),
        Column("Set by", 1.0),
        Column("Reason", 5.0),
    )
    yield Table(columns, (*overrides, *defaults), compact=True)


def _marks(reading: Reading) -> set[str]:
    """Names of the assumptions and weak figures any result says it rests on."""
    marked: list[tuple[str, ...]] = []
    if reading.power is not None:
        marked.append(reading.power.marks)
        marked += [rack.marks for rack in reading.power.racks]
        marked += [device.marks for device in reading.power.devices.values()]
    if reading.cooling is not None:
        marked += [loop.marks for loop in reading.loops]
        marked += [cdu.marks for loop in reading.loops for cdu in loop.cdus]
        marked += [module.marks for module in reading.cooling.modules.values()]
        marked += [chassis.marks for chassis in reading.cooling.chassis.values()]
    return {mark for marks in marked for mark in marks}


def _default_row(reading: Reading, assumption: Assumption) -> Row:
    value = _value(reading, assumption.value, assumption.unit)
    return Row((assumption.title, f"{MARK}{value}", "default", assumption.reason))


def _override_row(
    reading: Reading, entry: AssumptionOverride, assumption: Assumption | None
) -> Row:
    title = assumption.title if assumption else entry.key
    value = _value(reading, entry.value, assumption.unit if assumption else None)
    where = f"user, {reading.name(entry.scope)}" if entry.scope else "user"
    return Row((title, value, where, entry.reason))


def _value(reading: Reading, value: float | str, unit: str | None) -> str:
    if isinstance(value, str):
        return reading.model(value)
    shown = "" if unit in (None, "fraction", "ratio") else f" {unit}"
    return f"{value:g}{shown}"


# --- parts and sources ---


def shipped_sources() -> Mapping[str, Source]:
    """Documents of the catalogue that ships with the program; a user's own are named by key."""
    content = read_json(find("catalogue", "sources.json"))
    entries = content.get("sources") if isinstance(content, dict) else None
    if not isinstance(entries, dict):
        raise ExportError("the list of sources that ships with the program is damaged")
    return {key: Source.model_validate(entry) for key, entry in entries.items()}


def _parts_used(reading: Reading) -> list[BasePart]:
    """Parts on the bill of materials and the coolants, in its order."""
    bom = reading.evaluation.bom
    used = [line.part_id for line in bom.flat] if bom else []
    used += [loop.coolant for loop in reading.design.loops]
    found = (reading.design.parts.get(part_id) for part_id in dict.fromkeys(used) if part_id)
    return [part for part in found if part is not None]


def _part_blocks(
    reading: Reading, parts: list[BasePart], sources: Mapping[str, Source]
) -> Iterator[Block]:
    yield Paragraph(
        "Confidence is high for a maker's or standard body's own text, medium for another text "
        "quoting it, low (≈) for an estimate. A figure that is not listed is unknown.",
        Tone.DIM,
    )
    columns = (
        Column("Figure", 3.0),
        Column("Value", 2.6),
        Column("Confidence", 1.0),
        Column("Source", 2.2),
    )
    cited: dict[str, None] = {}
    rows: list[Row] = []
    for part in parts:
        rows += _part_rows(part, cited)
    yield Table(columns, tuple(rows), compact=True)
    yield _documents(list(cited), sources)


def _part_rows(part: BasePart, cited: dict[str, None]) -> Iterator[Row]:
    figures = [
        figure
        for figure in part_figures(part, {})
        if not figure.key.startswith(_OTHER_SUBJECTS) and figure.key not in _NO_FIGURES
    ]
    if not figures:
        return
    number = f" · {part.part_number}" if part.part_number else ""
    yield Row((f"{part.title}{number} ({part.status})", "", "", ""), group=True)
    for figure in figures:
        cited.update(dict.fromkeys(figure.sources))
        mark = MARK if figure.confidence == "low" else ""
        value = f"{mark}{_shortened(figure.text)} {figure.unit}".rstrip()
        place = ", ".join(figure.sources)
        if figure.clause:
            place += f" {figure.clause}"
        yield Row((figure.label, value, figure.confidence, place))


def _shortened(text: str, most: int = 90) -> str:
    """A table of values is named by its beginning; the catalogue holds all of it."""
    return text if len(text) <= most else f"{text[:most].rstrip(' ,;')} …"


def _documents(keys: list[str], sources: Mapping[str, Source]) -> Table:
    columns = (Column("Source", 1.6), Column("Document", 6.0), Column("Kind", 1.0))
    rows = tuple(_document(key, sources.get(key)) for key in sorted(keys))
    return Table(columns, rows, compact=True)


def _document(key: str, source: Source | None) -> Row:
    if source is None:
        return Row((key, "from the user's own catalogue", "not listed"), Tone.DIM)
    parts = (source.title, source.document, source.address, source.note)
    return Row((key, ". ".join(part.rstrip(".") for part in parts if part), source.tier))
