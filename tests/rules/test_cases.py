"""Every rule fails on its bad design and holds on its good one."""

import pytest

from configurator.rules.finding import State
from configurator.rules.registry import RULES
from tests.rules.cases import CASES
from tests.rules.situations import BY_ID

WITHOUT_FIGURES = frozenset(rule.id for rule in RULES if rule.unit is None) | {
    # what the solver is made to say here has no figures
    "PLA-01",
}
COUNTS = frozenset({"DAT-01", "DAT-03", "DAT-04", "SOL-01"})
"""Rules that count what has no limit."""


def test_every_rule_has_its_good_and_its_bad_design() -> None:
    assert set(CASES) == set(BY_ID)


@pytest.mark.parametrize("rule_id", sorted(CASES))
def test_the_bad_design_is_found(rule_id: str) -> None:
    found = CASES[rule_id].bad().findings(rule_id)
    noted = [finding for finding in found if finding.state in (State.FAIL, State.UNKNOWN)]
    assert noted, [finding.message for finding in found]
    assert not [finding for finding in found if finding.state is State.NOT_RUN]
    for finding in noted:
        assert finding.rule == rule_id
        assert finding.message
        assert finding.source
        if rule_id not in WITHOUT_FIGURES:
            assert finding.measured is not None
            assert (finding.limit is None) == (rule_id in COUNTS)


@pytest.mark.parametrize("rule_id", sorted(CASES))
def test_the_good_design_holds(rule_id: str) -> None:
    found = CASES[rule_id].good().findings(rule_id)
    assert [finding.state for finding in found] == [State.PASS], [f.message for f in found]
