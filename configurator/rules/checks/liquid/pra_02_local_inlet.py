"""PRA-02: coolant at each plate is no warmer than its module allows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from configurator.catalogue.parts import ColdPlate, Oam
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.columns import ModuleColumns, module_columns
from configurator.rules.facts.parts import part_as
from configurator.rules.facts.wetted import plates_on
from configurator.rules.measured import FloatArray, Measured
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.repairs.supply import colder_supply
from configurator.rules.rule import Parameters, Rule, Scope, Source
from configurator.rules.words import several


def _measure(context: RuleContext, subjects: Sequence[Subject], parameters: Parameters) -> Measured:
    modules = module_columns(context, subjects)
    inlet_c, limit_c = modules.column("coolant_inlet_c"), _limits_c(context, subjects, modules)
    excess_k = inlet_c - limit_c
    at, rows = modules.least(-excess_k, np.arange(len(excess_k)))
    over = modules.count(inlet_c > limit_c, rows)
    total = modules.count(np.isfinite(excess_k), rows)

    def word(row: int) -> Outcome:
        here = rows[row]
        own_c, most_c = float(inlet_c[here]), float(limit_c[here])
        site = modules.modules[here].site
        message = say(
            "coolant reaches M{site} at {own_c:.1f} °C, its limit is {most_c:.1f} °C",
            site=site,
            own_c=own_c,
            most_c=most_c,
        )
        if not over[row]:
            return passed(message, own_c, most_c)
        fix = colder_supply(context, subjects[at[row]].rack, own_c - most_c)
        return failed(several(over[row], total[row], message), own_c, most_c, fix=fix)

    return Measured(at, inlet_c[rows], limit_c[rows], over > 0, word)


def _limits_c(
    context: RuleContext, subjects: Sequence[Subject], modules: ModuleColumns
) -> FloatArray:
    """Give the limit of each module: its own, else that of the plate on it."""
    parts = [module.part for module in modules.modules]
    own = {name: _limit_of_module(context, name) for name in set(parts)}
    if None not in own.values():
        return np.array([own[name] for name in parts], np.float64)
    fitted = plates_on(context, subjects)
    plates = [fitted.get(module.id) for module in modules.modules]
    of_plate = {name: _limit_of_plate(context, name) for name in set(plates)}
    known = zip(map(own.__getitem__, parts), map(of_plate.__getitem__, plates), strict=True)
    return np.array([other if limit is None else limit for limit, other in known], np.float64)


def _limit_of_module(context: RuleContext, name: str) -> float | None:
    part = part_as(context.design, Oam, name)
    return part.coolant_inlet_max_c if part else None


def _limit_of_plate(context: RuleContext, name: str | None) -> float | None:
    part = part_as(context.design, ColdPlate, name) if name else None
    return part.inlet_max_c if part else None


RULE = Rule(
    id="PRA-02",
    title="Coolant at each plate within its module's limit",
    why="In a path of plates in series the second gets what the first has warmed: the supply "
    "temperature says nothing about it.",
    source=Source(PRACTICE, "local inlet; limits from the modules' data", "practice", "medium"),
    scope=Scope.CHASSIS,
    measure=_measure,
    unit="°C",
    needs=frozenset({"cooling"}),
    good="MI300X with 45 °C at the second plate",
    bad="MI355X (43 °C) with 47 °C at the second plate",
    fix="Lower the supply as far as facility water allows",
)
