"""Many objects at once: what is asked, what is put into words, what stays the same."""

from __future__ import annotations

import pickle
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.cooling.answers.module_table import FIGURES, ModuleTable
from configurator.core.chained import Chained
from configurator.design.edits import set_field
from configurator.design.query import index
from configurator.rules.context import RuleContext, Subject
from configurator.rules.engine.engine import RuleEngine
from configurator.rules.finding import State
from configurator.rules.measured import Grouped, Measured, above
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope
from tests.bench.edit import EDITS, PLANS
from tests.power.designs import chassis
from tests.rules.situations import BY_ID, dry, solved, wet

FIGURE = {"c1": 90.0, "c2": 120.0, "c3": 99.0, "c4": 50.0}


def measuring(worded: list[int], asked: list[int]) -> Rule:
    def measure(
        context: RuleContext, subjects: Sequence[Subject], parameters: Mapping[str, float]
    ) -> Measured:
        asked.append(len(subjects))
        measured = np.array([FIGURE[subject.id or ""] for subject in subjects])
        limit = np.full(len(subjects), 100.0)

        def word(row: int) -> Outcome:
            worded.append(row)
            figures = f"{subjects[row].id}", float(measured[row]), 100.0
            return failed(*figures) if measured[row] > 100.0 else passed(*figures)

        return Measured(np.arange(len(subjects)), measured, limit, above(measured, limit), word)

    return replace(BY_ID["RACK-02"], id="T-01", check=None, measure=measure, scope=Scope.CHASSIS)


def test_only_what_is_beyond_its_limit_and_the_nearest_that_holds_are_put_into_words() -> None:
    worded: list[int] = []
    design = dry(*(chassis(number, 4 * number) for number in range(1, 5)))
    broken, held = RuleEngine([measuring(worded, [])]).check(design)
    assert (broken.target, broken.measured) == ("c2", 120.0)
    assert (held.state, held.measured) == (State.PASS, 99.0)
    assert held.message.startswith("3 checked")
    assert sorted(worded) == [1, 2]


def test_of_many_objects_only_the_changed_ones_are_measured_again() -> None:
    asked: list[int] = []
    engine = RuleEngine([measuring([], asked)])
    design = dry(*(chassis(number, 4 * number) for number in range(1, 5)))
    before = engine.check(design)
    assert engine.check(set_field(design, "c4", "name", "upper")) == before
    assert asked == [4, 1]


@pytest.mark.parametrize(("needs", "again"), [(frozenset(), 0), (frozenset({"power"}), 1)])
def test_the_power_of_a_module_concerns_only_rules_that_need_power(needs, again) -> None:
    asked: list[str | None] = []

    def check(context: RuleContext, subject: Subject, parameters: Mapping[str, float]) -> Outcome:
        asked.append(subject.id)
        return passed("holds")

    rule = replace(BY_ID["RACK-02"], id="T-01", check=check, scope=Scope.BOARD, needs=needs)
    engine, first = RuleEngine([rule]), solved(wet(2))
    engine.check(first.design, first.power, first.cooling)
    asked.clear()
    module = next(index(first.design).modules())
    second = solved(set_field(first.design, module.id, "power_w", 500.0))
    engine.check(second.design, second.power, second.cooling)
    assert len(asked) == again


def test_after_any_edit_a_kept_engine_says_what_a_fresh_one_does() -> None:
    design, engine = PLANS["1 rack"](), RuleEngine()
    for edit in EDITS.values():
        for number in range(2):
            design = edit(design, number)
            now = solved(design)
            kept = engine.check(now.design, now.power, now.cooling)
            assert kept == now.findings()


def test_figures_read_as_columns_are_those_of_the_results() -> None:
    cooling = solved(wet(2)).cooling
    assert isinstance(cooling.modules, Chained)
    for results in cooling.modules.tables.values():
        table, rows = results.table, ModuleTable.of(results.values())
        assert set(table.places) == set(rows.places)
        for name, at in table.places.items():
            other = rows.places[name]
            assert np.array_equal(table.figures[at], rows.figures[other], equal_nan=True)
            assert table.marks[at] == rows.marks[other]
        assert table.figures.shape[1] == len(FIGURES)


def test_results_that_travelled_give_the_same_findings() -> None:
    now = solved(wet(2))
    design, power, cooling = pickle.loads(pickle.dumps((now.design, now.power, now.cooling)))
    assert RuleEngine().check(design, power, cooling) == now.findings()


VALUES = st.one_of(st.just(float("nan")), st.sampled_from([1.0, 2.0, 3.0]))
ROWS = st.lists(st.tuples(st.integers(0, 4), VALUES, st.integers(0, 3)), max_size=20)


@given(ROWS.map(lambda rows: sorted(rows, key=lambda row: row[0])))
def test_the_least_of_each_object_is_what_a_loop_finds(rows) -> None:
    owners, values, then = zip(*rows, strict=True) if rows else ((), (), ())
    found = Grouped(np.array(owners, np.int64)).least(np.array(values), np.array(then))
    expected: dict[int, int] = {}
    for at, (owner, value, tie) in enumerate(rows):
        if not np.isnan(value):
            best = expected.get(owner)
            if best is None or (value, tie) < rows[best][1:]:
                expected[owner] = at
    assert dict(zip(found[0].tolist(), found[1].tolist(), strict=True)) == expected
