"""A rack of eight units with invented parts: golden drawings do not follow the catalogue."""

from collections.abc import Mapping

from configurator.catalogue.parts import (
    BasePart,
    BoardSlot,
    Cdu,
    CoolantPart,
    Oam,
    Provenance,
    Ubb,
)
from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.catalogue.parts import Rack as RackPart
from configurator.design.model import (
    Board,
    Chassis,
    Design,
    Floor,
    Loop,
    Module,
    Position,
    Rack,
    RackItem,
)


def part(kind: type[BasePart], part_id: str, **fields: object) -> BasePart:
    source = Provenance(sources=("test",), confidence="high")
    figures = {name for name in fields if name not in kind.not_figures}
    return kind.model_validate(
        {
            "id": part_id,
            "vendor": "Acme",
            "model": part_id.upper(),
            "status": "generic",
            **fields,
            "provenance": dict.fromkeys(sorted(figures), source),
        }
    )


PARTS: Mapping[str, BasePart] = {
    made.id: made
    for made in (
        part(Oam, "oam-1", tdp_w=500.0),
        part(
            Ubb,
            "ubb-1",
            oam_sites=2,
            site_rows=((0,), (1,)),
            loop_paths=((0, 1),),
            topology="fully connected",
            oam_generation="2.0",
        ),
        part(
            ChassisPart,
            "box-1",
            height_unit="OU",
            height_units=4,
            cooling="liquid",
            boards=(BoardSlot(count=1),),
        ),
        part(RackPart, "rack-1", unit="OU", unit_pitch_mm=48.0, units=8, inner_width_mm=538.0),
        part(
            Cdu,
            "cdu-1",
            height_unit="OU",
            height_units=2,
            capacity_kw=40.0,
            approach_k=5.0,
            pump_count=2,
            form="in-rack",
        ),
        part(CoolantPart, "water-1"),
    )
}


def small_design() -> Design:
    """A CDU, one chassis with one module and one empty site; the name must be escaped."""
    board = Board(id="b3", part="ubb-1", modules=(Module(id="m4", part="oam-1", site=0),))
    chassis = Chassis(id="c2", part="box-1", position=Position(unit="OU", index=3), boards=(board,))
    cdu = RackItem(id="i1", kind="cdu", part="cdu-1", position=Position(unit="OU", index=1))
    rack = Rack(id="r5", part="rack-1", name='<&"', items=(cdu, chassis))
    return Design.model_validate(
        {
            "next_id": 7,
            "floor": Floor(racks=(rack,)),
            "loops": (Loop(id="l6", coolant="water-1", cdus=("i1",), racks=("r5",)),),
            "parts": dict(PARTS),
        }
    )
