"""Work in a process of its own, so that nothing waits for it and it can be ended at any moment."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from threading import Thread
from typing import Any

from configurator.core.text import say

DIED = say("The run ended unexpectedly; nothing of the design is lost.")


class OwnProcess:
    """One job in another process; `poll` never waits, `cancel` ends it at once."""

    def __init__(self, serve: Callable[[Connection], None], name: str, *job: object) -> None:
        """Start; the job is sent from a thread, as that waits for the other side.

        ``serve`` is a function of a module: it receives the tuple of the job and sends answers.
        """
        context = multiprocessing.get_context("spawn")
        self._connection, other = context.Pipe()
        self._process = context.Process(
            target=serve, args=(other,), name=f"rackloop-{name}", daemon=True
        )
        self._process.start()
        other.close()
        Thread(target=_send, args=(self._connection, job), daemon=True).start()

    def poll(self) -> Any:
        """Return the next answer, a text where the process died; None while it is to come."""
        alive = self._process.is_alive()
        if not self._connection.poll():
            return None if alive else DIED
        try:
            return self._connection.recv()
        except (EOFError, OSError):
            return DIED

    def cancel(self) -> None:
        """End the process; one that has ended stays so."""
        self._process.kill()
        self._process.join()


def _send(connection: Connection, job: tuple[object, ...]) -> None:
    try:
        connection.send(job)
    except OSError:  # cancelled before it was taken
        return
