"""What the usage guide says of a rule, as rows of words that a page or a window lays out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from configurator.rules.guide.coverage import Coverage, requirements
from configurator.rules.guide.families import family_of
from configurator.rules.guide.parameters import in_words
from configurator.rules.guide.texts import texts
from configurator.rules.rule import Rule, Scope

Tone = Literal["", "ok", "error", "warning", "dim"]

_SCOPES: Mapping[Scope, str] = {
    Scope.BOARD: "every baseboard",
    Scope.CHASSIS: "every chassis",
    Scope.ITEM: "every item in a rack but chassis",
    Scope.MOUNTED: "everything mounted in a rack",
    Scope.RACK: "every rack",
    Scope.CDU: "every CDU",
    Scope.LOOP: "every loop",
    Scope.DESIGN: "the design as a whole",
}
_NEEDS = {"power": "the power of the design", "cooling": "the solved loops"}
_STATUS: Mapping[str, str] = {
    "final": "final text",
    "draft": "draft",
    "second-hand": "quoted second-hand",
    "practice": "engineering practice",
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


def entry_of(rule: Rule) -> GuideEntry:
    """Put together what the registry, the texts and the coverage say about a rule."""
    return GuideEntry(
        rule.id,
        rule.title,
        rule.why,
        family_of(rule),
        rule.effective_severity.value,
        rule.blocks,
        tuple(_rows(rule)),
    )


def _rows(rule: Rule) -> Iterator[GuideRow]:
    yield GuideRow("Asked of", _asked(rule))
    yield GuideRow("Measured", _measured(rule))
    for name, value in rule.parameters.items():
        yield GuideRow("Figure", in_words(name, value, rule.unit))
    yield _source(rule)
    yield GuideRow("Text", _text(rule))
    yield GuideRow("Severity", _severity(rule), _tone(rule))
    yield GuideRow("Holds", rule.good, "ok")
    yield GuideRow("Breaks", rule.bad, "error")
    yield GuideRow("Fix", f"{rule.fix}, by one click" if rule.fix else "none by one click")
    for row in requirements():
        if rule.id in row.rules and row.id != rule.id:
            yield GuideRow("Checks", f"{row.id} {row.title}, {row.source}", "dim")
        if row.id == rule.id and row.left_out and row.state is Coverage.IMPLEMENTED:
            yield GuideRow("Not checked", row.left_out, "warning")


def _asked(rule: Rule) -> str:
    needs = " and ".join(_NEEDS[need] for need in sorted(rule.needs))
    return _SCOPES[rule.scope] + (f", once {needs} are known" if needs else "")


def _measured(rule: Rule) -> str:
    if rule.unit is None:
        return "holds or not; there is no figure"
    return f"in {rule.unit}, given beside its limit and the margin to it"


def _source(rule: Rule) -> GuideRow:
    source, text = rule.source, texts().get(rule.source.document)
    cited = f"{source.document} {source.clause}".strip()
    return GuideRow("Checked against", cited, "", text.address if text else None)


def _text(rule: Rule) -> str:
    source, text = rule.source, texts().get(rule.source.document)
    pieces = (_STATUS[source.status], f"{source.confidence} confidence", text.issue if text else "")
    return "; ".join(filter(None, pieces))


def _severity(rule: Rule) -> str:
    severity = rule.effective_severity.value
    words = severity
    if rule.effective_severity is not rule.severity:
        words += f", capped: {rule.severity.value} needs a final text, this one is "
        words += _STATUS[rule.source.status]
    if rule.blocks:
        words += "; blocks placement"
    return words


def _tone(rule: Rule) -> Tone:
    severity = rule.effective_severity.value
    return "error" if severity == "error" else "warning" if severity == "warning" else "dim"
