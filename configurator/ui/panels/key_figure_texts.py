"""The key figures as words: the same numbers as the evaluation, with the reason beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from configurator.bom.lines import Bom
from configurator.cooling.result import CduCooling, CoolingResult, LoopCooling, ModuleCooling
from configurator.core.text import say
from configurator.core.units import QuantityKind, UnitSystem, format_number, format_quantity
from configurator.design.address import addresses
from configurator.design.model import Design
from configurator.evaluation.result import Evaluation
from configurator.export.power_words import IT_CONVENTION, least
from configurator.power.result import PowerResult, RackPower
from configurator.rules.finding import Finding, Severity, State
from configurator.rules.grouping import finding_groups, grouped, worst_of
from configurator.ui.look.figures import UNKNOWN, quantity
from configurator.ui.words import tr

NOT_YET = say("not evaluated yet")


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One figure of the strip; ``stage`` is the part of the evaluation it comes from.

    ``number`` is what another state of the design is compared by, of a ``kind`` or a plain count.
    """

    name: str
    value: str
    reason: str
    stage: str
    tone: str = "text"
    tip: str = ""
    number: float | None = None
    kind: QuantityKind | None = None


def key_figures(
    design: Design, evaluation: Evaluation | None, units: UnitSystem
) -> tuple[KeyFigure, ...]:
    """Give the seven figures in the order of the strip."""
    power = evaluation.power if evaluation else None
    cooling = evaluation.cooling if evaluation else None
    return (
        it_power(design, power, units),
        facility_power(design, power, cooling, units),
        coolant(design, cooling, units),
        hottest_module(design, cooling, units),
        loop_pressure(cooling, units),
        findings(evaluation.findings if evaluation else None),
        price(evaluation.bom if evaluation else None),
    )


def it_power(design: Design, power: PowerResult | None, units: UnitSystem) -> KeyFigure:
    """IT power at TDP beside what the shelves give with their redundancy."""
    name = tr("IT power, TDP")
    if power is None:
        return KeyFigure(name, tr(UNKNOWN), tr(NOT_YET), "power")
    if power.it.tdp_w is None:
        missing = len(power.known.unknown_ids)
        value = tr(least(None, power.known.tdp_w, units))
        return KeyFigure(name, value, _without_tdp(missing), "power", "warning")
    if not design.floor.racks:
        return KeyFigure(name, "0 W", tr("no rack yet"), "power")
    value = _marked(quantity(power.it.tdp_w, QuantityKind.POWER, units), power.marks)
    shelves = [shelf for rack in power.racks for shelf in rack.shelves]
    redundant_w = _total(shelf.redundant_w for shelf in shelves)
    if not shelves:
        reason = tr("no power shelf")
    elif redundant_w is None:
        reason = tr("shelf rating with N+1 unknown")
    else:
        reason = tr(
            "of {redundant_w} with N+1",
            redundant_w=quantity(redundant_w, QuantityKind.POWER, units),
        )
    over = any(_is_overloaded(rack) for rack in power.racks)
    tone = "warning" if over else "text"
    tip, watts = _tip(power.marks), power.it.tdp_w
    return KeyFigure(name, value, reason, "power", tone, tip, watts, QuantityKind.POWER)


def _without_tdp(count: int) -> str:
    return tr(
        "1 device without a TDP" if count == 1 else "{count} devices without a TDP", count=count
    )


def _is_overloaded(rack: RackPower) -> bool:
    """As the rule on redundancy asks: the busbar's load against the shelves of its own rack."""
    left_w = _total(shelf.redundant_w for shelf in rack.shelves)
    return rack.busbar_w is not None and left_w is not None and rack.busbar_w > left_w


