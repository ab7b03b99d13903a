"""The catalogue menu: make, copy, change, delete, import and export parts, update a design."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.folders import open_catalogue, own_folder
from configurator.catalogue.parts import Part
from configurator.catalogue.user_parts import (
    OwnSource,
    PartDraft,
    copy_draft,
    delete_part,
    edit_draft,
    is_own,
    new_draft,
    save_draft,
)
from configurator.core.errors import RackloopError
from configurator.core.text import say
from configurator.ui.dialogs.faults import show_error
from configurator.ui.editing.editing import Editing
from configurator.ui.editing.session import EditorSession
from configurator.ui.own_parts.dialog import PartDialog
from configurator.ui.own_parts.exchange import ask_for_type, export_to
from configurator.ui.own_parts.folders_dialog import FoldersDialog
from configurator.ui.own_parts.names import free_id
from configurator.ui.own_parts.update_hint import UpdateHint
from configurator.ui.own_parts.updates_dialog import UpdatesDialog
from configurator.ui.panels.palette import Palette
from configurator.ui.preferences import Preferences
from configurator.ui.words import tr

CHOOSE = say("Choose a part in the catalogue first (Ctrl+F).")
NOT_OWN = say("That part is not your own: copy it to change it.")
FIRST_KIND = "oam"
ANY_PART = ("copy_part", "export_part")
OWN_PART = ("edit_part", "delete_part")


class PartDesk(QObject):
    """Every method named in ``actions`` is one action; what a user's file says is never lost."""

    told = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        session: EditorSession,
        preferences: Preferences,
        palette: Palette,
        editing: Editing,
        window: QWidget,
        load: Callable[[], Catalogue] = open_catalogue,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._palette = palette
        self._editing = editing
        self._window = window
        self._load = load
        self._author = ""
        self.hint = UpdateHint(session)
        self.hint.clicked.connect(lambda _on: self.part_updates())

    def follow(self, actions: Mapping[str, QAction], author: str) -> None:
        """Keep palette and actions in step with the catalogue; ``author`` is proposed as source."""
        session, palette = self._session, self._palette
        self._author = author
        palette.part_actions = [actions[name] for name in (*ANY_PART, *OWN_PART)]
        palette.part_chosen.connect(lambda _id: self._show_possible(actions))
        session.catalogue_changed.connect(lambda: palette.show_catalogue(session.catalogue))
        session.catalogue_changed.connect(lambda: self._show_possible(actions))
        self._show_possible(actions)

    def new_part(self) -> None:
        """Describe a new part of the kind at hand."""
        chosen = self._chosen()
        kind = self._palette.kind.currentData() or (chosen.kind if chosen else FIRST_KIND)
        self.open_draft(tr("New part"), new_draft(str(kind), self._source()))

    def copy_part(self) -> None:
        """Describe a new part that begins as a copy of the chosen one."""
        part = self._chosen()
        if part is None:
            self.refused.emit(tr(CHOOSE))
            return
        part_id = free_id(f"{part.id[:59]}-copy", self._session.catalogue)
        self.open_draft(tr("Copy part"), copy_draft(part, part_id, self._source()))

    def edit_part(self) -> None:
        """Change the chosen part, which has to be the user's own."""
        part = self._chosen_own()
        if part is not None:
            self.open_draft(tr("Edit part"), edit_draft(part, self._source(part)))

    def delete_part(self) -> None:
        """Delete the chosen part of the user's own, once they are sure."""
        part = self._chosen_own()
        if part is None or not self._is_sure(part):
            return
        try:
            file = delete_part(part.id, self._session.catalogue)
        except RackloopError as error:
            show_error(self._window, tr("{title} cannot be deleted", title=part.title), error)
            return
        self.reload()
        self.told.emit(tr("Deleted {file}", file=file))

    def import_part(self) -> None:
        """Read a NetBox type into the form."""
        found = ask_for_type(self._window, self._source())
        if found is not None:
            self.open_draft(tr("Import part"), found.draft, _left_out(found.ignored))

    def export_part(self) -> None:
        """Write the chosen part as a part file or a NetBox type."""
        part = self._chosen()
        if part is None:
            self.refused.emit(tr(CHOOSE))
            return
        try:
            path = export_to(self._window, part, self._session.catalogue)
        except RackloopError as error:
            show_error(self._window, tr("{title} cannot be exported", title=part.title), error)
            return
        if path is not None:
            self.told.emit(tr("Wrote {path}", path=path))

    def part_folders(self) -> None:
        """Show where parts are read from and what is wrong with them."""
        FoldersDialog(self._window, self._session.catalogue, self.reload).exec()

    def part_updates(self) -> None:
        """Show which parts of the design differ from the catalogue's, and update those chosen."""
        dialog = UpdatesDialog(self._window, self.hint.updates())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._editing.update_parts(dialog.chosen)

    def open_draft(self, title: str, draft: PartDraft, notice: str = "") -> None:
        """Let the user fill in a draft and save it."""
        catalogue = self._session.catalogue
        PartDialog(
            self._window, title, draft, catalogue, self._preferences, self._save, notice
        ).exec()

    def reload(self) -> Catalogue:
        """Read all part files again and give the catalogue."""
        self._session.use_catalogue(self._load())
        return self._session.catalogue

    def _save(self, draft: PartDraft) -> None:
        file = save_draft(draft, own_folder(), self._session.catalogue)
        self._author = draft.source.name
        catalogue = self.reload()
        saved = next((key for key, at in catalogue.files.items() if Path(at) == file), None)
        if saved is not None:
            self._palette.reveal(saved)
        self.told.emit(tr("Saved {file}", file=file))

    def _show_possible(self, actions: Mapping[str, QAction]) -> None:
        part = self._chosen()
        own = part is not None and is_own(part.id, self._session.catalogue)
        for name in ANY_PART:
            actions[name].setEnabled(part is not None)
        for name in OWN_PART:
            actions[name].setEnabled(own)

    def _chosen(self) -> Part | None:
        chosen = self._palette.chosen_part or self._session.armed_part
        return self._session.catalogue.get(chosen) if chosen else None

    def _chosen_own(self) -> Part | None:
        part = self._chosen()
        if part is None:
            self.refused.emit(tr(CHOOSE))
        elif not is_own(part.id, self._session.catalogue):
            self.refused.emit(tr(NOT_OWN))
            return None
        return part

    def _source(self, part: Part | None = None) -> OwnSource:
        """Propose a source: for a part of the user's own the one it has, else the last name."""
        today = date.today().isoformat()
        cited = part.provenance.values() if part is not None else ()
        keys = [key for entry in cited for key in entry.sources if key.startswith("user.")]
        known = self._session.catalogue.sources.get(keys[0]) if keys else None
        if known is None:
            return OwnSource(self._author, today)
        name = known.title.rpartition(", ")[0] or known.title
        return OwnSource(name, today, known.note or "", tier=known.tier, address=known.address)

    def _is_sure(self, part: Part) -> bool:
        buttons = QMessageBox.StandardButton
        box = QMessageBox(QMessageBox.Icon.Question, tr("Delete part"), "", parent=self._window)
        box.setText(tr("Delete {title}?", title=part.title))
        box.setInformativeText(
            tr(
                "Its file {file} is removed. Designs that carry the part keep it.",
                file=self._session.catalogue.files[part.id],
            )
        )
        box.setStandardButtons(buttons.Yes | buttons.Cancel)
        box.setDefaultButton(buttons.Cancel)
        return box.exec() == buttons.Yes


def _left_out(keys: tuple[str, ...]) -> str:
    return (
        tr("A part has no place for these keys of the file: {keys}", keys=", ".join(keys))
        if keys
        else ""
    )
