"""Every published requirement is checked by a rule or left out with a reason."""

from configurator.rules.coverage import Coverage, requirements
from configurator.rules.registry import RULES

OPEN: frozenset[str] = frozenset(row.id for row in requirements() if not row.rules)
"""Requirements that nobody has decided on yet; to become empty."""


def test_all_148_requirements_are_listed_once() -> None:
    ids = [row.id for row in requirements()]
    assert len(ids) == len(set(ids)) == 148


def test_rules_that_are_named_exist_and_every_rule_of_a_text_is_named() -> None:
    known = {rule.id for rule in RULES}
    named = {rule for row in requirements() for rule in row.rules}
    assert named <= known
    assert {row.id for row in requirements()} & known <= named


def test_every_requirement_is_implemented_or_left_out_with_its_reason() -> None:
    for row in requirements():
        assert row.state is not Coverage.OPEN or row.id in OPEN
        assert row.title
        assert row.source
        assert row.left_out is None or len(row.left_out) > 20
