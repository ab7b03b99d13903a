"""What stands in a rack, from the top down, beside its elevation."""

from __future__ import annotations

from configurator.design.model import Chassis, Rack, RackItem
from configurator.export.document import Column, Row, Table, Tone
from configurator.export.reading import MARK, Reading, number, percent


def rack_table(reading: Reading, rack: Rack) -> Table:
    """List the items with position, power and the one figure that says how loaded each is."""
    columns = (
        Column("Unit", 0.55, "right"),
        Column("Item", 0.6),
        Column("Part", 3.0),
        Column("kW", 0.8, "right"),
        Column("State", 1.7, "right"),
    )
    items = sorted(rack.items, key=lambda item: -item.position.index)
    rows = tuple(_row(reading, item) for item in items)
    note = (
        "kW is TDP with everything mounted in it. The unit is the lowest an item occupies, the "
        "case temperature that of the warmest module."
    )
    if not rows:
        rows = (Row(("", "", "nothing placed yet", "", ""), Tone.DIM),)
    return Table(columns, rows, note, compact=True)


def _row(reading: Reading, item: Chassis | RackItem) -> Row:
    device = reading.power.devices.get(item.id) if reading.power else None
    watts = device.total.tdp_w if device else None
    power = "" if device is None else number(None if watts is None else watts / 1000, 1)
    address = reading.name(item.id).rsplit("/", 1)[-1]
    name = item.name or reading.title(item.part)
    return Row((str(item.position.index), address, name, power, _state(reading, item)))


def _state(reading: Reading, item: Chassis | RackItem) -> str:
    if isinstance(item, Chassis):
        return _warmest(reading, item)
    if item.kind == "cdu":
        cdus = [cdu for loop in reading.loops for cdu in loop.cdus if cdu.id == item.id]
        return f"{number(cdus[0].flow_l_per_min)} L/min" if cdus else "no loop"
    racks = reading.power.racks if reading.power else ()
    shelves = [shelf for rack in racks for shelf in rack.shelves if shelf.id == item.id]
    return f"load {percent(shelves[0].load_fraction)}" if shelves else ""


def _warmest(reading: Reading, chassis: Chassis) -> str:
    modules = [module for board in chassis.boards for module in board.modules]
    results = [reading.module_cooling(module.id) for module in modules]
    cases = [result.case_c for result in results if result and result.case_c is not None]
    if cases:
        return f"case {MARK}{number(max(cases))} °C"
    return "case unknown" if modules else "empty"
