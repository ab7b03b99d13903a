"""From rack inlets to the facility meter, and the metrics that relate the two.

Power of the IT is DC at the devices; what rectifiers, busbars and own supplies lose counts as the
facility's, so PUE rates racks with shelves and racks without alike.
"""

from __future__ import annotations

from dataclasses import dataclass

from configurator.core.unknown import less, ratio, scaled, total
from configurator.design.assumptions import assumed_number
from configurator.design.model import Design
from configurator.power.plant import Plant, plant
from configurator.power.upstream import upstream


@dataclass(frozen=True, slots=True)
class FacilityLoad:
    """What the facility carries, in W; the racks' input includes their own CDUs.

    ``it_w`` is DC at the devices, of which ``not_computing_w`` drives fans and conversion inside
    the chassis.  Heat goes to the facility water, which flows with ``water_l_per_min``, and to the
    air of the room.  ``known_w`` is what racks and CDUs take at least.
    """

    it_w: float | None
    not_computing_w: float | None
    racks_w: float | None
    rack_cdus_w: float | None
    floor_cdus_w: float | None
    water_heat_w: float | None = None
    air_heat_w: float | None = None
    water_l_per_min: float | None = None
    known_w: float = 0.0


@dataclass(frozen=True, slots=True)
class FacilityStep:
    """One step from the meter inwards: what goes into it and what of that is lost in it.

    Steps that pass power on lose some; at the others the power arrives, and ``loss_w`` is 0.
    """

    name: str
    input_w: float | None
    loss_w: float | None


@dataclass(frozen=True, slots=True)
class FacilityPower:
    """The facility at one load: power at the meter, its steps, metrics, assumptions used.

    ``known_w`` is the power at the meter, or what it is at least.  ``steps`` go inwards.
    ``chiller_cop`` is None where dry coolers do without chillers.
    """

    load: FacilityLoad
    facility_w: float | None
    known_w: float
    steps: tuple[FacilityStep, ...]
    pue: float | None
    itue: float | None
    tue: float | None
    ere: float | None
    heat_reuse_w: float | None
    chiller_cop: float | None
    marks: tuple[str, ...]


def facility_power(
    design: Design, load: FacilityLoad, full: FacilityPower | None = None
) -> FacilityPower:
    """Add cooling plant, air handling and all that is lost on the way from the meter.

    ``full`` is the facility at the load it is made for, where this is a part of that.
    """
    water = plant(design, load.water_heat_w, load.water_l_per_min)
    air = assumed_number(design, "air_cooling_power_fraction")
    air_w = scaled(load.air_heat_w, air.value)
    plant_w = total((water.power_w, air_w))
    at_full = None if full is None else {step.name: step.input_w for step in full.steps}
    chain = upstream(design, total((load.racks_w, load.floor_cdus_w)), plant_w, at_full)
    facility_w = chain.facility_w
    known_w = _least_w(design, load, plant_w) if facility_w is None else facility_w
    reused_w = scaled(load.water_heat_w, design.site.heat_reuse_fraction)
    pue = power_usage(facility_w, load.it_w)
    itue = it_usage(load.it_w, load.not_computing_w)
    passing = tuple(FacilityStep(each.name, each.input_w, each.loss_w) for each in chain.stages)
    marks = (*chain.marks, *water.marks, *(() if air.overridden else (air.key,)))
    return FacilityPower(
        load=load,
        facility_w=facility_w,
        known_w=known_w,
        steps=(*passing, *_arriving(load, water, air_w)),
        pue=pue,
        itue=itue,
        tue=total_usage(itue, pue),
        ere=energy_reuse(facility_w, reused_w, load.it_w),
        heat_reuse_w=reused_w,
        chiller_cop=water.cop,
        marks=tuple(dict.fromkeys(marks)),
    )


def _least_w(design: Design, load: FacilityLoad, plant_w: float | None) -> float:
    """Take what is known to the meter; its heat goes where carrying it off costs least."""
    if plant_w is None:
        water_w = plant(design, load.known_w, None).power_w or 0.0
        air_w = load.known_w * assumed_number(design, "air_cooling_power_fraction").value
        plant_w = min(water_w, air_w)
    return upstream(design, load.known_w, plant_w).facility_w or load.known_w


def _arriving(load: FacilityLoad, water: Plant, air_w: float | None) -> tuple[FacilityStep, ...]:
    arriving = (
        ("racks", less(load.racks_w, load.rack_cdus_w)),
        ("cdus", total((load.rack_cdus_w, load.floor_cdus_w))),
        ("facility_pumps", water.pumps_w),
        ("dry_coolers", water.dry_coolers_w),
        ("chillers", water.chillers_w),
        ("air_handling", air_w),
    )
    return tuple(FacilityStep(name, watts, 0.0) for name, watts in arriving)


def power_usage(facility: float | None, it: float | None) -> float | None:
    """PUE: what the facility takes over what the IT takes (The Green Grid; ISO/IEC 30134-2)."""
    return ratio(facility, it)


def it_usage(it: float | None, not_computing: float | None) -> float | None:
    """ITUE: what goes into the IT over what reaches the parts that compute.

    Fans, supplies and pumps inside the IT do not compute (Patterson et al., TUE, 2013).
    """
    return ratio(it, less(it, not_computing))


def total_usage(itue: float | None, pue: float | None) -> float | None:
    """TUE = ITUE x PUE: what the facility takes over what computes (Patterson et al., 2013)."""
    return scaled(itue, pue)


def energy_reuse(facility: float | None, reused: float | None, it: float | None) -> float | None:
    """ERE: as PUE, less what something outside makes use of (The Green Grid, white paper 29)."""
    return ratio(less(facility, reused), it)
