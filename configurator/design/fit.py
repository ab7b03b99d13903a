"""Whether two parts go together by what is known of both; the unknown is no obstacle."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from configurator.catalogue.parts import (
    BasePart,
    BbuShelf,
    Cdu,
    Chassis,
    Oam,
    PowerShelf,
    Rack,
    RackMounted,
    Ubb,
)
from configurator.core.text import joined, say
from configurator.design.target import Verdict

YES = Verdict(True)
_LOW_VOLTAGE_BELOW_V = 20.0
CLASS_RANGES_V: Mapping[str, tuple[float, float]] = MappingProxyType(
    {"12 V": (11.0, 13.2), "48/54 V": (44.0, 59.5)}
)
"""Input range of a module by its supply class, where it states none of its own."""
_VOLTAGE_RULES = {"12 V": "OAM-P06", "48/54 V": "OAM-P04"}
_WIDEST_19_INCH_MM = 490.0
_EIGHT_SITES = range(8)


def refuse(reason: str, rule: str | None = None) -> Verdict:
    """Say no; the rule's id ends the sentence."""
    return Verdict(False, _with_rule(reason, rule), rule, reason)


def warn(reason: str, rule: str | None = None) -> Verdict:
    """Say yes with a reservation."""
    return Verdict(True, _with_rule(reason, rule), rule, reason)


def _with_rule(reason: str, rule: str | None) -> str:
    return say("{reason} ({rule})", reason=reason, rule=rule) if rule else reason


def together(verdicts: Iterable[Verdict]) -> Verdict:
    """Join verdicts: the first refusal decides, else all reservations are told."""
    reservations: list[Verdict] = []
    for verdict in verdicts:
        if not verdict.ok:
            return verdict
        if verdict.reason:
            reservations.append(verdict)
    if not reservations:
        return YES
    reasons = [each.reason for each in reservations]
    rule, last = reservations[0].rule, reservations[-1]
    bare = [*reasons[:-1], last.bare if last.rule == rule else last.reason]
    return Verdict(True, joined("; ", reasons), rule, joined("; ", bare))


def fits_generation(module: Oam, board: Ubb) -> Verdict:
    """Outline and connectors of OAM 1.x and 2.0 differ: they never fit each other's sites."""
    if module.generation is None or board.oam_generation is None:
        unknown = module if module.generation is None else board
        return warn(say("unknown OAM generation of {unknown}", unknown=unknown.title), "OAM-M03")
    if module.generation == board.oam_generation:
        return YES
    return refuse(
        say(
            "{module} is an OAM {generation}, {board} takes OAM {taken}",
            module=module.title,
            generation=module.generation,
            board=board.title,
            taken=board.oam_generation,
        ),
        "OAM-M03",
    )


def fits_stack_height(module: Oam, board: Ubb) -> Verdict:
    """Module and board must have connectors of one stack height."""
    if module.stack_height_mm is None or board.stack_height_mm is None:
        unknown = module if module.stack_height_mm is None else board
        return warn(say("unknown stack height of {unknown}", unknown=unknown.title), "OAM-M11")
    if module.stack_height_mm == board.stack_height_mm:
        return YES
    return refuse(
        say(
            "stack height {of_module_mm:g} mm of {module} on a board of {of_board_mm:g} mm",
            of_module_mm=module.stack_height_mm,
            module=module.title,
            of_board_mm=board.stack_height_mm,
        ),
        "OAM-M11",
    )


def voltage_class(part: Oam | Ubb) -> str | None:
    """Tell a 12 V part from one of the 48/54 V class; None where the supply is unknown."""
    nominal = part.supply_voltage_nominal_v
    if nominal is None:
        return None
    return "12 V" if nominal < _LOW_VOLTAGE_BELOW_V else "48/54 V"


def fits_voltage(module: Oam, board: Ubb) -> Verdict:
    """The board's rail must lie in the module's input range, or in that of its class."""
    of_module, supplied = voltage_class(module), board.supply_voltage_nominal_v
    if of_module is None or supplied is None:
        unknown = module if of_module is None else board
        return warn(say("unknown supply voltage of {unknown}", unknown=unknown.title), "OAM-P04")
    low, high = CLASS_RANGES_V[of_module]
    low = module.supply_voltage_min_v or low
    high = module.supply_voltage_max_v or high
    if low <= supplied <= high:
        return YES
    return refuse(
        say(
            "{module} needs {low:g} to {high:g} V, {board} supplies {supplied:g} V",
            module=module.title,
            low=low,
            high=high,
            board=board.title,
            supplied=supplied,
        ),
        _VOLTAGE_RULES[of_module],
    )


def fits_neighbours(module: Oam, others: Iterable[BasePart | None]) -> Verdict:
    """Modules of 12 V and of 48/54 V do not share a board unless something tells them apart."""
    own = voltage_class(module)
    for other in others:
        theirs = voltage_class(other) if isinstance(other, Oam) else None
        if other is not None and own is not None and theirs is not None and own != theirs:
            reason = say(
                "{module} is of the {own} class, {other} beside it of {theirs}",
                module=module.title,
                own=own,
                other=other.title,
                theirs=theirs,
            )
            return refuse(reason, "OAM-P11")
    return YES


def accepts_module(board: Ubb, module: Oam) -> Verdict:
    """The board's own list decides; without one generation, stack height and voltage do.

    A copy of a listed module may have other figures by now, so they are looked at as well.
    """
    generation = fits_generation(module, board)
    if not generation.ok:
        return generation
    if module.id in board.accepted_modules:
        return YES
    if board.accepted_modules and not module.is_among(board.accepted_modules):
        reason = say(
            "{board} takes {either}, not {module}",
            board=board.title,
            either=_either(board.accepted_modules),
            module=module.id,
        )
        return refuse(reason, "FIT-01")
    return together((generation, fits_stack_height(module, board), fits_voltage(module, board)))


