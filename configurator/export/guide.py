"""The usage guide, made from the registry of rules: as a table, for programs, or as a page."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from unicodedata import east_asian_width

from configurator.core.errors import ExportError
from configurator.core.jsonfile import dump_json
from configurator.core.language import ENGLISH, Language
from configurator.core.resources import find
from configurator.core.text import say
from configurator.export.guide_entry import entry_of
from configurator.rules.guide.coverage import Coverage, requirements
from configurator.rules.guide.families import TITLES, family_of
from configurator.rules.guide.texts import Text, texts
from configurator.rules.registry import RULES
from configurator.rules.rule import Rule

FORMAT, VERSION = "rackloop-rules", 1
WIDTH = 100
_ID, _SEVERITY = 10, 8


def guide(format_name: str, rules: Sequence[Rule] = RULES, language: Language = ENGLISH) -> bytes:
    """Write the guide as ``table``, ``json`` or ``html``, in the language of its reader.

    Titles of documents, clauses and what programs read of JSON stay as they are.
    """
    writer = _WRITERS.get(format_name)
    if writer is None:
        known = ", ".join(_WRITERS)
        raise ExportError(f"the usage guide has no format {format_name}; there are: {known}")
    return writer(rules, language).encode()


def _table(rules: Sequence[Rule], language: Language) -> str:
    heads = (say("rule"), say("severity"), say("what it asks, and by whose word"))
    lines = [_columns(*map(language.say, heads)), "-" * WIDTH]
    for rule in rules:
        lines += _table_lines(rule, language)
    lines.append(language.say(say("{count} rules", count=len(rules))))
    return "\n".join(lines) + "\n"


def _table_lines(rule: Rule, language: Language) -> Iterator[str]:
    indent = _ID + _SEVERITY + 2
    title = language.say(rule.title)
    text = textwrap.wrap(title, (WIDTH - indent) * len(title) // _cells(title)) + textwrap.wrap(
        str(rule.source), WIDTH - indent - 2, initial_indent="  ", subsequent_indent="  "
    )
    yield _columns(rule.id, language.say(rule.effective_severity.value), text[0])
    for line in text[1:]:
        yield f"{'':{indent}}{line}"


def _columns(rule: str, severity: str, text: str) -> str:
    return f"{_filled(rule, _ID)} {_filled(severity, _SEVERITY)} {text}"


def _filled(text: str, width: int) -> str:
    return text + " " * (width - _cells(text))


def _cells(text: str) -> int:
    """Count the cells of a terminal that a text takes: two for a Chinese character."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def _json(rules: Sequence[Rule], language: Language) -> str:
    entries = [rule_to_dict(rule, language) for rule in rules]
    return dump_json({"format": FORMAT, "version": VERSION, "rules": entries})


def rule_to_dict(rule: Rule, language: Language = ENGLISH) -> dict[str, Any]:
    """Everything the registry says about a rule, for other programs."""
    return {
        "id": rule.id,
        "title": language.say(rule.title),
        "why": language.say(rule.why),
        "family": family_of(rule),
        "severity": rule.effective_severity.value,
        "scope": rule.scope.value,
        "blocks_placement": rule.blocks,
        "source": {
            "document": rule.source.document,
            "clause": rule.source.clause,
            "status": rule.source.status,
            "confidence": rule.source.confidence,
            "address": text.address if (text := texts().get(rule.source.document)) else None,
        },
        "parameters": dict(rule.parameters),
        "unit": rule.unit,
        "needs": sorted(rule.needs),
        "good": language.say(rule.good),
        "bad": language.say(rule.bad),
        "fix": language.say(rule.fix),
    }


def _html(rules: Sequence[Rule], language: Language) -> str:
    # Imported here: table and JSON need no templates, which take a while to load.
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    source = find("templates", "guide.html.j2").read_text(encoding="utf-8")
    return environment.from_string(source).render(
        count=len(rules),
        families=_families(rules, language),
        coverage=_coverage(rules, language),
        texts=_texts(rules),
        code=language.code,
        say=lambda words, **values: language.say(say(words, **values)),
    )


def _families(rules: Sequence[Rule], language: Language) -> list[dict[str, Any]]:
    """Put the entries under the titles of their families, in the order of the guide."""
    entries = [entry_of(rule, language.say) for rule in rules]
    found = [
        {
            "key": key,
            "title": language.say(title),
            "entries": [each for each in entries if each.family == key],
        }
        for key, title in TITLES.items()
    ]
    return [family for family in found if family["entries"]]


def _coverage(rules: Sequence[Rule], language: Language) -> dict[str, Any]:
    """Say what becomes of every published requirement; links lead to rules of this page."""
    known = {rule.id for rule in rules}
    rows = [
        {
            "id": row.id,
            "title": language.say(row.title),
            "source": row.source,
            "state": language.say(row.state.value),
            "rules": [(rule, rule in known) for rule in row.rules],
            "left_out": language.say(row.left_out or ""),
        }
        for row in requirements()
    ]
    counts = Counter(row.state for row in requirements())
    return {"rows": rows, "counts": [(language.say(each.value), counts[each]) for each in Coverage]}


def _texts(rules: Sequence[Rule]) -> list[tuple[Text, int]]:
    """List the documents that are cited, with how many rules each carries."""
    counts = Counter(rule.source.document for rule in rules)
    return [(text, counts[text.name]) for text in texts().values() if counts[text.name]]


_WRITERS: Mapping[str, Callable[[Sequence[Rule], Language], str]] = {
    "table": _table,
    "json": _json,
    "html": _html,
}
