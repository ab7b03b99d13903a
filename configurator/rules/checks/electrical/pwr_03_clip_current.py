"""PWR-03: a chassis has clips enough for its current."""

from __future__ import annotations

import math
from collections.abc import Mapping

from configurator.core.text import say
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
    chassis, frame = chassis_part(context.design, subject), frame_part(context.design, subject)
    if chassis is None or frame is None or chassis.supply != "busbar":
        return None
    power_w = context.total_tdp_w(subject.id or "")
    if power_w is None:
        return None
    clip_a = frame.busbar_connector_a or parameters["clip_a"]
    current_a = power_w / parameters["lowest_v"]
    if chassis.busbar_clips is None:
        message = say(
            "takes {current_a:.0f} A at {lowest_v:g} V: needs {needed} clips of {clip_a:g} "
            "A, its clips are unknown",
            current_a=current_a,
            lowest_v=parameters["lowest_v"],
            needed=math.ceil(current_a / clip_a),
            clip_a=clip_a,
        )
        return unknown(message, current_a, severity=Severity.INFO)
    limit_a = chassis.busbar_clips * clip_a
    what = say("current at {lowest_v:g} V is", lowest_v=parameters["lowest_v"])
    by = say(
        "{busbar_clips} clips of {clip_a:g} A carry",
        busbar_clips=chassis.busbar_clips,
        clip_a=clip_a,
    )
    return at_most(what, current_a, limit_a, "A", by=by)


RULE = Rule(
    id="PWR-03",
    title="Busbar clips carry the chassis",
    why="Current is highest at the lowest voltage. The rating holds in still air; liquid-cooled "
    "racks lose the moving air that would raise it.",
    source=Source(ORV3, "IT busbar connector, quoted", "second-hand", "medium"),
    scope=Scope.CHASSIS,
    check=_check,
    unit="A",
    parameters={"clip_a": 100.0, "lowest_v": 46.0},
    needs=frozenset({"power"}),
    good="8.6 kW through two clips (187 A)",
    bad="13.8 kW through two clips (300 A)",
)
