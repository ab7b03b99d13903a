"""Sweeps: one network at many temperatures, viscosities and pump speeds.

The passive part of the network is tabulated once as curves that hold for all variants, and the
operating points of all variants are found together. What does not fold, or differs otherwise, is
solved variant after variant, each from the one before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from thermal.analysis.assemblies import cut_out
from thermal.analysis.curves import Curves, refined, sampled
from thermal.analysis.many_flows import Tree
from thermal.analysis.operating import Conditions, Core
from thermal.analysis.variants import Variants
from thermal.errors import Fault, NetworkError
from thermal.network.model import (
    ColdPlate,
    Curve,
    FlowLaw,
    HeatExchanger,
    Network,
    Pump,
    QuadraticLaw,
    Resistance,
)
from thermal.solver.compile import CompiledNetwork, compile_network
from thermal.solver.hydraulics import Hydraulics
from thermal.solver.pumps import STOPPED_SPEED
from thermal.solver.refusal import refusal
from thermal.solver.run import begin
from thermal.solver.session import SolverSession
from thermal.solver.solution import Solution

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
Shared: TypeAlias = tuple[Core, Curves, IntArray]

TOLERANCE = 3e-6
"""Largest relative error of a curve or of a share."""
LARGEST_CORE = 12
"""Most free junctions of a core that is solved for all variants at once."""
FIRST_SAMPLES = 6
FEWEST_VARIANTS = 8
"""Below this many variants curves do not pay."""
PASSES = 4
ROUGHLY, EXACTLY = 1e-2, 1e-7
"""Largest relative change of the last Newton step, on rough curves and on fine ones."""
LAWFUL = (Resistance, Curve, ColdPlate, HeatExchanger)
_LAW = attrgetter("law")
_DENSITY = attrgetter("reference_density_kg_per_m3")
_VISCOSITY = attrgetter("reference_dynamic_viscosity_pa_s")


@dataclass(eq=False)
class SweepResult:
    """The answers of all variants.

    `batched` tells which variants were read from curves: their flows are within 1e-5. They are
    those at the network's temperature throughout; with heat they are where the exact solution of
    a variant starts, and `isothermal` is True. `solution` gives the exact answer of one variant.
    """

    network: Network
    variants: Variants
    isothermal: bool
    batched: BoolArray
    _at: Conditions | None
    _core_flow: FloatArray
    _shared: Shared | None
    _session: SolverSession
    _solved: dict[int, Solution]

    def __len__(self) -> int:
        """Return the number of variants."""
        return len(self.variants)

    def solution(self, variant: int) -> Solution:
        """Return the exact solution of one variant."""
        found = self._solved.get(variant)
        if found is None:
            found = self._session.solve(self.variants.network(self.network, variant))
            self._solved[variant] = found
        return found

    def solutions(self) -> Iterator[Solution]:
        """Solve all variants exactly, one after another."""
        return (self.solution(k) for k in range(len(self)))

    def flows(self, branch_ids: Sequence[str]) -> FloatArray:
        """Return flows in m3/s of some branches, shape (branches, variants), NaN for no answer.

        Raises
        ------
        NetworkError
            If there is no such branch.
        """
        index = self._branch_index()
        missing = [name for name in branch_ids if name not in index]
        if missing:
            raise NetworkError([Fault(name, "there is no such branch") for name in missing])
        places = np.array([index[name] for name in branch_ids], np.int64)
        flow = np.full((len(places), len(self)), np.nan)
        if self._shared is not None and self._at is not None and self.batched.any():
            flow[:, self.batched] = self._read(*self._shared, self._at, places)
        for k in np.flatnonzero(~self.batched).tolist():
            solution = self.solution(k)
            if solution.converged:
                flow[:, k] = solution.flow_m3_per_s[places]
        return flow

    def _branch_index(self) -> dict[str, int]:
        if self._shared is not None:
            return self._shared[0].hydraulics.arrays.branch_index
        return {branch.id: k for k, branch in enumerate(self.network.branches)}

    def _read(
        self, core: Core, curves: Curves, strands: IntArray, at: Conditions, places: IntArray
    ) -> FloatArray:
        """Interpolate the flows of branches that carry any."""
        hydraulics, good = core.hydraulics, self.batched
        folding, arrays = hydraulics.core.folding, hydraulics.arrays
        term = arrays.skeleton.term[places]
        link = arrays.topology.term_link[term]
        strand = folding.strand[link]
        sign = folding.sign[link] * arrays.topology.term_sign[term] * (term >= 0)
        core_flow, density = self._core_flow[:, good], at.density[good]
        place = np.full(folding.edge_count, -1)
        place[folding.core] = np.arange(len(folding.core))
        flow = np.zeros((len(places), core_flow.shape[1]))
        single = np.flatnonzero(place[strand] >= 0)
        flow[single] = core_flow[place[strand[single]]]
        row = np.full(folding.strand_count, -1)
        row[strands] = np.arange(len(strands))
        inner = np.flatnonzero(row[strand] >= 0)
        if len(inner):
            rows = row[strand[inner]]
            through = core_flow[place[core.tops]][curves.owner[rows]]
            u = curves.place(core_flow[place[core.tops]] / at.reduction[good])
            flow[inner] = curves.shares(rows, u[curves.owner[rows]]) * through
        result: FloatArray = flow * sign[:, None] / density
        return result


def sweep(
    network: Network | CompiledNetwork, variants: Variants, *, like: SweepResult | None = None
) -> SweepResult:
    """Solve a network in many variants.

    Parameters
    ----------
    network : Network or CompiledNetwork
        What to vary.
    variants : Variants
        What is different in each variant.
    like : SweepResult, optional
        An earlier sweep of the same compiled network, whose curves serve on.

    Returns
    -------
    SweepResult
        Whose flows are good to 1e-5 and whose solutions are exact.

    Raises
    ------
    NetworkError
        If figures of the network or of the variants make no sense.
    """
    compiled = network if isinstance(network, CompiledNetwork) else compile_network(network)
    faults = variants.faults(compiled.network)
    if faults:
        raise NetworkError(faults)
    count = len(variants)
    session = SolverSession()
    heated = compiled.transport.needed
    nothing = SweepResult(
        compiled.network,
        variants,
        heated,
        np.zeros(count, np.bool_),
        None,
        np.zeros((0, count)),
        None,
        session,
        {},
    )
    if count < FEWEST_VARIANTS or refusal(begin(compiled)) or not _one_law(compiled, variants):
        return nothing
    known = like._shared if like is not None else None
    return _batched(compiled, variants, nothing, known) or nothing


def _one_law(compiled: CompiledNetwork, variants: Variants) -> bool:
    """Whether the laws of all branches are the same in all variants.

    A law without reference properties is one for the coolant as it is, and so differs with it.
    """
    if variants.fields:
        return False
    density, kinematic = variants.properties(compiled.network)
    lighter, thinner = bool(np.ptp(density) > 0), bool(np.ptp(density * kinematic) > 0)
    if not lighter and not thinner:
        return True
    columns, branches = compiled.arrays.columns, compiled.network.branches
    valves = columns.one_way & (columns.linear > 0)
    valves[columns.of_kind(Pump)] = False
    if thinner and valves.any():
        return False
    lawful = np.concatenate([columns.of_kind(kind) for kind in LAWFUL])
    laws = [law for law in (_LAW(branches[k]) for k in lawful.tolist()) if law is not None]
    lacking = (lighter and None in map(_DENSITY, laws)) or (
        thinner and None in map(_VISCOSITY, laws)
    )
    return not lacking or all(_complete(law, lighter, thinner) for law in laws)


def _complete(law: FlowLaw, lighter: bool, thinner: bool) -> bool:
    by_density = lighter and law.reference_density_kg_per_m3 is None
    by_viscosity = thinner and law.reference_dynamic_viscosity_pa_s is None
    if (by_density or by_viscosity) and isinstance(law, QuadraticLaw):
        by_density &= law.quadratic_pa_s2_per_m6 != 0
        by_viscosity &= law.linear_pa_s_per_m3 != 0
    return not (by_density or by_viscosity)


def _core(hydraulics: Hydraulics) -> Core | None:
    """The core where its equations are those of curves and pumps alone, else None."""
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
    if odd or free > LARGEST_CORE:
        return None
    edges = folding.core
    inside = edges >= folding.strand_count
    return Core(hydraulics, edges[inside], edges[~inside])


def _conditions(hydraulics: Hydraulics, variants: Variants) -> Conditions:
    arrays = hydraulics.arrays
    density, kinematic = variants.properties(arrays.network)
    own = hydraulics.start().speed.tolist()
    return Conditions(density, kinematic, variants.speeds(arrays.pumps.pumps, own))


def _wide() -> FloatArray:
    """Samples of u around typical flows that most likely hold all operating points."""
    return np.linspace(np.log(0.05), np.log(8.0), FIRST_SAMPLES)


def _places(hydraulics: Hydraulics, edges: IntArray) -> IntArray:
    return np.searchsorted(hydraulics.core.folding.core, edges)


def _batched(
    compiled: CompiledNetwork, variants: Variants, result: SweepResult, known: Shared | None
) -> SweepResult | None:
    """Fill in the operating points of all variants; None where curves do not serve."""
    hydraulics = compiled.whole
    core = _core(hydraulics)
    if core is None or not len(core.tops):
        return None
    folding, edges = hydraulics.core.folding, hydraulics.start().edges
    strands, owner = _inside(core)
    if folding.still[strands].any():
        return None
    at = _conditions(hydraulics, variants)
    tree = Tree(cut_out(folding, core.tops)[0], hydraulics.laws, strands)
    start = np.repeat(edges[folding.core][:, None], len(variants), axis=1)
    curves = known[1] if known is not None and known[0].hydraulics is hydraulics else None
    if curves is None:
        typical = edges[core.tops]
        share = (edges[strands] / typical[owner])[:, None]
        curves = sampled(tree, owner, typical / compiled.arrays.viscosity, _wide(), share)
    found = _operated(core, tree, at, curves, start)
    if found is None:
        return None
    curves, flow, settled = found
    settled &= (at.speed >= STOPPED_SPEED).all(axis=0)
    result.batched, result._at = settled, at
    result._core_flow, result._shared = flow, (core, curves, strands)
    return result


def _inside(core: Core) -> tuple[IntArray, IntArray]:
    """The strands of all assemblies of the core, and the number of each one's assembly."""
    folding = core.hydraulics.core.folding
    top = np.full(folding.edge_count, -1)
    top[core.tops] = np.arange(len(core.tops))
    for level in reversed(folding.levels):
        for part in level.parts:
            top[part] = top[level.out]
    strands = np.flatnonzero(top[: folding.strand_count] >= 0)
    return strands, top[strands]


def _operated(
    core: Core, tree: Tree, at: Conditions, curves: Curves | None, flow: FloatArray
) -> tuple[Curves, FloatArray, BoolArray] | None:
    """Find operating points and refine the curves around them in turn."""
    tolerance = ROUGHLY
    places = _places(core.hydraulics, core.tops)
    for _ in range(PASSES):
        if curves is None:
            return None
        flow, settled = core.operating_points(curves, at, flow, tolerance)
        x = flow[places][:, settled] / at.reduction[settled]
        if not x.size or (x == 0).any():
            return None
        u = curves.place(x)
        if u.min() < curves.u[0] or u.max() > curves.u[-1]:
            middle = np.full((1, 1), curves.u[len(curves.u) // 2])
            share = curves.shares(np.arange(len(curves.owner)), middle)
            span = np.linspace(u.min() - 0.2, u.max() + 0.2, FIRST_SAMPLES)
            curves = sampled(tree, curves.owner, curves.scale, span, share)
            continue
        finer = refined(curves, tree, u, TOLERANCE)
        if finer is curves and tolerance == EXACTLY:
            return curves, flow, settled
        curves, tolerance = finer, EXACTLY
    return None
