"""Words for the power chain, shared by the report, the command line and the window."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import joined, later, say
from configurator.core.units import QuantityKind, UnitSystem, format_number, format_quantity
from configurator.power.facility import FacilityPower
from configurator.power.feed_power import FeedPower
from configurator.power.result import Known, Limit, Loss, LossKind
from configurator.power.tree import NodeKind, PowerNode

UNKNOWN = say("unknown")
IT_CONVENTION = say(
    "IT power is DC at the devices: losses of shelves, busbars and of chassis' own supplies count "
    "in PUE, not in ITUE"
)
METRIC, NO_METRIC = "{name} ≈ {value}", later("{name} unknown")
LEAST = "≥ {power}"
AT_LEAST = later("≥ {power}, {count} unknown")

NODES: Mapping[NodeKind, str] = {
    "utility": say("Meter"),
    "transformer": say("Transformer loss"),
    "ups": say("UPS loss"),
    "distribution": say("Distribution loss"),
    "facility_pumps": say("Facility water pumps"),
    "dry_coolers": say("Dry coolers"),
    "chillers": say("Chillers"),
    "air_handling": say("Air handling"),
    "feeds": say("Feeds"),
    "rack": "{address}",
    "shelves": say("Power shelves"),
    "shelf_loss": later("Loss in shelf {address}"),
    "no_shelf": say("No power shelf"),
    "busbar": say("Busbar"),
    "busbar_loss": say("Busbar loss"),
    "own_supplies": say("Own supplies"),
    "own_supply_loss": say("Loss in own supplies"),
    "chassis": "{address}",
    "equipment": "{address}",
    "fans": say("Fans"),
    "conversion": say("Conversion"),
    "host": say("Host"),
    "board": say("Board"),
    "board_own": say("Board's own"),
    "module": "{address}",
    "regulators": say("Regulators"),
    "silicon": say("Silicon"),
    "cdu": later("CDU {address}"),
}
LEVELS: Mapping[NodeKind, str] = {
    "rack": say("Rack"),
    "shelves": say("Shelves"),
    "chassis": say("Chassis"),
    "equipment": say("Equipment"),
    "module": say("Module"),
}
"""Levels of the tree whose nodes have names of their own, or long ones."""
LOSSES: Mapping[LossKind, str] = {
    "psu": later("One supply of {address}"),
    "shelf": later("Shelf {address}"),
    "ac_input": later("One AC input of {address}"),
    "feed": later("Feed {address}"),
    "bbu": later("Battery shelf {address}"),
}
LIMITS: Mapping[str, str] = {
    "shelf rating": say("Rating of a shelf"),
    "shelf output current": say("Output current of a shelf"),
    "shelves with one supply lost in each": say("Shelves, a supply lost in each"),
    "busbar current": say("Busbar current"),
    "clips of a chassis": say("Clips of a chassis"),
    "voltage fallen at the loads": say("Voltage drop to the loads"),
    "class of the rack": say("Class of the rack"),
    "battery shelves": say("Battery shelves"),
    "breaker of a feed": say("Breaker of a feed"),
    "breaker of a feed that carries all": say("Breaker, feed carries all"),
}
OF = later("{value} of {limit} {unit}")
GROWS = later("load may grow {share} %")
EXCEEDED = later("exceeded by {share} %")
ASSUMED = "≈ {answer}"
ARRIVES = "{name} {power}"


def bounded(
    watts: float | None,
    known: Known,
    units: UnitSystem = UnitSystem.METRIC,
    *,
    at_inlet: bool = False,
) -> str:
    """Write a power; one that is unknown with what it is at least and how many figures lack."""
    if at_inlet:
        return at_least(watts, known.input_w, known.unknown_at_inlet, units)
    return at_least(watts, known.tdp_w, len(known.unknown_ids), units)


def least(watts: float | None, known_w: float, units: UnitSystem = UnitSystem.METRIC) -> str:
    """Write a power, or only its bound where there is no room to count what is unknown."""
    if watts is not None or known_w <= 0.0:
        return format_quantity(watts, QuantityKind.POWER, units)
    return say(LEAST, power=format_quantity(known_w, QuantityKind.POWER, units))


def at_least(
    watts: float | None, known_w: float, unknown: int, units: UnitSystem = UnitSystem.METRIC
) -> str:
    """Write a power, or its bound; without anything known it is just unknown."""
    if watts is not None:
        return format_quantity(watts, QuantityKind.POWER, units)
    if known_w <= 0.0 or not unknown:
        return UNKNOWN
    power = format_quantity(known_w, QuantityKind.POWER, units)
    return say(AT_LEAST, power=power, count=unknown)


def node_name(node: PowerNode, names: Mapping[str, str]) -> str:
    """Name a node by what it is, with the end of its object's address: its parents are in sight."""
    address = names.get(node.object_id or "", node.object_id or "").rsplit("/", 1)[-1]
    return say(NODES[node.kind], address=address)


