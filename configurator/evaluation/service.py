"""Evaluation for a window: inline while cheap, else in one worker process.

One request is in flight and at most one waits; a newer one takes the place of the waiting one.
Where no worker can be started, requests are answered inline and a worker is tried again later,
each time after twice the wait.

The one in flight is given up only after `PATIENCE_S`: cancelling at once would never let a result
through while edits keep coming.

An answer that rests on a path update is polished once nothing was asked for during `IDLE_S`: the
exact one comes with the same revision.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from time import monotonic
from typing import Any

from configurator.core.text import say
from configurator.design.model import Design
from configurator.evaluation.delta import apply, difference
from configurator.evaluation.evaluator import Evaluator
from configurator.evaluation.messages import Reply, Request
from configurator.evaluation.result import Evaluation
from configurator.evaluation.worker import run

INLINE_LIMIT_MS = 4.0
PATIENCE_S = 0.15
IDLE_S = 0.15
FIRST_RETRY_S, LONGEST_RETRY_S = 2.0, 120.0
UNHANDLED = 1
"""How a process ends that cannot begin: by an exception of its own, not by a signal."""


class WorkerDiedError(RuntimeError):
    """The worker process ended by itself, twice, on the same design."""


@dataclass(frozen=True, slots=True)
class _Job:
    design: Design
    revision: int
    scenario: str | None
    exact: bool = False


@dataclass(slots=True)
class _InFlight:
    job: _Job
    number: int
    sent_at: float


class EvaluationService:
    """Evaluates the latest design; call `poll` often, it never waits.

    ``on_result`` gets every finished evaluation, from `submit` (inline) or from `poll`, always in
    the caller's thread. Use one service for one open design.  ``restarts`` counts the workers
    that ended by themselves and were replaced.
    """

    _process: SpawnProcess
    _connection: Connection

    def __init__(self, on_result: Callable[[Evaluation], None]) -> None:
        """Start the worker at once: its first result takes as long as loading the libraries."""
        self._on_result = on_result
        self._evaluator = Evaluator()
        self._inline = False
        self._waiting: _Job | None = None
        self._flying: _InFlight | None = None
        self._unpolished: tuple[_Job, float] | None = None
        self._number = 0
        self.restarts = 0
        self._context = multiprocessing.get_context("spawn")
        self._wanted = self._context.Value("q", 0, lock=False)
        self._fatal: _Job | None = None
        self._closed = False
        self._retry_after_s = FIRST_RETRY_S
        self._retry_at: float | None = None
        self._start()

    def _start(self) -> None:
        """Start a worker; where that cannot be, go on without one until later."""
        self._base: Design | None = None
        self._received: dict[str, Any] = {}
        self._connection, other = self._context.Pipe()
        self._process = self._context.Process(
            target=run, args=(other, self._wanted), name="rackloop-evaluation", daemon=True
        )
        try:
            self._process.start()
        except OSError:
            self._connection.close()
            self._retry_later()
        else:
            self._retry_at = None
        other.close()

    def _retry_later(self) -> None:
        self._retry_at = monotonic() + self._retry_after_s
        self._retry_after_s = min(2 * self._retry_after_s, LONGEST_RETRY_S)

    @property
    def is_alone(self) -> bool:
        """Whether everything is answered inline, as no worker can be started."""
        return self._retry_at is not None

    @property
    def connection(self) -> Connection:
        """The pipe that becomes readable when a result is there; another one after a restart."""
        return self._connection

    @property
    def busy(self) -> bool:
        """Whether a result is still to come, a polished one included."""
        return self._flying is not None or self._unpolished is not None

    def submit(self, design: Design, revision: int, scenario: str | None = None) -> None:
        """Ask for an evaluation; cheap designs are answered before this returns."""
        job = _Job(design, revision, scenario)
        self._unpolished = None
        if self._flying is None and (self._inline or self.is_alone or not design.floor.racks):
            self._answer_inline(job)
        elif self._flying is None:
            self._send(job)
        else:
            self._waiting = job
            if self._flying.job.exact:
                self._give_up(self._flying)
            self._lose_patience()

    def cancel(self) -> None:
        """Give up all that was asked for: no answer comes until the next request."""
        self._waiting = self._unpolished = None
        if self._flying is not None:
            self._give_up(self._flying)

    def poll(self) -> None:
        """Hand over what has arrived, restart a dead worker, send what waits."""
        while self._flying is not None and self._arrived():
            pass
        if self._flying is not None and not self._process.is_alive():
            self._restart()
        if self._retry_at is not None and monotonic() >= self._retry_at:
            self._start()
        self._lose_patience()
        self._polish_when_idle()

    def close(self) -> None:
        """Stop the worker; it holds nothing that would be lost."""
        if self._closed:
            return
        self._closed = True
        if self.is_alone:
            return
        self._connection.close()
        self._process.kill()
        self._process.join()
        self._process.close()

    def _answer_inline(self, job: _Job) -> None:
        evaluation = self._evaluator.evaluate(
            job.design, job.revision, job.scenario, exact=job.exact
        )
        self._hand_over(job, evaluation)

    def _hand_over(self, job: _Job, evaluation: Evaluation) -> None:
        """Answer the next request inline if this one was cheap enough for that."""
        if not job.exact:
            self._inline = sum(evaluation.timings_ms.values()) < INLINE_LIMIT_MS
        if not (evaluation.polished or job.exact or self._flying):
            self._unpolished = (replace(job, exact=True), monotonic())
        self._on_result(evaluation)

    def _polish_when_idle(self) -> None:
        if self._unpolished is None or monotonic() - self._unpolished[1] < IDLE_S:
            return
        job, self._unpolished = self._unpolished[0], None
        if self._inline or self.is_alone:
            self._answer_inline(job)
        else:
            self._send(job)

    def _send(self, job: _Job) -> None:
        self._number += 1
        delta = difference(job.design, self._base)
        request = Request(self._number, job.revision, job.scenario, delta, job.exact)
        self._flying = _InFlight(job, self._number, monotonic())
        self._base = job.design
        try:
            self._connection.send(request)
        except (BrokenPipeError, OSError):
            self._restart()

    def _arrived(self) -> bool:
        """Take one reply from the pipe; False where there is none."""
        try:
            if not self._connection.poll():
                return False
            reply: Reply = self._connection.recv()
        except (EOFError, OSError):
            return False
        self._finish(reply)
        return True

    def _finish(self, reply: Reply) -> None:
        flying, self._flying = self._flying, None
        assert flying is not None
        self._retry_after_s = FIRST_RETRY_S
        values = None
        if reply.values is not None:
            last = self._received
            values = {name: apply(each, last.get(name)) for name, each in reply.values.items()}
            self._received = values
        if self._waiting is not None:
            job, self._waiting = self._waiting, None
            self._send(job)
        if reply.fault is not None:
            raise reply.fault
        if values is not None:
            evaluation = Evaluation(design=flying.job.design, **values)
            self._hand_over(flying.job, evaluation)

    def _lose_patience(self) -> None:
        """Give up a request that keeps a newer one waiting for too long."""
        flying = self._flying
        if self._waiting and flying and monotonic() - flying.sent_at > PATIENCE_S:
            self._give_up(flying)

    def _give_up(self, flying: _InFlight) -> None:
        self._wanted.value = flying.number + 1

    def _restart(self) -> None:
        """Start another worker in place of a dead one and ask it for the latest design.

        A design on which two workers died is given up: the fault is in the program.
        """
        flying, self._flying = self._flying, None
        job, self._waiting = self._waiting, None
        if self._bury() == UNHANDLED:
            self._retry_later()
        else:
            self._start()
        if self.is_alone:
            if wanted := job or (flying.job if flying else None):
                self._answer_inline(wanted)
            return
        self.restarts += 1
        if job is None and flying is not None:
            if flying.job is self._fatal:
                raise WorkerDiedError(
                    say(
                        "the evaluation of revision {revision} died twice",
                        revision=flying.job.revision,
                    )
                )
            self._fatal = job = flying.job
        if job is not None:
            self._send(job)

    def _bury(self) -> int | None:
        """Put a dead worker away and tell how it ended."""
        self._connection.close()
        self._process.join()
        ended = self._process.exitcode
        self._process.close()
        return ended
