"""The heat balance of a whole network, link by link: where flows turn, stand or go round."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.network.topology import Topology
from thermal.solver.heat.carriers import HeatCarriers
from thermal.solver.heat.core_balance import CoreBalance, settled
from thermal.solver.heat.thermal_state import STILL, STILL_KG_PER_S, ThermalState, starved

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


def balance_links(
    transport: HeatCarriers, state: ThermalState, m: FloatArray, power: FloatArray, passes: int = 1
) -> None:
    """Solve the heat balance of the whole network, in place.

    Parameters
    ----------
    m : array of shape (links,)
        Mass flows in kg/s.
    power : array of shape (powered,)
        Heat of pumps into the coolant in W.
    passes : int
        Bound on the rounds between exchangers and the rest.
    """
    topology = transport.arrays.topology
    flow = _LinkFlow(topology, m)
    state.starved, state.flowing = starved(m), flow.flowing
    heat = transport.static_heat.copy()
    for (term, _, sunk), watts in zip(transport.powered_links, power, strict=True):
        heat[term] += watts if sunk else 0.0
    heat[state.starved[topology.term_link]] = 0.0
    link_heat = np.add.reduceat(heat, topology.link_start) if len(m) else np.zeros(0)
    state.tree = state.walked = None
    balance = transport.core_balance(transport.arrays.skeleton.general, flow.amount, flow.m)
    state.supplied = balance.supplied
    for _ in range(passes):
        before = state.node
        given, passed = _exchanged(transport, state, flow, link_heat)
        _mix(transport, state, flow, balance, given, passed)
        if not transport.exchangers or settled(before, state.node):
            break
    heat[state.lost[topology.term_link]] = 0.0
    _along_terms(topology, state, heat, flow)
    if state.lost.any():  # properties there are those of the network's temperature
        unknown = state.lost[topology.term_link]
        state.inlet[unknown] = state.outlet[unknown] = state.rise[unknown] = 0.0
    for term, link, _ in transport.exchangers:
        if flow.flowing[link] and not state.lost[link]:
            m_link, inlet = float(flow.size[link]), state.inlet[term]
            state.heat[term] = given[link] - (1 - passed[link]) * m_link * inlet
            state.outlet[term] = inlet + state.heat[term] / m_link
    mean = 0.5 * (state.inlet + state.outlet)
    moved = np.abs(mean - state.mean).max(initial=0.0)
    state.change_k, state.mean = float(moved) / transport.specific_heat, mean


class _LinkFlow:
    """Flows along the links in kg/s, which of them carry heat, and from which node."""

    def __init__(self, topology: Topology, m: FloatArray) -> None:
        self.m, self.size, self.forward = m, np.abs(m), m >= 0
        most = float(self.size.max(initial=0.0))
        self.flowing = self.size > max(STILL * most, STILL_KG_PER_S)
        self.amount = np.where(self.flowing, self.size, 0.0)
        self.up = np.where(self.forward, topology.link_from, topology.link_to)


def _exchanged(
    transport: HeatCarriers, state: ThermalState, flow: _LinkFlow, heat: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Heat of all links with that of exchangers, and the share of enthalpy they pass on."""
    given, passed = heat.copy(), np.ones(len(heat))
    for term, link, model in transport.exchangers:
        if flow.flowing[link]:
            inlet, m = float(state.node[flow.up[link]]), float(flow.size[link])
            own, passed[link] = transport.exchange(state, model, term, inlet, m)
            given[link] += own
    return given, passed


def _mix(
    transport: HeatCarriers,
    state: ThermalState,
    flow: _LinkFlow,
    balance: CoreBalance,
    given: FloatArray,
    passed: FloatArray,
) -> None:
    """Enthalpy of all nodes; links without a steady temperature give none and pass all on."""
    flowing = flow.flowing
    if not state.given_up:
        state.lost = np.zeros(len(flowing), np.bool_)
    lost = state.lost
    while True:
        if lost.any():
            given[lost], passed[lost] = 0.0, 1.0
        state.node = balance.solve(given, passed)
        outlet = passed * state.node[flow.up]
        outlet[flowing] += given[flowing] / flow.amount[flowing]
        beyond = _beyond(transport, state.node, outlet) & flowing & ~lost
        if not beyond.any():
            return
        if not lost.any():
            _reopen_shut_valves(transport, state)
        lost |= beyond


def _reopen_shut_valves(transport: HeatCarriers, state: ThermalState) -> None:
    """Forget valves that are shut: where heat finds no sink they must be tried again."""
    for term, _, _ in transport.exchangers:
        now = state.exchange.get(term)
        if now is not None and now.shut:
            del state.exchange[term]


def _beyond(transport: HeatCarriers, node: FloatArray, outlet: FloatArray) -> BoolArray:
    """Links whose heat goes round without a sink, or meets hardly any flow.

    There is no steady temperature there: the heat is left out, and so are the figures.
    """
    topology = transport.arrays.topology
    sane = transport.sane(node)
    there = sane[topology.link_from] & sane[topology.link_to] & transport.sane(outlet)
    return ~there


def _along_terms(
    topology: Topology,
    state: ThermalState,
    heat: FloatArray,
    flow: _LinkFlow,
) -> None:
    """Enthalpy at inlet and outlet of each term, in the direction of flow."""
    link, start = topology.term_link, topology.link_start
    if not len(link):
        return
    inverse, forward = np.zeros(len(flow.m)), flow.forward
    np.divide(1.0, flow.amount, out=inverse, where=flow.flowing)
    inverse = inverse[link]
    total = np.cumsum(heat)
    ahead = total - heat
    if forward.all():
        ahead -= ahead[start][link]
    else:
        end = np.append(total[start[1:] - 1], total[-1])
        ahead = np.where(forward[link], ahead - ahead[start][link], end[link] - total)
    ahead *= inverse
    own = heat * inverse
    first = np.where(flow.flowing, state.node[flow.up], 0.0)[link]
    state.inlet = first + ahead
    state.outlet = state.inlet + own
    own *= 0.5
    state.rise = ahead
    state.rise += own
    state.heat = heat
