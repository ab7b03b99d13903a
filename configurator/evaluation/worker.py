"""The worker process: keeps the last design and all caches, and answers one request at a time."""

from __future__ import annotations

import gc
import os
from multiprocessing.connection import Connection

from configurator.evaluation.messages import Counter

YOUNG_OBJECTS = 20_000
THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


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
    server = Server(wanted)
    while True:
        try:
            request = connection.recv()
        except (EOFError, OSError):
            return
        reply = server.answer(request)
        try:
            connection.send(reply)
        except (BrokenPipeError, OSError):
            return
