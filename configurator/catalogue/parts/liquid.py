"""What coolant flows through: CDUs, pumps, couplings, manifolds, hoses, plates."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from configurator.catalogue.parts.base import (
    BasePart,
    FrozenModel,
    NonNegativeFloat,
    PositiveFloat,
    RackMounted,
)
from configurator.core.text import say


class FlowHead(FrozenModel):
    """One point of a published pump or CDU curve."""

    flow_l_per_min: NonNegativeFloat
    head_kpa: NonNegativeFloat


class Cdu(RackMounted):
    """A coolant distribution unit; its head is external, net of its own exchanger and filter."""

    kind: Literal["cdu"] = "cdu"
    form: Literal["in-rack", "row"] | None = None
    heat_rejection: Literal["liquid", "air", "two-phase", "none"] | None = None
    capacity_kw: PositiveFloat | None = None
    approach_k: PositiveFloat | None = None
    secondary_flow_l_per_min: PositiveFloat | None = None
    external_head_kpa: PositiveFloat | None = None
    curve: tuple[FlowHead, ...] = ()
    curve_pumps_running: int | None = None
    pump_count: int | None = None
    pump_redundancy: str | None = None
    power_kw: PositiveFloat | None = None
    primary_flow_l_per_min: PositiveFloat | None = None
    primary_pressure_drop_kpa: PositiveFloat | None = None
    rating_facility_c: float | None = None
    rating_supply_c: float | None = None
    secondary_supply_min_c: float | None = None
    secondary_supply_max_c: float | None = None
    max_secondary_pressure_kpa: PositiveFloat | None = None
    npsh_required_m: PositiveFloat | None = None
    filter_um: str | None = None
    coolants: tuple[str, ...] = ()
    coolant_volume_l: PositiveFloat | None = None
    connection: str | None = None

    @property
    def only_reference(self) -> str | None:
        """Only a unit that rejects its heat to facility water can be computed."""
        return _NOT_COMPUTED.get(self.heat_rejection or "")


_NOT_COMPUTED = {
    "air": say("it rejects its heat to room air, which is not computed"),
    "two-phase": say("two-phase cooling is not computed"),
    "none": say("it has no heat exchanger, only pumps"),
}


class Pump(BasePart):
    """A pump, or the set of pumps in a CDU, by its rated point or its curve."""

    kind: Literal["pump"] = "pump"
    construction: str | None = None
    curve: tuple[FlowHead, ...] = ()
    curve_pumps_running: int | None = None
    rated_flow_l_per_min: PositiveFloat | None = None
    rated_head_kpa: PositiveFloat | None = None
    rated_power_w: PositiveFloat | None = None
    min_power_w: PositiveFloat | None = None
    max_flow_l_per_min: PositiveFloat | None = None
    max_head_kpa: PositiveFloat | None = None
    speed_min_rpm: PositiveFloat | None = None
    speed_max_rpm: PositiveFloat | None = None
    npsh_required_m: PositiveFloat | None = None
    efficiency: Annotated[float, Field(gt=0, le=1)] | None = None

    @property
    def only_reference(self) -> str | None:
        """A loop is driven by the pumps of its CDU, whose head the CDU states."""
        return say("the pumps of a loop are those of its CDU")


class QuickDisconnect(BasePart):
    """A dripless coupling; the flow coefficient is that of a mated pair."""

    kind: Literal["quick_disconnect"] = "quick_disconnect"
    standard: str | None = None
    size: str | None = None
    blind_mate: bool | None = None
    cv: PositiveFloat | None = None
    kv_m3_per_h: PositiveFloat | None = None
    rated_flow_l_per_min: PositiveFloat | None = None
    bore_mm: PositiveFloat | None = None
    max_pressure_kpa: PositiveFloat | None = None
    burst_pressure_kpa: PositiveFloat | None = None
    temperature_min_c: float | None = None
    temperature_max_c: float | None = None
    mate_cycles: int | None = None
    spillage_ml: NonNegativeFloat | None = None
    material: str | None = None
    mass_kg: PositiveFloat | None = None


class Manifold(BasePart):
    """A rack manifold: one supply and one return tube with a port pair a chassis."""

    kind: Literal["manifold"] = "manifold"
    form: str | None = None
    place: Literal["rack", "row"] | None = None
    inner_diameter_mm: PositiveFloat | None = None
    roughness_mm: NonNegativeFloat | None = None
    port_pitch_mm: PositiveFloat | None = None
    branch_pressure_drop_kpa: tuple[float, ...] = ()
    flow_spread_percent: PositiveFloat | None = None
    max_velocity_m_per_s: PositiveFloat | None = None
    max_pressure_kpa: PositiveFloat | None = None
    burst_factor: PositiveFloat | None = None
    temperature_min_c: float | None = None
    temperature_max_c: float | None = None
    material: str | None = None
    connection: str | None = None

    @property
    def only_reference(self) -> str | None:
        """The manifold of a loop stands in its racks; the row's header is a pipe of its own."""
        return say("the header of a row is a pipe of the loop") if self.place == "row" else None


