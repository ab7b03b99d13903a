"""What the worker process does with a request."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from configurator.core.errors import RackloopError
from configurator.evaluation.delta import apply, difference
from configurator.evaluation.evaluator import EvaluationCancelledError, Evaluator
from configurator.evaluation.messages import Counter, Reply, Request
from configurator.evaluation.result import Evaluation

SENT = tuple(field.name for field in fields(Evaluation) if field.name != "design")


class Server:
    """Keeps the last design and the last answer as bases of deltas, and all caches."""

    def __init__(self, wanted: Counter) -> None:
        """Take the shared number below which requests are no longer wanted."""
        self._wanted = wanted
        self._evaluator = Evaluator()
        self._design: Any = None
        self._sent: dict[str, Any] = dict.fromkeys(SENT)

    def answer(self, request: Request) -> Reply:
        """Evaluate one request; faults of the user's making travel back as they are."""
        self._design = apply(request.design, self._design)
        try:
            evaluation = self._evaluator.evaluate(
                self._design,
                request.revision,
                request.scenario,
                lambda: self._wanted.value > request.number,
                exact=request.exact,
            )
        except EvaluationCancelledError:
            return Reply()
        except RackloopError as error:
            return Reply(fault=error)
        values = {name: getattr(evaluation, name) for name in SENT}
        reply = Reply({name: difference(values[name], self._sent[name]) for name in SENT})
        self._sent = values
        return reply
