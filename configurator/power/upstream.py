"""What lies between the meter and the loads: transformer, UPS and distribution.

IT racks and CDUs hang on the UPS, so that pumps go on when the mains fail; the plant outside hangs
on the transformer alone.  Each stage has its stated efficiency at the design's full load.  A share
of what transformer and UPS lose there stands at any load, as in iron and control, the rest goes
with the load: so they are the less efficient the less they carry.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from configurator.core.unknown import less, ratio, scaled, total
from configurator.design.assumptions import Assumed, assumed_number
from configurator.design.model import Design

UPS_KEYS = {"double_conversion": "ups_efficiency", "eco": "ups_eco_efficiency"}
"""The assumption that holds for each kind of UPS."""
STANDING_KEYS = {"ups": "ups_standing_loss_share", "transformer": "transformer_standing_loss_share"}
"""The assumption on how much of a stage's loss stands at any load."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: what it takes, what it turns into heat, and its efficiency at full load."""

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


def upstream(
    design: Design,
    backed_w: float | None,
    plant_w: float | None,
    at_full: Mapping[str, float | None] | None = None,
) -> Upstream:
    """Go from the loads to the meter; ``backed_w`` hangs on the UPS, ``plant_w`` does not.

    ``at_full`` has the inputs of the stages at full load; without it this is the full load.
    """
    distribution = assumed_number(design, "distribution_efficiency")
    transformer = assumed_number(design, "transformer_efficiency")
    ups, used = _ups(design), [distribution, transformer]

    def stage(name: str, output_w: float | None, efficiency: Assumed[float]) -> Stage:
        if at_full is None:
            return _stage(name, output_w, efficiency.value)
        standing = assumed_number(design, STANDING_KEYS[name])
        used.append(standing)
        return _in_part(name, output_w, efficiency.value, standing.value, at_full.get(name))

    stages = [_stage("distribution", backed_w, distribution.value)]
    if ups is not None:
        used.append(ups)
        stages.append(stage("ups", stages[-1].input_w, ups))
    stages.append(stage("transformer", total((stages[-1].input_w, plant_w)), transformer))
    marks = tuple(each.key for each in used if not each.overridden)
    return Upstream(tuple(reversed(stages)), marks)


def _ups(design: Design) -> Assumed[float] | None:
    key = UPS_KEYS.get(design.site.ups)
    return None if key is None else assumed_number(design, key)


def _in_part(
    name: str, output_w: float | None, efficiency: float, standing: float, full_w: float | None
) -> Stage:
    """A stage that takes ``full_w`` at full load, where it has the efficiency stated."""
    lost = 1.0 - efficiency
    moving_w = scaled(output_w, (1.0 - standing) * lost / efficiency)
    input_w = total((output_w, moving_w, scaled(full_w, standing * lost)))
    return Stage(name, input_w, less(input_w, output_w), efficiency)


def _stage(name: str, output_w: float | None, efficiency: float) -> Stage:
    input_w = ratio(output_w, efficiency)
    return Stage(name, input_w, less(input_w, output_w), efficiency)
