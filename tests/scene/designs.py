"""Designs of catalogue parts and evaluations with round, invented figures for the drawings."""

from configurator.catalogue.loader import load_catalogue
from configurator.cooling.result import (
    CduCooling,
    ChassisCooling,
    CoolingResult,
    LoopCooling,
    ModuleCooling,
    RackCooling,
)
from configurator.core.chained import Chained
from configurator.design.create import new_design
from configurator.design.model import (
    Board,
    Chassis,
    Design,
    Floor,
    FloorCdu,
    Loop,
    Module,
    Position,
    Rack,
    RackItem,
)
from configurator.design.query import index
from configurator.evaluation.result import Evaluation
from configurator.power.facility import FacilityLoad, FacilityPower
from configurator.power.result import DevicePower, PowerLevels, PowerResult, RackPower, ShelfPower
from configurator.rules.finding import Finding

CATALOGUE = load_catalogue()
RACK, CHASSIS, BOARD, MODULE = (
    "ocp-orv3-hpr",
    "style-ubb8-liquid-4ou",
    "amd-mi300x-ubb8",
    "amd-mi300x",
)
CDU, ROW_CDU, SHELF = "generic-inrack-120kw", "generic-row-700kw", "ocp-hpr-33kw"


class Builder:
    """Numbers objects as the document's counter would."""

    def __init__(self) -> None:
        self.next_id = 1

    def id(self, letter: str) -> str:
        self.next_id += 1
        return f"{letter}{self.next_id - 1}"

    def chassis(self, unit: int, sites: int | None = 8, part: str = CHASSIS) -> Chassis:
        boards: tuple[Board, ...] = ()
        if sites is not None:
            modules = tuple(Module(id=self.id("m"), part=MODULE, site=s) for s in range(sites))
            boards = (Board(id=self.id("b"), part=BOARD, modules=modules),)
        return Chassis(
            id=self.id("c"), part=part, position=Position(unit="OU", index=unit), boards=boards
        )

    def item(self, kind: str, part: str, unit: int) -> RackItem:
        return RackItem.model_validate(
            {
                "id": self.id("i"),
                "kind": kind,
                "part": part,
                "position": {"unit": "OU", "index": unit},
            }
        )

    def rack(self, *sites: int | None, cdu: bool = True, x_mm: float = 0.0) -> Rack:
        items = [self.item("cdu", CDU, 1)] if cdu else []
        items += [self.chassis(5 + 4 * n, count) for n, count in enumerate(sites)]
        items.append(self.item("power_shelf", SHELF, 5 + 4 * len(sites)))
        return Rack(id=self.id("r"), part=RACK, x_mm=x_mm, items=tuple(items))

    def design(self, racks: tuple[Rack, ...], cdus: tuple[FloorCdu, ...] = ()) -> Design:
        if cdus:
            loops = [Loop(id=self.id("l"), coolant="pg25", cdus=tuple(c.id for c in cdus),
                          racks=tuple(r.id for r in racks))]  # fmt: skip
        else:
            loops = [
                Loop(id=self.id("l"), coolant="pg25", cdus=(rack.items[0].id,), racks=(rack.id,))
                for rack in racks
                if rack.items and rack.items[0].kind == "cdu"
            ]
        design = new_design(CATALOGUE, "test")
        used = {RACK, CHASSIS, BOARD, MODULE, CDU, ROW_CDU, SHELF, "pg25"}
        used |= {item.part for rack in racks for item in rack.items}
        parts = {**design.parts, **{part_id: CATALOGUE[part_id] for part_id in used}}
        return design.model_copy(
            update={
                "floor": Floor(racks=racks, cdus=cdus),
                "loops": tuple(loops),
                "parts": parts,
                "next_id": self.next_id,
            }
        )


def one_rack(*sites: int | None) -> Design:
    """One rack: CDU, one chassis for each number of modules (None: no board), a shelf."""
    builder = Builder()
    return builder.design((builder.rack(*sites),))


