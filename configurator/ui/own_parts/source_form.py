"""Where the figures being typed come from: who says so, when, how sure that is."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from configurator.catalogue.parts import Confidence
from configurator.catalogue.source import Tier
from configurator.catalogue.user_parts import OwnSource
from configurator.core.text import say
from configurator.ui.look.terms import confidence_word
from configurator.ui.widgets.combo import Combo
from configurator.ui.widgets.labels import caption, section, toned
from configurator.ui.words import tr

ABOUT = say(
    "What you type is cited from here. A figure taken over from another part keeps its own "
    "source until you change it."
)
TIERS: tuple[tuple[Tier, str], ...] = (
    ("primary", say("the maker's own text")),
    ("secondary", say("another text or person")),
    ("derived", say("computed from other figures")),
    ("estimate", say("an estimate")),
)
NOTE_PX = 72


class SourceForm(QWidget):
    """The block of fields that makes an ``OwnSource``."""

    edited = Signal()

    def __init__(self, source: OwnSource) -> None:
        super().__init__()
        self.name = _line(tr("Name or document"), source.name)
        self.date = _line(tr("Date"), source.date, "2026-01-31")
        self.tier = _combo(tr("Kind of source"), TIERS, source.tier)
        levels = tuple((each, confidence_word(each)) for each in get_args(Confidence))
        self.confidence = _combo(tr("Confidence"), levels, source.confidence)
        self.address = _line(tr("Address"), source.address or "", "https://…")
        self.note = QPlainTextEdit(source.note)
        self.note.setAccessibleName(tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(NOTE_PX)
        self.reasons: dict[str, QLabel] = {}
        self._lay_out()
        for line in (self.name, self.date, self.address):
            line.textChanged.connect(lambda _text: self.edited.emit())
        for combo in (self.tier, self.confidence):
            combo.currentIndexChanged.connect(lambda _row: self.edited.emit())
        self.note.textChanged.connect(self.edited)

    @property
    def source(self) -> OwnSource:
        """The source as it stands."""
        return OwnSource(
            name=self.name.text().strip(),
            date=self.date.text().strip(),
            note=self.note.toPlainText().strip(),
            confidence=self.confidence.currentData(),
            tier=self.tier.currentData(),
            address=self.address.text().strip() or None,
        )

    def show_faults(self, faults: dict[str, str]) -> None:
        """Show the reason beside each field that has a fault, and none beside the others."""
        for key, label in self.reasons.items():
            label.setText(faults.get(key, ""))
            label.setVisible(key in faults)

    def field(self, key: str) -> QWidget | None:
        """Give the widget of a field by its key."""
        fields: dict[str, QWidget] = {
            "name": self.name,
            "date": self.date,
            "address": self.address,
            "confidence": self.confidence,
            "tier": self.tier,
            "note": self.note,
        }
        return fields.get(key)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(section(tr("Source of these figures")))
        layout.addWidget(caption(tr(ABOUT)))
        for key, text in (
            ("name", tr("Name or document *")),
            ("date", tr("Date *")),
            ("tier", tr("Kind of source")),
            ("confidence", tr("Confidence")),
            ("address", tr("Address")),
            ("note", tr("Note")),
        ):
            field = self.field(key)
            assert field is not None
            layout.addSpacing(4)
            layout.addWidget(toned(text, "dim"))
            layout.addWidget(field)
            reason = caption(tone="error")
            reason.hide()
            self.reasons[key] = reason
            layout.addWidget(reason)
        layout.addStretch(1)


def _line(name: str, text: str, placeholder: str = "") -> QLineEdit:
    line = QLineEdit(text, placeholderText=placeholder)
    line.setAccessibleName(name)
    line.setMaxLength(400)
    return line


def _combo(name: str, options: tuple[tuple[str, str], ...], value: str) -> Combo:
    combo = Combo(name)
    for key, text in options:
        combo.addItem(tr(text), key)
    combo.setCurrentIndex(max(combo.findData(value), 0))
    return combo
