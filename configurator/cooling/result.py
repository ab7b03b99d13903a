"""What the cooling engine answers, in the units people use; None means unknown or not converged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from configurator.cooling.diagnoses import Diagnoses, Diagnosis
from configurator.cooling.segments import Segment, Segments

__all__ = [
    "CduCooling",
    "ChassisCooling",
    "CoolingResult",
    "Diagnoses",
    "Diagnosis",
    "LoopCooling",
    "ModuleCooling",
    "PipeRun",
    "PressureStation",
    "RackCooling",
    "Segment",
    "Segments",
]


@dataclass(frozen=True, slots=True)
class ModuleCooling:
    """One module: coolant and case temperatures; ``marks`` names assumptions that decide them.

    ``inlet_kpa_gauge`` is the pressure of the coolant before its plate.
    """

    id: str
    part: str
    power_w: float | None
    liquid_w: float | None
    flow_l_per_min: float | None
    required_flow_l_per_min: float | None
    coolant_inlet_c: float | None
    coolant_outlet_c: float | None
    case_c: float | None
    case_limit_c: float | None
    margin_k: float | None
    marks: tuple[str, ...] = ()
    inlet_kpa_gauge: float | None = None


@dataclass(frozen=True, slots=True)
class ChassisCooling:
    """One chassis: flow, coolant temperatures, heat to liquid and to air."""

    id: str
    flow_l_per_min: float | None
    supply_c: float | None
    return_c: float | None
    pressure_drop_kpa: float | None
    liquid_w: float | None
    air_w: float | None
    coupling: str | None = None
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RackCooling:
    """One rack on a loop: flow, pressure drop between its manifolds' inlets, flow spread."""

    id: str
    flow_l_per_min: float | None
    supply_c: float | None
    return_c: float | None
    pressure_drop_kpa: float | None
    spread_percent: float | None


@dataclass(frozen=True, slots=True)
class CduCooling:
    """One CDU: operating point, curves for the plot, both sides of the exchanger.

    ``ua_w_per_k`` is the exchanger's conductance at its rating point; where the facility flow of
    that point is assumed, ``ua_band_w_per_k`` gives it for the flows that rated units have.
    """

    id: str
    flow_l_per_min: float | None
    head_kpa: float | None
    pump_speed: float | None
    pumps_running: int | None
    pump_power_w: float | None
    heat_w: float | None
    capacity_w: float | None
    approach_k: float | None
    facility_flow_l_per_min: float | None
    facility_supply_c: float | None
    facility_return_c: float | None
    pump_curve: Sequence[tuple[float, float]] = ()
    pump_curve_full_speed: Sequence[tuple[float, float]] = ()
    system_curve: Sequence[tuple[float, float]] = ()
    marks: tuple[str, ...] = ()
    ua_w_per_k: float | None = None
    ua_band_w_per_k: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class PipeRun:
    """Pipe or hose that joins CDUs and racks, all pieces of one part in one loop together."""

    kind: str
    part: str | None
    length_m: float


@dataclass(frozen=True, slots=True)
class PressureStation:
    """One element that the worst path passes, with the gauge pressure before and after it.

    ``kind`` is that of a `Segment`, ``where`` the id of the object the element belongs to.
    """

    kind: str
    where: str
    before_kpa_gauge: float
    after_kpa_gauge: float


@dataclass(frozen=True, slots=True)
class LoopCooling:
    """One loop: state of the solution, totals, pressure split along the worst path, volumes.

    ``polished`` is false where an edit was answered quickly: figures may then be off by as much
    as the tolerances in `configurator.cooling.answers.tolerance` say, until they are polished.
    The pressure split, the path of the stream it sums, from CDU to CDU, and the words of messages
    are made when they are first looked into.
    """

    id: str
    coolant: str
    converged: bool
    iterations: int
    max_flow_residual: float | None
    energy_residual_w: float | None
    flow_l_per_min: float | None
    supply_c: float | None
    return_c: float | None
    liquid_heat_w: float | None
    air_heat_w: float | None
    coolant_volume_l: float | None
    expansion_volume_l: float | None
    lowest_pressure_kpa_gauge: float | None
    highest_pressure_kpa_gauge: float | None
    shut_off_pressure_kpa_gauge: float | None
    coldest_surface_c: float | None
    cdus: tuple[CduCooling, ...] = ()
    racks: tuple[RackCooling, ...] = ()
    pressure_split_kpa: Sequence[tuple[str, float]] = ()
    segments: Segments = field(default_factory=Segments)
    piping: tuple[PipeRun, ...] = ()
    diagnosis: Diagnoses = field(default_factory=Diagnoses)
    marks: tuple[str, ...] = ()
    polished: bool = True
    pressure_path: Sequence[PressureStation] = ()


@dataclass(frozen=True, slots=True)
class CoolingResult:
    """All loops that can be computed; ``problems`` says what the others and the design lack.

    ``modules`` and ``chassis`` also list what no loop serves, with air heat only; ``air_heat_w``
    is the heat to the room of chassis, other equipment, rectifiers and pump motors,
    ``liquid_heat_w`` what chassis give to coolant.
    """

    loops: tuple[LoopCooling, ...] = ()
    modules: Mapping[str, ModuleCooling] = field(default_factory=dict)
    chassis: Mapping[str, ChassisCooling] = field(default_factory=dict)
    air_heat_w: float | None = None
    problems: tuple[Diagnosis, ...] = ()
    liquid_heat_w: float | None = None
