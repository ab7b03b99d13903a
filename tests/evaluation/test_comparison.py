"""What two evaluations differ in, on real designs."""

import time

import pytest

from configurator.core.resources import find
from configurator.core.units import UnitSystem
from configurator.evaluation.comparison import compare
from configurator.evaluation.evaluator import evaluate_exactly
from configurator.evaluation.job import Job
from configurator.export.comparison import pair_words
from configurator.project.storage import load_design

BEFORE, AFTER = (find("examples", f"{name}.rackloop") for name in ("worked-rack", "mi355x-rack"))


@pytest.fixture(scope="module")
def answers():
    return [evaluate_exactly(load_design(path)) for path in (BEFORE, AFTER)]


def named(pairs):
    return {str(pair.name): pair for pair in pairs}


def test_figures_parts_temperatures_and_findings_of_two_designs(answers):
    before, after = answers
    found = compare(before, after)
    power = named(found.figures)["IT power, TDP"]
    assert (power.before, power.after) == (before.power.it.tdp_w, after.power.it.tdp_w)
    parts = named(found.parts)
    assert (parts["AMD Instinct MI300X"].before, parts["AMD Instinct MI300X"].after) == (64.0, None)
    assert pair_words(parts["AMD Instinct MI355X"]) == ("–", "64", "added")
    assert len(found.modules) == 64
    broken = {each.rule for each in after.findings if each.state == "FAIL"}
    assert {each.rule for each in found.new if each.state == "FAIL"} <= broken
    assert "PWR-11" in {each.rule for each in found.new}
    assert "PWR-11" not in {each.rule for each in found.gone}


def test_the_other_way_round_is_the_mirror(answers):
    there, back = compare(*answers), compare(*reversed(answers))
    assert there.new == back.gone
    assert [p.change for p in there.modules] == [-p.change for p in back.modules]


def test_a_design_does_not_differ_from_itself(answers):
    found = compare(answers[0], answers[0])
    assert (found.parts, found.modules, found.new, found.gone) == ((), (), (), ())
    assert {pair.change for pair in found.figures} <= {0.0, None}


def test_temperatures_in_fahrenheit_differ_by_degrees_without_the_offset(answers):
    hottest = named(compare(*answers).figures)["Hottest module"]
    before, after, change = pair_words(hottest, UnitSystem.US)
    by = float(after.split()[0]) - float(before.split()[0])
    assert change.split()[1] == "°F"
    assert float(change.split()[0]) == pytest.approx(by, abs=0.11)


def test_a_job_answers_from_its_process_and_faults_travel_as_they_are(tmp_path):
    job = Job(load_design, BEFORE)
    gone = Job(load_design, tmp_path / "gone")
    for _ in range(6000):
        if (answer := job.poll()) is not None:
            break
        time.sleep(0.01)
    assert answer[0] == load_design(BEFORE)
    while (fault := gone.poll()) is None:
        time.sleep(0.01)
    assert "gone" in str(fault)


def test_a_job_that_is_killed_says_so():
    job = Job(evaluate_exactly, load_design(BEFORE))
    job.cancel()
    assert "ended unexpectedly" in str(job.poll())
