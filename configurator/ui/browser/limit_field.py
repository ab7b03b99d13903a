"""One end of a range: a number that may be left empty, taken while it is typed."""

from __future__ import annotations

from math import floor, log10

from PySide6.QtCore import QSize

from configurator.core.units import DisplayUnit
from configurator.ui.look.figures import plain
from configurator.ui.widgets.number_field import NumberField

DECIMALS = 5
LOWEST_TEMPERATURE = -273.15
HIGHEST = 1e7
WIDTH_PX = 72
STEPS = 20


class LimitField(NumberField):
    """Empty is no limit; the placeholder tells the lowest or highest value there is."""

    def __init__(
        self, name: str, unit: DisplayUnit, reach: tuple[float, float] | None, *, is_low: bool
    ) -> None:
        signed = unit.symbol in ("°C", "°F")
        shown = DisplayUnit("", unit.factor, DECIMALS, unit.offset)
        low = reach[0 if is_low else 1] if reach else None
        super().__init__(
            f"{name}, {unit.symbol}" if unit.symbol else name,
            shown,
            LOWEST_TEMPERATURE if signed else 0.0,
            HIGHEST,
            step=_step(reach, unit),
            optional=True,
            placeholder=plain(unit.from_working(low)) if low is not None else "",
            live=True,
        )

    def text_of(self, value: float) -> str:
        text = super().text_of(value)
        point = self.locale().decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH_PX, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


def _step(reach: tuple[float, float] | None, unit: DisplayUnit) -> float:
    """Give 1, 2 or 5 times a power of ten, about a twentieth of the way."""
    way = (reach[1] - reach[0]) * unit.factor / STEPS if reach else 0.0
    if way <= 0.0:
        return 1.0
    size = 10.0 ** floor(log10(way))
    return float(next(size * each for each in (1, 2, 5, 10) if size * each >= way * (1 - 1e-9)))
