"""What an edit changed in a compiled network, and what of an earlier one it leaves standing."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from thermal.network.changes import Difference
from thermal.network.model import AnyBranch, FlowControl, HeatExchanger, Pump
from thermal.solver.reading.arrays import NetworkArrays

IntArray = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Changes:
    """What differs from the compilation that lent its parts.

    `branches` are those that are new or other than before.
    """

    same_topology: bool
    branches: IntArray


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
        return Edit(Changes(False, at), False, False)
    pairs = [(arrays.network.branches[k], like.network.branches[k]) for k in at.tolist()]
    same_duty = arrays.released == like.released
    same_laws = arrays.laws is like.laws and arrays.columns.shares(like.columns, "pressure_rise")
    same_laws &= same_duty and not any(_runs_otherwise(*pair) for pair in pairs)
    same_carriers = same_duty and not any(_carries_otherwise(*pair) for pair in pairs)
    return Edit(Changes(True, at), same_laws, same_carriers)


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
