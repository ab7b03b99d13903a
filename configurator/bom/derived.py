"""Articles that no catalogue has and every rack needs: blanks, mounting sets, valves, cables.

Each has a code of ours, by which price lists may name it.
"""

from __future__ import annotations

from collections.abc import Iterator

from configurator.bom.assembly import Assembly
from configurator.catalogue.parts import Part, Ubb, UnitName
from configurator.core.text import say
from configurator.design.model import Rack

UNIT_NAMES = {"OU": say("open unit"), "RU": say("rack unit"), "SU": say("system unit")}


def in_rack(rack: Rack, free_units: int, unit: UnitName) -> Iterator[Assembly]:
    """Mounting sets of the items in a rack, and panels before what stays free."""
    if rack.items:
        yield Assembly(
            "mounting",
            None,
            say("Mounting set: slides or ears, screws"),
            quantity=float(len(rack.items)),
            derived=True,
            note=say("one for each device; some bring their own"),
            code="mounting-set",
        )
    if free_units:
        yield Assembly(
            "blank",
            None,
            say("Blanking panel, 1 {unit}", unit=UNIT_NAMES[unit]),
            quantity=float(free_units),
            derived=True,
            code=f"blank-panel-1-{unit.lower()}",
        )


def balancing_valve(kv_m3_per_h: float | None) -> Iterator[Assembly]:
    """The valve that trims a chassis, where the design has one."""
    if kv_m3_per_h is not None:
        text = say("Balancing valve, Kv {kv:g} m³/h", kv=kv_m3_per_h)
        code = f"balancing-valve-kv-{kv_m3_per_h:g}"
        yield Assembly("valve", None, text, derived=True, code=code)


def scaleout_cables(board: Part, length_m: float | None) -> Iterator[Assembly]:
    """The links that leave a board, one cable a cage, where the design states their length."""
    if length_m is not None and isinstance(board, Ubb):
        ports = board.scaleout_ports
        note = say("one for each cage") if ports else say("number of cages unknown")
        yield Assembly(
            "cable",
            None,
            say("Scale-out cable, {length:g} m", length=length_m),
            quantity=None if ports is None else float(ports),
            derived=True,
            note=note,
            code=f"scale-out-cable-{length_m:g}-m",
        )
