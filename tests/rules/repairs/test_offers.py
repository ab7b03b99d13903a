"""Repairs of real situations: the finding goes, and nothing changes that was not asked for."""

from collections.abc import Callable
from pathlib import Path

import pytest

from configurator.catalogue.parts import HosePipe
from configurator.design.diff import diff
from configurator.design.edits import override_assumption, set_field
from configurator.design.model import Design, FloorCdu, Loop, RackItem
from configurator.design.query import index
from configurator.evaluation.evaluator import Evaluator
from configurator.project.storage import load_design
from configurator.rules.engine.engine import RuleEngine
from configurator.rules.finding import Fix, State
from configurator.rules.registry import RULES
from configurator.rules.repairs.apply import apply_fix
from configurator.rules.repairs.piping import HEADERS_MM, HOSES_MM
from tests.cooling.designs import CDU121, ROW_CDU, design, rack
from tests.cooling.designs import chassis as wet_chassis
from tests.power.designs import CATALOGUE, at, shelf
from tests.rules.cases import CASES
from tests.rules.cases.electrical import fed
from tests.rules.repairs.test_apply import numbered
from tests.rules.situations import (
    Situation,
    solved,
    wet,
    with_control,
    with_items,
    with_loop,
    with_part,
    with_site,
)

EXAMPLES = Path(__file__).resolve().parents[3] / "assets" / "examples"
BY_FIX = {rule.id: rule.fix for rule in RULES}


def fixes_of(made: Design, rule_id: str) -> list[Fix]:
    found = solved(made).findings(rule_id)
    return list(dict.fromkeys(finding.fix for finding in found if finding.fix))


def row() -> Design:
    """Racks on a small row CDU."""
    racks = tuple(rack(f"r{n}", wet_chassis(n, 5), x_mm=700.0 * n) for n in (1, 2))
    loop = Loop(id="l1", coolant="pg25", cdus=("d1",), racks=("r1", "r2"))
    made = design(racks, (loop,), (FloorCdu(id="d1", part=ROW_CDU, x_mm=4000.0),))
    return with_part(made, ROW_CDU, capacity_kw=9.0)


def narrow(made: Design) -> Design:
    reason = "the next room has it"
    key, hose = "default_cdu_hose", "hose-epdm-3-4"
    return override_assumption(made, key, hose, reason, library=CATALOGUE)


REAL: dict[str, Callable[[], Design]] = {
    "CDU-01": lambda: with_control(wet(8), mode="flow", flow_l_per_min=77.0),
    "PRA-06": lambda: with_part(wet(2), CDU121, capacity_kw=10.0),
    "PRA-04": lambda: with_control(wet(2), flow_l_per_min_per_kw=0.9),
    "OAM-T15": lambda: with_control(wet(2), flow_l_per_min_per_kw=0.9),
    "PRA-03": lambda: with_site(wet(2, supply_set_point_c=75.0), facility_water_c=30.0),
    "DES-05": lambda: with_loop(wet(2), cdus=()),
    "LIQ-02": lambda: narrow(wet(4)),
}


@pytest.mark.parametrize("rule_id", sorted(REAL))
def test_a_repair_ends_the_finding_and_touches_one_thing(rule_id: str) -> None:
    made = numbered(REAL[rule_id]())
    for _ in range(4):
        fixes = fixes_of(made, rule_id)
        if not fixes:
            break
        repaired = apply_fix(made, CATALOGUE, fixes[0])
        assert touched(made, repaired) <= asked_for(fixes[0], made, repaired)
        made = repaired
    assert made is not REAL[rule_id]()
    assert {finding.state for finding in solved(made).findings(rule_id)} == {State.PASS}


def touched(old: Design, new: Design) -> set[str]:
    return {change.id for change in diff(old, new)}


def asked_for(fix: Fix, old: Design, new: Design) -> set[str]:
    """What a fix names, and what it adds."""
    named = {str(value) for _, value in fix.arguments}
    added = set(index(new).objects) - set(index(old).objects)
    return named | added | ({"design"} if fix.edit == "assume" else set())


def test_a_second_row_cdu_feeds_the_loop_it_was_asked_for() -> None:
    made = numbered(row())
    (fix,) = fixes_of(made, "PRA-06")
    once = apply_fix(made, CATALOGUE, fix)
    assert len(once.floor.cdus) == 2
    assert set(once.loops[0].cdus) == {each.id for each in once.floor.cdus}
    assert [loop.racks for loop in once.loops] == [loop.racks for loop in made.loops]


def test_a_hose_that_is_too_narrow_for_a_chassis_is_changed_there_only() -> None:
    made = set_field(wet(2), "c1", "hose", "hose-epdm-1-4", CATALOGUE)
    (fix,) = fixes_of(made, "LIQ-02")
    assert fix.edit == "set_field"
    repaired = apply_fix(made, CATALOGUE, fix)
    assert touched(made, repaired) - {"hose-epdm-1-4", "hose-epdm-3-8"} == {"c1"}
    assert not fixes_of(repaired, "LIQ-02")


@pytest.mark.parametrize(("name", "bore"), [*HOSES_MM.items(), *HEADERS_MM.items()])
def test_the_bores_that_are_offered_are_those_of_the_catalogue(name: str, bore: float) -> None:
    part = CATALOGUE[name]
    assert isinstance(part, HosePipe)
    assert part.inner_diameter_mm == pytest.approx(bore, abs=0.01)


def test_where_there_is_no_room_the_finding_says_so() -> None:
    found = crowded("ae-orv3-18kw").findings("PWR-06", "PWR-11")
    assert {finding.state for finding in found} == {State.FAIL}
    assert {finding.no_fix for finding in found} == {"no free 1 OU in this rack"}


def test_room_that_is_taken_away_takes_the_offer_away() -> None:
    engine = RuleEngine([rule for rule in RULES if rule.id == "PWR-06"])
    roomy, full = fed(5, 1), crowded("ocp-hpr-33kw")
    first = engine.check(roomy.design, roomy.power, roomy.cooling)
    assert first[0].fix
    assert engine.check(full.design, full.power, full.cooling) == full.findings("PWR-06")


def crowded(second: str) -> Situation:
    """Ten chassis, two switches and two shelves leave no unit of the rack."""
    switches = (
        RackItem(id=f"w{unit}", part="generic-32x400", position=at(unit), kind="switch")
        for unit in (41, 42)
    )
    return solved(with_items(fed(10, 1).design, shelf(9, 43, second), *switches))


@pytest.mark.parametrize("rule_id", sorted(rule.id for rule in RULES if rule.fix))
def test_what_is_not_offered_has_a_reason(rule_id: str) -> None:
    for finding in CASES[rule_id].bad().findings(rule_id):
        if finding.state is State.FAIL:
            assert (finding.fix is None) == bool(finding.no_fix), finding


@pytest.mark.parametrize("name", ["mi355x-rack", "mixed-row", "worked-rack"])
def test_the_examples_offer_a_repair_or_say_why_there_is_none(name: str) -> None:
    found = Evaluator().evaluate(load_design(EXAMPLES / f"{name}.rackloop")).findings or ()
    failed = [f for f in found if f.state is State.FAIL and BY_FIX.get(f.rule)]
    assert failed
    for finding in failed:
        assert (finding.fix is None) == bool(finding.no_fix), finding
