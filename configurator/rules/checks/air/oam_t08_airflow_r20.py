"""OAM-T08: air-cooled modules r2.0 ask for no more air than 0.158 CFM a watt."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.cooling.air import cfm
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_20
from configurator.rules.facts.air_stream import air_stream
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.rule import Outcome, Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    stream, power_w = air_stream(context, subject), context.total_tdp_w(subject.id or "")
    if stream is None or stream.generation != "2.0" or stream.airflow_m3_per_s is None:
        return None
    if not power_w:
        return None
    per_w = cfm(stream.airflow_m3_per_s) / power_w
    limit = parameters["cfm_per_w"]
    return at_most("the chassis moves", per_w, limit, "CFM/W", by="asked for is", digits=3)


RULE = Rule(
    id="OAM-T08",
    title="Airflow per watt, OAM r2.0",
    why="At 35 °C and sea level it is a rise of 11.6 K; below 300 W 0.1 CFM/W are asked for. "
    "UBB 1.5 §9.5.1 says the same.",
    source=Source(OAM_20, "§7.5.1", "draft"),
    scope=Scope.CHASSIS,
    check=_check,
    severity=Severity.INFO,
    unit="CFM/W",
    parameters={"cfm_per_w": 0.158},
    needs=frozenset({"power"}),
    good="0.33 m³/s for 6.2 kW (0.113 CFM/W)",
    bad="0.60 m³/s for 6.2 kW (0.206 CFM/W)",
)
