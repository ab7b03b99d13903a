"""PLA-02: a plate takes no more heat than it is made for."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from configurator.catalogue.parts import ColdPlate
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.columns import module_columns
from configurator.rules.facts.parts import part_as
from configurator.rules.facts.wetted import plates_on
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.measured import Measured, above
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Parameters, Rule, Scope, Source


def _measure(context: RuleContext, subjects: Sequence[Subject], parameters: Parameters) -> Measured:
    modules, fitted = module_columns(context, subjects), plates_on(context, subjects)
    names = [fitted.get(module.id) for module in modules.modules]
    parts = {name: part_as(context.design, ColdPlate, name) for name in set(names) if name}
    ratings = {name: part.rated_power_w for name, part in parts.items() if part}
    rated_w = np.array([ratings.get(name or "") for name in names], np.float64)
    share = modules.column("liquid_w") / rated_w
    at, rows = modules.least(-share, modules.sites())
    heat_w, limit_w = modules.column("liquid_w")[rows], rated_w[rows]

    def word(row: int) -> Outcome:
        part = parts[names[rows[row]] or ""]
        what = say("the plate of M{site} takes", site=modules.modules[rows[row]].site)
        by = say("{title} is rated", title=part.title if part else say("it"))
        return at_most(what, float(heat_w[row]), float(limit_w[row]), "W", by=by)

    return Measured(at, heat_w, limit_w, above(heat_w, limit_w), word)


RULE = Rule(
    id="PLA-02",
    title="Heat of a module within the plate's rating",
    why="A plate's curve is measured at one heat, spread over one die: with more its resistance "
    "no longer holds.",
    source=Source(RACKLOOP, "from the plates' data", "practice", "medium"),
    scope=Scope.CHASSIS,
    measure=_measure,
    severity=Severity.WARNING,
    unit="W",
    needs=frozenset({"cooling"}),
    good="MI300X (675 W to liquid) on a plate of 1000 W",
    bad="MI355X (1260 W to liquid) on a plate of 1000 W",
)
