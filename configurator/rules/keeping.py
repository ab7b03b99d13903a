"""What rules say, kept as long as nothing they read has changed.

A rule about an item of a rack reads that item, the kind of rack it stands in and, where it needs
results, those of the item itself, or of its rack's power where it is no chassis; one about a rack
reads all of it and its results.  Those about
CDUs and loops read them, their members and their results, those about the design everything.
All may read the parts, the assumptions, the site and the requirements, and all but those about
items that need no results the loop as it is drawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from configurator.core.chained import Chained
from configurator.core.memo import Memo
from configurator.design.address import addresses
from configurator.design.identity import PerObject
from configurator.design.model import Chassis, Loop, Rack, RackItem
from configurator.design.parts_token import PartsToken
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
        self._of_items, self._of_item_power, self._of_item_cooling = (
            tuple(rule for rule in of_items if _wants(rule) == wants)
            for wants in (None, "power", "cooling")
        )
        self._of_racks = tuple(rule for rule in of_racks if not rule.needs)
        self._of_rack_results = tuple(rule for rule in of_racks if rule.needs)
        self._of_cdus, self._of_loops, self._of_design = (
            tuple(rule for rule in listed if rule.scope is scope)
            for scope in (Scope.CDU, Scope.LOOP, Scope.DESIGN)
        )
        self._parts = PartsToken()
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
            _segments(context, rack),
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
            power = None if isinstance(item, Chassis) else context.rack_power.get(rack.id)
            cooling = _of_chassis(context, rack, item) if isinstance(item, Chassis) else ()
            for wants, rules, inputs in (
                ("", self._of_items, near),
                ("power", self._of_item_power, (*near, power)),
                ("cooling", self._of_item_cooling, (*near, power, loop, *cooling)),
            ):
                ask = partial(tallies, rules, context, subjects)
                found.append(kept.get((item.id, wants), inputs, ask))
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


def _wants(rule: Rule) -> str | None:
    """Name the last stage a rule about an item waits for."""
    if not rule.needs:
        return None
    return "cooling" if "cooling" in rule.needs else "power"


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


def _segments(context: RuleContext, rack: Rack) -> object:
    loop = context.index.loops.get(rack.id)
    result = context.loops.get(loop.id) if loop else None
    return result.segments.of(rack.id) if result else None


def _of_chassis(context: RuleContext, rack: Rack, chassis: Chassis) -> Inputs:
    """Give the cooling of a chassis and of its modules, and the wetted elements of its rack."""
    cooling = context.cooling
    if cooling is None:
        return ()
    modules = (cooling.modules.get(m.id) for board in chassis.boards for m in board.modules)
    return (_segments(context, rack), cooling.chassis.get(chassis.id), *modules)


def _names_in(rack: Rack) -> tuple[str, ...]:
    names: list[str] = []
    for item in rack.items:
        if isinstance(item, Chassis):
            names.append(item.id)
            names += [module.id for board in item.boards for module in board.modules]
    return tuple(names)


_cooled_in = PerObject(_names_in)
