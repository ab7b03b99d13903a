"""What air flows through: heatsinks of modules."""

from __future__ import annotations

from typing import Literal

from configurator.catalogue.parts.base import BasePart, FrozenModel, PositiveFloat
from configurator.core.text import say


class HeatsinkPoint(FrozenModel):
    """One point of a heatsink: resistance case to air inlet, pressure drop of the air."""

    airflow_m3_per_s: PositiveFloat
    resistance_k_per_w: PositiveFloat
    pressure_drop_pa: PositiveFloat | None = None


class Heatsink(BasePart):
    """A module's heatsink by its curve, interface material included."""

    kind: Literal["heatsink"] = "heatsink"
    oam_generation: Literal["1.x", "2.0"] | None = None
    construction: str | None = None
    curve: tuple[HeatsinkPoint, ...] = ()
    tim_resistance_k_cm2_per_w: PositiveFloat | None = None
    heater_size: str | None = None
    rated_power_w: PositiveFloat | None = None

    @property
    def only_reference(self) -> str | None:
        """A design computes no air side, so that a heatsink would change nothing in it."""
        return say("the air side of a module is not computed")
