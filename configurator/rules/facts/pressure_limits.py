"""Pressures that the parts in a loop stand, by what their makers publish."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from configurator.catalogue.parts import (
    BasePart,
    Cdu,
    ColdPlate,
    HosePipe,
    Manifold,
    QuickDisconnect,
)
from configurator.cooling.result import LoopCooling
from configurator.rules.context import RuleContext

Limit = tuple[float, str]


def working_limits(context: RuleContext, loop: LoopCooling) -> tuple[Sequence[Limit], int]:
    """Highest working pressure in kPa gauge of each part that states one, and how many do not."""
    known: list[Limit] = []
    silent = 0
    for part in _parts(context, loop):
        limit = None
        if isinstance(part, QuickDisconnect | Manifold | HosePipe | ColdPlate):
            limit = part.max_pressure_kpa
        elif isinstance(part, Cdu):
            limit = part.max_secondary_pressure_kpa
        if limit is None:
            silent += 1
        else:
            known.append((limit, part.title))
    return known, silent


def burst_limits(context: RuleContext, loop: LoopCooling) -> Sequence[Limit]:
    """Burst pressure in kPa gauge of each part that states one."""
    return [
        (part.burst_pressure_kpa, part.title)
        for part in _parts(context, loop)
        if isinstance(part, QuickDisconnect | HosePipe) and part.burst_pressure_kpa is not None
    ]


def uncoupled_limits(context: RuleContext, loop: LoopCooling) -> Sequence[Limit]:
    """Highest working pressure in kPa gauge of the kinds of parts that come off with a chassis."""
    return [
        (part.max_pressure_kpa, part.title)
        for part in _parts(context, loop)
        if isinstance(part, QuickDisconnect | HosePipe | ColdPlate) and part.max_pressure_kpa
    ]


def _parts(context: RuleContext, loop: LoopCooling) -> Iterator[BasePart]:
    names = set(loop.segments.parts)
    for cdu in loop.cdus:
        item = context.index.cdu(cdu.id)
        if item is not None:
            names.add(item.part)
    for name in sorted(names):
        if (part := context.design.parts.get(name)) is not None:
            yield part
