"""Writes an evaluation in the format the user chooses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from configurator.cooling.transient import TransientResult
from configurator.core.errors import ExportError, Fault
from configurator.core.text import say
from configurator.evaluation.evaluator import Evaluator
from configurator.export.formats import EXPORTS
from configurator.export.report import report_pdf
from configurator.ui.dialogs.export import ExportDialog
from configurator.ui.editing.session import EditorSession
from configurator.ui.words import tr

NOTE = say("The files hold the numbers that are on screen.")
LOSS_NOTE = say("The report also tells what was run in the Transient tab.")


def export_design(
    parent: QWidget, session: EditorSession, losses: Sequence[TransientResult] = ()
) -> Path | None:
    """Ask for format and file, then write; raises ExportError where that fails.

    The report tells of the runs over time in ``losses``.
    """
    choices = {name: (label, suffix) for name, (label, suffix, _) in EXPORTS.items()}
    dialog = ExportDialog(parent, choices, f"{tr(NOTE)} {tr(LOSS_NOTE)}" if losses else tr(NOTE))
    if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.chosen:
        return None
    label, suffix, _ = EXPORTS[dialog.chosen]
    start = str((session.path or Path(session.design.name)).with_suffix(suffix))
    name, _filter = QFileDialog.getSaveFileName(parent, label, start, f"{label} (*{suffix})")
    if not name:
        return None
    write_export(dialog.chosen, session, Path(name), losses)
    return Path(name)


def write_export(
    name: str, session: EditorSession, path: Path, losses: Sequence[TransientResult] = ()
) -> None:
    """Write one export of the open design from a full solve, as the command line does."""
    _, _, render = EXPORTS[name]
    evaluation = Evaluator().evaluate(session.design, exact=True)
    data = report_pdf(evaluation, losses) if name == "report" else render(evaluation)
    try:
        path.write_bytes(data)
    except OSError as problem:
        raise ExportError(Fault(str(path), "", problem.strerror or str(problem))) from problem
