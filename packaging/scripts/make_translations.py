"""Bring the Qt Linguist files of ``assets/translations`` up to date with the program's words.

Words that are new stand there as unfinished, words that are gone are dropped, translations stay.
Run with ``--check`` to be told whether anything is missing; nothing is written then.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from configurator.catalogue.form import template
from configurator.catalogue.parts import PART_TYPES
from configurator.cooling.answers.wording import sentence
from configurator.core.language import CONTEXT, finished
from configurator.rules.documents import PRACTICE, RACKLOOP
from configurator.rules.facts.marks import begun_small
from configurator.rules.finding import Severity
from configurator.rules.guide.coverage import Coverage, requirements
from configurator.rules.guide.parameters import parameter_words
from configurator.rules.guide.texts import texts
from configurator.rules.registry import RULES

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "assets" / "translations"
SAYING = frozenset({"say", "tr", "later"})
"""Functions whose first argument, where it is written out, is shown to users."""

RULE_TEXTS = frozenset({"title", "why", "good", "bad", "fix"})
TITLE_OR_MEANING = re.compile(r'"(?:title|meaning)": "([^"]+)"')
SAID_IN_TEMPLATE = re.compile(r'say\("([^"]+)"')
_OF_ELEMENT = re.compile(r"\{[01](:[^}]+)?\}")
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def collect() -> tuple[str, ...]:
    """Give all words of the program that users see, sorted."""
    found = {
        *_of_assumptions(),
        *_of_forms(),
        *_of_guide(),
        *_of_solver(),
        *_of_topologies(),
    }
    for path in sorted((ROOT / "configurator").rglob("*.py")):
        found.update(_of_source(ast.parse(path.read_text(encoding="utf-8"))))
    for path in sorted((ROOT / "assets" / "templates").glob("guide*.j2")):
        found.update(SAID_IN_TEMPLATE.findall(path.read_text(encoding="utf-8")))
    return tuple(sorted(found))


def _of_source(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _of_call(node)
        elif isinstance(node, ast.ClassDef) and node.name.endswith("Wording"):
            for line in node.body:
                if isinstance(line, ast.AnnAssign):
                    yield from _literal(line.value)
        elif isinstance(node, ast.AnnAssign):
            yield from _of_table(node)


def _of_call(call: ast.Call) -> Iterator[str]:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    if name in SAYING and call.args:
        yield from _literal(call.args[0])
    elif name == "counted":
        for choice in call.args[1:]:
            yield from _literal(choice)
    elif name == "Rule":
        for keyword in call.keywords:
            if keyword.arg in RULE_TEXTS:
                yield from _literal(keyword.value)


def _of_table(table: ast.AnnAssign) -> Iterator[str]:
    if getattr(table.target, "id", "").endswith("WORDINGS") and isinstance(table.value, ast.Dict):
        for value in table.value.values:
            yield from _literal(value)


def _literal(node: ast.expr | None) -> Iterator[str]:
    """Words written out, and both of a choice between two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.strip():
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literal(node.body)
        yield from _literal(node.orelse)


def _of_solver() -> Iterator[str]:
    """What the solver says of an element, as it is said in the user's names."""
    for path in sorted((ROOT / "thermal").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for text in _literal(node) if isinstance(node, ast.Constant) else ():
                if "\n" not in text and _OF_ELEMENT.search(text):
                    yield sentence(text)


def _of_forms() -> Iterator[str]:
    """Labels of figures, which are read from the names of fields; lists begin them small."""
    for kind in PART_TYPES:
        for field in template(kind):
            yield field.label
            for column in field.columns:
                yield from (column.label, column.label.lower())


def _of_assumptions() -> Iterator[str]:
    text = (ROOT / "assets" / "catalogue" / "assumptions.json").read_text(encoding="utf-8")
    for entry in json.loads(text)["assumptions"]:
        title = entry["title"]
        yield from (title, title.lower(), begun_small(title))
        yield entry["reason"]


def _of_guide() -> Iterator[str]:
    """What the usage guide makes of names and tables: labels, units, requirements, issues."""
    yield from (*Severity, *Coverage)
    for rule in RULES:
        for name in rule.parameters:
            yield from filter(_is_worded, parameter_words(name, rule.unit))
        yield from filter(_is_worded, [rule.unit or ""])
        if rule.source.document in (PRACTICE, RACKLOOP):
            yield rule.source.clause
    for row in requirements():
        yield from filter(None, (row.title, row.left_out))
    for text in texts().values():
        yield text.issue


def _is_worded(text: str) -> bool:
    """Symbols of units are the same in every language, and names of sizes and classes."""
    return re.search(r"[a-z]{4}", text) is not None


def _of_topologies() -> Iterator[str]:
    """Names of link maps, and what straps mean to modules."""
    for path in (ROOT / "assets" / "topologies").glob("*.json"):
        yield from TITLE_OR_MEANING.findall(path.read_text(encoding="utf-8"))


def written(code: str, words: tuple[str, ...], translations: dict[str, str]) -> str:
    """Write a Linguist file."""
    lines = [HEAD, f'<TS version="2.1" language="{code}" sourcelanguage="en">\n<context>\n']
    lines.append(f"    <name>{CONTEXT}</name>\n")
    for source in words:
        said = translations.get(source)
        state = "" if said else ' type="unfinished"'
        lines.append(
            f"    <message>\n        <source>{escape(source)}</source>\n"
            f"        <translation{state}>{escape(said or '')}</translation>\n    </message>\n"
        )
    return "".join([*lines, "</context>\n</TS>\n"])


def main() -> int:
    """Write or check every file; the number of words without a translation is printed."""
    words, missing = collect(), 0
    for path in sorted(FOLDER.glob("rackloop_*.ts")):
        translations = finished(path.read_text(encoding="utf-8"))
        left = [word for word in words if word not in translations]
        missing += len(left)
        text = written(path.stem.removeprefix("rackloop_"), words, translations)
        stale = text != path.read_text(encoding="utf-8")
        print(f"{path.name}: {len(words)} texts, {len(left)} without a translation")
        if "--check" not in sys.argv[1:]:
            path.write_text(text, encoding="utf-8")
        elif stale:
            print(f"{path.name} is out of date")
            missing += 1
    return 1 if missing and "--check" in sys.argv[1:] else 0


if __name__ == "__main__":
    sys.exit(main())
