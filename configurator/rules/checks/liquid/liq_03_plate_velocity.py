"""LIQ-03: the coolant enters a cold plate below 1.5 m/s."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import COLD_PLATE_QUALIFICATION
from configurator.rules.facts.velocity import flow_through, slow_enough
from configurator.rules.facts.wetted import FastestInChassis
from configurator.rules.finding import Severity
from configurator.rules.measured import Measured, above
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Parameters, Rule, Scope, Source


def _measure(context: RuleContext, subjects: Sequence[Subject], parameters: Parameters) -> Measured:
    tubes, limit = FastestInChassis(context, subjects, "tube"), parameters["limit_m_per_s"]
    speed = tubes.speed_m_per_s

    def word(row: int) -> Outcome:
        fastest = tubes.segment(row)
        what = say("{flow} through the tube to a cold plate:", flow=flow_through(fastest))
        return slow_enough(what, fastest, limit)

    return Measured(tubes.at, speed, np.full(len(speed), limit), above(speed, limit), word)


RULE = Rule(
    id="LIQ-03",
    title="Velocity at the inlet of a cold plate",
    why="Copper erodes above it. The bore of the inlet is taken as that of the tube before it.",
    source=Source(COLD_PLATE_QUALIFICATION, "§1.2.2"),
    scope=Scope.CHASSIS,
    measure=_measure,
    severity=Severity.WARNING,
    unit="m/s",
    parameters={"limit_m_per_s": 1.5},
    needs=frozenset({"cooling"}),
    good="2.0 L/min through a tube of 6 mm (1.2 m/s)",
    bad="3.5 L/min through a tube of 6 mm (2.1 m/s)",
)
