"""From rack inlets to the facility meter: PUE and TUE with every share that is assumed."""

from __future__ import annotations

from dataclasses import dataclass

from configurator.core.unknown import ratio, scaled, total
from configurator.design.assumptions import assumed_number
from configurator.design.model import Design


@dataclass(frozen=True, slots=True)
class FacilityPower:
    """Facility power in W, PUE = facility / IT, TUE = ITUE x PUE, assumptions used."""

    facility_w: float | None
    pue: float | None
    tue: float | None
    marks: tuple[str, ...]


def facility_power(
    design: Design,
    *,
    it_w: float | None,
    input_w: float | None,
    overhead_w: float | None,
    floor_cdu_w: float | None,
    liquid_heat_w: float | None,
    air_heat_w: float | None,
) -> FacilityPower:
    """Add distribution loss, cooling plant and air handling to the power at the rack inlets.

    ITUE is IT power over what reaches computing parts: fans, regulators and conversion take a
    share of the chassis overhead ``overhead_w``.  Rectifier loss is counted in the facility.
    """
    keys = (
        "distribution_loss_fraction",
        "liquid_plant_power_fraction",
        "air_cooling_power_fraction",
        "chassis_fan_fraction",
        "chassis_conversion_fraction",
    )
    found = {key: assumed_number(design, key) for key in keys}
    marks = tuple(key for key, value in found.items() if not value.overridden)
    supplied = total((input_w, floor_cdu_w))
    facility = total(
        (
            scaled(supplied, 1.0 + found["distribution_loss_fraction"].value),
            scaled(liquid_heat_w, found["liquid_plant_power_fraction"].value),
            scaled(air_heat_w, found["air_cooling_power_fraction"].value),
        )
    )
    pue = ratio(facility, it_w)
    shares = ("chassis_fan_fraction", "chassis_conversion_fraction")
    lost = scaled(overhead_w, sum(found[key].value for key in shares))
    compute = None if it_w is None or lost is None else it_w - lost
    itue = ratio(it_w, compute)
    tue = None if pue is None or itue is None else pue * itue
    return FacilityPower(facility, pue, tue, marks)
