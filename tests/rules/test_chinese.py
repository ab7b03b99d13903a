"""Rules in Chinese: every text of theirs, and every message of their cases with what fills it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from configurator.core.language import language
from configurator.core.text import Text
from configurator.rules.registry import RULES
from tests.rules.cases import CASES

CHINESE = language("zh")
WORD = re.compile(r"[a-z]{3}")
# Their cases repeat a made-up diagnosis; those of the solver are said by its own wording.
REPEATING = {"CDU-01", "PLA-01", "SOL-02"}


def templates_of(text: str | None) -> Iterator[str]:
    if isinstance(text, Text):
        yield text.template
        for value in text.values.values():
            if isinstance(value, str):
                yield from templates_of(value)


def english_in(text: str) -> bool:
    return WORD.search(re.sub(r"\{[^}]*\}", "", text)) is not None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_has_all_its_texts_in_chinese(rule) -> None:
    texts = filter(None, (rule.title, rule.why, rule.good, rule.bad, rule.fix))
    assert [text for text in texts if text not in CHINESE.messages] == []


@pytest.mark.parametrize("rule", sorted(set(CASES) - REPEATING))
def test_a_finding_is_said_in_chinese_down_to_its_last_template(rule: str) -> None:
    for make in (CASES[rule].good, CASES[rule].bad):
        for finding in make().findings(rule):
            assert isinstance(finding.message, Text), finding.message
            label = finding.fix.label if finding.fix else None
            found = {
                template
                for text in (finding.message, label, finding.no_fix)
                for template in templates_of(text)
                if english_in(template)
            }
            assert [each for each in found if each not in CHINESE.messages] == []
