"""Asks every rule about every object it is for; a crashing rule becomes a finding.

What a rule says of an untouched rack is kept, unless the rule reads other racks; one that reads
results is asked again when those of the rack or of its loop are other ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from configurator.catalogue.parts import Part
from configurator.cooling.result import CoolingResult
from configurator.core.memo import Memo
from configurator.design.address import addresses
from configurator.design.model import Design
from configurator.design.query import index
from configurator.power.result import PowerResult, RackPower
from configurator.rules.context import RuleContext
from configurator.rules.finding import Finding, Severity, State
from configurator.rules.registry import RULES
from configurator.rules.rule import RACK_SCOPES, Outcome, Rule, Scope
from configurator.rules.subjects import Subjects, other_subjects, rack_subjects
from configurator.rules.tally import Tally, joined, tally
from configurator.rules.waivers import apply_waiver

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_STATE_ORDER = {
    State.FAIL: 0,
    State.UNKNOWN: 1,
    State.WAIVED: 2,
    State.STALE: 3,
    State.NOT_RUN: 4,
    State.PASS: 5,
}


class RuleEngine:
    """Checks designs against a set of rules, by default all of the registry."""

    def __init__(self, rules: Iterable[Rule] = RULES) -> None:
        self._rules = tuple(rules)
        self._local = tuple(rule for rule in self._rules if rule.is_local)
        self._on_results = tuple(
            rule
            for rule in self._rules
            if rule.needs and not rule.wide and rule.scope in RACK_SCOPES
        )
        self._subjects: Memo[Subjects] = Memo()
        self._kept: Memo[Mapping[str, Tally]] = Memo()
        self._rack_power: dict[str, RackPower] = {}
        self._parts: tuple[Mapping[str, Part], object] = ({}, object())

    def check(
        self,
        design: Design,
        power: PowerResult | None = None,
        cooling: CoolingResult | None = None,
    ) -> tuple[Finding, ...]:
        """Return what needs attention first, then one line for each rule that holds."""
        context = RuleContext(design, index(design), power, cooling)
        subjects = [
            self._subjects.get(rack.id, (rack,), partial(rack_subjects, rack))
            for rack in design.floor.racks
        ]
        kept = self._of_racks(context, subjects)
        groups = (*subjects, other_subjects(design))
        self._subjects.sweep()
        findings: list[Finding] = []
        for rule in self._rules:
            result = joined(kept[rule.id]) if rule.id in kept else _ask_all(rule, context, groups)
            findings += _findings(rule, design, result)
        return tuple(
            sorted(findings, key=lambda f: (_STATE_ORDER[f.state], _ORDER[f.severity], f.rule))
        )

    def _of_racks(
        self, context: RuleContext, subjects: Sequence[Subjects]
    ) -> Mapping[str, Sequence[Tally]]:
        """What each rule that reads one rack and its results only says of each rack."""
        design = context.design
        on_results = self._on_results if context.power and context.cooling else ()
        self._rack_power = {
            name: _same_if_equal(self._rack_power.get(name), now)
            for name, now in context.rack_power.items()
        }
        surroundings = (
            design.assumptions,
            design.assumption_overrides,
            design.site,
            design.requirements,
            self._parts_token(design.parts),
        )
        found: dict[str, list[Tally]] = {rule.id: [] for rule in (*self._local, *on_results)}
        for rack, inside in zip(design.floor.racks, subjects, strict=True):
            loop = context.index.loops.get(rack.id)
            results = (self._rack_power.get(rack.id), context.loops.get(loop.id) if loop else None)
            for name, rules, inputs in (
                ("local", self._local, ()),
                ("results", on_results, results),
            ):
                tallies = self._kept.get(
                    (rack.id, name),
                    (rack, rules, *inputs, *surroundings),
                    partial(_ask_each, rules, context, inside),
                )
                for rule_id, one in tallies.items():
                    found[rule_id].append(one)
        self._kept.sweep()
        return found

    def _parts_token(self, parts: Mapping[str, Part]) -> object:
        """Return the same object until a part that a rule could have read is another one."""
        known, token = self._parts
        if parts is not known:
            if any(parts.get(part_id) is not part for part_id, part in known.items()):
                token = object()
            self._parts = (parts, token)
        return token


def _same_if_equal(known: RackPower | None, now: RackPower) -> RackPower:
    """Power is rolled up anew for every rack; where it says the same it is no other input."""
    return known if known == now else now


def _ask_each(
    rules: Iterable[Rule], context: RuleContext, subjects: Subjects
) -> Mapping[str, Tally]:
    return {rule.id: tally(rule, context, subjects[rule.scope]) for rule in rules}


def _ask_all(rule: Rule, context: RuleContext, groups: Sequence[Subjects]) -> Tally:
    objects = [subject for group in groups for subject in group[rule.scope]]
    missing = [need for need in sorted(rule.needs) if getattr(context, need) is None]
    if missing and objects:
        return Tally(((None, Outcome(State.NOT_RUN, f"waits for {missing[0]}")),))
    return tally(rule, context, objects)


def _findings(rule: Rule, design: Design, result: Tally) -> Iterator[Finding]:
    names = addresses(design)
    for target, outcome in result.noted:
        where = names.get(target, target) if target else design.name
        yield apply_waiver(design, _finding(rule, target, where, outcome))
    if result.nearest is not None:
        one = rule.scope is Scope.DESIGN or result.held == 1
        message = result.nearest.message
        if not one:
            message = f"{result.held} checked; nearest: {message}"
        held = Outcome(State.PASS, message, result.nearest.measured, result.nearest.limit)
        yield _finding(rule, None, "", held)


def _finding(rule: Rule, target: str | None, where: str, outcome: Outcome) -> Finding:
    return Finding(
        rule=rule.id,
        severity=_severity(rule, outcome),
        state=outcome.state,
        target=target,
        where=where,
        message=outcome.message,
        measured=outcome.measured,
        limit=outcome.limit,
        unit=rule.unit,
        source=str(rule.source),
        confidence=rule.source.confidence,
        fix=outcome.fix,
    )


def _severity(rule: Rule, outcome: Outcome) -> Severity:
    """What is not known is no error yet."""
    severity = rule.capped(outcome.severity or rule.severity)
    unsure = outcome.state is State.UNKNOWN and severity is Severity.ERROR
    return Severity.WARNING if unsure else severity
