"""The objects of a design by scope, and which of them must be asked about again after an edit.

A rule reads one of three facets of its objects, by the results it needs.  What is *drawn* of an
item of a rack is that item and the kind of rack it stands in; of a rack all of it and which loop
serves it; of CDUs and loops what the document says of them and their members.  *Powered* adds the
power of the rack: for a rack and what stands in it, but not for chassis, whose power follows from
what is drawn.  *Solved* adds the cooling: that of the whole rack for what stands in it, else the
object's own.  All rules may read the parts, the assumptions, the site and the requirements; those
about the design everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain

from configurator.core.memo import same_objects
from configurator.design.address import addresses, addresses_in
from configurator.design.model import Chassis, Loop, Rack, RackItem
from configurator.design.parts_token import PartsToken
from configurator.power.result import RackPower
from configurator.rules.context import RuleContext, Subject
from configurator.rules.rule import Rule, Scope

Inputs = tuple[object, ...]
Subjects = Mapping[Scope, Sequence[Subject]]


class Facet(StrEnum):
    """What a rule reads of its objects."""

    DRAWN = "drawn"
    POWERED = "powered"
    SOLVED = "solved"


def facet_of(rule: Rule) -> Facet:
    """Tell what a rule reads by the results it needs."""
    if "cooling" in rule.needs:
        return Facet.SOLVED
    return Facet.POWERED if rule.needs else Facet.DRAWN


@dataclass(frozen=True, slots=True)
class _Known:
    """An object with its address and what each facet was read from; a rack with its items."""

    address: str
    drawn: Inputs
    power: RackPower | None = None
    cooling: Inputs = ()
    subjects: Subjects = field(default_factory=dict)
    items: Mapping[str, _Known] = field(default_factory=dict)


_NOTHING = _Known("", ())


class Objects:
    """Follows a design from edit to edit.

    ``subjects`` lists the objects of each scope in document order, ``changed`` those whose facet
    is another one than last time, ``moved`` the scopes whose list is another one.
    """

    def __init__(self) -> None:
        self._parts = PartsToken()
        self._near: Inputs = ()
        self._loops: Inputs = ()
        self._known: dict[str, _Known] = {}
        self._ids: dict[Scope, list[str | None]] = {scope: [] for scope in Scope}
        self.subjects: Subjects = dict.fromkeys(Scope, ())
        self.slots: dict[Scope, Mapping[str | None, int]] = {scope: {} for scope in Scope}
        self.changed: dict[tuple[Scope, Facet], list[Subject]] = {}
        self.moved: frozenset[Scope] = frozenset()

    def follow(self, context: RuleContext) -> None:
        """Compare a design and its results with the last ones."""
        design = context.design
        self.changed = {(scope, facet): [] for scope in Scope for facet in Facet}
        self._near = _same_or(self._near, self._surroundings(context))
        self._loops = _same_or(self._loops, tuple(loop.id for loop in design.loops))
        known = {rack.id: self._rack(context, rack) for rack in design.floor.racks}
        known.update((cdu.id or "", self._cdu(context, cdu)) for cdu in _cdus(context))
        known.update((loop.id, self._loop(context, loop)) for loop in design.loops)
        self._list(known)
        self._note({Scope.DESIGN: (Subject(None, design.name),)}, redrawn=True, powered=True)

    def _surroundings(self, context: RuleContext) -> Inputs:
        design = context.design
        return (
            design.assumptions,
            design.assumption_overrides,
            design.site,
            design.requirements,
            self._parts.of(design.parts),
            context.power is None,
            context.cooling is None,
        )

    def _rack(self, context: RuleContext, rack: Rack) -> _Known:
        name, power = addresses(context.design)[rack.id], context.rack_power.get(rack.id)
        loop, known = context.index.loops.get(rack.id), self._before(rack.id, name)
        drawn, cooling = (rack, self._near, self._loops, loop and loop.id), context.cooling_of(rack)
        redrawn = not same_objects(known.drawn, drawn)
        powered = redrawn or known.power is not power
        if not powered and same_objects(known.cooling, cooling):
            return known
        itself = {Scope.RACK: (Subject(rack.id, name, rack=rack),)}
        self._note(itself, redrawn=redrawn, powered=powered)
        items = known.items
        if powered:
            items = {item.id: self._item(context, known, rack, name, item) for item in rack.items}
        inside = _put_together(each.subjects for each in items.values())
        self._note(inside)
        return _Known(name, drawn, power, cooling, {**inside, **itself}, items)

    def _item(
        self,
        context: RuleContext,
        holder: _Known,
        rack: Rack,
        address: str,
        item: Chassis | RackItem,
    ) -> _Known:
        power = None if isinstance(item, Chassis) else context.rack_power.get(rack.id)
        known, names = holder.items.get(item.id, _NOTHING), addresses_in(rack)
        drawn = (item, rack.part, self._near)
        redrawn = known.address != names[item.id] or not same_objects(known.drawn, drawn)
        subjects = _subjects_of(rack, address, item)
        if redrawn or known.power is not power:
            self._note(subjects, redrawn=redrawn, powered=True, solved=False)
        return _Known(names[item.id], drawn, power, (), subjects)

    def _cdu(self, context: RuleContext, subject: Subject) -> _Known:
        name = subject.id or ""
        drawn = (subject.item, context.index.loop_of(name), self._near)
        return self._other(Scope.CDU, subject, drawn, (context.cdus.get(name),))

    def _loop(self, context: RuleContext, loop: Loop) -> _Known:
        result = context.loops.get(loop.id)
        problems = context.cooling.problems if context.cooling and result is None else ()
        members = map(context.index.get, (*loop.racks, *loop.cdus))
        subject = Subject(loop.id, addresses(context.design)[loop.id], loop=loop)
        return self._other(Scope.LOOP, subject, (loop, self._near, *members), (result, problems))

    def _other(self, scope: Scope, subject: Subject, drawn: Inputs, cooling: Inputs) -> _Known:
        known, itself = self._before(subject.id or "", subject.where), {scope: (subject,)}
        redrawn = not same_objects(known.drawn, drawn)
        if redrawn or not same_objects(known.cooling, cooling):
            self._note(itself, redrawn=redrawn, powered=redrawn)
        return _Known(subject.where, drawn, None, cooling, itself)

    def _before(self, name: str, address: str) -> _Known:
        known = self._known.get(name, _NOTHING)
        return known if known.address == address else _NOTHING

    def _note(
        self,
        subjects: Subjects,
        *,
        redrawn: bool = False,
        powered: bool = False,
        solved: bool = True,
    ) -> None:
        """Note objects of which these facets changed."""
        for scope, listed in subjects.items():
            for facet, other in zip(Facet, (redrawn, powered, solved), strict=True):
                if other:
                    self.changed[scope, facet] += listed

    def _list(self, known: Mapping[str, _Known]) -> None:
        """List all objects by scope, and where each stands."""
        self.moved = frozenset()
        before, self._known = self._known, known
        fresh = [(each, before.get(name, _NOTHING)) for name, each in known.items()]
        fresh = [(new, old) for new, old in fresh if new is not old]
        same = all(_ids(new.subjects) == _ids(old.subjects) for new, old in fresh)
        if same and list(before) == list(known):
            self._replace(chain.from_iterable(new.subjects.items() for new, _ in fresh))
            return
        self.subjects = {
            **{scope: [] for scope in Scope},
            **_put_together(each.subjects for each in known.values()),
            Scope.DESIGN: [Subject(None)],
        }
        slots = {
            scope: {each.id: slot for slot, each in enumerate(listed)}
            for scope, listed in self.subjects.items()
        }
        self.moved = frozenset(s for s in Scope if list(slots[s]) != list(self.slots[s]))
        self.slots = slots

    def _replace(self, subjects: Iterable[tuple[Scope, Sequence[Subject]]]) -> None:
        """Put objects in place of those that stood in their slots."""
        for scope, listed in subjects:
            slots, known = self.slots[scope], self.subjects[scope]
            for subject in listed:
                known[slots[subject.id]] = subject


def _ids(subjects: Subjects) -> list[tuple[Scope, list[str | None]]]:
    return [(scope, [each.id for each in listed]) for scope, listed in subjects.items()]


def _same_or(known: Inputs, other: Inputs) -> Inputs:
    """Give the tuple of last time where the other one holds the same."""
    return known if same_objects(known, other) else other


def _subjects_of(rack: Rack, address: str, item: Chassis | RackItem) -> Subjects:
    """List what stands in units of a rack, with the boards in it; a CDU has a scope of its own."""
    names = addresses_in(rack)
    where = f"{address}/{names[item.id]}"
    if isinstance(item, Chassis):
        itself = Subject(item.id, where, rack=rack, chassis=item)
        boards = [
            Subject(each.id, f"{address}/{names[each.id]}", rack=rack, chassis=item, board=each)
            for each in item.boards
        ]
        return {Scope.CHASSIS: (itself,), Scope.BOARD: boards, Scope.MOUNTED: (itself,)}
    itself = Subject(item.id, where, rack=rack, item=item)
    if item.kind == "cdu":
        return {Scope.MOUNTED: (itself,)}
    return {Scope.ITEM: (itself,), Scope.MOUNTED: (itself,)}


def _put_together(parts: Iterable[Subjects]) -> dict[Scope, list[Subject]]:
    found: dict[Scope, list[Subject]] = {}
    for part in parts:
        for scope, subjects in part.items():
            found.setdefault(scope, []).extend(subjects)
    return found


def _cdus(context: RuleContext) -> list[Subject]:
    design, names = context.design, addresses(context.design)
    in_racks = [
        Subject(item.id, names[item.id], rack=rack, item=item)
        for rack in design.floor.racks
        for item in rack.items
        if isinstance(item, RackItem) and item.kind == "cdu"
    ]
    return in_racks + [Subject(cdu.id, names[cdu.id], item=cdu) for cdu in design.floor.cdus]
