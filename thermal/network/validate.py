"""Checks of a whole network: ranges of every figure, curves, ids and what refers to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from math import inf, nextafter
from operator import attrgetter
from typing import Any

from thermal.errors import CoolantError, Fault, NetworkError
from thermal.network import model
from thermal.network.changes import changed_branches
from thermal.network.fields import (
    BRANCH,
    BRANCH_TYPES,
    LAWS,
    NETWORK,
    NODE,
    OBJECTS,
    Field,
    check_value,
)
from thermal.network.fluid import coolant_of

MOST_FAULTS = 500

_LAW_TABLES = {
    model.QuadraticLaw: LAWS["quadratic"],
    model.PowerLaw: LAWS["power"],
    model.TableLaw: LAWS["table"],
}


@dataclass(frozen=True, slots=True)
class _Table:
    """The fields of one type: all values at once, and inclusive bounds that pass most."""

    values: Callable[[Any], tuple[Any, ...]]
    bounds: tuple[tuple[Field, float, float], ...]


def _table(fields: Iterable[Field]) -> _Table:
    rows = []
    for field in fields:
        low = nextafter(field.above, inf) if field.above is not None else field.low
        high = field.high
        if field.kind != "number" or low is None or high is None:
            low, high = inf, -inf
        rows.append((field, low, high))
    names = [field.name for field in fields]
    if len(names) == 1:
        return _Table(lambda item: (getattr(item, names[0]),), tuple(rows))
    return _Table(attrgetter(*names), tuple(rows))


_TABLES = {kind: _table(fields) for kind, fields in OBJECTS.values()}
_TABLES |= {kind: _table(fields) for kind, fields in _LAW_TABLES.items()}
_BRANCHES = {name: _table((*BRANCH, *fields)) for name, fields in BRANCH_TYPES.items()}
_NODE, _NETWORK = _table(NODE), _table(NETWORK)


def check_network(network: model.Network, sound: model.Network | None = None) -> None:
    """Raise with every fault of a network, at most `MOST_FAULTS`.

    What `sound`, a network that passed, holds in the same place or as the very same object is
    not looked at again; what refers to it is, unless the graph is the same.

    Raises
    ------
    NetworkError
        If a figure, a curve or a reference makes no sense; places are those of the file.
    """
    faults = tuple(islice(network_faults(network, sound), MOST_FAULTS))
    if faults:
        raise NetworkError(faults)


def network_faults(network: model.Network, sound: model.Network | None = None) -> Iterable[Fault]:
    """Yield everything that is wrong with a network, leaving out what `sound` holds."""
    changed = changed_branches(network, sound) if sound else None
    if changed is not None:
        for at in changed:
            yield from _branch_faults(network.branches[at], f"branches[{at}].")
        return
    yield from _fields_faults(_NETWORK, network, "")
    yield from coolant_faults(network.coolant, "coolant")
    passed = {id(item) for item in (*sound.nodes, *sound.branches)} if sound else set()
    for at, node in enumerate(network.nodes):
        if id(node) not in passed:
            yield from _fields_faults(_NODE, node, f"nodes[{at}].")
    for at, branch in enumerate(network.branches):
        if id(branch) not in passed:
            yield from _branch_faults(branch, f"branches[{at}].")
    yield from reference_faults(network)


def coolant_faults(spec: object, place: str) -> Iterable[Fault]:
    """Yield why a coolant cannot be used."""
    try:
        coolant_of(spec)  # type: ignore[arg-type]
    except CoolantError as error:
        for fault in error.faults:
            yield Fault(f"{place}.{fault.place}" if fault.place else place, fault.reason)


def _fields_faults(table: _Table, item: Any, prefix: str) -> Iterable[Fault]:
    for value, (field, low, high) in zip(table.values(item), table.bounds, strict=True):
        if isinstance(value, float):
            if low <= value <= high:
                continue
        elif (value is None and field.nullable) or (
            (value is True or value is False) and field.kind == "flag"
        ):
            continue
        if field.kind == "object":
            yield from _object_faults(value, f"{prefix}{field.key}.")
        elif field.kind == "objects":
            for at, one in enumerate(value):
                yield from _object_faults(one, f"{prefix}{field.key}[{at}].")
        elif field.kind != "coolant":
            yield from check_value(field, value, prefix + field.key)


def _object_faults(item: Any, prefix: str) -> Iterable[Fault]:
    found = list(_fields_faults(_TABLES[type(item)], item, prefix))
    yield from found
    if not found:
        yield from object_rules(item, prefix)


def _branch_faults(branch: model.AnyBranch, prefix: str) -> Iterable[Fault]:
    found = list(_fields_faults(_BRANCHES[branch.type], branch, prefix))
    law = getattr(branch, "law", None)
    if law is not None:
        found += _object_faults(law, prefix)
    yield from found
    if not found:
        yield from object_rules(branch, prefix)


def object_rules(item: Any, prefix: str) -> Iterable[Fault]:
    """Yield faults in how the figures of one object go together."""
    rule = _RULES.get(type(item))
    if rule is not None:
        yield from rule(item, prefix)


def _rises(
    values: Sequence[float], place: str, *, strictly: bool = True, down: bool = False
) -> Iterable[Fault]:
    for at, (one, two) in enumerate(pairwise(values), start=1):
        step = one - two if down else two - one
        if step < 0 or (strictly and step == 0):
            word = "fall" if down else "rise"
            yield Fault(f"{place}[{at}]", f"must {word} along the list: {two:g} follows {one:g}")
            return


def _same_length(
    one: Sequence[float], two: Sequence[float], place: str, other: str
) -> Iterable[Fault]:
    if len(one) != len(two):
        yield Fault(place, f"has {len(one)} values, {other} has {len(two)}")
    elif not one:
        yield Fault(place, "must hold at least one value")


def _table_rule(law: model.TableLaw, prefix: str) -> Iterable[Fault]:
    q, dp = law.flow_m3_per_s, law.pressure_drop_pa
    unlike = list(_same_length(q, dp, prefix + "flow_m3_per_s", "pressure_drop_pa"))
    yield from unlike
    yield from _rises(q, prefix + "flow_m3_per_s")
    yield from _rises(dp, prefix + "pressure_drop_pa")
    if unlike:
        return
    if q[0] == 0 and dp[0] != 0:
        yield Fault(prefix + "pressure_drop_pa[0]", "must be 0 without flow")
    elif q[0] > 0 and dp[0] == 0:
        yield Fault(prefix + "pressure_drop_pa[0]", "must be above 0 with flow")
    elif q[-1] == 0:
        yield Fault(prefix + "flow_m3_per_s", "must hold a flow above 0")


def _valve_rule(valve: model.Valve, prefix: str) -> Iterable[Fault]:
    by_bore = valve.diameter_m is not None or valve.minor_loss_k is not None
    if valve.kv_m3_per_h is not None and by_bore:
        yield Fault(prefix + "kv_m3_per_h", "stands beside diameter_m and minor_loss_k: give one")
    if valve.kv_m3_per_h is None and (valve.diameter_m is None or valve.minor_loss_k is None):
        yield Fault(prefix + "kv_m3_per_h", "is missing, or diameter_m and minor_loss_k are")


def _pump_rule(pump: model.Pump, prefix: str) -> Iterable[Fault]:
    q, rise = pump.flow_m3_per_s, pump.pressure_rise_pa
    yield from _same_length(q, rise, prefix + "flow_m3_per_s", "pressure_rise_pa")
    yield from _rises(q, prefix + "flow_m3_per_s")
    if q and q[-1] == 0:
        yield Fault(prefix + "flow_m3_per_s", "must hold a flow above 0")
    if rise and max(rise) <= 0:
        yield Fault(prefix + "pressure_rise_pa", "must be above 0 somewhere")
    if pump.curve_form == "power":
        yield from _rises(rise, prefix + "pressure_rise_pa", down=True)
    if len(pump.efficiency) > 1:
        yield from _same_length(pump.efficiency, q, prefix + "efficiency", "flow_m3_per_s")


def _control_rule(control: model.PumpControl, prefix: str) -> Iterable[Fault]:
    if control.mode != "speed" and control.set_point is None:
        yield Fault(prefix + "set_point", f"is missing for control of {control.mode}")
    if control.mode == "speed" and (control.set_point or 0.0) > 4.0:
        yield Fault(prefix + "set_point", "is a relative speed, not above 4")
    if control.speed_min > control.speed_max:
        yield Fault(prefix + "speed_min", f"is above speed_max {control.speed_max:g}")


def _resistance_rule(law: model.PlateResistance, prefix: str) -> Iterable[Fault]:
    q, r = law.flow_m3_per_s, law.resistance_k_per_w
    if q or r:
        yield from _same_length(q, r, prefix + "flow_m3_per_s", "resistance_k_per_w")
        yield from _rises(q, prefix + "flow_m3_per_s")
        yield from _rises(r, prefix + "resistance_k_per_w", strictly=False, down=True)
        if len(q) == 1:
            yield Fault(prefix + "flow_m3_per_s", "needs two points or more")
        if q and q[0] == 0:
            yield Fault(prefix + "flow_m3_per_s[0]", "must be above 0")
        if law.r0_k_per_w or law.a:
            yield Fault(prefix + "r0_k_per_w", "stands beside a table: give one of them")
    low, high = law.minimum_flow_m3_per_s, law.maximum_flow_m3_per_s
    if low is not None and high is not None and low > high:
        yield Fault(prefix + "minimum_flow_m3_per_s", f"is above maximum_flow_m3_per_s {high:g}")


def _exchanger_rule(exchanger: model.HeatExchanger, prefix: str) -> Iterable[Fault]:
    missing = exchanger.ua_w_per_k is None and exchanger.rating is None
    if exchanger.secondary is not None and missing:
        yield Fault(prefix + "ua_w_per_k", "is missing, or a rating is")
    if exchanger.secondary is not None:
        yield from coolant_faults(exchanger.secondary.coolant, prefix + "secondary.coolant")


def _plate_rule(plate: model.ColdPlate, prefix: str) -> Iterable[Fault]:
    if plate.resistance_coolant is not None:
        yield from coolant_faults(plate.resistance_coolant, prefix + "resistance_coolant")


def _event_rule(event: model.TransientEvent, prefix: str) -> Iterable[Fault]:
    if (event.branch is None) == (event.node is None):
        yield Fault(prefix + "branch", "give either a branch or a node")
    yield from _same_length(event.times_s, event.values, prefix + "times_s", "values")
    yield from _rises(event.times_s, prefix + "times_s", strictly=False)


_RULES: dict[type[Any], Any] = {
    model.TableLaw: _table_rule,
    model.Valve: _valve_rule,
    model.Pump: _pump_rule,
    model.PumpControl: _control_rule,
    model.PlateResistance: _resistance_rule,
    model.HeatExchanger: _exchanger_rule,
    model.ColdPlate: _plate_rule,
    model.TransientEvent: _event_rule,
}


def reference_faults(network: model.Network) -> Iterable[Fault]:
    """Yield faults of ids: doubled ones, and references to what does not exist."""
    if not network.nodes:
        yield Fault("nodes", "must hold at least one node")
    yield from _doubled([node.id for node in network.nodes], "nodes")
    yield from _doubled([branch.id for branch in network.branches], "branches")
    nodes = {node.id for node in network.nodes}
    for at, branch in enumerate(network.branches):
        for key, end in (("from", branch.from_node), ("to", branch.to_node)):
            if end not in nodes:
                yield Fault(f"branches[{at}].{key}", f'there is no node "{end[:40]}"')
        if branch.from_node == branch.to_node:
            yield Fault(f"branches[{at}].to", "is the same node as from")
        control = branch.control if isinstance(branch, model.Pump) else None
        if control is not None:
            for key, named in (("from", control.from_node), ("to", control.to_node)):
                if named is not None and named not in nodes:
                    yield Fault(f"branches[{at}].control.{key}", f'there is no node "{named[:40]}"')
    if network.transient is not None:
        branches = {branch.id for branch in network.branches}
        yield from _transient_references(network.transient, nodes, branches)


def _transient_references(
    transient: model.Transient, nodes: set[str], branches: set[str]
) -> Iterable[Fault]:
    for state in transient.initial:
        if state.branch not in branches:
            yield Fault(f"transient.initial.{state.branch[:40]}", "there is no such branch")
    for at, event in enumerate(transient.events):
        for key, named, known in (("branch", event.branch, branches), ("node", event.node, nodes)):
            if named is not None and named not in known:
                yield Fault(f"transient.events[{at}].{key}", f'there is no {key} "{named[:40]}"')


def _doubled(ids: Sequence[str], place: str) -> Iterable[Fault]:
    first: dict[str, int] = {}
    for at, name in enumerate(ids):
        before = first.setdefault(name, at)
        if before != at:
            yield Fault(f"{place}[{at}].id", f'"{name[:40]}" is already {place}[{before}]')
