"""Opening, saving and leaving a design; asks before anything is lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from configurator.core.errors import RackloopError
from configurator.core.text import later, say
from configurator.project.format import SUFFIX
from configurator.project.storage import load_design
from configurator.ui.dialogs.faults import offer_remedy, show_error
from configurator.ui.editing.session import EditorSession
from configurator.ui.files.autosave import offer_recovery
from configurator.ui.preferences import Preferences
from configurator.ui.words import tr

FILE_FILTER = say("Rackloop designs (*{suffix});;All files (*)", suffix=SUFFIX)
READ_ONLY = later("{name} is write-protected: save changes under another name (Ctrl+Shift+S).")
UNTOUCHED = say("Nothing was opened; the design on screen is untouched.")


class DesignFiles(QObject):
    """File commands of the window; ``shown`` names the view that suits what was opened."""

    shown = Signal(str)
    told = Signal(str)

    def __init__(self, session: EditorSession, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._window = window

    def new_design(self) -> None:
        """Start an empty design."""
        if self.may_leave():
            self._session.new()
            self.shown.emit("floor")

    def open_design(self) -> None:
        """Ask for a file and open it."""
        start = str(self._session.path.parent) if self._session.path else ""
        name, _filter = QFileDialog.getOpenFileName(
            self._window, tr("Open design"), start, tr(FILE_FILTER)
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> bool:
        """Open a file; one that cannot be read is reported and changes nothing."""
        if not self.may_leave():
            return False
        try:
            self._session.open(path)
        except RackloopError as error:
            show_error(
                self._window, tr("{name} cannot be opened", name=path.name), error, tr(UNTOUCHED)
            )
            return False
        self._preferences.remember(path)
        self.shown.emit("rack")
        if self._session.is_read_only:
            self.told.emit(tr(READ_ONLY, name=path.name))
        return True

    def open_example(self, path: Path) -> None:
        """Open a reference design as a new one, so that the original stays as it is."""
        if not self.may_leave():
            return
        try:
            design = load_design(path)
        except RackloopError as error:
            show_error(
                self._window, tr("{name} cannot be opened", name=path.name), error, tr(UNTOUCHED)
            )
            return
        self._session.show_copy(design)
        self.shown.emit("rack")

    def save(self) -> bool:
        """Save the design to its file, asking for one where it has none."""
        return self._save_to(self._session.path) if self._session.path else self.save_as()

    def save_as(self) -> bool:
        """Ask for a file and save the design to it."""
        start = str(self._session.path or f"{self._session.design.name}{SUFFIX}")
        name, _filter = QFileDialog.getSaveFileName(
            self._window, tr("Save design"), start, tr(FILE_FILTER)
        )
        if not name:
            return False
        path = Path(name)
        return self._save_to(path if path.suffix else path.with_suffix(SUFFIX))

    def offer_recovery(self) -> None:
        """Offer what a crash left behind."""
        if self._session.is_modified:
            return
        try:
            if offer_recovery(self._window, self._session):
                self.shown.emit("rack")
        except RackloopError as error:
            show_error(self._window, tr("The design cannot be recovered"), error)

    def _save_to(self, path: Path) -> bool:
        try:
            self._session.save(path)
        except RackloopError as error:
            title = tr("{name} cannot be saved", name=path.name)
            return offer_remedy(self._window, title, error, tr("Save as…")) and self.save_as()
        self._preferences.remember(path)
        self.told.emit(tr("Saved {path}", path=path))
        return True

    def may_leave(self) -> bool:
        """Ask what becomes of unsaved changes; True where the design may be left."""
        if not self._session.is_modified:
            return True
        answer = ask_about_changes(self._window, self._session.design.name)
        if answer is QMessageBox.StandardButton.Save:
            return self.save()
        return answer is QMessageBox.StandardButton.Discard


def ask_about_changes(parent: QWidget, name: str) -> QMessageBox.StandardButton:
    """Ask whether to save, discard or go on editing."""
    box = QMessageBox(QMessageBox.Icon.Question, tr("Unsaved changes"), "", parent=parent)
    box.setText(tr("Save the changes to {name}?", name=name))
    box.setInformativeText(tr("They are lost if you do not save them."))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    return QMessageBox.StandardButton(box.exec())
