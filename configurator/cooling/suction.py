"""What the pumps of a loop have at their inlets against cavitation."""

from __future__ import annotations

from configurator.cooling.air import ambient_pressure_pa
from configurator.cooling.errors import IncompleteLoopError
from configurator.cooling.network.coolants import coolant_spec
from configurator.design.model import Design, Loop
from thermal.coolants import get_coolant
from thermal.correlations.pump import npsh_available
from thermal.errors import ThermalError

_PA_PER_KPA = 1e3


def suction_head_m(
    design: Design, loop: Loop, inlet_kpa_gauge: float, return_c: float
) -> float | None:
    """Net positive suction head available, in m; None without a known vapour pressure.

    The pressure is gauge, above that of the air at the site's altitude.
    """
    try:
        coolant = get_coolant(coolant_spec(design, loop))
        coolant.check_range(return_c)
    except (IncompleteLoopError, ThermalError):
        return None
    if not coolant.has_vapour_pressure:
        return None
    inlet_pa = ambient_pressure_pa(design.site) + inlet_kpa_gauge * _PA_PER_KPA
    vapour_pa, density = coolant.vapour_pressure(return_c), coolant.density(return_c)
    return float(npsh_available(inlet_pa, vapour_pa, density))
