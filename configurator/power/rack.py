"""One rack: load on the busbar, items with their own supplies, AC at the inlet.

The chain from devices to shelves does not depend on the CDUs; what they draw joins it at the
inlets, so that a new operating point of the pumps costs no more than sums.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.catalogue.parts import Rack as RackPart
from configurator.core.later import Later
from configurator.core.text import say
from configurator.core.unknown import less, ratio, total
from configurator.design.model import Design, Rack
from configurator.power.backup import backup_of
from configurator.power.connectors import connector_current
from configurator.power.feed_power import Feed, FeedPower
from configurator.power.feeds import FEEDS, Corded, feed_power, inputs_of
from configurator.power.headroom import Parts, limits_of
from configurator.power.layout import Layout, layout_of
from configurator.power.levels import total_known, total_levels
from configurator.power.losses import Exposed, feed_losses, inner_losses
from configurator.power.result import (
    BusbarProfile,
    ConnectorCurrent,
    DevicePower,
    Known,
    Problem,
    RackPower,
    ShelfPower,
)
from configurator.power.sharing import Shared, profile_of, share_load
from configurator.power.shelf import converter_input_w, shelf_power

Watts = Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class RackChain:
    """A rack without its CDUs: the answer so far, and what each item takes at its inputs.

    ``taken_w`` has the AC power by item while a feed is lost; None stands for no loss.
    """

    power: RackPower
    layout: Layout
    exposed: Exposed
    taken_w: Mapping[Feed | None, Watts]


def rack_chain(
    design: Design, rack: Rack, devices: Sequence[DevicePower], known: Mapping[str, Known]
) -> RackChain:
    """Roll a rack's top-level devices up to the busbar, the shelves and the AC inlet.

    ``devices`` are the chassis, switches and hosts of the rack, ``known`` what is certain of each.
    Where a draw is unknown, the chain is followed with what is known of it, for the bounds.
    """
    layout = layout_of(design, rack, devices, known)
    states = {lost: _shared(layout, lost) for lost in (None, *layout.supplied.feeds)}
    taken = {lost: _taken(layout, each, lost) for lost, each in states.items()}
    bounds = replace(total_known(known.values()), input_w=_least_input_w(layout, states[None]))
    exposed = Exposed(
        layout.bus, layout.busbar, layout.corded, states, layout.own, layout.batteries
    )
    answer = _answer(design, layout, devices, states[None], taken[None])
    full = replace(answer, known=bounds, inner_losses=Later(partial(inner_losses, exposed)))
    return RackChain(full, layout, exposed, taken)


def _answer(
    design: Design,
    layout: Layout,
    devices: Sequence[DevicePower],
    state: Shared | Problem,
    taken: Watts,
) -> RackPower:
    """Put together what the shared load says of a rack."""
    bus, busbar = layout.bus, layout.busbar
    solved = state if isinstance(state, Shared) and busbar.tdp_w is not None else None
    bar = profile_of(bus, solved) if solved else None
    inputs = {c.id: inputs_of(c, taken.get(c.id), layout.supplied) for c in layout.corded}
    shelves = tuple(
        shelf_power(supply, solved.given[supply.id] if solved else None, inputs)
        for supply in bus.supplies
    )
    return RackPower(
        id=layout.rack.id,
        it=total_levels(device.total for device in devices),
        busbar_w=busbar.tdp_w,
        busbar_current_a=_current_a(design, layout, solved),
        busbar_voltage_v=_voltage_v(design, layout, bar),
        self_fed_w=total(own.levels.tdp_w for own in layout.own),
        input_w=None,
        loss_w=_loss_w(layout, shelves, bar, taken),
        shelves=shelves,
        marks=_marks(layout, devices),
        busbar_levels=busbar,
        busbar=bar,
        connectors=tuple(_connectors(design, layout)),
        backup=backup_of(design, layout.rack, busbar.tdp_w),
        problems=(*_problems(layout, state), *_overspent(devices)),
    )


def _marks(layout: Layout, devices: Sequence[DevicePower]) -> tuple[str, ...]:
    found = {mark for device in devices for mark in device.marks} | layout.marks
    found.update(layout.supplied.marks if layout.corded else ())
    return tuple(sorted(found.union(*(supply.marks for supply in layout.bus.supplies))))


def rack_power(parts: Parts, chain: RackChain, cdu_power_w: Watts) -> RackPower:
    """Add what the CDUs in a rack draw: AC at the inlet, cooling and no part of the IT load."""
    layout, power = chain.layout, chain.power
    cdu_w = {item.id: cdu_power_w.get(item.id) for item in layout.rack.items if item.kind == "cdu"}
    feeds = feed_power(layout.corded, {**chain.taken_w[None], **cdu_w}, layout.supplied)
    alone = {
        lost: feed_power(layout.corded, {**chain.taken_w[lost], **cdu_w}, layout.supplied, lost)
        for lost in layout.supplied.feeds
    }
    left: dict[Feed, FeedPower] = {lost: feed for lost, each in alone.items() for feed in each}
    own_w = total([*chain.taken_w[None].values(), *_without_shelf(layout)])
    full = replace(
        power,
        input_w=total([own_w, *cdu_w.values()]),
        cdu_w=total(cdu_w.values()),
        known=_known(power, own_w, cdu_w),
        feeds=feeds,
        feeds_alone=tuple(left[lost] for lost in reversed(FEEDS) if lost in left),
        feed_losses=feed_losses(chain.exposed, layout.supplied.feeds, left),
        cdus=tuple(cdu_w.items()),
    )
    return replace(full, limits=Later(partial(limits_of, parts, layout.rack, full)))


def _known(power: RackPower, own_w: float | None, cdu_w: Watts) -> Known:
    """Add the CDUs to what is certain; ``own_w`` is the input without them."""
    known = power.known
    untold = own_w is None and not known.unknown_ids
    return replace(
        known,
        input_w=known.input_w + sum(watts or 0.0 for watts in cdu_w.values()),
        unknown_cdu_ids=tuple(name for name, watts in cdu_w.items() if watts is None),
        unknown_input_ids=(power.id,) if untold else (),
    )


def rack_input_w(
    design: Design, rack: Rack, devices: Sequence[DevicePower], known: Mapping[str, Known]
) -> float | None:
    """Give AC at the rack's inlets without its CDUs, and make nothing else of the chain."""
    layout = layout_of(design, rack, devices, known)
    taken = _taken(layout, _shared(layout, None), None)
    return total([*taken.values(), *_without_shelf(layout)])


