"""A number with its unit: typed in the unit system of the window, held in working units."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QSizePolicy, QWidget

from configurator.core.units import DisplayUnit
from configurator.ui.widgets.labels import caption
from configurator.ui.words import tr


class NumberField(QDoubleSpinBox):
    """Commits on Enter, on leaving and on each step; an optional one may be left empty."""

    committed = Signal(object)

    def __init__(
        self,
        name: str,
        unit: DisplayUnit,
        low: float,
        high: float,
        *,
        step: float = 1.0,
        optional: bool = False,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._low = unit.from_working(low)
        self._empty = self._low - max(1.0, abs(self._low))
        self._unit = unit
        self._optional = optional
        self._shown: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            tr("{name} in {symbol}", name=name, symbol=unit.symbol) if unit.symbol else name
        )
        self.setKeyboardTracking(False)
        self.setDecimals(unit.decimals)
        self.setRange(self._empty if optional else self._low, unit.from_working(high))
        self.setSingleStep(step)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setPlaceholderText(placeholder)
        self._symbol = self._unit_label(unit.symbol)
        self.valueChanged.connect(self._commit)

    @property
    def working_value(self) -> float | None:
        """What the field holds, in working units."""
        value = self.value()
        return None if self._is_empty(value) else self._unit.to_working(value)

    def show_value(self, value: float | None) -> None:
        """Show a working value without committing it; text being typed is left alone."""
        self._shown = value
        if self.hasFocus() and self.lineEdit().isModified():
            return
        self.blockSignals(True)
        self.setValue(self._empty if value is None else self._unit.from_working(value))
        self.blockSignals(False)

    def textFromValue(self, value: float) -> str:
        return "" if self._is_empty(value) else super().textFromValue(value)

    def valueFromText(self, text: str) -> float:
        if self._optional and not text.strip():
            return self._empty
        return max(super().valueFromText(text), self._low)

    def validate(self, text: str, position: int) -> object:
        if self._optional and not text.strip():
            return QValidator.State.Acceptable, text, position
        return super().validate(text, position)

    def stepBy(self, steps: int) -> None:
        if self._is_empty(self.value()):
            self.setValue(self._low)
        else:
            self.setValue(max(self.value() + steps * self.singleStep(), self._low))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._symbol.sizeHint()
        top = (self.height() - size.height()) // 2
        self._symbol.setGeometry(self.width() - size.width() - 8, top, size.width(), size.height())

    def _unit_label(self, symbol: str) -> QLabel:
        label = caption(symbol)
        label.setWordWrap(False)
        label.setParent(self)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.lineEdit().setTextMargins(8, 0, label.sizeHint().width() + 12, 0)
        return label

    def _is_empty(self, value: float) -> bool:
        return self._optional and value <= self._empty

    def _commit(self, _value: float) -> None:
        working = self.working_value
        if working != self._shown:
            self._shown = working
            self.committed.emit(working)
