"""Figures of parts, power and cooling as the inspector words them."""

from __future__ import annotations

from collections.abc import Sequence

from configurator.catalogue.parts import BasePart
from configurator.cooling.result import CduCooling, ChassisCooling, LoopCooling, ModuleCooling
from configurator.core.units import QuantityKind, UnitSystem, format_number
from configurator.export.power_words import (
    bounded,
    limit_figures,
    limit_name,
    room_left,
)
from configurator.power.result import DevicePower, RackPower, ShelfPower
from configurator.ui.inspection.sheet import Figure
from configurator.ui.look.figures import UNKNOWN, quantity
from configurator.ui.look.terms import with_confidence
from configurator.ui.words import tr

POWER, FLOW = QuantityKind.POWER, QuantityKind.FLOW
TEMPERATURE, DIFFERENCE = QuantityKind.TEMPERATURE, QuantityKind.TEMPERATURE_DIFFERENCE
PRESSURE, VOLUME = QuantityKind.PRESSURE, QuantityKind.VOLUME


class Figures:
    """Collects figures in one unit system; an unknown one says so and never reads 0."""

    def __init__(self, units: UnitSystem) -> None:
        self.units = units
        self.list: list[Figure] = []

    def add(
        self,
        name: str,
        value: float | None,
        kind: QuantityKind,
        note: str = "",
        *,
        tone: str = "text",
        marks: Sequence[str] = (),
    ) -> None:
        """Add a quantity; ``marks`` are the assumptions it rests on."""
        text = quantity(value, kind, self.units)
        self.add_text(name, text, note, tone=tone if value is not None else "warning", marks=marks)

    def add_text(
        self, name: str, text: str, note: str = "", *, tone: str = "text", marks: Sequence[str] = ()
    ) -> None:
        """Add a figure that is already worded."""
        assumed = bool(marks) and text != tr(UNKNOWN)
        self.list.append(Figure(name, text, note, tone, assumed))

    def share(self, name: str, value: float | None, note: str = "") -> None:
        """Add a fraction as per cent."""
        text = f"{format_number(value * 100, 1)} %" if value is not None else tr(UNKNOWN)
        self.add_text(name, text, note, tone="text" if value is not None else "warning")


def source_note(part: BasePart | None, figure: str) -> str:
    """Say where a part's figure comes from and how far it can be trusted."""
    entry = part.provenance.get(figure) if part else None
    if entry is None:
        return ""
    kind = tr("derived") if entry.derived else tr("published")
    words = with_confidence(kind, entry.confidence)
    return f"{words}, {entry.clause}" if entry.clause else words


def add_device_power(figures: Figures, device: DevicePower | None) -> None:
    """Add what a device draws, with everything mounted in it where that is more."""
    if device is None:
        return
    figures.add(tr("Power, TDP"), device.total.tdp_w, POWER, marks=device.marks)
    if device.own.tdp_w != device.total.tdp_w:
        figures.add(tr("of which own"), device.own.tdp_w, POWER, tr("host, fans, regulators"))
    if device.total.typical_w is not None:
        figures.add(tr("Power, typical"), device.total.typical_w, POWER)
    if device.total.peak_w is not None:
        figures.add(tr("Power, peak"), device.total.peak_w, POWER)


def add_module_cooling(figures: Figures, module: ModuleCooling | None, wanted_k: float) -> None:
    """Add flow and temperatures of a module, the margin with its limit."""
    if module is None:
        return
    limit = quantity(module.case_limit_c, TEMPERATURE, figures.units)
    margin = module.margin_k
    tone = "text" if margin is None else "error" if margin < 0 else "ok"
    if margin is not None and 0 <= margin < wanted_k:
        tone = "warning"
    figures.add(tr("Coolant inlet"), module.coolant_inlet_c, TEMPERATURE)
    figures.add(tr("Coolant outlet"), module.coolant_outlet_c, TEMPERATURE)
    required = module.required_flow_l_per_min
    note = (
        tr("required {required}", required=quantity(required, FLOW, figures.units))
        if required is not None
        else ""
    )
    figures.add(tr("Flow"), module.flow_l_per_min, FLOW, note)
    figures.add(
        tr("Case"),
        module.case_c,
        TEMPERATURE,
        tr("limit {limit}", limit=limit),
        tone=tone,
        marks=module.marks,
    )
    wanted = quantity(wanted_k, DIFFERENCE, figures.units)
    figures.add(
        tr("Margin"),
        margin,
        DIFFERENCE,
        tr("wanted {wanted}", wanted=wanted),
        tone=tone,
        marks=module.marks,
    )


def add_chassis_cooling(figures: Figures, chassis: ChassisCooling | None) -> None:
    """Add flow, temperatures and where the heat of a chassis goes."""
    if chassis is None:
        return
    if chassis.flow_l_per_min is not None or chassis.liquid_w:
        figures.add(tr("Coolant flow"), chassis.flow_l_per_min, FLOW, marks=chassis.marks)
        figures.add(tr("Coolant supply"), chassis.supply_c, TEMPERATURE)
        figures.add(tr("Return"), chassis.return_c, TEMPERATURE)
        figures.add(tr("Pressure drop"), chassis.pressure_drop_kpa, PRESSURE)
    figures.add(tr("Heat to liquid"), chassis.liquid_w, POWER)
    figures.add(tr("Heat to air"), chassis.air_w, POWER)


