"""OAM-T12: plates on modules 1.x reach 0.05 K/W."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from configurator.catalogue.parts import Oam
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_10
from configurator.rules.facts.columns import ModuleColumns, module_columns
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.measured import FloatArray, Measured, above
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Parameters, Rule, Scope, Source


def _measure(context: RuleContext, subjects: Sequence[Subject], parameters: Parameters) -> Measured:
    modules, limit = module_columns(context, subjects), parameters["limit_k_per_w"]
    rise_k = modules.column("case_c") - modules.column("coolant_inlet_c")
    liquid_w = modules.column("liquid_w")
    resistance = rise_k / np.where(liquid_w > 0.0, liquid_w, np.nan) + _old_ones(context, modules)
    at, rows = modules.least(-resistance, modules.sites())
    worst = resistance[rows]

    def word(row: int) -> Outcome:
        what = say("case to coolant at M{site}:", site=modules.modules[rows[row]].site)
        return at_most(what, float(worst[row]), limit, "K/W", by=say("reachable are"), digits=3)

    return Measured(at, worst, np.full(len(at), limit), above(worst, limit), word)


def _old_ones(context: RuleContext, modules: ModuleColumns) -> FloatArray:
    """Nothing for modules of generation 1.x, NaN for others."""
    names = [module.part for module in modules.modules]
    parts = {name: part_as(context.design, Oam, name) for name in set(names)}
    counts = {
        name: 0.0 if part is not None and part.generation == "1.x" else np.nan
        for name, part in parts.items()
    }
    return np.array([counts[name] for name in names], np.float64)


RULE = Rule(
    id="OAM-T12",
    title="Resistance of the plate, OAM 1.x",
    why="More means little flow, a thick interface or a plate that is not made for the module: "
    "at 700 W every 0.01 K/W costs 7 K.",
    source=Source(OAM_10, "§7.5.3"),
    scope=Scope.CHASSIS,
    measure=_measure,
    severity=Severity.INFO,
    unit="K/W",
    parameters={"limit_k_per_w": 0.05},
    needs=frozenset({"cooling"}),
    good="0.022 K/W at 2 L/min",
    bad="0.06 K/W",
)
