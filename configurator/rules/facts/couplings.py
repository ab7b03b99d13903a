"""The couplings of many chassis on loops, with what flows through them, as columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import attrgetter

import numpy as np

from configurator.catalogue.parts import QuickDisconnect
from configurator.cooling.result import ChassisCooling
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Fix
from configurator.rules.judge import at_most
from configurator.rules.measured import FloatArray, IntArray, Measured, above
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Measure, Parameters

UQDS = ("OCP UQD", "OCP UQDB")
"""Standards of universal quick disconnects, by hand and blind-mate."""

Mend = Callable[[str, QuickDisconnect, float, Parameters], Fix | None]
"""What mends a chassis, of which the coupling is given, with its flow in L/min."""


class Couplings:
    """Chassis that have flow through a coupling of some sort; ``at`` places them in their list."""

    def __init__(
        self,
        context: RuleContext,
        chassis: Sequence[Subject],
        applies: Callable[[QuickDisconnect], bool],
    ) -> None:
        """Look parts and results up; ``applies`` is asked once for each kind of coupling."""
        self.parts: list[QuickDisconnect] = []
        self.results: list[ChassisCooling] = []
        known: dict[str, QuickDisconnect | None] = {}
        at: list[int] = []
        for place, subject in enumerate(chassis):
            assert subject.rack is not None
            result = context.chassis_in(subject.rack).get(subject.id or "")
            if result is None or result.coupling is None or result.flow_l_per_min is None:
                continue
            if result.coupling not in known:
                part = part_as(context.design, QuickDisconnect, result.coupling)
                known[result.coupling] = part if part and applies(part) else None
            coupling = known[result.coupling]
            if coupling is not None:
                self.parts.append(coupling)
                self.results.append(result)
                at.append(place)
        self.at: IntArray = np.array(at, np.int64)

    def column(self, figure: str) -> FloatArray:
        """Return a figure of the chassis."""
        return np.array(list(map(attrgetter(figure), self.results)), np.float64)

    def limits(self, limit: Callable[[QuickDisconnect], float | None]) -> FloatArray:
        """Return a figure of the couplings, asked for once for each kind."""
        known = {part.id: limit(part) for part in {id(p): p for p in self.parts}.values()}
        return np.array([known[part.id] for part in self.parts], np.float64)


def within_rated_flow(
    figure_of: Callable[[QuickDisconnect], str | None], mend: Mend | None = None
) -> Measure:
    """Make the measure of flows against ratings: the maker's, else the figure of a standard.

    ``figure_of`` names the parameter that holds for a coupling, None where the rule does not.
    """

    def measure(
        context: RuleContext, subjects: Sequence[Subject], parameters: Parameters
    ) -> Measured:
        def rated_of(part: QuickDisconnect) -> float:
            return part.rated_flow_l_per_min or parameters[figure_of(part) or ""]

        lines = Couplings(context, subjects, lambda part: figure_of(part) is not None)
        flow, rated = lines.column("flow_l_per_min"), lines.limits(rated_of)

        def word(row: int) -> Outcome:
            part, own, limit = lines.parts[row], float(flow[row]), float(rated[row])
            what = say("flow through {title} is", title=part.title)
            chassis = subjects[lines.at[row]].id or ""
            fix = mend(chassis, part, own, parameters) if mend and own > limit else None
            return at_most(what, own, limit, "L/min", by=say("rated"), digits=3, fix=fix)

        return Measured(lines.at, flow, rated, above(flow, rated), word)

    return measure
