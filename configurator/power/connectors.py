"""Current of a chassis through its clips on the busbar."""

from __future__ import annotations

from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.catalogue.parts import Rack as RackPart
from configurator.core.unknown import ratio
from configurator.power.result import ConnectorCurrent

LOWEST_BUSBAR_V = 46.0
"""Lowest voltage of a 51 V bar (Open Rack v3), where a frame states none."""
CLIP_A = 100.0
"""Current of one clip in still air (Open Rack v3), where a frame states none."""


def connector_current(
    chassis_id: str,
    tdp_w: float | None,
    part: ChassisPart,
    frame: RackPart | None,
    *,
    lowest_v: float = LOWEST_BUSBAR_V,
    clip_a: float = CLIP_A,
) -> ConnectorCurrent:
    """Give the current at the lowest voltage of the bar, where it is highest."""
    lowest_v = (frame and frame.busbar_voltage_min_v) or lowest_v
    clip_a = (frame and frame.busbar_connector_a) or clip_a
    current_a = ratio(tdp_w, lowest_v)
    return ConnectorCurrent(chassis_id, current_a, lowest_v, part.busbar_clips, clip_a)
