"""One widget for each way a field is filled in; what is typed stays text, right or wrong."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from configurator.catalogue.form import Entry, FormField
from configurator.catalogue.typed import write_typed
from configurator.core.jsonfile import JsonValue
from configurator.core.text import say
from configurator.ui.look.figures import UNKNOWN
from configurator.ui.own_parts.table_entry import TableEntry
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.combo import Combo
from configurator.ui.words import tr

ID_HINT = say("small letters, digits, dots, hyphens")
LINES_PX = 64


class TextEntry(QLineEdit):
    """One line: a word, a number, or a list as the placeholder says."""

    edited = Signal()
    left = Signal()

    def __init__(self, field: FormField) -> None:
        super().__init__()
        self.setPlaceholderText(_placeholder(field))
        self.textChanged.connect(lambda _text: self.edited.emit())

    @property
    def typed(self) -> JsonValue:
        """The text as it stands."""
        return self.text()

    def show_typed(self, value: JsonValue) -> None:
        """Fill in a text."""
        self.setText(str(value))
        self.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class ChoiceEntry(Combo):
    """One of several words; where it is not required, none of them means unknown."""

    edited = Signal()

    def __init__(self, field: FormField) -> None:
        super().__init__(tr(field.label))
        choices = (say("yes"), say("no")) if field.entry is Entry.YES_NO else field.choices
        if not field.required:
            self.addItem(tr(UNKNOWN), "")
        for choice in choices:
            self.addItem(tr(choice), str(choice))
        self.currentIndexChanged.connect(lambda _row: self.edited.emit())

    @property
    def typed(self) -> JsonValue:
        """The chosen word, empty for unknown."""
        return str(self.currentData() or "")

    def show_typed(self, value: JsonValue) -> None:
        """Choose a word."""
        self.setCurrentIndex(self.findData(value))


class LinesEntry(QPlainTextEdit):
    """Several lines, one note each."""

    edited = Signal()

    def __init__(self, field: FormField) -> None:
        super().__init__()
        self.setPlaceholderText(tr(field.hint) or tr("One a line"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(LINES_PX)
        self.textChanged.connect(self.edited)

    @property
    def typed(self) -> JsonValue:
        """The text as it stands."""
        return self.toPlainText()

    def show_typed(self, value: JsonValue) -> None:
        """Fill in a text."""
        self.setPlainText(str(value))


FieldEntry: TypeAlias = TextEntry | ChoiceEntry | LinesEntry | TableEntry
"""Gives what was typed as ``typed`` and tells by ``edited`` that it is something else now."""


def entry_for(
    field: FormField, kind: str, value: JsonValue, preferences: Preferences
) -> FieldEntry:
    """Make the widget of a field of a kind and fill in a value of a part or a draft."""
    entry = _entry(field, kind, preferences)
    entry.setAccessibleName(
        tr("{label} in {unit}", label=field.label, unit=tr(field.unit))
        if field.unit
        else tr(field.label)
    )
    entry.show_typed(value if isinstance(value, str) else write_typed(field, value))
    return entry


def _entry(field: FormField, kind: str, preferences: Preferences) -> FieldEntry:
    if field.entry is Entry.TABLE:
        return TableEntry(field, kind, preferences)
    if field.entry is Entry.LINES:
        return LinesEntry(field)
    return ChoiceEntry(field) if field.entry in (Entry.CHOICE, Entry.YES_NO) else TextEntry(field)


def _placeholder(field: FormField) -> str:
    if field.key == "id":
        return tr(ID_HINT)
    if field.entry in (Entry.TEXTS, Entry.NUMBERS, Entry.PATHS):
        return tr(field.entry.value)
    return "" if field.required or not field.figure else tr(UNKNOWN)
