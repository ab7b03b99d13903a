"""Many variants of a network at once, where its passive part is a few curves beside the pumps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thermal.analysis.assemblies import in_a_row, owners
from thermal.analysis.curves import Curves, refined, sampled
from thermal.analysis.many_flows import Tree
from thermal.analysis.operating import Conditions, Core
from thermal.solver.compile import CompiledNetwork
from thermal.solver.elements.pumps import STOPPED_SPEED
from thermal.solver.flows.flow_state import FlowState
from thermal.solver.flows.hydraulics import Hydraulics
from thermal.solver.steady.solve import solved_run

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

TOLERANCE = 5e-6
"""Largest relative error of a curve or of a share."""
LARGEST_CORE = 12
"""Most free junctions of a core that is solved for all variants at once."""
SAMPLES, MARGIN = 17, 0.1
"""Samples over the operating points, and how far beyond in u."""
BY_THINNESS = 0.3
PASSES = 4
ROUGHLY, EXACTLY = 1e-2, 3e-5
"""Largest relative change of the last Newton step, which leaves about its square."""


@dataclass(eq=False)
class Batch:
    """Operating points: flows of the core's edges in kg/s, shape (edges, variants).

    `settled` marks the variants that have one. `curves` are good for the pressure drops there, and
    get as good for the share of a strand once it is asked for.
    """

    core: Core
    tree: Tree
    curves: Curves
    at: Conditions
    flow: FloatArray
    settled: BoolArray

    @property
    def _through(self) -> FloatArray:
        """Flows through the assemblies in the settled variants."""
        return self.flow[self.core.tops_in_core][:, self.settled]

    def read(self, branches: IntArray) -> FloatArray | None:
        """Return flows of branches in m3/s, (branches, settled variants); None without curves."""
        hydraulics = self.core.hydraulics
        folding, arrays = hydraulics.core.folding, hydraulics.arrays
        term = arrays.skeleton.term[branches]
        link = arrays.topology.term_link[term]
        strand = folding.strand[link]
        sign = folding.sign[link] * arrays.topology.term_sign[term] * (term >= 0)
        place = np.full(folding.edge_count, -1)
        place[folding.core] = np.arange(len(folding.core))
        flow = np.zeros((len(branches), int(self.settled.sum())))
        single = np.flatnonzero(place[strand] >= 0)
        flow[single] = self.flow[place[strand[single]]][:, self.settled]
        row = np.full(folding.strand_count, -1)
        row[self.tree.strands] = np.arange(len(self.tree.strands))
        inner = np.flatnonzero(row[strand] >= 0)
        if len(inner):
            inside = self._inside(row[strand[inner]])
            if inside is None:
                return None
            flow[inner] = inside
        flow *= sign[:, None]
        flow /= self.at.density[self.settled]
        return flow

    def _inside(self, strands: IntArray) -> FloatArray | None:
        """Flows of strands of the assemblies in kg/s."""
        through = self._through
        u = self.curves.place(through / self.at.reduction[self.settled])
        wanted = np.unique(strands)
        curves = refined(self.curves, self.tree, u, wanted, TOLERANCE)
        if curves is None:
            return None
        self.curves = curves
        top = curves.owner[strands]
        flow = curves.shares(strands, u[top])
        flow *= through[top]
        return flow


def batch(compiled: CompiledNetwork, at: Conditions, known: Batch | None) -> Batch | None:
    """Return the operating points under some conditions, None where curves do not serve.

    Parameters
    ----------
    known : Batch, optional
        An earlier one of the same network, whose curves serve on.
    """
    hydraulics = compiled.whole
    core = core_of(hydraulics)
    if core is None:
        return None
    if known is not None and known.core.hydraulics is hydraulics and known.settled.any():
        typical = known.flow[:, known.settled].mean(axis=1)
        flow = np.repeat(typical[:, None], len(at.density), axis=1)
        return _operated(core, known.tree, at, known.curves, flow)
    run, _ = solved_run(compiled)
    if not run.converged:
        return None
    return _from_one(core, at, run.flow)


def _from_one(core: Core, at: Conditions, found: FlowState) -> Batch | None:
    """Operating points on curves of their own, from the answer of the network as it is."""
    hydraulics = core.hydraulics
    folding, state = hydraulics.core.folding, hydraulics.start()
    hydraulics.set_link_flows(state, found.m)
    edges, typical = state.edges, state.edges[core.tops]
    if not typical.all():
        return None
    owner = owners(folding, core.tops)[: folding.strand_count]
    strands = np.flatnonzero(owner >= 0)
    if folding.still[strands].any():
        return None
    tree = Tree(folding, core.tops, in_a_row(strands), hydraulics.laws, strands)
    owner = owner[strands]
    pace = at.pace(found.speed)
    u = _likely(pace, hydraulics.arrays.viscosity / at.reduction)
    share = (edges[strands] / typical[owner])[:, None]
    curves = sampled(tree, owner, np.abs(typical) / hydraulics.arrays.viscosity, u, share)
    return _operated(core, tree, at, curves, edges[folding.core][:, None] * pace)


def _likely(pace: FloatArray, thinner: FloatArray) -> FloatArray:
    """Samples of u that most likely hold all operating points, from 0 of the one known.

    Flow follows the pumps' pace, and a thinner coolant by a power of up to `BY_THINNESS`.
    """
    u = np.log(pace * thinner ** np.array([[1.0], [1.0 + BY_THINNESS]]))
    return np.linspace(u.min() - MARGIN, u.max() + MARGIN, SAMPLES)


def core_of(hydraulics: Hydraulics) -> Core | None:
    """Return the core where its equations are those of curves and pumps alone, else None."""
    folding, arrays = hydraulics.core.folding, hydraulics.arrays
    free = np.count_nonzero(~arrays.topology.fixed_junction[hydraulics.core.junctions])
    odd = (
        bool(hydraulics.groups)
        or hydraulics.conflict is not None
        or hydraulics.rigid.split is not None
        or hydraulics.placed is not None
        or bool(hydraulics.core_inert.any())
        or bool(hydraulics.supply.any())
        or bool(arrays.released)
    )
    edges = folding.core
    inside = edges >= folding.strand_count
    if odd or free > LARGEST_CORE or not inside.any():
        return None
    return Core(hydraulics, edges[inside], edges[~inside])


def _around(curves: Curves, tree: Tree, u: FloatArray) -> Curves | None:
    """Curves with samples around operating points, starting from others."""
    span = np.linspace(u.min() - MARGIN, u.max() + MARGIN, SAMPLES)
    strands = np.arange(len(curves.owner))
    share = curves.shares(strands, np.broadcast_to(span, (len(strands), SAMPLES)))
    return sampled(tree, curves.owner, curves.scale, span, share)


def _operated(
    core: Core, tree: Tree, at: Conditions, curves: Curves | None, flow: FloatArray
) -> Batch | None:
    """Find operating points and refine the curves around them in turn."""
    none = np.zeros(0, np.int64)
    tolerance = ROUGHLY
    for _ in range(PASSES):
        if curves is None:
            return None
        flow, settled = core.operating_points(curves, at, flow, tolerance)
        x = flow[core.tops_in_core][:, settled] / at.reduction[settled]
        if not x.size or (x == 0).any():
            return None
        u = curves.place(x)
        if u.min() < curves.knots[0] or u.max() > curves.knots[-1]:
            curves = _around(curves, tree, u)
            continue
        finer = refined(curves, tree, u, none, TOLERANCE)
        if finer is curves and tolerance == EXACTLY:
            settled &= (at.speed >= STOPPED_SPEED).all(axis=0)
            return Batch(core, tree, curves, at, flow, settled)
        curves, tolerance = finer, EXACTLY
    return None
