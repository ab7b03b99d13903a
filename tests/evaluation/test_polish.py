"""An edit may be answered along its path; the exact answer follows once nothing else is asked."""

import time
from dataclasses import replace

import pytest

from configurator.cli.main import main
from configurator.cooling.engine import CoolingEngine
from configurator.design.edits import set_field
from configurator.evaluation.evaluator import Evaluator
from configurator.evaluation.service import IDLE_S, EvaluationService
from tests.cooling.designs import chassis, one_rack, worked_rack

FLOW_TOLERANCE = 1e-5
HEAT_TOLERANCE_K = 0.01
PLAN = one_rack(chassis(1, 5))


class RoughEngine(CoolingEngine):
    """Says of every answer that it rests on a path update, unless an exact one is asked for."""

    def evaluate(self, design, heat_w, exact=False):
        result = super().evaluate(design, heat_w, exact)
        return replace(result, loops=tuple(replace(loop, polished=exact) for loop in result.loops))


class RoughEvaluator(Evaluator):
    """An evaluator of quick designs whose cooling is only exact on demand."""

    def evaluate(self, design, revision=0, scenario=None, cancelled=None, *, exact=False):
        stages = self._stages.get(None)
        if stages is None:
            super().evaluate(PLAN)
            stages = self._stages[None]
        if not isinstance(stages.cooling_engine, RoughEngine):
            stages.cooling_engine = RoughEngine()
        result = super().evaluate(design, revision, scenario, cancelled, exact=exact)
        return replace(result, timings_ms={"power": 0.1})


@pytest.fixture
def results():
    return []


@pytest.fixture
def service(results):
    """A service that answers in this process."""
    made = EvaluationService(results.append)
    made._evaluator, made._inline = RoughEvaluator(), True
    yield made
    made.close()


def edited(watts):
    return set_field(PLAN, "m10", "power_w", watts)


def poll_until_idle(service):
    limit = time.monotonic() + 30.0
    while service.busy:
        assert time.monotonic() < limit
        service.poll()
        time.sleep(0.01)


def test_the_exact_answer_follows_with_the_same_revision(service, results):
    service.submit(edited(500.0), 7)
    assert [(r.revision, r.polished) for r in results] == [(7, False)]
    service.poll()
    assert len(results) == 1
    poll_until_idle(service)
    assert [(r.revision, r.polished) for r in results] == [(7, False), (7, True)]
    assert results[1].design is results[0].design
    service.poll()
    assert len(results) == 2


def test_a_newer_edit_takes_the_place_of_the_exact_answer(service, results):
    service.submit(edited(500.0), 1)
    time.sleep(0.6 * IDLE_S)
    service.submit(edited(600.0), 2)
    time.sleep(0.6 * IDLE_S)
    service.poll()
    poll_until_idle(service)
    assert [(r.revision, r.polished) for r in results] == [(1, False), (2, False), (2, True)]


def test_asking_for_the_exact_answer_computes_only_what_is_not_exact_yet():
    evaluator = RoughEvaluator()
    rough = evaluator.evaluate(edited(500.0))
    exact = evaluator.evaluate(edited(500.0).model_copy(), exact=True)
    assert (rough.polished, exact.polished) == (False, True)
    again = evaluator.evaluate(exact.design.model_copy(update={"name": "other"}), exact=True)
    assert again.cooling is exact.cooling
    later = evaluator.evaluate(exact.design.model_copy(update={"name": "third"}))
    assert later.cooling is exact.cooling


@pytest.mark.parametrize("watts", [300.0, 751.0, 1200.0])
def test_an_edit_and_its_exact_answer_agree(watts):
    design, evaluator = worked_rack(), Evaluator()
    evaluator.evaluate(design)
    quick = evaluator.evaluate(set_field(design, "m32", "power_w", watts))
    exact = Evaluator().evaluate(quick.design, exact=True)
    for name, module in exact.cooling.modules.items():
        other = quick.cooling.modules[name]
        assert other.flow_l_per_min == pytest.approx(module.flow_l_per_min, rel=FLOW_TOLERANCE)
        assert other.case_c == pytest.approx(module.case_c, abs=HEAT_TOLERANCE_K)
    assert [f.rule for f in quick.findings] == [f.rule for f in exact.findings]


def test_the_command_line_says_the_same_bytes_twice(tmp_path):
    made = tmp_path / "rack.rackloop"
    assert main(["new", "--template", "worked-rack", "-o", str(made)]) == 0
    for name in ("one.json", "two.json"):
        main(["evaluate", str(made), "--json", str(tmp_path / name)])
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
