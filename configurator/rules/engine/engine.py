"""Asks every rule about every object it is for; a crashing rule becomes a finding."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from operator import itemgetter

from configurator.cooling.result import CoolingResult
from configurator.design.model import Design
from configurator.design.query import index
from configurator.power.result import PowerResult
from configurator.rules.context import RuleContext
from configurator.rules.engine.ledger import Ledger
from configurator.rules.engine.objects import Objects
from configurator.rules.engine.wording import Words
from configurator.rules.finding import Finding
from configurator.rules.registry import RULES
from configurator.rules.rule import Rule


class RuleEngine:
    """Checks designs against a set of rules, by default all of the registry.

    An engine follows one design from edit to edit: a rule is asked again only about objects of
    which it reads something that changed.
    """

    def __init__(self, rules: Iterable[Rule] = RULES) -> None:
        self._objects = Objects()
        self._ledgers = [Ledger(rule) for rule in rules]

    def check(
        self,
        design: Design,
        power: PowerResult | None = None,
        cooling: CoolingResult | None = None,
    ) -> tuple[Finding, ...]:
        """Return what needs attention first, then one line for each rule that holds."""
        context, words = RuleContext(design, index(design), power, cooling), Words(design)
        self._objects.follow(context)
        for ledger in self._ledgers:
            ledger.follow(context, self._objects, words)
        lines = [line for ledger in self._ledgers for line in ledger.lines]
        lines.sort(key=itemgetter(0))
        return tuple(chain.from_iterable(some for _, some in lines))
