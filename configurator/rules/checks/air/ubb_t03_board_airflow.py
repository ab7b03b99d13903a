"""UBB-T03: a chassis moves the air that its UBB 1.5 board asks for."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.cooling.air import cfm
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import UBB_15
from configurator.rules.facts.air_stream import air_stream
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    stream = air_stream(context, subject)
    if stream is None or stream.board.ubb_spec not in ("1.0", "1.5") or not stream.modules_w:
        return None
    if stream.airflow_m3_per_s is None:
        return None
    needed = parameters["cfm"] * stream.modules_w / parameters["reference_w"]
    what = say(
        "for {power_kw:.1f} kW of modules the chassis moves", power_kw=stream.modules_w / 1e3
    )
    return at_least(what, cfm(stream.airflow_m3_per_s), needed, "CFM", digits=3)


RULE = Rule(
    id="UBB-T03",
    title="Airflow through a UBB 1.5 board",
    why="Eight modules of 400 W ask for 460 CFM at 35 °C and sea level; other powers are taken in "
    "proportion. Beyond 500 CFM the reference heatsink is saturated.",
    source=Source(UBB_15, "§9.5.1, §9.5.2"),
    scope=Scope.CHASSIS,
    check=_check,
    severity=Severity.WARNING,
    unit="CFM",
    parameters={"cfm": 460.0, "reference_w": 3200.0},
    needs=frozenset({"power"}),
    good="0.217 m³/s for 8 × 350 W",
    bad="0.10 m³/s for 8 × 350 W",
)
