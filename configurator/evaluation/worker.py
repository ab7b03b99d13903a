"""The worker process: keeps the last design and all caches, and answers one request at a time."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, Protocol

from configurator.core.errors import RackloopError

YOUNG_OBJECTS = 20_000
THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


class Counter(Protocol):
    """A number in shared memory; requests below it are not wanted any more."""

    value: int


@dataclass(frozen=True, slots=True)
class Request:
    """One revision to evaluate, its design as a delta to that of the last request.

    ``exact`` asks for the answer that rests on no path update.
    """

    number: int
    revision: int
    scenario: str | None
    design: Any
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """The evaluation without its design, each field as a delta to the last answer.

    Neither values nor a fault mean that the request was cancelled.
    """

    values: dict[str, Any] | None = None
    fault: RackloopError | None = None


def collect_seldom() -> None:
    """Look for cycles of garbage less often, and not among what is loaded by now.

    An evaluation makes thousands of small objects that refer to each other in one direction only;
    finding no cycle among them took up to a fifth of its time.
    """
    gc.freeze()
    gc.set_threshold(YOUNG_OBJECTS, 20, 20)


def run(connection: Connection, wanted: Counter) -> None:
    """Serve requests until the other end closes; the entry point of the process."""
    for variable in THREAD_VARIABLES:
        os.environ[variable] = "1"
    # Imported here so that the variables above hold for the libraries it loads.
    from configurator.evaluation.serving import Server

    collect_seldom()
    serve: Callable[[Request], Reply] = Server(wanted).answer
    while True:
        try:
            request = connection.recv()
        except (EOFError, OSError):
            return
        reply = serve(request)
        try:
            connection.send(reply)
        except (BrokenPipeError, OSError):
            return
