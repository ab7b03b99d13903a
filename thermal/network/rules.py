"""Checks of one object: how its figures go together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

from thermal.errors import CoolantError, Fault
from thermal.network import model
from thermal.network.fluid import coolant_of


def coolant_faults(spec: object, place: str) -> Iterable[Fault]:
    """Yield why a coolant cannot be used."""
    try:
        coolant_of(spec)  # type: ignore[arg-type]  # whatever a file holds
    except CoolantError as error:
        for fault in error.faults:
            yield Fault(f"{place}.{fault.place}" if fault.place else place, fault.reason)


def temperature_faults(spec: model.CoolantSpec, t_c: float, place: str) -> Iterable[Fault]:
    """Yield why coolant at a place cannot have a given temperature: it is outside its range."""
    coolant = coolant_of(spec)
    low, high = coolant.minimum_c, coolant.maximum_c
    if not low <= t_c <= high:
        reason = f"is outside the range of {coolant.name}, {low:g} to {high:g} °C, is {t_c:g}"
        yield Fault(place, reason)


def object_rules(item: Any, prefix: str) -> Iterable[Fault]:
    """Yield faults in how the figures of one object go together."""
    rule = RULES.get(type(item))
    if rule is not None:
        yield from rule(item, prefix)


def _rises(
    values: Sequence[float], place: str, *, strictly: bool = True, down: bool = False
) -> Iterable[Fault]:
    for at, (one, two) in enumerate(pairwise(values), start=1):
        step = one - two if down else two - one
        if step < 0 or (strictly and step == 0):
            word = "fall" if down else "rise"
            yield Fault(f"{place}[{at}]", f"must {word} along the list: {two:g} follows {one:g}")
            return


def _same_length(
    one: Sequence[float], two: Sequence[float], place: str, other: str
) -> Iterable[Fault]:
    if len(one) != len(two):
        yield Fault(place, f"has {len(one)} values, {other} has {len(two)}")
    elif not one:
        yield Fault(place, "must hold at least one value")


def _table_rule(law: model.TableLaw, prefix: str) -> Iterable[Fault]:
    q, dp = law.flow_m3_per_s, law.pressure_drop_pa
    unlike = list(_same_length(q, dp, prefix + "flow_m3_per_s", "pressure_drop_pa"))
    yield from unlike
    yield from _rises(q, prefix + "flow_m3_per_s")
    yield from _rises(dp, prefix + "pressure_drop_pa")
    if unlike:
        return
    if q[0] == 0 and dp[0] != 0:
        yield Fault(prefix + "pressure_drop_pa[0]", "must be 0 without flow")
    elif q[0] > 0 and dp[0] == 0:
        yield Fault(prefix + "pressure_drop_pa[0]", "must be above 0 with flow")
    elif q[-1] == 0:
        yield Fault(prefix + "flow_m3_per_s", "must hold a flow above 0")


def _valve_rule(valve: model.Valve, prefix: str) -> Iterable[Fault]:
    by_bore = valve.diameter_m is not None or valve.minor_loss_k is not None
    if valve.kv_m3_per_h is not None and by_bore:
        yield Fault(prefix + "kv_m3_per_h", "stands beside diameter_m and minor_loss_k: give one")
    if valve.kv_m3_per_h is None and (valve.diameter_m is None or valve.minor_loss_k is None):
        yield Fault(prefix + "kv_m3_per_h", "is missing, or diameter_m and minor_loss_k are")


def _pump_rule(pump: model.Pump, prefix: str) -> Iterable[Fault]:
    q, rise = pump.flow_m3_per_s, pump.pressure_rise_pa
    yield from _same_length(q, rise, prefix + "flow_m3_per_s", "pressure_rise_pa")
    yield from _rises(q, prefix + "flow_m3_per_s")
    if q and q[-1] == 0:
        yield Fault(prefix + "flow_m3_per_s", "must hold a flow above 0")
    if rise and max(rise) <= 0:
        yield Fault(prefix + "pressure_rise_pa", "must be above 0 somewhere")
    if pump.curve_form == "power":
        yield from _rises(rise, prefix + "pressure_rise_pa", down=True)
    if len(pump.efficiency) > 1:
        yield from _same_length(pump.efficiency, q, prefix + "efficiency", "flow_m3_per_s")


def _control_rule(control: model.PumpControl, prefix: str) -> Iterable[Fault]:
    if control.mode != "speed" and control.set_point is None:
        yield Fault(prefix + "set_point", f"is missing for control of {control.mode}")
    if control.mode == "speed" and (control.set_point or 0.0) > 4.0:
        yield Fault(prefix + "set_point", "is a relative speed, not above 4")
    if control.speed_min > control.speed_max:
        yield Fault(prefix + "speed_min", f"is above speed_max {control.speed_max:g}")


def _resistance_rule(law: model.PlateResistance, prefix: str) -> Iterable[Fault]:
    q, r = law.flow_m3_per_s, law.resistance_k_per_w
    if q or r:
        yield from _same_length(q, r, prefix + "flow_m3_per_s", "resistance_k_per_w")
        yield from _rises(q, prefix + "flow_m3_per_s")
        yield from _rises(r, prefix + "resistance_k_per_w", strictly=False, down=True)
        if len(q) == 1:
            yield Fault(prefix + "flow_m3_per_s", "needs two points or more")
        if q and q[0] == 0:
            yield Fault(prefix + "flow_m3_per_s[0]", "must be above 0")
        if law.r0_k_per_w or law.a:
            yield Fault(prefix + "r0_k_per_w", "stands beside a table: give one of them")
    low, high = law.minimum_flow_m3_per_s, law.maximum_flow_m3_per_s
    if low is not None and high is not None and low > high:
        yield Fault(prefix + "minimum_flow_m3_per_s", f"is above maximum_flow_m3_per_s {high:g}")


def _exchanger_rule(exchanger: model.HeatExchanger, prefix: str) -> Iterable[Fault]:
    missing = exchanger.ua_w_per_k is None and exchanger.rating is None
    if exchanger.secondary is not None and missing:
        yield Fault(prefix + "ua_w_per_k", "is missing, or a rating is")
    if exchanger.secondary is not None:
        side, place = exchanger.secondary, prefix + "secondary."
        faults = list(coolant_faults(side.coolant, place + "coolant"))
        yield from faults or temperature_faults(side.coolant, side.inlet_c, place + "inlet_c")


def _plate_rule(plate: model.ColdPlate, prefix: str) -> Iterable[Fault]:
    if plate.resistance_coolant is not None:
        yield from coolant_faults(plate.resistance_coolant, prefix + "resistance_coolant")


def _event_rule(event: model.TransientEvent, prefix: str) -> Iterable[Fault]:
    if (event.branch is None) == (event.node is None):
        yield Fault(prefix + "branch", "give either a branch or a node")
    yield from _same_length(event.times_s, event.values, prefix + "times_s", "values")
    yield from _rises(event.times_s, prefix + "times_s", strictly=False)


RULES: dict[type[Any], Any] = {
    model.TableLaw: _table_rule,
    model.Valve: _valve_rule,
    model.Pump: _pump_rule,
    model.PumpControl: _control_rule,
    model.PlateResistance: _resistance_rule,
    model.HeatExchanger: _exchanger_rule,
    model.ColdPlate: _plate_rule,
    model.TransientEvent: _event_rule,
}