def facility_power(
    design: Design, power: PowerResult | None, cooling: CoolingResult | None, units: UnitSystem
) -> KeyFigure:
    """Facility power with PUE and the pumps' share."""
    name = tr("Facility power")
    if power is None:
        return KeyFigure(name, tr(UNKNOWN), tr(NOT_YET), "power")
    if not design.floor.racks:
        return KeyFigure(name, "0 W", tr("no rack yet"), "power")
    pumps_w = _total(cdu.pump_power_w for cdu in _cdus(cooling))
    pieces = [
        tr("PUE {pue}", pue=format_number(power.pue, 3))
        if power.pue is not None
        else tr("PUE unknown")
    ]
    if pumps_w is not None:
        pieces.append(tr("pumps {pumps_w}", pumps_w=quantity(pumps_w, QuantityKind.POWER, units)))
    value = tr(least(power.facility_w, power.facility.known_w, units))
    if power.facility_w is None:
        pieces = [tr("supply chain incomplete")]
    return KeyFigure(
        name,
        _marked(value, power.marks),
        " · ".join(pieces),
        "power",
        tip="\n".join(filter(None, (tr(IT_CONVENTION), _tip(power.marks)))),
        number=power.facility_w,
        kind=QuantityKind.POWER,
    )


def coolant(design: Design, cooling: CoolingResult | None, units: UnitSystem) -> KeyFigure:
    """Coolant flow of all loops, supply and return temperature, flow per kW."""
    loops = cooling.loops if cooling else ()
    kinds = {_coolant_name(design, loop.coolant) for loop in loops}
    name = tr("Coolant {kinds}", kinds=kinds.pop()) if len(kinds) == 1 else tr("Coolant")
    if (missing := _no_loop(cooling, name)) is not None:
        return missing
    flow = _total(loop.flow_l_per_min for loop in loops)
    marks = _marks(loops)
    if flow is None:
        return KeyFigure(name, tr(UNKNOWN), _why_unsolved(loops), "cooling", "warning")
    value = _marked(quantity(flow, QuantityKind.FLOW, units), marks)
    supply = _span((loop.supply_c for loop in loops), QuantityKind.TEMPERATURE, units)
    back = _span((loop.return_c for loop in loops), QuantityKind.TEMPERATURE, units)
    reason = f"{supply.rsplit(' ', 1)[0]} → {back}"
    heat = _total(loop.liquid_heat_w for loop in loops)
    if heat:
        per_kw = quantity(flow / heat * 1e3, QuantityKind.FLOW, units)
        number, unit = per_kw.split(" ")
        if units is UnitSystem.METRIC:
            number = format_number(flow / heat * 1e3, 2)
        per_kw = tr("{number} {unit} per kW", number=number, unit=unit)
        reason = f"{reason} · {per_kw}"
    return KeyFigure(
        name, value, reason, "cooling", tip=_tip(marks), number=flow, kind=QuantityKind.FLOW
    )


def hottest_module(design: Design, cooling: CoolingResult | None, units: UnitSystem) -> KeyFigure:
    """The module with the smallest margin, or the warmest where no limit is known."""
    name = tr("Hottest module")
    if cooling is None:
        return KeyFigure(name, tr(UNKNOWN), tr(NOT_YET), "cooling")
    known = [module for module in cooling.modules.values() if module.case_c is not None]
    if not known:
        reason = tr("no case temperature known") if cooling.modules else tr("no module yet")
        return KeyFigure(name, tr(UNKNOWN), reason, "cooling")
    module = min(known, key=_closeness)
    kind, case_c = QuantityKind.TEMPERATURE_DIFFERENCE, module.case_c
    value = _marked(quantity(case_c, QuantityKind.TEMPERATURE, units), module.marks)
    where = addresses(design).get(module.id, module.id)
    if module.margin_k is None:
        reason = tr("{where} · limit unknown", where=where)
        return KeyFigure(name, value, reason, "cooling", number=case_c, kind=kind)
    margin = quantity(module.margin_k, QuantityKind.TEMPERATURE_DIFFERENCE, units)
    wanted = design.requirements.minimum_case_margin_k
    tone = "error" if module.margin_k < 0 else "warning" if module.margin_k < wanted else "text"
    return KeyFigure(
        name,
        value,
        tr("{where} · margin {margin}", where=where, margin=margin),
        "cooling",
        tone,
        _tip(module.marks),
        case_c,
        kind,
    )


