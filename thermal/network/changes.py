"""Where a network differs from an earlier one: after an edit most of it is the same."""

from __future__ import annotations

from thermal.network.model import AnyBranch, Network, Pump


def changed_branches(network: Network, earlier: Network) -> tuple[int, ...] | None:
    """Return the places of branches that differ, None where anything else does as well.

    Ends, names and what controls refer to count as something else: where places are returned,
    both networks have the same graph.
    """
    now, then = network.branches, earlier.branches
    alike = (
        len(now) == len(then)
        and network.nodes == earlier.nodes
        and network.coolant == earlier.coolant
        and network.temperature_c == earlier.temperature_c
        and network.friction == earlier.friction
        and network.gravity_m_per_s2 == earlier.gravity_m_per_s2
        and network.reference_pressure == earlier.reference_pressure
        and network.transient == earlier.transient
    )
    if not alike:
        return None
    pairs = enumerate(zip(now, then, strict=True))
    places = tuple(at for at, (new, old) in pairs if new is not old and new != old)
    if any(_references(now[at]) != _references(then[at]) for at in places):
        return None
    return places


def _references(branch: AnyBranch) -> tuple[object, ...]:
    control = branch.control if isinstance(branch, Pump) else None
    named = (control.from_node, control.to_node) if control else ()
    return (type(branch), branch.id, branch.from_node, branch.to_node, *named)
