"""The usage guide, made from the registry of rules: as a table, for programs, or as a page."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from jinja2 import Environment, StrictUndefined

from configurator.core.errors import ExportError
from configurator.core.jsonfile import dump_json
from configurator.core.resources import find
from configurator.export.guide_entry import entry_of
from configurator.rules.guide.coverage import Coverage, requirements
from configurator.rules.guide.families import TITLES, family_of
from configurator.rules.guide.texts import Text, texts
from configurator.rules.registry import RULES
from configurator.rules.rule import Rule

FORMAT, VERSION = "rackloop-rules", 1
WIDTH = 100
_ID, _SEVERITY = 10, 8


def guide(format_name: str, rules: Sequence[Rule] = RULES) -> bytes:
    """Write the guide as ``table``, ``json`` or ``html``."""
    writer = _WRITERS.get(format_name)
    if writer is None:
        known = ", ".join(_WRITERS)
        raise ExportError(f"the usage guide has no format {format_name}; there are: {known}")
    return writer(rules).encode()


def _table(rules: Sequence[Rule]) -> str:
    lines = [
        f"{'rule':{_ID}} {'severity':{_SEVERITY}} what it asks, and by whose word",
        "-" * WIDTH,
    ]
    for rule in rules:
        lines += _table_lines(rule)
    lines.append(f"{len(rules)} rules")
    return "\n".join(lines) + "\n"


def _table_lines(rule: Rule) -> Iterator[str]:
    indent = _ID + _SEVERITY + 2
    severity = rule.effective_severity.value
    text = textwrap.wrap(rule.title, WIDTH - indent) + textwrap.wrap(
        str(rule.source), WIDTH - indent - 2, initial_indent="  ", subsequent_indent="  "
    )
    yield f"{rule.id:{_ID}} {severity:{_SEVERITY}} {text[0]}"
    for line in text[1:]:
        yield f"{'':{indent}}{line}"


def _json(rules: Sequence[Rule]) -> str:
    entries = [rule_to_dict(rule) for rule in rules]
    return dump_json({"format": FORMAT, "version": VERSION, "rules": entries})


def rule_to_dict(rule: Rule) -> dict[str, Any]:
    """Everything the registry says about a rule, for other programs."""
    return {
        "id": rule.id,
        "title": rule.title,
        "why": rule.why,
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
        "good": rule.good,
        "bad": rule.bad,
        "fix": rule.fix,
    }


def _html(rules: Sequence[Rule]) -> str:
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    source = find("templates", "guide.html.j2").read_text(encoding="utf-8")
    return environment.from_string(source).render(
        count=len(rules), families=_families(rules), coverage=_coverage(rules), texts=_texts(rules)
    )


def _families(rules: Sequence[Rule]) -> list[dict[str, Any]]:
    """Put the entries under the titles of their families, in the order of the guide."""
    entries = [entry_of(rule) for rule in rules]
    found = [
        {"key": key, "title": title, "entries": [each for each in entries if each.family == key]}
        for key, title in TITLES.items()
    ]
    return [family for family in found if family["entries"]]


def _coverage(rules: Sequence[Rule]) -> dict[str, Any]:
    """Say what becomes of every published requirement; links lead to rules of this page."""
    known = {rule.id for rule in rules}
    rows = [
        {
            "id": row.id,
            "title": row.title,
            "source": row.source,
            "state": row.state.value,
            "rules": [(rule, rule in known) for rule in row.rules],
            "left_out": row.left_out or "",
        }
        for row in requirements()
    ]
    counts = Counter(row["state"] for row in rows)
    return {"rows": rows, "counts": [(each.value, counts[each.value]) for each in Coverage]}


def _texts(rules: Sequence[Rule]) -> list[tuple[Text, int]]:
    """List the documents that are cited, with how many rules each carries."""
    counts = Counter(rule.source.document for rule in rules)
    return [(text, counts[text.name]) for text in texts().values() if counts[text.name]]


_WRITERS: Mapping[str, Callable[[Sequence[Rule]], str]] = {
    "table": _table,
    "json": _json,
    "html": _html,
}
