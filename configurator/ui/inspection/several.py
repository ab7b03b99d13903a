"""The sheet of several selected objects: what they draw together, and what can be set for all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from configurator.core.units import QuantityKind
from configurator.core.unknown import total
from configurator.design.model import Design, PlacedPart
from configurator.design.query import DesignObject, outermost
from configurator.rules.finding import State
from configurator.ui.inspection.scope import Scope
from configurator.ui.inspection.sheet import Change, Edit, Field, Figure, Group, Sheet, Value
from configurator.ui.words import tr

_OF_ONE_ALONE = frozenset({"name"})


def several_sheet(scope: Scope, object_ids: tuple[str, ...], examples: Sequence[Sheet]) -> Sheet:
    """Give the sheet of several objects; ``examples`` are the sheets of one of each kind.

    A field that all kinds have is shown once, with the value they share or as mixed.
    """
    objects = [found for each in object_ids if (found := scope.index.get(each)) is not None]
    groups = (_group(objects, group, examples[1:]) for group in examples[0].groups)
    wanted = frozenset(object_ids)
    findings = (scope.evaluation.findings if scope.evaluation else None) or ()
    return Sheet(
        None,
        tr("{count} objects", count=len(objects)),
        _places(scope, object_ids),
        _figures(scope, objects),
        tuple(group for group in groups if group.fields),
        findings=tuple(f for f in findings if f.target in wanted and f.state is not State.PASS),
        objects=object_ids,
    )


def _places(scope: Scope, object_ids: Sequence[str]) -> str:
    names = [scope.address(each) for each in object_ids]
    return ", ".join(names) if len(names) < 4 else f"{names[0]}, {names[1]} … {names[-1]}"


def _figures(scope: Scope, objects: Sequence[DesignObject]) -> tuple[Figure, ...]:
    """How many of each part, the power of them all, the hottest case and the least margin."""
    figures = scope.figures()
    counted = Counter(each.part for each in objects if isinstance(each, PlacedPart))
    for part_id, count in counted.most_common(5):
        figures.add_text(scope.title(part_id), f"× {count}")
    for_power = outermost(scope.design, [each.id for each in objects])
    devices = [power for each in for_power if (power := scope.device(each)) is not None]
    racks = [rack for each in for_power if (rack := scope.rack_power(each)) is not None]
    if devices or racks:
        levels = [*(each.total for each in devices), *(each.it for each in racks)]
        watts = total(level.tdp_w for level in levels)
        marks = tuple(dict.fromkeys(mark for power in devices for mark in power.marks))
        figures.add(tr("Power, TDP"), watts, QuantityKind.POWER, tr("of all"), marks=marks)
    cooled = [cooling for each in objects if (cooling := scope.module(each.id)) is not None]
    cases = [each.case_c for each in cooled if each.case_c is not None]
    margins = [each.margin_k for each in cooled if each.margin_k is not None]
    if cooled:
        marks = tuple(dict.fromkeys(mark for each in cooled for mark in each.marks))
        hottest = max(cases, default=None)
        figures.add(tr("Hottest case"), hottest, QuantityKind.TEMPERATURE, marks=marks)
        least = min(margins, default=None)
        difference = QuantityKind.TEMPERATURE_DIFFERENCE
        figures.add(tr("Least margin"), least, difference, marks=marks)
    return tuple(figures.list)


def _group(objects: Sequence[DesignObject], group: Group, others: Sequence[Sheet]) -> Group:
    fields = (field for field in group.fields if _holds_for_all(field, others))
    return Group(group.title, tuple(_for_all(objects, field) for field in fields))


def _holds_for_all(field: Field, others: Sequence[Sheet]) -> bool:
    """Whether a field can be set for several objects and every other kind has it too."""
    attribute = field.change.attribute
    if field.change.again is None or attribute in _OF_ONE_ALONE:
        return False
    for sheet in others:
        same = (f for group in sheet.groups for f in group.fields if f.label == field.label)
        if not any(
            (f.change.attribute, f.kind, f.options) == (attribute, field.kind, field.options)
            for f in same
        ):
            return False
    return True


def _for_all(objects: Sequence[DesignObject], field: Field) -> Field:
    attribute, again = field.change.attribute, field.change.again
    assert again is not None
    first = getattr(objects[0], attribute, None)
    mixed = any(getattr(each, attribute, None) != first for each in objects[1:])
    edits = [again(each.id) for each in objects]
    key = f"{objects[0].id}…{objects[-1].id}×{len(objects)}.{attribute}"
    change: Change = replace(field.change, key=key, edit=_all(edits), again=None)
    return replace(field, change=change, value=None if mixed else field.value, is_mixed=mixed)


def _all(edits: Sequence[Edit]) -> Edit:
    def edit(design: Design, value: Value) -> Design:
        for each in edits:
            design = each(design, value)
        return design

    return edit
