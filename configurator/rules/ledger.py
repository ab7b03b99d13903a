"""What one rule says of all its objects, kept up to date from edit to edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from configurator.design.model import Waiver
from configurator.rules.asking import ask, ask_one, distance
from configurator.rules.context import RuleContext, Subject
from configurator.rules.finding import Finding, State
from configurator.rules.measured import Measured
from configurator.rules.objects import Objects, facet_of
from configurator.rules.rule import Outcome, Rule, Scope
from configurator.rules.wording import Place, Words, finding_of, place_of

Line = tuple[Place, tuple[Finding, ...]]

_Taken = tuple[Mapping[int, Outcome], Sequence[tuple[int, Outcome]]]

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
        self._distance = np.zeros(0)
        self._noted: dict[int, _Noted] = {}
        self._waivers: tuple[Waiver, ...] = ()
        self._nearest: tuple[str | None, Outcome] | None = None
        self._held: tuple[int, Outcome, Line] | None = None

    def follow(self, context: RuleContext, objects: Objects, words: Words) -> None:
        """Ask about the objects that changed; a rule that lacks results waits for them."""
        moved = self._rule.scope in objects.moved
        if moved:
            self._move(objects.slots[self._rule.scope])
        missing = [need for need in self._rule.needs if getattr(context, need) is None]
        if missing:
            self._wait(min(missing), words)
            return
        reworded = self._reword(words)
        asked = objects.changed[self._reads]
        if asked or moved or reworded:
            held = self._ask(context, asked, words)
            self._settle(context, objects.subjects.get(self._rule.scope, ()), held)

    def _move(self, slots: Mapping[str | None, int]) -> None:
        """Take what is known of each object to its new slot."""
        before = self._slots
        both = [(slot, before[name]) for name, slot in slots.items() if name in before]
        known = np.full(len(slots), _NOT_HELD)
        if both:
            to, came_from = map(list, zip(*both, strict=True))
            known[to] = self._distance[came_from]
        noted = (each for each in self._noted.values() if each.subject in slots)
        self._noted = {slots[each.subject]: each for each in noted}
        self._slots, self._distance = slots, known

    def _wait(self, need: str, words: Words) -> None:
        """Say once what the rule waits for; what it said before no longer counts."""
        self._distance[:] = _NOT_HELD
        self._noted, self._nearest = {}, None
        finding = words.of(
            self._rule, None, words.design.name, Outcome(State.NOT_RUN, f"waits for {need}")
        )
        self.lines = ((place_of(finding), (finding,)),) if self._slots else ()

    def _reword(self, words: Words) -> bool:
        """Word anew where waivers are other ones; those of loops are about any object."""
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
        self, context: RuleContext, asked: Sequence[Subject], words: Words
    ) -> Mapping[int, Outcome]:
        """Put the answers into their slots; return outcomes that may be the nearest to a limit."""
        if not asked:
            return {}
        slots = [self._slots[subject.id] for subject in asked]
        said = ask(self._rule, context, asked)
        before = {slot: self._noted.pop(slot, None) for slot in slots} if self._noted else {}
        self._distance[slots] = _NOT_HELD
        take = self._take_measured if isinstance(said, Measured) else self._take_outcomes
        held, noted = take(slots, said)
        for at, outcome in noted:
            known, subject = before.get(slots[at]), asked[at]
            if not (known and _says(known, subject, outcome)):
                known = self._worded(subject.id, subject.where, outcome, words)
            self._noted[slots[at]] = known
        return held

    def _take_outcomes(self, slots: Sequence[int], said: Sequence[Outcome | None]) -> _Taken:
        held: dict[int, Outcome] = {}
        noted: list[tuple[int, Outcome]] = []
        for at, outcome in enumerate(said):
            if outcome is None:
                continue
            if outcome.state is State.PASS:
                held[slots[at]] = outcome
                self._distance[slots[at]] = min(distance(outcome), _NO_FIGURE)
            else:
                noted.append((at, outcome))
        return held, noted

    def _take_measured(self, slots: Sequence[int], said: Measured) -> _Taken:
        place = np.asarray(slots)[said.at]
        away = np.where(said.broken, _NOT_HELD, said.distance)
        self._distance[place] = away
        broken = [
            (int(said.at[row]), said.word(row)) for row in np.flatnonzero(said.broken).tolist()
        ]
        if len(broken) == len(away):
            return {}, broken
        nearest = int(np.argmin(away))
        return {int(place[nearest]): said.word(nearest)}, broken

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
        count = int(np.count_nonzero(self._distance < _NOT_HELD))
        if count:
            lines.append(self._line(count, self._nearest_of(context, subjects, held)))
        self.lines = tuple(lines)

    def _nearest_of(
        self, context: RuleContext, subjects: Sequence[Subject], held: Mapping[int, Outcome]
    ) -> Outcome:
        """Give the outcome with the least distance left; asked for again where it was not kept."""
        slot = int(np.argmin(self._distance))
        outcome, subject = held.get(slot), subjects[slot]
        if outcome is None and self._nearest and self._nearest[0] == subject.id:
            outcome = self._nearest[1]
        if outcome is None:
            outcome = ask_one(self._rule, context, subject)
        assert outcome is not None
        self._nearest = subject.id, outcome
        return outcome

    def _line(self, count: int, nearest: Outcome) -> Line:
        """Word that the rule holds; the line stays the same object while it says the same."""
        if self._held and self._held[0] == count and self._held[1] == nearest:
            return self._held[2]
        message = nearest.message
        if self._rule.scope is not Scope.DESIGN and count > 1:
            message = f"{count} checked; nearest: {message}"
        outcome = Outcome(State.PASS, message, nearest.measured, nearest.limit)
        finding = finding_of(self._rule, None, "", outcome)
        self._held = count, nearest, (place_of(finding), (finding,))
        return self._held[2]


def _says(known: _Noted, subject: Subject, outcome: Outcome) -> bool:
    """Whether an outcome is in words already; another address needs others."""
    if known.where != subject.where or known.outcome.message != outcome.message:
        return False
    return known.outcome == outcome
