"""LIQ-37: hoses have sizes that rack manifolds are made for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from configurator.catalogue.parts import HosePipe
from configurator.cooling.segments import SegmentNames
from configurator.core.text import say
from configurator.design.identity import PerObject
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import MANIFOLD
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source

_SIDES = {"hose": "server", "cdu_hose": "cdu"}
_WORDS = {"hose": say("server side"), "cdu_hose": say("CDU side")}
_TOLERANCE_MM = 0.5


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.loops.get(subject.id or "")
    tables = result.segments.by_owner.values() if result else ()
    used = sorted({pair for table in tables for pair in _hoses(table.names)})
    nearest: Outcome | None = None
    for kind, name in used:
        part = part_as(context.design, HosePipe, name)
        if part is None or part.inner_diameter_mm is None:
            continue
        bore, sizes = part.inner_diameter_mm, _sizes(parameters, _SIDES[kind])
        size = min(sizes, key=lambda each: abs(each - bore))
        message = say(
            "{title} at the {side}: bore {bore:g} mm, nearest size {size:g} mm",
            title=part.title,
            side=_WORDS[kind],
            bore=bore,
            size=size,
        )
        if abs(size - bore) > _TOLERANCE_MM:
            return failed(message, bore, size)
        nearest = nearest or passed(message, bore, size)
    return nearest


def _sizes(parameters: Mapping[str, float], side: str) -> Iterable[float]:
    return [value for name, value in parameters.items() if name.startswith(side)]


def _used(names: SegmentNames) -> frozenset[tuple[str, str]]:
    return frozenset(
        (kind, part)
        for kind in _SIDES
        if kind in names.places
        for at in names.places[kind].tolist()
        if (part := names.part[at]) is not None
    )


_hoses = PerObject(_used)


RULE = Rule(
    id="LIQ-37",
    title="Hose sizes of the rack manifold",
    why="1/4, 3/8 and 1/2 inch at the server, 3/4, 1 and 1 1/4 inch at the CDU are named; the "
    "list ends with etc., so another size is a question, not a fault.",
    source=Source(MANIFOLD, "§3.1 Table 1"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.INFO,
    unit="mm",
    parameters={
        "server_a_mm": 6.35,
        "server_b_mm": 9.525,
        "server_c_mm": 12.7,
        "cdu_a_mm": 19.05,
        "cdu_b_mm": 25.4,
        "cdu_c_mm": 31.75,
    },
    needs=frozenset({"cooling"}),
    good="Hoses of 12.7 and 25.4 mm",
    bad="A chassis hose of 16 mm",
)
