"""Findings in words, equal ones put together, and the list of rules the design was checked with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from configurator.core.units import format_number
from configurator.export.document import Column, Item, Items, Paragraph, Row, Section, Table, Tone
from configurator.export.reading import Reading, listed
from configurator.export.waiver_words import waiver_words
from configurator.rules.finding import Finding, Severity, State
from configurator.rules.grouping import finding_groups, grouped, worst_of
from configurator.rules.registry import RULES
from configurator.rules.rule import Rule

_TONES = {Severity.ERROR: Tone.ERROR, Severity.WARNING: Tone.WARNING, Severity.INFO: Tone.DIM}
_TONED = (0, 2)
_WORST_FIRST = (State.FAIL, State.UNKNOWN, State.STALE, State.NOT_RUN, State.WAIVED, State.PASS)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many findings stand in which state; equal ones on many objects count once.

    Open are errors and warnings; what a failed rule of severity info says is a note.  Void are the
    waivers that no longer hold: their findings are open again.
    """

    open: int
    errors: int
    notes: int
    unknown: int
    waived: int
    void: int
    passed: int
    rules: int


def tally(reading: Reading) -> Tally:
    """Count as the report lists them."""
    open_groups, rules = finding_groups(reading.findings, State.FAIL), _by_rule(reading)
    notes = sum(1 for group in open_groups if group[0].severity is Severity.INFO)
    return Tally(
        open=len(open_groups) - notes,
        errors=sum(1 for group in open_groups if group[0].severity is Severity.ERROR),
        notes=notes,
        unknown=len(finding_groups(reading.findings, State.UNKNOWN)),
        waived=len(finding_groups(reading.findings, State.WAIVED)),
        void=sum(1 for group in grouped(reading.findings) if group[0].is_void),
        passed=sum(1 for found in rules.values() if {f.state for f in found} == {State.PASS}),
        rules=len(rules),
    )


def open_items(reading: Reading) -> tuple[Item, ...]:
    """Open findings, the worst first."""
    return tuple(_item(group) for group in finding_groups(reading.findings, State.FAIL))


def finding_sections(reading: Reading) -> Iterator[Section]:
    """Open, unknown and waived findings, then every rule with its state."""
    yield Section("Findings", (_list(open_items(reading), "No finding is open."),), new_page=True)
    if unknown := finding_groups(reading.findings, State.UNKNOWN):
        items = tuple(_item(group) for group in unknown)
        yield Section("Not checked because a figure is unknown", (Items(items),))
    if waived := finding_groups(reading.findings, State.WAIVED):
        items = tuple(_item(group) for group in waived)
        yield Section("Accepted with a reason", (Items(items),))
    yield Section("Rules the design was checked against", (_rules(reading),))


def _list(items: tuple[Item, ...], otherwise: str) -> Items | Paragraph:
    return Items(items) if items else Paragraph(otherwise, Tone.DIM)


def _item(group: Sequence[Finding]) -> Item:
    first, others = worst_of(group)
    named = not first.target or first.message.startswith(first.where)
    title = first.message if named else f"{first.where}: {first.message}"
    return Item(
        f"{title[:1].upper()}{title[1:]}", " · ".join(_details(first, others)), _tone(first)
    )


def _tone(finding: Finding) -> Tone:
    return _TONES[finding.severity] if finding.state is not State.WAIVED else Tone.DIM


def _details(finding: Finding, others: list[str]) -> Iterator[str]:
    if others:
        yield f"also {listed(others, 5)}"
    if finding.measured is not None and finding.limit is not None:
        unit = f" {finding.unit}" if finding.unit else ""
        figures = f"{_short(finding.measured)}{unit}, limit {_short(finding.limit)}{unit}"
        margin, margin_unit = finding.margin, finding.margin_unit
        if margin is None:
            yield figures
        else:
            yield f"{figures}, margin {_short(margin)} {margin_unit or ''}".rstrip()
    confidence = f", {finding.confidence} confidence" if finding.confidence else ""
    yield f"checked against {finding.rule}: {finding.source}{confidence}"
    if finding.fix is not None:
        yield f"remedy: {finding.fix.label}"
    elif finding.no_fix:
        yield f"no remedy by one click: {finding.no_fix}"
    if words := waiver_words(finding):
        yield words


def _short(value: float) -> str:
    magnitude = abs(value)
    decimals = 0 if magnitude >= 1000 else 1 if magnitude >= 10 else 2
    text = format_number(value, decimals)
    return text.rstrip("0").rstrip(".") if "." in text else text


# --- rules ---


def _by_rule(reading: Reading) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for finding in reading.findings:
        found.setdefault(finding.rule, []).append(finding)
    return found


def _rules(reading: Reading) -> Table:
    found = _by_rule(reading)
    columns = (
        Column("Rule", 1.1),
        Column("What it asks", 3.6),
        Column("State", 1.1),
        Column("Source", 3.4),
    )
    rows = tuple(_rule_row(rule, found.get(rule.id, [])) for rule in RULES)
    note = (
        "A rule that finds nothing in the design it could speak about does not apply. “Checked "
        "against” is no statement of compliance."
    )
    return Table(columns, rows, note, compact=True)


def _rule_row(rule: Rule, findings: Sequence[Finding]) -> Row:
    source = str(rule.source)
    if not findings:
        return Row((rule.id, rule.title, "does not apply", source), Tone.DIM)
    worst = min(findings, key=lambda finding: _WORST_FIRST.index(finding.state))
    state = worst.state.value.lower()
    if worst.state is State.FAIL:
        return Row((rule.id, rule.title, str(worst.severity), source), _tone(worst), _TONED)
    tone = Tone.WARNING if worst.state is State.UNKNOWN else Tone.PLAIN
    return Row((rule.id, rule.title, state, source), tone, _TONED)
