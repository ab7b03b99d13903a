"""Waivers: given with a reason, held while the finding gets no worse."""

from configurator.core.jsonfile import parse_json
from configurator.design import edits
from configurator.design.model import Design
from configurator.project.format import design_from_dict, design_to_text
from configurator.rules.finding import Finding, State
from configurator.rules.grouping import grouped
from tests.rules.situations import loop_said, solved, wet, with_site

REASON = "relief valve at 400 kPa is part of the site"


def finding_at(design: Design, pressure_kpa: float) -> Finding:
    situation = loop_said(solved(design), shut_off_pressure_kpa_gauge=pressure_kpa)
    (finding,) = situation.findings("PRA-01")
    return finding


def waived(measured: float | None, limit: float | None = None) -> Design:
    return edits.waive(wet(1), "PRA-01", "l1", REASON, "J. Doe", measured, limit)


def test_a_waived_finding_keeps_its_figures_and_says_why() -> None:
    finding = finding_at(waived(900.0, 689.0), 900.0)
    assert finding.state is State.WAIVED
    assert REASON in (finding.waiver_reason or "")
    assert "J. Doe" in (finding.waiver_reason or "")
    assert finding.measured == 900.0


def test_a_better_value_stays_waived_a_worse_one_voids_the_waiver() -> None:
    design = waived(900.0, 689.0)
    assert finding_at(design, 850.0).state is State.WAIVED
    worse = finding_at(design, 950.0)
    assert worse.state is State.FAIL
    assert worse.is_void
    assert worse.waiver is not None
    assert (worse.waiver.measured, worse.measured) == (900.0, 950.0)
    assert REASON in (worse.waiver_reason or "")


def test_findings_whose_waiver_is_void_stand_apart_from_others_of_their_rule() -> None:
    worse = finding_at(waived(900.0, 689.0), 950.0)
    never = finding_at(wet(1), 950.0)
    assert grouped((worse, never)) == [[worse], [never]]


def test_the_exact_answer_does_not_void_what_was_accepted_of_a_quick_one() -> None:
    design = waived(900.0, 689.0)
    assert finding_at(design, 900.0 * (1 + 5e-4)).state is State.WAIVED
    assert finding_at(design, 900.0 * (1 + 2e-3)).state is State.FAIL


def test_a_tighter_limit_voids_the_waiver_too() -> None:
    assert finding_at(waived(900.0, 750.0), 900.0).state is State.FAIL


def test_the_other_end_of_a_range_is_not_what_was_accepted() -> None:
    assert finding_at(waived(600.0, 689.0), 700.0).state is State.FAIL


def test_a_waiver_without_a_figure_holds() -> None:
    assert finding_at(waived(None), 950.0).state is State.WAIVED


def test_a_waiver_is_for_one_rule_and_one_object() -> None:
    other = edits.waive(wet(1), "LIQ-06", "l1", REASON, "J. Doe")
    assert finding_at(other, 900.0).state is State.FAIL


def test_a_finding_about_the_whole_design_is_waived_and_opened_again() -> None:
    high = with_site(wet(1), altitude_m=2200.0).model_copy(update={"next_id": 999})
    (before,) = solved(high).findings("OAM-T03")
    assert (before.state, before.target) == (State.FAIL, None)
    design = edits.waive(high, "OAM-T03", None, REASON, "J. Doe", before.measured, before.limit)
    assert design_from_dict(parse_json(design_to_text(design).encode(), "x"), "x") == design
    (waived_one,) = solved(design).findings("OAM-T03")
    assert waived_one.state is State.WAIVED
    assert REASON in (waived_one.waiver_reason or "")
    opened = edits.withdraw_waiver(design, "OAM-T03", None)
    assert solved(opened).findings("OAM-T03") == (before,)


def test_a_waiver_of_the_design_is_none_for_its_objects() -> None:
    design = edits.waive(wet(1), "PRA-01", None, REASON, "J. Doe")
    assert finding_at(design, 900.0).state is State.FAIL


def test_what_holds_is_not_waived() -> None:
    assert finding_at(waived(900.0, 689.0), 300.0).state is State.PASS
