"""Exports made in a process of its own, format by format; the caller writes what comes."""

from __future__ import annotations

from collections.abc import Sequence
from multiprocessing.connection import Connection

from configurator.core.errors import RackloopError
from configurator.core.own_process import OwnProcess
from configurator.core.text import told
from configurator.design.model import Design
from configurator.evaluation.evaluator import Evaluator
from configurator.export.batch import Made, everything, manifest


class ExportRun:
    """Solves a design cold and makes the formats named, all where none is."""

    def __init__(self, design: Design, names: Sequence[str] = ()) -> None:
        """Start the process."""
        self._process = OwnProcess(_serve, "export", design, tuple(names))
        self.cancel = self._process.cancel

    def poll(self) -> Made | bytes | str | None:
        """Return the next format, at the end the manifest, or why there is nothing more."""
        answer: Made | bytes | str | None = self._process.poll()
        return answer


def _serve(connection: Connection) -> None:
    """Answer one job in the other process."""
    design, names = connection.recv()
    try:
        evaluation = Evaluator().evaluate(design, exact=True)
        done: list[Made] = []
        for made in everything(evaluation, names):
            done.append(made)
            connection.send(made)
        connection.send(manifest(evaluation, done))
    except RackloopError as error:
        connection.send(told(error))
