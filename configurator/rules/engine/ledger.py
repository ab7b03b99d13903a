"""What one rule says of all its objects, kept up to date from edit to edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from configurator.core.text import say
from configurator.design.model import Waiver
from configurator.rules.context import RuleContext, Subject
from configurator.rules.engine.asking import ask, ask_one, distance
from configurator.rules.engine.objects import Objects, facet_of
from configurator.rules.engine.wording import Place, Words, finding_of, place_of
from configurator.rules.finding import Finding, State
from configurator.rules.measured import Measured
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope

Line = tuple[Place, tuple[Finding, ...]]

_Answers = tuple[Sequence[float], Sequence[tuple[int, Outcome]], Mapping[int, Outcome]]

_NEEDS = {"power": say("power"), "cooling": say("cooling")}
_NOT_HELD = np.inf
_NO_FIGURE = 1e300
"""Stands for the distance of what holds without a figure: farther than any other."""


@dataclass(frozen=True, slots=True)
class _Noted:
    """An outcome that needs attention, of an object at an address, and its words."""

    subject: str | None
    where: str
    outcome: Outcome
    finding: Finding
    place: Place


class Ledger:
    """One rule with a slot for each of its objects, in document order.

    A slot holds the distance to the limit where the object holds the rule, or an outcome that
    needs attention.  ``lines`` are the findings by their place in the list.
    """

    def __init__(self, rule: Rule) -> None:
        self.lines: tuple[Line, ...] = ()
        self._rule = rule
        self._reads = rule.scope, facet_of(rule)
        self._slots: Mapping[str | None, int] = {}
        self._distance: list[float] = []
        self._noted: dict[int, _Noted] = {}
        self._waivers: tuple[Waiver, ...] = ()
        self._nearest: tuple[int, Outcome] | None = None
        self._held: tuple[int, Outcome, Line] | None = None

    def follow(self, context: RuleContext, objects: Objects, words: Words) -> None:
        """Ask about the objects that changed; a rule that lacks results waits for them."""
        moved = self._rule.scope in objects.moved
        if moved:
            self._move(objects.slots[self._rule.scope])
        if context.missing and (missing := context.missing & self._rule.needs):
            self._wait(min(missing), words)
            return
        reworded = self._reword(words)
        asked = objects.changed[self._reads]
        held, news = self._ask(context, objects, words) if asked else ({}, False)
        if moved or reworded or news:
            self._settle(context, objects.subjects[self._rule.scope], held)

    def _move(self, slots: Mapping[str | None, int]) -> None:
        """Take what is known of each object to its new slot."""
        known = dict(zip(self._slots, self._distance, strict=True))
        noted = (each for each in self._noted.values() if each.subject in slots)
        self._noted = {slots[each.subject]: each for each in noted}
        self._distance = [known.get(name, _NOT_HELD) for name in slots]
        self._slots, self._nearest = slots, None

    def _wait(self, need: str, words: Words) -> None:
        """Say once what the rule waits for; what it said before no longer counts."""
        self._distance = [_NOT_HELD] * len(self._slots)
        self._noted, self._nearest = {}, None
        outcome = Outcome(State.NOT_RUN, say("waits for {need}", need=_NEEDS[need]))
        finding = words.of(self._rule, None, words.design.name, outcome)
        self.lines = ((place_of(finding), (finding,)),) if self._slots else ()

    def _reword(self, words: Words) -> bool:
        """Word anew where waivers are other ones; those of loops are about any object."""
        if not self._noted:
            return False
        if words.design.waivers is self._waivers and self._rule.scope is not Scope.LOOP:
            return False
        self._waivers = words.design.waivers
        for slot, known in self._noted.items():
            self._noted[slot] = self._worded(known.subject, known.where, known.outcome, words)
        return bool(self._noted)

    def _worded(self, subject: str | None, where: str, outcome: Outcome, words: Words) -> _Noted:
        finding = words.of(self._rule, subject, where, outcome)
        return _Noted(subject, where, outcome, finding, place_of(finding))

    def _ask(
        self, context: RuleContext, objects: Objects, words: Words
    ) -> tuple[Mapping[int, Outcome], bool]:
        """Put answers into slots; give outcomes of those that hold, and whether any is news.

        Of objects that were measured at once, only the nearest to its limit has an outcome.
        """
        asked = objects.changed[self._reads]
        said, slots = ask(self._rule, context, asked), objects.slots_of(self._reads)
        if isinstance(said, Measured):
            away, needing, held = _of_measured(said, slots)
        else:
            away, needing, held = _of(said, slots)
        news = False
        for slot, left in zip(slots, away, strict=True):
            if left != self._distance[slot]:
                self._distance[slot], news = left, True
        if self._note(asked, slots, needing, words):
            news = True
        if self._nearest and self._nearest[0] in slots:
            slot, last = self._nearest
            if news or held.get(slot) != last:
                self._nearest, news = None, True
        return held, news

    def _note(
        self,
        asked: Sequence[Subject],
        slots: Sequence[int],
        needing: Iterable[tuple[int, Outcome]],
        words: Words,
    ) -> bool:
        """Note the outcomes that need attention, by place in the list; tell whether any is news."""
        noted: dict[int, _Noted] = {}
        news = False
        for place, outcome in needing:
            slot, subject = slots[place], asked[place]
            known = self._noted.get(slot)
            if known is None or not _says(known, subject, outcome):
                known, news = self._worded(subject.id, subject.where, outcome, words), True
            noted[slot] = known
        if self._noted:
            for slot in self._noted.keys() & slots - noted.keys():
                del self._noted[slot]
                news = True
        self._noted.update(noted)
        return news

    def _settle(
        self, context: RuleContext, subjects: Sequence[Subject], held: Mapping[int, Outcome]
    ) -> None:
        """Put the lines together: what needs attention, and one for all that hold."""
        places: dict[Place, list[Finding]] = {}
        for slot in sorted(self._noted):
            noted = self._noted[slot]
            places.setdefault(noted.place, []).append(noted.finding)
        lines = [
            (place, tuple(some[:1] if some[0].state is State.NOT_RUN else some))
            for place, some in places.items()
        ]
        count = len(self._distance) - self._distance.count(_NOT_HELD)
        if count:
            lines.append(self._line(count, self._nearest_of(context, subjects, held)))
        self.lines = tuple(lines)

    def _nearest_of(
        self, context: RuleContext, subjects: Sequence[Subject], held: Mapping[int, Outcome]
    ) -> Outcome:
        """Give the outcome with the least distance left; asked for again where it was not kept."""
        slot = self._distance.index(min(self._distance))
        outcome = held.get(slot)
        if outcome is None and self._nearest and self._nearest[0] == slot:
            outcome = self._nearest[1]
        if outcome is None:
            outcome = ask_one(self._rule, context, subjects[slot])
        assert outcome is not None
        self._nearest = slot, outcome
        return outcome

    def _line(self, count: int, nearest: Outcome) -> Line:
        """Word that the rule holds; the line stays the same object while it says the same."""
        if self._held and self._held[0] == count and self._held[1] == nearest:
            return self._held[2]
        message = nearest.message
        if self._rule.scope is not Scope.DESIGN and count > 1:
            message = say("{count} checked; nearest: {message}", count=count, message=message)
        outcome = Outcome(State.PASS, message, nearest.measured, nearest.limit)
        finding = finding_of(self._rule, None, "", outcome)
        self._held = count, nearest, (place_of(finding), (finding,))
        return self._held[2]


def _of(said: Sequence[Outcome | None], slots: Sequence[int]) -> _Answers:
    """Give distances of what holds, what needs attention, and the outcomes of what holds."""
    away: list[float] = []
    needing: list[tuple[int, Outcome]] = []
    held: dict[int, Outcome] = {}
    for place, outcome in enumerate(said):
        left = _NOT_HELD
        if outcome is not None and outcome.state is State.PASS:
            left, held[slots[place]] = min(distance(outcome), _NO_FIGURE), outcome
        elif outcome is not None:
            needing.append((place, outcome))
        away.append(left)
    return away, needing, held


def _of_measured(said: Measured, slots: Sequence[int]) -> _Answers:
    """Give distances of what holds, what does not, and the outcome of the nearest that does."""
    away = np.full(len(slots), _NOT_HELD)
    if not len(said.at):
        return away.tolist(), [], {}
    distances = np.where(said.broken, _NOT_HELD, said.distance)
    away[said.at] = distances
    broken = np.flatnonzero(said.broken)
    places = said.at[broken].tolist()
    needing = list(zip(places, map(said.word, broken.tolist()), strict=True))
    nearest = int(np.argmin(distances))
    held = {}
    if distances[nearest] < _NOT_HELD:
        held[slots[int(said.at[nearest])]] = said.word(nearest)
    return away.tolist(), needing, held


def _says(known: _Noted, subject: Subject, outcome: Outcome) -> bool:
    """Whether an outcome is in words already; another address needs others."""
    if known.where != subject.where or known.outcome.message != outcome.message:
        return False
    return known.outcome == outcome
