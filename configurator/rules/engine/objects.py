"""The objects of a design by scope, and which of them must be asked about again after an edit.

A rule reads one of three facets of its objects, by the results it needs.  How an item of a rack is
*placed* is all the document says of it, without the power of its modules, and the kind of rack it
stands in; of a rack all that is in it and which loop serves it; of CDUs and loops what the
document says of them and how their members are placed.  *Powered* adds the power of modules and,
for a rack and all in it but chassis, that of the rack and what else stands in it: a CDU in a rack
is asked about the room there as well.  *Solved* adds the cooling: that of the
whole rack for what stands in it, else the object's own.  All rules may read the parts, the
assumptions, the site and the requirements; those about the design everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain

from configurator.core.memo import same_objects
from configurator.design.address import addresses, addresses_in
from configurator.design.identity import PerObject
from configurator.design.model import Board, Chassis, Loop, Module, Rack, RackItem
from configurator.design.parts_token import PartsToken
from configurator.power.result import RackPower
from configurator.rules.context import RuleContext, Subject
from configurator.rules.rule import Rule, Scope

Inputs = tuple[object, ...]
Subjects = Mapping[Scope, Sequence[Subject]]


class Facet(StrEnum):
    """What a rule reads of its objects."""

    PLACED = "placed"
    POWERED = "powered"
    SOLVED = "solved"


def facet_of(rule: Rule) -> Facet:
    """Tell what a rule reads by the results it needs."""
    if "cooling" in rule.needs:
        return Facet.SOLVED
    return Facet.POWERED if rule.needs else Facet.PLACED


Reads = tuple[Scope, Facet]
"""Objects of a scope, and the facet of them that is read."""


@dataclass(frozen=True, slots=True)
class _Known:
    """An object under its address, with what its facets were read from; a rack with its items.

    ``drawn`` holds the very objects of the document, ``placed`` stays the same tuple as long as
    these say the same.
    """

    address: str
    drawn: Inputs = ()
    placed: Inputs = ()
    power: RackPower | None = None
    cooling: Inputs = ()
    subjects: Subjects = field(default_factory=dict)
    items: Mapping[str, _Known] = field(default_factory=dict)


_NOTHING = _Known("")


class Objects:
    """Follows a design from edit to edit.

    ``subjects`` lists the objects of each scope in document order, ``changed`` those whose facet
    is another one than last time, ``moved`` the scopes whose list is another one.
    """

    def __init__(self) -> None:
        self._parts = PartsToken()
        self._near: Inputs = ()
        self._loops: Inputs = ()
        self._known: Mapping[str, _Known] = {}
        self.subjects: dict[Scope, list[Subject]] = {scope: [] for scope in Scope}
        self.slots: dict[Scope, dict[str | None, int]] = {scope: {} for scope in Scope}
        self.changed: dict[Reads, list[Subject]] = {}
        self._slots: dict[Reads, Sequence[int]] = {}
        self.moved: frozenset[Scope] = frozenset()

    def follow(self, context: RuleContext) -> None:
        """Compare a design and its results with the last ones."""
        design = context.design
        self.changed = {(scope, facet): [] for scope in Scope for facet in Facet}
        self._slots = {}
        self._near = _same_or(self._near, self._surroundings(context))
        self._loops = _same_or(self._loops, tuple(loop.id for loop in design.loops))
        known = {rack.id: self._rack(context, rack) for rack in design.floor.racks}
        known.update((cdu.id or "", self._cdu(context, cdu)) for cdu in _cdus(context))
        known.update({loop.id: self._loop(context, loop, known) for loop in design.loops})
        itself = {Scope.DESIGN: (Subject(None, design.name),)}
        known[""] = _Known("", subjects=itself)
        self._note(itself, placed=True, powered=True)
        self._list(known)

    def slots_of(self, reads: Reads) -> Sequence[int]:
        """Return the slots of the objects that changed."""
        found = self._slots.get(reads)
        if found is None:
            slots = self.slots[reads[0]]
            found = self._slots[reads] = [slots[subject.id] for subject in self.changed[reads]]
        return found

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
        name, loop = addresses(context.design)[rack.id], context.index.loops.get(rack.id)
        power, cooling = context.rack_power.get(rack.id), context.cooling_of(rack)
        known = self._before(rack.id, name)
        drawn = (rack, self._near, self._loops, loop and loop.id)
        same = same_objects(known.drawn, drawn) and known.power is power
        if same and same_objects(known.cooling, cooling):
            return known
        placed, items = known.placed, known.items
        if not same:
            items = {item.id: self._item(context, known, rack, name, item) for item in rack.items}
            own = _equal_or(known.placed[:1], (_rack_itself(rack),))
            inside = (each.placed for each in items.values())
            placed = _same_or(known.placed, (*own, *drawn[1:], *inside))
        itself = {Scope.RACK: (Subject(rack.id, name, rack=rack),)}
        self._note(itself, placed=placed is not known.placed, powered=not same)
        subjects = _put_together(each.subjects for each in items.values())
        self._note(subjects)
        return _Known(name, drawn, placed, power, cooling, {**subjects, **itself}, items)

    def _item(
        self,
        context: RuleContext,
        holder: _Known,
        rack: Rack,
        address: str,
        item: Chassis | RackItem,
    ) -> _Known:
        power = None if isinstance(item, Chassis) else context.rack_power.get(rack.id)
        name = addresses_in(rack)[item.id]
        drawn = (item, rack.part if isinstance(item, Chassis) else rack, self._near)
        known = holder.items.get(item.id, _NOTHING)
        known = known if known.address == name else _NOTHING
        same, placed = same_objects(known.drawn, drawn), known.placed
        if not same:
            own = _equal_or(known.placed[:1], (_without_power(item),))
            placed = _same_or(known.placed, (*own, rack.part, self._near))
        subjects = _subjects_of(rack, address, item)
        if not same or known.power is not power:
            self._note(subjects, placed=placed is not known.placed, powered=True, solved=False)
        return _Known(name, drawn, placed, power, (), subjects)

    def _cdu(self, context: RuleContext, subject: Subject) -> _Known:
        name = subject.id or ""
        placed = (subject.item, subject.rack, context.index.loop_of(name), self._near)
        return self._other(Scope.CDU, subject, placed, (context.cdus.get(name),))

    def _loop(self, context: RuleContext, loop: Loop, known: Mapping[str, _Known]) -> _Known:
        result = context.loops.get(loop.id)
        problems = context.cooling.problems if context.cooling and result is None else ()
        racks = (known[name].placed if name in known else None for name in loop.racks)
        placed = (loop, self._near, *racks, *map(context.index.get, loop.cdus))
        subject = Subject(loop.id, addresses(context.design)[loop.id], loop=loop)
        return self._other(Scope.LOOP, subject, placed, (result, problems))

    def _other(self, scope: Scope, subject: Subject, placed: Inputs, cooling: Inputs) -> _Known:
        known, itself = self._before(subject.id or "", subject.where), {scope: (subject,)}
        replaced = not same_objects(known.placed, placed)
        if replaced or not same_objects(known.cooling, cooling):
            self._note(itself, placed=replaced, powered=replaced)
        return _Known(subject.where, (), placed, None, cooling, itself)

    def _before(self, name: str, address: str) -> _Known:
        known = self._known.get(name, _NOTHING)
        return known if known.address == address else _NOTHING

    def _note(
        self,
        subjects: Subjects,
        *,
        placed: bool = False,
        powered: bool = False,
        solved: bool = True,
    ) -> None:
        """Note objects of which these facets changed."""
        for scope, listed in subjects.items():
            for facet, other in zip(Facet, (placed, powered, solved), strict=True):
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


def _equal_or(known: Inputs, other: Inputs) -> Inputs:
    """Give the tuple of last time where the other one holds what is equal."""
    return known if known == other else other


def _fields(of: Rack | RackItem | Chassis | Board | Module, *without: str) -> dict[str, object]:
    return {name: value for name, value in vars(of).items() if name not in without}


def _placed_item(item: Chassis | RackItem) -> Inputs:
    if not isinstance(item, Chassis):
        return (_fields(item),)
    boards = [
        (_fields(board, "modules"), [_fields(each, *_POWER) for each in board.modules])
        for board in item.boards
    ]
    return _fields(item, "boards"), boards


def _placed_rack(rack: Rack) -> Inputs:
    return (_fields(rack, "items"),)


_POWER = ("power_w", "utilisation")
_without_power = PerObject(_placed_item)
_rack_itself = PerObject(_placed_rack)


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


def _cdu_places(rack: Rack) -> tuple[int, ...]:
    return tuple(at for at, item in enumerate(rack.items) if item.kind == "cdu")


_cdus_in = PerObject(_cdu_places)


def _cdus(context: RuleContext) -> list[Subject]:
    design, names = context.design, addresses(context.design)
    in_racks = [(rack, rack.items[at]) for rack in design.floor.racks for at in _cdus_in(rack)]
    found = [
        Subject(item.id, names[item.id], rack=rack, item=item)
        for rack, item in in_racks
        if isinstance(item, RackItem)
    ]
    return found + [Subject(cdu.id, names[cdu.id], item=cdu) for cdu in design.floor.cdus]
