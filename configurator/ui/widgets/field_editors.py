"""An editor for each kind of field of a sheet, all with the same three-part contract."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from configurator.core.units import DisplayUnit, QuantityKind, UnitSystem, display_unit
from configurator.ui.inspection.sheet import Field, Value
from configurator.ui.widgets.combo import Combo
from configurator.ui.widgets.number_field import MIXED, NumberField
from configurator.ui.words import tr


class TextField(QLineEdit):
    """One line of text; commits on Enter and on leaving."""

    committed = Signal(object)

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._placeholder = placeholder
        self.setPlaceholderText(placeholder)
        self.setMaxLength(200)
        self._shown: Value = ""
        self.editingFinished.connect(self._commit)

    def show_value(self, value: Value) -> None:
        """Show a text; one being typed is left alone."""
        self._shown = value
        if not (self.hasFocus() and self.isModified()):
            self.setText(str(value or ""))
            self.setPlaceholderText(self._placeholder)
            self.setCursorPosition(0)

    def show_mixed(self) -> None:
        """Show that several objects have different texts here."""
        self.show_value(None)
        self._shown = MIXED
        self.setPlaceholderText(tr(MIXED))

    def _commit(self) -> None:
        text = self.text().strip() or None
        if self.isModified() and text != self._shown:
            self.setModified(False)
            self._shown = text
            self.committed.emit(text)


class ChoiceField(Combo):
    """One of several values."""

    committed = Signal(object)

    def __init__(self, name: str, options: tuple[tuple[Value, str], ...]) -> None:
        super().__init__(name)
        for value, text in options:
            self.addItem(text, value)
            self.setItemData(self.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
        self.activated.connect(lambda row: self.committed.emit(self.itemData(row)))

    def show_value(self, value: Value) -> None:
        """Show a value; one that is not offered leaves the field empty."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(value))
        self.setToolTip(self.currentText())

    def show_mixed(self) -> None:
        """Show that several objects have different values here."""
        self.setPlaceholderText(tr(MIXED))
        with QSignalBlocker(self):
            self.setCurrentIndex(-1)


class FlagField(QCheckBox):
    """Yes or no."""

    committed = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumHeight(24)
        self.clicked.connect(lambda on: self.committed.emit(on))

    def show_value(self, value: Value) -> None:
        """Show a value without committing it."""
        self.setTristate(False)
        self.setChecked(bool(value))
        self.setText("")

    def show_mixed(self) -> None:
        """Show that several objects differ here; a click sets them all."""
        self.setCheckState(Qt.CheckState.PartiallyChecked)
        self.setTristate(False)
        self.setText(tr(MIXED))


Editor: TypeAlias = TextField | ChoiceField | FlagField | NumberField
"""Shows a value by ``show_value`` and tells through ``committed`` when the user set another."""


def editor_for(field: Field, units: UnitSystem) -> Editor:
    """Make the editor of a field."""
    if field.kind == "text":
        return TextField(field.label, field.placeholder)
    if field.kind == "choice":
        return ChoiceField(field.label, field.options)
    if field.kind == "flag":
        return FlagField(field.label)
    unit = _unit(field, units)
    step = field.step * (unit.factor if field.quantity is not None else 1.0)
    return NumberField(
        field.label,
        unit,
        field.low,
        field.high,
        step=max(round(step, unit.decimals), 10.0**-unit.decimals),
        optional=field.optional,
        placeholder=field.placeholder,
        difference=field.quantity is QuantityKind.TEMPERATURE_DIFFERENCE or field.unit == "K",
    )


def default_text(field: Field, units: UnitSystem) -> str:
    """Write what holds for a field where nobody set anything."""
    default = field.change.default
    if field.kind == "choice":
        return next((text for value, text in field.options if value == default), tr("none"))
    if field.kind == "flag":
        return tr("yes") if default else tr("no")
    if field.kind == "number" and isinstance(default, (int, float)):
        unit = _unit(field, units)
        number = f"{unit.from_working(default):.{unit.decimals}f}"
        return f"{number} {unit.symbol}".rstrip()
    return str(default) if default is not None else field.placeholder or tr("none")


def _unit(field: Field, units: UnitSystem) -> DisplayUnit:
    if field.quantity is None:
        return DisplayUnit(field.unit, field.scale, field.decimals)
    unit = display_unit(field.quantity, units)
    return replace(unit, decimals=max(unit.decimals, field.decimals))
