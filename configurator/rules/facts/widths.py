"""Lanes that a map uses on each port, against those the modules have."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from configurator.catalogue.link_maps import link_map
from configurator.catalogue.parts import LinkMapId
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.facts.parts import modules_by_part
from configurator.rules.facts.wiring import wired_by
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome, worst_of


def width_check(
    name: LinkMapId,
) -> Callable[[RuleContext, Subject, Mapping[str, float]], Outcome | None]:
    """Make the check of boards wired by a map; modules without the figure are not asked."""

    def check(
        context: RuleContext, subject: Subject, parameters: Mapping[str, float]
    ) -> Outcome | None:
        wired = wired_by(context, subject, name)
        if wired is None:
            return None
        lanes = link_map(name).lanes
        port = max(lanes, key=lambda port: lanes[port])
        return worst_of(
            at_least(
                say("ports of {title} have", title=module.title),
                module.lanes_per_port,
                lanes[port],
                say("lanes"),
                by=say("the map uses on port {port}", port=port),
            )
            for module, _ in modules_by_part(context.design, wired[0])
            if module.lanes_per_port is not None
        )

    return check
