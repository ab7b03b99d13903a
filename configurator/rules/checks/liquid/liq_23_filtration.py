"""LIQ-23: the CDU filters what would block a plate."""

from __future__ import annotations

import re
from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PG25_GUIDE
from configurator.rules.facts.parts import cdu_part
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part = cdu_part(context.design, subject)
    if part is None:
        return None
    inline_um, coarsest_um = parameters["inline_um"], parameters["coarsest_um"]
    meshes = [float(number) for number in re.findall(r"\d+(?:\.\d+)?", part.filter_um or "")]
    if not meshes:
        return unknown(say("filter of {title} is unknown", title=part.title), limit=inline_um)
    mesh_um = max(meshes)
    message = say(
        "filters down to {mesh_um:g} µm, guide {inline_um:g} µm inline",
        mesh_um=mesh_um,
        inline_um=inline_um,
    )
    if mesh_um <= inline_um:
        return passed(message, mesh_um, inline_um)
    severity = Severity.WARNING if mesh_um > coarsest_um else Severity.INFO
    return failed(message, mesh_um, inline_um, severity=severity)


RULE = Rule(
    id="LIQ-23",
    title="Filtration of the loop",
    why="Channels of a plate are some tenths of a millimetre wide. A side stream of 5 µm on a "
    "tenth of the flow is recommended, 50 µm inline optional; a pump unit has at least 100 µm.",
    source=Source(PG25_GUIDE, "§4.4; RPU specification v1.0 §6.3"),
    scope=Scope.CDU,
    check=_check,
    severity=Severity.INFO,
    unit="µm",
    parameters={"inline_um": 50.0, "coarsest_um": 100.0},
    good="CDU with 50 µm",
    bad="CDU with 200 µm",
)
