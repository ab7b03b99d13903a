"""Moisture of the room, as far as it decides whether a cold pipe drips."""

from __future__ import annotations

from configurator.design.identity import PerObject
from configurator.design.model import Site
from thermal.correlations.moist_air import dew_point
from thermal.errors import CorrelationError


def _of_site(site: Site) -> float | None:
    if site.relative_humidity <= 0:
        return None
    try:
        return dew_point(site.room_temperature_c, site.relative_humidity)
    except CorrelationError:  # drier than any room: colder than the correlation reaches
        return None


room_dew_point_c = PerObject(_of_site)
"""Dew point of the room in °C, None where the air is bone dry; kept as long as the site is."""
