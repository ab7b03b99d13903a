"""PRA-02: coolant at each plate is no warmer than its module allows."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import ColdPlate, Oam
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.parts import part_as
from configurator.rules.rule import Outcome, Rule, Scope, Source, failed, passed
from configurator.rules.words import several


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert subject.chassis is not None
    plates = {s.where: s.part for s in context.segments(subject.chassis.id, "plate")}
    limits: dict[tuple[str, str | None], float | None] = {}
    over, total, excess_k = 0, 0, float("-inf")
    for module, result in context.cooled[subject.chassis.id]:
        kind = (module.part, plates.get(module.id))
        if kind not in limits:
            limits[kind] = _limit_c(context, *kind)
        own_limit_c, own_inlet_c = limits[kind], result.coolant_inlet_c
        if own_limit_c is None or own_inlet_c is None:
            continue
        total += 1
        over += own_inlet_c > own_limit_c
        if own_inlet_c - own_limit_c > excess_k:
            excess_k = own_inlet_c - own_limit_c
            inlet_c, limit_c, site = own_inlet_c, own_limit_c, module.site
    if not total:
        return None
    message = f"coolant reaches M{site} at {inlet_c:.1f} °C, its limit is {limit_c:.1f} °C"
    if over:
        return failed(several(over, total) + message, inlet_c, limit_c)
    return passed(message, inlet_c, limit_c)


def _limit_c(context: RuleContext, module_part: str, plate_part: str | None) -> float | None:
    module = part_as(context.design, Oam, module_part)
    if module is not None and module.coolant_inlet_max_c is not None:
        return module.coolant_inlet_max_c
    plate = part_as(context.design, ColdPlate, plate_part or "")
    return plate.inlet_max_c if plate else None


RULE = Rule(
    id="PRA-02",
    title="Coolant at each plate within its module's limit",
    why="In a path of plates in series the second gets what the first has warmed: the supply "
    "temperature says nothing about it.",
    source=Source(PRACTICE, "local inlet; limits from the modules' data", "practice", "medium"),
    scope=Scope.CHASSIS,
    check=_check,
    unit="°C",
    needs=frozenset({"cooling"}),
    good="MI300X with 45 °C at the second plate",
    bad="MI355X (43 °C) with 47 °C at the second plate",
)
