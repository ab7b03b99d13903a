"""DAT-05: a temperature near its limit does not rest on a figure that may be wrong."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.columns import module_columns
from configurator.rules.facts.marks import listed, worded
from configurator.rules.finding import Severity
from configurator.rules.measured import Measured, below
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Parameters, Rule, Scope, Source


def _measure(context: RuleContext, subjects: Sequence[Subject], parameters: Parameters) -> Measured:
    modules = module_columns(context, subjects)
    asked_k = context.design.requirements.minimum_case_margin_k
    wanted_k = asked_k + parameters["band_k"]
    margin_k = modules.column("margin_k")
    unsure = np.array([bool(marks) for marks in modules.marks], np.bool_)
    at, rows = modules.least(np.where(unsure, margin_k, np.nan), modules.sites())
    holds = ~below(margin_k[rows], np.full(len(rows), asked_k))
    at, rows = at[holds], rows[holds]
    left = margin_k[rows]
    near = below(left, np.full(len(left), wanted_k))

    def word(row: int) -> Outcome:
        here = rows[row]
        names = listed([worded(context, mark) for mark in modules.marks[here]])
        message = say(
            "M{site} has a margin of {margin_k:.1f} K, resting on {names}; beyond doubt it "
            "is from {wanted_k:g} K",
            site=modules.modules[here].site,
            margin_k=left[row],
            names=names,
            wanted_k=wanted_k,
        )
        make = failed if near[row] else passed
        return make(message, float(left[row]), wanted_k)

    return Measured(at, left, np.full(len(at), wanted_k), near, word)


RULE = Rule(
    id="DAT-05",
    title="Margins that weak figures decide",
    why="An assumed case limit or plate may be off by 10 K: nearer to the limit than that, ask "
    "the maker before the quote. Margins that do not hold are found by PRA-03.",
    source=Source(RACKLOOP, "data quality", "practice", "medium"),
    scope=Scope.CHASSIS,
    measure=_measure,
    severity=Severity.INFO,
    unit="K",
    parameters={"band_k": 10.0},
    needs=frozenset({"cooling"}),
    good="26 K of margin to an assumed limit",
    bad="8 K of margin to an assumed limit",
)
