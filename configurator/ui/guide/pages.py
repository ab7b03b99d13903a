"""Pages of the usage guide as rich text, with what each rule says of the design at hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, StrictUndefined, Template

from configurator.core.resources import find
from configurator.core.text import say
from configurator.core.units import UnitSystem
from configurator.export.guide_entry import GuideEntry, entry_of
from configurator.rules.finding import Finding, State
from configurator.rules.guide.coverage import requirements
from configurator.rules.guide.families import TITLES
from configurator.rules.registry import RULES
from configurator.scene.theme import Theme
from configurator.ui.look.figures import with_unit
from configurator.ui.look.terms import state_word
from configurator.ui.look.waivers import waiver_words
from configurator.ui.panels.finding_rows import SIGNS, TONES, sign_of, tone_of
from configurator.ui.panels.key_figure_texts import finding_class
from configurator.ui.words import tr

CONTENTS = "contents"
RULE_PREFIX = "rule/"
NOT_YET = say("The checks have not run yet.")
NOTHING_OPEN = say("No rule needs attention.")
DOES_NOT_APPLY = say("The design has nothing that this rule could speak about.")
_OPEN = ("error", "warning", "unknown", "info", "waived")
MOST_FINDINGS = 200


@dataclass(frozen=True, slots=True)
class PageWording:
    """Words that the template of the pages holds places for."""

    guide: str = "Usage guide"
    contents: str = "Contents"
    here: str = "In this design"
    families: str = "Families"
    rules: str = "{count} rules"
    requirements: str = "Published requirements"
    about: str = (
        "What a design is checked against, why, and by whose word. “Checked against” is no "
        "statement of compliance."
    )


WORDS = PageWording()


@cache
def entries() -> Mapping[str, GuideEntry]:
    """Give all entries by the id of their rule, in the order of the guide."""
    return {rule.id: entry_of(rule) for rule in RULES}


def contents_page(findings: Sequence[Finding] | None, theme: Theme) -> str:
    """What needs attention in the design, the families, and what becomes of each requirement."""
    counts = open_counts(findings or ())
    attention = [
        (entries()[rule], TONES.get(kind, "dim"), f"{SIGNS[kind]} {number}")
        for rule, (kind, number) in sorted(counts.items(), key=lambda each: _rank(each[1][0]))
        if rule in entries()
    ]
    families = [
        {"title": tr(title), "count": sum(each.family == key for each in entries().values())}
        for key, title in TITLES.items()
    ]
    return _template().render(
        entry=None,
        attention=attention,
        otherwise=tr(NOT_YET if findings is None else NOTHING_OPEN),
        families=families,
        requirements=requirements(),
        colour=theme.tokens,
        words=WORDS,
        tr=tr,
    )


def _rank(kind: str) -> int:
    return _OPEN.index(kind)


def rule_page(
    entry: GuideEntry, findings: Sequence[Finding] | None, theme: Theme, units: UnitSystem
) -> str:
    """One rule in full; links lead to its findings, by their number in the evaluation."""
    found = [
        _found(number, finding, units)
        for number, finding in enumerate(findings or ())
        if finding.rule == entry.id
    ]
    return _template().render(
        entry=entry,
        family=tr(TITLES[entry.family]),
        found=found[:MOST_FINDINGS],
        otherwise=tr(NOT_YET if findings is None else DOES_NOT_APPLY),
        colour=theme.tokens,
        words=WORDS,
        tr=tr,
    )


def open_counts(findings: Sequence[Finding]) -> dict[str, tuple[str, int]]:
    """Give the gravest class of each rule that needs attention, and at how many places."""
    found: dict[str, list[str]] = {}
    for finding in findings:
        kind = finding_class(finding)
        if kind in _OPEN and finding.state is not State.NOT_RUN:
            found.setdefault(finding.rule, []).append(kind)
    return {rule: (min(kinds, key=_rank), len(kinds)) for rule, kinds in found.items()}


def _found(number: int, finding: Finding, units: UnitSystem) -> dict[str, str]:
    return {
        "tone": tone_of(finding),
        "sign": sign_of(finding),
        "state": state_word(finding.state),
        "where": finding.where or tr("the design"),
        "link": "" if finding.state is State.PASS else f"finding:{number}",
        "message": tr(finding.message),
        "numbers": in_numbers(finding, units),
    }


def in_numbers(finding: Finding, units: UnitSystem) -> str:
    """Write measured, limit, margin and waiver of a finding, as far as there are any."""
    figures = (
        (tr("measured"), finding.measured, finding.unit),
        (tr("limit"), finding.limit, finding.unit),
        (tr("margin"), finding.margin, finding.margin_unit),
    )
    texts = [
        f"{name} {with_unit(value, unit, units)}"
        for name, value, unit in figures
        if value is not None
    ]
    if finding.waiver:
        texts.append(waiver_words(finding, units))
    return " · ".join(texts)


@cache
def _template() -> Template:
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    source = find("templates", "guide-page.html.j2").read_text(encoding="utf-8")
    return environment.from_string(source)
