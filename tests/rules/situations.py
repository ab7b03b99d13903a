"""Small designs with their results, and ways to bend one figure of either."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from configurator.cooling.engine import CoolingEngine
from configurator.cooling.result import CoolingResult, LoopCooling
from configurator.cooling.segments import Segments, SegmentTable
from configurator.design.model import Chassis, Design, Floor, RackItem
from configurator.power.engine import PowerEngine
from configurator.power.result import PowerResult
from configurator.rules.engine.engine import RuleEngine
from configurator.rules.finding import Finding
from configurator.rules.registry import RULES
from tests.cooling.designs import one_rack
from tests.power.designs import CATALOGUE, chassis, design_of, shelf

BY_ID = {rule.id: rule for rule in RULES}


@dataclass(frozen=True)
class Situation:
    """A design with its results."""

    design: Design
    power: PowerResult
    cooling: CoolingResult

    def findings(self, *ids: str) -> tuple[Finding, ...]:
        """What the rules of these ids say, all rules where none is named."""
        rules = [BY_ID[rule_id] for rule_id in ids] or list(RULES)
        return RuleEngine(rules).check(self.design, self.power, self.cooling)


@dataclass(frozen=True)
class Case:
    """A design that holds a rule and one that breaks it, made on demand."""

    good: Callable[[], Situation]
    bad: Callable[[], Situation]


def solved(design: Design) -> Situation:
    """Evaluate a design."""
    power = PowerEngine().evaluate(design)
    heat_w = {name: device.own.tdp_w for name, device in power.devices.items()}
    return Situation(design, power, CoolingEngine().evaluate(design, heat_w))


def dry(*items: Chassis | RackItem, frame: str = "ocp-orv3-hpr") -> Design:
    """One rack without a loop."""
    return design_of(*items, rack=frame)


def one(
    module: str, board: str = "ubb-1.5-54v", part: str = "inspur-mx1", sites: int = 8
) -> Design:
    """One chassis in an Open Rack."""
    return dry(chassis(1, 5, module, sites, board, part))


def wet(count: int = 2, **loop: object) -> Design:
    """Liquid MI300X chassis over an in-rack CDU of 121 kW, on one loop."""
    return one_rack(*(chassis(i + 1, 5 + 4 * i) for i in range(count)), **loop)


def with_parts(design: Design, *part_ids: str) -> Design:
    """Embed further parts of the catalogue."""
    parts = {**design.parts, **{part_id: CATALOGUE[part_id] for part_id in part_ids}}
    return design.model_copy(update={"parts": parts})


def with_part(design: Design, part_id: str, **fields: object) -> Design:
    """Bend figures of a part the design embeds."""
    part = design.parts[part_id].model_copy(update=fields)
    return design.model_copy(update={"parts": {**design.parts, part_id: part}})


def with_items(design: Design, *items: Chassis | RackItem) -> Design:
    """Add items to the first rack."""
    rack = design.floor.racks[0]
    rack = rack.model_copy(update={"items": (*rack.items, *items)})
    floor = Floor(racks=(rack, *design.floor.racks[1:]), cdus=design.floor.cdus)
    return with_parts(design.model_copy(update={"floor": floor}), *(item.part for item in items))


def with_chassis(design: Design, **fields: object) -> Design:
    """Bend fields of every chassis of the first rack."""
    rack = design.floor.racks[0]
    items = tuple(
        item.model_copy(update=fields) if isinstance(item, Chassis) else item for item in rack.items
    )
    rack = rack.model_copy(update={"items": items})
    floor = Floor(racks=(rack, *design.floor.racks[1:]), cdus=design.floor.cdus)
    return design.model_copy(update={"floor": floor})


def with_rack(design: Design, **fields: object) -> Design:
    """Bend fields of the first rack."""
    racks = (design.floor.racks[0].model_copy(update=fields), *design.floor.racks[1:])
    return design.model_copy(update={"floor": Floor(racks=racks, cdus=design.floor.cdus)})


def with_board(design: Design, **fields: object) -> Design:
    """Bend fields of every board of the first rack."""
    rack = design.floor.racks[0]
    items = tuple(
        item.model_copy(
            update={"boards": tuple(board.model_copy(update=fields) for board in item.boards)}
        )
        if isinstance(item, Chassis)
        else item
        for item in rack.items
    )
    floor = Floor(racks=(rack.model_copy(update={"items": items}),), cdus=design.floor.cdus)
    return design.model_copy(update={"floor": floor})


def with_modules(design: Design, **fields: object) -> Design:
    """Bend fields of every module of the first rack."""
    rack = design.floor.racks[0]
    items = []
    for item in rack.items:
        if isinstance(item, Chassis):
            boards = tuple(
                board.model_copy(
                    update={"modules": tuple(m.model_copy(update=fields) for m in board.modules)}
                )
                for board in item.boards
            )
            items.append(item.model_copy(update={"boards": boards}))
        else:
            items.append(item)
    rack = rack.model_copy(update={"items": tuple(items)})
    floor = Floor(racks=(rack, *design.floor.racks[1:]), cdus=design.floor.cdus)
    return design.model_copy(update={"floor": floor})


def with_site(design: Design, **fields: object) -> Design:
    """Bend conditions of the site."""
    return design.model_copy(update={"site": design.site.model_copy(update=fields)})


def with_requirements(design: Design, **fields: object) -> Design:
    """Bend what the customer asks for."""
    asked = design.requirements.model_copy(update=fields)
    return design.model_copy(update={"requirements": asked})


def with_loop(design: Design, **fields: object) -> Design:
    """Bend fields of the first loop."""
    loop = design.loops[0].model_copy(update=fields)
    return design.model_copy(update={"loops": (loop, *design.loops[1:])})


def with_control(design: Design, **fields: object) -> Design:
    """Bend the control of the first loop's pumps."""
    return with_loop(design, control=design.loops[0].control.model_copy(update=fields))


