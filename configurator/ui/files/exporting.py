"""Writes an evaluation in the format the user chooses."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from configurator.cooling.courses import TransientResult
from configurator.core.errors import ExportError
from configurator.core.text import say
from configurator.core.whole_file import write_whole
from configurator.design.model import Design
from configurator.evaluation.evaluator import Evaluator
from configurator.export.batch import write_files
from configurator.export.batch_run import ExportRun
from configurator.export.formats import EXPORTS, ExportFormat
from configurator.export.report import report_pdf
from configurator.ui.dialogs.export import ExportDialog
from configurator.ui.dialogs.export_progress import ExportProgress, Run
from configurator.ui.editing.session import EditorSession
from configurator.ui.preferences import Preferences
from configurator.ui.words import tr

NOTE = say("The files hold the numbers that are on screen.")
LOSS_NOTE = say("The report also tells what was run in the Transient tab.")

Start = Callable[[Design, Sequence[str]], Run]


def export_design(
    parent: QWidget,
    session: EditorSession,
    preferences: Preferences,
    losses: Sequence[TransientResult] = (),
    start: Start = ExportRun,
) -> Path | None:
    """Ask for format and file, then write; raises ExportError where that fails.

    The report tells of the runs over time in ``losses``. The format chosen last is proposed, and
    the place. What takes long shows its progress and can be stopped.
    """
    note = f"{tr(NOTE)} {tr(LOSS_NOTE)}" if losses else tr(NOTE)
    dialog = ExportDialog(
        parent,
        EXPORTS,
        note,
        lambda name: start(session.design, (name,)),
        preferences.export_format,
    )
    if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.chosen:
        return None
    name, wanted = dialog.chosen, EXPORTS[dialog.chosen]
    preferences.export_format = name
    path = _asked_where(parent, session, wanted)
    if path is None:
        return None
    if name == "report" and losses:
        write_export(name, session, path, losses)
        return path
    write = partial(_write, wanted, path)
    if dialog.made is not None and dialog.made.files:
        write(dialog.made.files)
        return path
    run = start(session.design, (name,))
    progress = _followed(ExportProgress(parent, run, write, 1, with_manifest=False))
    for made in progress.left_out:
        raise ExportError(made.reason)
    return path if progress.result() == QDialog.DialogCode.Accepted else None


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


def export_everything(
    parent: QWidget, session: EditorSession, start: Start = ExportRun
) -> ExportProgress | None:
    """Ask for a folder and write every format into it, with a manifest of hashes.

    Returns what became of it, None where no folder was chosen. Raises ExportError where a file
    cannot be written; those before it are whole, and there is no new manifest.
    """
    beside = session.path.parent if session.path else Path()
    name = QFileDialog.getExistingDirectory(parent, tr("Folder for every export"), str(beside))
    if not name:
        return None
    return _followed(
        ExportProgress(
            parent,
            start(session.design, ()),
            partial(write_files, Path(name)),
            len(EXPORTS),
            with_manifest=True,
        )
    )


def _followed(progress: ExportProgress) -> ExportProgress:
    """Wait until all is written or the user stops it."""
    progress.exec()
    if progress.error is not None:
        raise progress.error
    return progress


def write_export(
    name: str, session: EditorSession, path: Path, losses: Sequence[TransientResult] = ()
) -> None:
    """Write one export of the open design from a full solve, as the command line does.

    What is several files goes into the folder ``path``. Raises ExportError where that fails; old
    files then stay whole.
    """
    evaluation = Evaluator().evaluate(session.design, exact=True)
    if name == "report" and losses:
        write_whole(path, report_pdf(evaluation, losses), ExportError)
    else:
        _write(EXPORTS[name], path, EXPORTS[name].files(evaluation))


def _write(wanted: ExportFormat, path: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write a format into the folder or the file it was asked for."""
    if wanted.is_folder:
        return write_files(path, files)
    for data in files.values():
        write_whole(path, data, ExportError)
    return (path,)


def outcome(progress: ExportProgress) -> str:
    """Say in one line what became of an export of everything."""
    count = len(progress.written)
    if progress.result() != QDialog.DialogCode.Accepted:
        return tr("Stopped: {count} files are written, without a manifest", count=count)
    folder = progress.written[-1].parent
    if not progress.left_out:
        return tr("Wrote {count} files to {folder}", count=count, folder=folder)
    reasons = "; ".join(
        f"{tr(EXPORTS[made.format].label)}: {tr(made.reason)}" for made in progress.left_out
    )
    return tr(
        "Wrote {count} files to {folder}; left out: {reasons}",
        count=count,
        folder=folder,
        reasons=reasons,
    )
