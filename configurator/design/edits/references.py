"""What refers to objects by id: overrides of assumptions, waivers and scenarios."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from configurator.core.errors import Fault, PlacementError, UsageError
from configurator.core.text import say
from configurator.design.edits.embed import embed, prune
from configurator.design.edits.fields import checked, made
from configurator.design.edits.tree import IdSource, changed, find, replace_object
from configurator.design.library import PartLibrary, find_part
from configurator.design.model import (
    AssumptionOverride,
    Design,
    Override,
    Scenario,
    Waiver,
)
from configurator.design.query import index, is_missing


def override_assumption(
    design: Design,
    key: str,
    value: float | str,
    reason: str,
    scope: str | None = None,
    library: PartLibrary | None = None,
) -> Design:
    """Use a value in place of an assumption's default, for one object or the whole design."""
    assumption = design.assumptions.get(key)
    if assumption is None:
        raise UsageError(say("there is no assumption {key!r}", key=key))
    if scope is not None:
        find(design, scope)
    if isinstance(value, str) != isinstance(assumption.value, str):
        wanted = say("a number") if isinstance(value, str) else say("the id of a part")
        raise PlacementError(
            Fault("", key, say("{wanted} is expected, not {value!r}", wanted=wanted, value=value))
        )
    if isinstance(value, str):
        part = find_part(design, library, value)
        if assumption.part_kind is not None and part.kind != assumption.part_kind:
            reason_kind = say(
                "{part} is of kind {kind}, not {wanted}",
                part=part.title,
                kind=part.kind,
                wanted=assumption.part_kind,
            )
            raise PlacementError(Fault("", key, reason_kind))
        design = embed(design, part)
    elif reason_range := assumption.range_fault(value):
        raise PlacementError(Fault("", key, reason_range))
    new = made(AssumptionOverride, key=key, scope=scope, value=value, reason=reason)
    kept = _other_overrides(design, key, scope)
    return prune(changed(design, assumption_overrides=(*kept, new)))


def clear_override(design: Design, key: str, scope: str | None = None) -> Design:
    """Go back to the default of an assumption, or to the wider override."""
    kept = _other_overrides(design, key, scope)
    if len(kept) == len(design.assumption_overrides):
        return design
    return prune(changed(design, assumption_overrides=kept))


def waive(
    design: Design,
    rule: str,
    target: str | None,
    reason: str,
    author: str,
    measured: float | None = None,
    limit: float | None = None,
    date: str | None = None,
) -> Design:
    """Accept a finding with a reason; a later waiver of the same finding replaces the first.

    Findings about the design as a whole have no target.

    ``date`` is a day such as 2026-11-24.
    """
    if target is not None:
        find(design, target)
    if not reason.strip():
        raise PlacementError(say("a waiver needs a reason"))
    new = made(
        Waiver,
        rule=rule,
        target=target,
        reason=reason,
        author=author,
        date=date,
        measured=measured,
        limit=limit,
    )
    return changed(design, waivers=(*_other_waivers(design, rule, target), new))


def withdraw_waiver(design: Design, rule: str, target: str | None) -> Design:
    """Let a waived finding count again."""
    kept = _other_waivers(design, rule, target)
    return design if len(kept) == len(design.waivers) else changed(design, waivers=kept)


def add_scenario(
    design: Design,
    name: str,
    parent: str | None = None,
    overrides: Collection[Override] = (),
    library: PartLibrary | None = None,
) -> Design:
    """Add a what-if to the design; its parts come along."""
    ids = IdSource(design)
    blank = Scenario(id=ids.new("x"), name="")
    fields = {"name": name, "parent": parent, "overrides": tuple(overrides)}
    grown = changed(design, scenarios=(*design.scenarios, blank), next_id=ids.next_id)
    return set_scenario(grown, blank.id, library, **fields)


def set_scenario(
    design: Design, scenario_id: str, library: PartLibrary | None = None, /, **fields: object
) -> Design:
    """Change fields of a scenario; a parent must not descend from it."""
    scenario = find(design, scenario_id)
    if not isinstance(scenario, Scenario):
        raise PlacementError(say("{scenario_id} is no scenario", scenario_id=scenario_id))
    new = checked(design, scenario, fields, library)
    if new == scenario:
        return design
    _check_parent(design, new)
    for number, override in enumerate(new.overrides):
        if is_missing(design, override.target):
            place = f"overrides[{number}].target"
            raise UsageError(
                Fault("", place, say("the design has no object {target!r}", target=override.target))
            )
        if override.field == "part" and isinstance(override.value, str):
            design = embed(design, find_part(design, library, override.value))
    return prune(replace_object(design, new))


def _check_parent(design: Design, scenario: Scenario) -> None:
    above = scenario.parent
    while above is not None:
        holder = index(design).get(above)
        if above == scenario.id or not isinstance(holder, Scenario):
            raise PlacementError(
                Fault("", "parent", say("{above} cannot be its parent", above=above))
            )
        above = holder.parent


def forget(design: Design, gone: Collection[str]) -> Design:
    """Drop overrides, waivers and scenario entries of objects that are no more."""
    overrides = tuple(each for each in design.assumption_overrides if each.scope not in gone)
    waivers = tuple(each for each in design.waivers if each.target not in gone)
    scenarios = tuple(_without_targets(each, gone) for each in design.scenarios)
    fields: dict[str, tuple[object, ...]] = {}
    if len(overrides) < len(design.assumption_overrides):
        fields["assumption_overrides"] = overrides
    if len(waivers) < len(design.waivers):
        fields["waivers"] = waivers
    if any(new is not old for new, old in zip(scenarios, design.scenarios, strict=True)):
        fields["scenarios"] = scenarios
    return changed(design, **fields) if fields else design


def copy_overrides(design: Design, source: Design, names: Mapping[str, str]) -> Design:
    """Give a copied object the overrides of its original; ``names`` maps old ids to new."""
    copies = tuple(
        changed(each, scope=names[each.scope])
        for each in source.assumption_overrides
        if each.scope is not None and each.scope in names
    )
    if not copies:
        return design
    return changed(design, assumption_overrides=design.assumption_overrides + copies)


def _without_targets(scenario: Scenario, gone: Collection[str]) -> Scenario:
    kept = tuple(each for each in scenario.overrides if each.target not in gone)
    return scenario if len(kept) == len(scenario.overrides) else changed(scenario, overrides=kept)


def _other_overrides(design: Design, key: str, scope: str | None) -> tuple[AssumptionOverride, ...]:
    entries = design.assumption_overrides
    return tuple(each for each in entries if (each.key, each.scope) != (key, scope))


def _other_waivers(design: Design, rule: str, target: str | None) -> tuple[Waiver, ...]:
    return tuple(each for each in design.waivers if (each.rule, each.target) != (rule, target))
