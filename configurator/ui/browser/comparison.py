"""Parts side by side as plain rows: figures under headings, and where they differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from configurator.catalogue.parts import BasePart, Part
from configurator.core.confidence import Confidence
from configurator.core.text import say
from configurator.core.units import UnitSystem
from configurator.ui.browser.groups import GROUPS, group_of
from configurator.ui.browser.words import short_text, shortened, unit_shown
from configurator.ui.look.figures import UNKNOWN
from configurator.ui.look.terms import figure_label, kind_title
from configurator.ui.words import tr

ABSENT = "–"
NOWHERE = say("Published for none of these")
ABOUT = say("About the part")
MOST_PARTS = 4
Agreement = Literal["same", "differs", "unclear"]


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure of one part as shown; ``absent`` where its kind has no such figure."""

    text: str
    state: Literal["known", "unknown", "absent", "about"]
    confidence: Confidence | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of all parts, or a heading, which has no cells.

    ``agreement`` is unclear where a figure is unknown for some and equal for the others.
    """

    key: str
    label: str
    unit: str = ""
    cells: tuple[Cell, ...] = ()
    agreement: Agreement = "same"

    @property
    def is_heading(self) -> bool:
        """Tell whether it is the title of a group."""
        return not self.cells


def compare(
    parts: Sequence[Part], units: UnitSystem, *, only_differences: bool = False
) -> tuple[Row, ...]:
    """Lay figures out under their headings; what nobody publishes for any part comes last."""
    groups: dict[str, list[Row]] = {name: [] for name in (*GROUPS, ABOUT, NOWHERE)}
    groups[ABOUT] = list(_about(parts))
    for key in _keys(parts):
        row = _row(key, parts, units)
        known = any(cell.state == "known" for cell in row.cells)
        groups[group_of(key) if known else NOWHERE].append(row)
    if only_differences:
        groups[NOWHERE] = []
        groups = {
            name: [row for row in rows if row.agreement != "same"] for name, rows in groups.items()
        }
    return tuple(
        row for name, rows in groups.items() if rows for row in (Row(name, tr(name)), *rows)
    )


def _keys(parts: Sequence[Part]) -> tuple[str, ...]:
    """Give the figures of all kinds at hand, each once, in the order of their types."""
    return tuple(
        dict.fromkeys(
            key for part in parts for key in type(part).model_fields if key not in part.not_figures
        )
    )


def _about(parts: Sequence[Part]) -> Iterator[Row]:
    """Say what a part is; these are words of the catalogue and need no source."""
    columns = (
        ("kind", [kind_title(part.kind) for part in parts]),
        ("status", [tr(part.status) for part in parts]),
        ("part_number", [part.part_number or "" for part in parts]),
        ("notes", [" ".join(part.notes) for part in parts]),
    )
    for key, texts in columns:
        if any(texts):
            cells = tuple(Cell(shortened(text) or ABSENT, "about") for text in texts)
            yield Row(
                key, figure_label(key), "", cells, "differs" if len(set(texts)) > 1 else "same"
            )


def _row(key: str, parts: Sequence[Part], units: UnitSystem) -> Row:
    cells = tuple(_cell(key, part, units) for part in parts)
    known = [getattr(part, key) for part in parts if part.confidence(key)]
    differs = any(value != known[0] for value in known[1:])
    unclear = len(known) < len(parts)
    agreement: Agreement = "differs" if differs else "unclear" if unclear else "same"
    return Row(key, figure_label(key), unit_shown(key, units).symbol, cells, agreement)


def _cell(key: str, part: BasePart, units: UnitSystem) -> Cell:
    if key not in type(part).model_fields:
        return Cell(ABSENT, "absent")
    level = part.confidence(key)
    if level is None:
        return Cell(tr(UNKNOWN), "unknown")
    confidence = Confidence(level)
    value: Any = getattr(part, key)
    text = f"{confidence.mark} {short_text(key, value, units)}".strip()
    return Cell(text, "known", confidence)
