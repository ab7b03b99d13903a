"""Repairs of a loop by its supply, its coolant and its flow."""

from __future__ import annotations

import math

from configurator.core.text import say
from configurator.design.model import Loop, PumpControl, Rack
from configurator.rules.context import RuleContext
from configurator.rules.finding import Fix, NoFix, Offer

AT_LIMIT = "control_at_limit"
"""What the solver says of pumps that give all they can."""


def set_supply(loop: Loop | None, supply_c: float) -> Offer:
    """Set the supply of a loop, where that is a temperature for one."""
    if loop is None:
        return None
    if not 0.0 <= supply_c <= 90.0:
        return NoFix(say("{supply_c:g} °C is no temperature for a supply", supply_c=supply_c))
    if supply_c == loop.supply_set_point_c:
        return NoFix(say("the supply is set to {supply_c:g} °C already", supply_c=supply_c))
    arguments = (("loop_id", loop.id), ("supply_set_point_c", supply_c))
    return Fix(say("Set the supply to {supply_c:g} °C", supply_c=supply_c), "set_loop", arguments)


def colder_supply(context: RuleContext, rack: Rack | None, by_k: float) -> Offer:
    """Lower the supply that a rack gets to a full degree, where facility water allows it."""
    result = context.racks_on_loops.get(rack.id) if rack else None
    if rack is None or result is None or result.supply_c is None:
        return None
    wanted_c = float(math.floor(result.supply_c - by_k + 1e-6))
    facility_c = context.design.site.facility_water_c
    if wanted_c <= facility_c:
        return NoFix(
            say(
                "facility water of {facility_c:g} °C allows no supply of {wanted_c:g} °C",
                facility_c=facility_c,
                wanted_c=wanted_c,
            )
        )
    return set_supply(context.index.loop_of(rack.id), wanted_c)


def use_coolant(loop: Loop | None, coolant: str, name: str) -> Fix | None:
    """Fill a loop with another coolant."""
    if loop is None or loop.coolant == coolant:
        return None
    return Fix(
        say("Use {name}", name=name), "set_loop", (("loop_id", loop.id), ("coolant", coolant))
    )


def scale_flow(context: RuleContext, loop: Loop | None, factor: float) -> Offer:
    """Set the pumps of a loop to another flow; more is offered while they are not at their limit.

    A set point of pressure goes with the square of the flow, so that more than enough comes.
    """
    result = context.loops.get(loop.id) if loop else None
    if loop is None or result is None:
        return None
    if factor > 1.0 and result.diagnosis.only(lambda _severity, code: code == AT_LIMIT):
        return NoFix(say("the pumps give all they can"))
    control = loop.control
    if control.mode == "speed":
        return NoFix(say("the pumps are set to a speed"))
    field = _SET_POINTS[control.mode]
    value = _scaled(control, field, factor)
    label = say("Set the pumps to {value:g} {unit}", value=value, unit=_UNITS[field])
    return Fix(label, "set_control", (("loop_id", loop.id), (field, value)))


def _scaled(control: PumpControl, field: str, factor: float) -> float:
    """Three digits, rounded so that what was asked for is reached."""
    value = (getattr(control, field) or 0.0) * factor ** (2 if "pressure" in field else 1)
    step = 10.0 ** (math.floor(math.log10(value)) - 2)
    rounded = math.ceil(value / step - 1e-6) if factor > 1.0 else math.floor(value / step + 1e-6)
    return round(rounded * step, 6)


_SET_POINTS = {
    "flow_per_power": "flow_l_per_min_per_kw",
    "flow": "flow_l_per_min",
    "pressure_difference": "pressure_difference_kpa",
}
_UNITS = {
    "flow_l_per_min_per_kw": "L/min per kW",
    "flow_l_per_min": "L/min",
    "pressure_difference_kpa": "kPa",
}
