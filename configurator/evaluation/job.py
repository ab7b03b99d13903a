"""Work that takes long, in a process of its own: nothing waits for it, and it can be ended."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from threading import Thread
from typing import Any, Generic, TypeVar

from configurator.core.errors import RackloopError, UsageError
from configurator.core.text import say

DIED = say("The work ended unexpectedly; nothing of the design is lost.")
Answer = TypeVar("Answer")


class Job(Generic[Answer]):
    """One call in a process of its own; `poll` never waits, `cancel` ends it at once."""

    def __init__(self, work: Callable[..., Answer], *arguments: object) -> None:
        """Start the process; ``work`` must stand at the top of a module.

        The arguments are sent from a thread, as that waits for the other side to be ready.
        """
        context = multiprocessing.get_context("spawn")
        self._connection, other = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(other,), name="rackloop-job", daemon=True
        )
        self._process.start()
        other.close()
        Thread(target=_send, args=(self._connection, (work, arguments)), daemon=True).start()

    def poll(self) -> tuple[Answer] | RackloopError | None:
        """Return the answer, alone in a tuple, or why there is none; None while it is to come."""
        alive = self._process.is_alive()
        if not self._connection.poll():
            return None if alive else UsageError(DIED)
        try:
            answer: tuple[Answer] | RackloopError = self._connection.recv()
        except (EOFError, OSError):
            answer = UsageError(DIED)
        return answer

    def cancel(self) -> None:
        """End the process; one that has ended stays so."""
        self._process.kill()
        self._process.join()


def _send(connection: Connection, call: tuple[object, ...]) -> None:
    try:
        connection.send(call)
    except OSError:  # cancelled before it was taken
        return


def _serve(connection: Connection) -> None:
    """Do one call in the other process."""
    work, arguments = connection.recv()
    try:
        answer: Any = (work(*arguments),)
    except RackloopError as error:
        answer = error
    connection.send(answer)
