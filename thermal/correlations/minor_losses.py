"""Loss coefficients of fittings after Crane: bends, reducers, valves, tees and wyes.

Reference for all: Crane, "Flow of Fluids Through Valves, Fittings and Pipe", Technical Paper 410.
A coefficient K stands for K·rho·v2/2 with the velocity in the stated bore.
"""

import math
from typing import Final

import numpy as np

from thermal.errors import CorrelationError

EQUIVALENT_LENGTHS: Final[dict[str, float]] = {
    "elbow_90": 30.0,
    "elbow_45": 16.0,
    "return_bend": 50.0,
    "tee_run": 20.0,
    "tee_branch": 60.0,
    "gate_valve": 8.0,
    "ball_valve": 3.0,
}
"""Length over diameter n of standard fittings, K = n·fT."""

EXIT_K: Final = 1.0

_BEND_RATIOS = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 10.0, 12.0, 14.0, 16.0, 20.0)
_BEND_LENGTHS = (20.0, 14.0, 12.0, 12.0, 14.0, 17.0, 24.0, 30.0, 34.0, 38.0, 42.0, 50.0)


def fully_turbulent_friction(relative_roughness: float) -> float:
    """Darcy factor fT at endless Reynolds number, on which Crane's fittings are based.

    Parameters
    ----------
    relative_roughness : float
        Roughness over diameter, above 0 to 0.05.

    Notes
    -----
    Range: relative roughness above 0 to 0.05.

    Error: that of Colebrook at an endless Reynolds number.

    References
    ----------
    Crane, "Flow of Fluids Through Valves, Fittings and Pipe", Technical Paper 410, equation
    2-8.

    Examples
    --------
    >>> round(fully_turbulent_friction(4.5e-5 / 0.0525), 4)
    0.0189
    """
    if not 0 < relative_roughness <= 0.05:
        raise CorrelationError(
            f"relative roughness must be above 0 and up to 0.05, not {relative_roughness:g}"
        )
    return 0.25 / math.log10(relative_roughness / 3.7) ** 2


def fitting(name: str, turbulent_friction: float) -> float:
    """K of a standard fitting, n·fT with n from `EQUIVALENT_LENGTHS`.

    Raises
    ------
    CorrelationError
        For a name that is not listed.

    Notes
    -----
    Range: turbulent flow; the fittings of `EQUIVALENT_LENGTHS`.

    Error: none stated.

    References
    ----------
    Crane, "Flow of Fluids Through Valves, Fittings and Pipe", Technical Paper 410, appendix A.

    Examples
    --------
    >>> round(fitting("elbow_90", 0.019), 2)
    0.57
    """
    if name not in EQUIVALENT_LENGTHS:
        known = ", ".join(EQUIVALENT_LENGTHS)
        raise CorrelationError(f'fitting "{name}" is not listed; listed are {known}')
    return EQUIVALENT_LENGTHS[name] * turbulent_friction


def bend(radius_ratio: float, turbulent_friction: float) -> float:
    """K of a 90 degree bend with a ratio of bend radius to diameter of 1 to 20.

    Notes
    -----
    Range: bend radius over diameter 1 to 20, turbulent flow.

    Error: none stated.

    References
    ----------
    Crane, "Flow of Fluids Through Valves, Fittings and Pipe", Technical Paper 410, appendix A.

    Examples
    --------
    >>> round(bend(3.0, 0.019), 3)
    0.228
    """
    if not _BEND_RATIOS[0] <= radius_ratio <= _BEND_RATIOS[-1]:
        raise CorrelationError(f"bend radius over diameter must be 1 to 20, not {radius_ratio:g}")
    return float(np.interp(radius_ratio, _BEND_RATIOS, _BEND_LENGTHS)) * turbulent_friction


def contraction(diameter_ratio: float, angle_deg: float = 180.0) -> float:
    """K of a reducer, referred to the smaller bore.

    Parameters
    ----------
    diameter_ratio : float
        Smaller over larger bore, above 0 to 1.
    angle_deg : float
        Included angle of the cone; 180 is a sudden step.

    Notes
    -----
    Range: diameter ratio above 0 to 1, included angle up to 180 degrees.

    Error: none stated.

    References
    ----------
    Crane, "Flow of Fluids Through Valves, Fittings and Pipe", Technical Paper 410, appendix A,
    formulas 1 and 2.

    Examples
    --------
    >>> contraction(0.5)
    0.375
    """
    area_change = 1 - _checked_ratio(diameter_ratio) ** 2
    half_angle = math.radians(angle_deg) / 2
    if angle_deg <= 45:
        return 0.8 * math.sin(half_angle) * area_change
    return 0.5 * area_change * math.sqrt(math.sin(half_angle))


def enlargement(diameter_ratio: float, angle_deg: float = 180.0) -> float:
    """K of a widening, referred to the smaller bore; parameters as for `contraction`.

    Notes
    -----
    Range: diameter ratio above 0 to 1, included angle up to 180 degrees.

    Error: none stated.

    References
    ----------
    Crane, "Flow of Fluids Through Valves, Fittings and Pipe", Technical Paper 410, appendix A,
    formulas 3 and 4.

    Examples
    --------
    >>> enlargement(0.5)
    0.5625
    """
    area_change = 1 - _checked_ratio(diameter_ratio) ** 2
    if angle_deg <= 45:
        return 2.6 * math.sin(math.radians(angle_deg) / 2) * area_change**2
    return area_change**2


