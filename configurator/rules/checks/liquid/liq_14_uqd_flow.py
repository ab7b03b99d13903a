"""LIQ-14: the flow through a UQD stays within the rating of its size."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import QuickDisconnect
from configurator.rules.context import RuleContext, Subject
from configurator.rules.coupling_flow import coupling_and_flow
from configurator.rules.documents import UQD
from configurator.rules.finding import Fix, Severity
from configurator.rules.judge import at_most
from configurator.rules.rule import Outcome, Rule, Scope, Source

SIZES = ("02", "04", "06", "08")


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    found = coupling_and_flow(context, subject)
    if found is None:
        return None
    part, flow = found
    if part.standard not in ("OCP UQD", "OCP UQDB") or part.size not in SIZES:
        return None
    rated = part.rated_flow_l_per_min or parameters[f"uqd{part.size}_l_per_min"]
    what, fix = f"flow through {part.title} is", _fix(subject.id or "", part, flow, parameters)
    return at_most(what, flow, rated, "L/min", by="rated", digits=3, fix=fix)


def _fix(
    chassis: str, part: QuickDisconnect, flow: float, parameters: Mapping[str, float]
) -> Fix | None:
    """The next size of the specification that carries the flow."""
    kind = "uqdb" if part.blind_mate else "uqd"
    for size in SIZES:
        if flow <= parameters[f"uqd{size}_l_per_min"]:
            arguments = (
                ("object_id", chassis),
                ("field", "coupling"),
                ("value", f"ocp-{kind}-{size}"),
            )
            return Fix(f"Use {kind.upper()}{size}", "set_field", arguments)
    return None


RULE = Rule(
    id="LIQ-14",
    title="Flow through a universal quick disconnect",
    why="Beyond its rating a coupling wears, and its pressure drop, which grows with the square "
    "of the flow, eats the pump's head. A maker's own rating goes first.",
    source=Source(UQD, "rated flow, quoted", "second-hand", "medium"),
    scope=Scope.CHASSIS,
    check=_check,
    severity=Severity.WARNING,
    unit="L/min",
    parameters={
        "uqd02_l_per_min": 2.1,
        "uqd04_l_per_min": 6.4,
        "uqd06_l_per_min": 11.4,
        "uqd08_l_per_min": 17.8,
    },
    needs=frozenset({"cooling"}),
    good="8.1 L/min through UQD06",
    bad="8.1 L/min through UQD04",
)
