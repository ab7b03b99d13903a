"""UBB-T01: the air over a board is no warmer than 55 °C."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import UBB_15
from configurator.rules.facts.air_stream import air_stream
from configurator.rules.finding import Severity
from configurator.rules.judge import within
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    stream, site = air_stream(context, subject), context.design.site
    rise_k = stream.rise_k(site, stream.modules_w) if stream else None
    if stream is None or rise_k is None or stream.board.ubb_spec not in ("1.0", "1.5"):
        return None
    warmest_c = site.room_temperature_c + rise_k
    low, high = parameters["minimum_c"], parameters["maximum_c"]
    return within(say("air over the board behind the modules is at"), warmest_c, low, high, "°C")


RULE = Rule(
    id="UBB-T01",
    title="Air over the board within 10 to 55 °C",
    why="Retimers and pluggables behind the modules breathe what these have warmed; with air "
    "towards the QSFP-DD cages these are the critical parts.",
    source=Source(UBB_15, "§9.1"),
    scope=Scope.CHASSIS,
    check=_check,
    severity=Severity.WARNING,
    unit="°C",
    parameters={"minimum_c": 10.0, "maximum_c": 55.0},
    needs=frozenset({"power"}),
    good="2.8 kW in 0.217 m³/s, room of 27 °C (38 °C)",
    bad="5.6 kW in 0.10 m³/s, room of 27 °C (77 °C)",
)
