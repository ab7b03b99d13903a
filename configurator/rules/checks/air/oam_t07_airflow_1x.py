"""OAM-T07: air-cooled modules 1.x ask for no more air than 0.145 CFM a watt."""

from __future__ import annotations

from configurator.rules.documents import OAM_10
from configurator.rules.facts.air_stream import air_per_watt
from configurator.rules.finding import Severity
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="OAM-T07",
    title="Airflow per watt, OAM 1.x",
    why="At 30 °C and sea level it is a rise of 12 K (22 °F). A chassis that needs more air a watt "
    "costs fan power and leaves the room a cool exhaust.",
    source=Source(OAM_10, "§7.5.1"),
    scope=Scope.CHASSIS,
    check=air_per_watt("1.x"),
    severity=Severity.INFO,
    unit="CFM/W",
    parameters={"cfm_per_w": 0.145},
    needs=frozenset({"power"}),
    good="0.217 m³/s for 5.2 kW (0.089 CFM/W)",
    bad="0.5 m³/s for 5.2 kW (0.20 CFM/W)",
)
