"""LIQ-16: the flow through a blind-mate coupling stays within its rating."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.rules.context import RuleContext, Subject
from configurator.rules.coupling_flow import coupling_and_flow
from configurator.rules.documents import BLIND_MATE
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.rule import Outcome, Rule, Scope, Source

STANDARDS = {
    "OCP BMQC": "bmqc_l_per_min",
    "OCP PBMC": "pbmc_l_per_min",
    "OCP LQC v2": "lqc_v2_l_per_min",
}


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    found = coupling_and_flow(context, subject)
    if found is None or found[0].standard not in STANDARDS:
        return None
    part, flow = found
    rated = part.rated_flow_l_per_min or parameters[STANDARDS[part.standard or ""]]
    return at_most(f"flow through {part.title} is", flow, rated, "L/min", by="rated", digits=3)


RULE = Rule(
    id="LIQ-16",
    title="Flow through a blind-mate coupling",
    why="BMQC carry 9, PBMC 36 and LQC v2 100 L/min; a hot chassis needs two pairs.",
    source=Source(BLIND_MATE, "quoted", "second-hand", "medium"),
    scope=Scope.CHASSIS,
    check=_check,
    severity=Severity.WARNING,
    unit="L/min",
    parameters={"bmqc_l_per_min": 9.0, "pbmc_l_per_min": 36.0, "lqc_v2_l_per_min": 100.0},
    needs=frozenset({"cooling"}),
    good="8.1 L/min through BMQC",
    bad="16 L/min through BMQC",
)
