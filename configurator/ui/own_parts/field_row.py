"""One field of the form: its name, the widget, its unit, and the reason where it is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from configurator.catalogue.form import Entry, FormField
from configurator.core.errors import Fault
from configurator.core.text import say
from configurator.ui.own_parts.entries import FieldEntry, TextEntry
from configurator.ui.own_parts.places import cell_of, place_within
from configurator.ui.own_parts.table_entry import TableEntry, titled
from configurator.ui.widgets.labels import caption, mark_wrong, set_tone, toned
from configurator.ui.words import tr

LABEL_PX = 190
UNIT_PX = 72
MOST_REASONS = 4
MISSING = say("is required")
REASON_INDENT_PX = 8
REASON_GAP_PX = 8


class FieldRow:
    """Puts a field into a grid; a required field is not missed before the user was in it."""

    def __init__(self, field: FormField, entry: FieldEntry, tip: str) -> None:
        self.field = field
        self.entry = entry
        self.touched = False
        self.left = False
        self.label = toned(f"{tr(field.label)} *" if field.required else tr(field.label), "dim")
        self.label.setWordWrap(True)
        self.label.setFixedWidth(LABEL_PX)
        self.label.setBuddy(entry)
        self.unit = toned(tr(field.unit), "dim")
        self.unit.setMinimumWidth(UNIT_PX)
        self.reason = caption()
        self.reason.setContentsMargins(REASON_INDENT_PX, 0, 0, REASON_GAP_PX)
        self.reason.hide()
        entry.setToolTip(tip)
        entry.edited.connect(self._touch)
        if isinstance(entry, TextEntry):
            entry.left.connect(self._leave)

    def place(self, grid: QGridLayout) -> None:
        """Take the next two rows of a grid; a table takes the whole width."""
        row = grid.rowCount()
        grid.addWidget(self.label, row, 0)
        if self.field.entry is Entry.TABLE:
            grid.addWidget(self.entry, row + 1, 0, 1, 3)
            grid.addWidget(self.reason, row + 2, 0, 1, 3)
            return
        grid.addWidget(self.entry, row, 1)
        grid.addWidget(self.unit, row, 2)
        grid.addWidget(self.reason, row + 1, 1, 1, 2)

    def show_faults(self, faults: Sequence[Fault], *, all_at_once: bool) -> None:
        """Show why the field cannot stay as it is; no faults take the reason away."""
        quiet = not (self.touched or self.left or all_at_once)
        text = "\n".join(self._worded(fault) for fault in faults[:MOST_REASONS])
        if len(faults) > MOST_REASONS:
            more = tr("and {count} more", count=len(faults) - MOST_REASONS)
            text = f"{text}\n{more}"
        self.reason.setText("" if quiet and self._is_missing(faults) else text)
        self.reason.setVisible(bool(self.reason.text()))
        set_tone(self.reason, "error")
        mark_wrong(self.entry, bool(self.reason.text()))
        self.entry.setAccessibleDescription(text)
        if isinstance(self.entry, TableEntry):
            self.entry.show_faults(self._cells(faults))

    def show_if(self, words: str) -> bool:
        """Show the row only where its name has the words; an empty text shows all."""
        found = all(word in tr(self.field.label).casefold() for word in words.casefold().split())
        widgets: tuple[QWidget, ...] = (self.label, self.entry, self.unit)
        for widget in widgets:
            widget.setVisible(found)
        self.reason.setVisible(found and bool(self.reason.text()))
        return found

    def _is_missing(self, faults: Sequence[Fault]) -> bool:
        return all(fault.reason == MISSING for fault in faults)

    def _touch(self) -> None:
        self.touched = True

    def _leave(self) -> None:
        self.left = True

    def _worded(self, fault: Fault) -> str:
        cell = cell_of(fault.place)
        if cell is None:
            within = place_within(fault.place)
            return f"{within}: {tr(fault.reason)}" if within else self._named(fault.reason)
        columns = {column.key: titled(column) for column in self.field.columns}
        return tr(
            "Row {row}, {column}: {reason}",
            row=cell[0] + 1,
            column=columns.get(cell[1], cell[1]),
            reason=fault.reason,
        )

    def _named(self, reason: str) -> str:
        return f"{tr(self.field.label)} {tr(reason)}" if reason == MISSING else tr(reason)

    def _cells(self, faults: Sequence[Fault]) -> Mapping[tuple[int, str], str]:
        placed = ((cell_of(fault.place), tr(fault.reason)) for fault in faults)
        return {cell: reason for cell, reason in placed if cell is not None}
