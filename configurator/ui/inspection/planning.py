"""Fields about what no part tells: how a board is wired, how a loop is served, what a floor bears.

All are unknown until somebody states them; the rules of links and of service read them.
"""

from __future__ import annotations

from configurator.catalogue.link_maps import LINK_MAP_IDS, link_map
from configurator.core.text import say
from configurator.design.model import Board, Design, Loop, Rack
from configurator.ui.inspection.edits import change, change_loop, change_requirement, change_site
from configurator.ui.inspection.fields import choice, number, text
from configurator.ui.inspection.sheet import Field, Value
from configurator.ui.words import tr

UNKNOWN: tuple[Value, str] = (None, say("not stated"))
YES_NO: tuple[tuple[Value, str], ...] = (UNKNOWN, (True, say("yes")), (False, say("no")))
SPLITS: tuple[tuple[Value, str], ...] = (
    UNKNOWN,
    ("1x16", "1 × x16"),
    ("2x8", "2 × x8"),
    ("4x4", "4 × x4"),
)
DETECTION: tuple[tuple[Value, str], ...] = (
    UNKNOWN,
    ("none", say("None")),
    ("indirect", say("Indirect (pressure, flow, temperature)")),
    ("direct", say("Direct (ropes, spots)")),
)
INTERVENTION: tuple[tuple[Value, str], ...] = (
    UNKNOWN,
    ("manual", say("By people")),
    ("electrical", say("Power off")),
    ("electrical_and_fluid", say("Power and flow off")),
)


def link_fields(board: Board) -> tuple[Field, ...]:
    """Give what is known of the links of a board."""
    maps = tuple((name, link_map(name).title) for name in LINK_MAP_IDS)
    return (
        choice(
            change(board.id, "link_map"),
            tr("Wiring"),
            board.link_map,
            ((None, tr("as the board comes")), *maps),
        ),
        text(change(board.id, "link_config"), "LINK_CONFIG", board.link_config, tr("not stated")),
        choice(change(board.id, "host_split"), tr("Host link"), board.host_split, SPLITS),
        number(
            change(board.id, "scaleout_cable_m"),
            tr("Scale-out cable"),
            board.scaleout_cable_m,
            0.05,
            100.0,
            unit="m",
            step=0.1,
            decimals=2,
            empty=tr("not stated"),
        ),
    )


def tray_field(rack: Rack) -> Field:
    """Give whether a rack has trays under its couplings."""
    return choice(change(rack.id, "drip_trays"), tr("Drip trays"), rack.drip_trays, YES_NO)


def service_fields(loop: Loop) -> tuple[Field, ...]:
    """Give how a loop is watched, bled, drained and relieved."""
    chosen = (
        ("leak_detection", tr("Leak detection"), loop.leak_detection, DETECTION),
        ("leak_intervention", tr("At a leak"), loop.leak_intervention, INTERVENTION),
        ("high_point_vent", tr("Vent on top"), loop.high_point_vent, YES_NO),
        ("low_point_drain", tr("Drain below"), loop.low_point_drain, YES_NO),
        (
            "trapped_liquid_relief",
            tr("Trapped liquid relieved"),
            loop.trapped_liquid_relief,
            YES_NO,
        ),
    )
    return tuple(
        choice(change_loop(loop.id, field), label, value, options)
        for field, label, value, options in chosen
    )


def floor_load_field(design: Design) -> Field:
    """Give what the floor carries."""
    return number(
        change_site("floor_load_kg_per_m2"),
        tr("Floor carries"),
        design.site.floor_load_kg_per_m2,
        1.0,
        1e5,
        unit="kg/m²",
        step=50.0,
        empty=tr("not stated"),
    )


def service_life_field(design: Design) -> Field:
    """Give how long the system is to serve."""
    return number(
        change_requirement("service_life_years"),
        tr("Service life"),
        design.requirements.service_life_years,
        0.5,
        50.0,
        unit=tr("years"),
        empty=tr("not stated"),
    )
