"""LIQ-16: the flow through a blind-mate coupling stays within its rating."""

from __future__ import annotations

from configurator.catalogue.parts import QuickDisconnect
from configurator.rules.documents import BLIND_MATE
from configurator.rules.facts.couplings import within_rated_flow
from configurator.rules.finding import Severity
from configurator.rules.rule import Rule, Scope, Source

STANDARDS = {
    "OCP BMQC": "bmqc_l_per_min",
    "OCP PBMC": "pbmc_l_per_min",
    "OCP LQC v2": "lqc_v2_l_per_min",
}


def _figure(part: QuickDisconnect) -> str | None:
    return STANDARDS.get(part.standard or "")


RULE = Rule(
    id="LIQ-16",
    title="Flow through a blind-mate coupling",
    why="BMQC carry 9, PBMC 36 and LQC v2 100 L/min; a hot chassis needs two pairs.",
    source=Source(BLIND_MATE, "quoted", "second-hand", "medium"),
    scope=Scope.CHASSIS,
    measure=within_rated_flow(_figure),
    severity=Severity.WARNING,
    unit="L/min",
    parameters={"bmqc_l_per_min": 9.0, "pbmc_l_per_min": 36.0, "lqc_v2_l_per_min": 100.0},
    needs=frozenset({"cooling"}),
    good="8.1 L/min through BMQC",
    bad="16 L/min through BMQC",
)
