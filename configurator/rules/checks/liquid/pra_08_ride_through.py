"""PRA-08: modules stand a pause of the flow while pumps change over."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from configurator.core.text import say
from configurator.design.assumptions import assumed_number
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.columns import module_columns
from configurator.rules.finding import Severity
from configurator.rules.measured import FloatArray, Measured, below
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.repairs.supply import colder_supply
from configurator.rules.rule import Parameters, Rule, Scope, Source
from configurator.rules.words import several

_CAPACITIES = ("cold_plate_capacity_j_per_k", "module_capacity_j_per_k")


def _measure(context: RuleContext, subjects: Sequence[Subject], parameters: Parameters) -> Measured:
    modules, failover_s = module_columns(context, subjects), parameters["failover_s"]
    margin_k, liquid_w = modules.column("margin_k"), modules.column("liquid_w")
    stored = _stored_j_per_k(context, subjects)[modules.owners]
    time_s = stored * margin_k / np.where(liquid_w > 0.0, liquid_w, np.nan)
    limit_s = parameters["factor"] * failover_s
    at, rows = modules.least(time_s, modules.sites())
    short = modules.count(below(time_s, np.full(len(time_s), limit_s)), rows)
    total = modules.count(np.isfinite(time_s), rows)

    def word(row: int) -> Outcome:
        here = rows[row]
        own_s = float(time_s[here])
        message = say(
            "without flow M{site} reaches its case limit in {own_s:.1f} s ({margin_k:.1f} "
            "K at {heat_w:.0f} W), wanted are {limit_s:g} s, {factor:g} × a change-over of "
            "{failover_s:g} s",
            site=modules.modules[here].site,
            own_s=own_s,
            margin_k=margin_k[here],
            heat_w=liquid_w[here],
            limit_s=limit_s,
            factor=parameters["factor"],
            failover_s=failover_s,
        )
        if not short[row]:
            return passed(message, own_s, limit_s)
        needed_k = float(margin_k[here]) * (limit_s / own_s - 1.0) if own_s > 0.0 else None
        rack = subjects[at[row]].rack
        fix = None if needed_k is None else colder_supply(context, rack, needed_k)
        return failed(several(short[row], total[row], message), own_s, limit_s, fix=fix)

    return Measured(at, time_s[rows], np.full(len(at), limit_s), short > 0, word)


def _stored_j_per_k(context: RuleContext, subjects: Sequence[Subject]) -> FloatArray:
    """Heat capacity of a module with its plate in each chassis, as assumed."""
    if not context.design.assumption_overrides:
        each = sum(assumed_number(context.design, key).value for key in _CAPACITIES)
        return np.full(len(subjects), each)
    scopes = [(subject.id or "", subject.rack.id if subject.rack else "") for subject in subjects]
    return np.array(
        [
            sum(assumed_number(context.design, key, *scope).value for key in _CAPACITIES)
            for scope in scopes
        ]
    )


RULE = Rule(
    id="PRA-08",
    title="Ride-through without flow",
    why="Only plate and module store heat: a pause longer than that throttles. Pumps and their "
    "controls belong on backed power. Flow while pumps run down is left out; a run over time "
    "counts it.",
    source=Source(PRACTICE, "ride-through", "practice", "low"),
    scope=Scope.CHASSIS,
    measure=_measure,
    severity=Severity.INFO,
    unit="s",
    parameters={"factor": 2.0, "failover_s": 5.0},
    needs=frozenset({"cooling"}),
    good="MI300X with 26 K of margin at 675 W (17 s)",
    bad="MI355X with 20 K of margin at 1260 W (7 s)",
    fix="Lower the supply, as far as facility water allows",
)
