"""The design document: a frozen tree from floor to module.

Edits make a new tree and keep the identity of everything they do not touch, so that each stage of
the evaluation re-runs only for what changed.  Ids come from the counter in the document and are
never reused; addresses such as ``R1/C6/M2`` are derived (:mod:`configurator.design.address`).
"""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from configurator.catalogue.assumption import Assumption
from configurator.catalogue.parts import (
    Fraction,
    FrozenModel,
    LinkMapId,
    NonNegativeFloat,
    Part,
    PartId,
    Paths,
    PositiveFloat,
    UnitName,
)
from configurator.core.text import say
from configurator.design.trace import LONGEST_TRACE, trace_fault

Id = Annotated[str, Field(pattern=r"^[a-z]{1,3}[0-9]{1,9}$")]
Text = Annotated[str, Field(max_length=4000)]
DayText = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
Name = Annotated[str, Field(max_length=200)]


Feeds = Literal["A", "B", "AB"]
"""AC feeds an item's inputs are on; none given: they take turns, A first."""


class Position(FrozenModel):
    """Lowest unit an item occupies, counted from the bottom of the rack, first unit = 1."""

    unit: UnitName
    index: int = Field(ge=1, le=200)


class Module(FrozenModel):
    """An accelerator module on a site of a baseboard."""

    id: Id
    part: PartId
    site: int = Field(ge=0, le=63)
    power_w: PositiveFloat | None = None
    utilisation: Fraction = 1.0
    profile: Id | None = None
    cold_plate: PartId | None = None


class Board(FrozenModel):
    """A baseboard with its modules, sorted by site; how it is wired, where that is known."""

    id: Id
    part: PartId
    modules: tuple[Module, ...] = ()
    link_map: LinkMapId | None = None
    link_config: Annotated[str, Field(pattern=r"^[01]{5}$")] | None = None
    host_split: Literal["1x16", "2x8", "4x4"] | None = None
    scaleout_cable_m: PositiveFloat | None = None


class PlacedItem(FrozenModel):
    """What every item in a rack has."""

    id: Id
    part: PartId
    position: Position
    name: Name | None = None


class Chassis(PlacedItem):
    """A chassis; the optional fields override what its board and the assumptions supply."""

    kind: Literal["chassis"] = "chassis"
    boards: tuple[Board, ...] = ()
    loop_paths: Paths | None = None
    coupling: PartId | None = None
    hose: PartId | None = None
    balancing_kv_m3_per_h: PositiveFloat | None = None
    coolant_connected: bool = True
    feeds: Feeds | None = None


class RackItem(PlacedItem):
    """A power shelf, battery shelf, in-rack CDU, switch or host node."""

    kind: Literal["power_shelf", "bbu_shelf", "cdu", "switch", "host_node"]
    feeds: Feeds | None = None


class Rack(FrozenModel):
    """A rack on the floor; items are sorted by position from the bottom."""

    id: Id
    part: PartId
    name: Name | None = None
    x_mm: float = 0.0
    y_mm: float = 0.0
    drip_trays: bool | None = None
    profile: Id | None = None
    items: tuple[Annotated[Chassis | RackItem, Field(discriminator="kind")], ...] = ()


class FloorCdu(FrozenModel):
    """A row CDU standing beside the racks."""

    id: Id
    part: PartId
    name: Name | None = None
    x_mm: float = 0.0
    y_mm: float = 0.0


class Floor(FrozenModel):
    """What stands on the floor."""

    racks: tuple[Rack, ...] = ()
    cdus: tuple[FloorCdu, ...] = ()


class PumpControl(FrozenModel):
    """How the CDU pumps are driven; the set point's unit goes with the mode."""

    mode: Literal["flow_per_power", "flow", "pressure_difference", "speed"] = "flow_per_power"
    flow_l_per_min_per_kw: PositiveFloat = 1.5
    flow_l_per_min: PositiveFloat | None = None
    pressure_difference_kpa: PositiveFloat | None = None
    speed: Annotated[float, Field(gt=0, le=1.2)] | None = None
    pumps_running: int | None = Field(default=None, ge=0)


class Loop(FrozenModel):
    """A technology cooling loop (TCS): the CDUs that feed it and the racks it serves."""

    id: Id
    name: Name | None = None
    coolant: PartId
    cdus: tuple[Id, ...] = ()
    racks: tuple[Id, ...] = ()
    supply_set_point_c: float = Field(default=40.0, ge=0, le=90)
    control: PumpControl = PumpControl()
    return_arrangement: Literal["direct", "reverse"] = "direct"
    manifold: PartId | None = None
    header: PartId | None = None
    fill_pressure_kpa_gauge: NonNegativeFloat | None = None
    leak_detection: Literal["none", "indirect", "direct"] | None = None
    leak_intervention: Literal["manual", "electrical", "electrical_and_fluid"] | None = None
    high_point_vent: bool | None = None
    low_point_drain: bool | None = None
    trapped_liquid_relief: bool | None = None


