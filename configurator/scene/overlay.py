"""Which quantity colours the modules, over which range, and what one module reads."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from configurator.core.units import (
    UNKNOWN,
    DisplayUnit,
    QuantityKind,
    UnitSystem,
    display_unit,
    format_number,
    format_quantity,
)
from configurator.evaluation.result import Evaluation
from configurator.scene.colour_map import colour_at, ink_at
from configurator.scene.wording import ENGLISH, Wording

_SMALLEST_SPAN_K, _SMALLEST_SHARE = 20.0, 0.2
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


class Quantity(StrEnum):
    """What the colours of the modules mean."""

    CASE = "case_c"
    MARGIN = "margin_k"
    FLOW = "flow"
    POWER = "power"
    INLET = "coolant_inlet_c"

    @property
    def kind(self) -> QuantityKind:
        """The physical kind, which decides unit and decimals."""
        return _KINDS[self]

    def title(self, wording: Wording = ENGLISH) -> str:
        """Name of the quantity for menus and legends."""
        return str(getattr(wording, self.value))


_KINDS = {
    Quantity.CASE: QuantityKind.TEMPERATURE,
    Quantity.MARGIN: QuantityKind.TEMPERATURE_DIFFERENCE,
    Quantity.FLOW: QuantityKind.FLOW,
    Quantity.POWER: QuantityKind.POWER,
    Quantity.INLET: QuantityKind.TEMPERATURE,
}
_TEMPERATURES = (Quantity.CASE, Quantity.MARGIN, Quantity.INLET)
_FIELDS = {
    Quantity.POWER: "power_w",
    Quantity.CASE: "case_c",
    Quantity.MARGIN: "margin_k",
    Quantity.FLOW: "flow_l_per_min",
    Quantity.INLET: "coolant_inlet_c",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """One module as the drawings show it; None is unknown and never gets a colour."""

    case_c: float | None = None
    case_limit_c: float | None = None
    margin_k: float | None = None
    flow_l_per_min: float | None = None
    power_w: float | None = None
    coolant_inlet_c: float | None = None
    assumed: bool = False
    stale: bool = False

    def value(self, quantity: Quantity) -> float | None:
        """The figure of one quantity in its working unit."""
        value: float | None = getattr(self, _FIELDS[quantity])
        return value


@dataclass(frozen=True, slots=True)
class Overlay:
    """A quantity with its range; no range where no module has a known value."""

    quantity: Quantity = Quantity.CASE
    low: float | None = None
    high: float | None = None
    units: UnitSystem = UnitSystem.METRIC

    def fraction(self, value: float) -> float:
        """Place of a value in the colour map; a small margin is warm, as a high temperature is."""
        if self.low is None or self.high is None or self.high <= self.low:
            return 0.5
        share = (value - self.low) / (self.high - self.low)
        return 1.0 - share if self.quantity is Quantity.MARGIN else share

    def colour(self, value: float | None) -> str | None:
        """Colour of a value, None for an unknown one."""
        return None if value is None else colour_at(self.fraction(value))

    def ink(self, value: float) -> str:
        """Text colour that reads on the value's colour."""
        return ink_at(self.fraction(value))

    def text(
        self, value: float | None, kind: QuantityKind | None = None, unknown: str = UNKNOWN
    ) -> str:
        """A figure with its unit in the unit system of the drawing."""
        return format_quantity(value, kind or self.quantity.kind, self.units, unknown=unknown)

    @property
    def unit(self) -> DisplayUnit:
        """The unit the range is shown in."""
        return display_unit(self.quantity.kind, self.units)

    def ends(self) -> tuple[str, str] | None:
        """The two figures at the ends of the legend, without their unit."""
        if self.low is None or self.high is None:
            return None
        shown = [self.unit.from_working(end) for end in (self.low, self.high)]
        span = abs(shown[1] - shown[0])
        decimals = 0 if span >= 4 else 1 if span >= 0.4 else 2
        return format_number(shown[0], decimals), format_number(shown[1], decimals)

    def widened(self, other: Overlay) -> Overlay:
        """The range of both, so that colours hold still while a preview comes and goes."""
        if self.low is None or self.high is None or other.low is None or other.high is None:
            return self if self.low is not None else other
        return replace(self, low=min(self.low, other.low), high=max(self.high, other.high))


