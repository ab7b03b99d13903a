"""Fixes: what a finding offers repairs what it found."""

import pytest

from configurator.core.errors import RackloopError, UsageError
from configurator.design.model import Design
from configurator.rules.finding import Fix, State
from configurator.rules.registry import RULES
from configurator.rules.repairs.apply import EDITS, apply_fix
from tests.power.designs import CATALOGUE
from tests.rules.cases import CASES
from tests.rules.cases.electrical import fed
from tests.rules.situations import (
    solved,
    wet,
    with_chassis,
    with_part,
    with_parts,
    with_site,
)


def numbered(design: Design) -> Design:
    """The designs of the tests name their objects themselves: new ids begin behind theirs."""
    return design.model_copy(update={"next_id": 500})


OFFERED = (
    *("CDU-03", "CDU-04", "DES-04", "ELE-03", "LIQ-08", "LIQ-14", "LIQ-19", "OAM-T11", "PWR-11"),
    *("OAM-L08", "OAM-L09", "OAM-L10", "LIQ-31", "LIQ-32", "LIQ-36", "PRA-13", "PRA-14"),
    *("FIT-05", "FIT-09", "RACK-07", "PWR-09", "PWR-12", "CDU-02", "LIQ-11", "LIQ-22", "PRA-09"),
)


@pytest.mark.parametrize("rule_id", OFFERED)
def test_the_fix_of_a_bad_design_makes_it_hold(rule_id: str) -> None:
    situation = CASES[rule_id].bad()
    fixes = [finding.fix for finding in situation.findings(rule_id) if finding.fix]
    assert fixes
    repaired = numbered(situation.design)
    for fix in fixes:
        repaired = apply_fix(repaired, CATALOGUE, fix)
    states = {finding.state for finding in solved(repaired).findings(rule_id)}
    assert states == {State.PASS}


@pytest.mark.parametrize("rule_id", ["ELE-02", "PRA-10", "PWR-06"])
def test_a_shelf_more_carries_what_those_there_could_not(rule_id: str) -> None:
    situation = fed(5, 1)
    for _ in range(2):
        (fix,) = {finding.fix for finding in situation.findings(rule_id) if finding.fix}
        situation = solved(apply_fix(numbered(situation.design), CATALOGUE, fix))
        if not any(finding.fix for finding in situation.findings(rule_id)):
            break
    assert {finding.state for finding in situation.findings(rule_id)} == {State.PASS}


@pytest.mark.parametrize("rule_id", ["OAM-T10", "PRA-02", "LIQ-04"])
def test_a_colder_supply_is_offered_as_far_as_facility_water_allows(rule_id: str) -> None:
    design = with_site(wet(2, supply_set_point_c=62.0), facility_water_c=30.0)
    design = with_part(design, "amd-mi300x", coolant_inlet_max_c=45.0)
    situation = solved(design)
    fixes = {finding.fix for finding in situation.findings(rule_id) if finding.fix}
    assert fixes
    for fix in fixes:
        design = apply_fix(design, CATALOGUE, fix)
    assert design.loops[0].supply_set_point_c < 62.0
    assert {finding.state for finding in solved(design).findings(rule_id)} == {State.PASS}
    warm = solved(with_site(design, facility_water_c=60.0))
    assert not [finding.fix for finding in warm.findings(rule_id) if finding.fix]


def test_a_rack_is_put_on_the_only_loop() -> None:
    design = wet(1)
    stray = design.floor.racks[0].model_copy(
        update={"id": "r2", "items": (with_renamed(design.floor.racks[0].items[1]),)}
    )
    floor = design.floor.model_copy(update={"racks": (*design.floor.racks, stray)})
    situation = solved(design.model_copy(update={"floor": floor}))
    fix = next(f.fix for f in situation.findings("DES-03") if f.fix)
    repaired = apply_fix(situation.design, CATALOGUE, fix)
    assert repaired.loops[0].racks == ("r1", "r2")
    assert {f.state for f in solved(repaired).findings("DES-03")} == {State.PASS}


def with_renamed(item):
    return item.model_copy(update={"id": "c9", "boards": (renamed_board(item.boards[0]),)})


def renamed_board(board):
    modules = tuple(m.model_copy(update={"id": f"m9{m.site}"}) for m in board.modules)
    return board.model_copy(update={"id": "b9", "modules": modules})


def test_a_fix_asks_only_for_edits_that_are_known() -> None:
    for rule in RULES:
        for finding in CASES[rule.id].bad().findings(rule.id):
            assert finding.fix is None or finding.fix.edit in EDITS


def test_what_holds_offers_no_fix() -> None:
    assert not [f for f in solved(wet(1)).findings() if f.state is State.PASS and f.fix]


@pytest.mark.parametrize(
    "fix",
    [
        Fix("Erase", "remove", (("object_id", "c1"),)),
        Fix("Nothing", "", ()),
        Fix("Half", "set_field", (("object_id", "c1"),)),
        Fix("Elsewhere", "set_field", (("object_id", "c99"), ("field", "name"), ("value", "x"))),
        Fix("No part", "place", (("part_id", "no-such"), ("rack", "r1"))),
        Fix("No field", "set_loop", (("loop_id", "l1"), ("colour", "red"))),
    ],
)
def test_a_fix_that_makes_no_sense_is_refused(fix: Fix) -> None:
    with pytest.raises(RackloopError):
        apply_fix(wet(1), CATALOGUE, fix)


def test_the_refusal_names_the_fix() -> None:
    with pytest.raises(UsageError, match="Erase"):
        apply_fix(wet(1), CATALOGUE, Fix("Erase", "remove", ()))


def test_no_size_is_offered_that_does_not_carry_the_flow() -> None:
    design = with_chassis(with_parts(wet(1), "ocp-uqd-04"), coupling="ocp-uqd-04")
    (finding,) = solved(design).findings("LIQ-14")
    assert finding.fix is not None
    assert dict(finding.fix.arguments)["value"] == "ocp-uqd-06"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_guide_tells_of_every_fix(rule) -> None:
    found = CASES[rule.id].bad().findings(rule.id) if rule.id in CASES else ()
    assert rule.fix or not any(finding.fix for finding in found)
