"""The design as a tree of rows: racks, what is in them, boards, sites with and without a module."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from configurator.catalogue.parts import Ubb
from configurator.core.text import say
from configurator.core.units import QuantityKind, UnitSystem
from configurator.design.address import addresses
from configurator.design.model import Board, Chassis, Design, Rack
from configurator.design.target import ChassisTarget, FloorTarget, RackTarget, SiteTarget, Target
from configurator.evaluation.result import Evaluation
from configurator.ui.look.figures import quantity
from configurator.ui.widgets.tree_model import Node
from configurator.ui.words import tr

HEADERS = (say("Object"), say("Part"), say("Power"), say("Case"), say("Flow"))
RIGHT = frozenset({2, 3, 4})


@dataclass(frozen=True, slots=True)
class Place:
    """What a row stands for: an object, and where a part inserted here would go."""

    object_id: str | None
    target: Target | None


class StructureBuilder:
    """Makes the rows of one design with the figures of one evaluation."""

    def __init__(self, design: Design, evaluation: Evaluation | None, units: UnitSystem) -> None:
        self._design = design
        self._units = units
        self._names: Mapping[str, str] = addresses(design)
        self._power = evaluation.power if evaluation else None
        self._cooling = evaluation.cooling if evaluation else None
        self._racks = {rack.id: rack for rack in self._power.racks} if self._power else {}

    def build(self) -> Node:
        """Give the root with one row for the whole design."""
        root = Node("", ())
        top = root.add(
            Node(
                "design",
                (self._design.name, tr("Design"), self._total_power()),
                payload=Place(None, None),
            )
        )
        for rack in self._design.floor.racks:
            self._add_rack(top, rack)
        for cdu in self._design.floor.cdus:
            top.add(self._node(cdu.id, cdu.part, cdu.name))
        for loop in self._design.loops:
            top.add(self._node(loop.id, loop.coolant, loop.name))
        end_x_mm = max((rack.x_mm for rack in self._design.floor.racks), default=-600.0) + 600.0
        self._add_free(top, "floor:free", tr("Free floor"), FloorTarget(end_x_mm, 0.0))
        return root

    def _add_rack(self, top: Node, rack: Rack) -> None:
        node = top.add(self._node(rack.id, rack.part, rack.name, RackTarget(rack.id)))
        for item in rack.items:
            if not isinstance(item, Chassis):
                node.add(self._node(item.id, item.part, item.name))
                continue
            child = node.add(self._node(item.id, item.part, item.name, ChassisTarget(item.id)))
            for board in item.boards:
                self._add_board(child, board)
            if not item.boards:
                self._add_free(child, f"{item.id}:board", tr("No board"), ChassisTarget(item.id))
        self._add_free(node, f"{rack.id}:free", tr("Free units"), RackTarget(rack.id))

    def _add_board(self, chassis: Node, board: Board) -> None:
        node = chassis.add(self._node(board.id, board.part, None, SiteTarget(board.id)))
        modules = {module.site: module for module in board.modules}
        part = self._design.parts.get(board.part)
        sites = part.oam_sites if isinstance(part, Ubb) and part.oam_sites else 0
        for site in range(max(sites, max(modules, default=-1) + 1)):
            target = SiteTarget(board.id, site)
            if (module := modules.get(site)) is not None:
                node.add(self._node(module.id, module.part, None, target))
            else:
                self._add_free(node, f"{board.id}:{site}", tr("M{site} free", site=site), target)

    def _add_free(self, parent: Node, key: str, text: str, target: Target) -> None:
        spoken = tr("{text}, Control Return inserts the chosen part", text=text)
        parent.add(Node(key, (text,), spoken=spoken, payload=Place(None, target)))

    def _node(
        self, object_id: str, part_id: str, name: str | None, target: Target | None = None
    ) -> Node:
        part = self._design.parts.get(part_id)
        label = self._names.get(object_id, object_id).rsplit("/", 1)[-1]
        title = part.title if part else part_id
        figures = self._figures(object_id)
        texts = (f"{label} · {name}" if name else label, title, *figures)
        spoken = ", ".join(filter(None, (label, name or "", title, *figures)))
        return Node(object_id, texts, spoken=spoken, tip=title, payload=Place(object_id, target))

    def _figures(self, object_id: str) -> tuple[str, str, str]:
        power = self._power.devices.get(object_id) if self._power else None
        rack = self._racks.get(object_id)
        levels = power.total if power else rack.it if rack else None
        module = self._cooling.modules.get(object_id) if self._cooling else None
        chassis = self._cooling.chassis.get(object_id) if self._cooling else None
        flow = module.flow_l_per_min if module else chassis.flow_l_per_min if chassis else None
        return (
            quantity(levels.tdp_w, QuantityKind.POWER, self._units) if levels else "",
            quantity(module.case_c, QuantityKind.TEMPERATURE, self._units) if module else "",
            quantity(flow, QuantityKind.FLOW, self._units) if flow is not None else "",
        )

    def _total_power(self) -> str:
        if self._power is None:
            return ""
        return quantity(self._power.it.tdp_w, QuantityKind.POWER, self._units)