def level_name(kind: NodeKind) -> str:
    """Name the level of the tree where nodes of a kind stand."""
    return LEVELS.get(kind) or NODES[kind]


def node_power(node: PowerNode, units: UnitSystem = UnitSystem.METRIC) -> str:
    """Write what a node takes, marked where the share is assumed."""
    text = at_least(node.watts, node.known_w, node.unknown, units)
    return f"≈ {text}" if node.mark and node.watts is not None else text


def node_arrivals(
    node: PowerNode, names: Mapping[str, str], units: UnitSystem = UnitSystem.METRIC
) -> tuple[str, ...]:
    """Write by which ways the power of a node arrives: feeds, shelves."""
    return tuple(
        say(
            ARRIVES,
            name=names.get(share.name, share.name).rsplit("/", 1)[-1],
            power=format_quantity(share.w, QuantityKind.POWER, units),
        )
        for share in node.arrives
    )


def loss_name(loss: Loss, names: Mapping[str, str]) -> str:
    """Name what is lost, by the end of its address: the rack is said before."""
    return say(LOSSES[loss.kind], address=names.get(loss.id, loss.id).rsplit("/", 1)[-1])


def answer(value: bool | None) -> str:
    """Say whether something holds."""
    return UNKNOWN if value is None else say("yes") if value else say("no")


def loss_answer(loss: Loss, survives: bool | None) -> str:
    """Say whether a rack survives a loss, marked where that rests on an assumption."""
    text = answer(survives)
    return say(ASSUMED, answer=text) if loss.mark and survives is not None else text


def limit_name(limit: Limit) -> str:
    """Name a limit of a rack."""
    return LIMITS[limit.name]


def limit_figures(limit: Limit) -> str:
    """Write what is reached of a limit in its unit; powers in kW."""
    scale, unit, decimals = (1e3, "kW", 1) if limit.unit == "W" else (1.0, limit.unit, 1)
    return say(
        OF,
        value=format_number(limit.value / scale, decimals),
        limit=format_number(limit.limit / scale, decimals),
        unit=unit,
    )


def room_left(limit: Limit) -> str:
    """Say how far the load may grow until a limit breaks, or how far it is broken."""
    if limit.headroom_ratio >= 1.0:
        return say(GROWS, share=format_number((limit.headroom_ratio - 1.0) * 100, 0))
    return say(EXCEEDED, share=format_number((limit.value / limit.limit - 1.0) * 100, 0))


def feed_currents(feed: FeedPower) -> str:
    """Write a feed's current on each of its phases, marked where what is on it is assumed."""
    known = " · ".join(
        UNKNOWN if each is None else f"{format_number(each, 0)} A" for each in feed.current_a
    )
    return f"≈ {known}" if feed.mark else known


def metrics_words(facility: FacilityPower) -> str:
    """Write the ratios of the facility as far as they are known, PUE in any case."""
    known = ((name, getattr(facility, name.lower())) for name in ("PUE", "ITUE", "TUE", "ERE"))
    return joined(
        ", ",
        (
            say(NO_METRIC, name=name)
            if value is None
            else say(METRIC, name=name, value=format_number(value, 3))
            for name, value in known
            if value is not None or name == "PUE"
        ),
    )
