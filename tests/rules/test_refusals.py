"""From a refused place to the page of the rule that refuses it."""

import ast
from pathlib import Path

import pytest

import configurator.design
from configurator.export.guide_entry import entry_of
from configurator.rules.registry import RULES
from tests.rules.cases import CASES
from tests.rules.situations import BY_ID

BLOCKING = [rule for rule in RULES if rule.blocks]
FOLDER = Path(configurator.design.__file__).parent
PLACEMENT = [FOLDER / name for name in ("fit.py", "placement.py")]


def ids_named() -> set[str]:
    """Ids of rules that placement names."""
    texts = [
        node.value
        for path in PLACEMENT
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    return {text for text in texts if text in BY_ID or (text[-3:-2] == "-" and text[:1].isupper())}


def test_every_rule_that_placement_names_has_a_page() -> None:
    named = ids_named()
    assert named
    for rule_id in named:
        assert entry_of(BY_ID[rule_id]).id == rule_id


def test_every_rule_that_blocks_is_named_by_placement() -> None:
    assert {rule.id for rule in BLOCKING} <= ids_named()


@pytest.mark.parametrize("rule", BLOCKING, ids=lambda rule: rule.id)
def test_what_blocks_says_so_on_its_page_and_finds_what_stands_there(rule) -> None:
    rows = {row.label: row.text for row in entry_of(rule).rows}
    assert "blocks placement" in rows["Severity"]
    assert CASES[rule.id].bad().findings(rule.id)