def row(racks: int, *sites: int | None) -> Design:
    """Racks on one row CDU."""
    builder = Builder()
    made = tuple(builder.rack(*sites, cdu=False, x_mm=700.0 * n) for n in range(racks))
    cdu = FloorCdu(id=builder.id("f"), part=ROW_CDU, x_mm=-900.0)
    return builder.design(made, (cdu,))


def chassis_of(design: Design) -> list[Chassis]:
    return [i for r in design.floor.racks for i in r.items if isinstance(i, Chassis)]


def modules_of(design: Design) -> list[Module]:
    return [m for c in chassis_of(design) for b in c.boards for m in b.modules]


def evaluated(
    design: Design,
    *,
    stale: frozenset[str] = frozenset(),
    unknown: frozenset[str] = frozenset(),
    findings: tuple[Finding, ...] = (),
    hotter_k: float = 0.0,
) -> Evaluation:
    """Round figures: case 60 °C on site 0 and 1 K more on each next site, limit 85 °C."""
    modules: dict[str, ModuleCooling] = {}
    devices: dict[str, DevicePower] = {}
    for module in modules_of(design):
        case = None if module.id in unknown else 60.0 + module.site + hotter_k
        margin = None if case is None else 85.0 - case
        marks = ("contact_resistance_k_per_w",) if module.site == 3 else ()
        modules[module.id] = ModuleCooling(
            module.id,
            module.part,
            750.0,
            700.0,
            2.25,
            2.0,
            40.0,
            44.5,
            case,
            85.0,
            margin,
            marks,
            180.0 - module.site,
        )
        watts = PowerLevels(150.0, 600.0, 750.0, (900.0,) * 5)
        devices[module.id] = DevicePower(module.id, watts, watts)
    chassis = {
        c.id: ChassisCooling(c.id, 9.0, 40.0, 49.0, 31.0, 5600.0, 1200.0)
        for c in chassis_of(design)
    }
    return Evaluation(
        design,
        1,
        power=_power(design, devices),
        cooling=CoolingResult(
            tuple(_loop(design, loop) for loop in design.loops), modules, chassis
        ),
        findings=findings,
        stale=stale,
    )


def _power(design: Design, devices: dict[str, DevicePower]) -> PowerResult:
    levels = PowerLevels(20e3, 40e3, 50e3, (60e3,) * 5)
    racks = tuple(
        RackPower(
            rack.id, levels, 50e3, 1000.0, 50.0, 0.0, 52e3,
            tuple(
                ShelfPower(i.id, 20e3, 33e3, 27.5e3, 0.61, 0.97, 21e3)
                for i in rack.items
                if i.kind == "power_shelf"
            ),
        )
        for rack in design.floor.racks
    )  # fmt: skip
    load = FacilityLoad(50e3, 0.0, 52e3, 0.0, 0.0)
    facility = FacilityPower(load, 55e3, 55e3, (), 1.1, 1.0, 1.1, 1.1, 0.0, None, ())
    tables: dict[str, dict[str, DevicePower]] = {rack.id: {} for rack in design.floor.racks}
    for name, device in devices.items():
        tables[index(design).lineage(name)[-1]][name] = device
    return PowerResult(levels, 52e3, facility, racks, Chained(tables))


def _loop(design: Design, loop: Loop) -> LoopCooling:
    cdus = tuple(
        CduCooling(c, 100.0, 90.0, 0.6, 1, 900.0, 50e3, 120e3, 5.0, 120.0, 32.0, 38.0)
        for c in loop.cdus
    )
    racks = tuple(RackCooling(r, 50.0, 40.0, 49.0, 60.0, 2.5) for r in loop.racks)
    return LoopCooling(
        loop.id, loop.coolant, True, 4, 1e-9, 1e-6, 100.0, 40.0, 49.0, 50e3, 5e3, 60.0, 1.0,
        50.0, 200.0, 150.0, 40.0, cdus, racks,
    )  # fmt: skip
