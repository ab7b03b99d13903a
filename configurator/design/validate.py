"""Checks of a whole design that its types cannot express; every fault carries its JSON path.

What fits together badly is a finding of the rules.  Here stands only what would make the document
contradict itself: ids, references, kinds of parts, places that cannot be.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from configurator.catalogue.parts import Rack as RackPart
from configurator.catalogue.parts import Ubb
from configurator.core.errors import DesignError, Fault
from configurator.core.text import say
from configurator.design.fit import sites_of
from configurator.design.loop_paths import loop_paths_faults
from configurator.design.model import (
    Board,
    Chassis,
    Design,
    FloorCdu,
    Loop,
    Module,
    PlacedPart,
    Rack,
    RackItem,
    Scenario,
)
from configurator.design.part_fields import PART_FIELDS
from configurator.design.query import DesignObject, index, is_missing
from configurator.design.rack_units import rack_height_cmm, span_of

_KINDS: dict[type, str] = {Module: "oam", Board: "ubb", Rack: "rack", FloorCdu: "cdu"}
_NAMING: dict[type, tuple[str, ...]] = {
    model: tuple(field for field in PART_FIELDS if field in model.model_fields)
    for model in (Module, Chassis, Loop)
}


def validate(design: Design, file: str = "") -> None:
    """Raise all faults of a design at once; ``file`` is only named in them."""
    if found := faults(design, file):
        raise DesignError(*found)


def faults(design: Design, file: str = "") -> tuple[Fault, ...]:
    """List what is wrong in a design, in the order of the document."""
    found: list[tuple[str, str]] = []
    places = list(_places(design))
    found += _ids(design, places)
    for place, thing in places:
        found += _parts_named(design, place, thing)
    for number, rack in enumerate(design.floor.racks):
        found += _units(design, rack, f"floor.racks[{number}]")
    for place, thing in places:
        if isinstance(thing, Board):
            found += _sites(design, thing, place)
        elif isinstance(thing, Chassis):
            wrong_paths = loop_paths_faults(thing, design.parts)
            found += [(f"{place}.{fault.place}", fault.reason) for fault in wrong_paths]
    found += [*_loops(design), *_profiles(design, places)]
    found += [*_embedded(design), *_assumptions(design)]
    found += [*_waivers(design), *_scenarios(design)]
    return tuple(Fault(file, place, reason) for place, reason in found)


_Found = Iterator[tuple[str, str]]


def _places(design: Design) -> Iterator[tuple[str, DesignObject]]:
    """Go through all objects, each with its path in the file."""
    for r, rack in enumerate(design.floor.racks):
        yield f"floor.racks[{r}]", rack
        for i, item in enumerate(rack.items):
            place = f"floor.racks[{r}].items[{i}]"
            yield place, item
            for b, board in enumerate(item.boards if isinstance(item, Chassis) else ()):
                yield f"{place}.boards[{b}]", board
                for m, module in enumerate(board.modules):
                    yield f"{place}.boards[{b}].modules[{m}]", module
    for name, things in (
        ("floor.cdus", design.floor.cdus),
        ("loops", design.loops),
        ("scenarios", design.scenarios),
    ):
        for number, thing in enumerate(things):
            assert isinstance(thing, DesignObject)
            yield f"{name}[{number}]", thing


def _ids(design: Design, places: list[tuple[str, DesignObject]]) -> _Found:
    first: dict[str, str] = {}
    profiles = [(f"profiles[{number}]", each) for number, each in enumerate(design.profiles)]
    for place, thing in (*places, *profiles):
        if thing.id in first:
            yield (
                f"{place}.id",
                say("{id!r} is already the id of {first}", id=thing.id, first=first[thing.id]),
            )
        first.setdefault(thing.id, place)
        if int(thing.id.lstrip("abcdefghijklmnopqrstuvwxyz")) >= design.next_id:
            yield (
                f"{place}.id",
                say(
                    "{id!r} is not below next_id, which is {next_id}",
                    id=thing.id,
                    next_id=design.next_id,
                ),
            )


def _parts_named(design: Design, place: str, thing: DesignObject) -> _Found:
    if isinstance(thing, PlacedPart):
        kind = thing.kind if isinstance(thing, (Chassis, RackItem)) else _KINDS[type(thing)]
        yield from _expect(design, f"{place}.part", thing.part, kind)
    for field in _NAMING.get(type(thing), ()):
        named = getattr(thing, field)
        if named is not None:
            yield from _expect(design, f"{place}.{field}", named, PART_FIELDS[field])


def _expect(design: Design, place: str, part_id: str, kind: str) -> _Found:
    part = design.parts.get(part_id)
    if part is None:
        yield place, say("the design does not hold the part {part_id!r}", part_id=part_id)
    elif part.kind != kind:
        yield (
            place,
            say(
                "{part_id!r} is of kind {kind}, not {wanted}",
                part_id=part_id,
                kind=part.kind,
                wanted=kind,
            ),
        )


def _units(design: Design, rack: Rack, place: str) -> _Found:
    frame = design.parts.get(rack.part)
    ceiling = rack_height_cmm(frame) if isinstance(frame, RackPart) else None
    spans = [span_of(item, design.parts) for item in rack.items]
    for number, (item, span) in enumerate(zip(rack.items, spans, strict=True)):
        if ceiling is not None and span.top > ceiling:
            yield (
                f"{place}.items[{number}].position",
                say("{item} reaches above the rack", item=item.id),
            )
    for number, (lower, upper) in enumerate(pairwise(spans), start=1):
        where = f"{place}.items[{number}].position"
        if lower.overlaps(upper):
            yield (
                where,
                say(
                    "{upper} overlaps {lower}",
                    upper=rack.items[number].id,
                    lower=rack.items[number - 1].id,
                ),
            )
        elif upper.bottom < lower.bottom:
            yield where, say("the items are not listed from the bottom up")


def _sites(design: Design, board: Board, place: str) -> _Found:
    part = design.parts.get(board.part)
    known = sites_of(part) if isinstance(part, Ubb) else None
    last = -1
    for number, module in enumerate(board.modules):
        where = f"{place}.modules[{number}].site"
        if known is not None and module.site not in known:
            yield where, say("{part!r} has no site {site}", part=board.part, site=module.site)
        if module.site == last:
            yield where, say("site {site} is taken twice", site=module.site)
        elif module.site < last:
            yield where, say("the modules are not listed by site")
        last = module.site


def _loops(design: Design) -> _Found:
    known = index(design)
    members: dict[str, str] = {}
    for number, loop in enumerate(design.loops):
        for field, found in (
            ("racks", [(rack, known.rack(rack)) for rack in loop.racks]),
            ("cdus", [(cdu, known.cdu(cdu)) for cdu in loop.cdus]),
        ):
            for place, (member, thing) in enumerate(found):
                where = f"loops[{number}].{field}[{place}]"
                if thing is None:
                    yield where, _missing(field, member)
                if member in members:
                    yield (
                        where,
                        say(
                            "{member!r} is already in loop {loop}",
                            member=member,
                            loop=members[member],
                        ),
                    )
                members[member] = loop.id


def _missing(field: str, member: str) -> str:
    if field == "racks":
        return say("there is no rack {member!r}", member=member)
    return say("there is no cdu {member!r}", member=member)


def _embedded(design: Design) -> _Found:
    for key, part in design.parts.items():
        if key != part.id:
            yield f"parts.{key}.id", say("{part!r} is held under another id", part=part.id)
    for key, assumption in design.assumptions.items():
        where = f"assumptions.{key}"
        if key != assumption.key:
            yield f"{where}.key", say("{key!r} is held under another key", key=assumption.key)
        if assumption.part_kind is not None:
            named = str(assumption.value)
            yield from _expect(design, f"{where}.value", named, assumption.part_kind)


def _assumptions(design: Design) -> _Found:
    seen: set[tuple[str, str | None]] = set()
    for number, override in enumerate(design.assumption_overrides):
        where = f"assumption_overrides[{number}]"
        assumption = design.assumptions.get(override.key)
        if assumption is None:
            yield f"{where}.key", say("there is no assumption {key!r}", key=override.key)
            continue
        if override.scope is not None and override.scope not in index(design):
            yield f"{where}.scope", say("there is no object {target!r}", target=override.scope)
        if (override.key, override.scope) in seen:
            yield where, say("{key!r} is overridden twice for the same scope", key=override.key)
        seen.add((override.key, override.scope))
        if isinstance(override.value, str) != isinstance(assumption.value, str):
            wanted = (
                say("the id of a part") if isinstance(assumption.value, str) else say("a number")
            )
            yield (
                f"{where}.value",
                say("{wanted} is expected, not {value!r}", wanted=wanted, value=override.value),
            )
        elif assumption.part_kind is not None:
            named = str(override.value)
            yield from _expect(design, f"{where}.value", named, assumption.part_kind)
        elif reason := assumption.range_fault(override.value):
            yield f"{where}.value", reason
    for key, assumption in design.assumptions.items():
        if reason := assumption.range_fault(assumption.value):
            yield f"assumptions.{key}.value", reason


def _profiles(design: Design, places: list[tuple[str, DesignObject]]) -> _Found:
    known = {profile.id for profile in design.profiles}
    for place, thing in places:
        named = thing.profile if isinstance(thing, (Module, Rack)) else None
        if named is not None and named not in known:
            yield f"{place}.profile", say("there is no profile {profile_id!r}", profile_id=named)


def _waivers(design: Design) -> _Found:
    for number, waiver in enumerate(design.waivers):
        if waiver.target is not None and waiver.target not in index(design):
            yield (
                f"waivers[{number}].target",
                say("there is no object {target!r}", target=waiver.target),
            )


def _scenarios(design: Design) -> _Found:
    parents = {scenario.id: scenario.parent for scenario in design.scenarios}
    for number, scenario in enumerate(design.scenarios):
        where = f"scenarios[{number}]"
        if scenario.parent is not None and scenario.parent not in parents:
            yield f"{where}.parent", say("there is no scenario {parent!r}", parent=scenario.parent)
        elif _is_own_ancestor(scenario, parents):
            yield f"{where}.parent", say("{scenario} descends from itself", scenario=scenario.id)
        for place, override in enumerate(scenario.overrides):
            if is_missing(design, override.target):
                target = f"{where}.overrides[{place}].target"
                yield target, say("there is no object {target!r}", target=override.target)


def _is_own_ancestor(scenario: Scenario, parents: dict[str, str | None]) -> bool:
    above, passed = scenario.parent, set[str]()
    while above is not None and above not in passed:
        if above == scenario.id:
            return True
        passed.add(above)
        above = parents.get(above)
    return False
