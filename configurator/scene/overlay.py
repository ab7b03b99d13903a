"""Which quantity colours the modules, over which range, and what one module reads."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from operator import attrgetter

from configurator.cooling.result import ModuleCooling
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
from configurator.scene.quantity import Quantity
from configurator.scene.ranks import RANK_COLOURS, confidence_rank
from configurator.scene.theme import readable_on

_SMALLEST_SPAN_K, _SMALLEST_SHARE = 20.0, 0.2
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class Reading:
    """One module as the drawings show it; None is unknown and never gets a colour.

    ``air_share`` is the part of its heat that goes to room air. The ranks are those of
    `configurator.scene.ranks`; ``finding_count`` and ``weak_count`` say how many decide them.
    """

    case_c: float | None = None
    case_limit_c: float | None = None
    margin_k: float | None = None
    flow_l_per_min: float | None = None
    power_w: float | None = None
    coolant_inlet_c: float | None = None
    coolant_outlet_c: float | None = None
    inlet_kpa_gauge: float | None = None
    air_share: float | None = None
    finding_rank: int | None = None
    confidence_rank: int | None = None
    finding_count: int = 0
    weak_count: int = 0
    assumed: bool = False
    stale: bool = False

    def value(self, quantity: Quantity) -> float | None:
        """The figure of one quantity in its working unit, or its rank."""
        value: float | None = getattr(self, quantity.value)
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
        if value is None:
            return None
        if self.quantity.is_ranked:
            return RANK_COLOURS[int(value)]
        return colour_at(self.fraction(value))

    def ink(self, value: float) -> str:
        """Text colour that reads on the value's colour."""
        if self.quantity.is_ranked:
            return readable_on(RANK_COLOURS[int(value)])
        return ink_at(self.fraction(value))

    def text(
        self, value: float | None, kind: QuantityKind | None = None, unknown: str = UNKNOWN
    ) -> str:
        """A figure with its unit in the unit system of the drawing."""
        shown = kind or self.quantity.kind
        if shown is None:
            return unknown
        return format_quantity(value, shown, self.units, unknown=unknown)

    @property
    def unit(self) -> DisplayUnit:
        """The unit the range is shown in; a rank has none."""
        kind = self.quantity.kind
        return display_unit(kind, self.units) if kind else DisplayUnit("", 1.0, 0)

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
    if quantity.is_ranked:
        return Overlay(quantity, units=units)
    known = list(_values(evaluation, quantity))
    if not known:
        return Overlay(quantity, units=units)
    if quantity is Quantity.AIR:
        return Overlay(quantity, 0.0, 1.0, units)
    unit = Overlay(quantity, units=units).unit
    widened = _at_least(min(known), max(known), quantity)
    low, high = rounded_range(*(unit.from_working(end) for end in widened))
    if quantity.kind is not QuantityKind.TEMPERATURE and min(known) >= 0:
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
    marks = device.marks if device else ()
    if cooling is None:
        return Reading(power_w=power_w, assumed=bool(marks), stale=stale)
    weak = {*cooling.marks, *marks}
    part = evaluation.design.parts.get(cooling.part)
    return Reading(
        case_c=cooling.case_c,
        case_limit_c=cooling.case_limit_c,
        margin_k=cooling.margin_k,
        flow_l_per_min=cooling.flow_l_per_min,
        power_w=power_w,
        coolant_inlet_c=cooling.coolant_inlet_c,
        coolant_outlet_c=cooling.coolant_outlet_c,
        inlet_kpa_gauge=cooling.inlet_kpa_gauge,
        air_share=_air_share(cooling),
        confidence_rank=confidence_rank(part, weak) if cooling.case_c is not None else None,
        weak_count=len(weak),
        assumed=bool(weak),
        stale=stale,
    )


def _air_share(cooling: ModuleCooling) -> float | None:
    if not cooling.power_w or cooling.liquid_w is None:
        return None
    return 1.0 - cooling.liquid_w / cooling.power_w


def _at_least(low: float, high: float, quantity: Quantity) -> tuple[float, float]:
    """Widen a narrow range about its middle: small differences must not look like large ones."""
    middle = (low + high) / 2
    span = _SMALLEST_SPAN_K if quantity.is_temperature else _SMALLEST_SHARE * abs(middle)
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
        read = _air_share if quantity is Quantity.AIR else attrgetter(quantity.value)
        raw = [read(module) for module in modules]
    yield from (value for value in raw if value is not None and math.isfinite(value))


def _module_ids(evaluation: Evaluation) -> Iterable[str]:
    for rack in evaluation.design.floor.racks:
        for item in rack.items:
            if item.kind == "chassis":
                for board in item.boards:
                    yield from (module.id for module in board.modules)
