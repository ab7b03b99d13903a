"""LIQ-34: no wet surface is cold enough to drip."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.cooling.moisture import room_dew_point_c
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import COLD_PLATE_REQUIREMENTS
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result, dew_c = (
        context.loops.get(subject.id or ""),
        room_dew_point_c(context.design.site),
    )
    if result is None or result.coldest_surface_c is None or dew_c is None:
        return None
    coldest_c, margin_k = result.coldest_surface_c, parameters["margin_k"]
    message = say(
        "coldest surface at {coldest_c:.1f} °C, dew point of the room {dew_c:.1f} °C, "
        "margin asked for {margin_k:g} K",
        coldest_c=coldest_c,
        dew_c=dew_c,
        margin_k=margin_k,
    )
    if coldest_c >= dew_c + margin_k:
        return passed(message, coldest_c, dew_c + margin_k)
    severity = Severity.ERROR if coldest_c < dew_c else None
    return failed(message, coldest_c, dew_c + margin_k, severity=severity)


RULE = Rule(
    id="LIQ-34",
    title="Coldest surface above the dew point",
    why="Condensation on pipes, and facility pipes are the coldest, drips on live parts. The "
    "margin is our choice; the text names the function only.",
    source=Source(COLD_PLATE_REQUIREMENTS, "§5.3; margin from practice", "practice", "low"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="°C",
    parameters={"margin_k": 2.0},
    needs=frozenset({"cooling"}),
    good="Facility water of 32 °C in a room of 27 °C and 50 %",
    bad="Facility water of 15 °C in a room of 27 °C and 60 %",
)
