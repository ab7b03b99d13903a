"""Repairs that a solution architect would make of the reference designs, and several at once."""

from pathlib import Path

import pytest

from configurator.core.errors import UsageError
from configurator.design.diff import diff
from configurator.design.model import Design
from configurator.project.storage import load_design
from configurator.rules.finding import Finding, Fix, State
from configurator.rules.repairs.apply import apply_fix, apply_fixes
from configurator.rules.repairs.piping import HEADERS_MM
from tests.power.designs import CATALOGUE
from tests.rules.cases import CASES
from tests.rules.situations import solved, wet

EXAMPLES = Path(__file__).resolve().parents[3] / "assets" / "examples"


def example(name: str) -> Design:
    return load_design(EXAMPLES / f"{name}.rackloop")


def open_ones(design: Design, *rules: str) -> list[Finding]:
    return [each for each in solved(design).findings(*rules) if each.state is not State.PASS]


def fixes_of(design: Design, *rules: str) -> list[Fix]:
    return list(dict.fromkeys(each.fix for each in open_ones(design, *rules) if each.fix))


@pytest.mark.parametrize(
    ("name", "rules"),
    [
        ("worked-rack", ("PRA-10",)),
        ("mi355x-rack", ("ELE-02", "PWR-06", "PWR-11", "PWR-12")),
    ],
)
def test_where_no_more_shelves_work_in_parallel_stronger_ones_take_their_units(
    name: str, rules: tuple[str, ...]
) -> None:
    design = example(name)
    (fix,) = fixes_of(design, *rules)
    assert fix.label == "Use power shelves of 72 kW"
    fixed = apply_fix(design, CATALOGUE, fix)
    assert open_ones(fixed, *rules) == []
    before = {item.id: item.position for item in design.floor.racks[0].items}
    assert {item.id: item.position for item in fixed.floor.racks[0].items} == before
    assert "ocp-hpr-33kw" not in fixed.parts
    assert apply_fix(fixed, CATALOGUE, fix) == fixed


def test_shelves_are_not_exchanged_where_the_strongest_would_not_do() -> None:
    (found,) = open_ones(example("mi355x-rack"), "PRA-10")
    assert found.fix is None
    assert found.no_fix is not None


def test_a_colder_supply_gives_the_modules_time_without_flow() -> None:
    design = example("mixed-row")
    (fix,) = fixes_of(design, "PRA-08")
    fixed = apply_fix(design, CATALOGUE, fix)
    assert open_ones(fixed, "PRA-08", "CDU-02", "LIQ-34") == []
    assert list(diff(design, fixed))


@pytest.mark.parametrize("rule", ["LIQ-31", "LIQ-32", "LIQ-36", "PRA-13"])
def test_what_is_not_stated_of_a_loop_can_be_planned_by_one_click(rule: str) -> None:
    design = wet(1)
    (fix,) = fixes_of(design, rule)
    assert open_ones(apply_fix(design, CATALOGUE, fix), rule) == []


def test_a_header_that_is_too_fast_for_its_size_gets_the_next_size() -> None:
    (found,) = CASES["PIP-02"].bad().findings("PIP-02")
    assert found.fix is not None
    assert dict(found.fix.arguments)["header"] in HEADERS_MM


def supply(celsius: float) -> Fix:
    arguments = (("loop_id", "l1"), ("supply_set_point_c", celsius))
    return Fix(f"Set the supply to {celsius:g} °C", "set_loop", arguments)


def hose(name: str) -> Fix:
    arguments = (("key", "default_cdu_hose"), ("value", name), ("scope", "l1"))
    return Fix(f"Use {name}", "assume", (*arguments, ("reason", f"for {name}")))


def test_of_several_set_points_the_strictest_is_taken() -> None:
    design = wet(1)
    fixed = apply_fixes(design, CATALOGUE, [supply(35.0), supply(33.0), supply(36.0)])
    assert fixed.loops[0].supply_set_point_c == 33.0


def test_of_several_hoses_the_widest_is_taken() -> None:
    names = ("hose-epdm-1", "hose-epdm-1-1-4", "hose-epdm-3-4")
    fixed = apply_fixes(wet(1), CATALOGUE, list(map(hose, names)))
    assert [each.value for each in fixed.assumption_overrides] == ["hose-epdm-1-1-4"]


def test_set_points_in_opposite_directions_are_refused_and_change_nothing() -> None:
    with pytest.raises(UsageError, match="contradict"):
        apply_fixes(wet(1), CATALOGUE, [supply(35.0), supply(45.0)])


def test_repairs_of_different_things_are_all_made() -> None:
    design = example("worked-rack")
    rules = ("PRA-10", "LIQ-36", "LIQ-31", "PRA-14")
    assert open_ones(apply_fixes(design, CATALOGUE, fixes_of(design, *rules)), *rules) == []
