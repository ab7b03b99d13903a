"""Pumps: affinity laws, power and suction head."""

from numpy.typing import ArrayLike

from thermal.correlations.arrays import FloatArray, as_array

STANDARD_GRAVITY_M_PER_S2 = 9.80665


def affinity(
    flow_m3_per_s: ArrayLike, head: ArrayLike, power_w: ArrayLike, speed_ratio: ArrayLike
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Flow, head and power at another speed: q ~ n, H ~ n2, P ~ n3.

    Parameters
    ----------
    flow_m3_per_s, head, power_w : array_like
        At the first speed; any units, they are kept.
    speed_ratio : array_like
        Second over first speed.

    Notes
    -----
    Range: one impeller, speeds at which its efficiency stays about the same.

    Error: none stated; power at low speed is under-estimated.

    References
    ----------
    Crane, "Flow of Fluids Through Valves, Fittings and Pipe", Technical Paper 410, problem
    7.33.

    Examples
    --------
    >>> [float(x) for x in affinity(10.0, 20.0, 8.0, 0.5)]
    [5.0, 5.0, 1.0]
    """
    s = as_array(speed_ratio)
    flow, lift, power = as_array(flow_m3_per_s), as_array(head), as_array(power_w)
    return flow * s, lift * s**2, power * s**3


def hydraulic_power(flow_m3_per_s: ArrayLike, pressure_rise_pa: ArrayLike) -> FloatArray:
    """Power in W given to the liquid: q·dp.

    Notes
    -----
    Range: any.

    Error: none, a definition.

    References
    ----------
    Definition of the hydraulic power.

    Examples
    --------
    >>> float(hydraulic_power(2e-3, 150e3))
    300.0
    """
    power: FloatArray = as_array(flow_m3_per_s) * as_array(pressure_rise_pa)
    return power


def electrical_power(
    hydraulic_power_w: ArrayLike,
    pump_efficiency: ArrayLike,
    motor_efficiency: ArrayLike = 1.0,
    drive_efficiency: ArrayLike = 1.0,
) -> FloatArray:
    """Power in W drawn from the supply by pump, motor and drive in series.

    Parameters
    ----------
    hydraulic_power_w : array_like
        Power in the liquid in W.
    pump_efficiency, motor_efficiency, drive_efficiency : array_like
        Each above 0, up to 1.

    Notes
    -----
    Range: efficiencies above 0 to 1.

    Error: that of the efficiencies.

    References
    ----------
    Crane, "Flow of Fluids Through Valves, Fittings and Pipe", Technical Paper 410, problem
    7.34.

    Examples
    --------
    >>> float(electrical_power(300.0, 0.6, 0.9).round(1))
    555.6
    """
    chain = as_array(pump_efficiency) * as_array(motor_efficiency) * as_array(drive_efficiency)
    power: FloatArray = as_array(hydraulic_power_w) / chain
    return power


def npsh_available(
    inlet_pressure_pa: ArrayLike,
    vapour_pressure_pa: ArrayLike,
    density: ArrayLike,
    velocity_m_per_s: ArrayLike = 0.0,
    gravity: float = STANDARD_GRAVITY_M_PER_S2,
) -> FloatArray:
    """Net positive suction head available at a pump's inlet, in m of the liquid.

    Parameters
    ----------
    inlet_pressure_pa, vapour_pressure_pa : array_like
        Absolute static pressure at the inlet and vapour pressure there, in Pa.
    density : array_like
        kg/m3.
    velocity_m_per_s : array_like
        Mean velocity in the inlet.

    Notes
    -----
    Range: pressures above that of the vapour.

    Error: none, a definition.

    References
    ----------
    Crane, "Flow of Fluids", Technical Paper 410, problem 7.32.

    Examples
    --------
    >>> float(npsh_available(150e3, 7.4e3, 992.0).round(2))
    14.66
    """
    static = (as_array(inlet_pressure_pa) - as_array(vapour_pressure_pa)) / (
        as_array(density) * gravity
    )
    head: FloatArray = static + as_array(velocity_m_per_s) ** 2 / (2 * gravity)
    return head
