"""Where pumps and loop meet, read from the curves of results."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from configurator.cooling.result import LoopCooling
from configurator.design.assumptions import assumed_number
from configurator.rules.context import RuleContext

Curve = Sequence[tuple[float, float]]

_POINTS = 200


def crossing(pumps: Curve, system: Curve, *, drop_factor: float = 1.0) -> float | None:
    """Flow in L/min at which pumps give what the loop asks for; None without both curves.

    ``drop_factor`` raises the drop of the loop.  Beyond its last point the loop is taken to follow
    the square of the flow.
    """
    if len(pumps) < 2 or len(system) < 2:
        return None
    flow_of_pumps, head = np.array(pumps).T
    flow_of_system, drop = np.array(system).T
    flow = np.linspace(0.0, flow_of_pumps[-1], _POINTS)
    last_flow, last_drop = flow_of_system[-1], drop[-1]
    asked = np.where(
        flow <= last_flow,
        np.interp(flow, flow_of_system, drop),
        last_drop * (flow / last_flow) ** 2 if last_flow > 0.0 else np.inf,
    )
    left = np.interp(flow, flow_of_pumps, head) - drop_factor * asked
    short = np.flatnonzero(left < 0.0)
    if not len(short):
        return float(flow[-1])
    at = max(int(short[0]), 1)
    share = left[at - 1] / (left[at - 1] - left[at])
    return float(flow[at - 1] + share * (flow[at] - flow[at - 1]))


def least_flow(context: RuleContext, result: LoopCooling) -> float | None:
    """Flow in L/min that the liquid heat of a loop asks for at least, by the guide value."""
    if not result.liquid_heat_w:
        return None
    guide = assumed_number(context.design, "required_flow_l_per_min_per_kw", result.id).value
    return guide * result.liquid_heat_w / 1e3
