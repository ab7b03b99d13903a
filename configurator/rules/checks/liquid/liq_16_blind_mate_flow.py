"""LIQ-16: the flow through a blind-mate coupling stays within its rating."""

from __future__ import annotations

from collections.abc import Sequence

from configurator.catalogue.parts import QuickDisconnect
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import BLIND_MATE
from configurator.rules.facts.couplings import Couplings
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.measured import Measured, above
from configurator.rules.rule import Outcome, Parameters, Rule, Scope, Source

STANDARDS = {
    "OCP BMQC": "bmqc_l_per_min",
    "OCP PBMC": "pbmc_l_per_min",
    "OCP LQC v2": "lqc_v2_l_per_min",
}


def _measure(context: RuleContext, subjects: Sequence[Subject], parameters: Parameters) -> Measured:
    lines = Couplings(context, subjects, lambda part: part.standard in STANDARDS)
    flow, rated = (
        lines.column("flow_l_per_min"),
        lines.limits(lambda part: _rated(part, parameters)),
    )

    def word(row: int) -> Outcome:
        part, own, limit = lines.parts[row], float(flow[row]), float(rated[row])
        what = f"flow through {part.title} is"
        return at_most(what, own, limit, "L/min", by="rated", digits=3)

    return Measured(lines.at, flow, rated, above(flow, rated), word)


def _rated(part: QuickDisconnect, parameters: Parameters) -> float:
    return part.rated_flow_l_per_min or parameters[STANDARDS[part.standard or ""]]


RULE = Rule(
    id="LIQ-16",
    title="Flow through a blind-mate coupling",
    why="BMQC carry 9, PBMC 36 and LQC v2 100 L/min; a hot chassis needs two pairs.",
    source=Source(BLIND_MATE, "quoted", "second-hand", "medium"),
    scope=Scope.CHASSIS,
    measure=_measure,
    severity=Severity.WARNING,
    unit="L/min",
    parameters={"bmqc_l_per_min": 9.0, "pbmc_l_per_min": 36.0, "lqc_v2_l_per_min": 100.0},
    needs=frozenset({"cooling"}),
    good="8.1 L/min through BMQC",
    bad="16 L/min through BMQC",
)
