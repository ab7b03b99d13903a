"""What rules say, kept as long as nothing they read has changed.

A rule about an item of a rack reads that item, the kind of rack it stands in and, where it needs
results, those of the item itself; one about a rack reads all of it and its results.  Those about
CDUs and loops read them, their members and their results, those about the design everything.
All may read the parts, the assumptions, the site and the requirements, and all but those about
items that need no results the loop as it is drawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from configurator.core.chained import Chained
from configurator.core.memo import Memo
from configurator.core.token import EntriesToken
from configurator.design.address import addresses
from configurator.design.identity import PerObject
from configurator.design.model import Chassis, Loop, Rack, RackItem
from configurator.rules.context import RuleContext, Subject
from configurator.rules.heard import Heard, Tallies, heard
from configurator.rules.rule import ITEM_SCOPES, Rule, Scope
from configurator.rules.subjects import item_subjects, only
from configurator.rules.tally import tallies

Inputs = tuple[object, ...]


class KeptAnswers:
    """Asks the rules about all objects of a design, each as seldom as it may."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = {rule.id: rule for rule in rules}
        listed = tuple(self._rules.values())
        of_items = [rule for rule in listed if rule.scope in ITEM_SCOPES]
        of_racks = [rule for rule in listed if rule.scope is Scope.RACK]
        self._of_items, self._of_item_results = _parted(of_items)
        self._of_racks, self._of_rack_results = _parted(of_racks)
        self._of_cdus, self._of_loops, self._of_design = (
            tuple(rule for rule in listed if rule.scope is scope)
            for scope in (Scope.CDU, Scope.LOOP, Scope.DESIGN)
        )
        self._parts = EntriesToken()
        self._racks: Memo[tuple[Tallies, ...]] = Memo()
        self._inside: dict[str, Memo[Tallies]] = {}
        self._others: Memo[Tallies] = Memo()
        self._heard: Memo[Heard] = Memo()

    def ask(self, context: RuleContext) -> list[Heard]:
        """Give what rules say of each rack, each CDU, each loop and the design."""
        surroundings = self._surroundings(context)
        racks = context.design.floor.racks
        found = [self._rack(context, rack, surroundings) for rack in racks]
        found += [self._cdu(context, subject, surroundings) for subject in _cdus(context)]
        found += [self._loop(context, loop, surroundings) for loop in context.design.loops]
        found.append(self._design(context))
        self._forget(context)
        return found

    def _surroundings(self, context: RuleContext) -> Inputs:
        design = context.design
        waits = context.power is None or context.cooling is None
        return (
            design.assumptions,
            design.assumption_overrides,
            design.site,
            design.requirements,
            self._parts.of(design.parts),
            context.power is None,
            context.cooling is None,
            design.name if waits else None,
        )

    def _rack(self, context: RuleContext, rack: Rack, surroundings: Inputs) -> Heard:
        results = (
            context.rack_power.get(rack.id),
            context.racks_on_loops.get(rack.id),
            *_of_rack(context.cooling.chassis if context.cooling else {}, rack),
            *_of_rack(context.cooling.modules if context.cooling else {}, rack),
        )
        loop = context.index.loops.get(rack.id) or context.design.loops
        said = self._racks.get(
            rack.id,
            (rack, loop, *results, *surroundings),
            partial(self._each_in_rack, context, rack, loop, results, surroundings),
        )
        return self._worded(context, rack.id, said)

    def _each_in_rack(
        self,
        context: RuleContext,
        rack: Rack,
        loop: object,
        results: Inputs,
        surroundings: Inputs,
    ) -> tuple[Tallies, ...]:
        kept = self._inside.setdefault(rack.id, Memo())
        found: list[Tallies] = []
        for item in rack.items:
            subjects = item_subjects(rack, item)
            near = (item, rack.part, *surroundings)
            own = (*near, loop, *_of_item(context, rack, item))
            for rules, inputs in ((self._of_items, near), (self._of_item_results, own)):
                ask = partial(tallies, rules, context, subjects)
                found.append(kept.get((item.id, rules is self._of_items), inputs, ask))
        itself = only(Scope.RACK, Subject(rack.id, rack=rack))
        fixed = (rack, loop, *surroundings)
        for rules, inputs in ((self._of_racks, fixed), (self._of_rack_results, results)):
            ask = partial(tallies, rules, context, itself)
            found.append(kept.get((rack.id, rules is self._of_racks), (*fixed, *inputs), ask))
        kept.sweep()
        return tuple(found)

    def _cdu(self, context: RuleContext, subject: Subject, surroundings: Inputs) -> Heard:
        name = subject.id or ""
        inputs = (
            subject.item,
            context.index.loop_of(name),
            context.cdus.get(name),
            *surroundings,
        )
        ask = partial(tallies, self._of_cdus, context, only(Scope.CDU, subject))
        return self._worded(context, name, (self._others.get(name, inputs, ask),))

    def _loop(self, context: RuleContext, loop: Loop, surroundings: Inputs) -> Heard:
        result = context.loops.get(loop.id)
        problems = context.cooling.problems if context.cooling and result is None else ()
        members = map(context.index.get, (*loop.racks, *loop.cdus))
        inputs = (loop, result, problems, *surroundings, *members)
        ask = partial(
            tallies, self._of_loops, context, only(Scope.LOOP, Subject(loop.id, loop=loop))
        )
        return self._worded(context, loop.id, (self._others.get(loop.id, inputs, ask),))

    def _design(self, context: RuleContext) -> Heard:
        said = tallies(self._of_design, context, only(Scope.DESIGN, Subject(None)))
        return heard(self._rules, (said,), context.design, addresses(context.design))

    def _worded(self, context: RuleContext, name: str, said: tuple[Tallies, ...]) -> Heard:
        """Keep the words too, while the object has its address and waivers are the same."""
        names, waivers = addresses(context.design), context.design.waivers
        return self._heard.get(
            (name, names[name]),
            (waivers, *said),
            lambda: heard(self._rules, said, context.design, names),
        )

    def _forget(self, context: RuleContext) -> None:
        """Drop what this design no longer has."""
        for memo in (self._racks, self._others, self._heard):
            memo.sweep()
        racks = {rack.id for rack in context.design.floor.racks}
        if self._inside.keys() - racks:
            self._inside = {name: kept for name, kept in self._inside.items() if name in racks}


