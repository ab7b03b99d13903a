"""The first page: one paragraph and five figures a manager can decide on, then what to settle."""

from __future__ import annotations

from collections.abc import Iterator

from configurator.core.units import QuantityKind
from configurator.export.document import (
    Banner,
    Item,
    Items,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Section,
    Tone,
)
from configurator.export.missing import missing
from configurator.export.power_words import least
from configurator.export.reading import (
    MARK,
    NOT_APPLICABLE,
    UNKNOWN,
    Reading,
    counted,
    facility_words,
    kilowatts,
    number,
    quantity,
    tdp_is_assumed,
)
from configurator.export.report.asked import asked_and_found, case_unknown
from configurator.export.report.drawings import overview_blocks
from configurator.export.report.findings import Tally, open_items, tally

_FIRST_PAGE_ITEMS = 3


def subtitle(reading: Reading) -> str:
    """Name and size of the design."""
    size = f"{counted(len(reading.design.floor.racks), 'rack')}, {_module_count(reading)}"
    return f"{reading.design.name or 'Untitled'} · {size}"


def summary_sections(reading: Reading) -> Iterator[Section]:
    """Answers first."""
    paragraph = Paragraph(_paragraph(reading))
    yield Section("In one paragraph", (*_banners(reading), paragraph, KeyFigures(_cards(reading))))
    if lacking := missing(reading):
        items = tuple(Item(title, detail, Tone.WARNING) for title, detail in lacking)
        yield Section("What is missing", (Items(items),))
    if overview := overview_blocks(reading):
        yield Section("As designed", overview)
    if not reading.design.floor.racks:
        return
    yield Section("What was asked, what was found", (asked_and_found(reading),))
    yield Section("Before ordering", _before_ordering(reading))


def _banners(reading: Reading) -> Iterator[Banner]:
    for loop in reading.unsolved:
        reasons = [each.message for each in loop.diagnosis if each.severity == "error"]
        text = " ".join(reasons) or "The solver found no state in which flows and pressures agree."
        yield Banner(
            f"Loop {reading.name(loop.id)} was not solved: no flows, no temperatures",
            f"{text} Every figure that depends on it is given as unknown.",
        )


# --- paragraph ---


def _paragraph(reading: Reading) -> str:
    sentences = [_carries(reading)]
    if reading.modules:
        sentences += [_warmest(reading), *_coolant(reading), *_facility(reading)]
    sentences.append(_verdict(reading))
    return " ".join(sentence for sentence in sentences if sentence)


def _module_count(reading: Reading) -> str:
    return counted(len(reading.modules), "accelerator module")


def _carries(reading: Reading) -> str:
    if not reading.design.floor.racks:
        return "The design holds no rack yet, so there is nothing to calculate."
    if not reading.modules:
        holds = counted(len(reading.design.floor.racks), "rack")
        return f"The design holds {holds} without any accelerator module."
    racks = len(reading.design.floor.racks)
    where = "one rack" if racks == 1 else f"{racks} racks"
    power = kilowatts(reading.power.it.tdp_w if reading.power else None)
    power = "of unknown IT power" if power == UNKNOWN else f"at {_about(reading)}{power} IT power"
    return f"The design carries {_module_count(reading)} in {where} {power}."


def _about(reading: Reading) -> str:
    """In running text the mark of an assumption is a word."""
    return "about " if reading.power and tdp_is_assumed(reading.power.marks) else ""


def _warmest(reading: Reading) -> str:
    nearest = reading.nearest()
    water = quantity(reading.design.site.facility_water_c, QuantityKind.TEMPERATURE)
    if nearest is None:
        return "How warm the modules get is unknown."
    margin, limit = nearest.margin_k or 0.0, nearest.case_limit_c
    assumed = " (an assumption)" if "case_limit_c" in nearest.marks else ""
    ends = f"its case limit of {number(limit, 0)} °C{assumed} with facility water at {water}"
    unknown = sum(1 for module in case_unknown(reading))
    rest = f"; for {counted(unknown, 'module')} it is unknown" if unknown else ""
    if margin < 0:
        return f"The warmest module exceeds by {number(-margin)} K {ends}{rest}."
    return f"The warmest module stays {number(margin)} K below {ends}{rest}."


def _coolant(reading: Reading) -> Iterator[str]:
    solved = [loop for loop in reading.loops if loop.converged]
    for loop in solved[:3]:
        flow = quantity(loop.flow_l_per_min, QuantityKind.FLOW)
        temperatures = f"{number(loop.supply_c)} → {number(loop.return_c)} °C"
        name = f"Loop {reading.name(loop.id)}" if len(solved) > 1 else "The loop"
        yield (
            f"{name} carries about {kilowatts(loop.liquid_heat_w)} with {flow} of "
            f"{reading.model(loop.coolant)}, {temperatures}."
        )
    air = reading.cooling.air_heat_w if reading.cooling else None
    if air:
        yield f"About {kilowatts(air)} go to the room's air."


def _facility(reading: Reading) -> Iterator[str]:
    power = reading.power
    if power is not None and power.facility_w is not None:
        yield (
            f"The facility draws about {kilowatts(power.facility_w)}, PUE {number(power.pue, 2)}."
        )


