"""PRA-03: every case stays below its limit with the margin that was asked for."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_20
from configurator.rules.finding import Severity
from configurator.rules.rule import Outcome, Rule, Scope, Source, failed, passed
from configurator.rules.words import several


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert subject.chassis is not None
    asked_k = context.design.requirements.minimum_case_margin_k
    found = [
        (result.margin_k, module.site, result)
        for module, result in context.cooled[subject.chassis.id]
        if result.margin_k is not None
    ]
    if not found:
        return None
    margin_k, site, result = min(found, key=lambda entry: entry[:2])
    assumed = " (assumed)" if "case_limit_c" in result.marks else ""
    message = (
        f"case of M{site} at {result.case_c:.1f} °C, limit {result.case_limit_c:.1f} °C{assumed}: "
        f"margin {margin_k:.1f} K, asked for {asked_k:g} K"
    )
    short = sum(entry[0] < asked_k for entry in found)
    if not short:
        return passed(message, margin_k, asked_k)
    severity = Severity.ERROR if margin_k < 0 else Severity.WARNING
    return failed(several(short, len(found)) + message, margin_k, asked_k, severity=severity)


RULE = Rule(
    id="PRA-03",
    title="Case temperature with margin",
    why="Silicon slows down at its limit; sensors read within 3 K and plates age. The margin is a "
    "requirement of the design, the case limit an assumption where no maker publishes one.",
    source=Source(OAM_20, "§7.3 and engineering practice", "practice", "medium"),
    scope=Scope.CHASSIS,
    check=_check,
    unit="K",
    needs=frozenset({"cooling"}),
    good="Case at 59 °C, limit 85 °C",
    bad="Case at 88 °C, limit 85 °C",
)
