"""What the colours of the modules can mean: measured quantities, and judgements in ranks."""

from __future__ import annotations

from enum import StrEnum

from configurator.core.units import QuantityKind
from configurator.scene.wording import ENGLISH, Wording


class Quantity(StrEnum):
    """What the colours mean; the value names the figure in a reading, and its words."""

    CASE = "case_c"
    MARGIN = "margin_k"
    INLET = "coolant_inlet_c"
    OUTLET = "coolant_outlet_c"
    FLOW = "flow_l_per_min"
    PRESSURE = "inlet_kpa_gauge"
    POWER = "power_w"
    AIR = "air_share"
    FINDINGS = "finding_rank"
    CONFIDENCE = "confidence_rank"

    @property
    def kind(self) -> QuantityKind | None:
        """The physical kind, which decides unit and decimals; None for a judgement in ranks."""
        return _KINDS.get(self)

    @property
    def is_ranked(self) -> bool:
        """Whether values are ranks, from nothing to say upwards, and no figures."""
        return self not in _KINDS

    @property
    def is_temperature(self) -> bool:
        """Whether values are temperatures or their differences."""
        return self.kind in (QuantityKind.TEMPERATURE, QuantityKind.TEMPERATURE_DIFFERENCE)

    def title(self, wording: Wording = ENGLISH) -> str:
        """Name of the quantity for menus and legends."""
        return str(getattr(wording, self.value))

    def ranks(self, wording: Wording = ENGLISH) -> tuple[str, ...]:
        """Names of the ranks from the least to the most serious; none for a figure."""
        if self is Quantity.FINDINGS:
            return (
                wording.nothing_open,
                wording.note,
                wording.not_judged,
                wording.warning,
                wording.error,
            )
        if self is Quantity.CONFIDENCE:
            return wording.high, wording.medium, wording.low, wording.rests_on_assumption
        return ()


MEASURED = frozenset(
    {Quantity.CASE, Quantity.MARGIN, Quantity.INLET, Quantity.OUTLET}
    | {Quantity.FLOW, Quantity.PRESSURE}
)
"""Quantities that are fields of a module's cooling result."""
_KINDS = {
    Quantity.CASE: QuantityKind.TEMPERATURE,
    Quantity.MARGIN: QuantityKind.TEMPERATURE_DIFFERENCE,
    Quantity.INLET: QuantityKind.TEMPERATURE,
    Quantity.OUTLET: QuantityKind.TEMPERATURE,
    Quantity.FLOW: QuantityKind.FLOW,
    Quantity.PRESSURE: QuantityKind.PRESSURE,
    Quantity.POWER: QuantityKind.POWER,
    Quantity.AIR: QuantityKind.SHARE,
}
