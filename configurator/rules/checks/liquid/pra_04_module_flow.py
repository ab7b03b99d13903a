"""PRA-04: every plate gets the flow its module needs."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.finding import Severity
from configurator.rules.rule import Outcome, Rule, Scope, Source, failed, passed
from configurator.rules.words import several

_GUIDE = "required_flow_l_per_min_per_kw"


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert subject.chassis is not None
    found = [
        (result.flow_l_per_min / result.required_flow_l_per_min, module.site, result)
        for module, result in context.cooled[subject.chassis.id]
        if result.flow_l_per_min is not None and result.required_flow_l_per_min
    ]
    if not found:
        return None
    _, site, result = min(found, key=lambda entry: entry[:2])
    flow, needed = result.flow_l_per_min, result.required_flow_l_per_min
    guide = " by the guide value" if _GUIDE in result.marks else ""
    message = f"M{site} gets {flow:.2f} L/min, needs {needed:.2f}{guide}"
    short = sum(entry[0] < 1 - 1e-6 for entry in found)
    if not short:
        return passed(message, flow, needed)
    severity = Severity.WARNING if guide else Severity.ERROR
    return failed(several(short, len(found)) + message, flow, needed, severity=severity)


RULE = Rule(
    id="PRA-04",
    title="Every plate gets its flow",
    why="Equal pressure drop gives equal flow, whatever the heat: among mixed chassis the hotter "
    "ones starve while the spread looks fine. Balancing valves or other couplings help.",
    source=Source(PRACTICE, "mixed chassis", "practice", "medium"),
    scope=Scope.CHASSIS,
    check=_check,
    unit="L/min",
    needs=frozenset({"cooling"}),
    good="2.03 L/min for a path that needs 1.69",
    bad="1.4 L/min for an MI355X that needs 2.1",
)