def reduced_lift_check_valve(diameter_ratio: float, turbulent_friction: float) -> float:
    """K of a lift check valve whose seat is narrower than the pipe, referred to the pipe.

    Parameters
    ----------
    diameter_ratio : float
        Bore of the seat over that of the pipe, above 0 to 1.
    turbulent_friction : float
        fT of the pipe.

    Notes
    -----
    Range: diameter ratio above 0 to 1.

    Error: none stated.

    References
    ----------
    Crane, "Flow of Fluids Through Valves, Fittings and Pipe", Technical Paper 410, appendix A,
    formula 7.

    Examples
    --------
    >>> round(reduced_lift_check_valve(1.0, 0.02), 9)
    12.0
    """
    beta = _checked_ratio(diameter_ratio)
    step = beta * (contraction(beta) + enlargement(beta))
    return (600 * turbulent_friction + step) / beta**4


def velocity_heads(flow_m3_per_s: float, diameter_m: float, density: float) -> float:
    """Pressure in Pa of one velocity head rho·v2/2, what a K of 1 costs.

    Notes
    -----
    Range: round bores above 0.

    Error: none, a definition.

    References
    ----------
    Definition of the velocity head.

    Examples
    --------
    >>> round(velocity_heads(1e-3, 0.04, 1000.0), 1)
    316.6
    """
    speed = 4 * flow_m3_per_s / (math.pi * diameter_m**2)
    return 0.5 * density * speed**2


def converging_tee(
    branch_share: float, diameter_ratio: float = 1.0, angle_deg: float = 90.0
) -> tuple[float, float]:
    """K of branch and run where a branch joins, referred to the velocity of the joint flow.

    Parameters
    ----------
    branch_share : float
        Branch flow over joint flow, 0 to 1.
    diameter_ratio : float
        Branch over run bore, above 0 to 1.
    angle_deg : float
        30, 45, 60 or 90 degrees between branch and run.

    Returns
    -------
    branch, run : float
        Negative where the faster stream draws the other along.

    Notes
    -----
    Range: branch share 0 to 1, 30, 45, 60 or 90 degrees.

    Error: none stated; the problem of the book within 0.003.

    References
    ----------
    Crane, Technical Paper 410, equations 2-35 and 2-36, table 2-1, problem 7.35.

    Examples
    --------
    >>> [round(k, 4) for k in converging_tee(0.25)]
    [-0.0422, 0.325]
    """
    q, area = _checked_share(branch_share), _checked_ratio(diameter_ratio) ** 2
    factors = {30.0: 1.74, 45.0: 1.41, 60.0: 1.0, 90.0: 0.0}
    if angle_deg not in factors:
        raise CorrelationError(f"a converging tee is 30, 45, 60 or 90 degrees, not {angle_deg:g}")
    momentum = factors[angle_deg] / area * q**2
    wide_factor = 0.9 * (1 - q) if q <= 0.4 else 0.55
    factor = 1.0 if area <= 0.35 else wide_factor
    branch = factor * (1 + (q / area) ** 2 - 2 * (1 - q) ** 2 - momentum)
    run = 1.55 * q - q**2 if angle_deg == 90 else 1 - (1 - q) ** 2 - momentum
    return branch, run


def diverging_wye(
    branch_share: float, diameter_ratio: float = 1.0, angle_deg: float = 90.0
) -> tuple[float, float]:
    """K of branch and run where a branch leaves, referred to the velocity of the joint flow.

    Parameters
    ----------
    branch_share : float
        Branch flow over joint flow, 0 to 1.
    diameter_ratio : float
        Branch over run bore, above 0 to 1.
    angle_deg : float
        0 to 60 degrees between branch and run, or 90.

    Returns
    -------
    branch, run : float
        The run gains pressure (K below 0) while less than half of the flow leaves.

    Notes
    -----
    Range: branch share 0 to 1, 0 to 60 or 90 degrees.

    Error: none stated; the problem of the book within 0.003.

    References
    ----------
    Crane, Technical Paper 410, equations 2-37 and 2-38, tables 2-3 and 2-4, problem 7.36.

    Examples
    --------
    >>> [round(k, 4) for k in diverging_wye(250 / 650, angle_deg=45)]
    [0.4646, -0.0683]
    """
    q, area = _checked_share(branch_share), _checked_ratio(diameter_ratio) ** 2
    if not (0 <= angle_deg <= 60 or angle_deg == 90):
        raise CorrelationError(f"a wye has an angle of 0 to 60 or of 90 degrees, not {angle_deg:g}")
    share = q / area
    if angle_deg == 90 and area > 2 / 3:
        branch = (1 + 0.3 * q**2) * (1 + 0.3 * share**2)
    elif angle_deg == 90:
        branch = 1 + share**2
    else:
        turning = 1 + share**2 - 2 * share * math.cos(math.radians(angle_deg))
        branch = _wye_factor(q, area) * turning
    wide_factor = (2.0 if q <= 0.5 else 0.3) * (2 * q - 1)
    run = (0.4 if area <= 0.4 else wide_factor) * q**2
    return branch, run


def _wye_factor(share: float, area: float) -> float:
    if area <= 0.35:
        return 1.1 - 0.7 * share if share <= 0.4 else 0.85
    return 1.0 - 0.6 * share if share <= 0.6 else 0.6


def _checked_ratio(ratio: float) -> float:
    if not 0 < ratio <= 1:
        raise CorrelationError(f"diameter ratio must be above 0 and up to 1, not {ratio:g}")
    return ratio


def _checked_share(share: float) -> float:
    if not 0 <= share <= 1:
        raise CorrelationError(f"share of the branch must be 0 to 1, not {share:g}")
    return share
