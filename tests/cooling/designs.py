"""Designs for the cooling tests, put together object by object, and the power they draw."""

from __future__ import annotations

from configurator.catalogue.loader import load_catalogue
from configurator.design.create import new_design
from configurator.design.model import (
    AssumptionOverride,
    Board,
    Chassis,
    Design,
    Floor,
    FloorCdu,
    Loop,
    Module,
    Position,
    PumpControl,
    Rack,
    RackItem,
)

CATALOGUE = load_catalogue()
BASE = new_design(CATALOGUE)

MI300X, GAUDI3, MI355X = "amd-mi300x", "intel-gaudi3-liquid", "amd-mi355x"
LIQUID, GAUDI_LIQUID, AIR = "style-ubb8-liquid-4ou", "style-gaudi3-liquid-4ou", "generic-ubb8-air"
UBB, GAUDI_UBB = "amd-mi300x-ubb8", "intel-hlb-325"
CDU121, ROW_CDU = "style-inrack-121kw", "vertiv-xdu1350"
ORV3 = "ocp-orv3-hpr"
EIGHT = tuple(range(8))


def chassis(
    number: int,
    position: int,
    module: str = MI300X,
    sites: tuple[int, ...] = EIGHT,
    part: str = LIQUID,
    board: str = UBB,
    **fields: object,
) -> Chassis:
    """A chassis c<number> with modules m<number>0 to m<number>7."""
    modules = tuple(Module(id=f"m{number}{site}", part=module, site=site) for site in sites)
    return Chassis(
        id=f"c{number}",
        part=part,
        position=Position(unit="OU", index=position),
        boards=(Board(id=f"b{number}", part=board, modules=modules),),
        **fields,
    )


def in_rack_cdu(name: str = "d1", position: int = 1, part: str = CDU121) -> RackItem:
    """A CDU in units of a rack."""
    return RackItem(id=name, part=part, position=Position(unit="OU", index=position), kind="cdu")


def rack(name: str, *items: Chassis | RackItem, x_mm: float = 0.0) -> Rack:
    """An Open Rack with items."""
    return Rack(id=name, part=ORV3, items=items, x_mm=x_mm)


def design(
    racks: tuple[Rack, ...],
    loops: tuple[Loop, ...] = (),
    cdus: tuple[FloorCdu, ...] = (),
    overrides: tuple[AssumptionOverride, ...] = (),
) -> Design:
    """A design that embeds the parts it names."""
    named = {loop.coolant for loop in loops} | {cdu.part for cdu in cdus}
    for each in racks:
        named.add(each.part)
        for item in each.items:
            named.add(item.part)
            if isinstance(item, Chassis):
                named |= {item.coupling or item.part, item.hose or item.part}
                for board in item.boards:
                    named |= {board.part, *(module.part for module in board.modules)}
    parts = {**BASE.parts, **{part: CATALOGUE[part] for part in sorted(named)}}
    return BASE.model_copy(
        update={
            "floor": Floor(racks=racks, cdus=cdus),
            "loops": loops,
            "parts": parts,
            "assumption_overrides": overrides,
        }
    )


def one_rack(*boxes: Chassis, control: PumpControl | None = None, **fields: object) -> Design:
    """One rack with an in-rack CDU at its foot and PG25 at 40 °C."""
    loop = Loop(
        id="l1",
        coolant="pg25",
        cdus=("d1",),
        racks=("r1",),
        control=control or PumpControl(),
        **fields,
    )
    return design((rack("r1", in_rack_cdu(), *boxes),), (loop,))


def worked_rack(module: str = MI300X, count: int = 8) -> Design:
    """The worked rack: eight liquid chassis of 4 OU above a CDU of 121 kW."""
    return one_rack(*(chassis(i + 1, 5 + 4 * i, module) for i in range(count)))


def row(count: int, arrangement: str = "direct", cdus: int = 1, boxes: int = 8) -> Design:
    """Racks side by side on row CDUs at their left end."""
    racks = tuple(
        rack(
            f"r{r + 1}",
            *(chassis(10 * (r + 1) + i, 5 + 4 * i) for i in range(boxes)),
            x_mm=600.0 * (r + 1),
        )
        for r in range(count)
    )
    floor = tuple(FloorCdu(id=f"f{i + 1}", part=ROW_CDU, x_mm=-900.0 * i) for i in range(cdus))
    loop = Loop(
        id="l1",
        coolant="pg25",
        cdus=tuple(cdu.id for cdu in floor),
        racks=tuple(r.id for r in racks),
        return_arrangement=arrangement,
    )
    return design(racks, (loop,), floor)


def powers(plan: Design, module_w: float | None = None) -> dict[str, float | None]:
    """Own power by object: published TDP (or one figure for all) and the chassis' overhead."""
    heat: dict[str, float | None] = {}
    for each in plan.floor.racks:
        for item in each.items:
            part = plan.parts[item.part]
            if not isinstance(item, Chassis):
                continue
            heat[item.id] = part.non_oam_power_w
            for board in item.boards:
                heat[board.id] = 0.0
                for module in board.modules:
                    own = module.power_w or module_w or plan.parts[module.part].tdp_w
                    heat[module.id] = own
    return heat