def _verdict(reading: Reading) -> str:
    count = tally(reading)
    if not count.rules:
        return "The design was not checked against any rule."
    if not reading.design.floor.racks:
        return ""
    parts = []
    if count.open:
        verb = "needs" if count.open == 1 else "need"
        parts.append(f"{counted(count.open, 'finding')} {verb} a decision before ordering")
    if count.unknown:
        verb = "lacks" if count.unknown == 1 else "lack"
        parts.append(f"{counted(count.unknown, 'check')} {verb} data")
    if not parts:
        return f"It was checked against {counted(count.rules, 'rule')} without objection."
    text = " and ".join(parts)
    return f"{text[0].upper()}{text[1:]}.{_gravity(count)}"


def _gravity(count: Tally) -> str:
    if not count.errors:
        return ""
    errors = f"{count.errors} of them {'is an error' if count.errors == 1 else 'are errors'}"
    return f" {errors}: as it stands the design should not be ordered."


# --- cards ---


def _cards(reading: Reading) -> tuple[KeyFigure, ...]:
    return (
        _it_card(reading),
        _facility_card(reading),
        _flow_card(reading),
        _warmest_card(reading),
        _finding_card(reading),
    )


def _it_card(reading: Reading) -> KeyFigure:
    power = reading.power
    if not reading.design.floor.racks:
        return KeyFigure("IT power", NOT_APPLICABLE, "no rack")
    typical = kilowatts(power.it.typical_w if power else None)
    reason = f"TDP; typical {MARK}{typical}" if typical != UNKNOWN else "TDP of all devices"
    weak = bool(power and tdp_is_assumed(power.marks))
    value = kilowatts(power.it.tdp_w if power else None, assumed=weak)
    if power is not None and power.known.unknown_ids:
        value = least(None, power.known.tdp_w)
        reason = f"{counted(len(power.known.unknown_ids), 'device')} unknown"
    return KeyFigure("IT power", value, reason)


def _facility_card(reading: Reading) -> KeyFigure:
    power = reading.power
    if not reading.design.floor.racks:
        return KeyFigure("Facility power", NOT_APPLICABLE, "no rack")
    value = facility_words(power) if power else UNKNOWN
    pue = power.pue if power else None
    reason = f"PUE {MARK}{number(pue, 2)}, IT is DC" if pue is not None else "PUE unknown"
    return KeyFigure("Facility power", value, reason)


def _flow_card(reading: Reading) -> KeyFigure:
    if not reading.loops:
        return KeyFigure("Coolant flow", NOT_APPLICABLE, "no coolant loop")
    if reading.unsolved:
        return KeyFigure("Coolant flow", UNKNOWN, "not converged", Tone.ERROR)
    flows = [loop.flow_l_per_min for loop in reading.loops]
    known = [flow for flow in flows if flow is not None]
    total = sum(known) if len(known) == len(flows) else None
    supply = [loop.supply_c for loop in reading.loops]
    back = [loop.return_c for loop in reading.loops]
    if len(reading.loops) == 1:
        reason = f"{number(supply[0])} → {number(back[0])} °C"
    else:
        reason = f"{len(reading.loops)} loops"
    return KeyFigure("Coolant flow", quantity(total, QuantityKind.FLOW), reason)


def _warmest_card(reading: Reading) -> KeyFigure:
    nearest = reading.nearest()
    if not reading.modules:
        return KeyFigure("Warmest module", NOT_APPLICABLE, "no module")
    if nearest is None:
        return KeyFigure("Warmest module", UNKNOWN, "no case temperature calculated")
    assumed = "case_limit_c" in nearest.marks
    limit = f"limit {number(nearest.case_limit_c, 0, assumed=assumed)} °C"
    margin = nearest.margin_k or 0.0
    state = f"{number(margin)} K margin" if margin >= 0 else f"{number(-margin)} K over"
    wanted = reading.design.requirements.minimum_case_margin_k
    tone = Tone.ERROR if margin < 0 else Tone.WARNING if margin < wanted else Tone.PLAIN
    value = quantity(nearest.case_c, QuantityKind.TEMPERATURE, assumed=bool(nearest.marks))
    return KeyFigure("Warmest module", value, f"{reading.name(nearest.id)}, {limit}; {state}", tone)


def _finding_card(reading: Reading) -> KeyFigure:
    count = tally(reading)
    tone = Tone.ERROR if count.errors else Tone.WARNING if count.open else Tone.PLAIN
    return KeyFigure("Findings", f"{count.open} open", _not_open(count), tone)


def _not_open(count: Tally) -> str:
    """What of the findings beside the open ones is worth a line; first, waivers that are void."""
    if not count.rules:
        return "not checked"
    void = f"waivers void: {count.void}, " if count.void else ""
    rest = f"{count.passed} rules passed, {count.unknown} without data, {count.waived} waived"
    return f"{void}{rest}"


# --- before ordering ---


def _before_ordering(reading: Reading) -> tuple[Paragraph | Items, ...]:
    items = open_items(reading)
    if not items:
        count = tally(reading)
        text = (
            "No finding is open. Confirm the assumptions of annex A with the makers."
            if count.rules
            else "The design was not checked against any rule."
        )
        return (Paragraph(text, Tone.DIM),)
    shown = Items(items[:_FIRST_PAGE_ITEMS])
    left = len(items) - _FIRST_PAGE_ITEMS
    if left <= 0:
        return (shown,)
    more = f"{counted(left, 'more entry', 'more entries')} under Findings."
    return (shown, Paragraph(more, Tone.DIM))