def _shared(layout: Layout, lost: Feed | None) -> Shared | Problem:
    left = {each.id: each.left(lost) for each in layout.corded}
    return share_load(layout.bus, {s.id: left[s.id] for s in layout.bus.supplies})


def _taken(layout: Layout, state: Shared | Problem, lost: Feed | None) -> Watts:
    """Give the AC power of every item but CDUs while a feed is lost; what is dark takes none."""
    known = layout.busbar.tdp_w is not None
    left = {each.id: each.left(lost) for each in layout.corded}
    taken: dict[str, float | None] = {}
    for supply in layout.bus.supplies:
        given = state.given[supply.id] if known and isinstance(state, Shared) else None
        share = left[supply.id]
        dark = share <= 0.0 and lost is not None
        taken[supply.id] = 0.0 if dark else supply.input_w(given.output_w if given else None, share)
    for own in layout.own:
        fed = left[own.id] > 0.0
        drawn = own.levels.tdp_w if fed else (None if lost is None else 0.0)
        taken[own.id] = _own_input_w(layout, drawn)
    return taken


def _own_input_w(layout: Layout, drawn_w: float | None) -> float | None:
    return converter_input_w(drawn_w, layout.own_efficiency)


def _without_shelf(layout: Layout) -> tuple[None, ...]:
    """What stands for the input of loads on a bar that nothing feeds: unknown."""
    return (None,) if layout.bus.loads and not layout.bus.supplies else ()


