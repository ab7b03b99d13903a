"""No answer: why a network is refused, or where its iteration did not settle."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np

from thermal.network.topology import connected_parts
from thermal.solver.flows.readings import term_drops
from thermal.solver.run import Run
from thermal.solver.solution import BRANCH_FIELDS, NODE_FIELDS, Diagnosis, Solution, Status

QUIET = 1e-6
DROWNING_PA = 1e10
"""Beside a pressure difference like this round-off hides all usual ones."""


def refusal(run: Run) -> tuple[Diagnosis, ...]:
    """Return why a network cannot be solved at all, nothing if it can."""
    arrays, topology = run.arrays, run.arrays.topology
    nodes, branches = arrays.network.nodes, arrays.network.branches
    reasons = _without_reference(run)
    for link in topology.crowded_links:
        at = topology.term_branch[topology.fixed_term[link]]
        reasons.append(
            Diagnosis(
                "error",
                "flow_conflict",
                branches[at].id,
                f"Branch {branches[at].id} and another in series with it both have a given flow.",
            )
        )
    reasons += _backward_flows(run)
    conflict = run.hydraulics.conflict
    if conflict is not None:
        element = branches[conflict].id if conflict >= 0 else nodes[-1 - conflict].id
        reasons.append(
            Diagnosis(
                "error",
                "pressure_conflict",
                element,
                f"Pressures given around {element} contradict each other: "
                "nothing between them has a resistance.",
            )
        )
    return tuple(reasons)


def _without_reference(run: Run) -> list[Diagnosis]:
    """Parts that nothing gives a pressure; where given flows fill one up, that is the reason."""
    arrays, topology = run.arrays, run.arrays.topology
    reasons = []
    for node, branch in zip(topology.islands, _fillers(run), strict=True):
        if branch is None:
            name = arrays.network.nodes[node].id
            text = (
                f"The part of the network around node {name} has no pressure reference: "
                "give one of its nodes a pressure_pa."
            )
            reasons.append(Diagnosis("error", "no_pressure_reference", name, text))
        else:
            text = f"The flow given to branch {branch} has no way: all others around it are shut."
            reasons.append(Diagnosis("error", "flow_without_path", branch, text))
    return list(dict.fromkeys(reasons))


def _fillers(run: Run) -> list[str | None]:
    """Return for each part without a reference a branch whose given flow no other takes out."""
    topology, branches = run.arrays.topology, run.arrays.network.branches
    if not topology.islands:
        return []
    given = topology.fixed_term >= 0
    ways = ~given & ~topology.blocked
    source, target = topology.link_from, topology.link_to
    part, count = connected_parts(len(topology.kept), source[ways], target[ways])
    held = np.flatnonzero(given)
    flow = run.hydraulics.fixed[held]
    ends = part[source[held]], part[target[held]]
    left = np.bincount(part, run.arrays.inflow[topology.kept], count)
    left = left + np.bincount(ends[1], flow, count) - np.bincount(ends[0], flow, count)
    found: list[str | None] = []
    for number in part[np.searchsorted(topology.kept, topology.islands)].tolist():
        at = held[((ends[0] == number) != (ends[1] == number)) & (flow != 0)]
        full = len(at) and abs(left[number]) > QUIET * np.abs(flow).max()
        found.append(
            branches[topology.term_branch[topology.fixed_term[at[0]]]].id if full else None
        )
    return found


def _backward_flows(run: Run) -> list[Diagnosis]:
    """Flows given within chains that can carry none, or none in that direction."""
    topology, branches = run.arrays.topology, run.arrays.network.branches
    given = np.flatnonzero(topology.fixed_term >= 0)
    branch = topology.term_branch[topology.fixed_term[given]]
    wanted = run.arrays.columns.given_flow[branch]
    wanted = wanted * topology.term_sign[topology.fixed_term[given]]
    machine = run.arrays.columns.one_way[branch]
    backward = topology.blocked[given] & (wanted != 0)
    backward |= topology.one_way[given] & (wanted < 0)
    backward &= ~machine
    names = (branches[k].id for k in branch[backward].tolist())
    return [
        Diagnosis(
            "error",
            "flow_without_path",
            name,
            f"The flow given to branch {name} has no way: it runs into something shut, or "
            "backwards through a check valve or pump in series with it.",
        )
        for name in names
    ]


def beyond_range(run: Run) -> tuple[Diagnosis, ...]:
    """Return where coolant comes to a heat exchanger that it has no properties for.

    Then the stream itself is out of range, and with it all flows; where it is so in single
    branches, these alone have no temperature.
    """
    coolant, thermal, transport = run.arrays.coolant, run.thermal, run.transport
    found = []
    for term, link, model in transport.exchangers:
        if not thermal.flowing[link] or thermal.lost[link]:
            continue
        t_c = coolant.temperature(thermal.inlet[term] + transport.reference)
        if coolant.outside(t_c):
            name = model.exchanger.id
            found.append(
                Diagnosis.of(
                    "error",
                    "coolant_out_of_range",
                    name,
                    "The coolant would come to heat exchanger {0} at {1:.0f} °C, outside the "
                    "range of {2}, {3:.0f} to {4:.0f} °C: flows and temperatures are unknown.",
                    float(t_c),
                    coolant.name,
                    coolant.minimum_c,
                    coolant.maximum_c,
                )
            )
    return tuple(found)


def no_answer(run: Run, status: Status, reasons: tuple[Diagnosis, ...]) -> Solution:
    """Return a solution without figures."""
    arrays = run.arrays
    if status == "not_converged":
        reasons = (_drowning(run) or _worst_link(run),)
    nodes = np.full(len(arrays.node_index), np.nan)
    branches = np.full(len(arrays.branch_index), np.nan)
    blank = SimpleNamespace(
        mass_residual_kg_per_s=np.nan,
        energy_residual_w=np.nan,
        findings=reasons,
        diagnosis=reasons,
        loops=(),
        **dict.fromkeys(NODE_FIELDS, nodes),
        **dict.fromkeys(BRANCH_FIELDS, branches),
    )
    return Solution(
        status,
        run.iterations,
        run.residual,
        arrays.density,
        arrays.node_index,
        arrays.branch_index,
        blank,
    )


def flow_without_path(run: Run, link: int) -> Diagnosis:
    """Return what to say where given flows would have to pass a link backwards."""
    topology, branches = run.arrays.topology, run.arrays.network.branches
    terms = np.flatnonzero(topology.term_link == link)
    valve = terms[run.arrays.columns.one_way[topology.term_branch[terms]].argmax()]
    name = branches[topology.term_branch[valve]].id
    return Diagnosis(
        "error",
        "flow_without_path",
        name,
        f"A given flow has no way: it would have to pass branch {name} backwards, which a check "
        "valve or pump does not allow.",
    )


def _drowning(run: Run) -> Diagnosis | None:
    """Return which branch takes so much pressure that no other can be told beside it."""
    topology = run.arrays.topology
    drop = np.abs(term_drops(run.hydraulics, run.flow, run.properties))
    at = int((drop * np.abs(run.flow.m[topology.term_link])).argmax()) if len(drop) else 0
    if not (len(drop) and drop[at] > DROWNING_PA):
        return None
    name = run.arrays.network.branches[topology.term_branch[at]].id
    return Diagnosis.of(
        "error",
        "pressure_beyond_reason",
        name,
        "No answer: what is given would put {1:.2g} bar across branch {0}. Check its bore and "
        "loss, and the flows given around it.",
        float(drop[at] / 1e5),
    )


def _worst_link(run: Run) -> Diagnosis:
    topology, flow = run.arrays.topology, run.flow
    branches = run.arrays.network.branches
    name = branches[topology.term_branch[topology.link_start[flow.worst]]].id if branches else ""
    if flow.change <= QUIET:
        return Diagnosis(
            "error",
            "not_converged",
            name,
            f"No answer after {run.iterations} iterations: temperatures do not settle, though "
            f"flows do; the flow that moved last is that of branch {name}.",
        )
    return Diagnosis(
        "error",
        "not_converged",
        name,
        f"No answer after {run.iterations} iterations: the flow through branch {name} does not "
        f"settle (last change {flow.change:.2g} of the flow).",
    )
