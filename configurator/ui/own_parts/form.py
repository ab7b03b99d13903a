"""The form of a kind of part, made from its template: no kind and no field needs code here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from configurator.catalogue.form import Entry, FormField, template
from configurator.catalogue.parts import Part
from configurator.catalogue.source import Source
from configurator.core.errors import Fault
from configurator.core.jsonfile import JsonValue
from configurator.core.text import say
from configurator.ui.browser.groups import GROUPS, group_of
from configurator.ui.look.terms import confidence_word
from configurator.ui.own_parts.entries import TextEntry, entry_for
from configurator.ui.own_parts.field_row import FieldRow
from configurator.ui.own_parts.places import field_of_place
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.labels import section
from configurator.ui.words import tr

FIRST, CURVES, LAST = say("Part"), say("Tables and curves"), say("Notes")


class PartForm(QScrollArea):
    """Rows under headings; ``edited`` tells of typing, ``left`` of a field gone through."""

    edited = Signal()
    left = Signal()

    def __init__(
        self,
        kind: str,
        values: Mapping[str, JsonValue],
        preferences: Preferences,
        base: Part | None = None,
        sources: Mapping[str, Source] | None = None,
    ) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows: dict[str, FieldRow] = {}
        self._headings: dict[str, QLabel] = {}
        for field in template(kind):
            entry = entry_for(field, kind, values.get(field.key), preferences)
            tip = _origin(field, base, sources or {})
            self.rows[field.key] = FieldRow(field, entry, tip)
        self._lay_out()
        for row in self.rows.values():
            row.entry.edited.connect(self.edited)
            if isinstance(row.entry, TextEntry):
                row.entry.left.connect(self.left)

    @property
    def typed(self) -> dict[str, JsonValue]:
        """What was typed, by field; fields nobody touched are left out."""
        return {key: row.entry.typed for key, row in self.rows.items() if row.touched}

    def show_faults(self, faults: Iterable[Fault], *, all_at_once: bool) -> list[Fault]:
        """Show each fault beside its field and give those that belong to none."""
        by_field: dict[str, list[Fault]] = {}
        for fault in faults:
            by_field.setdefault(field_of_place(fault.place), []).append(fault)
        for key, row in self.rows.items():
            row.show_faults(by_field.pop(key, []), all_at_once=all_at_once)
        return [fault for rest in by_field.values() for fault in rest]

    def go_to(self, key: str) -> None:
        """Put the focus into a field and bring it into sight."""
        entry = self.rows[key].entry
        self.ensureWidgetVisible(entry)
        entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def narrow(self, words: str) -> None:
        """Show only fields whose name has the words."""
        shown = {_group(row.field) for row in self.rows.values() if row.show_if(words)}
        for group, heading in self._headings.items():
            heading.setVisible(group in shown)

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 16, 0)
        column.setSpacing(4)
        for group in (FIRST, *GROUPS, CURVES, LAST):
            rows = [row for row in self.rows.values() if _group(row.field) == group]
            if rows:
                self._add_group(column, group, rows)
        column.addStretch(1)
        self.setWidget(body)

    def _add_group(self, column: QVBoxLayout, group: str, rows: Sequence[FieldRow]) -> None:
        heading = section(tr(group))
        heading.setContentsMargins(0, 8, 0, 0)
        self._headings[group] = heading
        column.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row in rows:
            row.place(grid)
        column.addLayout(grid)


def _group(field: FormField) -> str:
    if field.entry is Entry.LINES:
        return LAST
    if field.entry is Entry.TABLE:
        return CURVES
    return group_of(field.key) if field.figure else FIRST


def _origin(field: FormField, base: Part | None, sources: Mapping[str, Source]) -> str:
    """Say where a figure that was taken over comes from."""
    cited = base.provenance.get(field.key) if base is not None else None
    if cited is None:
        return tr(field.hint)
    titles = (sources[key].title if key in sources else key for key in cited.sources)
    return tr(
        "From {sources}, {confidence} confidence, until you change it",
        sources="; ".join(titles),
        confidence=confidence_word(cited.confidence),
    )
