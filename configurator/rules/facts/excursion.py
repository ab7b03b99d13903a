"""What a design counts with for excursions of module power, against a ladder of a specification."""

from __future__ import annotations

from collections.abc import Iterator

from configurator.core.text import joined, say
from configurator.power.ladder import EXCURSION_S, RATIOS, Generation, duration_text
from configurator.rules.context import RuleContext, Subject
from configurator.rules.facts.parts import modules_by_part
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Check, Parameters


def ladder_parameters(generation: Generation) -> dict[str, float]:
    """Give the steps of a generation as parameters of a rule, named by their duration."""
    return {
        f"x_{duration_text(seconds).replace(' ', '_')}": ratio
        for seconds, ratio in zip(EXCURSION_S, RATIOS[generation], strict=True)
    }


def covers_ladder(generation: str) -> Check:
    """Make the check that excursions of a generation are counted with as far as its first step.

    The first step of a ladder is the highest one.
    """

    def check(context: RuleContext, subject: Subject, ladder: Parameters) -> Outcome | None:
        ratios = list(_ratios(context, subject, generation))
        if not ratios:
            return None
        steps = (
            say("{ratio:g} × for {time}", ratio=ratio, time=key[2:].replace("_", " "))
            for key, ratio in ladder.items()
        )
        what, by = (
            say("excursions are counted with"),
            say("the ladder ({steps}) starts at", steps=joined(", ", steps)),
        )
        return at_least(what, min(ratios), max(ladder.values()), "× TDP", by=by)

    return check


def _ratios(context: RuleContext, subject: Subject, generation: str) -> Iterator[float]:
    """Peak power of each module against its TDP."""
    if subject.board is None or subject.rack is None:
        return
    devices = context.devices_in(subject.rack)
    for part, modules in modules_by_part(context.design, subject.board):
        for module in modules if part.generation == generation else ():
            device = devices.get(module.id)
            if device and device.own.peak_w is not None and device.own.tdp_w:
                yield device.own.peak_w / device.own.tdp_w
