"""PWR-03: a chassis has clips enough for its current."""

from __future__ import annotations

import math
from collections.abc import Mapping

from configurator.core.text import say
from configurator.power.connectors import CLIP_A, LOWEST_BUSBAR_V, connector_current
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import ORV3
from configurator.rules.facts.parts import chassis_part, frame_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part, frame = chassis_part(context.design, subject), frame_part(context.design, subject)
    if part is None or frame is None or part.supply != "busbar":
        return None
    name = subject.id or ""
    found = connector_current(name, context.total_tdp_w(name), part, frame, **parameters)
    if found.current_a is None:
        return None
    if found.limit_a is None:
        message = say(
            "takes {current_a:.0f} A at {lowest_v:g} V: needs {needed} clips of {clip_a:g} A, "
            "its clips are unknown",
            current_a=found.current_a,
            lowest_v=found.lowest_v,
            needed=math.ceil(found.current_a / found.clip_a),
            clip_a=found.clip_a,
        )
        return unknown(message, found.current_a, severity=Severity.INFO)
    what = say("current at {lowest_v:g} V is", lowest_v=found.lowest_v)
    by = say("{clips} clips of {clip_a:g} A carry", clips=found.clips, clip_a=found.clip_a)
    return at_most(what, found.current_a, found.limit_a, "A", by=by)


RULE = Rule(
    id="PWR-03",
    title="Busbar clips carry the chassis",
    why="Current is highest at the lowest voltage, 46 V where a rack states none; a clip carries "
    "100 A. The rating holds in still air; liquid-cooled "
    "racks lose the moving air that would raise it.",
    source=Source(ORV3, "IT busbar connector, quoted", "second-hand", "medium"),
    scope=Scope.CHASSIS,
    check=_check,
    unit="A",
    parameters={"lowest_v": LOWEST_BUSBAR_V, "clip_a": CLIP_A},
    needs=frozenset({"power"}),
    good="8.6 kW through two clips (187 A)",
    bad="13.8 kW through two clips (300 A)",
)
