"""What rules say of racks, kept as long as nothing they read has changed.

A rule about an item of a rack reads that item and the kind of rack it stands in; one about a rack
reads all of it; one that reads results is asked again when those of the rack or of its loop are
other ones. A rule that is `wide` is never kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from configurator.catalogue.parts import Part
from configurator.core.memo import Memo
from configurator.design.model import Chassis, Rack, RackItem
from configurator.power.result import RackPower
from configurator.rules.context import RuleContext
from configurator.rules.rule import RACK_SCOPES, Rule, Scope
from configurator.rules.subjects import Subjects, item_subjects
from configurator.rules.tally import Tally, joined, tally

Tallies = Mapping[str, Tally]


class RackTallies:
    """Asks the rules about racks and what stands in them, each as seldom as it may."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        near = [rule for rule in rules if rule.scope in RACK_SCOPES and not rule.wide]
        fixed = [rule for rule in near if not rule.needs]
        self._of_items = tuple(rule for rule in fixed if rule.scope is not Scope.RACK)
        self._of_racks = tuple(rule for rule in fixed if rule.scope is Scope.RACK)
        self._on_results = tuple(rule for rule in near if rule.needs)
        self._items: dict[str, Memo[Tallies]] = {}
        self._racks: Memo[Tallies] = Memo()
        self._answers: Memo[Tallies] = Memo()
        self._power: dict[str, RackPower] = {}
        self._parts: tuple[Mapping[str, Part], object] = ({}, object())

    def ask(
        self, context: RuleContext, subjects: Sequence[Subjects]
    ) -> Mapping[str, Sequence[Tally]]:
        """Give what each rule that can be kept says of each rack, by the rule's id.

        ``subjects`` are those of the racks in their order. Rules that read results are left out
        where a stage has not answered.
        """
        design = context.design
        surroundings = (
            design.assumptions,
            design.assumption_overrides,
            design.site,
            design.requirements,
            self._parts_token(design.parts),
        )
        on_results = self._on_results if context.power and context.cooling else ()
        self._power = {
            name: _same_if_equal(self._power.get(name), now)
            for name, now in context.rack_power.items()
        }
        fixed = (*self._of_items, *self._of_racks)
        found: dict[str, list[Tally]] = {rule.id: [] for rule in (*fixed, *on_results)}
        for rack, inside in zip(design.floor.racks, subjects, strict=True):
            of_rack = partial(self._of_rack, context, rack, inside, surroundings)
            kept = [self._racks.get(rack.id, (rack, *surroundings), of_rack)]
            if on_results:
                inputs = (rack, *self._results(context, rack), *surroundings)
                answer = partial(_ask_each, on_results, context, inside)
                kept.append(self._answers.get(rack.id, inputs, answer))
            for rule_id, one in (pair for tallies in kept for pair in tallies.items()):
                found[rule_id].append(one)
        self._forget(context)
        return found

    def _results(self, context: RuleContext, rack: Rack) -> tuple[object, ...]:
        loop = context.index.loops.get(rack.id)
        return self._power.get(rack.id), context.loops.get(loop.id) if loop else None

    def _of_rack(
        self,
        context: RuleContext,
        rack: Rack,
        inside: Subjects,
        surroundings: tuple[object, ...],
    ) -> Tallies:
        items = self._items.setdefault(rack.id, Memo())
        each = [
            items.get(
                item.id,
                (item, rack.part, *surroundings),
                partial(self._of_item, context, rack, item),
            )
            for item in rack.items
        ]
        items.sweep()
        of_items = {rule.id: joined(kept[rule.id] for kept in each) for rule in self._of_items}
        return {**of_items, **_ask_each(self._of_racks, context, inside)}

    def _of_item(self, context: RuleContext, rack: Rack, item: Chassis | RackItem) -> Tallies:
        return _ask_each(self._of_items, context, item_subjects(rack, item))

    def _forget(self, context: RuleContext) -> None:
        """Drop what this design no longer has."""
        self._racks.sweep()
        self._answers.sweep()
        racks = {rack.id for rack in context.design.floor.racks}
        self._items = {name: kept for name, kept in self._items.items() if name in racks}

    def _parts_token(self, parts: Mapping[str, Part]) -> object:
        """Return the same object until a part that a rule could have read is another one."""
        known, token = self._parts
        if parts is not known:
            if any(parts.get(part_id) is not part for part_id, part in known.items()):
                token = object()
            self._parts = (parts, token)
        return token


def _same_if_equal(known: RackPower | None, now: RackPower) -> RackPower:
    """Power is rolled up anew for every rack; where it says the same it is no other input."""
    return known if known == now else now


def _ask_each(rules: Iterable[Rule], context: RuleContext, subjects: Subjects) -> Tallies:
    return {rule.id: tally(rule, context, subjects[rule.scope]) for rule in rules}
