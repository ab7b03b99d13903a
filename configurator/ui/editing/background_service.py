"""The evaluation service, loaded beside the window so that the window is on screen first."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from threading import Thread
from typing import TYPE_CHECKING

from configurator.design.model import Design
from configurator.evaluation.result import Evaluation

if TYPE_CHECKING:
    from configurator.evaluation.service import EvaluationService

MODULE = "configurator.evaluation.service"


class BackgroundService:
    """Takes designs at once; answers as soon as the solver's libraries have been imported."""

    def __init__(self, on_result: Callable[[Evaluation], None]) -> None:
        self._on_result = on_result
        self._service: EvaluationService | None = None
        self._waiting: tuple[Design, int] | None = None
        self._loader: Thread | None = None
        self._closed = False

    @property
    def restarts(self) -> int:
        """How many times the solver's process ended by itself and was replaced."""
        return self._service.restarts if self._service is not None else 0

    @property
    def is_alone(self) -> bool:
        """Whether the solver has no process of its own and answers inline."""
        return self._service is not None and self._service.is_alone

    def start(self) -> None:
        """Begin to load; calling it again does nothing."""
        if self._loader is None:
            self._loader = Thread(target=importlib.import_module, args=(MODULE,), daemon=True)
            self._loader.start()

    def submit(self, design: Design, revision: int) -> None:
        """Ask for the evaluation of a revision; while loading, the newest one waits."""
        if self._service is not None:
            self._service.submit(design, revision)
        else:
            self._waiting = (design, revision)
            self.start()

    def cancel(self) -> None:
        """Give up what was asked for."""
        self._waiting = None
        if self._service is not None:
            self._service.cancel()

    def poll(self) -> None:
        """Hand over what is finished."""
        if self._service is not None:
            self._service.poll()
        elif self._loader is not None and not self._loader.is_alive() and not self._closed:
            self._begin()

    def close(self) -> None:
        """Stop working."""
        self._closed = True
        if self._loader is not None:
            self._loader.join()
        if self._service is not None:
            self._service.close()

    def _begin(self) -> None:
        from configurator.evaluation.service import EvaluationService

        self._service = service = EvaluationService(self._on_result)
        if self._waiting is not None:
            service.submit(*self._waiting)
            self._waiting = None
