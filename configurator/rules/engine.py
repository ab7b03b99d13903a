"""Asks every rule about every object it is for; a crashing rule becomes a finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from configurator.cooling.result import CoolingResult
from configurator.design.model import Design
from configurator.design.query import index
from configurator.power.result import PowerResult
from configurator.rules.context import RuleContext
from configurator.rules.finding import Finding, State
from configurator.rules.heard import Blocks, Held, finding_of, place_of
from configurator.rules.keeping import KeptAnswers
from configurator.rules.registry import RULES
from configurator.rules.rule import Outcome, Rule, Scope


class RuleEngine:
    """Checks designs against a set of rules, by default all of the registry."""

    def __init__(self, rules: Iterable[Rule] = RULES) -> None:
        self._rules = {rule.id: rule for rule in rules}
        self._answers = KeptAnswers(self._rules.values())
        self._blocks = Blocks()
        self._holding: dict[str, tuple[int, Outcome, Finding]] = {}

    def check(
        self,
        design: Design,
        power: PowerResult | None = None,
        cooling: CoolingResult | None = None,
    ) -> tuple[Finding, ...]:
        """Return what needs attention first, then one line for each rule that holds."""
        context = RuleContext(design, index(design), power, cooling)
        said = self._blocks.join(self._answers.ask(context))
        lines = [(place, some) for place, some in said.findings.items()]
        lines += [(place_of(line), (line,)) for line in self._lines(said.held.items())]
        lines.sort(key=lambda entry: entry[0])
        return tuple(finding for _, some in lines for finding in some)

    def _lines(self, held: Iterable[tuple[str, Held]]) -> Iterator[Finding]:
        """Word the rules that hold; a line that would say the same stays the same object."""
        for rule_id, one in held:
            known = self._holding.get(rule_id)
            if known is None or known[0] != one.count or known[1] != one.nearest:
                line = _line(self._rules[rule_id], one)
                known = self._holding[rule_id] = (one.count, one.nearest, line)
            yield known[2]


def _line(rule: Rule, held: Held) -> Finding:
    nearest, message = held.nearest, held.nearest.message
    if rule.scope is not Scope.DESIGN and held.count > 1:
        message = f"{held.count} checked; nearest: {message}"
    outcome = Outcome(State.PASS, message, nearest.measured, nearest.limit)
    return finding_of(rule, None, "", outcome)
