"""What nobody stated of the service of a loop stays unknown, and trays are asked for where wet."""

import pytest

from configurator.rules.finding import Severity, State
from tests.power.designs import at, shelf
from tests.rules.situations import solved, wet, with_chassis, with_items, with_loop, with_rack


@pytest.mark.parametrize("rule_id", ["LIQ-31", "LIQ-32", "LIQ-36", "PRA-13"])
def test_what_is_not_stated_is_unknown_and_no_more_than_a_note(rule_id: str) -> None:
    (finding,) = solved(wet(1)).findings(rule_id)
    assert (finding.state, finding.severity) == (State.UNKNOWN, Severity.INFO)


def test_a_service_life_that_nobody_asks_for_is_not_judged() -> None:
    assert not solved(wet(1)).findings("LIQ-33")


def test_of_vent_and_drain_both_must_be_there() -> None:
    (finding,) = solved(with_loop(wet(1), high_point_vent=True)).findings("LIQ-32")
    assert finding.state is State.UNKNOWN
    assert "drain" in finding.message
    assert "vent" not in finding.message


def test_trays_settle_couplings_above_a_shelf() -> None:
    design = with_items(with_chassis(wet(1), position=at(20)), shelf(1, 15))
    (finding,) = solved(design).findings("PRA-14")
    assert (finding.state, finding.measured) == (State.UNKNOWN, 1)
    (finding,) = solved(with_rack(design, drip_trays=True)).findings("PRA-14")
    assert finding.state is State.PASS


def test_trapped_liquid_is_compared_with_what_comes_off_with_the_chassis() -> None:
    (finding,) = solved(with_loop(wet(1), trapped_liquid_relief=False)).findings("PRA-13")
    assert finding.measured == 1200.0
    assert finding.limit == 689.0
    assert "UQD" in finding.message
