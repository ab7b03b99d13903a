"""Everything about a network that is known before the first iteration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

from thermal.network.changes import difference
from thermal.network.model import Network
from thermal.network.validate import checked_index
from thermal.solver.flows.hydraulics import Hydraulics
from thermal.solver.graph.core import Core
from thermal.solver.heat.transport import Transport
from thermal.solver.reading.arrays import NetworkArrays, build_arrays
from thermal.solver.reading.kept import Changes, Edit, edit
from thermal.solver.reading.roster import Roster, roster_of

Method: TypeAlias = Literal["auto", "general"]


@dataclass(frozen=True, eq=False)
class CompiledNetwork:
    """A network ready to be solved, again and again from other starts.

    `changes` tells how it differs from the compilation it was made like, None without one or
    where everything differs. `lent` are flow equations that serve on from there; without them
    they are set up when first asked for, which the answer to a small edit never does.
    """

    arrays: NetworkArrays
    transport: Transport
    roster: Roster
    method: Method = "auto"
    changes: Changes | None = None
    lent: Hydraulics | None = None

    @property
    def network(self) -> Network:
        """The network this was compiled from."""
        return self.arrays.network

    @cached_property
    def hydraulics(self) -> Hydraulics:
        """The flow equations."""
        return self.lent or Hydraulics(self.arrays, _core(self.arrays, self.method))

    @cached_property
    def whole(self) -> Hydraulics:
        """The flow equations with assemblies folded as far as it goes: what sweeps work on."""
        return Hydraulics(self.arrays, self.arrays.skeleton.whole)


def compile_network(
    network: Network,
    like: CompiledNetwork | None = None,
    released: Mapping[int, float] | None = None,
    method: Method = "auto",
) -> CompiledNetwork:
    """Prepare a network for solving.

    Parameters
    ----------
    network : Network
        The network; it is checked first, unless it is the one `like` was compiled from.
    like : CompiledNetwork, optional
        An earlier compilation. What the two networks share, object by object, is neither
        checked nor read again; its topology serves where the shape is the same, and all its
        hydraulics where only heat or given flows differ. It is not kept.
    released : mapping of int to float
        Pumps (by branch number) that run at this speed instead of holding their flow.
    method : {"auto", "general"}
        Fold assemblies into one-ports and solve what is left, or solve the whole as one system.

    Raises
    ------
    NetworkError
        With every fault of the network.
    """
    released = dict(released or {})
    if like is None:
        return _assembled(build_arrays(network, checked_index(network), released), method)
    earlier = like.arrays
    found = difference(network, earlier.network)
    index = earlier.index
    if network is not earlier.network:
        index = checked_index(network, earlier.index, found)
    arrays = build_arrays(network, index, released, earlier, found)
    made = edit(arrays, earlier, found)
    if made is None or like.method != method:
        return _assembled(arrays, method)
    return _edited(arrays, like, made)


def _core(arrays: NetworkArrays, method: Method) -> Core:
    return arrays.skeleton.general if method == "general" else arrays.skeleton.folded


def _assembled(arrays: NetworkArrays, method: Method) -> CompiledNetwork:
    transport = Transport(arrays, _core(arrays, method))
    return CompiledNetwork(arrays, transport, roster_of(arrays), method)


def _edited(arrays: NetworkArrays, like: CompiledNetwork, made: Edit) -> CompiledNetwork:
    """Take over what serves on of an earlier compilation."""
    transport, lent = like.transport, None
    if made.same_carriers:
        transport = transport.on_duty(arrays)
    else:
        transport = Transport(arrays, _core(arrays, like.method))
    if made.same_flow_equations and "hydraulics" in vars(like):
        lent = like.hydraulics.on_duty(arrays)
    roster = roster_of(arrays, like.roster, like.arrays)
    return CompiledNetwork(arrays, transport, roster, like.method, made.changes, lent)
