"""Findings speak in numbers, and numbers are written out."""

import pytest

from configurator.core.units import significant
from configurator.design import edits
from configurator.rules.finding import Finding, State
from tests.rules.situations import Situation, segments_said, solved, wet, with_control


def only(situation: Situation, rule: str) -> Finding:
    (found,) = (each for each in situation.findings(rule) if each.state is State.FAIL)
    return found


def test_pumps_at_their_limit_are_measured_by_the_flow_that_is_asked_for() -> None:
    found = only(solved(with_control(wet(8), mode="flow", flow_l_per_min=150.0)), "CDU-01")
    assert (found.limit, found.unit) == (150.0, "L/min")
    assert found.measured is not None
    assert 0.0 < found.measured < 150.0


def test_a_plate_beyond_its_curve_is_measured_by_the_end_of_its_curve() -> None:
    found = only(solved(with_control(wet(1), mode="flow", flow_l_per_min=30.0)), "PLA-01")
    assert found.limit == pytest.approx(2.4)
    assert found.measured is not None
    assert found.measured > 2.4
    assert found.unit == "L/min"
    assert f"{found.measured:.4g} L/min" in found.message


def test_heat_to_the_room_is_measured_by_what_a_hybrid_system_leaves() -> None:
    found = only(solved(wet(8)), "LIQ-38")
    assert found.measured is not None
    assert found.limit is not None
    assert found.margin == pytest.approx(found.limit - found.measured)
    assert found.margin is not None
    assert found.margin < 0.0


def test_what_is_counted_has_no_limit_and_its_waiver_is_void_when_more_is_counted() -> None:
    design = wet(1)
    found = only(solved(design), "DAT-04")
    assert found.measured is not None
    assert (found.limit, found.margin) == (None, None)
    few = edits.waive(design, "DAT-04", None, "agreed", "J. Doe", found.measured - 1)
    enough = edits.waive(design, "DAT-04", None, "agreed", "J. Doe", found.measured)
    assert only(solved(few), "DAT-04").is_void
    assert solved(enough).findings("DAT-04")[0].state is State.WAIVED


def test_flows_above_a_thousand_are_written_out() -> None:
    fast = segments_said(solved(wet(1)), "hose", velocity_m_per_s=2.6, flow_l_per_min=2345.6)
    assert only(fast, "LIQ-02").message.startswith("2346 L/min through")


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (2345.6, 3, "2346"),
        (999.7, 3, "1000"),
        (-45678.0, 4, "-45678"),
        (76.234, 3, "76.2"),
        (0.98765, 3, "0.988"),
        (0.0, 3, "0"),
    ],
)
def test_figures_never_have_an_exponent(value: float, digits: int, text: str) -> None:
    assert significant(value, digits) == text
