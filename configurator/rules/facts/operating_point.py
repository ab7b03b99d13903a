"""Where pumps and loop meet, by the curves of pumps and the solved point."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from configurator.cooling.result import CduCooling, LoopCooling
from configurator.design.assumptions import assumed_number
from configurator.design.model import Loop
from configurator.rules.context import RuleContext

Curve = Sequence[tuple[float, float]]

_EXPONENT = 1.85
"""Drop over flow: between laminar plates and turbulent pipes."""
_STEPS, _CLOSE = 20, 1e-9
"""Newton's method goes on until a step is this share of the flow."""


@dataclass(frozen=True, slots=True)
class LoopPoint:
    """A flow in L/min at which a loop takes a head in kPa; elsewhere by a power of the flow."""

    flow_l_per_min: float
    head_kpa: float

    def crossing(self, pumps: Curve) -> float | None:
        """Flow at which pumps give what the loop takes; their last one where they give more.

        Between two points of their curve pumps are a straight line, against which the power law
        of the loop is put by Newton's method.
        """
        if len(pumps) < 2:
            return None
        for (q0, h0), (q1, h1) in pairwise(pumps):
            if h1 < self._taken(q1):
                return self._on_line(q0, h0, (h1 - h0) / (q1 - q0), q1)
        return pumps[-1][0]

    def _taken(self, flow: float) -> float:
        return float(self.head_kpa * (flow / self.flow_l_per_min) ** _EXPONENT)

    def _on_line(self, first: float, head: float, slope: float, last: float) -> float:
        """Go from the end, where too much is taken: from there the steps cross nothing."""
        flow = last
        for _ in range(_STEPS):
            taken = self._taken(flow)
            excess = taken - head - slope * (flow - first)
            steepness = _EXPONENT * taken / flow - slope
            if steepness <= 0.0:
                return first
            step = excess / steepness
            flow -= step
            if flow <= first:
                return first
            if abs(step) <= _CLOSE * last:
                break
        return flow


def loop_point(
    cdu: CduCooling, *, drop_factor: float = 1.0, share: float = 1.0
) -> LoopPoint | None:
    """Where the loop stands at a CDU, with the drop raised or with a share of its flow.

    The curve that results carry is exact, but it is made from the whole network when it is read;
    too much for every edit.
    """
    flow, head_kpa = cdu.flow_l_per_min, cdu.head_kpa
    if not flow or not head_kpa or flow <= 0.0 or head_kpa <= 0.0:
        return None
    return LoopPoint(flow * share, head_kpa * drop_factor)


def flow_with_one_more(cdus: Sequence[CduCooling]) -> float | None:
    """Flow in L/min at full speed with one more of the CDUs, which then carry equal shares."""
    points = [loop_point(cdu, share=len(cdus) / (len(cdus) + 1)) for cdu in cdus]
    if not points or points[0] is None:
        return None
    each = points[0].crossing(cdus[0].pump_curve_full_speed)
    return None if each is None else each * (len(cdus) + 1)


def asked_flow(loop: Loop, result: LoopCooling) -> float | None:
    """Flow in L/min that the pumps of a loop are set to; None where they are set otherwise."""
    control = loop.control
    if control.mode == "flow":
        return control.flow_l_per_min
    if control.mode == "flow_per_power" and result.liquid_heat_w:
        return control.flow_l_per_min_per_kw * result.liquid_heat_w / 1e3
    return None


def least_flow(context: RuleContext, result: LoopCooling) -> float | None:
    """Flow in L/min that the liquid heat of a loop asks for at least, by the guide value."""
    if not result.liquid_heat_w:
        return None
    guide = assumed_number(context.design, "required_flow_l_per_min_per_kw", result.id).value
    return guide * result.liquid_heat_w / 1e3
