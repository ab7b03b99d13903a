"""What lies between the meter and the loads: transformer, UPS and distribution.

IT racks and CDUs hang on the UPS, so that pumps go on when the mains fail; the plant outside hangs
on the transformer alone.  Each stage has one efficiency, whatever its load: makers' curves are flat
where sites run them, and none is known before a site is built.
"""

from __future__ import annotations

from dataclasses import dataclass

from configurator.core.unknown import less, ratio, total
from configurator.design.assumptions import Assumed, assumed_number
from configurator.design.model import Design

UPS_KEYS = {"double_conversion": "ups_efficiency", "eco": "ups_eco_efficiency"}
"""The assumption that holds for each kind of UPS."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: what it takes, what it turns into heat, and its efficiency."""

    name: str
    input_w: float | None
    loss_w: float | None
    efficiency: float


@dataclass(frozen=True, slots=True)
class Upstream:
    """The stages from the meter inwards; the input of the first is the facility's power."""

    stages: tuple[Stage, ...]
    marks: tuple[str, ...]

    @property
    def facility_w(self) -> float | None:
        """Power at the meter in W."""
        return self.stages[0].input_w


def upstream(design: Design, backed_w: float | None, plant_w: float | None) -> Upstream:
    """Go from the loads to the meter; ``backed_w`` hangs on the UPS, ``plant_w`` does not."""
    distribution = assumed_number(design, "distribution_efficiency")
    transformer = assumed_number(design, "transformer_efficiency")
    ups = _ups(design)
    stages = [_stage("distribution", backed_w, distribution.value)]
    if ups is not None:
        stages.append(_stage("ups", stages[-1].input_w, ups.value))
    stages.append(_stage("transformer", total((stages[-1].input_w, plant_w)), transformer.value))
    used = (distribution, transformer, *(() if ups is None else (ups,)))
    marks = tuple(each.key for each in used if not each.overridden)
    return Upstream(tuple(reversed(stages)), marks)


def _ups(design: Design) -> Assumed[float] | None:
    key = UPS_KEYS.get(design.site.ups)
    return None if key is None else assumed_number(design, key)


def _stage(name: str, output_w: float | None, efficiency: float) -> Stage:
    input_w = ratio(output_w, efficiency)
    return Stage(name, input_w, less(input_w, output_w), efficiency)
