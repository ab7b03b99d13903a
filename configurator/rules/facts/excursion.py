"""What a design counts with for excursions of module power, against a ladder of a specification."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.rules.context import RuleContext, Subject
from configurator.rules.facts.parts import modules_by_part
from configurator.rules.judge import at_least
from configurator.rules.rule import Outcome


def covers_ladder(
    context: RuleContext, subject: Subject, generation: str, ladder: Mapping[str, float]
) -> Outcome | None:
    """Compare the least ratio of peak power to TDP with the first step, the highest one."""
    if subject.board is None or subject.rack is None:
        return None
    devices = context.devices_in(subject.rack)
    ratios = [
        levels.peak_w / levels.tdp_w
        for part, modules in modules_by_part(context.design, subject.board)
        if part.generation == generation
        for module in modules
        if (device := devices.get(module.id)) is not None
        and (levels := device.own).peak_w is not None
        and levels.tdp_w
    ]
    if not ratios:
        return None
    steps = (f"{ratio:g} × for {key[2:].replace('_', ' ')}" for key, ratio in ladder.items())
    what, by = "excursions are counted with", f"the ladder ({', '.join(steps)}) starts at"
    return at_least(what, min(ratios), max(ladder.values()), "× TDP", by=by)