class HosePipe(BasePart):
    """A hose or pipe by bore and roughness; lengths belong to the design."""

    kind: Literal["hose_pipe"] = "hose_pipe"
    form: Literal["hose", "pipe"] | None = None
    inner_diameter_mm: PositiveFloat | None = None
    outer_diameter_mm: PositiveFloat | None = None
    wall_mm: PositiveFloat | None = None
    roughness_mm: NonNegativeFloat | None = None
    material: str | None = None
    mass_kg_per_m: PositiveFloat | None = None
    max_pressure_kpa: PositiveFloat | None = None
    burst_pressure_kpa: PositiveFloat | None = None
    min_bend_radius_mm: PositiveFloat | None = None
    temperature_min_c: float | None = None
    temperature_max_c: float | None = None
    design_velocity_m_per_s: PositiveFloat | None = None


class PlatePoint(FrozenModel):
    """One measured point of a cold plate: resistance case to inlet, pressure drop."""

    flow_l_per_min: PositiveFloat
    resistance_k_per_w: PositiveFloat | None = None
    pressure_drop_kpa: PositiveFloat | None = None


class ColdPlate(BasePart):
    """A cold plate by its measured curve, interface material included."""

    kind: Literal["cold_plate"] = "cold_plate"
    application: str | None = None
    curve: tuple[PlatePoint, ...] = ()
    curve_coolant: str | None = None
    tim_resistance_k_cm2_per_w: PositiveFloat | None = None
    inlet_max_c: float | None = None
    rated_power_w: PositiveFloat | None = None
    max_pressure_kpa: PositiveFloat | None = None
    mass_kg: PositiveFloat | None = None

    @property
    def only_reference(self) -> str | None:
        """A network needs the pressure drop of every plate in it."""
        if any(point.pressure_drop_kpa is not None for point in self.curve):
            return None
        return say("no pressure drop is published")


class CoolantPart(BasePart):
    """A coolant by the preset or composition the solver knows."""

    kind: Literal["coolant"] = "coolant"
    preset: str | None = None
    glycol: Literal["propylene", "ethylene"] | None = None
    volume_fraction: Annotated[float, Field(ge=0.0, le=0.6)] | None = None
    viscosity_factor: Annotated[float, Field(ge=1.0, le=1.19)] | None = None
    freeze_c: float | None = None
    use_min_c: float | None = None
    use_max_c: float | None = None
    ph_min: float | None = None
    ph_max: float | None = None
    composition: str | None = None
    material_limits: str | None = None

    @property
    def only_reference(self) -> str | None:
        """The solver needs a preset or a composition."""
        known = self.preset or (self.glycol and self.volume_fraction is not None)
        return None if known else say("its composition is not published")
