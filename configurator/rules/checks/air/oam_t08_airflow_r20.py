"""OAM-T08: air-cooled modules r2.0 ask for no more air than 0.158 CFM a watt."""

from __future__ import annotations

from configurator.rules.documents import OAM_20
from configurator.rules.facts.air_stream import air_per_watt
from configurator.rules.finding import Severity
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="OAM-T08",
    title="Airflow per watt, OAM r2.0",
    why="At 35 °C and sea level it is a rise of 11.6 K; below 300 W 0.1 CFM/W are asked for. "
    "UBB 1.5 §9.5.1 says the same.",
    source=Source(OAM_20, "§7.5.1", "draft"),
    scope=Scope.CHASSIS,
    check=air_per_watt("2.0"),
    severity=Severity.INFO,
    unit="CFM/W",
    parameters={"cfm_per_w": 0.158},
    needs=frozenset({"power"}),
    good="0.33 m³/s for 6.2 kW (0.113 CFM/W)",
    bad="0.60 m³/s for 6.2 kW (0.206 CFM/W)",
)
