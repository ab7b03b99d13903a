"""The coolant of a loop in the solver's words, without the solver."""

from __future__ import annotations

from typing import TYPE_CHECKING

from configurator.catalogue.parts import CoolantPart
from configurator.cooling.errors import missing
from configurator.cooling.network.figures import Figures
from configurator.core.text import say
from configurator.design.model import Design, Loop
from thermal.coolants import PRESETS

if TYPE_CHECKING:
    from thermal.network.model import CoolantSpec


def coolant_spec(design: Design, loop: Loop) -> CoolantSpec:
    """Return the coolant of a loop as the solver names it."""
    part = Figures(design).part(CoolantPart, loop.coolant)
    factor = part.viscosity_factor
    glycol: str | None = part.glycol
    fraction = part.volume_fraction
    if glycol is None or fraction is None:
        if part.preset is None:
            raise missing(
                "coolant_unknown", loop.id, say("{part} has no known composition", part=part.title)
            )
        if factor is None or part.preset not in PRESETS:
            return part.preset
        glycol, fraction = PRESETS[part.preset]
    spec: dict[str, str | float] = {"glycol": glycol, "volume_fraction": fraction}
    return spec if factor is None else {**spec, "viscosity_factor": factor}
