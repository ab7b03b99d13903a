"""The engine: what it says, keeps, caps, and survives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from configurator.rules.context import RuleContext, Subject
from configurator.rules.engine.engine import RuleEngine
from configurator.rules.finding import Severity, State
from configurator.rules.outcome import Outcome, failed, passed, unknown
from configurator.rules.rule import Rule, Scope, Source
from tests.power.designs import chassis
from tests.rules.situations import (
    BY_ID,
    dry,
    shelves,
    solved,
    wet,
    with_modules,
    with_part,
    with_site,
)

EXAMPLE = BY_ID["RACK-02"]


def rule_of(check, **fields) -> Rule:
    return replace(EXAMPLE, id="T-01", check=check, blocks=False, **fields)


def test_what_needs_attention_comes_first_and_each_rule_that_holds_gets_one_line() -> None:
    found = solved(wet(2)).findings()
    states = [finding.state for finding in found]
    assert states == sorted(states, key=[State.FAIL, State.UNKNOWN, State.PASS].index)
    holding = [finding.rule for finding in found if finding.state is State.PASS]
    assert len(holding) == len(set(holding))
    assert any("2 checked" in finding.message for finding in found)


def test_the_line_of_a_rule_that_holds_carries_the_object_nearest_to_its_limit() -> None:
    figures = {"c1": 50.0, "c2": 90.0}

    def check(context: RuleContext, subject: Subject, parameters: Mapping[str, float]) -> Outcome:
        return passed(f"{subject.id}", figures[subject.id or ""], 100.0)

    engine = RuleEngine([rule_of(check, scope=Scope.CHASSIS)])
    (finding,) = engine.check(dry(chassis(1, 1), chassis(2, 5)))
    assert (finding.measured, finding.limit) == (90.0, 100.0)
    assert "c2" in finding.message


def test_a_crashing_rule_is_a_finding_and_stops_no_other(caplog) -> None:
    def check(context: RuleContext, subject: Subject, parameters: Mapping[str, float]) -> Outcome:
        raise ZeroDivisionError("by nought")

    engine = RuleEngine([rule_of(check), BY_ID["RACK-07"]])
    broken, other = engine.check(dry(chassis(1, 1)))
    assert (broken.rule, broken.state) == ("T-01", State.NOT_RUN)
    assert "by nought" in broken.message
    assert other.state is State.PASS
    assert "T-01" in caplog.text


def test_a_rule_that_waits_for_results_has_not_run() -> None:
    found = RuleEngine().check(wet(1))
    waiting = {finding.rule for finding in found if finding.state is State.NOT_RUN}
    assert {"PRA-03", "PWR-11", "SOL-01"} <= waiting
    passed_rules = {finding.rule for finding in found if finding.state is State.PASS}
    assert not waiting & passed_rules
    assert "OAM-M03" in passed_rules


@pytest.mark.parametrize(
    ("status", "blocks", "expected"),
    [
        ("final", False, Severity.ERROR),
        ("practice", False, Severity.ERROR),
        ("draft", False, Severity.WARNING),
        ("second-hand", False, Severity.WARNING),
        ("draft", True, Severity.WARNING),
    ],
)
def test_a_draft_is_no_error_even_where_placement_enforces_it(status, blocks, expected) -> None:
    def check(context: RuleContext, subject: Subject, parameters: Mapping[str, float]) -> Outcome:
        return failed("broken", severity=Severity.ERROR)

    rule = replace(rule_of(check, source=Source("A text", "§1", status)), blocks=blocks)
    (finding,) = RuleEngine([rule]).check(dry(chassis(1, 1)))
    assert finding.severity is expected
    assert rule.effective_severity is expected


def test_a_product_beyond_the_envelope_is_a_warning_that_says_so_a_generic_part_an_error() -> None:
    generic = with_modules(
        dry(chassis(1, 5, "generic-oam1-48v", 8, "ubb-1.5-54v", "inspur-mx1")), power_w=750.0
    )
    product = with_part(generic, "generic-oam1-48v", status="product")
    (error,) = solved(generic).findings("OAM-P01")
    (warning,) = solved(product).findings("OAM-P01")
    assert error.severity is Severity.ERROR
    assert warning.severity is Severity.WARNING
    assert "outside the envelope" in warning.message


def test_racks_that_no_edit_touched_are_not_asked_again() -> None:
    asked: list[str | None] = []

    def check(context: RuleContext, subject: Subject, parameters: Mapping[str, float]) -> Outcome:
        asked.append(subject.id)
        return passed("holds")

    engine = RuleEngine([rule_of(check, scope=Scope.RACK)])
    first = dry(chassis(1, 1))
    second = first.floor.racks[0].model_copy(update={"id": "r2", "items": ()})
    floor = first.floor.model_copy(update={"racks": (*first.floor.racks, second)})
    both = first.model_copy(update={"floor": floor})
    engine.check(both)
    assert asked == ["r1", "r2"]
    engine.check(both)
    assert asked == ["r1", "r2"]
    third = second.model_copy(update={"x_mm": 900.0})
    moved = both.model_copy(
        update={"floor": floor.model_copy(update={"racks": (*first.floor.racks, third)})}
    )
    engine.check(moved)
    assert asked == ["r1", "r2", "r2"]


def test_a_kept_answer_does_not_outlive_the_site_or_the_part_it_was_read_from() -> None:
    design = dry(chassis(1, 5, "habana-hl205", 8, "ubb-1.5-54v", "inspur-mx1"))
    engine = RuleEngine([BY_ID["AIR-01"]])
    assert engine.check(design)[0].state is State.PASS
    hot = with_site(design, room_temperature_c=38.0)
    assert engine.check(hot)[0].state is State.FAIL
    sturdy = with_part(hot, "inspur-mx1", ambient_max_c=45.0)
    assert engine.check(sturdy)[0].state is State.PASS


def test_an_engine_that_has_seen_another_design_says_the_same_as_a_fresh_one() -> None:
    engine = RuleEngine()
    for design in (wet(2), dry(chassis(1, 1), *shelves(2)), wet(8)):
        situation = solved(design)
        kept = engine.check(situation.design, situation.power, situation.cooling)
        assert kept == situation.findings()


def test_an_unknown_figure_is_neither_passed_nor_failed() -> None:
    def check(context: RuleContext, subject: Subject, parameters: Mapping[str, float]) -> Outcome:
        return unknown("height is unknown", limit=4.0)

    (finding,) = RuleEngine([rule_of(check, source=Source("A text", "§1"))]).check(
        dry(chassis(1, 1))
    )
    assert finding.state is State.UNKNOWN
    assert finding.severity is Severity.WARNING
    assert finding.measured is None
    assert finding.target == "c1"
    assert finding.where == "R1/C1"


def test_an_empty_design_evaluates_and_only_says_what_is_so() -> None:
    empty = dry().model_copy(update={"floor": dry().floor.model_copy(update={"racks": ()})})
    assert all(f.state is State.PASS for f in solved(empty).findings())


def test_units_used_are_the_units_that_blanks_need_not_close() -> None:
    """A height of 200 mm takes five OU, and one that nobody states takes what is drawn."""
    design = dry(chassis(1, 1), chassis(2, 10))
    odd = {"height_units": None, "height_unit": None, "height_mm": 200.0}
    (finding,) = solved(with_part(design, "style-ubb8-liquid-4ou", **odd)).findings("RACK-07")
    assert (finding.measured, finding.limit) == (10, 44)
    blank = {**odd, "height_mm": None}
    (finding,) = solved(with_part(design, "style-ubb8-liquid-4ou", **blank)).findings("RACK-07")
    assert finding.measured == 2


def test_a_rule_that_reads_results_is_asked_again_where_they_are_other_ones() -> None:
    asked: list[str | None] = []

    def check(context: RuleContext, subject: Subject, parameters: Mapping[str, float]) -> Outcome:
        asked.append(subject.id)
        return passed("holds")

    rule = rule_of(check, scope=Scope.RACK, needs=frozenset({"power", "cooling"}))
    engine = RuleEngine([rule])
    now = solved(wet(2))
    assert now.power is not None
    assert now.cooling is not None
    assert engine.check(now.design, now.power)[0].state is State.NOT_RUN
    for expected in (["r1"], ["r1"]):
        assert engine.check(now.design, now.power, now.cooling)[0].state is State.PASS
        assert asked == expected
    (rack,) = now.power.racks
    more = replace(now.power, racks=(replace(rack, input_w=1.0),))
    engine.check(now.design, more, now.cooling)
    assert asked == ["r1"] * 2
    (loop,) = now.cooling.loops
    warmer = replace(loop, racks=(replace(loop.racks[0], supply_c=1.0),))
    engine.check(now.design, more, replace(now.cooling, loops=(warmer,)))
    assert asked == ["r1"] * 3


def test_items_that_no_edit_touched_are_not_asked_again_even_where_their_rack_was() -> None:
    asked: list[str | None] = []

    def check(context: RuleContext, subject: Subject, parameters: Mapping[str, float]) -> Outcome:
        asked.append(subject.id)
        raise ZeroDivisionError

    engine = RuleEngine([rule_of(check, scope=Scope.MOUNTED)])
    design = dry(chassis(1, 1), chassis(2, 5))
    (rack,) = design.floor.racks
    (crashed,) = engine.check(design)
    assert (crashed.state, asked) == (State.NOT_RUN, ["c1", "c2"])
    upper = rack.items[1].model_copy(update={"label": "upper"})
    changed = rack.model_copy(update={"items": (rack.items[0], upper)})
    floor = design.floor.model_copy(update={"racks": (changed,)})
    engine.check(design.model_copy(update={"floor": floor}))
    assert asked == ["c1", "c2", "c2"]
