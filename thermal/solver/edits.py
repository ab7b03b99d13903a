"""What an edit changed in a compiled network, and what of an earlier one it leaves standing."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from thermal.network.changes import Difference
from thermal.network.model import AnyBranch, FlowControl, HeatExchanger, Pump
from thermal.solver.arrays import NetworkArrays
from thermal.solver.columns import BranchColumns, same
from thermal.solver.shared import Shared

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

_OF_RESISTANCE = (
    "linear",
    "quadratic",
    "pressure_rise",
    "friction_c",
    "reynolds_factor",
    "relative_roughness",
    "power_flow",
    "power_drop",
    "power_exponent",
    "power_density",
    "power_kinematic",
    "table",
)


@dataclass(frozen=True, slots=True, eq=False)
class Changes:
    """What differs from the compilation that lent its parts.

    `branches` are those that are new or other than before. `links_law` are the links in which a
    loss, a given flow, a pressure rise, or what a pump runs by differs; `links_heat` those in
    which heat, or what a machine makes of it, does. Where `same_topology` is false, they are the
    links of this network with a branch that is new or other than before.
    """

    same_topology: bool
    branches: IntArray
    links_law: IntArray
    links_heat: IntArray


@dataclass(frozen=True, slots=True, eq=False)
class Edit:
    """The changes, and which parts of the earlier compilation serve on.

    `same_flow_equations`: nothing of the hydraulics differs but given flows; `same_carriers`:
    nothing of the heat balance differs but heat.
    """

    changes: Changes
    same_flow_equations: bool
    same_carriers: bool


def edit(arrays: NetworkArrays, like: NetworkArrays, difference: Difference) -> Edit | None:
    """Return what an edit comes to, None where coolant or anything beside the graph differs."""
    if not difference.same_rest or arrays.basis is not like.basis:
        return None
    at = difference.branches.fresh
    if arrays.skeleton is not like.skeleton or not difference.same_graph:
        links = _links(arrays, at)
        return Edit(Changes(False, at, links, links), False, False)
    new = [arrays.network.branches[k] for k in at.tolist()]
    old = [like.network.branches[k] for k in at.tolist()]
    pairs = list(zip(new, old, strict=True))
    resistance = _differ(arrays.columns, like.columns, at, _OF_RESISTANCE)
    resistance |= np.array([_runs_otherwise(*pair) for pair in pairs], np.bool_)
    law = resistance | _differ(arrays.columns, like.columns, at, ("fixed_mass_flow",))
    carrier = np.array([_carries_otherwise(*pair) for pair in pairs], np.bool_)
    heat = carrier | _differ(arrays.columns, like.columns, at, ("heat",))
    changes = Changes(True, at, _links(arrays, at[law]), _links(arrays, at[heat]))
    released = arrays.released == like.released
    flow_equations = released and arrays.laws is like.laws and not resistance.any()
    return Edit(changes, flow_equations, released and not carrier.any())


def _links(arrays: NetworkArrays, branches: IntArray) -> IntArray:
    term = arrays.skeleton.term[branches]
    return np.unique(arrays.topology.term_link[term[term >= 0]])


def _differ(
    now: BranchColumns, then: BranchColumns, at: IntArray, names: tuple[str, ...]
) -> BoolArray:
    found = np.zeros(len(at), np.bool_)
    for name in names:
        one, two = getattr(now, name), getattr(then, name)
        if one is two:
            continue
        if isinstance(one, Shared):
            found |= [one.at(k) != two.at(k) for k in at.tolist()]
        else:
            found |= ~same(one[at], two[at])
    return found


def _runs_otherwise(new: AnyBranch, old: AnyBranch) -> bool:
    """Whether a pump pushes or is held in another way; its given flow is no part of that."""
    if not isinstance(new, Pump) or not isinstance(old, Pump):
        return isinstance(new, Pump) or isinstance(old, Pump)
    now, then = new.control, old.control
    if now is not None and then is not None and now.mode == then.mode == "flow":
        then = replace(then, set_point=now.set_point)
    return replace(old, heat_w=new.heat_w, volume_m3=new.volume_m3, control=then) != new


def _carries_otherwise(new: AnyBranch, old: AnyBranch) -> bool:
    """Whether a machine turns flow into heat in another way."""
    if type(new) is not type(old):
        return True
    if isinstance(new, Pump) and isinstance(old, Pump):
        return _motor(new) != _motor(old)
    if isinstance(new, FlowControl) and isinstance(old, FlowControl):
        return _motor(new) != _motor(old)
    if isinstance(new, HeatExchanger) and isinstance(old, HeatExchanger):
        alike = replace(old, heat_w=new.heat_w, volume_m3=new.volume_m3, law=new.law)
        return alike != new
    return False


def _motor(machine: Pump | FlowControl) -> tuple[object, ...]:
    """What the power and heat of a pump follow from, beside its flow and its speed."""
    curve = machine.flow_m3_per_s if isinstance(machine, Pump) else ()
    return machine.efficiency, machine.heat_to_coolant_fraction, curve
