"""Part types of the catalogue: flat figures with the unit in the name, provenance beside them.

A figure that is not known is ``None`` and is never replaced by zero.  Every figure that is given
must have a :class:`Provenance` under the same key, so that its source and confidence can be shown
wherever the figure is used.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

Confidence = Literal["high", "medium", "low"]
Status = Literal["product", "specification", "reference", "generic", "style"]
UnitName = Literal["OU", "RU", "SU"]
PositiveFloat = Annotated[float, Field(gt=0, allow_inf_nan=False)]
NonNegativeFloat = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Fraction = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
PartId = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9._-]{1,63}$")]
Paths = tuple[tuple[int, ...], ...]


class FrozenModel(BaseModel):
    """A value that never changes and refuses keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Alternative(FrozenModel):
    """Another value for the same figure, kept where sources disagree."""

    value: Any
    sources: tuple[str, ...] = ()
    note: str | None = None


class Provenance(FrozenModel):
    """Where one figure comes from and how far it can be trusted."""

    sources: tuple[str, ...]
    confidence: Confidence
    clause: str | None = None
    note: str | None = None
    derived: bool = False
    alternatives: tuple[Alternative, ...] = ()


class BasePart(FrozenModel):
    """What every part has; ``kind`` tells the types apart."""

    not_figures: ClassVar[frozenset[str]] = frozenset(
        {"id", "kind", "vendor", "model", "part_number", "status", "provenance", "notes"}
    )

    id: PartId
    vendor: str = Field(min_length=1)
    model: str = Field(min_length=1)
    part_number: str | None = None
    status: Status
    provenance: dict[str, Provenance] = Field(default_factory=dict)
    notes: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Vendor and model as one reads them on a list."""
        return f"{self.vendor} {self.model}"

    def confidence(self, figure: str) -> Confidence | None:
        """Confidence of a figure, or None where the figure is unknown."""
        entry = self.provenance.get(figure)
        return entry.confidence if entry else None

    @model_validator(mode="after")
    def _every_figure_has_a_source(self) -> BasePart:
        figures = {
            name
            for name, field in type(self).model_fields.items()
            if name not in self.not_figures and getattr(self, name) != field.get_default()
        }
        if missing := sorted(figures - set(self.provenance)):
            raise ValueError(f"no provenance for {', '.join(missing)}")
        if unknown := sorted(set(self.provenance) - set(type(self).model_fields)):
            raise ValueError(
                f"provenance for figures this kind does not have: {', '.join(unknown)}"
            )
        return self


class Oam(BasePart):
    """An accelerator module (OAM)."""

    kind: Literal["oam"] = "oam"
    oam_spec: Literal["1.x", "1.0", "1.1", "1.5", "2.0"] | None = None
    year: int | None = None
    tdp_w: PositiveFloat | None = None
    tdp_liquid_w: PositiveFloat | None = None
    typical_power_w: PositiveFloat | None = None
    idle_power_w: PositiveFloat | None = None
    supply_voltage_nominal_v: PositiveFloat | None = None
    supply_voltage_min_v: PositiveFloat | None = None
    supply_voltage_max_v: PositiveFloat | None = None
    stack_height_mm: PositiveFloat | None = None
    length_mm: PositiveFloat | None = None
    width_mm: PositiveFloat | None = None
    mass_with_heatsink_kg: PositiveFloat | None = None
    cooling_air: bool | None = None
    cooling_liquid: bool | None = None
    coolant_inlet_max_c: float | None = None
    coolant_flow_l_per_min: PositiveFloat | None = None
    max_case_c: float | None = None
    max_junction_c: float | None = None
    memory_gb: PositiveFloat | None = None
    memory_type: str | None = None
    memory_bandwidth_gb_per_s: PositiveFloat | None = None
    peak_bf16_dense_tflops: PositiveFloat | None = None
    peak_fp16_dense_tflops: PositiveFloat | None = None
    peak_fp8_dense_tflops: PositiveFloat | None = None
    peak_fp4_dense_tflops: PositiveFloat | None = None
    peak_fp32_vector_tflops: PositiveFloat | None = None
    peak_fp32_matrix_tflops: PositiveFloat | None = None
    peak_tf32_tflops: PositiveFloat | None = None
    peak_int8_tops: PositiveFloat | None = None
    fabric_links: int | None = None
    fabric_link_gb_per_s_bidirectional: PositiveFloat | None = None
    fabric_total_gb_per_s_bidirectional: PositiveFloat | None = None
    oam_serdes_ports: int | None = None
    scaleout_ports: int | None = None
    scaleout_gbit_per_s_per_port: PositiveFloat | None = None
    host_interface: str | None = None

    @property
    def generation(self) -> Literal["1.x", "2.0"] | None:
        """Generation that decides the fit: outlines and connectors of 1.x and 2.0 differ."""
        if self.oam_spec is None:
            return None
        return "2.0" if self.oam_spec == "2.0" else "1.x"


class Ubb(BasePart):
    """A universal baseboard (UBB) with its module sites."""

    kind: Literal["ubb"] = "ubb"
    ubb_spec: Literal["1.0", "1.5", "2.0"] | None = None
    oam_generation: Literal["1.x", "2.0"] | None = None
    accepted_modules: tuple[PartId, ...] = ()
    oam_sites: int | None = None
    site_rows: Paths = ()
    max_w_per_oam: PositiveFloat | None = None
    max_board_w: PositiveFloat | None = None
    overhead_w: NonNegativeFloat | None = None
    supply_voltage_nominal_v: PositiveFloat | None = None
    supply_voltage_min_v: PositiveFloat | None = None
    supply_voltage_max_v: PositiveFloat | None = None
    max_input_current_a: PositiveFloat | None = None
    stack_height_mm: PositiveFloat | None = None
    length_mm: PositiveFloat | None = None
    width_mm: PositiveFloat | None = None
    thickness_mm: PositiveFloat | None = None
    mass_kg: PositiveFloat | None = None
    topology: str | None = None
    scaleout_ports: int | None = None
    loop_paths: Paths = ()
    airflow_m3_per_s: PositiveFloat | None = None


class BoardSlot(FrozenModel):
    """Baseboards a chassis takes: accepted part ids (empty: any whose generation fits)."""

    accepts: tuple[PartId, ...] = ()
    count: int = Field(ge=1)


class RackMounted(BasePart):
    """Figures of everything that occupies units of a rack."""

    height_unit: UnitName | None = None
    height_units: Annotated[int, Field(ge=1)] | None = None
    height_mm: PositiveFloat | None = None
    width_mm: PositiveFloat | None = None
    depth_mm: PositiveFloat | None = None
    mass_kg: PositiveFloat | None = None


class Chassis(RackMounted):
    """An OAI system: boards, own consumption, supply and cooling."""

    kind: Literal["chassis"] = "chassis"
    boards: tuple[BoardSlot, ...] = ()
    rack_width: Literal["19 inch", "21 inch"] | None = None
    supply: Literal["busbar", "ac"] | None = None
    psu_count: int | None = None
    psu_w: PositiveFloat | None = None
    psu_redundancy: str | None = None
    busbar_clips: int | None = None
    non_oam_power_w: NonNegativeFloat | None = None
    max_power_w: PositiveFloat | None = None
    max_power_module_w: PositiveFloat | None = None
    cooling: Literal["air", "liquid"] | None = None
    liquid_heat_fraction: Fraction | None = None
    loop_paths: Paths = ()
    coolant_flow_l_per_min: PositiveFloat | None = None
    airflow_m3_per_s: PositiveFloat | None = None
    ambient_max_c: float | None = None
    host: str | None = None
    scaleout: str | None = None


class Rack(BasePart):
    """A rack frame with its pitch and its limits."""

    kind: Literal["rack"] = "rack"
    unit: UnitName
    unit_pitch_mm: PositiveFloat
    units: int = Field(ge=1)
    rack_width: Literal["19 inch", "21 inch"] | None = None
    inner_width_mm: PositiveFloat | None = None
    width_mm: PositiveFloat | None = None
    depth_mm: PositiveFloat | None = None
    height_mm: PositiveFloat | None = None
    frame_mass_kg: PositiveFloat | None = None
    payload_kg: PositiveFloat | None = None
    per_shelf_kg: PositiveFloat | None = None
    brace_unit: int | None = None
    brace_above_kg: PositiveFloat | None = None
    busbar_voltage_nominal_v: PositiveFloat | None = None
    busbar_voltage_min_v: PositiveFloat | None = None
    busbar_voltage_max_v: PositiveFloat | None = None
    busbar_current_a: PositiveFloat | None = None
    busbar_connector_a: PositiveFloat | None = None
    max_power_kw: PositiveFloat | None = None


class EfficiencyPoint(FrozenModel):
    """Efficiency of a power supply at one load fraction of its rating."""

    load_fraction: Fraction
    efficiency: Annotated[float, Field(gt=0, le=1)]


class PowerShelf(RackMounted):
    """A shelf of rectifiers that feeds the 48 V busbar."""

    kind: Literal["power_shelf"] = "power_shelf"
    psu_count: int | None = None
    psu_kw: PositiveFloat | None = None
    total_kw: PositiveFloat | None = None
    redundant_kw: PositiveFloat | None = None
    redundancy: str | None = None
    output_v: PositiveFloat | None = None
    output_a: PositiveFloat | None = None
    max_parallel: int | None = None
    ac_inputs: int | None = None
    input: str | None = None
    hold_up_ms: PositiveFloat | None = None
    efficiency_points: tuple[EfficiencyPoint, ...] = ()


class BbuShelf(RackMounted):
    """A battery shelf that carries the busbar through a mains failure."""

    kind: Literal["bbu_shelf"] = "bbu_shelf"
    total_kw: PositiveFloat | None = None
    output_v: PositiveFloat | None = None
    output_a: PositiveFloat | None = None
    backup_s: PositiveFloat | None = None


class FlowHead(FrozenModel):
    """One point of a published pump or CDU curve."""

    flow_l_per_min: NonNegativeFloat
    head_kpa: NonNegativeFloat


class Cdu(RackMounted):
    """A coolant distribution unit; its head is external, net of its own exchanger and filter."""

    kind: Literal["cdu"] = "cdu"
    form: Literal["in-rack", "row"] | None = None
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
    filter_um: str | None = None
    coolants: tuple[str, ...] = ()
    connection: str | None = None


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


class Equipment(RackMounted):
    """A switch or host node: power, height and ports."""

    kind: Literal["switch", "host_node"]
    max_power_w: PositiveFloat | None = None
    typical_power_w: PositiveFloat | None = None
    ports: int | None = None
    port_gbit_per_s: PositiveFloat | None = None
    cpu: str | None = None
    cooling: str | None = None


Part = Annotated[
    Oam
    | Ubb
    | Chassis
    | Rack
    | PowerShelf
    | BbuShelf
    | Cdu
    | QuickDisconnect
    | Manifold
    | HosePipe
    | ColdPlate
    | CoolantPart
    | Equipment,
    Field(discriminator="kind"),
]

PART_TYPES: dict[str, type[BasePart]] = {
    "oam": Oam,
    "ubb": Ubb,
    "chassis": Chassis,
    "rack": Rack,
    "power_shelf": PowerShelf,
    "bbu_shelf": BbuShelf,
    "cdu": Cdu,
    "quick_disconnect": QuickDisconnect,
    "manifold": Manifold,
    "hose_pipe": HosePipe,
    "cold_plate": ColdPlate,
    "coolant": CoolantPart,
    "switch": Equipment,
    "host_node": Equipment,
}

KINDS: dict[str, str] = {
    "oam": "Accelerator modules",
    "ubb": "Baseboards",
    "chassis": "Chassis",
    "rack": "Racks",
    "power_shelf": "Power shelves",
    "bbu_shelf": "Battery shelves",
    "cdu": "Coolant distribution",
    "quick_disconnect": "Couplings",
    "manifold": "Manifolds",
    "hose_pipe": "Hoses and pipes",
    "cold_plate": "Cold plates",
    "coolant": "Coolants",
    "switch": "Switches",
    "host_node": "Host nodes",
}
