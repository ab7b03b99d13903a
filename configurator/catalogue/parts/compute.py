"""Modules, boards, systems and what stands beside them in a rack."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from configurator.catalogue.parts.base import (
    BasePart,
    Fraction,
    FrozenModel,
    NonNegativeFloat,
    PartId,
    Paths,
    PositiveFloat,
    RackMounted,
    UnitName,
)

LinkMapId = Literal[
    "combined_fc_6hcm", "fc_v10", "afc_v10", "hcm6_v10", "hcm8", "fc11_retimer", "switch8"
]
"""The published wirings of the sites of a board."""


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
    connector_pitch_mm: PositiveFloat | None = None
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
    lanes_per_port: int | None = None
    lane_gbit_per_s: PositiveFloat | None = None
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
    connector_pitch_mm: PositiveFloat | None = None
    mass_kg: PositiveFloat | None = None
    topology: str | None = None
    link_maps: tuple[LinkMapId, ...] = ()
    host_links: int | None = None
    scaleout_ports: int | None = None
    loop_paths: Paths = ()
    airflow_m3_per_s: PositiveFloat | None = None


class BoardSlot(FrozenModel):
    """Baseboards a chassis takes: accepted part ids (empty: any whose generation fits)."""

    accepts: tuple[PartId, ...] = ()
    count: int = Field(ge=1)


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


class Equipment(RackMounted):
    """A switch or host node: power, height, ports and, on a loop, what the loop must give it."""

    kind: Literal["switch", "host_node"]
    max_power_w: PositiveFloat | None = None
    typical_power_w: PositiveFloat | None = None
    ports: int | None = None
    port_gbit_per_s: PositiveFloat | None = None
    cpu: str | None = None
    cooling: str | None = None
    coolant_flow_l_per_min: PositiveFloat | None = None
    coolant_pressure_drop_kpa: PositiveFloat | None = None
