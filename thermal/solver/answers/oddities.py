"""Findings about what was given: figures a user hardly means, though they can be solved."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from thermal.solver.answers.figures import Figures
from thermal.solver.solution import Diagnosis, Repeated

ROUGHEST, WIDEST_M = 0.05, 5.0
"""Relative roughness up to which wall friction is stated, and bores wider than any pipe of ours."""


def reference_findings(figures: Figures) -> Iterable[Diagnosis]:
    """Tell of coolant that enters or leaves a loop at a given pressure in its midst."""
    arrays, topology, m = figures.run.arrays, figures.run.arrays.topology, figures.run.flow.m
    kept, part, count = topology.kept, topology.component, len(topology.kept)
    given = np.isfinite(arrays.fixed_pressure[kept])
    several = np.bincount(part[given], minlength=topology.component_count) > 1
    at = np.flatnonzero(given & several[part])
    if not len(at):
        return
    ends = np.bincount(topology.link_from, minlength=count)
    ends += np.bincount(topology.link_to, minlength=count)
    through = figures.run.transport.external(m)
    for k in at[(ends[at] > 1) & (through[at] != 0)].tolist():
        name, flow = arrays.network.nodes[kept[k]].id, float(through[k]) / arrays.density * 6e4
        template = _ENTERS if flow > 0 else _LEAVES
        yield Diagnosis.of("warning", "flow_through_reference", name, template, abs(flow))


_ENTERS = (
    "Coolant enters the loop at node {0}, {1:.4g} L/min: more than one pressure is given in it."
)
_LEAVES = (
    "Coolant leaves the loop at node {0}, {1:.4g} L/min: more than one pressure is given in it."
)


def dimension_findings(figures: Figures) -> Iterable[Repeated]:
    """Tell of walls rougher than friction is stated for, and of bores that look like mm."""
    columns = figures.run.arrays.columns
    branches = figures.run.arrays.network.branches
    rough = np.flatnonzero(columns.relative_roughness > ROUGHEST)
    if len(rough):
        yield Repeated(
            "warning",
            "rough_beyond_range",
            tuple(branches[k].id for k in rough),
            "The roughness of branch {0} is {1:.3g} of its bore; wall friction is stated up to "
            "{2:g}.",
            np.column_stack((columns.relative_roughness[rough], np.full(len(rough), ROUGHEST))),
        )
    wide = np.flatnonzero(columns.bore > WIDEST_M)
    if len(wide):
        yield Repeated(
            "info",
            "unusual_bore",
            tuple(branches[k].id for k in wide),
            "Branch {0} has a bore of {1:.4g} m: diameters are in metres.",
            columns.bore[wide][:, None],
        )
