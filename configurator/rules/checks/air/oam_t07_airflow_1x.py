"""OAM-T07: air-cooled modules 1.x ask for no more air than 0.145 CFM a watt."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.cooling.air import cfm
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_10
from configurator.rules.facts.air_stream import air_stream
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.rule import Outcome, Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    stream, power_w = air_stream(context, subject), context.total_tdp_w(subject.id or "")
    if stream is None or stream.generation != "1.x" or stream.airflow_m3_per_s is None:
        return None
    if not power_w:
        return None
    per_w = cfm(stream.airflow_m3_per_s) / power_w
    limit = parameters["cfm_per_w"]
    return at_most("the chassis moves", per_w, limit, "CFM/W", by="asked for is", digits=3)


RULE = Rule(
    id="OAM-T07",
    title="Airflow per watt, OAM 1.x",
    why="At 30 °C and sea level it is a rise of 12 K (22 °F). A chassis that needs more air a watt "
    "costs fan power and leaves the room a cool exhaust.",
    source=Source(OAM_10, "§7.5.1"),
    scope=Scope.CHASSIS,
    check=_check,
    severity=Severity.INFO,
    unit="CFM/W",
    parameters={"cfm_per_w": 0.145},
    needs=frozenset({"power"}),
    good="0.217 m³/s for 5.2 kW (0.089 CFM/W)",
    bad="0.5 m³/s for 5.2 kW (0.20 CFM/W)",
)
