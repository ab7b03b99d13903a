"""Writes an evaluation in the format the user chooses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from configurator.cooling.transient import TransientResult
from configurator.core.errors import ExportError
from configurator.core.text import say
from configurator.core.whole_file import write_whole
from configurator.evaluation.evaluator import Evaluator
from configurator.export.batch import write_files
from configurator.export.formats import EXPORTS, ExportFormat
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
    choices = {name: (each.label, each.place) for name, each in EXPORTS.items()}
    dialog = ExportDialog(parent, choices, f"{tr(NOTE)} {tr(LOSS_NOTE)}" if losses else tr(NOTE))
    if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.chosen:
        return None
    path = _asked_where(parent, session, EXPORTS[dialog.chosen])
    if path is not None:
        write_export(dialog.chosen, session, path, losses)
    return path


def _asked_where(parent: QWidget, session: EditorSession, wanted: ExportFormat) -> Path | None:
    """Ask for a file, or for the folder that takes several."""
    beside = session.path or Path(session.design.name)
    label = tr(wanted.label)
    if wanted.is_folder:
        name = QFileDialog.getExistingDirectory(parent, label, str(beside.parent))
    else:
        start, kind = str(beside.with_suffix(wanted.suffix)), f"{label} (*{wanted.suffix})"
        name, _filter = QFileDialog.getSaveFileName(parent, label, start, kind)
    return Path(name) if name else None


def write_export(
    name: str, session: EditorSession, path: Path, losses: Sequence[TransientResult] = ()
) -> None:
    """Write one export of the open design from a full solve, as the command line does.

    What is several files goes into the folder ``path``. Raises ExportError where that fails; old
    files then stay whole.
    """
    wanted = EXPORTS[name]
    evaluation = Evaluator().evaluate(session.design, exact=True)
    if name == "report" and losses:
        write_whole(path, report_pdf(evaluation, losses), ExportError)
    elif wanted.is_folder:
        write_files(path, wanted.files(evaluation))
    else:
        write_whole(path, wanted.files(evaluation)[wanted.place], ExportError)