def _least_input_w(layout: Layout, state: Shared | Problem) -> float:
    """What the inputs take at least: for the known load, without losses that are unknown."""
    least = layout.bus.load_w
    if isinstance(state, Shared):
        inputs = [s.input_w(state.given[s.id].output_w, 1.0) for s in layout.bus.supplies]
        least = total(inputs) or least
    for own in layout.own:
        least += _own_input_w(layout, own.known_w) or own.known_w
    return least


def _loss_w(
    layout: Layout, shelves: Sequence[ShelfPower], bar: BusbarProfile | None, taken: Watts
) -> float | None:
    """Heat of shelves, busbar and own supplies."""
    losses = [shelf.loss_w for shelf in shelves]
    losses += [less(taken[own.id], own.levels.tdp_w) for own in layout.own]
    return total([*losses, bar.loss_w if bar else 0.0])


def _frame(design: Design, layout: Layout) -> RackPart | None:
    part = design.parts[layout.rack.part]
    return part if isinstance(part, RackPart) else None


def _voltage_v(design: Design, layout: Layout, bar: BusbarProfile | None) -> float | None:
    """Voltage at the load that gets least; of a bar without shelves or loads, the nominal one."""
    frame = _frame(design, layout)
    if bar is not None:
        return bar.lowest_v
    if layout.bus.loads and layout.bus.supplies:
        return None
    return frame.busbar_voltage_nominal_v if frame else None


def _current_a(design: Design, layout: Layout, solved: Shared | None) -> float | None:
    """Current of all loads together."""
    if solved is not None:
        return sum(solved.bar.current_a[load.id] for load in layout.bus.loads)
    return ratio(layout.busbar.tdp_w, _voltage_v(design, layout, None))


def _connectors(design: Design, layout: Layout) -> Iterator[ConnectorCurrent]:
    """Current of each chassis on the bar through its clips."""
    frame = _frame(design, layout)
    items = {item.id: item for item in layout.rack.items}
    for device in layout.on_bar:
        part = design.parts[items[device.id].part]
        if isinstance(part, ChassisPart):
            yield connector_current(device.id, device.total.tdp_w, part, frame)


def _problems(layout: Layout, state: Shared | Problem) -> Iterator[Problem]:
    """Say why figures do not exist."""
    for each in layout.corded:
        if not each.live(None):
            yield _unfed(each)
    if layout.bus.loads and layout.bus.supplies and isinstance(state, Problem):
        yield state
    for supply in layout.bus.supplies:
        if supply.efficiency(1.0) is None:
            message = say(
                "an efficiency of {efficiency:g} leaves no output",
                efficiency=supply.assumed_efficiency,
            )
            yield Problem("no_efficiency", supply.id, message)
    if layout.own and layout.own_efficiency <= 0.0:
        message = say(
            "own supplies of efficiency {efficiency:g} leave no output",
            efficiency=layout.own_efficiency,
        )
        yield Problem("no_efficiency", layout.rack.id, message)


def _overspent(devices: Sequence[DevicePower]) -> Iterator[Problem]:
    """Say where fans and conversion are to take more than all that a chassis draws itself."""
    for device in devices:
        shares = {share.name: share.w for share in device.parts}
        if shares.get("host", 0.0) < 0.0 and device.own.tdp_w:
            message = say(
                "fans and conversion are to take {percent:.0f} % of what the chassis draws itself",
                percent=100.0 * (shares["fans"] + shares["conversion"]) / device.own.tdp_w,
            )
            yield Problem("shares", device.id, message)


def _unfed(item: Corded) -> Problem:
    return Problem("unfed", item.id, say("is on feed B, which the site does not have"))
