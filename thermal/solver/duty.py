"""A network compiled anew where only its duty is another: heat and given flows.

Everything the hydraulics rest on is taken from the earlier compilation.
"""

from __future__ import annotations

from dataclasses import replace

from thermal.network.changes import changed_branches
from thermal.network.model import AnyBranch, FlowControl, Network, Pump
from thermal.solver.arrays import NetworkArrays


def with_new_duty(network: Network, like: NetworkArrays) -> NetworkArrays | None:
    """Return the arrays of a network, None where more than its duty differs from `like`."""
    changed = changed_branches(network, like.network)
    if changed is None:
        return None
    heat, flow = like.columns.heat.copy(), like.columns.fixed_mass_flow.copy()
    for at in changed:
        branch = network.branches[at]
        if _on_duty_of(branch, like.network.branches[at]) != branch:
            return None
        heat[at] = branch.heat_w
        if at not in like.released:
            flow[at] = _given_flow(branch) * like.density
    columns = replace(like.columns, heat=heat, fixed_mass_flow=flow)
    pumps = tuple(network.branches[at] for at in like.pumps.branch)
    return replace(
        like,
        network=network,
        columns=columns,
        pumps=replace(like.pumps, pumps=tuple(p for p in pumps if isinstance(p, Pump))),
    )


def _on_duty_of(branch: AnyBranch, earlier: AnyBranch) -> AnyBranch:
    """The earlier branch with the heat and the flow of this one."""
    if isinstance(branch, FlowControl) and isinstance(earlier, FlowControl):
        return replace(earlier, heat_w=branch.heat_w, flow_m3_per_s=branch.flow_m3_per_s)
    if isinstance(branch, Pump) and isinstance(earlier, Pump):
        now, then = branch.control, earlier.control
        if now is not None and then is not None and now.mode == then.mode == "flow":
            then = replace(then, set_point=now.set_point)
        return replace(earlier, heat_w=branch.heat_w, control=then)
    return replace(earlier, heat_w=branch.heat_w)


def _given_flow(branch: AnyBranch) -> float:
    if isinstance(branch, FlowControl):
        return branch.flow_m3_per_s
    if isinstance(branch, Pump) and branch.control and branch.control.mode == "flow":
        return branch.control.set_point or 0.0
    return 0.0
