"""Marks that results carry: assumptions by key, weak figures as part.figure."""

from __future__ import annotations

from collections.abc import Sequence

from configurator.catalogue.figures import label_of
from configurator.core.text import joined, say
from configurator.rules.context import RuleContext


def marks_of(context: RuleContext) -> tuple[Sequence[str], Sequence[str]]:
    """Give the assumptions and the weak figures that results of this design rest on."""
    marks: set[str] = set()
    if context.power is not None:
        marks.update(context.power.marks)
    for loop in context.loops.values():
        marks.update(loop.marks)
    known = context.design.assumptions
    assumed = sorted(mark for mark in marks if mark in known)
    return assumed, sorted(mark for mark in marks if mark not in known)


def readable(context: RuleContext, mark: str) -> str:
    """Words for a weak figure: the part's name and what the figure is."""
    part_id, _, figure = mark.rpartition(".")
    part = context.design.parts.get(part_id)
    key, _, note = figure.partition(" ")
    if part is None:
        return mark
    words = say("{figure} of {title}", figure=label_of(key), title=part.title)
    return say("{words} {note}", words=words, note=note) if note else words


def listed(names: Sequence[str], most: int = 4) -> str:
    """Name the first few and count the rest."""
    first = joined(", ", names[:most])
    if len(names) <= most:
        return first
    return say("{names} and {count} more", names=first, count=len(names) - most)


def worded(context: RuleContext, mark: str) -> str:
    """Words for an assumption or a weak figure."""
    known = context.design.assumptions.get(mark)
    return begun_small(known.title) if known else readable(context, mark)


def begun_small(title: str) -> str:
    """Let a title stand within a sentence; abbreviations such as AC keep their letters."""
    return title[:1].lower() + title[1:] if title[1:2].islower() else title
