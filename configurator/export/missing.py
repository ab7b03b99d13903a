"""What a design still lacks, in words: for the top of the report and for the command line."""

from __future__ import annotations

from configurator.design.model import Chassis
from configurator.export.reading import Reading, listed


def missing(reading: Reading) -> tuple[tuple[str, str], ...]:
    """Pairs of what is missing and what to do about it, coarse things first."""
    design = reading.design
    if not design.floor.racks:
        return (("No rack", "Place a rack, then chassis, baseboards and modules in it."),)
    found = [*_empty_racks(reading)]
    if reading.chassis and not reading.modules:
        found.append(("No accelerator module", "Fit modules on the baseboards, or fill a board."))
    found += _without_shelf(reading)
    found += [
        (f"Loop {reading.name(loop.id)} has no CDU", "Place a CDU: nothing moves the coolant.")
        for loop in design.loops
        if not loop.cdus
    ]
    problems = reading.cooling.problems if reading.cooling else ()
    found += [(problem.message, _HELP.get(problem.code, "")) for problem in problems]
    return tuple(found)


_HELP = {
    "no_loop": "Place a CDU in the rack or on the floor: it makes the loop.",
    "empty_chassis": "Fit modules on its baseboards, or leave it as a spare.",
    "not_connected": "Connect the chassis to the loop, or choose an air-cooled one.",
}


def _empty_racks(reading: Reading) -> list[tuple[str, str]]:
    empty = [
        reading.name(rack.id)
        for rack in reading.design.floor.racks
        if not any(isinstance(item, Chassis) for item in rack.items)
    ]
    if not empty:
        return []
    return [(f"No chassis in {listed(empty)}", "Place chassis in the free units.")]


def _without_shelf(reading: Reading) -> list[tuple[str, str]]:
    power = reading.power
    racks = [
        reading.name(rack.id)
        for rack in (power.racks if power else ())
        if rack.busbar_w and not rack.shelves
    ]
    if not racks:
        return []
    return [
        (
            f"No power shelf in {listed(racks)}",
            "Nothing feeds the busbar, so the input power and PUE are unknown.",
        )
    ]