class Site(FrozenModel):
    """Conditions and tariffs at the place of installation; a tariff left out is unknown.

    ``ac_voltage_v`` is from phase to neutral; ``feed_breaker_a`` is the rating of the breaker of
    each rack's feed.  ``outdoor_temperature_c`` decides whether the plant needs chillers;
    ``heat_reuse_fraction`` is the share of the heat in the facility water that something else
    makes use of.
    """

    facility_water_c: float = Field(default=32.0, ge=1, le=70)
    room_temperature_c: float = Field(default=27.0, ge=-20, le=60)
    relative_humidity: Fraction = 0.5
    altitude_m: float = Field(default=0.0, ge=-500, le=6000)
    ac_voltage_v: PositiveFloat = 230.0
    feeds: Literal[1, 2] = 2
    feed_phases: Literal[1, 3] = 3
    feed_breaker_a: PositiveFloat | None = None
    floor_load_kg_per_m2: PositiveFloat | None = None
    outdoor_temperature_c: float = Field(default=20.0, ge=-50, le=60)
    ups: Literal["none", "double_conversion", "eco"] = "double_conversion"
    heat_reuse_fraction: Fraction = 0.0
    energy_price_per_kwh: NonNegativeFloat | None = None
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] | None = None
    carbon_kg_per_kwh: NonNegativeFloat | None = None


class UtilisationProfile(FrozenModel):
    """How busy something is over a year: constant, or a trace by the hour it begins at.

    A constant is one utilisation without hours.  A trace begins with the year and repeats; each
    value holds until the next one, the last as long as the one before it.  At 0 a module draws its
    idle power, at 1 what the design states for it.
    """

    id: Id
    name: Name
    utilisation: tuple[Fraction, ...] = Field(min_length=1, max_length=LONGEST_TRACE)
    hours: tuple[NonNegativeFloat, ...] = ()

    @model_validator(mode="after")
    def _is_one_of_both(self) -> Self:
        if not self.hours and len(self.utilisation) > 1:
            raise ValueError(say("more than one utilisation needs hours"))
        if self.hours and len(self.hours) != len(self.utilisation):
            raise ValueError(say("hours and utilisation are not equally many"))
        if len(self.hours) == 1:
            raise ValueError(say("one point is no trace; a constant needs no hours"))
        if fault := trace_fault(self.hours):
            raise ValueError(say("hours[{index}] {fault}", index=fault[0], fault=fault[1]))
        return self


class Requirements(FrozenModel):
    """What the customer asked for; unknown stays unknown."""

    max_rack_power_kw: PositiveFloat | None = None
    max_facility_power_kw: PositiveFloat | None = None
    shelf_redundancy: Literal["none", "N+1"] = "N+1"
    minimum_case_margin_k: NonNegativeFloat = 5.0
    service_life_years: PositiveFloat | None = None
    site_profile: Literal["Meta"] | None = None


class AssumptionOverride(FrozenModel):
    """A value used in place of an assumption's default; the narrowest scope wins."""

    key: str
    scope: Id | None = None
    value: float | str
    reason: Text


class Waiver(FrozenModel):
    """A finding accepted with a reason; a worse measured value voids it.

    Without a target it is a finding about the design as a whole.
    """

    rule: str
    target: Id | None = None
    reason: Text = Field(min_length=1)
    author: Name
    date: DayText | None = None
    measured: float | None = None
    limit: float | None = None


class Override(FrozenModel):
    """One field of one object as a scenario sees it."""

    target: str
    field: str
    value: float | int | str | bool | None = None


class Scenario(FrozenModel):
    """A what-if: overrides on the base design or on a parent scenario, never a copy."""

    id: Id
    name: Name
    parent: Id | None = None
    overrides: tuple[Override, ...] = ()


class Design(FrozenModel):
    """The whole document; it carries the parts and assumptions it uses."""

    name: Name = "Untitled"
    customer: Name | None = None
    notes: Text = ""
    next_id: int = Field(default=1, ge=1)
    site: Site = Site()
    requirements: Requirements = Requirements()
    floor: Floor = Floor()
    loops: tuple[Loop, ...] = ()
    profiles: tuple[UtilisationProfile, ...] = ()
    assumption_overrides: tuple[AssumptionOverride, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    parts: dict[PartId, Part] = Field(default_factory=dict)
    assumptions: dict[str, Assumption] = Field(default_factory=dict)


PlacedPart = Rack | FloorCdu | Chassis | RackItem | Board | Module
