"""From the columns of branches to the terms of links: laws, typical flows, pumps."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from thermal.correlations.friction import WallFriction
from thermal.network.model import CurveForm, Network, Pump, TableLaw
from thermal.solver.columns import Basis, BranchColumns
from thermal.solver.laws import (
    SMALL_FLOW,
    FrictionTerms,
    LinkLaws,
    PowerTerms,
    SpecialTerms,
    TableTerms,
)
from thermal.solver.pumps import PumpSet, rise_curve
from thermal.solver.skeleton import Skeleton
from thermal.solver.tables import SmoothCurve, monotone_curve

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

NO_GUESS_KG_PER_S = 0.1
"""Typical flow of a link in which nothing tells one."""


def link_laws(
    columns: BranchColumns, skeleton: Skeleton, basis: Basis, typical: FloatArray
) -> LinkLaws:
    """Return the passive laws of all links, from the typical flow of each in kg/s."""
    topology = skeleton.topology
    order, small = topology.term_branch, SMALL_FLOW * typical
    return LinkLaws(
        topology.term_link,
        columns.linear[order],
        columns.quadratic[order],
        _friction(columns, skeleton, basis),
        (*_powers(columns, skeleton, small), *_tables(columns, skeleton, basis)),
        small,
    )


def typical_flow(columns: BranchColumns, skeleton: Skeleton, basis: Basis) -> FloatArray:
    """Return a typical mass flow of each link in kg/s: that of its narrowest branch."""
    topology = skeleton.topology
    guess = columns.guess[topology.term_branch] * basis.density
    if not len(topology.link_start):
        return guess
    smallest = np.minimum.reduceat(guess, topology.link_start)
    return np.where(np.isfinite(smallest), smallest, NO_GUESS_KG_PER_S)


def pump_set(network: Network, columns: BranchColumns, skeleton: Skeleton, basis: Basis) -> PumpSet:
    """Return the pumps that run by their curves."""
    at = columns.of_kind(Pump)
    at = at[(skeleton.term[at] >= 0) & ~columns.fixed_flow[at]]
    branches = (network.branches[k] for k in at.tolist())
    pumps = tuple(branch for branch in branches if isinstance(branch, Pump))
    groups: dict[tuple[tuple[float, ...], tuple[float, ...], CurveForm], list[int]] = {}
    for k, pump in enumerate(pumps):
        key = (pump.flow_m3_per_s, pump.pressure_rise_pa, pump.curve_form)
        groups.setdefault(key, []).append(k)
    terms = skeleton.term[at]
    return PumpSet(
        pumps,
        at,
        terms,
        skeleton.topology.term_link[terms],
        np.array([p.reference_density_kg_per_m3 or basis.density for p in pumps], np.float64),
        tuple(rise_curve(*key) for key in groups),
        tuple(np.array(members) for members in groups.values()),
    )


def _friction(columns: BranchColumns, skeleton: Skeleton, basis: Basis) -> FrictionTerms:
    topology = skeleton.topology
    c = columns.friction_c[topology.term_branch]
    term = np.flatnonzero(c > 0)
    branch = topology.term_branch[term]
    return FrictionTerms(
        topology.term_link[term],
        term,
        c[term],
        columns.reynolds_factor[branch],
        WallFriction(columns.relative_roughness[branch], epanet=basis.friction == "epanet"),
    )


def _powers(columns: BranchColumns, skeleton: Skeleton, small: FloatArray) -> list[SpecialTerms]:
    topology = skeleton.topology
    term = np.flatnonzero(~np.isnan(columns.power_flow[topology.term_branch]))
    if not len(term):
        return []
    at = topology.term_branch[term]
    return [
        PowerTerms(
            term,
            topology.term_link[term],
            columns.power_flow[at],
            columns.power_drop[at],
            columns.power_exponent[at],
            columns.power_density[at],
            columns.power_kinematic[at],
            small,
        )
    ]


def _tables(columns: BranchColumns, skeleton: Skeleton, basis: Basis) -> list[SpecialTerms]:
    if not columns.table.values:
        return []
    groups: list[SpecialTerms] = []
    branches = np.flatnonzero(columns.table.number >= 0)
    for law, at in zip(columns.table.values, columns.table.rows_of(branches), strict=True):
        term = skeleton.term[at]
        term = term[term >= 0]
        density = law.reference_density_kg_per_m3 or basis.density
        viscosity = law.reference_dynamic_viscosity_pa_s or basis.viscosity
        least = 1e-6 * law.pressure_drop_pa[-1] / law.flow_m3_per_s[-1]
        link = skeleton.topology.term_link[term]
        groups.append(TableTerms(term, link, _curve(law), density, viscosity / density, least))
    return groups


@lru_cache(maxsize=256)
def _curve(law: TableLaw) -> SmoothCurve:
    q, dp = law.flow_m3_per_s, law.pressure_drop_pa
    if q[0] > 0:
        q, dp = (0.0, *q), (0.0, *dp)
    return monotone_curve(q, dp, dp[-1] / q[-1] ** 2, 2 * dp[-1] / q[-1])
