"""What the usage guide says of a rule, as rows of words that a page or a window lays out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from configurator.core.text import joined, say
from configurator.rules.guide.coverage import Coverage, requirements
from configurator.rules.guide.families import family_of
from configurator.rules.guide.parameters import in_words
from configurator.rules.guide.texts import texts
from configurator.rules.rule import Rule, Scope
from configurator.rules.words import both

Tone = Literal["", "ok", "error", "warning", "dim"]

_SCOPES: Mapping[Scope, str] = {
    Scope.BOARD: say("every baseboard"),
    Scope.CHASSIS: say("every chassis"),
    Scope.ITEM: say("every item in a rack but chassis"),
    Scope.MOUNTED: say("everything mounted in a rack"),
    Scope.RACK: say("every rack"),
    Scope.CDU: say("every CDU"),
    Scope.LOOP: say("every loop"),
    Scope.DESIGN: say("the design as a whole"),
}
_NEEDS = {"power": say("the power of the design"), "cooling": say("the solved loops")}
_STATUS: Mapping[str, str] = {
    "final": say("final text"),
    "draft": say("draft"),
    "second-hand": say("quoted second-hand"),
    "practice": say("engineering practice"),
}
_CONFIDENCE: Mapping[str, str] = {
    "high": say("high confidence"),
    "medium": say("medium confidence"),
    "low": say("low confidence"),
}


@dataclass(frozen=True, slots=True)
class GuideRow:
    """One line about a rule; ``address`` is where its words lead on the web."""

    label: str
    text: str
    tone: Tone = ""
    address: str | None = None


@dataclass(frozen=True, slots=True)
class GuideEntry:
    """One rule as the guide shows it."""

    id: str
    title: str
    why: str
    family: str
    severity: str
    blocks: bool
    rows: tuple[GuideRow, ...]

    @property
    def words(self) -> str:
        """All that can be searched for, in small letters."""
        rows = (f"{row.label} {row.text}" for row in self.rows)
        return " ".join((self.id, self.title, self.why, self.family, *rows)).casefold()


def _as_it_is(words: str) -> str:
    return words


def entry_of(rule: Rule, spoken: Callable[[str], str] = _as_it_is) -> GuideEntry:
    """Put together what the registry, the texts and the coverage say about a rule.

    ``spoken`` says words in the language of the reader.
    """
    rows = (replace(row, label=spoken(row.label), text=spoken(row.text)) for row in _rows(rule))
    return GuideEntry(
        rule.id,
        spoken(rule.title),
        spoken(rule.why),
        family_of(rule),
        rule.effective_severity.value,
        rule.blocks,
        tuple(rows),
    )


def _rows(rule: Rule) -> Iterator[GuideRow]:
    yield GuideRow(say("Asked of"), _asked(rule))
    yield GuideRow(say("Measured"), _measured(rule))
    for name, value in rule.parameters.items():
        yield GuideRow(say("Figure"), in_words(name, value, rule.unit))
    yield _source(rule)
    yield GuideRow(say("Text"), _text(rule))
    yield GuideRow(say("Severity"), _severity(rule), _tone(rule))
    yield GuideRow(say("Holds"), rule.good, "ok")
    yield GuideRow(say("Breaks"), rule.bad, "error")
    yield GuideRow(say("Fix"), _fix(rule))
    for row in requirements():
        if rule.id in row.rules and row.id != rule.id:
            asks = say("{id} {title}, {source}", id=row.id, title=row.title, source=row.source)
            yield GuideRow(say("Checks"), asks, "dim")
        if row.id == rule.id and row.left_out and row.state is Coverage.IMPLEMENTED:
            yield GuideRow(say("Not checked"), row.left_out, "warning")


def _asked(rule: Rule) -> str:
    if not rule.needs:
        return _SCOPES[rule.scope]
    needs = both(_NEEDS[need] for need in sorted(rule.needs))
    return say("{scope}, once {needs} are known", scope=_SCOPES[rule.scope], needs=needs)


def _measured(rule: Rule) -> str:
    if rule.unit is None:
        return say("holds or not; there is no figure")
    return say("in {unit}, given beside its limit and the margin to it", unit=rule.unit)


def _source(rule: Rule) -> GuideRow:
    source, text = rule.source, texts().get(rule.source.document)
    cited = joined(" ", filter(None, (source.document, source.clause)))
    return GuideRow(say("Checked against"), cited, "", text.address if text else None)


def _text(rule: Rule) -> str:
    source, text = rule.source, texts().get(rule.source.document)
    status, confidence = _STATUS[source.status], _CONFIDENCE[source.confidence]
    words = say("{status}; {confidence}", status=status, confidence=confidence)
    return say("{words}; {issue}", words=words, issue=text.issue) if text else words


def _fix(rule: Rule) -> str:
    if not rule.fix:
        return say("none by one click")
    return say("{fix}, by one click", fix=rule.fix)


def _severity(rule: Rule) -> str:
    words: str = rule.effective_severity.value
    if rule.effective_severity is not rule.severity:
        words = say(
            "{severity}, capped: {severity_asked} needs a final text, this one is {status}",
            severity=words,
            severity_asked=rule.severity.value,
            status=_STATUS[rule.source.status],
        )
    return say("{severity}; blocks placement", severity=words) if rule.blocks else words


def _tone(rule: Rule) -> Tone:
    severity = rule.effective_severity.value
    return "error" if severity == "error" else "warning" if severity == "warning" else "dim"
