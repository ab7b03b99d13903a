"""A number with its unit: typed in any unit, shown in that of the window, held in working units."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QWidget

from configurator.catalogue.quantity_text import has_unit, read_quantity
from configurator.core.text import say, told
from configurator.core.units import DisplayUnit
from configurator.ui.widgets.labels import caption, mark_wrong
from configurator.ui.words import tr

MIXED = say("mixed")
PAGE_STEPS = 10
_TOLERANCE = 1e-9
_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: PAGE_STEPS,
    Qt.Key.Key_PageDown: -PAGE_STEPS,
}


class NumberField(QLineEdit):
    """Commits on Enter, on leaving and on each step; an optional one may be left empty.

    ``said`` carries what is wrong with the text while it cannot be taken, or what a text with
    another unit comes to, and the tone to say it in; both are empty when nothing is to be said.
    A text that cannot be taken stays, marked, until it is mended or Escape brings the value back.
    """

    committed = Signal(object)
    said = Signal(str, str)

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
        difference: bool = False,
        live: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._unit, self._reach = unit, (low, high)
        self._step, self._optional = step, optional
        self._difference = difference
        self._placeholder = placeholder
        self._shown: float | None = None
        self._is_mixed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            tr("{name} in {symbol}", name=name, symbol=unit.symbol) if unit.symbol else name
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPlaceholderText(placeholder)
        self._symbol = self._unit_label(unit.symbol)
        self.textEdited.connect(self._judge)
        self.editingFinished.connect(self._take)
        if live:
            self.textEdited.connect(lambda _text: self._take_live())

    @property
    def working_value(self) -> float | None:
        """What the field holds, in working units."""
        return self._shown

    def show_value(self, value: float | None) -> None:
        """Show a working value without committing it; text being typed is left alone."""
        self._shown, self._is_mixed = value, False
        if not self.isModified():
            self._write()

    def show_mixed(self) -> None:
        """Show that several objects have different values here."""
        self._shown, self._is_mixed = None, True
        if not self.isModified():
            self._write()

    def setValue(self, value: float) -> None:
        """Set and commit a value in the unit that is shown."""
        low, high = (self._unit.from_working(end) for end in self._reach)
        self._commit(self._unit.to_working(min(max(value, low), high)))

    def stepBy(self, steps: int) -> None:
        """Go some steps up or down; an empty field begins at its lowest value."""
        low = self._unit.from_working(self._reach[0])
        here = self._unit.from_working(self._shown) if self._shown is not None else None
        self.setValue(low if here is None else here + steps * self._step)

    def text_of(self, value: float) -> str:
        """Write a number as the field shows it."""
        locale = QLocale(self.locale())
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(value + 0.0, "f", self._unit.decimals)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = _STEPS.get(Qt.Key(event.key()))
        if steps is not None and not event.modifiers():
            self.stepBy(steps)
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self._write()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            self.stepBy(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

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
        self.setTextMargins(0, 0, label.sizeHint().width() + 4, 0)
        return label

    def _read(self) -> float | None:
        """The working value of the text; ValueError tells why it is none."""
        text = self.text().strip()
        if not text:
            if self._optional:
                return None
            raise ValueError(say("a value is needed here"))
        shown = read_quantity(text, self._unit.symbol, difference=self._difference)
        value, (low, high) = self._unit.to_working(shown), self._reach
        if not low - _TOLERANCE <= value <= high + _TOLERANCE:
            lowest, highest = (self.text_of(self._unit.from_working(end)) for end in (low, high))
            unit = self._unit.symbol
            raise ValueError(
                say("{lowest} to {highest} {unit}", lowest=lowest, highest=highest, unit=unit)
            )
        return value

    def _judge(self) -> None:
        """Say at once what is wrong with the text, or what it comes to in the unit shown."""
        try:
            value = self._read()
        except ValueError as problem:
            mark_wrong(self, True)
            self.said.emit(tr(told(problem)), "error")
            return
        mark_wrong(self, False)
        comes_to = ""
        if value is not None and has_unit(self.text()):
            comes_to = f"= {self.text_of(self._unit.from_working(value))} {self._unit.symbol}"
        self.said.emit(comes_to, "dim")

    def _take(self) -> None:
        if not self.isModified():
            return
        try:
            value = self._read()
        except ValueError:
            return
        self._commit(value)

    def _take_live(self) -> None:
        """Tell each value while it is typed, and leave the text alone."""
        try:
            value = self._read()
        except ValueError:
            return
        if value != self._shown:
            self._shown = value
            self.committed.emit(value)

    def _commit(self, value: float | None) -> None:
        changed = value != self._shown or self._is_mixed
        self._shown, self._is_mixed = value, False
        self._write()
        if changed:
            self.committed.emit(value)

    def _write(self) -> None:
        shown = self._shown
        text = "" if shown is None else self.text_of(self._unit.from_working(shown))
        self.setPlaceholderText(tr(MIXED) if self._is_mixed else self._placeholder)
        if text != self.text():
            self.setText(text)
        self.setModified(False)
        mark_wrong(self, False)
        self.said.emit("", "")
