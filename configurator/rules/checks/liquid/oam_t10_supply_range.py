"""OAM-T10: coolant reaches every plate at 15 to 50 °C."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_20
from configurator.rules.facts.columns import module_columns
from configurator.rules.finding import Severity
from configurator.rules.judge import within
from configurator.rules.measured import Measured
from configurator.rules.outcome import Outcome
from configurator.rules.repairs.supply import colder_supply
from configurator.rules.rule import Parameters, Rule, Scope, Source


def _measure(context: RuleContext, subjects: Sequence[Subject], parameters: Parameters) -> Measured:
    modules, low = module_columns(context, subjects), parameters["minimum_c"]
    high, inlet_c = parameters["maximum_c"], modules.column("coolant_inlet_c")
    at, coldest = modules.least(inlet_c, modules.sites())
    _, warmest = modules.least(-inlet_c, -modules.sites())
    rows = np.where(inlet_c[coldest] < low, coldest, warmest)
    measured = inlet_c[rows]
    limit = np.where(np.abs(measured - low) < np.abs(measured - high), low, high)

    def word(row: int) -> Outcome:
        site = modules.modules[rows[row]].site
        outcome = within(
            say("coolant reaches M{site} at", site=site), float(measured[row]), low, high, "°C"
        )
        excess_k = float(measured[row]) - high
        if excess_k <= 0.0:
            return outcome
        return replace(outcome, fix=colder_supply(context, subjects[at[row]].rack, excess_k))

    return Measured(at, measured, limit, (measured < low) | (measured > high), word)


RULE = Rule(
    id="OAM-T10",
    title="Coolant at the plate within 15 to 50 °C",
    why="A plate is asked to work in this range; outside it nobody has. Preheat by a plate before "
    "it in the path counts.",
    source=Source(OAM_20, "§7.6.1", "draft"),
    scope=Scope.CHASSIS,
    measure=_measure,
    severity=Severity.WARNING,
    unit="°C",
    parameters={"minimum_c": 15.0, "maximum_c": 50.0},
    needs=frozenset({"cooling"}),
    good="40 °C supply, 45 °C at the second plate",
    bad="45 °C supply, 54.9 °C at the second plate",
    fix="Lower the supply as far as facility water allows",
)
