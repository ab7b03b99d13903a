"""The service for a window: results by revision, one in flight and one waiting, a worker that
comes back when it dies."""

import sys
import time
from multiprocessing.context import SpawnProcess

import pytest

from configurator.core.errors import UsageError
from configurator.core.language import language
from configurator.evaluation import service as service_module
from configurator.evaluation.evaluator import Evaluator
from configurator.evaluation.service import EvaluationService
from configurator.evaluation.worker import run
from tests.cooling.designs import chassis, design, one_rack

PATIENCE_S = 60.0
PLANS = [one_rack(*(chassis(i + 1, 5 + 4 * i) for i in range(n))) for n in (1, 2, 3)]


@pytest.fixture
def results():
    return []


@pytest.fixture
def service(results):
    made = EvaluationService(results.append)
    yield made
    made.close()


def wait_until(service, done):
    limit = time.monotonic() + PATIENCE_S
    while not done():
        assert time.monotonic() < limit
        service.poll()
        time.sleep(0.005)


def test_the_worker_answers_like_the_evaluator_and_from_deltas(service, results):
    for revision, plan in enumerate(PLANS):
        service.submit(plan, revision)
        wait_until(service, lambda: not service.busy)
    assert [r.revision for r in results] == [0, 1, 2]
    for plan, result in zip(PLANS, results, strict=True):
        assert result.design is plan
        there = result.cooling.modules["m10"].case_c
        here = Evaluator().evaluate(plan).cooling.modules["m10"].case_c
        assert there == pytest.approx(here, rel=1e-6)


def test_of_many_edits_the_last_one_is_answered_and_few_in_between(service, results):
    for revision in range(40):
        service.submit(PLANS[revision % 3], revision)
    wait_until(service, lambda: not service.busy)
    assert results[-1].revision == 39
    assert results[-1].design is PLANS[0]
    assert len(results) <= 2


def test_a_cancelled_request_gets_no_answer_and_the_next_one_does(service, results):
    service.submit(PLANS[2], 1)
    service.submit(PLANS[1], 2)
    service.cancel()
    wait_until(service, lambda: not service.busy)
    assert results == []
    service.submit(PLANS[0], 3)
    wait_until(service, lambda: not service.busy)
    assert {each.revision for each in results} == {3}


def test_a_cheap_design_is_answered_before_submit_returns(service, results):
    service.submit(design(()), 3)
    assert [r.revision for r in results] == [3]
    assert not service.busy


def test_a_worker_that_dies_is_replaced_and_its_request_answered(service, results):
    service.submit(PLANS[0], 1)
    service._process.kill()
    wait_until(service, lambda: results)
    assert results[0].revision == 1
    service.submit(PLANS[1], 2)
    wait_until(service, lambda: len(results) == 2)
    assert results[1].revision == 2


def ends_at_once(*_given):
    """Stands for a worker that cannot begin."""
    sys.exit(service_module.UNHANDLED)


def test_without_a_worker_it_answers_by_itself_and_tries_again_later(results, monkeypatch):
    started = []
    monkeypatch.setattr(service_module, "run", ends_at_once)
    service = EvaluationService(results.append)
    monkeypatch.setattr(service, "_start", lambda: started.append(type(service)._start(service)))
    for revision, plan in enumerate(PLANS):
        service.submit(plan, revision)
        wait_until(service, lambda: not service.busy)
    assert [r.revision for r in results] == [0, 1, 2]
    assert results[-1].cooling.loops[0].converged
    assert (service.is_alone, started) == (True, [])
    monkeypatch.setattr(service_module, "run", run)
    service._retry_at = 0.0
    service.poll()
    assert (service.is_alone, len(started)) == (False, 1)
    service._inline = False
    service.submit(PLANS[0], 3)
    wait_until(service, lambda: len(results) == 4)
    assert service.restarts == 0
    service.close()


def test_a_process_that_the_system_refuses_is_done_without(results, monkeypatch):
    def refused(_process):
        raise BlockingIOError("no more processes")

    monkeypatch.setattr(SpawnProcess, "start", refused)
    service = EvaluationService(results.append)
    service.submit(PLANS[0], 1)
    assert service.is_alone
    assert [r.revision for r in results] == [1]
    service.close()


def test_a_fault_of_the_user_reaches_the_caller_and_the_worker_lives_on(service, results):
    service.submit(PLANS[0], 1, scenario="gone")
    with pytest.raises(UsageError, match="no scenario"):
        wait_until(service, lambda: not service.busy)
    service.submit(PLANS[0], 2)
    wait_until(service, lambda: results)
    assert results[0].revision == 2


def test_closing_ends_the_process_and_may_be_repeated(results):
    service = EvaluationService(results.append)
    process = service._process
    service.close()
    service.close()
    with pytest.raises(ValueError, match="closed"):
        process.is_alive()


def test_findings_of_the_worker_can_be_said_in_chinese(service, results):
    for revision, plan in enumerate(PLANS[:2]):
        service.submit(plan, revision)
        wait_until(service, lambda: not service.busy)
    (finding,) = (each for each in results[-1].findings if each.rule == "LIQ-08")
    assert finding.message == "set point 40 °C is above the facility water by 8 K, " + (
        "the rated approach is 4 K"
    )
    said = language("zh").say(finding.message)
    assert said == "设定值 40 °C 高出一次侧水 8 K，额定逼近温差为 4 K"
