"""Under which heading a figure stands: found from name and unit, so a new one needs no entry."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from configurator.catalogue.figures import unit_of
from configurator.core.text import say

GENERAL, POWER, COOLING = say("General"), say("Power"), say("Cooling and flow")
SIZE, COMPUTING, CONNECTIONS = say("Size and mass"), say("Computing and memory"), say("Connections")
GROUPS = (GENERAL, POWER, COOLING, SIZE, COMPUTING, CONNECTIONS)

# What a name starts with comes before its unit.
_BY_START: tuple[tuple[str, str], ...] = (
    *((start, POWER) for start in ("psu_", "busbar_", "supply", "input", "ac_inputs", "redundan")),
    *((start, POWER) for start in ("efficiency_points", "hold_up", "backup", "max_parallel")),
    *((start, COOLING) for start in ("cool", "curve", "capacity", "approach", "pump_", "filter")),
    *((start, COOLING) for start in ("connection", "heat_", "glycol", "ph_", "viscosity", "blind")),
    *((start, COOLING) for start in ("preset", "composition", "volume_", "liquid_", "loop_", "cv")),
    *((start, COOLING) for start in ("burst_factor", "efficiency", "material_limits", "mate_")),
    *((start, SIZE) for start in ("height_unit", "rack_width", "unit", "brace_", "size")),
    *((start, COMPUTING) for start in ("memory_", "cpu", "host")),
    *((start, CONNECTIONS) for start in ("host_interface", "fabric_", "scaleout", "oam_serdes")),
    *((start, CONNECTIONS) for start in ("port", "topology")),
)
_UNITS: Mapping[str, tuple[str, ...]] = {
    POWER: ("W", "kW", "V", "A"),
    COOLING: (
        *("°C", "K", "L/min", "kPa", "Pa", "m/s", "m³/s", "m³/h", "K/W", "K·cm²/W"),
        *("%", "mL", "L", "µm", "m", "rpm"),
    ),
    SIZE: ("mm", "kg", "kg/m"),
    COMPUTING: ("GB", "GB/s", "TFLOPS", "TOPS"),
    CONNECTIONS: ("Gbit/s", "Gbit/s per port"),
}
_BY_UNIT = {unit: group for group, units in _UNITS.items() for unit in units}


@cache
def group_of(key: str) -> str:
    """Give the heading for a figure; the longest start that fits decides, then the unit."""
    fitting = [(len(start), group) for start, group in _BY_START if key.startswith(start)]
    return max(fitting)[1] if fitting else _BY_UNIT.get(unit_of(key), GENERAL)