def overlay_for(
    evaluation: Evaluation | None,
    quantity: Quantity = Quantity.CASE,
    units: UnitSystem = UnitSystem.METRIC,
) -> Overlay:
    """Range of a quantity over all modules of a design, rounded and never too narrow."""
    unit = display_unit(quantity.kind, units)
    known = list(_values(evaluation, quantity))
    if not known:
        return Overlay(quantity, units=units)
    widened = _at_least(min(known), max(known), quantity)
    low, high = rounded_range(*(unit.from_working(end) for end in widened))
    if quantity is not Quantity.CASE and quantity is not Quantity.INLET and min(known) >= 0:
        low = max(low, 0.0)
    return Overlay(quantity, unit.to_working(low), unit.to_working(high), units)


def rounded_range(low: float, high: float) -> tuple[float, float]:
    """Widen a range to multiples of a round step; a single value gets a step on either side."""
    span = max(high - low, abs(high) * 0.02, 0.1)
    rough = span / 5
    scale = 10.0 ** math.floor(math.log10(rough))
    step = next(step * scale for step in _STEPS if step * scale >= rough * 0.999)
    bottom, top = math.floor(low / step) * step, math.ceil(high / step) * step
    if top - bottom < 1.5 * step:
        bottom, top = bottom - step, top + step
    return bottom, top


def reading_of(evaluation: Evaluation | None, module_id: str) -> Reading:
    """What an evaluation knows about one module; without an evaluation everything is unknown."""
    if evaluation is None:
        return Reading()
    cooling = evaluation.cooling.modules.get(module_id) if evaluation.cooling else None
    device = evaluation.power.devices.get(module_id) if evaluation.power else None
    power_w = device.own.tdp_w if device else cooling.power_w if cooling else None
    stale = ("cooling" in evaluation.stale) or ("power" in evaluation.stale)
    if cooling is None:
        assumed = bool(device and device.marks)
        return Reading(power_w=power_w, assumed=assumed, stale=stale)
    return Reading(
        case_c=cooling.case_c,
        case_limit_c=cooling.case_limit_c,
        margin_k=cooling.margin_k,
        flow_l_per_min=cooling.flow_l_per_min,
        power_w=power_w,
        coolant_inlet_c=cooling.coolant_inlet_c,
        assumed=bool(cooling.marks) or bool(device and device.marks),
        stale=stale,
    )


def _at_least(low: float, high: float, quantity: Quantity) -> tuple[float, float]:
    """Widen a narrow range about its middle: small differences must not look like large ones."""
    middle = (low + high) / 2
    span = _SMALLEST_SPAN_K if quantity in _TEMPERATURES else _SMALLEST_SHARE * abs(middle)
    reach = max(high - low, span) / 2
    return min(low, middle - reach), max(high, middle + reach)


def _values(evaluation: Evaluation | None, quantity: Quantity) -> Iterable[float]:
    """Known, finite values of all modules; only the figure asked for is read."""
    if evaluation is None:
        return
    if quantity is Quantity.POWER:
        devices = evaluation.power.devices if evaluation.power else {}
        raw = [devices[id_].own.tdp_w for id_ in _module_ids(evaluation) if id_ in devices]
    else:
        modules = evaluation.cooling.modules.values() if evaluation.cooling else ()
        raw = [getattr(module, _FIELDS[quantity]) for module in modules]
    yield from (value for value in raw if value is not None and math.isfinite(value))


def _module_ids(evaluation: Evaluation) -> Iterable[str]:
    for rack in evaluation.design.floor.racks:
        for item in rack.items:
            if item.kind == "chassis":
                for board in item.boards:
                    yield from (module.id for module in board.modules)
