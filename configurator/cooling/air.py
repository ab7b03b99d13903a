"""Air that flows through a chassis at a site: how much it warms up, and its usual unit."""

from __future__ import annotations

import math

from configurator.design.model import Site
from thermal.correlations.moist_air import (
    M3_PER_S_PER_CFM,
    STANDARD_ATMOSPHERE_PA,
    air_temperature_rise,
)

_SCALE_HEIGHT_M = 8434.0
"""Height at which pressure has fallen to 1/e, of the standard atmosphere near the ground."""


def ambient_pressure_pa(site: Site) -> float:
    """Pressure of the air at the altitude of a site."""
    return STANDARD_ATMOSPHERE_PA * math.exp(-site.altitude_m / _SCALE_HEIGHT_M)


def air_rise_k(site: Site, heat_w: float, airflow_m3_per_s: float) -> float:
    """Rise of room air that takes up heat; thinner air of a high site warms up more."""
    pressure_pa = ambient_pressure_pa(site)
    room_c = site.room_temperature_c
    return float(air_temperature_rise(heat_w, airflow_m3_per_s, room_c, pressure_pa))


def cfm(airflow_m3_per_s: float) -> float:
    """Give a flow in cubic feet per minute, the unit of the specifications."""
    return airflow_m3_per_s / M3_PER_S_PER_CFM
