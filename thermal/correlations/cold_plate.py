"""Cold plates: thermal resistance over flow, its conversion between coolants, and fits."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike
from scipy.interpolate import PchipInterpolator
from scipy.optimize import minimize_scalar, nnls

from thermal.correlations.arrays import FloatArray, as_array
from thermal.errors import CorrelationError

EXPONENTS = (0.2, 1.5)


@dataclass(frozen=True, slots=True)
class ResistanceFit:
    """R = r0 + a q^-n in K/W with q in m3/s, and the largest relative error at the points."""

    r0_k_per_w: float
    a: float
    n: float
    largest_relative_error: float


@dataclass(frozen=True, slots=True)
class PressureDropFit:
    """dp = a mu q + b rho q|q|, and the largest relative error at the points."""

    a_per_m3: float
    b_per_m4: float
    largest_relative_error: float


def resistance(flow_m3_per_s: ArrayLike, r0_k_per_w: float, a: float, n: float) -> FloatArray:
    """Thermal resistance R0 + a q^-n in K/W from case to coolant inlet.

    Parameters
    ----------
    flow_m3_per_s : array_like
        Volume flow in m3/s, above 0.
    r0_k_per_w, a, n : float
        Fitted figures; n is 0.5 to 1 for published plates.

    Notes
    -----
    Range: the flows of the fit; published plates for OAMs 0.5 to 2.4 L/min.

    Error: that of the fit; within 3 % at the points of the OCP plates.

    References
    ----------
    OCP, "OAI System Liquid Cooling Guidelines" (2023), figures 7, 8 and 13.

    Examples
    --------
    >>> float(resistance(1.0 / 60e3, 0.0161, 0.0084 * 60e3**-0.975, 0.975).round(4))
    0.0245
    """
    flow = as_array(flow_m3_per_s)
    value: FloatArray = r0_k_per_w + a * flow**-n
    return value


def tabulated_resistance(
    flow_m3_per_s: ArrayLike, flows: ArrayLike, resistances: ArrayLike
) -> FloatArray:
    """Resistance between measured points by a monotone cubic, held beyond both ends.

    Parameters
    ----------
    flow_m3_per_s : array_like
        Volume flow in m3/s.
    flows, resistances : array_like, shape (k,)
        Measured points, flow rising and resistance falling, two at least.

    Raises
    ------
    CorrelationError
        If the points are not in that order.

    Notes
    -----
    Range: first to last point; the value is held beyond, and the solver flags it.

    Error: none at the points; between them that of a monotone cubic.

    References
    ----------
    Fritsch and Butland, SIAM J. Sci. Stat. Comput. 5 (1984) 300.

    Examples
    --------
    >>> float(tabulated_resistance(3.0, [1.0, 2.0, 4.0], [0.03, 0.02, 0.015]).round(5))
    0.01643
    """
    curve = _resistance_curve(tuple(as_array(flows)), tuple(as_array(resistances)))
    value: FloatArray = curve(np.clip(as_array(flow_m3_per_s), curve.x[0], curve.x[-1]))
    return value


@lru_cache(maxsize=256)
def _resistance_curve(x: tuple[float, ...], y: tuple[float, ...]) -> PchipInterpolator:
    """The curve through a table, made once for equal tables."""
    if len(x) < 2 or (np.diff(x) <= 0).any() or (np.diff(y) > 0).any():
        raise CorrelationError("a resistance table needs rising flows and falling resistances")
    return PchipInterpolator(x, y)


def mean_from_inlet(inlet_k_per_w: ArrayLike, capacity_w_per_k: ArrayLike) -> FloatArray:
    """Resistance to the mean coolant temperature from that to the inlet: R - 1/(2 m cp).

    Parameters
    ----------
    inlet_k_per_w : array_like
        Resistance referred to the inlet in K/W.
    capacity_w_per_k : array_like
        m·cp in W/K of the coolant it was measured with.

    Notes
    -----
    Range: plates heated evenly along the coolant.

    Error: exact there; without it PG25 against water is 3 mK/W off at 2 L/min.

    References
    ----------
    OCP, "Cold Plate Development and Qualification", equation 1: resistances refer to the inlet.

    Examples
    --------
    >>> float(mean_from_inlet(0.025, 100.0))
    0.02
    """
    value: FloatArray = as_array(inlet_k_per_w) - 0.5 / as_array(capacity_w_per_k)
    return value


def inlet_from_mean(mean_k_per_w: ArrayLike, capacity_w_per_k: ArrayLike) -> FloatArray:
    """Resistance to the inlet for the actual coolant: R_mean + 1/(2 m cp).

    Notes
    -----
    Range: as for `mean_from_inlet`.

    Error: as for `mean_from_inlet`.

    References
    ----------
    OCP, "Cold Plate Development and Qualification", equation 1: resistances refer to the inlet.

    Examples
    --------
    >>> float(inlet_from_mean(0.02, 100.0))
    0.025
    """
    value: FloatArray = as_array(mean_k_per_w) + 0.5 / as_array(capacity_w_per_k)
    return value


def conductance_at(inlet_k_per_w: ArrayLike, capacity_w_per_k: ArrayLike) -> FloatArray:
    """Conductance UA in W/K of an isothermal plate with this resistance at this flow.

    The inverse of `isothermal_resistance`. It is meant for the lowest measured flow, from where
    the plate keeps its conductance downwards.

    Raises
    ------
    CorrelationError
        Where R·m·cp is not above 1: such a plate would heat the coolant above itself.

    Notes
    -----
    Range: R·m·cp above 1.

    Error: none, the exact inverse.

    References
    ----------
    Incropera and DeWitt, "Fundamentals of Heat and Mass Transfer", chapter 11, one stream at
    constant temperature.

    Examples
    --------
    >>> ua = conductance_at(0.04, 30.0)
    >>> float(isothermal_resistance(30.0, ua).round(12))
    0.04
    """
    capacity = as_array(capacity_w_per_k)
    product = as_array(inlet_k_per_w) * capacity
    if (product <= 1).any():
        raise CorrelationError(
            "a plate resistance below 1/(m cp) would heat the coolant above the plate"
        )
    value: FloatArray = -capacity * np.log1p(-1 / product)
    return value


def isothermal_resistance(capacity_w_per_k: ArrayLike, ua_w_per_k: ArrayLike) -> FloatArray:
    """Resistance of a plate of one temperature: 1/[m cp (1 - exp(-UA/(m cp)))].

    It holds below the lowest measured flow, where R0 + a q^-n is up to 27 % too good: no plate
    can give its heat to less coolant than there is.

    Parameters
    ----------
    capacity_w_per_k : array_like
        m·cp in W/K, above 0.
    ua_w_per_k : array_like
        Conductance in W/K.

    Notes
    -----
    Range: any flow above 0; meant for those below the lowest measured one.

    Error: none stated: UA is held at that of the lowest measured flow.

    References
    ----------
    Incropera and DeWitt, "Fundamentals of Heat and Mass Transfer", chapter 11, one stream at
    constant temperature.

    Examples
    --------
    >>> float(isothermal_resistance(10.0, 1e6))
    0.1
    """
    capacity = as_array(capacity_w_per_k)
    value: FloatArray = 1 / (capacity * -np.expm1(-as_array(ua_w_per_k) / capacity))
    return value


def with_interface(
    curve_k_per_w: ArrayLike,
    interface_m2_k_per_w: float,
    curve_interface_m2_k_per_w: float,
    area_m2: float,
) -> FloatArray:
    """Plate resistance with another interface material than the curve was measured with.

    A published curve contains its interface already: only the difference counts.

    Parameters
    ----------
    curve_k_per_w : array_like
        Measured resistance in K/W.
    interface_m2_k_per_w, curve_interface_m2_k_per_w : float
        Specific resistances in m2 K/W, actual and in the curve; 0.1 to 0.2 K cm2/W is common.
    area_m2 : float
        Effective contact area in m2.

    Notes
    -----
    Range: specific resistances near those measured, 0.1 to 0.2 K cm2/W.

    Error: 10 % of the change: readings allow a contact area of 9.5 to 11.6 cm2.

    References
    ----------
    OAI-OAM Base Specification r2.0 v0.75, figures 26 and 27.

    Examples
    --------
    >>> float(with_interface(0.0225, 0.1e-4, 0.2e-4, 10.6e-4).round(5))
    0.01307
    """
    change = (interface_m2_k_per_w - curve_interface_m2_k_per_w) / area_m2
    value: FloatArray = as_array(curve_k_per_w) + change
    return value


def case_temperature(inlet_c: ArrayLike, heat_w: ArrayLike, inlet_k_per_w: ArrayLike) -> FloatArray:
    """Case temperature in °C: inlet + P·R.

    Notes
    -----
    Range: any flow the resistance is known for.

    Error: that of the resistance.

    References
    ----------
    OCP, "Cold Plate Development and Qualification", equation 1.

    Examples
    --------
    >>> float(case_temperature(45.0, 1000.0, 0.0223))
    67.3
    """
    value: FloatArray = as_array(inlet_c) + as_array(heat_w) * as_array(inlet_k_per_w)
    return value


def junction_temperature(
    case_c: ArrayLike, heat_w: ArrayLike, junction_to_case_k_per_w: ArrayLike
) -> FloatArray:
    """Junction temperature in °C: case + P·R_jc.

    Notes
    -----
    Range: as for the resistance of the module, which its vendor states.

    Error: that of the resistance.

    References
    ----------
    OAI-OAM Base Specification r2.0 v0.75, section 7.3.

    Examples
    --------
    >>> float(junction_temperature(67.3, 1000.0, 0.02))
    87.3
    """
    value: FloatArray = as_array(case_c) + as_array(heat_w) * as_array(junction_to_case_k_per_w)
    return value


def fit_resistance(flows_m3_per_s: ArrayLike, resistances_k_per_w: ArrayLike) -> ResistanceFit:
    """Fit R = r0 + a q^-n to measured points by relative least squares, r0 and a not negative.

    Parameters
    ----------
    flows_m3_per_s, resistances_k_per_w : array_like, shape (k,)
        At least three points, all above 0.

    Raises
    ------
    CorrelationError
        With fewer points, or points that are not above 0.

    Notes
    -----
    Range: exponents n from 0.2 to 1.5.

    Error: reported with the fit, as the largest relative one at the points.

    References
    ----------
    Lawson and Hanson, "Solving Least Squares Problems" (1974): least squares without negatives.

    Examples
    --------
    >>> q = np.array([1e-5, 2e-5, 4e-5])
    >>> fit = fit_resistance(q, 0.016 + 2e-7 / q)
    >>> round(fit.r0_k_per_w, 6), round(fit.n, 3)
    (0.016, 1.0)
    """
    q, r = _measured(flows_m3_per_s, resistances_k_per_w, 3)
    scale = q.mean()

    def solve(n: float) -> tuple[FloatArray, float]:
        matrix = np.column_stack([np.ones_like(q), (q / scale) ** -n]) / r[:, None]
        solution, residual = nnls(matrix, np.ones_like(r))
        return solution, residual

    best = minimize_scalar(
        lambda n: solve(float(n))[1], bounds=EXPONENTS, method="bounded", options={"xatol": 1e-8}
    )
    n = float(best.x)
    (r0, a), _ = solve(n)
    error = float(np.abs((r0 + a * (q / scale) ** -n) / r - 1).max())
    return ResistanceFit(float(r0), float(a * scale**n), n, error)


def fit_pressure_drop(
    flows_m3_per_s: ArrayLike,
    pressure_drops_pa: ArrayLike,
    density: float,
    dynamic_viscosity: float,
) -> PressureDropFit:
    """Fit dp = a mu q + b rho q|q| through zero to measured points, a and b not negative.

    Relative least squares: digitised points carry an error in proportion, and local exponents
    taken between them run from 0.9 to 2.1.

    Parameters
    ----------
    flows_m3_per_s, pressure_drops_pa : array_like, shape (k,)
        At least two points, all above 0.
    density, dynamic_viscosity : float
        Of the coolant they were measured with, in kg/m3 and Pa s.

    Raises
    ------
    CorrelationError
        With fewer points, or points that are not above 0.

    Notes
    -----
    Range: points above 0.

    Error: reported with the fit; within 9 % for the OAM reference plate.

    References
    ----------
    Lawson and Hanson, "Solving Least Squares Problems" (1974): least squares without negatives.

    Examples
    --------
    >>> q = np.array([1e-5, 2e-5, 4e-5])
    >>> fit = fit_pressure_drop(q, 1e8 * q + 5e12 * q**2, 1000.0, 1e-3)
    >>> round(fit.a_per_m3 / 1e11, 6), round(fit.b_per_m4 / 5e9, 6)
    (1.0, 1.0)
    """
    q, dp = _measured(flows_m3_per_s, pressure_drops_pa, 2)
    matrix = np.column_stack([dynamic_viscosity * q, density * q * q]) / dp[:, None]
    scale = np.linalg.norm(matrix, axis=0)
    solution, _ = nnls(matrix / scale, np.ones_like(dp))
    a, b = solution / scale
    error = float(np.abs(matrix @ np.array([a, b]) - 1).max())
    return PressureDropFit(float(a), float(b), error)


def _measured(flows: ArrayLike, values: ArrayLike, least: int) -> tuple[FloatArray, FloatArray]:
    """Both columns as arrays, or the reason why they cannot be fitted."""
    q, y = as_array(flows), as_array(values)
    if q.size < least or q.shape != y.shape:
        raise CorrelationError(f"a fit needs {least} points or more, as many flows as values")
    if not ((q > 0) & (y > 0)).all():
        raise CorrelationError("a fit needs points with flow and value above 0")
    return q, y
