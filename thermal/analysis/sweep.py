"""Sweeps: one network at many temperatures, viscosities and pump speeds.

The passive part of the network is tabulated once as curves that hold for all variants, and the
operating points of all variants are found together. What does not fold, or differs otherwise, is
solved variant after variant, each from the one before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from thermal.analysis.batch import Batch, batch
from thermal.analysis.operating import Conditions
from thermal.analysis.variants import Variants
from thermal.errors import Fault, NetworkError
from thermal.network.fluid import coolant_of
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
from thermal.solver.edits.session import SolverSession
from thermal.solver.solution import Solution

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

FEWEST_VARIANTS = 8
"""Below this many variants curves do not pay."""
LAWFUL = (Resistance, Curve, ColdPlate, HeatExchanger)
_LAW = attrgetter("law")
_DENSITY = attrgetter("reference_density_kg_per_m3")
_VISCOSITY = attrgetter("reference_dynamic_viscosity_pa_s")


@dataclass(eq=False)
class SweepResult:
    """The answers of all variants.

    `batched` tells which variants are read from curves. All `flows` are those at the network's
    temperature throughout, batched ones within 1e-5. With heat the coupled flows are others, by the
    viscosity at the temperatures heat leads to: `solution` gives the exact answer of one variant.
    """

    compiled: CompiledNetwork
    variants: Variants
    _batch: Batch | None
    _session: SolverSession
    _solved: dict[int, Solution]

    def __len__(self) -> int:
        """Return the number of variants."""
        return len(self.variants)

    @property
    def network(self) -> Network:
        """The network that is varied."""
        return self.compiled.network

    @property
    def batched(self) -> BoolArray:
        """Which variants are read from curves."""
        if self._batch is None:
            return np.zeros(len(self), np.bool_)
        return self._batch.settled

    def solution(self, variant: int) -> Solution:
        """Return the exact solution of one variant."""
        found = self._solved.get(variant)
        if found is None:
            found = self._session.solve(self.variants.network(self.network, variant))
            self._solved[variant] = found
        return found

    def _at_one_temperature(self, variant: int) -> Solution:
        """Solve one variant without its heat."""
        if not self.compiled.transport.needed:
            return self.solution(variant)
        network = self.variants.network(self.network, variant)
        coolant, t_c = coolant_of(network.coolant), network.temperature_c
        density = float(coolant.density(t_c))
        kinematic = float(coolant.dynamic_viscosity(t_c)) / density
        plain = {"density_kg_per_m3": density, "kinematic_viscosity_m2_per_s": kinematic}
        return self._session.solve(replace(network, coolant=plain))

    def flows(self, branch_ids: Sequence[str]) -> FloatArray:
        """Return flows in m3/s of some branches at one temperature, NaN for no answer.

        The shape is (branches, variants).

        Raises
        ------
        NetworkError
            If there is no such branch.
        """
        index = self.compiled.arrays.branch_index
        missing = [name for name in branch_ids if name not in index]
        if missing:
            raise NetworkError([Fault(name, "there is no such branch") for name in missing])
        places = np.array([index[name] for name in branch_ids], np.int64)
        flow = np.full((len(places), len(self)), np.nan)
        read = self._batch.read(places) if self._batch is not None else None
        if read is None:
            self._batch = None
        else:
            flow[:, self.batched] = read
        for k in np.flatnonzero(~self.batched).tolist():
            solution = self._at_one_temperature(k)
            if solution.converged:
                flow[:, k] = solution.flow_m3_per_s[places]
        return flow


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
        Whose flows hold at one temperature, batched ones to 1e-5, and whose solutions are exact.

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
    known = like._batch if like is not None else None
    found = None
    if count >= FEWEST_VARIANTS and _one_law(compiled, variants):
        found = batch(compiled, _conditions(compiled, variants), known)
    return SweepResult(compiled, variants, found, SolverSession(), {})


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
    laws = [law for law in map(_LAW, map(branches.__getitem__, lawful.tolist())) if law is not None]
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


def _conditions(compiled: CompiledNetwork, variants: Variants) -> Conditions:
    arrays = compiled.arrays
    density, kinematic = variants.properties(arrays.network)
    own = compiled.whole.start().speed.tolist()
    return Conditions(density, kinematic, variants.speeds(arrays.pumps.pumps, own))
