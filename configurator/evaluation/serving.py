"""What the worker process does with a request."""

from __future__ import annotations

from dataclasses import fields

from configurator.core.errors import RackloopError
from configurator.design.model import Design
from configurator.evaluation.delta import rebuilt
from configurator.evaluation.evaluator import EvaluationCancelledError, Evaluator
from configurator.evaluation.result import Evaluation
from configurator.evaluation.worker import Counter, Reply, Request

SENT = tuple(field.name for field in fields(Evaluation) if field.name != "design")


class Server:
    """Keeps the last design as the base of the next delta, and one evaluator with its caches."""

    def __init__(self, wanted: Counter) -> None:
        """Take the shared number below which requests are no longer wanted."""
        self._wanted = wanted
        self._evaluator = Evaluator()
        self._design: Design | None = None

    def answer(self, request: Request) -> Reply:
        """Evaluate one request; faults of the user's making travel back as they are."""
        design = rebuilt(request.design, None if request.whole else self._design)
        self._design = design
        try:
            evaluation = self._evaluator.evaluate(
                design,
                request.revision,
                request.scenario,
                lambda: self._wanted.value > request.number,
            )
        except EvaluationCancelledError:
            return Reply(request.number, request.revision)
        except RackloopError as error:
            return Reply(request.number, request.revision, fault=error)
        sent = {name: getattr(evaluation, name) for name in SENT}
        return Reply(request.number, request.revision, sent)
