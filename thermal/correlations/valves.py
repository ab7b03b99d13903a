"""Valves and couplings: Kv, characteristics, authority, and sizing after IEC 60534-2-1."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from thermal.correlations.arrays import FloatArray, as_array
from thermal.errors import CorrelationError

Characteristic = Literal["linear", "equal_percentage"]

KV_PER_CV = 0.865
REFERENCE_DENSITY_KG_PER_M3 = 1000.0
WATER_15_C_KG_PER_M3 = 999.1

# Numerical constants of IEC 60534-2-1 for Kv, m3/h, kPa, mm.
_N1, _N2, _N4, _N18, _N32 = 0.1, 1.6e-3, 7.07e-2, 0.865, 140.0
TURBULENT_VALVE_REYNOLDS = 10_000.0
LARGEST_RELATIVE_KV = 0.047 * _N18


def kv_from_cv(cv_gpm: ArrayLike) -> FloatArray:
    """Kv in m3/h at 1 bar from Cv in US gpm at 1 psi.

    Notes
    -----
    Range: any.

    Error: 3e-5, from the factor of three digits.

    References
    ----------
    IEC 60534-1.

    Examples
    --------
    >>> float(kv_from_cv(2.0))
    1.73
    """
    return KV_PER_CV * as_array(cv_gpm)


def cv_from_kv(kv_m3_per_h: ArrayLike) -> FloatArray:
    """Cv in US gpm at 1 psi from Kv in m3/h at 1 bar.

    Notes
    -----
    Range: any.

    Error: 3e-5, from the factor of three digits.

    References
    ----------
    IEC 60534-1.

    Examples
    --------
    >>> float(cv_from_kv(1.73))
    2.0
    """
    return as_array(kv_m3_per_h) / KV_PER_CV


def valve_pressure_drop(
    flow_m3_per_s: ArrayLike, kv_m3_per_h: ArrayLike, density: ArrayLike
) -> FloatArray:
    """Pressure drop in Pa of a valve or coupling: dp[bar] = SG (Q[m3/h] / Kv)^2, sign kept.

    Parameters
    ----------
    flow_m3_per_s : array_like
        Volume flow in m3/s.
    kv_m3_per_h : array_like
        Kv, for couplings per mated pair, above 0.
    density : array_like
        kg/m3; SG is referred to 1000 kg/m3.

    Notes
    -----
    Range: turbulent flow (valve Reynolds number above 10,000), no choking.

    Error: that of the stated Kv.

    References
    ----------
    IEC 60534-2-1:2011, clause 5.

    Examples
    --------
    >>> float(valve_pressure_drop(1.0 / 3600, 1.0, 1000.0).round(3))
    100000.0
    """
    ratio = 3600 * as_array(flow_m3_per_s) / as_array(kv_m3_per_h)
    drop: FloatArray = 1e5 * as_array(density) / REFERENCE_DENSITY_KG_PER_M3 * ratio * np.abs(ratio)
    return drop


def opening_ratio(
    opening: ArrayLike, characteristic: Characteristic, rangeability: float = 50.0
) -> FloatArray:
    """Kv over Kv of the open valve at an opening from 0 to 1.

    Parameters
    ----------
    opening : array_like
        Travel over full travel.
    characteristic : str
        ``linear`` (the opening itself) or ``equal_percentage`` (rangeability^(opening - 1)).
    rangeability : float
        Kv of the open valve over the least controllable one.

    Notes
    -----
    Range: openings 0 to 1; below 1/rangeability no valve follows its curve.

    Error: none stated.

    References
    ----------
    IEC 60534-2-4, inherent flow characteristics.

    Examples
    --------
    >>> opening_ratio([0.5, 1.0], "equal_percentage", 25.0).tolist()
    [0.2, 1.0]
    """
    travel = as_array(opening)
    if characteristic == "linear":
        return travel
    ratio: FloatArray = rangeability ** (travel - 1)
    return ratio


def flow_fraction(kv_ratio: ArrayLike, authority: ArrayLike) -> FloatArray:
    """Flow over that of the open valve at constant total pressure drop.

    Parameters
    ----------
    kv_ratio : array_like
        Kv over Kv of the open valve, above 0.
    authority : array_like
        Drop of the open valve over the total drop, above 0 to 1.

    Notes
    -----
    Range: authority above 0 to 1, constant total pressure drop.

    Error: exact for drops that go with the square of the flow.

    References
    ----------
    IEC 60534-2-4 with the definition of the authority.

    Examples
    --------
    >>> float(flow_fraction(0.1, 1.0).round(3))
    0.1
    """
    squared = as_array(kv_ratio) ** -2.0
    fraction: FloatArray = 1 / np.sqrt(1 + as_array(authority) * (squared - 1))
    return fraction


def authority(open_valve_drop_pa: ArrayLike, total_drop_pa: ArrayLike) -> FloatArray:
    """Authority of a control valve: its drop when open over the total drop.

    Notes
    -----
    Range: any.

    Error: none, a definition.

    References
    ----------
    Definition of the authority.

    Examples
    --------
    >>> float(authority(20e3, 50e3))
    0.4
    """
    value: FloatArray = as_array(open_valve_drop_pa) / as_array(total_drop_pa)
    return value


@dataclass(frozen=True, slots=True)
class ValveDuty:
    """What a control valve has to pass: liquid, pressures (absolute) and the valve's style.

    `recovery_factor` is FL and `style_modifier` Fd of the valve type; without `pipe_m` the valve
    is of line size.
    """

    flow_m3_per_s: float
    inlet_pa: float
    outlet_pa: float
    density: float
    dynamic_viscosity: float
    vapour_pressure_pa: float
    critical_pressure_pa: float
    valve_m: float
    pipe_m: float | None = None
    recovery_factor: float = 0.9
    style_modifier: float = 0.46


@dataclass(frozen=True, slots=True)
class ValveSizing:
    """Kv that a duty needs, and what limited it."""

    kv_m3_per_h: float
    choked: bool
    valve_reynolds: float
    piping_factor: float
    reynolds_factor: float


def size_valve(duty: ValveDuty) -> ValveSizing:
    """Size a control valve for a liquid, with fittings, choking and viscous flow.

    Parameters
    ----------
    duty : ValveDuty
        In SI units; outlet below inlet pressure.

    Returns
    -------
    ValveSizing
        Kv in m3/h and the factors FP and FR.

    Raises
    ------
    CorrelationError
        Without a pressure drop to work with, or where the iteration does not settle because
        the valve is far too small for the pipe.

    Notes
    -----
    Range: Newtonian liquids, FL and Fd as the vendor states.

    Error: none stated; the examples of the standard within 0.5 %.

    References
    ----------
    IEC 60534-2-1:2011, clauses 5 to 7.

    Examples
    --------
    >>> hot_water = ValveDuty(0.1, 680e3, 220e3, 965.4, 3.1472e-4, 70.1e3, 22.12e6, 0.15)
    >>> round(size_valve(hot_water).kv_m3_per_h, 1)
    165.0
    """
    if not duty.inlet_pa > duty.outlet_pa >= 0 or duty.inlet_pa <= duty.vapour_pressure_pa:
        raise CorrelationError(
            "valve sizing needs an inlet pressure above the outlet and vapour pressures"
        )
    kv, piping, choked = _turbulent_size(duty)
    reynolds = _valve_reynolds(duty, kv)
    if reynolds >= TURBULENT_VALVE_REYNOLDS:
        return ValveSizing(kv, choked, reynolds, piping, 1.0)
    return _viscous_size(duty)


def _basic_kv(duty: ValveDuty, drop_pa: float) -> float:
    specific_gravity = duty.density / WATER_15_C_KG_PER_M3
    return 3600 * duty.flow_m3_per_s / _N1 * float(np.sqrt(specific_gravity / (drop_pa / 1e3)))


def _turbulent_size(duty: ValveDuty) -> tuple[float, float, bool]:
    """Kv, FP and whether it chokes; both depend on Kv where pipe and valve differ."""
    critical = 0.96 - 0.28 * np.sqrt(duty.vapour_pressure_pa / duty.critical_pressure_pa)
    above_flashing = duty.inlet_pa - critical * duty.vapour_pressure_pa
    kv, piping, recovery = 0.0, 1.0, duty.recovery_factor
    for _ in range(200):
        limit = (recovery / piping) ** 2 * above_flashing
        drop = min(duty.inlet_pa - duty.outlet_pa, limit)
        previous, kv = kv, _basic_kv(duty, drop) / piping
        if abs(kv - previous) <= 1e-10 * kv:
            return kv, piping, bool(limit <= duty.inlet_pa - duty.outlet_pa)
        piping, recovery = _fitting_factors(duty, kv)
    raise CorrelationError("valve sizing does not settle: the valve is too small for its pipe")


def _fitting_factors(duty: ValveDuty, kv: float) -> tuple[float, float]:
    """FP and FLP for equal concentric reducers on both sides."""
    if duty.pipe_m is None or duty.pipe_m == duty.valve_m:
        return 1.0, duty.recovery_factor
    area = (duty.valve_m / duty.pipe_m) ** 2
    relative = kv / (1e3 * duty.valve_m) ** 2
    inlet = 0.5 * (1 - area) ** 2 + (1 - area**2)
    both = 1.5 * (1 - area) ** 2
    piping = 1 / np.sqrt(1 + both / _N2 * relative**2)
    fl = duty.recovery_factor
    recovery = fl / np.sqrt(1 + fl**2 / _N2 * inlet * relative**2)
    return float(piping), float(recovery)


def _valve_reynolds(duty: ValveDuty, kv: float) -> float:
    fl, diameter_mm = duty.recovery_factor, 1e3 * duty.valve_m
    viscosity = duty.dynamic_viscosity / duty.density
    velocity_term = (fl**2 * kv**2 / (_N2 * diameter_mm**4) + 1) ** 0.25
    flow = 3600 * duty.flow_m3_per_s
    return float(_N4 * duty.style_modifier * flow * velocity_term / (viscosity * np.sqrt(kv * fl)))


def _viscous_size(duty: ValveDuty) -> ValveSizing:
    """Laminar and transitional flow: no fittings, no choking, FR found by iteration."""
    turbulent = _basic_kv(duty, duty.inlet_pa - duty.outlet_pa)
    kv = 1.3 * turbulent
    for _ in range(200):
        reynolds = _valve_reynolds(duty, kv)
        factor = reynolds_factor(kv, duty.valve_m, duty.recovery_factor, reynolds)
        previous, kv = kv, 0.5 * (kv + turbulent / factor)
        if abs(kv - previous) <= 1e-10 * kv:
            break
    if kv / (1e3 * duty.valve_m) ** 2 > LARGEST_RELATIVE_KV:
        raise CorrelationError("viscous flow needs a Kv beyond what a valve of this bore can have")
    return ValveSizing(kv, False, reynolds, 1.0, factor)


def reynolds_factor(
    kv_m3_per_h: float, valve_m: float, recovery_factor: float, valve_reynolds: float
) -> float:
    """Factor FR by which viscous flow lowers what a valve passes.

    Parameters
    ----------
    kv_m3_per_h, valve_m : float
        Kv and bore in m; a small Kv for the bore counts as reduced trim.
    recovery_factor : float
        FL of the valve.
    valve_reynolds : float
        Reynolds number of the valve, above 0.

    Notes
    -----
    Range: valve Reynolds numbers above 0, Kv/(0.865 d2) up to 0.047 with d in mm.

    Error: none stated; example 4 of the standard to three digits.

    References
    ----------
    IEC 60534-2-1:2011, laminar and transitional flow; example 4.

    Examples
    --------
    >>> round(reynolds_factor(0.015483, 0.015, 0.98, 1202.0), 3)
    0.715
    """
    relative = min(kv_m3_per_h / (1e3 * valve_m) ** 2, LARGEST_RELATIVE_KV)
    full_size = relative / _N18 >= 0.016
    trim = _N2 / relative**2 if full_size else 1 + _N32 * relative ** (2 / 3)
    laminar = 0.026 / recovery_factor * np.sqrt(trim * valve_reynolds)
    if valve_reynolds < 10:
        return float(min(laminar, 1.0))
    decades = np.log10(valve_reynolds / TURBULENT_VALVE_REYNOLDS)
    transitional = 1 + 0.33 * np.sqrt(recovery_factor) / trim**0.25 * decades
    return float(min(laminar, transitional, 1.0))
