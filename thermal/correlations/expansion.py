"""Thermal expansion of the coolant and the vessel that takes it up."""

from thermal.errors import CorrelationError


def expansion_volume(volume: float, cold_density: float, hot_density: float) -> float:
    """Volume that a filled loop gives off when it warms, in the unit of `volume`.

    Parameters
    ----------
    volume : float
        Coolant in the loop, filled cold.
    cold_density, hot_density : float
        At the filling and the highest mean temperature, in kg/m3.

    Notes
    -----
    Range: any two densities of one coolant.

    Error: that of the densities.

    References
    ----------
    Conservation of mass; ASHRAE Handbook, HVAC Systems and Equipment.

    Examples
    --------
    >>> round(expansion_volume(250.0, 1020.18, 1005.01), 2)
    3.77
    """
    return volume * (cold_density / hot_density - 1)


def diaphragm_vessel(
    volume: float,
    cold_density: float,
    hot_density: float,
    fill_pressure_pa: float,
    highest_pressure_pa: float,
    pipe_expansion_per_k: float = 0.0,
    temperature_rise_k: float = 0.0,
) -> float:
    """Volume of a closed diaphragm vessel, in the unit of `volume`.

    Vs [(v2/v1 - 1) - 3 alpha dT] / (1 - p1/p2): the expansion, less what the pipes widen, over
    the share of the vessel that the pressure band can use.

    Parameters
    ----------
    volume, cold_density, hot_density : float
        As for `expansion_volume`.
    fill_pressure_pa, highest_pressure_pa : float
        Absolute pressures in the vessel.
    pipe_expansion_per_k, temperature_rise_k : float
        Linear expansion of the pipe material in 1/K (copper 16.5e-6) and rise of the loop.

    Raises
    ------
    CorrelationError
        Unless 0 < fill pressure < highest pressure.

    Notes
    -----
    Range: 0 < fill pressure < highest pressure, both absolute.

    Error: none stated: the gas is taken as ideal and of constant temperature.

    References
    ----------
    ASHRAE Handbook, HVAC Systems and Equipment, chapter on hydronic systems.

    Examples
    --------
    >>> round(diaphragm_vessel(250.0, 1020.18, 1005.01, 2e5, 4e5, 16e-6, 30.0), 2)
    6.83
    """
    if not 0 < fill_pressure_pa < highest_pressure_pa:
        raise CorrelationError("a vessel needs a highest pressure above its fill pressure")
    expansion = expansion_volume(volume, cold_density, hot_density)
    widening = 3 * pipe_expansion_per_k * temperature_rise_k * volume
    return max(expansion - widening, 0.0) / (1 - fill_pressure_pa / highest_pressure_pa)