def _parted(rules: Sequence[Rule]) -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
    """Part rules into those that read the design alone and those that need results."""
    return (
        tuple(rule for rule in rules if not rule.needs),
        tuple(rule for rule in rules if rule.needs),
    )


def _cdus(context: RuleContext) -> list[Subject]:
    in_racks = [
        Subject(item.id, rack=rack, item=item)
        for rack in context.design.floor.racks
        for item in rack.items
        if isinstance(item, RackItem) and item.kind == "cdu"
    ]
    return in_racks + [Subject(cdu.id, item=cdu) for cdu in context.design.floor.cdus]


def _of_rack(results: Mapping[str, object], rack: Rack) -> Inputs:
    """Give the results of what stands in a rack, or the one table that holds them."""
    if isinstance(results, Chained):
        return (results.tables.get(rack.id),)
    return tuple(map(results.get, _cooled_in(rack)))


def _of_item(context: RuleContext, rack: Rack, item: Chassis | RackItem) -> Inputs:
    """Give the results of an item: a chassis is cooled, a shelf has its share of the power."""
    if not isinstance(item, Chassis):
        return (context.rack_power.get(rack.id),)
    cooling = context.cooling
    if cooling is None:
        return ()
    modules = (cooling.modules.get(m.id) for board in item.boards for m in board.modules)
    return (cooling.chassis.get(item.id), *modules)


def _names_in(rack: Rack) -> tuple[str, ...]:
    names: list[str] = []
    for item in rack.items:
        if isinstance(item, Chassis):
            names.append(item.id)
            names += [module.id for board in item.boards for module in board.modules]
    return tuple(names)


_cooled_in = PerObject(_names_in)