def add_cdu(figures: Figures, cdu: CduCooling | None) -> None:
    """Add the operating point and both sides of the exchanger of a CDU."""
    if cdu is None:
        return
    pumps = (
        tr("{pumps_running} running", pumps_running=cdu.pumps_running)
        if cdu.pumps_running is not None
        else ""
    )
    capacity = tr("of {capacity_w}", capacity_w=quantity(cdu.capacity_w, POWER, figures.units))
    figures.add(tr("Flow"), cdu.flow_l_per_min, FLOW, marks=cdu.marks)
    figures.add(tr("Head"), cdu.head_kpa, PRESSURE, marks=cdu.marks)
    figures.share(tr("Pump speed"), cdu.pump_speed, pumps)
    figures.add(tr("Pump power"), cdu.pump_power_w, POWER)
    figures.add(tr("Heat"), cdu.heat_w, POWER, capacity)
    figures.add(tr("Approach"), cdu.approach_k, DIFFERENCE)
    figures.add(tr("Facility flow"), cdu.facility_flow_l_per_min, FLOW)
    figures.add(tr("Facility supply"), cdu.facility_supply_c, TEMPERATURE)
    figures.add(tr("Facility return"), cdu.facility_return_c, TEMPERATURE)


def add_loop(figures: Figures, loop: LoopCooling | None) -> None:
    """Add the totals of a loop, its volumes and its state of solution."""
    if loop is None:
        return
    figures.add(tr("Flow"), loop.flow_l_per_min, FLOW, marks=loop.marks)
    figures.add(tr("Coolant supply"), loop.supply_c, TEMPERATURE)
    figures.add(tr("Return"), loop.return_c, TEMPERATURE)
    figures.add(tr("Heat to liquid"), loop.liquid_heat_w, POWER)
    figures.add(tr("Heat to air"), loop.air_heat_w, POWER)
    figures.add(tr("Coolant volume"), loop.coolant_volume_l, VOLUME, marks=loop.marks)
    figures.add(tr("Expansion"), loop.expansion_volume_l, VOLUME)
    figures.add(tr("Lowest pressure"), loop.lowest_pressure_kpa_gauge, PRESSURE, tr("gauge"))
    figures.add(tr("Highest pressure"), loop.highest_pressure_kpa_gauge, PRESSURE, tr("gauge"))
    words = (
        tr("{iterations} iterations", iterations=loop.iterations)
        if loop.converged
        else tr("no figures are shown")
    )
    state = tr("converged") if loop.converged else tr("not converged")
    figures.add_text(tr("Solution"), state, words, tone="ok" if loop.converged else "error")


def add_rack_power(figures: Figures, rack: RackPower | None) -> None:
    """Add what a rack draws at its busbar and at its inlet, and what breaks first as it grows."""
    if rack is None:
        return
    known, units = rack.known, figures.units
    it, inlet = rack.it.tdp_w, rack.input_w
    it_words = tr(bounded(it, known, units))
    figures.add_text(tr("IT power, TDP"), it_words, tone=_tone(it), marks=rack.marks if it else ())
    inlet_words = tr(bounded(inlet, known, units, at_inlet=True))
    figures.add_text(tr("Input"), inlet_words, tr("AC at the rack's inlet"), tone=_tone(inlet))
    figures.add(tr("Busbar"), rack.busbar_w, POWER)
    if rack.busbar_current_a is not None:
        volts = rack.busbar_voltage_v
        at = tr("at {volts} V", volts=format_number(volts, 1)) if volts is not None else ""
        figures.add_text(tr("Busbar current"), f"{format_number(rack.busbar_current_a, 0)} A", at)
    if rack.backup is not None:
        seconds, marks = rack.backup.ride_through_s, rack.backup.marks
        time = tr(UNKNOWN) if seconds is None else f"{format_number(seconds, 0)} s"
        note = tr("at the end of their life")
        figures.add_text(tr("Batteries carry it"), time, note, marks=marks)
    if rack.limits:
        first = rack.limits[0]
        tone = "error" if first.headroom_ratio < 1.0 else "text"
        note = tr("{limit}, {room}", limit=limit_name(first), room=room_left(first))
        figures.add_text(tr("First limit"), tr(limit_figures(first)), note, tone=tone)


def _tone(value: float | None) -> str:
    return "text" if value is not None else "warning"


def add_shelf(figures: Figures, shelf: ShelfPower | None) -> None:
    """Add load, efficiency and AC inputs of a power shelf."""
    if shelf is None:
        return
    redundant = tr(
        "{redundant_w} with redundancy",
        redundant_w=quantity(shelf.redundant_w, POWER, figures.units),
    )
    figures.add(tr("Output"), shelf.output_w, POWER, marks=shelf.marks)
    figures.add(tr("Rated"), shelf.rated_w, POWER, redundant)
    figures.share(tr("Load"), shelf.load_fraction)
    figures.share(tr("Efficiency"), shelf.efficiency, tr("at this load"))
    figures.add(tr("Input"), shelf.input_w, POWER)
    if shelf.current_a is not None and shelf.voltage_v is not None:
        at = tr("at {volts} V", volts=format_number(shelf.voltage_v, 2))
        figures.add_text(tr("Output current"), f"{format_number(shelf.current_a, 0)} A", at)
    for each in shelf.inputs:
        amps = max((a for a in each.current_a if a is not None), default=None)
        words = "" if amps is None else tr("{amps} A on a phase", amps=format_number(amps, 1))
        figures.add(tr("Input on {feed}", feed=each.feed), each.watts, POWER, words)
