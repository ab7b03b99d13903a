"""Takes a trace of utilisation from a CSV file into the design."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from configurator.catalogue.table_text import SIZE_LIMIT_BYTES
from configurator.core.errors import RackloopError, TraceFileError
from configurator.core.jsonfile import read_bounded
from configurator.core.text import say
from configurator.design import edits
from configurator.design.address import addresses
from configurator.design.model import Module, Rack
from configurator.design.query import index
from configurator.design.trace_file import read_trace
from configurator.ui.dialogs.faults import show_error
from configurator.ui.editing.session import EditorSession
from configurator.ui.words import tr

TRACE_FILTER = say("Tables (*.csv *.txt *.tsv);;All files (*)")
UNTOUCHED = say("Nothing was imported; the design is as it was.")


class TraceImport(QObject):
    """The command of the window; a selected rack or module runs by the trace at once."""

    told = Signal(str)

    def __init__(self, session: EditorSession, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def import_trace(self) -> None:
        """Ask for a file and take it in as one step that can be undone."""
        name, _filter = QFileDialog.getOpenFileName(
            self._window, tr("Import utilisation"), "", tr(TRACE_FILTER)
        )
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Take a file in; one that is no trace is reported and changes nothing."""
        session = self._session
        try:
            trace = read_trace(read_bounded(path, TraceFileError, SIZE_LIMIT_BYTES), path.name)
            design = edits.add_profile(session.design, path.stem, trace.utilisation, trace.hours)
        except RackloopError as error:
            show_error(
                self._window, tr("{name} cannot be imported", name=path.name), error, tr(UNTOUCHED)
            )
            return
        profile = design.profiles[-1]
        chosen = index(design).get(session.selection or "")
        if isinstance(chosen, (Rack, Module)):
            design = edits.set_field(design, chosen.id, "profile", profile.id)
            told = tr(
                "{where} runs by {name}", where=addresses(design)[chosen.id], name=profile.name
            )
        else:
            told = tr(
                "{name} can be chosen for racks and modules in the inspector", name=profile.name
            )
        session.apply(tr("Import utilisation"), design)
        self.told.emit(told)
