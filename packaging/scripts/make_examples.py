"""Write the reference designs of ``assets/examples`` from the catalogue.

Run it on purpose after a change of the catalogue or the document:
``python packaging/scripts/make_examples.py``.  A test checks that the committed files are current.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.loader import load_catalogue
from configurator.design import edits
from configurator.design.create import new_design
from configurator.design.model import Chassis, Design, Position, PumpControl, RackItem, UnitName
from configurator.design.target import FloorTarget, RackTarget
from configurator.project.storage import save_design

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "examples"


class Builder:
    """Places parts as a user would, bottom up, and keeps the design so far."""

    def __init__(self, catalogue: Catalogue, name: str, notes: str) -> None:
        self.catalogue = catalogue
        self.design: Design = edits.set_field(new_design(catalogue, name), None, "notes", notes)
        self._x_mm = 0.0

    def rack(self, part: str, name: str | None = None) -> str:
        """Stand a rack to the right of the last one."""
        target = FloorTarget(self._x_mm, 0.0)
        self._x_mm += 750.0
        self.design = edits.place(self.design, self.catalogue, part, target)
        rack = self.design.floor.racks[-1]
        if name:
            self.set(rack.id, name=name)
        return rack.id

    def floor_cdu(self, part: str) -> str:
        """Stand a CDU at the left end of the row."""
        target = FloorTarget(-900.0, 0.0)
        self.design = edits.place(self.design, self.catalogue, part, target)
        return self.design.floor.cdus[-1].id

    def item(self, rack: str, part: str, unit: UnitName, index: int) -> str:
        """Mount an item at a unit of a rack and return its id."""
        position = Position(unit=unit, index=index)
        before = self._item_ids(rack)
        self.design = edits.place(self.design, self.catalogue, part, RackTarget(rack, position))
        (made,) = self._item_ids(rack) - before
        return made

    def chassis(
        self, rack: str, part: str, board: str, module: str, unit: UnitName, index: int
    ) -> str:
        """Mount a chassis with its boards full of one module."""
        made = self.item(rack, part, unit, index)
        self.design = edits.fill_chassis(self.design, self.catalogue, made, board, module)
        return made

    def set(self, object_id: str | None, **fields: object) -> None:
        """Set fields of one object, or of the design."""
        for field, value in fields.items():
            self.design = edits.set_field(
                self.design, object_id, field, value, library=self.catalogue
            )

    def loop(self, **fields: object) -> None:
        """Set fields of the only loop."""
        (loop,) = self.design.loops
        self.design = edits.set_loop(self.design, loop.id, self.catalogue, **fields)

    def module_power(self, power_w: float) -> None:
        """Set the power of every module."""
        for rack in self.design.floor.racks:
            for item in rack.items:
                if isinstance(item, Chassis):
                    for board in item.boards:
                        for module in board.modules:
                            self.set(module.id, power_w=power_w)

    def _item_ids(self, rack_id: str) -> set[str]:
        (rack,) = [rack for rack in self.design.floor.racks if rack.id == rack_id]
        items: tuple[Chassis | RackItem, ...] = rack.items
        return {item.id for item in items}


def worked_rack(catalogue: Catalogue) -> Design:
    """Eight 4 OU chassis of MI300X with three 33 kW shelves and an in-rack CDU: 42 of 44 OU."""
    return _dense_rack(
        catalogue,
        "Worked rack, 64 × MI300X",
        "Open Rack V3 HPR with eight liquid-cooled 4 OU chassis of eight MI300X.\n"
        "Chassis height, chassis power (8.6 kW) and the height of the CDU are estimates; "
        "hoses, tubes and the manifold follow named assumptions.",
        board="amd-mi300x-ubb8",
        module="amd-mi300x",
        shelves=3,
    )


def mi355x_rack(catalogue: Catalogue) -> Design:
    """The worked rack with MI355X: it does not work, and the findings say why."""
    return _dense_rack(
        catalogue,
        "MI355X in the worked rack (does not work)",
        "The worked rack with 1400 W modules, to show what breaks.\n"
        "Two plates in series, UQD06, 12.7 mm hoses, three shelves and this CDU are all too "
        "small: it takes 8 × 1 plates, UQD08, 19 mm hoses, five shelves and a larger frame.",
        board="amd-mi355x-ubb8",
        module="amd-mi355x",
        shelves=3,
    )


def _dense_rack(
    catalogue: Catalogue, name: str, notes: str, *, board: str, module: str, shelves: int
) -> Design:
    build = Builder(catalogue, name, notes)
    rack = build.rack("ocp-orv3-hpr", "Rack 1")
    build.item(rack, "style-inrack-121kw", "OU", 1)
    for number in range(4):
        unit = 5 + 4 * number
        build.chassis(rack, "style-ubb8-liquid-4ou", board, module, "OU", unit)
    for number in range(shelves):
        build.item(rack, "ocp-hpr-33kw", "OU", 21 + number if number < 2 else 40)
    for number in range(4):
        unit = 24 + 4 * number
        build.chassis(rack, "style-ubb8-liquid-4ou", board, module, "OU", unit)
    build.item(rack, "style-switches-2ou", "OU", 41)
    return build.design


def xman_rack(catalogue: Catalogue) -> Design:
    """Baidu X-MAN 4.0 style: four systems on a 46.5 mm pitch, 32 modules at 450 W."""
    build = Builder(
        catalogue,
        "X-MAN 4.0 style, 32 modules",
        "Four liquid systems of eight modules in an 8-port hybrid cube mesh, 46.5 mm pitch.\n"
        "Size and topology were reported in 2019; power per module (450 W), power of the rest and "
        "the cooling loop are estimates.",
    )
    rack = build.rack("style-xman4-rack", "Rack 1")
    build.item(rack, "generic-inrack-80kw", "SU", 1)
    for number in range(4):
        made = build.chassis(
            rack,
            "style-xman4-liquid",
            "ubb-1.5-54v-hcm8",
            "generic-oam1-48v",
            "SU",
            7 + 4 * number,
        )
        build.set(made, coupling="ocp-uqd-04")
    for number in range(2):
        build.item(rack, "ocp-orv3-18kw", "SU", 25 + 2 * number)
    build.module_power(450.0)
    return build.design


def mx1_rack(catalogue: Catalogue) -> Design:
    """Inspur MX1 style: three 3 OU air-cooled systems in Open Rack."""
    build = Builder(
        catalogue,
        "MX1 style, 24 modules in air",
        "Three air-cooled 3 OU systems of eight 450 W modules with their head nodes.\n"
        "The chassis is published; its modules stand for any 48 V OAM of generation 1.x.",
    )
    rack = build.rack("ocp-orv3", "Rack 1")
    build.item(rack, "ocp-orv3-18kw", "OU", 1)
    build.item(rack, "ocp-orv3-18kw", "OU", 2)
    for number in range(3):
        build.chassis(rack, "inspur-mx1", "ubb-1.5-54v", "generic-oam1-48v", "OU", 4 + 4 * number)
    build.module_power(450.0)
    return build.design


def hls1_pod(catalogue: Catalogue) -> Design:
    """Habana HLS-1 style pod: six systems of eight Gaudi with their hosts."""
    build = Builder(
        catalogue,
        "HLS-1 style pod, 48 × Gaudi",
        "Two 19 inch racks with three HLS-1 style systems and three head nodes each, air-cooled.\n"
        "Height and own power of HLS-1 are not published: estimates. The 350 W of HL-205 are of "
        "low confidence.",
    )
    for number in (1, 2):
        rack = build.rack("eia-42u", f"Rack {number}")
        for system in range(3):
            base = 1 + 7 * system
            build.chassis(rack, "style-hls1-4u", "ubb-1.5-54v", "habana-hl205", "RU", base)
            build.item(rack, "generic-2s-2u", "RU", base + 4)
        build.item(rack, "generic-32x400", "RU", 40)
    return build.design


def enflame_system(catalogue: Catalogue) -> Design:
    """Enflame T21 system: two matrix-style nodes."""
    build = Builder(
        catalogue,
        "Enflame T21 system, 16 modules",
        "Two air-cooled eight-module nodes of Enflame T21 in a 19 inch rack.\n"
        "Only the name of the chassis is public: height and own power are estimates, and sources "
        "disagree on the power of the module (300 or 400 W).",
    )
    rack = build.rack("eia-42u", "Rack 1")
    for number in range(2):
        build.chassis(rack, "style-t21-6u", "ubb-1.5-54v", "enflame-t21", "RU", 1 + 7 * number)
    return build.design


def mixed_row(catalogue: Catalogue) -> Design:
    """Four racks mixing Gaudi3 and MI300X on one row CDU, with balancing valves."""
    build = Builder(
        catalogue,
        "Mixed row, Gaudi3 and MI300X on one CDU",
        "Four Open Racks on one row CDU: two with Gaudi3 (1200 W), two with MI300X (750 W).\n"
        "Equal pressure would give both the same flow; balancing valves on the MI300X chassis "
        "leave more for Gaudi3. Chassis are of style status, lengths follow the floor plan.",
    )
    kinds = [
        ("style-gaudi3-liquid-4ou", "intel-hlb-325", "intel-gaudi3-liquid", None),
        ("style-ubb8-liquid-4ou", "amd-mi300x-ubb8", "amd-mi300x", 0.9),
    ]
    for number in range(4):
        part, board, module, valve = kinds[number % 2]
        rack = build.rack("ocp-orv3-hpr", f"Rack {number + 1}")
        for shelf in range(3):
            build.item(rack, "ocp-hpr-33kw", "OU", 1 + shelf)
        for slot in range(5):
            unit = 4 + 4 * slot if slot < 4 else 24
            made = build.chassis(rack, part, board, module, "OU", unit)
            singles = tuple((site,) for site in (0, 3, 4, 7, 1, 2, 5, 6))
            fields: dict[str, object] = {"coupling": "ocp-uqd-08", "hose": "hose-epdm-3-4"}
            if valve is None:
                fields["loop_paths"] = singles
            else:
                fields["balancing_kv_m3_per_h"] = valve
            build.set(made, **fields)
    build.floor_cdu("generic-row-350kw")
    build.loop(header="pipe-10s-dn65", control=PumpControl(flow_l_per_min_per_kw=1.5))
    return build.design


EXAMPLES: dict[str, Callable[[Catalogue], Design]] = {
    "worked-rack": worked_rack,
    "xman4-style": xman_rack,
    "mx1-style": mx1_rack,
    "hls1-style-pod": hls1_pod,
    "enflame-t21": enflame_system,
    "mixed-row": mixed_row,
    "mi355x-rack": mi355x_rack,
}


def write(folder: Path) -> Iterator[Path]:
    """Write all reference designs to a folder."""
    catalogue = load_catalogue()
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in EXAMPLES.items():
        path = folder / f"{name}.rackloop"
        save_design(path, make(catalogue))
        yield path


if __name__ == "__main__":
    for written in write(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER):
        print(written)
