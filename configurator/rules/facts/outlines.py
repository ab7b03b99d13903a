"""Outlines of boards and modules against those that a specification prints."""

from __future__ import annotations

from collections.abc import Sequence

from configurator.catalogue.parts import BasePart, Oam, Ubb
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.facts.parts import board_part, modules_by_part
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed, worst_of
from configurator.rules.rule import Check, Parameters

Side = tuple[str, float | None, float]
"""A side by its name, as the part publishes it and as the specification prints it."""


def outline(part: BasePart, sides: Sequence[Side], tolerance_mm: float) -> Outcome | None:
    """Compare the sides that a part publishes; the one farthest off decides."""
    known = [(name, own, wanted) for name, own, wanted in sides if own is not None]
    if not known:
        return None
    name, own_mm, wanted_mm = max(known, key=lambda side: abs(side[1] - side[2]))
    message = say(
        "{name} of {title} is {own_mm:g} mm, printed are {wanted_mm:g} mm",
        name=name,
        title=part.title,
        own_mm=own_mm,
        wanted_mm=wanted_mm,
    )
    if abs(own_mm - wanted_mm) <= tolerance_mm:
        return passed(message, own_mm, wanted_mm)
    return failed(message, own_mm, wanted_mm, severity=on_product(part))


def module_outlines(generation: str) -> Check:
    """Make the check that modules of a generation have the length and width printed for it."""

    def check(context: RuleContext, subject: Subject, printed: Parameters) -> Outcome | None:
        assert subject.board is not None
        return worst_of(
            outline(
                part,
                (
                    (say("length"), part.length_mm, printed["length_mm"]),
                    (say("width"), part.width_mm, printed["width_mm"]),
                ),
                printed["tolerance_mm"],
            )
            for part, _ in modules_by_part(context.design, subject.board)
            if part.generation == generation
        )

    return check


def connector_pitches(generation: str) -> Check:
    """Make the check that modules and sites of a generation have the pitch printed for it."""

    def check(context: RuleContext, subject: Subject, printed: Parameters) -> Outcome | None:
        board = board_part(context.design, subject)
        if board is None or subject.board is None or not subject.board.modules:
            return None
        modules = modules_by_part(context.design, subject.board)
        mating: list[Oam | Ubb] = [part for part, _ in modules if part.generation == generation]
        sites = [board] if board.oam_generation == generation else []
        return worst_of(
            outline(
                part,
                ((say("connector pitch"), part.connector_pitch_mm, printed["pitch_mm"]),),
                printed["tolerance_mm"],
            )
            for part in (*mating, *sites)
        )

    return check


def on_product(part: BasePart) -> Severity | None:
    """Soften a breach: a product that exists departs from the text and works, a plan does not."""
    return Severity.WARNING if part.status == "product" else None
