"""One call that takes long, in a process of its own: nothing waits for it, and it can be ended."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

from configurator.core.errors import RackloopError, UsageError
from configurator.core.own_process import OwnProcess

Answer = TypeVar("Answer")


class Job(Generic[Answer]):
    """A function of a module at work; `poll` never waits, `cancel` ends it at once."""

    def __init__(self, work: Callable[..., Answer], *arguments: object) -> None:
        """Start the process."""
        self._process = OwnProcess(_serve, "job", work, arguments)
        self.cancel = self._process.cancel

    def poll(self) -> tuple[Answer] | RackloopError | None:
        """Return the answer, alone in a tuple, or why there is none; None while it is to come."""
        answer: tuple[Answer] | RackloopError | str | None = self._process.poll()
        return UsageError(answer) if isinstance(answer, str) else answer


def _serve(connection: Connection) -> None:
    """Do one call in the other process."""
    work, arguments = connection.recv()
    try:
        answer: Any = (work(*arguments),)
    except RackloopError as error:
        answer = error
    with suppress(BrokenPipeError):  # nobody waits for it any more
        connection.send(answer)