def sites_of(board: Ubb) -> Sequence[int]:
    """List the module sites of a board; eight where their number is unknown."""
    if board.oam_sites is not None:
        return range(board.oam_sites)
    return sorted(site for row in board.site_rows for site in row) or _EIGHT_SITES


def accepts_board(chassis: Chassis, board: Ubb, mounted: Sequence[str]) -> Verdict:
    """One of the board slots that take this board must be free."""
    if not chassis.boards:
        unknown = say("unknown which boards {chassis} takes", chassis=chassis.title)
        if mounted:
            return refuse(say("{unknown}, one is in it", unknown=unknown), "FIT-02")
        return warn(unknown, "FIT-02")
    fitting = [slot for slot in chassis.boards if not slot.accepts or board.is_among(slot.accepts)]
    if not fitting:
        known = sorted({part for slot in chassis.boards for part in slot.accepts})
        return refuse(
            say(
                "{chassis} takes {either}, not {board}",
                chassis=chassis.title,
                either=_either(known),
                board=board.id,
            ),
            "FIT-02",
        )
    slots = sum(slot.count for slot in chassis.boards)
    if len(mounted) >= slots:
        if slots == 1:
            return refuse(
                say("{chassis} has 1 board slot, none is free", chassis=chassis.title), "FIT-02"
            )
        reason = say(
            "{chassis} has {slots} board slots, none is free", chassis=chassis.title, slots=slots
        )
        return refuse(reason, "FIT-02")
    taken = sum(any(part in slot.accepts for slot in fitting if slot.accepts) for part in mounted)
    if all(slot.accepts for slot in fitting) and taken >= sum(slot.count for slot in fitting):
        return refuse(
            say(
                "every slot of {chassis} for {board} is taken",
                chassis=chassis.title,
                board=board.title,
            ),
            "FIT-02",
        )
    return YES


def width_class(part: RackMounted) -> str | None:
    """Tell 19 inch equipment from 21 inch; None where neither class nor width is known."""
    if isinstance(part, Chassis) and part.rack_width is not None:
        return part.rack_width
    if part.width_mm is None:
        return None
    return "19 inch" if part.width_mm <= _WIDEST_19_INCH_MM else "21 inch"


def fits_width(part: RackMounted, frame: Rack) -> Verdict:
    """21 inch equipment needs a 21 inch rack; 19 inch equipment in one needs an adapter."""
    width = width_class(part)
    if frame.rack_width is None:
        return warn(say("unknown width of {frame}", frame=frame.title), "RACK-02")
    if width == "19 inch" and frame.rack_width == "21 inch":
        return warn(
            say("{part} is 19 inch wide and needs an adapter here", part=part.title), "RACK-02"
        )
    if width == "21 inch" and frame.rack_width == "19 inch":
        return refuse(say("{part} is 21 inch wide, the rack 19 inch", part=part.title), "RACK-02")
    if width == "21 inch" and (part.width_mm or 0.0) > (frame.inner_width_mm or float("inf")):
        return refuse(
            say(
                "{part} is {width_mm:g} mm wide, the rack {inner_width_mm:g} mm inside",
                part=part.title,
                width_mm=part.width_mm,
                inner_width_mm=frame.inner_width_mm,
            ),
            "RACK-02",
        )
    made_for = "19 inch" if part.height_unit == "RU" else "21 inch"
    if width is None and made_for != frame.rack_width:
        return warn(
            say(
                "unknown width of {part} in a {rack_width} rack",
                part=part.title,
                rack_width=frame.rack_width,
            ),
            "RACK-02",
        )
    return YES


def fits_busbar(part: BasePart, frame: Rack) -> Verdict:
    """What feeds a busbar or lives on one needs a rack that has it, at its voltage."""
    needs_busbar = isinstance(part, (PowerShelf, BbuShelf)) or (
        isinstance(part, Chassis) and part.supply == "busbar"
    )
    if frame.busbar_voltage_nominal_v is None:
        if needs_busbar:
            return refuse(
                say("{part} needs a busbar, {frame} has none", part=part.title, frame=frame.title),
                "PWR-03",
            )
        if isinstance(part, Chassis) and part.supply is None:
            return warn(
                say("unknown supply of {part} in a rack without a busbar", part=part.title),
                "PWR-03",
            )
        return YES
    return _fits_shelf_voltage(part, frame)


def _fits_shelf_voltage(part: BasePart, frame: Rack) -> Verdict:
    output = part.output_v if isinstance(part, (PowerShelf, BbuShelf)) else None
    low, high = frame.busbar_voltage_min_v, frame.busbar_voltage_max_v
    if output is None or low is None or high is None or low <= output <= high:
        return YES
    return refuse(
        say(
            "{part} feeds {output:g} V, the busbar takes {low:g} to {high:g} V",
            part=part.title,
            output=output,
            low=low,
            high=high,
        ),
        "PWR-01",
    )


def stands_on_floor(part: BasePart) -> bool:
    """Tell whether a part stands on the floor: racks and row CDUs."""
    if isinstance(part, Cdu):
        return part.form == "row" or (part.form is None and part.height_units is None)
    return isinstance(part, Rack)


def _either(names: Iterable[str]) -> str:
    *others, last = names
    return say("{before} or {here}", before=", ".join(others), here=last) if others else last
