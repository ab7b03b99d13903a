"""PRA-03: every case stays below its limit with the margin that was asked for."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_20
from configurator.rules.facts.columns import module_columns
from configurator.rules.finding import Severity
from configurator.rules.measured import Measured
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.repairs.supply import colder_supply
from configurator.rules.rule import Parameters, Rule, Scope, Source
from configurator.rules.words import several


def _measure(context: RuleContext, subjects: Sequence[Subject], parameters: Parameters) -> Measured:
    modules, asked_k = module_columns(context, subjects), _asked_k(context)
    case_c, limit_c = modules.column("case_c"), modules.column("case_limit_c")
    margin_k = modules.column("margin_k")
    at, rows = modules.least(margin_k, modules.sites())
    short = modules.count(margin_k < asked_k, rows)
    total = modules.count(np.isfinite(margin_k), rows)

    def word(row: int) -> Outcome:
        here, own_k = rows[row], float(margin_k[rows[row]])
        assumed = say(" (assumed)") if "case_limit_c" in modules.marks[here] else ""
        message = say(
            "case of M{site} at {case_c:.1f} °C, limit {limit_c:.1f} °C{assumed}: margin "
            "{own_k:.1f} K, asked for {asked_k:g} K",
            site=modules.modules[here].site,
            case_c=case_c[here],
            limit_c=limit_c[here],
            assumed=assumed,
            own_k=own_k,
            asked_k=asked_k,
        )
        if not short[row]:
            return passed(message, own_k, asked_k)
        severity = Severity.ERROR if own_k < 0 else Severity.WARNING
        words = several(short[row], total[row], message)
        fix = colder_supply(context, subjects[at[row]].rack, asked_k - own_k)
        return failed(words, own_k, asked_k, severity=severity, fix=fix)

    return Measured(at, margin_k[rows], np.full(len(at), asked_k), short > 0, word)


def _asked_k(context: RuleContext) -> float:
    return context.design.requirements.minimum_case_margin_k


RULE = Rule(
    id="PRA-03",
    title="Case temperature with margin",
    why="Silicon slows down at its limit; sensors read within 3 K and plates age. The margin is a "
    "requirement of the design, the case limit an assumption where no maker publishes one. "
    "Hotspot and memory keep within theirs as far as the case does: no maker publishes what lies "
    "between.",
    source=Source(OAM_20, "§7.3 and engineering practice", "practice", "medium"),
    scope=Scope.CHASSIS,
    measure=_measure,
    unit="K",
    needs=frozenset({"cooling"}),
    good="Case at 59 °C, limit 85 °C",
    bad="Case at 88 °C, limit 85 °C",
    fix="Lower the supply as far as facility water allows",
)
