"""OAM-T09: above 120 CFM a heatsink more air brings little."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.cooling.air import cfm
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_10
from configurator.rules.facts.air_stream import air_stream
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    stream = air_stream(context, subject)
    if stream is None or stream.generation != "1.x" or stream.airflow_m3_per_s is None:
        return None
    each = cfm(stream.airflow_m3_per_s) / stream.abreast
    what = say("of {abreast} modules abreast each gets", abreast=stream.abreast)
    return at_most(
        what, each, parameters["cfm"], "CFM", by=say("more brings little above"), digits=3
    )


RULE = Rule(
    id="OAM-T09",
    title="Airflow of a module where it still helps",
    why="Beyond 120 CFM the heatsink's own conduction decides; UBB 1.5 §9.5.2 sees the same at "
    "125 CFM, 500 for the board.",
    source=Source(OAM_10, "§7.5.3"),
    scope=Scope.CHASSIS,
    check=_check,
    severity=Severity.INFO,
    unit="CFM",
    parameters={"cfm": 120.0},
    needs=frozenset({"power"}),
    good="0.217 m³/s for four abreast (115 CFM each)",
    bad="0.30 m³/s for four abreast (159 CFM each)",
)