def loop_pressure(cooling: CoolingResult | None, units: UnitSystem) -> KeyFigure:
    """Head of the hardest working CDU and the speed of its pumps."""
    name = tr("Loop Δp")
    if (missing := _no_loop(cooling, name)) is not None:
        return missing
    cdus = [cdu for cdu in _cdus(cooling) if cdu.head_kpa is not None]
    if not cdus:
        loops = cooling.loops if cooling else ()
        return KeyFigure(name, tr(UNKNOWN), _why_unsolved(loops), "cooling", "warning")
    cdu = max(cdus, key=lambda one: one.head_kpa or 0.0)
    value = _marked(quantity(cdu.head_kpa, QuantityKind.PRESSURE, units), cdu.marks)
    tip, kind = _tip(cdu.marks), QuantityKind.PRESSURE
    return KeyFigure(name, value, _pump_words(cdu), "cooling", "text", tip, cdu.head_kpa, kind)


def findings(found: Sequence[Finding] | None) -> KeyFigure:
    """The gravest kind of findings that are open with their number, and the worst of them."""
    name = tr("Findings")
    if found is None:
        return KeyFigure(name, tr(UNKNOWN), tr(NOT_YET), "findings")
    counts = finding_counts(found)
    words = _count_words(counts)
    number = counts["error"] + counts["warning"] + counts["unknown"]
    if not words:
        passed = tr("{passed} checks passed", passed=counts["pass"])
        return KeyFigure(name, tr("none"), passed, "findings", "ok", number=number)
    (value, tone), tip = words[0], " · ".join(text for text, _tone in words)
    reason = worst_finding(found) or tip
    return KeyFigure(name, value, reason, "findings", tone, tip, number)


def worst_finding(found: Sequence[Finding]) -> str:
    """Say the gravest finding that is open, the farthest beyond its limit; empty for none."""
    groups = finding_groups(found, State.FAIL) or finding_groups(found, State.UNKNOWN)
    if not groups:
        return ""
    worst, _others = worst_of(groups[0])
    where, message = worst.where or tr("design"), tr(worst.message)
    return tr("{where}: {message}", where=where, message=message)


def _count_words(counts: Mapping[str, int]) -> list[tuple[str, str]]:
    """Give each kind there is with its number and its colour, the gravest first."""
    errors, warnings, notes = counts["error"], counts["warning"], counts["info"]
    words = (
        (errors, tr("1 error" if errors == 1 else "{count} errors", count=errors), "error"),
        (
            warnings,
            tr("1 warning" if warnings == 1 else "{count} warnings", count=warnings),
            "warning",
        ),
        (counts["unknown"], tr("{unknown} unknown", unknown=counts["unknown"]), "warning"),
        (notes, tr("1 note" if notes == 1 else "{count} notes", count=notes), "text"),
        (counts["waived"], tr("{waived} waived", waived=counts["waived"]), "text"),
    )
    return [(text, tone) for count, text, tone in words if count]


def finding_counts(found: Iterable[Finding]) -> dict[str, int]:
    """Count findings by what a reader asks for; equal ones on many objects count once."""
    counts = dict.fromkeys(("error", "warning", "info", "unknown", "waived", "pass"), 0)
    for group in grouped(found):
        counts[finding_class(group[0])] += 1
    return counts


def finding_class(finding: Finding) -> str:
    """Sort a finding into error, warning, info, unknown, waived or pass."""
    if finding.state is State.PASS:
        return "pass"
    if finding.state is State.WAIVED:
        return "waived"
    if finding.state is State.FAIL:
        return {Severity.ERROR: "error", Severity.WARNING: "warning"}.get(finding.severity, "info")
    return "unknown"


