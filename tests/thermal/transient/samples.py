"""Networks the tests of runs over time share."""

from dataclasses import replace

from tests.thermal.solver.networks import loop
from thermal.network.model import (
    AnyBranch,
    ColdPlate,
    HeatExchanger,
    Network,
    Pipe,
    Pump,
    Secondary,
    StackLayer,
    Transient,
    TransientEvent,
    Valve,
)

STACK = (StackLayer(30.0, 0.0), StackLayer(80.0, 0.006), StackLayer(250.0, 0.004))


def event(item: str, field: str, *points: tuple[float, float], node: bool = False):
    times, values = zip(*points, strict=True)
    where = {"node": item} if node else {"branch": item}
    return TransientEvent(field, times, values, **where)


def trip(at_s: float = 2.0, pump: str = "pump") -> TransientEvent:
    return event(pump, "open", (at_s, 1.0), (at_s, 0.0))


def stored(
    *events: TransientEvent,
    duration_s: float = 20.0,
    step_s: float = 1.0,
    stack: bool = False,
    standby: bool = False,
    valve: bool = False,
    set_point_c: float | None = None,
    secondary: Secondary | None = None,
    **more: object,
) -> Network:
    """The loop of two plates with what stores heat: plates, tank, exchanger, pipes."""
    side = secondary or Secondary(flow_kg_per_s=0.4, inlet_c=25.0, set_point_c=set_point_c)
    base = loop(secondary=side)
    branches: list[AnyBranch] = []
    for branch in base.branches:
        if isinstance(branch, ColdPlate):
            kept = {"stack": STACK} if stack else {"capacity_j_per_k": 350.0}
            branch = replace(branch, volume_m3=5e-5, case_limit_c=70.0, **kept)
        elif isinstance(branch, Pump):
            branch = replace(branch, coast_down_s=1.5)
            if standby:
                branches.append(replace(branch, id="standby", open=False))
        elif isinstance(branch, HeatExchanger):
            branch = replace(branch, volume_m3=1e-3)
        elif isinstance(branch, Pipe) and valve:
            kv = Valve("valve", branch.from_node, branch.to_node, kv_m3_per_h=2.0, volume_m3=1e-3)
            branch = kv
        branches.append(branch)
    nodes = tuple(replace(n, volume_m3=2e-3) if n.id == "return" else n for n in base.nodes)
    transient = Transient(duration_s, step_s, events=events)
    return replace(base, nodes=nodes, branches=tuple(branches), transient=transient, **more)


def with_branch(network: Network, name: str, **changes: object) -> Network:
    """The network with fields of one branch changed."""
    branches = tuple(replace(b, **changes) if b.id == name else b for b in network.branches)
    return replace(network, branches=branches)


def with_stores(
    network: Network, *events: TransientEvent, duration_s: float = 16.0, step_s: float = 2.0
) -> Network:
    """The reference network of the benchmark with capacities, volumes and a pump that coasts."""
    branches: list[AnyBranch] = []
    for branch in network.branches:
        if isinstance(branch, ColdPlate):
            branch = replace(branch, capacity_j_per_k=350.0, volume_m3=5e-5, case_limit_c=85.0)
        elif isinstance(branch, Pump):
            branch = replace(branch, coast_down_s=1.5)
        elif isinstance(branch, HeatExchanger):
            racks = sum(isinstance(b, ColdPlate) for b in network.branches) / 64
            branch = replace(branch, volume_m3=1e-2 * racks)
        branches.append(branch)
    transient = Transient(duration_s, step_s, events=events)
    return replace(network, branches=tuple(branches), transient=transient)
