"""Networks as plain data: nodes and branches with the keys of the network file.

Everything is frozen, comparable and picklable. Quantities are SI with the unit in the name;
temperatures are in degrees Celsius. Only `from` and `to` of the file are spelt `from_node`
and `to_node`, and the three ways to state a pressure drop are objects of their own
(`QuadraticLaw`, `PowerLaw`, `TableLaw`), which the file writes flat into the branch.

Volume flows are counted at the density of the network's `temperature_c`, so a volume flow
stands for a mass flow and is the same along a series of branches.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from typing import ClassVar, Literal, TypeAlias

CoolantSpec: TypeAlias = str | Mapping[str, str | float]
Friction: TypeAlias = Literal["colebrook", "epanet"]
ReferencePressure: TypeAlias = Literal["absolute", "gauge"]
Characteristic: TypeAlias = Literal["linear", "equal_percentage"]
CurveForm: TypeAlias = Literal["pchip", "power", "polynomial"]
ControlMode: TypeAlias = Literal["speed", "flow", "pressure_difference"]
Arrangement: TypeAlias = Literal[
    "counterflow", "parallel", "crossflow", "mixed", "mixed_maximum", "shell_and_tube"
]

STANDARD_GRAVITY_M_PER_S2 = 9.80665
STANDARD_ATMOSPHERE_PA = 101_325.0


@dataclass(frozen=True, slots=True)
class Node:
    """A point where branches meet.

    `pressure_pa` fixes the pressure (the expansion vessel, a reservoir). Coolant that enters
    with `inflow_m3_per_s` has `temperature_c`; at a node without inflow `temperature_c` is
    held, as by an ideal heat exchanger. External coolant without a stated temperature has
    that of the network.
    """

    id: str
    elevation_m: float = 0.0
    pressure_pa: float | None = None
    inflow_m3_per_s: float = 0.0
    temperature_c: float | None = None
    volume_m3: float = 0.0


@dataclass(frozen=True, slots=True)
class QuadraticLaw:
    """dp = linear q + quadratic q|q|; the first scales with viscosity, the second with density.

    A reference property left out is that of the network's coolant at its `temperature_c`.
    Beyond `maximum_flow_m3_per_s`, the end of the measured range, the result is flagged.
    """

    linear_pa_s_per_m3: float = 0.0
    quadratic_pa_s2_per_m6: float = 0.0
    reference_density_kg_per_m3: float | None = None
    reference_dynamic_viscosity_pa_s: float | None = None
    maximum_flow_m3_per_s: float | None = None


@dataclass(frozen=True, slots=True)
class PowerLaw:
    """dp = dp_reference (q / q_reference)^exponent, odd in q.

    With other properties than the reference it follows rho nu^2 F(q / nu), that is
    viscosity^(2 - exponent) density^(exponent - 1).
    """

    reference_flow_m3_per_s: float
    reference_pressure_drop_pa: float
    exponent: float = 2.0
    reference_density_kg_per_m3: float | None = None
    reference_dynamic_viscosity_pa_s: float | None = None
    maximum_flow_m3_per_s: float | None = None


@dataclass(frozen=True, slots=True)
class TableLaw:
    """Measured points of flow and pressure drop, both increasing; (0, 0) is implied.

    Between points a monotone cubic, beyond the last dp ~ q^2, odd in q; other properties
    than the reference are allowed for by rho nu^2 F(q / nu).
    """

    flow_m3_per_s: tuple[float, ...]
    pressure_drop_pa: tuple[float, ...]
    reference_density_kg_per_m3: float | None = None
    reference_dynamic_viscosity_pa_s: float | None = None


FlowLaw: TypeAlias = QuadraticLaw | PowerLaw | TableLaw


@dataclass(frozen=True, slots=True)
class Branch:
    """What every branch has: its ends, whether it is open, and heat lumped into it.

    Flow is positive from `from_node` to `to_node`. `heat_w` is added to the coolant (for a
    heat exchanger: beside what it exchanges).
    """

    type: ClassVar[str] = "branch"

    id: str
    from_node: str
    to_node: str
    _: KW_ONLY
    open: bool = True
    check_valve: bool = False
    volume_m3: float = 0.0
    heat_w: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipe(Branch):
    """A pipe, hose or manifold segment; zero length with zero K joins its two nodes."""

    type: ClassVar[str] = "pipe"

    length_m: float
    diameter_m: float
    roughness_m: float = 0.0
    minor_loss_k: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Resistance(Branch):
    """A component with a stated pressure-drop formula."""

    type: ClassVar[str] = "resistance"

    law: QuadraticLaw | PowerLaw = QuadraticLaw()


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve(Branch):
    """A component with a measured pressure-drop curve."""

    type: ClassVar[str] = "curve"

    law: TableLaw


@dataclass(frozen=True, slots=True, kw_only=True)
class Valve(Branch):
    """A valve or coupling by Kv (dp[bar] = SG (Q[m3/h] / Kv)^2), or by bore and K.

    Kv at `opening` x is Kv x (linear) or Kv rangeability^(x - 1) (equal percentage); K at
    opening x is K / (Kv ratio)^2. An opening of zero is shut.
    """

    type: ClassVar[str] = "valve"

    kv_m3_per_h: float | None = None
    opening: float = 1.0
    characteristic: Characteristic = "linear"
    rangeability: float = 50.0
    diameter_m: float | None = None
    minor_loss_k: float | None = None


@dataclass(frozen=True, slots=True)
class PumpControl:
    """What a pump holds.

    `speed` runs at the set point (or at the pump's `speed`), `flow` holds the pump's own
    flow in m3/s, `pressure_difference` holds p(from_node) - p(to_node) in Pa, by default
    across the pump, outlet less inlet. Pumps with an equal pressure control share one speed.
    """

    mode: ControlMode = "speed"
    set_point: float | None = None
    from_node: str | None = None
    to_node: str | None = None
    speed_min: float = 0.0
    speed_max: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pump(Branch):
    """A pump by its curve at speed 1; head follows the affinity laws and the density.

    `efficiency` is wire to water, at the points of `flow_m3_per_s` or one figure for all.
    Of the electrical power `heat_to_coolant_fraction` heats the coolant: by default 0.9, the
    shaft power behind a motor and drive of that efficiency (a wet-rotor pump has 1.0), never
    less than the hydraulic power. Without an efficiency power and heat stay unknown and no
    heat is added. A pump never runs backwards; `coast_down_s` serves transients.
    """

    type: ClassVar[str] = "pump"

    flow_m3_per_s: tuple[float, ...]
    pressure_rise_pa: tuple[float, ...]
    speed: float = 1.0
    efficiency: tuple[float, ...] = ()
    curve_form: CurveForm = "pchip"
    coast_down_s: float | None = None
    control: PumpControl | None = None
    heat_to_coolant_fraction: float = 0.9
    reference_density_kg_per_m3: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowControl(Branch):
    """A branch whose flow is given, whatever pressure that takes."""

    type: ClassVar[str] = "flow_control"

    flow_m3_per_s: float
    efficiency: float | None = None
    heat_to_coolant_fraction: float = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class PressureControl(Branch):
    """A branch whose pressure rise from inlet to outlet is given, whatever the flow."""

    type: ClassVar[str] = "pressure_control"

    pressure_rise_pa: float


@dataclass(frozen=True, slots=True)
class PlateResistance:
    """Thermal resistance of a cold plate from case to coolant inlet, R = r0 + a q^-n in K/W.

    Either the formula, with q in m3/s, or the measured points. Below
    `minimum_flow_m3_per_s` (the first point of a table) the plate turns isothermal with the
    conductance it has there; above `maximum_flow_m3_per_s` (the last point) R is held. Both
    are flagged.
    """

    r0_k_per_w: float = 0.0
    a: float = 0.0
    n: float = 1.0
    minimum_flow_m3_per_s: float | None = None
    maximum_flow_m3_per_s: float | None = None
    flow_m3_per_s: tuple[float, ...] = ()
    resistance_k_per_w: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class StackLayer:
    """One layer between the heat source and the coolant: capacity and resistance above it."""

    capacity_j_per_k: float
    resistance_k_per_w: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ColdPlate(Branch):
    """A cold plate under a heat source of `heat_w`.

    `resistance_coolant` is the coolant `thermal_resistance` was measured with, at
    `resistance_temperature_c` (by default that of the network): the resistance is then
    rebuilt for the actual coolant through R_mean = R_inlet - 1 / (2 m cp). Left out, the
    resistance is taken as measured with the coolant of the network.
    """

    type: ClassVar[str] = "cold_plate"

    law: FlowLaw = QuadraticLaw()
    thermal_resistance: PlateResistance | None = None
    resistance_coolant: CoolantSpec | None = None
    resistance_temperature_c: float | None = None
    case_limit_c: float | None = None
    capacity_j_per_k: float | None = None
    stack: tuple[StackLayer, ...] = ()


@dataclass(frozen=True, slots=True)
class Rating:
    """A rated point of a heat exchanger, from which its conductance follows."""

    heat_w: float
    hot_kg_per_s: float
    cold_kg_per_s: float
    hot_outlet_c: float
    cold_inlet_c: float


@dataclass(frozen=True, slots=True)
class SecondaryValve:
    """The control valve of the secondary side; `opening` counts where there is no set point.

    Its flow fraction at constant total pressure is 1 / sqrt(1 + N ((Kvs / Kv)^2 - 1)) with
    the authority N.
    """

    characteristic: Characteristic = "equal_percentage"
    rangeability: float = 50.0
    authority: float = 1.0
    opening: float = 1.0


@dataclass(frozen=True, slots=True)
class Secondary:
    """The other side of a heat exchanger: `flow_kg_per_s` is that of the fully open valve.

    With `set_point_c` the valve throttles so that the primary outlet holds it; once fully
    open the outlet floats.
    """

    flow_kg_per_s: float
    inlet_c: float
    coolant: CoolantSpec = "water"
    set_point_c: float | None = None
    valve: SecondaryValve | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatExchanger(Branch):
    """A heat exchanger by effectiveness-NTU with UA given or following from `rating`.

    With exponents 1/UA = 1/hA_hot + 1/hA_cold and hA ~ (m / m_reference)^exponent on each
    side; the primary side is called hot whichever way the heat runs. The reference flows are
    `reference_hot_kg_per_s` and `reference_cold_kg_per_s`, else those of the rating, else the
    flow of the open secondary side (assumed for the hot side, and flagged). Without a
    secondary side nothing is exchanged.
    """

    type: ClassVar[str] = "heat_exchanger"

    law: FlowLaw = QuadraticLaw()
    arrangement: Arrangement = "counterflow"
    ua_w_per_k: float | None = None
    hot_exponent: float = 0.0
    cold_exponent: float = 0.0
    hot_to_cold_conductance_ratio: float = 1.0
    reference_hot_kg_per_s: float | None = None
    reference_cold_kg_per_s: float | None = None
    rating: Rating | None = None
    secondary: Secondary | None = None


AnyBranch: TypeAlias = (
    Pipe
    | Resistance
    | Curve
    | Valve
    | Pump
    | FlowControl
    | PressureControl
    | ColdPlate
    | HeatExchanger
)


@dataclass(frozen=True, slots=True)
class InitialState:
    """The case temperature of a plate at the start of a transient."""

    branch: str
    case_c: float


@dataclass(frozen=True, slots=True)
class TransientEvent:
    """A course of one field of a branch or node over time; `field` is a dotted name."""

    field: str
    times_s: tuple[float, ...]
    values: tuple[float, ...]
    branch: str | None = None
    node: str | None = None


@dataclass(frozen=True, slots=True)
class Transient:
    """What a run over time needs beside the network."""

    duration_s: float
    step_s: float
    initial: tuple[InitialState, ...] = ()
    events: tuple[TransientEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class Network:
    """A coolant, the nodes and the branches between them."""

    coolant: CoolantSpec
    temperature_c: float
    nodes: tuple[Node, ...]
    branches: tuple[AnyBranch, ...]
    friction: Friction = "colebrook"
    gravity_m_per_s2: float = STANDARD_GRAVITY_M_PER_S2
    reference_pressure: ReferencePressure = "absolute"
    transient: Transient | None = None
