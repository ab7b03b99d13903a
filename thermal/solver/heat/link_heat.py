"""The heat balance of a whole network, link by link: where flows turn, stand or go round."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from thermal.network.topology import Topology
from thermal.solver.heat.thermal_state import STILL, STILL_KG_PER_S, ThermalState, starved

if TYPE_CHECKING:
    from thermal.solver.heat.transport import Transport

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


def balance_links(
    transport: Transport, state: ThermalState, m: FloatArray, power: FloatArray
) -> None:
    """Solve the heat balance of the whole network, in place.

    Parameters
    ----------
    m : array of shape (links,)
        Mass flows in kg/s.
    power : array of shape (powered,)
        Heat of pumps into the coolant in W.
    """
    topology = transport.arrays.topology
    size = np.abs(m)
    most = float(size.max(initial=0.0))
    flowing = size > max(STILL * most, STILL_KG_PER_S)
    state.starved = starved(m)
    flow = np.where(flowing, size, 0.0)
    forward = m >= 0
    up = np.where(forward, topology.link_from, topology.link_to)
    heat = transport.static_heat.copy()
    for (term, _, sunk), watts in zip(transport.powered_links, power, strict=True):
        heat[term] += watts if sunk else 0.0
    heat[state.starved[topology.term_link]] = 0.0
    pass_on = np.ones(len(m))
    link_heat = np.add.reduceat(heat, topology.link_start) if len(m) else np.zeros(0)
    for term, link, model in transport.exchangers:
        if flowing[link]:
            inlet, m_link = float(state.node[up[link]]), float(size[link])
            given, pass_on[link] = transport.exchange(state, model, term, inlet, m_link)
            link_heat[link] += given
    state.tree = state.walked = None
    if not state.given_up:
        state.lost = np.zeros(len(m), np.bool_)
    lost, balance = state.lost, transport.whole_balance(flow, m)
    state.supplied = balance.supplied
    while True:
        if lost.any():
            heat[lost[topology.term_link]] = 0.0
            link_heat[lost], pass_on[lost] = 0.0, 1.0
        state.node = balance.solve(link_heat, pass_on)
        outlet = pass_on * state.node[up]
        outlet[flowing] += link_heat[flowing] / flow[flowing]
        beyond = _beyond(transport, state.node, outlet) & flowing & ~lost
        if not beyond.any():
            break
        if not lost.any():
            _reopen_shut_valves(transport, state)
        lost |= beyond
    _along_terms(transport.arrays.topology, state, heat, flow, forward, up)
    if state.lost.any():  # properties there are those of the network's temperature
        unknown = state.lost[topology.term_link]
        state.inlet[unknown] = state.outlet[unknown] = state.rise[unknown] = 0.0
    for term, link, _ in transport.exchangers:
        if flowing[link] and not state.lost[link]:
            m_link, inlet = float(size[link]), state.inlet[term]
            state.heat[term] = link_heat[link] - (1 - pass_on[link]) * m_link * inlet
            state.outlet[term] = inlet + state.heat[term] / m_link
    state.flowing = flowing
    mean = 0.5 * (state.inlet + state.outlet)
    moved = np.abs(mean - state.mean).max(initial=0.0)
    state.change_k, state.mean = float(moved) / transport.specific_heat, mean


def _reopen_shut_valves(transport: Transport, state: ThermalState) -> None:
    """Forget valves that are shut: where heat finds no sink they must be tried again."""
    for term, _, _ in transport.exchangers:
        now = state.exchange.get(term)
        if now is not None and now.shut:
            del state.exchange[term]


def _beyond(transport: Transport, node: FloatArray, outlet: FloatArray) -> BoolArray:
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
    flow: FloatArray,
    forward: BoolArray,
    up: IntArray,
) -> None:
    """Enthalpy at inlet and outlet of each term, in the direction of flow."""
    link, start = topology.term_link, topology.link_start
    if not len(link):
        return
    inverse = np.zeros(len(flow))
    np.divide(1.0, flow, out=inverse, where=flow > 0)
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
    first = np.where(flow > 0, state.node[up], 0.0)[link]
    state.inlet = first + ahead
    state.outlet = state.inlet + own
    own *= 0.5
    state.rise = ahead
    state.rise += own
    state.heat = heat
