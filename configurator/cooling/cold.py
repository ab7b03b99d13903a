"""What coolant is like when a loop starts cold."""

from __future__ import annotations

from configurator.cooling.errors import IncompleteLoopError
from configurator.cooling.network.coolants import coolant_spec
from configurator.design.model import Design, Loop
from thermal.coolants import get_coolant
from thermal.errors import ThermalError


def viscosity_ratio(design: Design, loop: Loop, cold_c: float, warm_c: float) -> float | None:
    """Viscosity when cold over that when warm; None for a coolant without known properties."""
    try:
        coolant = get_coolant(coolant_spec(design, loop))
        coolant.check_range((cold_c, warm_c))
    except (IncompleteLoopError, ThermalError):
        return None
    cold, warm = coolant.dynamic_viscosity((cold_c, warm_c))
    return float(cold / warm)