def loop_said(situation: Situation, **fields: object) -> Situation:
    """Bend figures of the first loop's result."""
    first: LoopCooling = replace(situation.cooling.loops[0], **fields)
    loops = (first, *situation.cooling.loops[1:])
    return replace(situation, cooling=replace(situation.cooling, loops=loops))


def modules_said(situation: Situation, **fields: object) -> Situation:
    """Bend figures of every module's cooling result."""
    modules = {
        name: replace(result, **fields) for name, result in situation.cooling.modules.items()
    }
    return replace(situation, cooling=replace(situation.cooling, modules=modules))


def chassis_said(situation: Situation, **fields: object) -> Situation:
    """Bend figures of every chassis' cooling result."""
    found = {name: replace(result, **fields) for name, result in situation.cooling.chassis.items()}
    return replace(situation, cooling=replace(situation.cooling, chassis=found))


def cdus_said(situation: Situation, **fields: object) -> Situation:
    """Bend figures of every CDU's result."""
    cdus = tuple(replace(cdu, **fields) for cdu in situation.cooling.loops[0].cdus)
    return loop_said(situation, cdus=cdus)


def racks_said(situation: Situation, **fields: object) -> Situation:
    """Bend figures of every rack's cooling result."""
    racks = tuple(replace(rack, **fields) for rack in situation.cooling.loops[0].racks)
    return loop_said(situation, racks=racks)


def segments_said(situation: Situation, kind: str, **fields: object) -> Situation:
    """Bend figures of every wetted element of a kind."""
    tables = {
        owner: SegmentTable.of(
            replace(segment, **fields) if segment.kind == kind else segment for segment in table
        )
        for owner, table in situation.cooling.loops[0].segments.by_owner.items()
    }
    return loop_said(situation, segments=Segments(tables))


def shelves(count: int, part: str = "ocp-hpr-33kw") -> tuple[RackItem, ...]:
    """Power shelves at the top of an Open Rack."""
    return tuple(shelf(i + 1, 44 - i, part) for i in range(count))
