"""PWR-12: what lasts longer than capacitors can supply must come from the shelves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from configurator.core.text import say
from configurator.core.unknown import total
from configurator.power.headroom import rated_total_w
from configurator.power.ladder import EXCURSION_S, duration_text
from configurator.power.result import RackPower
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.repairs.room import more_shelf_power
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.rack_power.get(subject.id or "")
    if result is None or not result.shelves:
        return None
    steps = list(_steps(result, parameters["shortest_s"]))
    if not steps:
        return None
    duration_s, load_w, given_w = max(steps, key=lambda step: step[1] / step[2])
    what = say("load for {duration} is", duration=duration_text(duration_s))
    fix = more_shelf_power(context, subject.rack, load_w / given_w) if load_w > given_w else None
    by = say("all supplies together give")
    return at_most(what, load_w / 1e3, given_w / 1e3, "kW", by=by, fix=fix)


def _steps(result: RackPower, shortest_s: float) -> Iterator[tuple[float, float, float]]:
    """Duration, load and what the shelves give; of shelves without a pulse the last step only."""
    rated_w = rated_total_w(result.shelves)
    for at, duration_s in enumerate(EXCURSION_S):
        load_w = result.busbar_levels.excursions_w[at]
        pulse_w = total(shelf.pulse_w[at] for shelf in result.shelves)
        given_w = pulse_w or (rated_w if at == len(EXCURSION_S) - 1 else None)
        if duration_s >= shortest_s and load_w is not None and given_w:
            yield duration_s, load_w, given_w


RULE = Rule(
    id="PWR-12",
    title="Excursions within what the shelves give",
    why="Of the excursion ladder (EDP) 2.0, 1.75, 1.5, 1.25 and 1.1 × TDP for 20 µs to 20 ms, "
    "capacitors cover the first; the others are held against what the shelves give for moments. "
    "Of shelves that state no such figure the last step is held against the rating.",
    source=Source(RACKLOOP, "PWR-12, from OAM r2.0 Table 6", "practice", "medium"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.WARNING,
    unit="kW",
    parameters={"shortest_s": 2e-3},
    needs=frozenset({"power"}),
    good="69.2 kW on three HPR shelves of 33 kW, which give 1.6 times that for moments",
    bad="The same on one of them",
    fix="Add a power shelf, or use shelves of a higher rating",
)
