"""Every published requirement is checked by a rule or left out with a reason."""

from collections import Counter

from configurator.rules.guide.coverage import Coverage, requirements
from configurator.rules.registry import RULES


def test_all_148_requirements_are_listed_once() -> None:
    ids = [row.id for row in requirements()]
    assert len(ids) == len(set(ids)) == 148


def test_rules_that_are_named_exist_and_every_rule_of_a_text_is_named() -> None:
    known = {rule.id for rule in RULES}
    named = {rule for row in requirements() for rule in row.rules}
    assert named <= known
    assert {row.id for row in requirements()} & known <= named


def test_every_requirement_is_implemented_or_left_out_with_its_reason() -> None:
    counts = Counter(row.state for row in requirements())
    assert counts[Coverage.OPEN] == 0
    for row in requirements():
        assert row.title
        assert row.source
        assert row.rules or row.left_out
        assert row.left_out is None or len(row.left_out) > 20
