"""LIQ-15: couplings stay within their temperature range."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from configurator.catalogue.parts import QuickDisconnect
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import UQD
from configurator.rules.facts.couplings import UQDS, Couplings
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least, at_most
from configurator.rules.measured import Measured, above, below
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Parameters, Rule, Scope, Source


def _measure(context: RuleContext, subjects: Sequence[Subject], parameters: Parameters) -> Measured:
    lines = Couplings(context, subjects, lambda part: True)
    supply_c, return_c = lines.column("supply_c"), lines.column("return_c")
    least_c, most_c = parameters["minimum_c"], parameters["maximum_c"]
    low_c = lines.limits(lambda part: _rated(part, part.temperature_min_c, least_c))
    high_c = lines.limits(lambda part: _rated(part, part.temperature_max_c, most_c))
    cold = supply_c < low_c
    measured, limit = np.where(cold, supply_c, return_c), np.where(cold, low_c, high_c)
    rows = np.flatnonzero(np.isfinite(measured) & np.isfinite(limit))
    measured, limit, cold = measured[rows], limit[rows], cold[rows]

    def word(row: int) -> Outcome:
        title, own_c, limit_c = lines.parts[rows[row]].title, measured[row], limit[row]
        figures = float(own_c), float(limit_c), "°C"
        if cold[row]:
            return at_least(say("supply through {title} at", title=title), *figures)
        return at_most(say("return through {title} at", title=title), *figures, by=say("rated to"))

    broken = np.where(cold, below(measured, limit), above(measured, limit))
    return Measured(lines.at[rows], measured, limit, broken, word)


def _rated(part: QuickDisconnect, own_c: float | None, standard_c: float) -> float | None:
    """The maker's limit goes first, then that of the specification for its couplings."""
    return own_c if own_c is not None or part.standard not in UQDS else standard_c


RULE = Rule(
    id="LIQ-15",
    title="Temperature at the couplings",
    why="UQD seals are qualified for 17 to 65 °C, blind-mate couplings to 60 °C.",
    source=Source(UQD, "operating range, quoted", "second-hand", "medium"),
    scope=Scope.CHASSIS,
    measure=_measure,
    severity=Severity.WARNING,
    unit="°C",
    parameters={"minimum_c": 17.0, "maximum_c": 65.0},
    needs=frozenset({"cooling"}),
    good="Return at 50 °C through UQD06",
    bad="Return at 68 °C through UQD06",
)
