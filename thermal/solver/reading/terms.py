"""From the columns of branches to the terms of links: laws, typical flows, pumps."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from thermal.correlations.tabulated_friction import TabulatedFriction
from thermal.network.model import CurveForm, Network, Pump, TableLaw
from thermal.solver.elements.laws import (
    SMALL_FLOW,
    FrictionTerms,
    LinkLaws,
    PowerTerms,
    SpecialTerms,
    TableTerms,
)
from thermal.solver.elements.pumps import PumpSet, rise_curve
from thermal.solver.elements.tables import SmoothCurve, monotone_curve
from thermal.solver.graph.skeleton import Skeleton
from thermal.solver.reading.columns import Basis, BranchColumns

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

NO_GUESS_KG_PER_S = 0.1
"""Typical flow of a link in which nothing tells one."""


def link_laws(
    columns: BranchColumns,
    skeleton: Skeleton,
    basis: Basis,
    typical: FloatArray,
    friction: FrictionTerms | None = None,
) -> LinkLaws:
    """Return the passive laws of all links.

    Parameters
    ----------
    typical : array of shape (links,)
        Typical flow of each link in kg/s.
    friction : FrictionTerms, optional
        The wall friction, where it is known.
    """
    row, link = skeleton.topology.term_branch, skeleton.topology.term_link
    return laws_of(columns, row, link, basis, SMALL_FLOW * typical, friction)


def friction_like(
    columns: BranchColumns, skeleton: Skeleton, row: IntArray, earlier: Skeleton, laws: LinkLaws
) -> FrictionTerms | None:
    """Return the wall friction of all terms, only walls that are new worked out.

    `row` gives the earlier row of each branch, -1 for those that are new or other than before.
    """
    known = laws.friction
    if not len(known.term):
        return None
    place = np.full(len(earlier.term) + 1, -1)
    place[earlier.topology.term_branch[known.term]] = np.arange(len(known.term))
    branch = skeleton.topology.term_branch
    branch = branch[columns.friction_c[branch] > 0]
    at = place[row[branch]]
    new = np.flatnonzero(at < 0)
    walls = known.wall.rearranged(at, new, columns.relative_roughness[branch[new]])
    term = skeleton.term[branch]
    c, reynolds = columns.friction_c[branch], columns.reynolds_factor[branch]
    return FrictionTerms(skeleton.topology.term_link[term], term, c, reynolds, walls)


def laws_of(
    columns: BranchColumns,
    row: IntArray,
    link: IntArray,
    basis: Basis,
    small: FloatArray,
    friction: FrictionTerms | None = None,
) -> LinkLaws:
    """Return the laws of some terms.

    Parameters
    ----------
    row, link : int arrays of shape (terms,)
        Row of each term in the columns, and the link it belongs to, in rising order.
    small : array of shape (links,)
        Flow below which quadratic losses are straight, in kg/s.
    friction : FrictionTerms, optional
        The wall friction of these terms, where it is known.
    """
    density, viscosity = columns.references(row, basis)
    return LinkLaws(
        link,
        columns.linear[row] / viscosity,
        columns.quadratic[row] / density,
        friction or _friction(columns, row, link, basis),
        (*_powers(columns, row, link, basis, small), *_tables(columns, row, link, basis)),
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


def _friction(columns: BranchColumns, row: IntArray, link: IntArray, basis: Basis) -> FrictionTerms:
    c = columns.friction_c[row]
    term = np.flatnonzero(c > 0)
    row = row[term]
    wall = TabulatedFriction(columns.relative_roughness[row], epanet=basis.friction == "epanet")
    return FrictionTerms(link[term], term, c[term], columns.reynolds_factor[row], wall)


def _powers(
    columns: BranchColumns, row: IntArray, link: IntArray, basis: Basis, small: FloatArray
) -> list[SpecialTerms]:
    term = np.flatnonzero(~np.isnan(columns.power_flow[row]))
    if not len(term):
        return []
    row = row[term]
    density, viscosity = columns.references(row, basis)
    return [
        PowerTerms(
            term,
            link[term],
            columns.power_flow[row],
            columns.power_drop[row],
            columns.power_exponent[row],
            density,
            viscosity / density,
            small,
        )
    ]


def _tables(
    columns: BranchColumns, row: IntArray, link: IntArray, basis: Basis
) -> list[SpecialTerms]:
    if not columns.table.values:
        return []
    groups: list[SpecialTerms] = []
    number = columns.table.number[row]
    order = np.argsort(number, kind="stable")
    ends = np.searchsorted(number[order], np.arange(len(columns.table.values) + 1))
    for k, law in enumerate(columns.table.values):
        term = order[ends[k] : ends[k + 1]]
        if not len(term):
            continue
        groups.append(TableTerms(term, link[term], *table_curve(law, basis)))
    return groups


def table_curve(law: TableLaw, basis: Basis) -> tuple[SmoothCurve, float, float, float]:
    """Return a measured curve, density and kinematic viscosity of its measurement, least slope."""
    density = law.reference_density_kg_per_m3 or basis.density
    viscosity = law.reference_dynamic_viscosity_pa_s or basis.viscosity
    least = 1e-6 * law.pressure_drop_pa[-1] / law.flow_m3_per_s[-1]
    return _curve(law), density, viscosity / density, least


@lru_cache(maxsize=256)
def _curve(law: TableLaw) -> SmoothCurve:
    q, dp = law.flow_m3_per_s, law.pressure_drop_pa
    if q[0] > 0:
        q, dp = (0.0, *q), (0.0, *dp)
    return monotone_curve(q, dp, dp[-1] / q[-1] ** 2, 2 * dp[-1] / q[-1])