def price(bom: Bom | None) -> KeyFigure:
    """Price of the bill of materials, with the lines that have none."""
    name = tr("Price")
    if bom is None:
        return KeyFigure(name, tr(UNKNOWN), tr(NOT_YET), "bom")
    if bom.total_price is None:
        count = len(bom.flat)
        lines = tr(
            "no price list · 1 line" if count == 1 else "no price list · {count} lines", count=count
        )
        return KeyFigure(name, tr(UNKNOWN), lines, "bom")
    total = float(bom.total_price)
    value = f"{bom.currency or ''} {format_number(total, 0)}".strip()
    if not bom.unpriced_lines:
        return KeyFigure(name, value, tr("all lines priced"), "bom", number=total)
    count = bom.unpriced_lines
    reason = tr(
        "1 line without price" if count == 1 else "{count} lines without price", count=count
    )
    return KeyFigure(name, value, reason, "bom", "warning", number=total)


def change(now: KeyFigure, before: KeyFigure, units: UnitSystem) -> str:
    """Write by how much a figure differs from another state; empty where it does not, or nobody
    knows."""
    if now.number is None or before.number is None:
        return ""
    by = now.number - before.number
    if now.kind is None:
        written = format_number(by, 0, signed=True)
    else:
        written = format_quantity(by, now.kind, units, signed=True)
    return written if any(digit in written for digit in "123456789") else ""


def _no_loop(cooling: CoolingResult | None, name: str) -> KeyFigure | None:
    if cooling is None:
        return KeyFigure(name, tr(UNKNOWN), tr(NOT_YET), "cooling")
    if not cooling.loops:
        return KeyFigure(name, tr("no loop"), tr("a CDU makes one"), "cooling")
    return None


def _why_unsolved(loops: Sequence[LoopCooling]) -> str:
    for loop in loops:
        errors = loop.diagnosis.only(lambda severity, code: severity == "error")
        if errors:
            return tr(errors[0].message)
    return (
        tr("not converged")
        if any(not loop.converged for loop in loops)
        else tr("a figure is missing")
    )


def _pump_words(cdu: CduCooling) -> str:
    pieces = []
    if cdu.pump_speed is not None:
        pieces.append(
            tr("pumps at {pump_speed} %", pump_speed=format_number(cdu.pump_speed * 100, 0))
        )
    if cdu.pumps_running is not None:
        pieces.append(tr("{pumps_running} running", pumps_running=cdu.pumps_running))
    return " · ".join(pieces) or tr("pump speed unknown")


def _closeness(module: ModuleCooling) -> tuple[int, float]:
    if module.margin_k is not None:
        return (0, module.margin_k)
    return (1, -(module.case_c or 0.0))


def _coolant_name(design: Design, part_id: str) -> str:
    part = design.parts.get(part_id)
    return part.model.split(",")[0] if part else part_id


def _cdus(cooling: CoolingResult | None) -> list[CduCooling]:
    return [cdu for loop in (cooling.loops if cooling else ()) for cdu in loop.cdus]


def _marks(loops: Iterable[LoopCooling]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(mark for loop in loops for mark in loop.marks))


def _marked(text: str, marks: Sequence[str]) -> str:
    return f"≈ {text}" if marks and text != tr(UNKNOWN) else text


def _tip(marks: Sequence[str]) -> str:
    return tr("≈ rests on: {marks}", marks=", ".join(marks)) if marks else ""


def _total(values: Iterable[float | None]) -> float | None:
    total, some = 0.0, False
    for value in values:
        if value is None:
            return None
        total, some = total + value, True
    return total if some else None


def _span(values: Iterable[float | None], kind: QuantityKind, units: UnitSystem) -> str:
    known = [value for value in values if value is not None]
    if not known:
        return tr(UNKNOWN)
    low, high = (quantity(end, kind, units) for end in (min(known), max(known)))
    return high if low == high else f"{low.rsplit(' ', 1)[0]}–{high}"
