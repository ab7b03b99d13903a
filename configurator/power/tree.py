"""Where the power goes, from the meter down to the silicon, as one tree.

Window, report and JSON show this tree.  What a node takes is the sum of its children; where the
same power also arrives in parts, as on feeds A and B or from several shelves, these stand beside
it.  CDUs stand where they are fed: those in a rack at its inlet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from configurator.core.unknown import less, total
from configurator.design.model import Board, Chassis, Design, Module, Rack, RackItem
from configurator.power.layout import is_self_fed
from configurator.power.result import DevicePower, PowerResult, RackPower, Share

NodeKind = Literal[
    "utility",
    "transformer",
    "ups",
    "distribution",
    "facility_pumps",
    "dry_coolers",
    "chillers",
    "air_handling",
    "feeds",
    "rack",
    "shelves",
    "shelf_loss",
    "no_shelf",
    "busbar",
    "busbar_loss",
    "own_supplies",
    "own_supply_loss",
    "chassis",
    "equipment",
    "fans",
    "conversion",
    "host",
    "board",
    "board_own",
    "module",
    "regulators",
    "silicon",
    "cdu",
]
Role = Literal["chain", "loss", "cooling", "computing"]

LOSSES = frozenset(
    (
        "transformer",
        "ups",
        "distribution",
        "shelf_loss",
        "no_shelf",
        "busbar_loss",
        "own_supply_loss",
        "conversion",
        "regulators",
    )
)
COOLING = frozenset(("facility_pumps", "dry_coolers", "chillers", "air_handling", "cdu", "fans"))
COMPUTING = frozenset(("host", "board_own", "silicon", "equipment"))

Devices = Mapping[str, DevicePower]


@dataclass(frozen=True, slots=True)
class PowerNode:
    """One place the power passes; ``watts`` is None where it is unknown.

    It is then at least ``known_w``, and ``unknown`` figures come on top.  ``arrives`` divides the
    same power by where it comes from; ``mark`` names the assumption a share rests on.
    """

    kind: NodeKind
    object_id: str | None
    watts: float | None
    known_w: float
    unknown: int = 0
    children: tuple[PowerNode, ...] = ()
    arrives: tuple[Share, ...] = ()
    mark: str | None = None

    @property
    def role(self) -> Role:
        """What the power does here: it is lost, it cools, it computes, or it is passed on."""
        if self.kind in LOSSES:
            return "loss"
        if self.kind in COOLING:
            return "cooling"
        return "computing" if self.kind in COMPUTING else "chain"

    def walk(self) -> Iterator[PowerNode]:
        """Give this node and all below it, from the top down."""
        yield self
        for child in self.children:
            yield from child.walk()


def power_tree(
    design: Design, power: PowerResult, open_racks: frozenset[str] | None = None
) -> PowerNode:
    """Build the tree; racks that are not in ``open_racks`` end there, without it all are open."""
    racks = {rack.id: rack for rack in design.floor.racks}
    fed = [
        _rack(
            design, racks[each.id], each, power.devices, open_racks is None or each.id in open_racks
        )
        for each in power.racks
    ]
    fed += [_leaf("cdu", watts, name) for name, watts in power.cdus]
    steps = {step.name: step for step in power.facility.steps}
    lost: tuple[NodeKind, ...] = ("transformer", "ups", "distribution")
    plant: tuple[NodeKind, ...] = ("facility_pumps", "dry_coolers", "chillers", "air_handling")
    arrives = [Share(feed.id, feed.watts) for feed in power.feeds if feed.watts is not None]
    feeds_w = total(node.watts for node in fed)
    feeds = _node("feeds", None, feeds_w, fed, arrives=arrives)
    children = [_leaf(kind, steps[kind].loss_w) for kind in lost if kind in steps]
    children += [feeds, *(_leaf(kind, steps[kind].input_w) for kind in plant if kind in steps)]
    return _node("utility", None, power.facility_w, children, power.facility.known_w)


def _leaf(
    kind: NodeKind, watts: float | None, object_id: str | None = None, mark: str | None = None
) -> PowerNode:
    return PowerNode(kind, object_id, watts, watts or 0.0, int(watts is None), mark=mark)


def _node(
    kind: NodeKind,
    object_id: str | None,
    watts: float | None,
    children: Iterable[PowerNode],
    known_w: float = 0.0,
    arrives: Sequence[Share] = (),
) -> PowerNode:
    """Put a node over its children; a bound from elsewhere may be higher than their sum."""
    found = tuple(children)
    below_w = sum(child.known_w for child in found)
    unknown = sum(child.unknown for child in found)
    if watts is not None:
        return PowerNode(kind, object_id, watts, watts, 0, found, tuple(arrives))
    known_w = max(below_w, known_w)
    return PowerNode(kind, object_id, None, known_w, max(1, unknown), found)


def _rack(
    design: Design, rack: Rack, power: RackPower, devices: Devices, is_open: bool
) -> PowerNode:
    if not is_open:
        unknown = max(1, len(power.known.unknown_ids)) if power.input_w is None else 0
        known_w = power.known.input_w if power.input_w is None else power.input_w
        return PowerNode("rack", rack.id, power.input_w, known_w, unknown)
    it = [item for item in rack.items if item.id in devices]
    own = [item for item in it if is_self_fed(design, item, bool(power.shelves))]
    on_bar = [item for item in it if item not in own]
    children: list[PowerNode] = []
    if on_bar or power.shelves:
        children.append(_shelves(power, [_item(item, devices) for item in on_bar]))
    if own:
        children.append(_own_supplies(power, [_item(item, devices) for item in own]))
    children += [_leaf("cdu", watts, name) for name, watts in power.cdus]
    return _node("rack", rack.id, power.input_w, children, power.known.input_w)


def _shelves(power: RackPower, loads: list[PowerNode]) -> PowerNode:
    """Shelves take what they lose and what the bar takes; a bar without shelves is unknown."""
    given = [Share(each.id, each.output_w) for each in power.shelves if each.output_w is not None]
    bar_loss_w = power.busbar.loss_w if power.busbar else None
    if not loads or not power.shelves:
        bar = _node("busbar", power.id, power.busbar_w, loads)
    else:
        on_bar = [*loads, _leaf("busbar_loss", bar_loss_w, power.id)]
        bar = _node(
            "busbar", power.id, total(s.output_w for s in power.shelves), on_bar, 0.0, given
        )
    children = [_leaf("shelf_loss", each.loss_w, each.id) for each in power.shelves]
    if not power.shelves:
        children = [_leaf("no_shelf", None, power.id)]
    input_w = total(s.input_w for s in power.shelves) if power.shelves else None
    return _node("shelves", power.id, input_w, [*children, bar])


def _own_supplies(power: RackPower, items: list[PowerNode]) -> PowerNode:
    in_shelves = [each.loss_w for each in power.shelves]
    in_shelves.append(power.busbar.loss_w if power.busbar else 0.0)
    lost_w = less(power.loss_w, total(in_shelves))
    children = [_leaf("own_supply_loss", lost_w, power.id), *items]
    return _node("own_supplies", power.id, total((power.self_fed_w, lost_w)), children)


def _item(item: Chassis | RackItem, devices: Devices) -> PowerNode:
    device = devices[item.id]
    if not isinstance(item, Chassis):
        return _leaf("equipment", device.total.tdp_w, item.id)
    shares = [_share(share, item.id) for share in device.parts]
    boards = [_board(board, devices) for board in item.boards]
    return _node("chassis", item.id, device.total.tdp_w, [*shares, *boards])


def _board(board: Board, devices: Devices) -> PowerNode:
    device = devices[board.id]
    own = [_leaf("board_own", share.w, board.id, share.mark) for share in device.parts]
    modules = [_module(module, devices) for module in board.modules]
    return _node("board", board.id, device.total.tdp_w, [*own, *modules])


def _module(module: Module, devices: Devices) -> PowerNode:
    device = devices[module.id]
    shares = [_share(share, module.id) for share in device.parts]
    if not shares:
        return _leaf("module", device.total.tdp_w, module.id)
    return _node("module", module.id, device.total.tdp_w, shares)


SHARES: Mapping[str, NodeKind] = {
    "fans": "fans",
    "conversion": "conversion",
    "host": "host",
    "regulators": "regulators",
    "silicon": "silicon",
}


def _share(share: Share, object_id: str) -> PowerNode:
    return _leaf(SHARES[share.name], share.w, object_id, share.mark)
